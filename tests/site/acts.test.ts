/** What a person did is taken back as one, by the toast and by Ctrl+Z alike: in a real browser, as it is stored. */
import { describe, expect } from 'vitest';
import { openWith } from './crowded-prep.ts';
import { device, has, page, press, site, testOn } from './device.ts';
import { LAPTOP, storedText } from './site.ts';

const test = testOn({ options: LAPTOP });

interface StoredOffer {
  readonly id: string;
  readonly title?: string;
  readonly deleted?: boolean;
  readonly pros?: readonly { readonly id: string; readonly text: string }[];
  readonly cons?: readonly { readonly id: string; readonly text: string }[];
}

const point = (id: string, text: string): object => ({ id, text, weight: 3 });
const offer = (id: string, title: string, pros: readonly object[]): object => ({
  id,
  kind: 'offer',
  title,
  order: id === 'o1' ? 1 : 2,
  pros,
  cons: [],
  updatedAt: 1,
});
const envelope = (records: readonly object[], version = 1): string => JSON.stringify({ version, records });

/** The texts of the points of each offer, by its title. */
async function points(): Promise<Readonly<Record<string, readonly string[]>>> {
  const { records } = JSON.parse(await storedText(page)) as { readonly records: readonly StoredOffer[] };
  return Object.fromEntries(
    records
      .filter(({ deleted, title }) => deleted !== true && title !== undefined)
      .map(({ title, pros = [], cons = [] }) => [title, [...pros, ...cons].map(({ text }) => text)]),
  );
}

/** What of a value a person would see: no stamps, no empty fields, which reading adds. */
function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled);
  if (typeof value !== 'object' || value === null) return value;
  const isEmpty = (field: unknown): boolean => field === '' || (Array.isArray(field) && field.length === 0);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, field]) => name !== 'updatedAt' && !isEmpty(field))
      .map(([name, field]) => [name, filled(field)]),
  );
}

/** Everything stored of this app. */
async function everything(): Promise<unknown> {
  const entries = await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    window.dispatchEvent(new Event('pagehide'));
    return Object.entries({ ...localStorage } as Record<string, string>);
  });
  return entries
    .filter(([key]) => /^greenroom:(offers|interviews|negotiate|follow-up)/.test(key))
    .map(([key, text]): [string, Record<string, unknown>[]] => [key, (JSON.parse(text) as { records: Record<string, unknown>[] }).records])
    .map(([key, records]) => [key, records.filter(({ deleted }) => deleted !== true).map(filled)])
    .filter(([, records]) => records?.length !== 0)
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

/** Presses Ctrl+Z outside of any field. */
async function undo(): Promise<void> {
  await page.evaluate(() => {
    const active = document.activeElement as HTMLElement | null;
    if (active?.matches('input, textarea, select')) active.blur();
  });
  await page.keyboard.press('Control+z');
}

const twoOffers = { 'greenroom:offers': envelope([offer('o1', 'One', [point('p1', 'Only one')]), offer('o2', 'Two', [])]) };

describe('on the worksheet', () => {
  test('a pro removed, then Ctrl+Z and Enter: it stands there once, and there is one toast', async () => {
    await openWith(page, site.url, twoOffers, 'offers/');
    await page.getByRole('button', { name: /Only one/ }).click();
    await press('Remove');
    await page.getByText('Pro removed', { exact: true }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
    await page.keyboard.press('Control+z');
    await has('“Pro removed” was taken back.');
    expect(await page.locator('.toast').count()).toBe(1);
    await page.keyboard.press('Enter');
    expect(await points()).toEqual({ One: ['Only one'], Two: [] });
    await page.keyboard.press('Escape');
    // Made again and taken back by the buttons, each once.
    await press('Do it again');
    expect(await points()).toEqual({ One: [], Two: [] });
    await press('Undo');
    expect(await points()).toEqual({ One: ['Only one'], Two: [] });
  });

  test('a double tap on Undo takes back, and does not do it again', async () => {
    await openWith(page, site.url, twoOffers, 'offers/');
    await page.getByRole('button', { name: /Only one/ }).click();
    await press('Remove');
    await page.getByRole('button', { name: 'Undo' }).dblclick();
    await has('“Pro removed” was taken back.');
    expect(await points()).toEqual({ One: ['Only one'], Two: [] });
  });

  test('a pro moved to the other offer: one Ctrl+Z puts it back where it was, and only there', async () => {
    await openWith(page, site.url, twoOffers, 'offers/');
    await page.getByRole('button', { name: /Only one/ }).click();
    await press('Move to Two');
    await expect.poll(points).toEqual({ One: [], Two: ['Only one'] });
    await undo();
    expect(await points()).toEqual({ One: ['Only one'], Two: [] });
    await undo();
    expect(await points()).toEqual({ One: ['Only one'], Two: [] });
  });

  test('what another tab wrote into it since stays, and the notice says why', async () => {
    await openWith(page, site.url, twoOffers, 'offers/');
    await page.getByRole('button', { name: /Only one/ }).click();
    await press('Move to Two');
    await has('Pro moved');
    const other = await device.newPage();
    await other.goto(`${site.url}offers/`);
    await other.getByRole('button', { name: /Only one/ }).click();
    await other.getByLabel('What speaks for it').fill('Only one, and more');
    await other.waitForTimeout(400);
    await undo();
    await has('“Pro moved” stays: something changed there since.');
    expect(await points()).toEqual({ One: [], Two: ['Only one, and more'] });
    await other.close();
  });

  test('a late Undo keeps what was typed since in another place', async () => {
    await openWith(page, site.url, twoOffers, 'offers/');
    await page.getByRole('button', { name: /Only one/ }).click();
    await press('Remove');
    await page.getByRole('button', { name: 'Add a pro' }).first().click();
    await page.keyboard.type('Later');
    await page.keyboard.press('Enter');
    await press('Undo');
    expect(await points()).toEqual({ One: ['Only one', 'Later'], Two: [] });
  });
});

/** An interview held yesterday with one reader, whose thank-you is due, and a message to them. */
const afterAnInterview = {
  'greenroom:interviews': envelope(
    [
      {
        id: 'i1',
        type: 'interview',
        company: 'Harlow',
        role: 'Executive Assistant',
        round: 'first',
        channel: 'on-site',
        heldOn: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
        startsAt: '10:00',
        people: [{ id: 'p1', name: 'Dana Whitfield', note: '' }],
        style: [],
        workplace: 'office',
        debrief: { faces: 'Everyone said hello' },
        updatedAt: 1,
      },
      { id: 'r1', type: 'reminder', interviewId: 'i1', about: 'thank-you', dueAt: '2026-01-05T10:00', updatedAt: 1 },
    ],
    2,
  ),
  'greenroom:follow-up': envelope([
    {
      id: 'm1',
      type: 'message',
      text: 'Dear Dana, thank you for your time yesterday. Talking about the board calendar was a pleasure. Jo Reyes',
      to: 'Dana Whitfield',
      company: 'Harlow',
      stage: 'after-interview',
      interviewId: 'i1',
      writtenOn: '2026-01-05',
      purpose: 'thanks',
      updatedAt: 1,
    },
  ]),
};

test('a message marked as sent: one Ctrl+Z takes it out of the log and puts the thank-you back on Today', async () => {
  await openWith(page, site.url, afterAnInterview, 'follow-up/#m1');
  await page.getByRole('button', { name: 'I sent it' }).waitFor();
  // What the page itself keeps of the message is not the person's act.
  await page.waitForTimeout(500);
  const before = await everything();
  await press('I sent it');
  await page.getByRole('heading', { name: 'Sent today.' }).waitFor();
  expect(JSON.stringify(await everything())).toMatch(/"sent-m1"[\s\S]*"doneOn"|"doneOn"[\s\S]*"sent-m1"/);
  await undo();
  await has('“Noted as sent” was taken back.');
  expect(await everything()).toEqual(before);
});

test('a finding passed on from a debrief to an offer that was made for it: one Ctrl+Z takes back all of it', async () => {
  await openWith(page, site.url, afterAnInterview, 'interviews/debrief/#i1');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const before = await everything();
  await press(/^Make it a pro/);
  await has('Passed on to the worksheet');
  expect(await points()).toMatchObject({ 'Executive Assistant': [expect.stringContaining('hello')] });
  await undo();
  await has('“Passed on to the worksheet” was taken back.');
  expect(await everything()).toEqual(before);
});

test('an answer in the talk: one Ctrl+Z takes it off the talk and the worksheet', async () => {
  await openWith(page, site.url, {}, 'negotiate/#sample');
  await page.getByRole('heading', { name: 'Talk about EA to the CEO' }).waitFor();
  await page.getByRole('link', { name: 'Start the talk' }).click();
  await press('Next');
  const before = await everything();
  await press('Partly');
  await expect.poll(async () => JSON.stringify(await everything())).toContain('"status":"partly"');
  await undo();
  await has(/was taken back/);
  expect(await everything()).toEqual(before);
});
