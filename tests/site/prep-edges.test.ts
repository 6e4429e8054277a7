import { describe, expect } from 'vitest';
import { sampleInterview } from '../../src/features/interviews/sample-interview.ts';
import { crowdedPrepText, openWith, unfold } from './crowded-prep.ts';
import { device, page, site, testOn } from './device.ts';
import { PHONE, storedText } from './site.ts';

const test = testOn({ options: PHONE, isShared: true });

const { interview, strengths, stories } = sampleInterview('2099-05-14');
const file = (change: object): string =>
  JSON.stringify({
    version: 1,
    records: [{ ...interview, id: 'own', ...change }, ...strengths, ...stories].map((one) => ({ ...one, updatedAt: 1 })),
  });
const offers = (records: readonly object[]): string =>
  JSON.stringify({ version: 1, records: records.map((one) => ({ kind: 'offer', pros: [], cons: [], updatedAt: 1, ...one })) });
const stored = (key: string): Promise<string> => storedText(page, key);
const overflowing = (): Promise<number> =>
  page.locator('.cue').evaluateAll((all) => all.filter((cue) => cue.scrollHeight > cue.clientHeight).length);

describe('the cue card', () => {
  test('fits again after it is made dark, and after the file was changed in another tab', async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    await openWith(page, site.url, { 'greenroom:interviews': crowdedPrepText() }, 'interviews/cue/#crowded');
    await page.locator('.cue').first().waitFor();
    await page.getByRole('button', { name: 'Keep it dark' }).tap();
    await page.waitForTimeout(200);
    expect(await overflowing()).toBe(0);
    const other = await device.newPage();
    await other.goto(`${site.url}interviews/#crowded`);
    await unfold(other);
    await other.getByLabel('I say last').fill('Changed in another tab. '.repeat(8));
    await expect.poll(() => page.locator('.cues__deck').innerText()).toContain('Changed in another tab');
    await page.waitForTimeout(200);
    expect(await overflowing()).toBe(0);
    await other.close();
    await page.setViewportSize(PHONE.viewport);
  });

  test('goes one screen for one arrow key, also when the deck has the focus, and comes back to it after a reload', async () => {
    await openWith(page, site.url, { 'greenroom:interviews': file({}) }, 'interviews/cue/');
    await page.locator('.cues__deck').focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(600);
    expect(await page.locator('.cues__place').innerText()).toContain('2 of 9');
    await page.reload();
    await expect.poll(() => page.locator('.cues__place').innerText()).toContain('2 of 9');
  });

  test('of an interview that is gone is none, never another one’s', async () => {
    await openWith(page, site.url, { 'greenroom:interviews': file({}) }, 'interviews/cue/#gone');
    await page.getByRole('heading', { name: 'No cue card yet' }).waitFor();
    await page.goto(`${site.url}interviews/debrief/#gone`);
    await page.getByRole('heading', { name: 'This interview is not here anymore' }).waitFor();
  });

  test('is one’s own as long as there is one, whatever the sample’s day', async () => {
    await openWith(page, site.url, { 'greenroom:interviews': file({ company: 'Mine & Co', people: [] }) }, 'interviews/#sample');
    await page.getByRole('heading', { name: 'Harlow & Finch' }).waitFor();
    await page.goto(`${site.url}interviews/cue/`);
    await page.locator('.cue').first().waitFor();
    expect(await page.locator('.cue h2').first().innerText()).toBe('Mine & Co');
    await page.goto(site.url);
    await page.getByRole('heading', { name: /Mine & Co/ }).waitFor();
  });
});

describe('a debrief hands on', () => {
  test('to one’s own offer, even while the sample’s stand alone on the worksheet', async () => {
    const text = offers([{ id: 'o1', title: 'The job', company: 'harlow & finch' }]);
    await openWith(page, site.url, { 'greenroom:interviews': file({}), 'greenroom:offers': text }, 'offers/#sample');
    await page.getByText('This is the sample').waitFor();
    await page.goto(`${site.url}interviews/debrief/#own`);
    await page.getByLabel('Light').fill('Bright');
    await page.getByRole('button', { name: /Make it a pro/ }).tap();
    await page.getByRole('link', { name: 'The job' }).first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('The job');
    expect(await stored('offers')).toContain('Light: Bright');
  });

  test('from the sample to the sample, never to an offer of the same company', async () => {
    const text = offers([{ id: 'o1', title: 'Mine', company: 'Harlow & Finch' }]);
    await openWith(page, site.url, { 'greenroom:offers': text }, 'interviews/#sample');
    await page.getByRole('heading', { name: 'Harlow & Finch' }).waitFor();
    await page.goto(`${site.url}interviews/debrief/`);
    await page.getByLabel('Light').fill('Bright');
    await page.getByRole('button', { name: /Make it a pro/ }).tap();
    await page.locator('.pass-on a').waitFor();
    expect(await stored('offers')).not.toContain('Bright');
    expect(await stored('offers-sample')).toContain('Bright');
  });
});

test('adding an interview leaves no address behind that adds another', async () => {
  await openWith(page, site.url, {}, '');
  for (let round = 0; round < 2; round++) {
    await page.getByRole('link', { name: 'Add my interview' }).tap();
    await page.getByLabel('Company', { exact: true }).waitFor();
    await page.goBack();
    await page.waitForTimeout(300);
    await page.goto(site.url);
    await page.evaluate(() => (document.documentElement.dataset['has'] = ''));
  }
  await page.goto(`${site.url}interviews/`);
  // Nothing was typed, so nothing was added.
  await page.getByText('No interview yet').waitFor();
  expect(await page.locator('.open-end').count()).toBe(0);
});

test('two tabs on one person keep what each of them typed', async () => {
  await openWith(page, site.url, { 'greenroom:interviews': file({}) }, 'interviews/#own');
  await unfold(page);
  await page.getByRole('button', { name: /Dana Whitfield/ }).tap();
  await page.getByLabel('Name', { exact: true }).fill('Dana One');
  const other = await device.newPage();
  await other.goto(`${site.url}interviews/#own`);
  await unfold(other);
  await other.getByRole('button', { name: /Dana One/ }).tap();
  await other.getByLabel('Name', { exact: true }).fill('Dana Two');
  await expect.poll(() => page.getByLabel('Name', { exact: true }).inputValue()).toBe('Dana Two');
  await page.getByLabel('Their role').fill('Chief');
  await expect.poll(() => stored('interviews')).toMatch(/"name":"Dana Two","role":"Chief"|"role":"Chief".*"name":"Dana Two"/);
  await other.close();
});

test('what was set aside is told again on every view until it is settled', async () => {
  await openWith(page, site.url, { 'greenroom:interviews': '{oops' }, 'interviews/');
  await page.getByText('Some of what was stored here could not be read').waitFor();
  for (const path of ['interviews/', '', 'more/']) {
    await page.goto(site.url + path);
    await page.getByText('Some of what was stored here could not be read').waitFor();
  }
});

test('long words and long addresses never widen a page', async () => {
  const long = 'Wolfeschlegelsteinhausenbergerdorff';
  const paths = [{ id: 's', strengthId: 'sample-g1', question: long.repeat(3), reply: '', bridge: '', storyId: '' }];
  await openWith(page, site.url, { 'greenroom:interviews': file({ company: `${long} GmbH`, paths }) }, 'interviews/#own');
  await page.getByRole('button', { name: /Change this path/ }).tap();
  await page.locator('.editor').waitFor();
  for (const width of [320, 360, 390]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), String(width)).toBe(0);
  }
  await page.goto(`${site.url}playbooks/conflict/`);
  await page
    .locator('textarea')
    .first()
    .fill(`https://example.org/${'very-long-address'.repeat(10)}`);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await page.setViewportSize(PHONE.viewport);
});

test('what was typed into a playbook before its code came stands under what was kept, and does not replace it', async () => {
  const kept = JSON.stringify({
    version: 1,
    records: [{ id: 'conflict', updatedAt: 1, ticked: [], answers: { 'first-move': 'Kept long ago' } }],
  });
  await openWith(page, site.url, { 'greenroom:playbooks': kept }, 'playbooks/conflict/');
  const name = await page.locator('textarea[data-answer]').first().getAttribute('data-answer');
  const text = kept.replace('first-move', name ?? '');
  await openWith(page, site.url, { 'greenroom:playbooks': text }, '404.html');
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      if (!location.pathname.includes('conflict')) return;
      const field = document.querySelector('textarea');
      if (field !== null) field.value = 'Typed early';
    });
  });
  await page.goto(`${site.url}playbooks/conflict/`);
  await expect.poll(() => page.locator('textarea[data-answer]').first().inputValue()).toBe('Kept long ago\nTyped early');
});
