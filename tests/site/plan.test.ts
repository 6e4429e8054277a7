/** The plan of a prep file, on a phone: tonight’s list, the way to each step, what is left out, the days until then, paper and calendar. */
import { describe, expect } from 'vitest';
import { blankInterview, changeInterview, type Interview } from '../../src/features/interviews/interview.ts';
import { sampleInterview } from '../../src/features/interviews/sample-interview.ts';
import { crowdedInterview, openWith } from './crowded-prep.ts';
import { page, press, site, testOnPhone as test, textOf } from './device.ts';
import { expectGoodLook, faultsOf } from './look.ts';

/** Seven in the evening, on a Friday. */
const TONIGHT = '2026-05-08T19:00:00';
const { interview, strengths, stories } = sampleInterview('2026-05-14');
const records = (...all: readonly object[]): string =>
  JSON.stringify({ version: 2, records: all.map((one) => ({ ...one, updatedAt: 1 })) });
const open = async (
  file: Partial<Interview>,
  { at = TONIGHT, path = 'interviews/#own', more = [...strengths, ...stories] as readonly object[] } = {},
) => {
  await page.clock.setFixedTime(new Date(at));
  await openWith(page, site.url, { 'greenroom:interviews': records({ ...blankInterview('own'), ...file, id: 'own' }, ...more) }, path);
  await page
    .locator(path === '' ? '.next' : '.prep-part')
    .first()
    .waitFor();
};
const headline = (): Promise<string> => page.locator('.plan__headline').innerText();
const steps = (): Promise<readonly string[]> => page.locator('.plan__step .plan__what').allInnerTexts();
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return (
      at?.getAttribute('aria-label') ??
      (at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? (at.labels?.[0]?.textContent ?? '') : '').trim()
    );
  });
const TWO_LEFT = { ...interview, tidbits: [], questions: interview.questions.slice(0, 2) };

describe('six days before', () => {
  test('tonight has two things more than cards, each with its minutes, and a way into its field', async () => {
    await open({ ...TWO_LEFT, storyIds: [] }, { more: [] });
    expect(await headline()).toMatch(/^Six days\. Tonight: \w+ things, \d+ minutes\.$/);
    expect((await steps()).join('\n')).toMatch(/Pick one more question to ask\. 2 min/);
    const row = page.locator('.plan__step', { hasText: 'Write a story' });
    await row.getByRole('link', { name: /^Do it/ }).tap();
    await expect.poll(focused).toBe('Add a story');
    await page.keyboard.type('The intake desk');
    await page.keyboard.press('Enter');
    await expect.poll(() => row.innerText()).toContain('Done');
    // What is done makes no room for more tonight, and stays in its place.
    expect(await row.getByRole('link').count()).toBe(0);
    const before = await steps();
    await page.reload();
    await page.locator('.plan__step').first().waitFor();
    expect(await steps()).toEqual(before);
    expect(await row.innerText()).toContain('Done');
  });

  test('Today leads to all of it, and to the file first while there is nothing on its card', async () => {
    const links = (): Promise<readonly string[]> => page.locator('.call .button-row a').allInnerTexts();
    const primary = page.locator('.call .button--primary');
    await open(TWO_LEFT, { path: '' });
    expect(await links()).toEqual(['Open the cue card', 'Prep file', 'Rehearse with cards']);
    expect(await primary.allInnerTexts()).toEqual(['Open the cue card']);
    const way = page.getByRole('link', { name: /^Tonight: \w+ things, \d+ minutes$/ });
    const said = await way.innerText();
    await way.tap();
    await page.locator('.plan__step').first().waitFor();
    // As many things and minutes as the file says itself.
    expect(await page.locator('.plan__headline').innerText()).toContain(`${said}.`);
    expect((await steps()).length).toBeGreaterThan(1);
    await open({ company: 'Halden', heldOn: '2026-05-14', startsAt: '10:00' }, { path: '', more: [] });
    expect(await links()).toEqual(['Prep file', 'Rehearse with cards', 'Open the cue card']);
    expect(await primary.allInnerTexts()).toEqual(['Prep file']);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('what is not wanted goes, can be taken back at once, or put back later', async () => {
    await open(TWO_LEFT);
    const row = page.locator('.plan__step', { hasText: 'Find two tidbits' });
    const before = await headline();
    await row.getByRole('button', { name: /^Not this one/ }).tap();
    await row.waitFor({ state: 'detached' });
    expect(await headline()).not.toBe(before);
    await expect.poll(() => textOf('greenroom:interviews')).toContain('"leftOut":["tidbits"]');
    await press('Undo');
    await row.waitFor();
    expect(await headline()).toBe(before);
    await row.getByRole('button', { name: /^Not this one/ }).tap();
    await page.getByText('Left out', { exact: true }).tap();
    await press(/^Put it back/);
    await row.waitFor();
    await expect.poll(() => textOf('greenroom:interviews')).not.toContain('leftOut');
  });

  test('another date is planned anew, and what was left out stays so', async () => {
    await open({ ...TWO_LEFT, leftOut: ['tidbits'] });
    await page.locator('#part-basics').tap();
    await page.getByLabel('Day', { exact: true }).fill('2026-05-09');
    await page.getByLabel('Role', { exact: true }).focus();
    await page.locator('h1').tap();
    await expect.poll(headline).toMatch(/^Tomorrow\. Tonight: /);
    expect((await steps()).join('\n')).not.toContain('tidbit');
  });

  test('typing the day moves nothing above the fields while one types', async () => {
    await open({ company: 'Calder Freight' }, { more: [] });
    const day = page.getByLabel('Day', { exact: true });
    await day.scrollIntoViewIfNeeded();
    await day.focus();
    const top = async (): Promise<number> => (await page.locator('.prep-parts').boundingBox())?.y ?? 0;
    const height = (): Promise<number> => page.locator('.prep-call').evaluate((one) => one.getBoundingClientRect().height);
    const [before, high] = [await top(), await height()];
    await day.fill('2026-05-12');
    await page.getByLabel('Time', { exact: true }).focus();
    expect(await height()).toBeGreaterThan(0);
    expect(Math.abs((await top()) - before)).toBeLessThan(60);
    expect(Math.abs((await height()) - high)).toBeLessThan(160);
    expect(await page.locator('.plan').count()).toBe(0);
    await page.locator('h1').tap();
    await page.locator('.plan').waitFor();
  });

  test('the days until then are folded; one can be kept free', async () => {
    await open(TWO_LEFT);
    await page.getByText('The days until then').tap();
    const days = page.locator('.plan__day-name');
    const before = await days.count();
    expect(await days.first().innerText()).toMatch(/^Sat, May 9: five days before \d+ min/);
    await page
      .locator('.plan__day')
      .first()
      .getByRole('button', { name: /^Leave this day out/ })
      .tap();
    await expect.poll(() => days.count()).toBe(before - 1);
    await press('Undo');
    await expect.poll(() => days.count()).toBe(before);
  });

  test('all of it goes into one calendar file, the interview too', async () => {
    await open(TWO_LEFT);
    await page.getByText('The days until then').tap();
    const [download] = await Promise.all([page.waitForEvent('download'), press('Put the plan on my calendar')]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks)
      .toString()
      .replace(/\r\n[ \t]/g, '');
    expect(download.suggestedFilename()).toBe('plan-harlow-finch-2026-05-14.ics');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(8);
    expect(text).toMatch(/DTSTART:20260508T190000/);
    expect(text).toContain('Find two tidbits to bring up. 4 min');
    expect(text).toMatch(/DTSTART:20260514T143000/);
  });

  test('the plan is printed, and after it the prep sheet again', async () => {
    await open(TWO_LEFT);
    await page.evaluate(() => (window.print = () => dispatchEvent(new Event('beforeprint'))));
    await page.getByText('The days until then').tap();
    await press('Print the plan');
    const paper = page.locator('.paper');
    expect(await paper.locator('h1').textContent()).toBe('The plan for Harlow & Finch');
    expect(await paper.locator('h2').allTextContents()).toHaveLength(7);
    expect(await paper.textContent()).toContain('Find two tidbits to bring up.');
    expect(await page.title()).toBe('Plan, Harlow & Finch, 2026-05-14');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    // Of tonight it says what the screen says, after something was left out too.
    await page
      .locator('.plan__step', { hasText: 'Find two tidbits' })
      .getByRole('button', { name: /^Not this one/ })
      .tap();
    await expect.poll(async () => (await steps()).join()).not.toContain('tidbits');
    await press('Print the plan');
    expect(await paper.locator('section').first().locator('li').count()).toBe((await steps()).length);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await press('Print the prep sheet');
    expect(await paper.locator('.prep-sheet').count()).toBe(1);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  });
});

test('typed in at seven the evening before: thirty minutes in seven lines, and the first of them on Today', async () => {
  await open({ company: 'Calder Freight', heldOn: '2026-05-09' }, { more: [] });
  expect(await headline()).toBe('Tomorrow. Tonight: seven things, 30 minutes.');
  expect(await steps()).toEqual([
    'Write down the time, the place and whom you will meet. 3 min',
    'Write your first sentence. 3 min',
    'Write a story: what happened, what you did, what came of it. 6 min',
    'Pick one question to ask. 2 min',
    'Decide how you will ask about next steps. 2 min',
    'Look up the way, when to leave, and whom to call if you are late. 4 min',
    'Go through the cards that matter most. 10 min',
  ]);
  await page.goto(site.url);
  const next = page.getByRole('region', { name: 'One thing to do now' });
  expect(await next.locator('.next__what').innerText()).toBe('Write down the time, the place and whom you will meet.');
  await next.getByRole('link', { name: 'Do it' }).tap();
  await expect.poll(focused).toBe('Time');
  await page.goto(site.url);
  await next.getByRole('button', { name: 'Not today' }).tap();
  await expect.poll(() => next.locator('.next__what').innerText()).toBe('Write your first sentence.');
});

test.each([
  ['in the last half hour has only the cue card', '2026-05-14T14:10:00', 'Only the cue card now.', ['Only the cue card now. 5 min']],
  [
    'after it has the debrief and the thanks',
    '2026-05-14T18:00:00',
    'After it: two things, 7 minutes.',
    ['Write down how it went. 2 min', 'Write a thank-you to Dana Whitfield, Ingrid Solheim and one more. 5 min'],
  ],
])('%s', async (_what, at, words, rows) => {
  await open(interview, { at });
  expect(await headline()).toBe(words);
  expect(await steps()).toEqual(rows);
});

test('without a day there is one thing to do, as before', async () => {
  await open({ company: 'Calder Freight' }, { more: [] });
  expect(await page.locator('.plan').count()).toBe(0);
  expect(await page.locator('.next__what').innerText()).toBe('Put in the day and the time.');
});

test('looks good: the evening before an empty file, with the days open', async () => {
  await expectGoodLook(page, async () => {
    await open({ company: 'Calder Freight', heldOn: '2026-05-12' }, { more: [] });
    await page.getByText('The days until then').click();
  });
});

test('looks good: far too much, and a long name', async () => {
  await open(changeInterview(crowdedInterview(), { heldOn: '2026-05-09', debrief: undefined }));
  expect(await faultsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
