/** Leaving well, on a phone: from the conditions to the handover list, ticked by what is known, and two papers that do not mix. */
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect } from 'vitest';
import { HANDOVER_PARTS } from '../../src/features/leaving/leaving.ts';
import { LETTER_LINES } from '../../src/features/letter/letter-lines.ts';
import { blankNegotiation } from '../../src/features/negotiate/negotiation.ts';
import { blankOffer } from '../../src/features/offers/offer.ts';
import { openWith } from './crowded-prep.ts';
import { page, site, testOn } from './device.ts';
import { expectGoodLook } from './look.ts';
import { PHONE, storedText } from './site.ts';

const test = testOn({ options: PHONE });

const envelope = (version: number, ...records: readonly object[]): string =>
  JSON.stringify({ version, records: records.map((record) => ({ ...record, updatedAt: 1 })) });
const xcon = { id: 'x1', kind: 'ask', text: 'Calls end at seven, in the letter', status: 'asked' };
const stay = {
  ...blankOffer('s1', 'stay', 'Stay where I am'),
  cons: [{ id: 'c1', text: 'Calls at nine in the evening', weight: 5, mustChange: false, needs: 'any', xcons: [xcon] }],
};
const offer = { ...blankOffer('o1', 'offer', 'Executive Assistant'), company: 'Northgate' };
const read = { ...blankNegotiation('o1'), letter: LETTER_LINES.map(({ id }) => ({ id, state: 'as-promised', says: '' })) };
const dates = { startsOn: '2026-07-06', noticeOn: '2026-05-29', lastDayOn: '2026-06-26' };
const after = { id: 'after:o1', type: 'after-yes', offerId: 'o1', outcomes: {}, note30: '', note90: '', ...dates };

const open = (leaving?: object, offers: readonly object[] = [offer, stay]): Promise<void> =>
  openWith(
    page,
    site.url,
    {
      'greenroom:offers': envelope(2, ...offers),
      'greenroom:negotiate': envelope(1, read, leaving === undefined ? after : { ...after, leaving }),
    },
    'negotiate/#o1/leaving',
  );
const now = (): Promise<string> => page.locator('.leaving-now').innerText();

test('what is known is ticked, the conditions are looked up, and then nothing speaks against giving notice', async () => {
  await open();
  await page.locator('.leaving-now').waitFor();
  expect(await page.locator('.leaving-known').allInnerTexts()).toEqual([
    expect.stringContaining('22 of 22 lines read'),
    expect.stringContaining('Monday, July 6'),
    expect.stringContaining('Notice on Friday, May 29, last day Friday, June 26.'),
  ]);
  expect(await now()).toBe('Not yet: three things are open. Until that is settled, the offer can still fall away.');
  await page.getByRole('checkbox', { name: /^Signed by both sides/ }).tap();
  await page.getByRole('checkbox', { name: /^Your own contract/ }).tap();
  const of = (name: string) => page.getByRole('group', { name, exact: true });
  for (const name of [
    'Background or credit check',
    'Medical or drug test',
    'Right to work, visa or license',
    'Anything else the letter names',
  ])
    await of(name).getByRole('radio', { name: 'Not asked for' }).tap();
  await of('References').getByRole('radio', { name: 'Open' }).tap();
  await page.getByText('Open: References.').waitFor();
  expect(await now()).toContain('Not yet: one thing is open.');
  await of('References').getByRole('radio', { name: 'Met' }).tap();
  expect(await now()).toBe('Nothing on this list speaks against giving notice. Your executive hears it first.');

  // The talk in three sentences, in own words where one has them.
  expect(await page.getByLabel('Your last day').inputValue()).toBe('My last day would be Friday, June 26.');
  await page.getByLabel('What you have decided').fill('I am leaving, and I wanted you to hear it first.');
  // A counter-offer is held against the column of staying.
  await page.getByText('Calls at nine in the evening').waitFor();
  await page.getByText('Calls end at seven, in the letter').waitFor();
  await page.getByLabel('What they offer, and what it changes').fill('Six thousand more');
  await page.reload();
  await page.locator('.leaving-now').waitFor();
  expect(await page.getByLabel('What you have decided').inputValue()).toBe('I am leaving, and I wanted you to hear it first.');
  expect(await page.getByLabel('What they offer, and what it changes').inputValue()).toBe('Six thousand more');

  await page.getByRole('link', { name: 'Write the letter of resignation' }).tap();
  await expect.poll(() => page.getByLabel('Your message').inputValue()).toContain('I hereby give notice of my resignation');
  await page.goBack();
  await page.getByRole('link', { name: /^Decline it/ }).tap();
  await expect.poll(() => page.getByLabel('Your message').inputValue()).toContain('Thank you for the offer you made me');
});

test('it is reached from After yes, and a column of staying that is not there is added', async () => {
  await open(undefined, [offer]);
  await page.getByRole('button', { name: /^Add “stay where I am”/ }).tap();
  await page.getByText('What made you look').waitFor();
  expect(await storedText(page, 'offers')).toContain('"stay"');
  await page.getByRole('link', { name: 'Set the dates' }).tap();
  await page.getByRole('link', { name: 'Leave your job well, step by step' }).tap();
  await page.locator('.leaving-now').waitFor();
});

const long = 'A sentence that goes on and on about what they offer and what was said, with the day, the place and all else in it. ';
const FULL = {
  ticked: ['signed', 'talk'],
  conditions: { references: 'open', checks: 'open', medical: 'open', 'right-to-work': 'open', other: 'open' },
  talk: { decision: long.repeat(9), lastDay: long.repeat(9), plan: long.repeat(9) },
  counter: long.repeat(20),
  handover: Object.fromEntries(
    HANDOVER_PARTS.map((part) => [part, 'The lease of the sixth floor ends in May\nThe florist answers at seven']),
  ),
};

async function printed(button: RegExp, format: 'A4' | 'Letter' = 'A4'): Promise<{ readonly pages: number; readonly text: string }> {
  await page.evaluate(() => (window.print = () => undefined));
  await page.getByRole('button', { name: button }).tap();
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf({ format }))), { mergePages: true });
  return { pages: totalPages, text: text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ') };
}

describe('on paper', () => {
  test.for([
    ['nothing', 'A4', undefined],
    ['far too much', 'A4', FULL],
    ['far too much', 'Letter', FULL],
  ] as const)('with %s noted, the list is one page on %s', async ([, format, leaving]) => {
    await open(leaving);
    await page.locator('.leaving-now').waitFor();
    const { pages, text } = await printed(/^Print this list/, format);
    expect(pages).toBe(1);
    for (const words of ['Before you say a word', 'Your executive heard it first', 'What I say', 'If they offer more'])
      expect(text).toContain(words);
    expect(text).not.toContain('The lease of the sixth floor');
  });

  test('the handover list is one page, with nothing of the rest on it', async () => {
    await open(FULL);
    await page.locator('.leaving-now').waitFor();
    const { pages, text } = await printed(/^Print the handover list/);
    expect(pages).toBe(1);
    expect(text).toContain('The lease of the sixth floor ends in May');
    for (const secret of ['what they offer', 'Northgate', 'notice', 'Leaving']) expect(text).not.toContain(secret);
    expect((await printed(/^Print this list/)).text).toContain('Before you say a word');
  });
});

test('it looks well with far too much in it', async () => {
  await expectGoodLook(page, async () => {
    await open(FULL);
    await page.locator('.leaving-now').waitFor();
  });
});
