/** A prep file on a phone: the way about it, its folds, landing in a field, and what one file takes over from another. */
import { describe, expect } from 'vitest';
import { blankInterview, type Interview } from '../../src/features/interviews/interview.ts';
import { sampleInterview } from '../../src/features/interviews/sample-interview.ts';
import { openWith } from './crowded-prep.ts';
import { page, press, site, testOnPhone as test, textOf } from './device.ts';
import { faultsOf } from './look.ts';

const { interview, strengths, stories } = sampleInterview('2099-05-14');
const records = (...all: readonly object[]): string =>
  JSON.stringify({ version: 1, records: all.map((one) => ({ ...one, updatedAt: 1 })) });
const own = (change: Partial<Interview> = {}, shared: readonly object[] = [...strengths, ...stories]): string =>
  records({ ...interview, id: 'own', ...change }, ...shared);
const open = async (text: string, path = 'interviews/#own'): Promise<void> => {
  await openWith(page, site.url, { 'greenroom:interviews': text }, path);
  await page.locator('.prep-part').first().waitFor();
};
const fold = (part: string) => page.locator(`#fold-${part}`);
const isOpen = (part: string): Promise<boolean> => fold(part).evaluate((one: HTMLDetailsElement) => one.open);
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    const labels = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels : null;
    return at?.getAttribute('aria-label') ?? labels?.[0]?.textContent?.trim() ?? at?.id ?? '';
  });

describe('the bar over the parts', () => {
  test('stays in sight, names the part, and goes to the one before and after with the focus', async () => {
    await open(own({ nextSteps: '', place: '' }));
    const bar = page.getByRole('navigation', { name: 'Part by part' });
    await page.locator('#part-steering').scrollIntoViewIfNeeded();
    await page.evaluate(() => document.querySelector('#part-steering')?.scrollIntoView());
    await expect.poll(() => bar.innerText()).toContain('Steering paths');
    expect((await bar.boundingBox())?.y).toBe(0);
    await bar.getByRole('button', { name: 'Next part: They may ask' }).tap();
    await expect.poll(focused).toBe('part-their-questions');
    await expect.poll(() => bar.innerText()).toContain('7 of 15');
    const [heading, bottom] = await page.evaluate(() => [
      document.querySelector('#part-their-questions')?.getBoundingClientRect().top ?? 0,
      document.querySelector('.part-bar')?.getBoundingClientRect().bottom ?? 0,
    ]);
    expect(heading).toBeGreaterThanOrEqual(bottom ?? 0);
    await bar.getByRole('button', { name: 'Previous part: Steering paths' }).tap();
    await expect.poll(focused).toBe('part-steering');
  });

  test('opens the list of all parts by the keyboard, which leads to a part, opens it, and closes', async () => {
    await open(own());
    await page.locator('.part-bar__here').focus();
    await page.keyboard.press('Enter');
    const list = page.locator('#part-list');
    await list.waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('part-bar__here');
    await page.keyboard.press('Enter');
    await list.getByRole('link', { name: /Getting there/ }).focus();
    await page.keyboard.press('Enter');
    await list.waitFor({ state: 'hidden' });
    await expect.poll(focused).toBe('part-logistics');
    expect(await isOpen('logistics')).toBe(true);
    expect(page.url()).toContain('logistics');
  });

  test('is no wider than the smallest phone, and lets go of a very low window', async () => {
    await open(own());
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect(await page.locator('.part-bar').evaluate((bar) => getComputedStyle(bar).position)).toBe('static');
  });
});

describe('a part that is done', () => {
  test('stands folded with what it holds in its line; opened, it stays so after a reload', async () => {
    await open(own({ nextSteps: '' }));
    expect(await isOpen('people')).toBe(false);
    expect(await isOpen('lines')).toBe(true);
    expect(await page.locator('#part-people').innerText()).toContain('Dana Whitfield');
    await page.locator('#part-people').tap();
    await page.getByRole('button', { name: /Dana Whitfield/ }).waitFor();
    await page.locator('#part-lines').tap();
    await page.waitForTimeout(100);
    await page.reload();
    await expect.poll(() => isOpen('people')).toBe(true);
    await expect.poll(() => isOpen('lines')).toBe(false);
  });

  test('never folds under someone’s hands', async () => {
    await open(own({ nextSteps: '' }));
    await page.getByLabel('I ask about next steps').fill('When do you decide?');
    await page.waitForTimeout(300);
    expect(await isOpen('lines')).toBe(true);
  });

  test('is printed like any other, and all stand open beside an index on a laptop', async () => {
    await open(own());
    await page.emulateMedia({ media: 'print' });
    await page.locator('.prep-sheet').waitFor();
    expect(await page.locator('.prep-sheet').innerText()).toContain('Dana Whitfield');
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.reload();
    await page.locator('.prep-part').first().waitFor();
    expect(await page.locator('.prep-part > details:not([open])').count()).toBe(0);
    expect(await page.locator('.part-bar').isVisible()).toBe(false);
  });
});

describe('Go there', () => {
  const noStory = { storyIds: [] };
  const untold = { ...(stories[0] ?? {}), result: '' };
  const CASES: readonly (readonly [lands: string, part: string, text: string])[] = [
    ['Day', 'basics', records({ ...interview, id: 'own', heldOn: undefined }, ...strengths, ...stories)],
    ['Add a person', 'people', own({ people: [] })],
    ['What I found: The posting', 'homework', own({ homework: [] })],
    ['I say first', 'lines', own({ opener: '' })],
    ['Add a tidbit', 'tidbits', own({ tidbits: [] })],
    ['Add a strength', 'stories', own({}, stories)],
    [`Tell in this interview: ${stories[0]?.title ?? ''}`, 'stories', own(noStory)],
    ['Add a story', 'stories', own(noStory, strengths)],
    ['Add a question that leads there', 'steering', own({ paths: [] })],
    ['', 'questions', own({ questions: [] })],
    ['What is on their mind this week', 'people', own({ people: interview.people.map((one) => ({ ...one, mind: '' })) })],
    ['I ask about next steps', 'lines', own({ nextSteps: '' })],
    ['What came of it', 'stories', own({}, [...strengths, untold, ...stories.slice(1)])],
    ['How I ask', 'tour', own({ tourAsk: '' })],
    ['Inbox: how I like it', 'style', own({ style: [] })],
    ['Route, and when I leave', 'logistics', own({ route: '' })],
  ];

  test.each(CASES)('lands in “%s” (%s), not at its heading', async (lands, part, text) => {
    await open(text);
    await page.getByRole('link', { name: 'Go there' }).tap();
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('input, textarea'))).toBe(true);
    if (lands !== '') await expect.poll(focused).toBe(lands);
    const [place, inPart] = await page.evaluate((name) => {
      const at = document.activeElement;
      const box = at?.getBoundingClientRect();
      return [box?.top ?? 0, document.querySelector(`#fold-${name}`)?.contains(at)] as const;
    }, part);
    expect(inPart).toBe(true);
    expect(place).toBeGreaterThan(44);
    expect(place).toBeLessThan(844 - 60);
    // The bar says where the cursor is, though the part before it is still at the top.
    const name = await page.locator(`#part-${part}`).innerText();
    await expect.poll(() => page.locator('.part-bar__name').innerText()).toBe(name.split('\n')[0]);
  });

  test('on Today does so too', async () => {
    await openWith(page, site.url, { 'greenroom:interviews': own({ people: interview.people.map((one) => ({ ...one, mind: '' })) }) }, '');
    await page.getByRole('link', { name: 'Go there' }).tap();
    await expect.poll(focused).toBe('What is on their mind this week');
  });
});

describe('people', () => {
  test('get name and role apart, and a row says what it holds and what is open', async () => {
    await open(own({ people: [] }));
    await press('Add a person');
    await page.keyboard.type('Mara Lindqvist, COO');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Lindqvist, Eva');
    await page.keyboard.press('Enter');
    const row = page.getByRole('button', { name: /^Mara Lindqvist/ });
    expect(await row.innerText()).toContain('1 of 3 noted. Open: what I found, what is on their mind this week');
    expect(await row.innerText()).toContain('COO');
    await page.getByRole('button', { name: /^Lindqvist, Eva/ }).tap();
    await page.getByRole('button', { name: 'Put “Eva” under their role' }).waitFor();
    await page.getByRole('button', { name: 'Done' }).tap();
    await expect.poll(() => textOf('greenroom:interviews')).toContain('"name":"Lindqvist, Eva"');
  });

  test('and a role in the name from long ago can be taken apart with one press', async () => {
    await open(own({ people: [{ id: 'p', name: 'Mara Lindqvist, COO', role: '', found: '', mind: '' }] }));
    await page.getByRole('button', { name: /^Mara Lindqvist, COO/ }).tap();
    await press('Put “COO” under their role');
    expect(await page.getByLabel('Their role').inputValue()).toBe('COO');
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Mara Lindqvist');
  });
});

test('a second round takes people and homework over from the first, as one act that can be taken back', async () => {
  const second = { ...blankInterview('second'), company: interview.company, heldOn: '2099-06-01', round: 'second' as const };
  await open(records({ ...interview, id: 'first' }, second), 'interviews/#second');
  await page.getByText('The file of May 14').waitFor();
  await press('Copy them here');
  await page.getByRole('button', { name: /Dana Whitfield/ }).waitFor();
  expect(await page.locator('.from-before').count()).toBe(0);
  expect(await page.getByLabel('What I found: The posting').inputValue()).not.toBe('');
  await press('Undo');
  await page.locator('.from-before').waitFor();
  expect(await page.getByLabel('What I found: The posting').inputValue()).toBe('');
});

test('in a first call on video there is neither a tour nor a door, in the file, on its card and on paper, and nothing written is lost', async () => {
  await open(own({ round: 'first', tourAsk: 'May I see the desk?', greet: 'Tom at the door' }));
  await page.locator('.prep-part > details').evaluateAll((folds) => folds.forEach((one) => one.setAttribute('open', '')));
  await page.getByLabel('Held', { exact: true }).selectOption('video');
  expect(await page.getByText('The tour').count()).toBe(0);
  expect(await page.getByLabel('Names to greet').count()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  await page.locator('.prep-sheet').waitFor();
  expect(await page.locator('.prep-sheet').innerText()).not.toMatch(/see the desk|Tom at the door/);
  await page.emulateMedia({ media: 'screen' });
  await page.goto(`${site.url}interviews/cue/#own`);
  await page.locator('.cue').first().waitFor();
  expect(await page.locator('.cues__deck').innerText()).not.toMatch(/see the desk|Tom at the door/);
  await page.goto(`${site.url}interviews/#own`);
  await page
    .locator('.prep-part > details')
    .first()
    .evaluate((one) => one.setAttribute('open', ''));
  await page.getByLabel('Held', { exact: true }).selectOption('on-site');
  await expect.poll(() => textOf('greenroom:interviews')).toContain('May I see the desk?');
  await page.locator('#part-tour').waitFor();
});

test('what was written in the playbooks is offered where the file has nothing of it, and taken over as one act', async () => {
  const playbooks = records(
    { id: 'talk-show-persona', ticked: [], answers: { 'my-opening': 'I liked your reading room.', 'my-tidbit': 'They moved in May' } },
    {
      id: 'steering-questions',
      ticked: [],
      answers: {
        'my-question': 'Who decides?',
        'my-bridge': 'So we wrote it down.',
        'my-strength': 'Calm',
        'my-story': 'We ranked them. 37 of 40.',
      },
    },
  );
  const text = own({ opener: '', tidbits: [], paths: [] });
  await openWith(page, site.url, { 'greenroom:interviews': text, 'greenroom:playbooks': playbooks }, 'interviews/#own');
  await page.getByText('you wrote down your first sentence, a tidbit and a steering path').waitFor();
  await press('Use what I wrote in the playbooks');
  await expect.poll(() => page.getByLabel('I say first').inputValue()).toBe('I liked your reading room.');
  await page.getByRole('button', { name: /^They moved in May/ }).waitFor();
  const map = await page.locator('.steer-map').innerText();
  for (const words of ['Who decides?', 'So we wrote it down.', 'Calm', 'We ranked them.']) expect(map).toContain(words);
  expect(await page.getByRole('button', { name: 'Use what I wrote in the playbooks' }).count()).toBe(0);
  await press('Undo');
  await page.getByRole('button', { name: 'Use what I wrote in the playbooks' }).waitFor();
  expect(await page.getByLabel('I say first').inputValue()).toBe('');
  expect(await page.locator('.steer-map').innerText()).not.toContain('Calm');
});
