/** What is begun and left untouched is nothing: no record, no notice, and the start page stays what it was. */
import { blankInterview } from '../../src/features/interviews/interview.ts';
import { blankOffer } from '../../src/features/offers/offer.ts';
import { describe, expect } from 'vitest';
import { openWith } from './crowded-prep.ts';
import { device, page, press, site, storedKeys, testOnPhone as test, textOf } from './device.ts';

const text = (...records: readonly object[]): string =>
  JSON.stringify({ version: 1, records: records.map((one) => ({ ...one, updatedAt: 1 })) });

/** One of each kind: where it is begun, by which button, and what stands there then. */
const KINDS = [
  { kind: 'interview', key: 'interviews', path: 'interviews/', add: 'Add my interview', field: 'Company' },
  { kind: 'offer', key: 'offers', path: 'offers/', add: 'Add my offer', field: 'Job' },
  { kind: 'research', key: 'salary', path: 'salary/', add: 'Start a salary check', field: 'Job' },
  { kind: 'message', key: 'follow-up', path: 'follow-up/#templates', add: /^A thank-you/, field: 'Subject' },
] as const;

const field = (label: string) => page.getByLabel(label, { exact: true });
const begin = async ({ path, add, field: label }: (typeof KINDS)[number]): Promise<void> => {
  await page.goto(site.url);
  await page.goto(site.url + path);
  await page
    .getByRole('link', { name: add })
    .or(page.getByRole('button', { name: add }))
    .first()
    .tap();
  await field(label).waitFor();
};
/** Everything that stands on the page, in fields too. */
const seen = (): Promise<string> =>
  page.evaluate(() => [document.body.innerText, ...[...document.querySelectorAll('input')].map((input) => input.value)].join(' '));
const expectNothing = async (): Promise<void> => {
  await page.waitForTimeout(500);
  expect(await storedKeys()).toEqual([]);
  expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
  await page.goto(site.url);
  await page.getByRole('heading', { name: 'Walk in ready' }).waitFor();
};

describe.each(KINDS)('a new $kind that was begun', (kind) => {
  test('and left by Back, the bar or closing the tab is not there', async () => {
    await begin(kind);
    await page.goBack();
    await field(kind.field).waitFor({ state: 'detached' });
    await expectNothing();
    await begin(kind);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Today' }).tap();
    await page.getByRole('heading', { name: 'Walk in ready' }).waitFor();
    await expectNothing();
    await begin(kind);
    const other = await device.newPage();
    await page.close();
    await other.goto(site.url);
    await other.getByRole('heading', { name: 'Walk in ready' }).waitFor();
    expect(await storedKeys(other)).toEqual([]);
  });

  test('is there again after a reload, is stored with the first letter, and is one however often it is added', async () => {
    await begin(kind);
    const place = page.url();
    await page.reload();
    await field(kind.field).waitFor();
    expect(await storedKeys()).toEqual([]);
    await page.goto(site.url);
    await page.goto(place);
    await field(kind.field).fill('Typed');
    await expect.poll(() => textOf(`greenroom:${kind.key}`)).toContain('Typed');
    await page.reload();
    await expect.poll(seen).toContain('Typed');
    const { records } = JSON.parse((await textOf(`greenroom:${kind.key}`)) ?? '') as { readonly records: readonly object[] };
    expect(records.filter((record) => JSON.stringify(record).includes('Typed'))).toHaveLength(1);
  });

  test('in two tabs is two, of which only the one written in is kept', async () => {
    await begin(kind);
    const first = page;
    const second = await device.newPage();
    await second.goto(site.url + kind.path);
    await second
      .getByRole('link', { name: kind.add })
      .or(second.getByRole('button', { name: kind.add }))
      .first()
      .tap();
    await second.getByLabel(kind.field, { exact: true }).fill('In the second');
    await expect.poll(() => textOf(`greenroom:${kind.key}`, first)).toContain('In the second');
    expect(await field(kind.field).inputValue()).not.toBe('In the second');
    const { records } = JSON.parse((await textOf(`greenroom:${kind.key}`)) ?? '') as { readonly records: readonly object[] };
    expect(records).toHaveLength(1);
  });
});

test('a talk and a debrief that are only looked at store nothing', async () => {
  const stored = {
    'greenroom:offers': text({ ...blankOffer('o1'), title: 'The job' }),
    'greenroom:interviews': text({ ...blankInterview('i1'), company: 'Harlow', heldOn: '2020-05-14' }),
  };
  await openWith(page, site.url, stored, 'negotiate/#o1');
  await page.getByRole('heading', { name: 'Talk about The job' }).waitFor();
  await page.goto(`${site.url}negotiate/call/#o1`);
  await page.getByLabel('Notes of the talk').waitFor();
  await page.goto(`${site.url}interviews/debrief/#i1`);
  await page.getByLabel('What they asked').waitFor();
  await page.goBack();
  expect(await textOf('greenroom:negotiate')).toBeNull();
  expect(await textOf('greenroom:interviews')).toBe(stored['greenroom:interviews']);
});

test('what half a line was typed into is begun still after a reload, with the half line', async () => {
  await page.goto(`${site.url}interviews/#new`);
  await press('Add a tidbit');
  // At the pace of a hand: the code that notes an act is loaded with the first letter.
  await page.keyboard.type('They moved in', { delay: 30 });
  await page.reload();
  await expect.poll(() => page.getByRole('textbox', { name: 'Add a tidbit' }).inputValue()).toBe('They moved in');
  await page.waitForTimeout(500);
  expect(await page.getByRole('textbox', { name: 'Add a tidbit' }).inputValue()).toBe('They moved in');
  await page.getByRole('button', { name: /^They moved in/ }).waitFor({ state: 'detached' });
});

test('blank ones stored long ago stay, and do not count on the start page or the cue card', async () => {
  const stored = { 'greenroom:interviews': text(blankInterview('i1')), 'greenroom:offers': text(blankOffer('o1')) };
  await openWith(page, site.url, stored, '');
  await page.getByRole('heading', { name: 'Walk in ready' }).waitFor();
  await page.goto(`${site.url}interviews/cue/`);
  await page.getByRole('heading', { name: 'No cue card yet' }).waitFor();
  await page.goto(`${site.url}interviews/`);
  await page.locator('[data-row="i1"]').waitFor();
  expect(await textOf('greenroom:offers')).toBe(stored['greenroom:offers']);
});

test('taking back the first edit leaves the file open and blank, and stored nowhere', async () => {
  await page.goto(`${site.url}interviews/#new`);
  await field('Company').fill('Harlow');
  await expect.poll(() => textOf('greenroom:interviews')).toContain('Harlow');
  await field('Company').blur();
  await page.keyboard.press('Control+z');
  await expect.poll(() => textOf('greenroom:interviews')).not.toContain('Harlow');
  expect(await field('Company').inputValue()).toBe('');
});

test('an offer begun beside a sample that stood alone stays in sight when it is written into', async () => {
  await page.goto(`${site.url}offers/#sample`);
  await page.getByText('This is the sample').waitFor();
  await press('Add offer');
  await field('Job').fill('Mine');
  await page.locator('.offer.is-current h2', { hasText: 'Mine' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
});
