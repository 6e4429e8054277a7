/** Today for somebody in a job. */
import { describe, expect } from 'vitest';
import { blankPromise } from '../../src/features/negotiate/promises.ts';
import { blankReview } from '../../src/features/wins/review.ts';
import { blankWin } from '../../src/features/wins/win.ts';
import { CROWDED, openCase as open, WEEK_TWO, YES, type Parts } from './at-work.ts';
import { has, page, press, site, storedKeys, testOnLaptop, testOnPhone, textOf } from './device.ts';
import { expectGoodLook } from './look.ts';
import { storedText } from './site.ts';

/** The headings of Today as they are seen, in their order. */
const seen = async (): Promise<readonly string[]> =>
  (await page.locator('main h2:visible').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
const WORK = ['Due', 'Next one-to-one', 'Notes', 'Win of the week', 'People', 'When you are away'];
const call = (heldOn: string, startsAt = '14:30') => ({
  id: 'x',
  type: 'interview',
  company: 'Halden',
  stage: 'on-site',
  heldOn,
  startsAt,
});

describe('somebody who only searches', () => {
  testOnLaptop('sees and loads nothing of it', async () => {
    const scripts: string[] = [];
    page.on('response', (response) => void (response.url().endsWith('.js') && response.text().then((text) => scripts.push(text))));
    const [offer] = YES['offers'] ?? [];
    await open({
      offers: [{ ...offer, respondBy: '2026-05-20' }],
      interviews: [call('2026-05-20')],
      negotiate: [{ id: 'o', type: 'negotiation' }],
    });
    await has('Open ends');
    await page.waitForLoadState('networkidle');
    expect(await seen()).toEqual(['Halden, first interview', 'One thing to do now', 'Open ends', 'Something went well?']);
    expect(await page.locator('main').innerText()).not.toMatch(/\bjob\b|one-to-one|first 90/i);
    expect(scripts.filter((text) => /Next one-to-one|In a job now/.test(text))).toEqual([]);
    expect(await storedKeys()).not.toContain('greenroom:job');
  });
});

describe('somebody who keeps wins and reviews, and nothing else', () => {
  const win = { ...blankWin('w', 'Moved the board call', '2026-05-12') };
  const review = { ...blankReview('r', ''), withWhom: 'Dana', employer: 'Harlow', heldOn: '2026-05-20', talkId: 't' };

  testOnPhone('finds the review and what was promised in it on Today, the search below them', async () => {
    await open({
      wins: [win, review],
      negotiate: [
        { id: 't', type: 'negotiation', employer: 'Harlow', withWhom: 'Dana' },
        { ...blankPromise('p', 't', 'The intake desk is mine'), dueOn: '2026-05-18' },
      ],
    });
    await has('Your review with Dana');
    await has('The intake desk is mine');
    expect(await seen()).toEqual(['Open ends', 'Something went well?', 'No interview ahead']);
  });

  testOnPhone('finds the look back on its day, without a job being set', async () => {
    await open({ wins: [{ ...review, heldOn: '2026-02-20', talkId: undefined, agreed: 'A day at home', lookBackOn: '2026-05-20' }] });
    await has('Look back on your review');
    await has('A day at home');
  });

  testOnPhone('has the start page as long as nothing is due', async () => {
    await open({ wins: [win] });
    await page.getByRole('heading', { name: 'Walk in ready' }).waitFor();
  });
});

describe('week two', () => {
  testOnPhone('is full, calm, and has nothing of the search in the way', async () => {
    await open(WEEK_TWO);
    await has('Week 2 at Northgate');
    await has('IT help desk');
    expect(await seen()).toEqual(['Week 2 at Northgate', ...WORK]);
    for (const words of [
      'Executive Assistant, for Keiko Sato',
      'My plan shown to my executive in week two',
      'Your review with Keiko Sato',
      'Look back on your review',
      'A second screen by the end of May',
      'In 2 days, Sat, May 16, with Keiko Sato',
      'Tomas Ruiz',
      'last contact Mon, May 11, owes an answer',
      'board · Wed, May 13',
    ])
      await has(words);
    expect(await page.getByText('No interview ahead').isVisible()).toBe(false);
    // A tap away.
    await page.locator('summary', { hasText: 'Your search' }).tap();
    await page.getByText('No interview ahead').waitFor();
    await expectGoodLook(page, () => page.reload());
  });

  testOnPhone('of a yes needs nothing but its first day, and is all there on a laptop too', async () => {
    await open(YES);
    await has('Week 2 at Northgate');
    await has('Chief of staff');
    await page.setViewportSize({ width: 1280, height: 800 });
    const [left, right] = await Promise.all(['#job-now', '#job-win'].map((one) => page.locator(one).boundingBox()));
    expect(right?.x ?? 0).toBeGreaterThan((left?.x ?? 0) + 300);
  });

  testOnPhone('of far too much shows the first of each, and all when asked', async () => {
    await open(CROWDED);
    await has('Show all 40 notes');
    expect(await page.locator('#due ~ ul > li').count()).toBe(5);
    await press(/^Show all 2\d$/);
    expect(await page.locator('#due ~ ul > li').count()).toBeGreaterThan(15);
    await press('Show all 33 people');
    expect(await page.locator('[aria-labelledby=job-people] li').count()).toBe(33);
    await page.getByLabel('Find a note').fill('travel 13');
    await has('1 of 40');
    await page.getByLabel('Find a note').fill('nowhere');
    await has('No note has that.');
    await expectGoodLook(page, () => page.reload());
  });

  testOnPhone('the day changes by itself: before the first day what to prepare, then the job', async () => {
    await open(YES, '', '2026-05-04T23:50:00');
    await has('You start at Northgate tomorrow');
    await has('Check what they promised against the letter');
    expect(await seen()).toEqual(['You start at Northgate tomorrow', 'No interview ahead', 'Something went well?']);
    await page.clock.setFixedTime(new Date('2026-05-05T00:05:00'));
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await has('Your first day at Northgate');
    await has('Three short meetings in the first week of a new executive');
    expect(await page.getByText('No interview ahead').isVisible()).toBe(false);
  });

  testOnPhone('an interview soon comes first; a later one stays in the fold; in the last half hour only its card counts', async () => {
    const searching = (heldOn: string): Parts => ({ ...WEEK_TWO, interviews: [...(WEEK_TWO['interviews'] ?? []), call(heldOn)] });
    await open(searching('2026-05-16'));
    await has('Week 2 at Northgate');
    expect((await seen()).slice(0, 3)).toEqual(['Halden, first interview', 'One thing to do now', 'Week 2 at Northgate']);
    await open(searching('2026-05-23'));
    await has('Your search: Halden in 9 days');
    expect((await seen())[0]).toBe('Week 2 at Northgate');
    await open(searching('2026-05-14'), '', '2026-05-14T14:10:00');
    await has('Open the cue card');
    await page.waitForTimeout(300);
    expect(await seen()).toEqual(['Halden, first interview']);
  });
});

describe('what a person does', () => {
  testOnPhone('new in a job, with nothing stored: from Wins to Today, a win, a note, somebody, and all of it after a reload', async () => {
    await open({}, 'wins/');
    await page.getByRole('link', { name: 'Show my job on Today' }).tap();
    await page.getByLabel('Company').fill('Northgate');
    await page.getByLabel('Your first day').fill('2026-05-05');
    // What is half typed is there after a reload.
    await page.reload();
    expect(await page.getByLabel('Company').inputValue()).toBe('Northgate');
    await press('Show my job on Today');
    await has('Week 2 at Northgate');
    expect(await page.locator('.today-start').isVisible()).toBe(false);
    await press('Keep a win');
    await page.keyboard.type('Found a room for the offsite');
    await page.keyboard.press('Enter');
    await page.locator('.job-win', { hasText: 'Found a room for the offsite' }).waitFor();
    await press('Add a note');
    await page.keyboard.type('The side door is open until six');
    await page.keyboard.press('Enter');
    await page.getByLabel('A word to find it by').fill('doors');
    await press('Done');
    await press('Add a person');
    await page.keyboard.type('Front desk');
    await page.keyboard.press('Enter');
    await page.getByLabel('What for, and how to reach them').fill('Keys');
    await page.reload();
    await has('Week 2 at Northgate');
    for (const words of ['Found a room for the offsite', 'The side door is open until six', /doors · /, 'Front desk', 'Keys'])
      await has(words);
    expect(await page.locator('.today-start').isVisible()).toBe(false);
  });

  testOnPhone('a step that is done makes room for the next, a point brings its agenda; each is taken back as one', async () => {
    await open(WEEK_TWO);
    await press(/^Done ?: My plan shown/);
    await page.locator('.job-step', { hasText: 'One place for notes' }).waitFor();
    await press('Undo');
    await page.locator('.job-step', { hasText: 'My plan shown' }).waitFor();
    expect(await page.getByRole('button', { name: 'Keep it as a win' }).count()).toBe(0);
    // Ticked, it is offered as a win at once, as something done; kept, it is offered nowhere again.
    await press(/^Done ?: My plan shown/);
    await press(/^Keep it as a win/);
    await page.locator('.job-win', { hasText: 'Showed my executive my plan in week two' }).waitFor();
    expect(await storedText(page, 'wins')).toContain('step/the-first-90-days#plan-shown');
    await press('Undo');
    await press(/^Keep it as a win/);
    await page.keyboard.press('ControlOrMeta+z');
    await page.keyboard.press('ControlOrMeta+z');
    await page.locator('.job-step', { hasText: 'My plan shown' }).waitFor();
    const before = await storedText(page, 'playbooks');
    await press('Add a point for it');
    await page.keyboard.type('Who decides on travel?');
    await page.keyboard.press('Enter');
    await page.locator('.one-to-one li', { hasText: 'Who decides on travel?' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Open the agenda' }).click();
    await has('Agenda: One-to-one with Keiko Sato, Sat, May 16');
    await expect.poll(() => page.getByLabel('What: Topic 1, as a question').inputValue()).toBe('Who decides on travel?');
    await page.goBack();
    await has('Who decides on travel?');
    await page.keyboard.press('ControlOrMeta+z');
    await page.locator('.one-to-one li').waitFor({ state: 'detached' });
    const records = (text: string): unknown =>
      (JSON.parse(text) as { records: readonly { copies?: readonly unknown[] }[] }).records.filter(({ copies = [] }) => copies.length > 0);
    expect(records(await storedText(page, 'playbooks'))).toEqual(records(before));
  });

  testOnPhone('leaving the job gives Today back to the search, and can be undone', async () => {
    await open(WEEK_TWO);
    await page.locator('summary', { hasText: 'Your job: dates and names' }).tap();
    await press('I have left this job');
    await has('No interview ahead');
    expect((await seen())[0]).toBe('No interview ahead');
    expect(await storedText(page, 'job')).toContain('Papers for the board');
    await press('Undo');
    await has('Week 2 at Northgate');
    await page.locator('summary', { hasText: 'Your job: dates and names' }).tap();
    await press('Take it off Today');
    await page.goto(`${site.url}#job`);
    await press('Show Executive Assistant, Northgate again');
    await has('Week 2 at Northgate');
  });

  testOnPhone('a first day set after the yes is on Today, and one set on Today is kept with the job', async () => {
    await open({ ...YES, negotiate: [] }, 'negotiate/#o/promises');
    await page.getByLabel('You start on').or(page.getByLabel('Your first day')).first().fill('2026-05-12');
    await page.goto(site.url);
    await has('Week 1 at Northgate');
    await page.locator('summary', { hasText: 'Your job: dates and names' }).tap();
    await page.getByLabel('Your first day').fill('2026-05-05');
    await has('Week 2 at Northgate');
    expect(JSON.parse(await storedText(page, 'job'))).toMatchObject({
      records: [{ id: 'offer:o', offerId: 'o', startedOn: '2026-05-05' }],
    });
  });

  testOnPhone('the sample has a day of its own, writes nothing of mine, and leaves no trace', async () => {
    await open(WEEK_TWO);
    await has('Week 2 at Northgate');
    const before = await Promise.all(['job', 'wins', 'playbooks'].map((part) => storedText(page, part)));
    await page.goto(`${site.url}#job-sample`);
    await page.reload();
    await has('Week 2 at Northbank Health');
    // All that Today has for a job is in it: what is due, and an agenda.
    await has('Your review with Renata Sole');
    await has('Who may book the large room without asking?');
    expect(await page.locator('main').innerText()).not.toMatch(/Northgate|Keep a win|Papers for the board go out a week ahead$/m);
    await press('Add a note');
    await page.keyboard.type('A note in the sample');
    await page.keyboard.press('Enter');
    await press('Remove the sample');
    await has('Week 2 at Northgate');
    expect(await Promise.all(['job', 'wins', 'playbooks'].map((part) => storedText(page, part)))).toEqual(before);
    expect(await textOf('greenroom:job-sample')).toBeNull();
  });
});
