/** An offer letter with five faults, read line by line on a phone: each ends as an ask or as a con with an XCon, in minutes. */
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect } from 'vitest';
import { blankNegotiation, blankPlan } from '../../src/features/negotiate/negotiation.ts';
import { LETTER_LINES } from '../../src/features/letter/letter-lines.ts';
import { blankOffer } from '../../src/features/offers/offer.ts';
import { openWith } from './crowded-prep.ts';
import { page, site, testOn } from './device.ts';
import { expectGoodLook } from './look.ts';
import { PHONE, storedText } from './site.ts';

const test = testOn({ options: PHONE });

const envelope = (record: object): string => JSON.stringify({ version: 1, records: [{ ...record, updatedAt: 1 }] });
const OFFERS = JSON.stringify({
  version: 2,
  records: [
    {
      ...blankOffer('o1', 'offer', 'Executive Assistant'),
      company: 'Northgate',
      pay: { basis: 'year', cents: 7_800_000, currency: 'USD', hoursPerWeek: 37.5, leaveDays: 25, place: 'Mill Street' },
      updatedAt: 1,
    },
  ],
});

type Mark = 'As promised' | 'Different' | 'Missing' | 'Ask';
const row = (id: string): ReturnType<typeof page.locator> => page.locator(`.letter-line[data-row="${id}"]`);
const mark = (id: string, as: Mark): Promise<void> => row(id).getByRole('radio', { name: as, exact: true }).tap();

/** What the made-up letter says. The five that are wrong are marked so; all others are as they should be. */
const FAULTS = [
  ['hours', 'Different', 'the hours that the role requires', 'ask'],
  ['leave', 'Different', '20 days', 'ask'],
  ['overtime', 'Missing', '', 'con'],
  ['non-compete', 'Ask', 'twelve months, any competitor, anywhere', 'con'],
  ['notice', 'Different', 'three months from you, one from us', 'ask'],
] as const;

test('five faults in a letter end as asks and XCons in under three minutes, and the message names them', async () => {
  const began = Date.now();
  await openWith(page, site.url, { 'greenroom:offers': OFFERS }, 'negotiate/#o1/promises');
  // From where the talk is prepared, too.
  await page.getByRole('navigation', { name: 'This talk' }).getByRole('link', { name: 'Prepare' }).tap();
  await page.getByRole('heading', { name: 'The talk', exact: true }).waitFor();
  await page.getByRole('link', { name: 'Read the letter, line by line' }).tap();
  await page.getByText('0 of 22 read').waitFor();
  expect(await row('hours').getByText('You were told').innerText()).toBe('You were told: 37.5 hours a week');
  expect(await row('leave').getByText('You were told').innerText()).toContain('25 days of leave a year');
  for (const { id } of LETTER_LINES) if (!FAULTS.some(([fault]) => fault === id)) await mark(id, 'As promised');
  for (const [id, as, says, into] of FAULTS) {
    await mark(id, as);
    if (says !== '') await row(id).getByLabel('What it says').fill(says);
    await row(id)
      .getByRole('button', { name: into === 'ask' ? /^Ask for it/ : /^Make it a con/ })
      .tap();
    // Once, and not again.
    await row(id)
      .getByRole('link', { name: into === 'ask' ? 'On your list of asks' : 'On the worksheet, with an XCon' })
      .waitFor();
    expect(await row(id).getByRole('button').count()).toBe(0);
  }
  await page.getByText('22 of 22 read · 3 different · 1 missing · 1 to ask about').waitFor();
  await page.getByText('For each of them you have an ask or an XCon.').waitFor();
  await page.getByText(/^\w+ of these five (is|are) on the sheet for the talk\. The others? (is|are) in the message/).waitFor();
  expect(Date.now() - began).toBeLessThan(180_000);

  const message = await page.getByLabel('Message: about the letter').inputValue();
  expect(message).toContain('- 37.5 hours a week (in the letter: the hours that the role requires)');
  expect(message).toContain('- 25 days of leave a year (in the letter: 20 days)');
  expect(message).toContain('- The rule for overtime');
  expect(message).toContain('- Where you may work next (in the letter: twelve months, any competitor, anywhere)');

  // Nobody says yes to it by accident.
  await page.getByRole('navigation', { name: 'This talk' }).getByRole('link', { name: 'Messages' }).tap();
  await page.getByText('Not yet: the letter lacks something').waitFor();

  // The talk asks for all five, in words one can say; the worksheet weighs two of them.
  await page.getByRole('navigation', { name: 'This talk' }).getByRole('link', { name: 'Prepare' }).tap();
  await page.locator('.ask-rows').first().waitFor();
  const asks = await page.locator('#negotiate').innerText();
  for (const words of [
    'The hours we discussed',
    'The leave we discussed',
    'A rule for how extra hours',
    'The same notice for both',
    'named companies',
  ])
    expect(asks).toContain(words);
  expect(await storedText(page, 'offers')).toMatch(
    /"xcons":\[\{[^}]*A rule for how extra hours[^\]]*\],[^}]*"Overtime: not in the letter"/,
  );
  await page.goto(`${site.url}negotiate/#o1/letter`);
  await page.reload();
  await page.getByText('22 of 22 read').waitFor();
});

test('a letter that pays less than one asks for makes no second ask about pay, and says so at the line', async () => {
  const asks = [{ ...blankPlan('pay', 1001, '$84,000 a year') }];
  await openWith(
    page,
    site.url,
    { 'greenroom:offers': OFFERS, 'greenroom:negotiate': envelope({ ...blankNegotiation('o1'), asks }) },
    'negotiate/#o1/letter',
  );
  await mark('pay', 'Different');
  await row('pay').getByLabel('What it says').fill('$72,000');
  await row('pay').getByText('In the talk you ask for “$84,000 a year”. What the letter says goes into the message about it').waitFor();
  expect(
    await row('pay')
      .getByRole('button', { name: /^Ask for it/ })
      .count(),
  ).toBe(0);
  expect(await page.getByLabel('Message: about the letter').inputValue()).toContain('- $78,000 a year (in the letter: $72,000)');
  await page.getByText('For each of them you have an ask or an XCon.').waitFor();
});

test('what was made of a line is taken back in one go, and can then be made again', async () => {
  await openWith(page, site.url, { 'greenroom:offers': OFFERS }, 'negotiate/#o1/letter');
  await mark('overtime', 'Missing');
  await row('overtime')
    .getByRole('button', { name: /^Make it a con/ })
    .tap();
  await row('overtime').getByRole('link', { name: 'On the worksheet, with an XCon' }).waitFor();
  expect(await storedText(page, 'offers')).toContain('Overtime: not in the letter');
  await page.getByRole('button', { name: 'Undo' }).tap();
  await row('overtime')
    .getByRole('button', { name: /^Ask for it/ })
    .waitFor();
  expect(await storedText(page, 'offers')).not.toContain('Overtime');
  expect(await storedText(page, 'negotiate')).toMatch(/"overtime"[^}]*"missing"/);
});

describe('the letter on paper', () => {
  const long =
    'A sentence that goes on and on as those who write contracts like it, with the role, the place, the day and all else in it. ';
  const all = LETTER_LINES.map(({ id }, at) => ({ id, state: at % 2 === 0 ? 'missing' : 'different', says: long.repeat(4) }));

  test.each([
    ['nothing found yet', 'A4', []],
    ['far too much', 'A4', all],
    ['far too much', 'Letter', all],
  ] as const)('is one page, with %s, on %s', async (_what, format, letter) => {
    await openWith(
      page,
      site.url,
      { 'greenroom:offers': OFFERS, 'greenroom:negotiate': envelope({ ...blankNegotiation('o1'), letter }) },
      'negotiate/#o1/letter',
    );
    await page.locator('.letter-line').first().waitFor();
    const pdf = await page.pdf({ format });
    const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
    expect(totalPages).toBe(1);
    for (const { name } of LETTER_LINES) expect(text.replace(/\s+/g, ' ')).toContain(name);
    for (const frame of ['Ask for it', 'What to look for', 'After yes']) expect(text).not.toContain(frame);
  });

  test('and looks well on screen with far too much in it', async () => {
    await expectGoodLook(page, async () => {
      await openWith(
        page,
        site.url,
        { 'greenroom:offers': OFFERS, 'greenroom:negotiate': envelope({ ...blankNegotiation('o1'), letter: all }) },
        'negotiate/#o1/letter',
      );
      await page.locator('.letter-line').first().waitFor();
    });
  });
});
