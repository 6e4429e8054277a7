/** From the playbooks into a prep file: an answer, a model path, questions, signs; each undone, none taken twice. */
import { describe, expect } from 'vitest';
import { blankInterview } from '../../src/features/interviews/interview.ts';
import { openWith, unfold } from './crowded-prep.ts';
import { page, press, site, testOn, testOnLaptop, testOnPhone } from './device.ts';
import { faultsOf } from './look.ts';
import { openInstalled, PHONE, storedText, untilKept } from './site.ts';

const test = testOnPhone;
const tomorrow = new Date(Date.now() + 24 * 60 * 60_000).toISOString().slice(0, 10);
const file = (id: string, company: string, heldOn = tomorrow) => ({
  ...blankInterview(id),
  company,
  heldOn,
  startsAt: '10:00',
  updatedAt: 1,
});
const stored = (...files: readonly object[]) => ({ 'greenroom:interviews': JSON.stringify({ version: 2, records: files }) });
const taken = () => page.locator('.take__said');
const EA = 'playbooks/assistant-or-executive-assistant/';
const PIECES = [
  'I keep a calendar nobody has to check.',
  'I saw two deadlines meet and said so.',
  'I got two people to talk.',
  'You want the move done.',
];
const writeAnswer = async (): Promise<void> => {
  for (const [at, name] of ['ground', 'thinking', 'people', 'link'].entries())
    await page.locator(`[data-answer="${name}"]`).fill(PIECES[at] ?? '');
};

describe('the answer that was built in a playbook', () => {
  test('is on tomorrow’s cue card in two presses, is taken once, and can be taken back', async () => {
    await openWith(page, site.url, stored(file('own', 'Birch & Partners')), EA);
    await writeAnswer();
    await press('Take my answer into my prep file');
    await expect.poll(() => taken().innerText()).toContain('Taken into your prep file: Birch & Partners');
    await page.getByRole('link', { name: 'See it on the cue card' }).tap();
    const card = page.locator('.cue', { hasText: 'They may ask' });
    await card.waitFor();
    await expect.poll(async () => Math.round((await card.boundingBox())?.x ?? -1)).toBe(0);
    expect(await card.innerText()).toContain('I keep a calendar nobody has to check.');
    await page.goBack();
    await press('Take my answer into my prep file');
    await expect.poll(() => taken().innerText()).toContain('It is in your prep file: Birch & Partners');
    await page.getByRole('link', { name: 'Open it' }).tap();
    await unfold(page);
    expect(await page.locator('#fold-their-questions .item').count()).toBe(1);
    await page.locator('#fold-their-questions .row-open').tap();
    expect(await page.getByLabel('In 90 seconds').inputValue()).toBe(PIECES.join('\n'));
    expect(await page.locator('#fold-their-questions').innerText()).toContain('In 90 seconds: 27 words, about 12 seconds');
    await page.getByRole('link', { name: 'Assistant or executive assistant?', exact: true }).waitFor();
  });

  test('takes what was written since on request only', async () => {
    await openWith(page, site.url, stored(file('own', 'Birch & Partners')), EA);
    await writeAnswer();
    await press('Take my answer into my prep file');
    await taken().waitFor();
    await page.locator('[data-answer="ground"]').fill('I run two calendars. Nobody checks.');
    await press('Take my answer into my prep file');
    await expect.poll(() => taken().innerText()).toContain('It is in your prep file');
    await press('Update it');
    await expect.poll(() => page.getByRole('button', { name: 'Update it' }).count()).toBe(0);
    await page.getByRole('link', { name: 'See it on the cue card' }).tap();
    await page.locator('.cue', { hasText: 'I run two calendars.' }).waitFor();
  });

  test('goes back by Undo, on the page where it was taken, and is taken anew', async () => {
    await openWith(page, site.url, stored(file('own', 'Birch & Partners')), EA);
    await writeAnswer();
    await press('Take my answer into my prep file');
    await taken().waitFor();
    await press('Undo');
    await taken().waitFor({ state: 'detached' });
    await press('Take my answer into my prep file');
    await expect.poll(() => taken().innerText()).toContain('Taken into your prep file');
  });

  test('asks for words where nothing is written, and begins a file where there is none', async () => {
    await page.goto(site.url + EA);
    await press('Take my answer into my prep file');
    await expect.poll(() => taken().innerText()).toBe('Write down at least one of the answers first.');
    await page.locator('[data-answer="people"]').fill('I got two people to talk. It moved.');
    await press('Take my answer into my prep file');
    await expect.poll(() => taken().innerText()).toContain('a prep file was started for it');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'See it on the cue card' }).tap();
    await page.locator('.cue', { hasText: 'I got two people to talk.' }).waitFor();
  });
});

test('a model path goes into the file whole, is on the cue card, and is taken back as one', async () => {
  await openWith(page, site.url, stored(file('own', 'Birch & Partners')), 'playbooks/steering-questions/');
  await page.getByText('I have the second plan before the first one breaks').first().tap();
  await press(/^Take this path into my prep file ?: I have the second plan/);
  await expect.poll(() => taken().innerText()).toMatch(/^Taken into your prep file: Birch .* The story is yours to add\./);
  await page.getByRole('link', { name: 'See it on the cue card' }).tap();
  const card = page.locator('.cue', { hasText: 'Ask early' });
  await card.waitFor();
  const words = await card.innerText();
  for (const part of ['What happens here when a flight is canceled', 'That is the night I plan for']) expect(words).toContain(part);
  // The story of the model happened to somebody else.
  expect(words).not.toContain('Fog closed Milwaukee');
  await page.goto(`${site.url}interviews/#own/steering`);
  await unfold(page);
  expect(await page.locator('.steer-map').innerText()).toContain('I have the second plan');
  await page.goto(`${site.url}playbooks/steering-questions/`);
  await page.getByText('I guard the door, and people still leave it content').first().tap();
  await press(/^Take this path into my prep file ?: I guard the door/);
  await taken().waitFor();
  await press('Undo');
  await taken().waitFor({ state: 'detached' });
  // One goes on where one was.
  expect(await page.evaluate(() => [window.scrollY > 300, document.activeElement?.closest('[data-take]') !== null])).toEqual([true, true]);
  await page.goto(`${site.url}interviews/#own`);
  await unfold(page);
  expect(await page.locator('.prep-parts').innerText()).not.toContain('I guard the door');
});

test('of several interviews to come one is chosen, and a question goes into its questions to ask', async () => {
  const files = [file('later', 'Kestrel', '2099-06-01'), file('soon', 'Birch & Partners'), file('over', 'Old Firm', '2020-01-01')];
  await openWith(page, site.url, stored(...files), 'playbooks/reading-an-employer/');
  await press(/^Take it along ?: Who stood in the last time/);
  const choices = taken().getByRole('button');
  await expect
    .poll(() => choices.allInnerTexts())
    .toMatchObject([expect.stringContaining('Birch & Partners'), expect.stringContaining('Kestrel')]);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Birch & Partners');
  await choices.nth(1).tap();
  await expect.poll(() => taken().innerText()).toContain('Taken into your prep file: Kestrel');
  await page.getByRole('link', { name: 'Open it' }).tap();
  await unfold(page);
  await page.getByRole('button', { name: /^Who stood in the last time an assistant was away/ }).waitFor();
});

test('the signs to look for are in the debrief, and one that was seen goes to the worksheet with its XCon', async () => {
  await openWith(page, site.url, stored(file('own', 'Birch & Partners')), 'playbooks/reading-an-employer/');
  await press('Take these signs into my debrief');
  await expect.poll(() => taken().innerText()).toContain('Taken into your debrief: Birch & Partners');
  await page.getByRole('link', { name: 'Open the debrief' }).tap();
  await page.getByRole('heading', { name: 'Signs I looked for' }).waitFor();
  await page.getByLabel(/^No place for a private call/).check();
  await press(/^Make it a con, with its XCon ?: No place for a private call/);
  await page.locator('.pass-on a').tap();
  await page.getByText('A room that I can book for private calls').first().waitFor();
});

testOnLaptop('a keyboard does it too, and hears it', async () => {
  await openWith(page, site.url, stored(file('own', 'Birch & Partners')), 'playbooks/reading-an-employer/');
  const button = page.getByRole('button', { name: /^Take it along ?: Whose work would be mine/ });
  await button.focus();
  await page.keyboard.press('Enter');
  const said = page.locator('[role="status"]', { has: page.locator('.take__said') });
  await expect.poll(() => said.innerText()).toContain('Taken into your prep file');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Open it');
  expect(await faultsOf(page)).toEqual([]);
});

testOn({ options: PHONE, open: openInstalled })('without a network it works as well', async () => {
  await page.goto(site.url + EA);
  await untilKept(page);
  await site.stop();
  await page.reload();
  await writeAnswer();
  await press('Take my answer into my prep file');
  await expect.poll(() => taken().innerText()).toContain('a prep file was started for it');
});

test('a prep file shows in each part what was written in the playbooks, to be used by itself', async () => {
  const playbooks = JSON.stringify({
    version: 1,
    records: [
      { id: 'talk-show-persona', ticked: [], answers: { 'my-opening': 'I liked your reading room.' }, updatedAt: 1 },
      { id: 'the-mistake-question', ticked: [], answers: { happened: 'I gave London the wrong hour. It was mine.' }, updatedAt: 1 },
    ],
  });
  await openWith(page, site.url, { ...stored(file('own', 'Birch & Partners')), 'greenroom:playbooks': playbooks }, 'interviews/#own');
  await unfold(page);
  const lines = page.locator('#fold-lines');
  await expect.poll(() => lines.innerText()).toMatch(/From\s+Be the talk-show guest\s*: “I liked your reading room\.”/);
  await lines.getByRole('button', { name: /^Use it ?: your first sentence/ }).tap();
  await expect.poll(() => page.getByLabel('I say first').inputValue()).toBe('I liked your reading room.');
  await page
    .locator('#fold-their-questions')
    .getByRole('button', { name: /^Use it ?: an answer to “Tell me about a mistake/ })
    .tap();
  await page.locator('#fold-their-questions .row-open', { hasText: 'Tell me about a mistake you made.' }).waitFor();
  expect(await page.getByRole('button', { name: /^Use it/ }).count()).toBe(0);
});

test('a ticked step of the first 90 days is offered as a win where it is ticked, kept with one press and taken back with one', async () => {
  await openWith(page, site.url, {}, 'playbooks/the-first-90-days/');
  const keep = page.getByRole('button', { name: /^Keep it as a win ?: Wrote one page on how/ });
  const box = page.getByLabel('One page on how my executive likes to work');
  await box.check();
  await keep.tap();
  await keep.waitFor({ state: 'detached' });
  expect(await storedText(page, 'wins')).toContain('Wrote one page on how my executive likes to work');
  await press('Undo');
  await keep.waitFor();
  await box.uncheck();
  await keep.waitFor({ state: 'detached' });
  // Steps of other playbooks are no deeds.
  await openWith(page, site.url, {}, 'playbooks/meetings-that-end/');
  await page.locator('input[data-step]').first().check();
  await page.waitForTimeout(300);
  expect(await page.getByRole('button', { name: /Keep it as a win/ }).count()).toBe(0);
});
