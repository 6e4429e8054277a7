/** Two offers, a present job and a research: what the verdict makes of a talk, on screen and on paper. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { blankNegotiation } from '../../src/features/negotiate/negotiation.ts';
import { blankOffer, type Con, type Pro, type Weight, type XCon } from '../../src/features/offers/offer.ts';
import { blankResearch } from '../../src/features/salary/research.ts';
import { openWith } from './crowded-prep.ts';
import { openDevice, openSite, PHONE, watch, type Site } from './site.ts';

const stored = (records: readonly object[]): string =>
  JSON.stringify({ version: 1, records: records.map((record) => ({ ...record, updatedAt: 1 })) });
const pro = (id: string, weight: Weight): Pro => ({ id, text: `Pro ${id}`, weight });
const ask = (id: string, text: string): XCon => ({ id, kind: 'ask', text, status: 'open' });
const con = (id: string, weight: Weight, xcons: readonly XCon[], mustChange = false): Con => ({
  id,
  text: `Con ${id}`,
  weight,
  mustChange,
  needs: 'any',
  xcons,
});
const source = (id: string, name: string, lowCents: number, highCents: number): object => ({
  id,
  source: name,
  lowCents,
  highCents,
  kind: 'employer',
  basis: 'year',
  currency: 'USD',
  link: '',
  match: 'same',
  place: 'Chicago',
  reach: 'here',
  date: '2026-05-01',
  note: '',
});
const research = (id: string): object => ({
  ...blankResearch(id),
  job: `Research ${id}`,
  figures: { floor: 8_400_000, target: 8_800_000, opening: 9_450_000 },
  evidence: [source('good', 'Harlow posting', 9_000_000, 9_500_000), source('bad', 'Coordinator posting', 7_800_000, 9_000_000)],
});
const CASE = {
  'greenroom:offers': stored([
    {
      ...blankOffer('nw', 'offer', 'EA to the CFO', 1),
      company: 'Northwind Capital',
      pay: { basis: 'year', cents: 8_200_000, currency: 'USD' },
      pros: [pro('a', 3), pro('b', 3)],
      cons: [
        con('pay', 5, [ask('x1', 'A base of $88,000')]),
        con('contract', 4, [ask('x2', 'I read the contract before I say yes')], true),
        con('title', 3, [ask('x3', 'The title Executive Assistant to the Chief Financial Officer from the first day')]),
      ],
    },
    { ...blankOffer('st', 'stay', '', 2), pros: [pro('h', 4), pro('i', 3)], cons: [con('bored', 2, [])] },
  ]),
  'greenroom:salary': stored([research('r')]),
  'greenroom:negotiate': stored([
    {
      ...blankNegotiation('nw'),
      withWhom: 'Maria Lopez, HR',
      signedAs: 'Noor Haddad',
      asks: [
        {
          id: 'x1',
          own: '',
          order: 0,
          isLeftOut: false,
          tone: 'gentle',
          sentence: '',
          reason:
            'The month-end close I would run is what a manager of operations does elsewhere, and employers here state figures in this range.',
          enough: '',
          inReturn: '',
          note: '',
        },
      ],
    },
  ]),
};

let site: Site;
let device: BrowserContext;
let page: Page;
let faults: string[];
beforeAll(async () => {
  site = await openSite();
  device = await openDevice(PHONE);
  page = device.pages()[0] ?? (await device.newPage());
  faults = watch(device, site.url);
});
afterEach(() => expect(faults).toEqual([]));
afterAll(async () => {
  await device.close();
  await site.stop();
});

const openSheet = async (): Promise<void> => {
  await openWith(page, site.url, CASE, 'negotiate/#nw/sheet');
  await page.locator('.sheet--paper').waitFor({ state: 'attached' });
};
const paper = (): Promise<string> => page.locator('.sheet:not(.sheet--paper)').innerText();

describe('the sheet of a talk', () => {
  test('carries the opening, says what I do if they say no, and reads the contract first', async () => {
    await openSheet();
    const mine = await paper();
    for (const line of [
      'Two things would make it an easy yes',
      'A base of $94,500',
      '“Would you consider a base of $94,500?”',
      'I would settle for: $88,000',
      'I would be glad to say yes once I have read the contract.',
      'Open at $94,500 a year; aim for $88,000 a year; floor $84,000 a year',
      'Stay where I am',
    ])
      expect(mine).toContain(line);
    expect(mine).not.toMatch(/The title Executive|possible: I read/);
    await page.getByText('Pocket card', { exact: true }).tap();
    expect(await paper()).toMatch(/floor \$84,000 a year[^]*Stay where I am/);
  });

  test('keeps on their copy what argues for me, entry by entry as I choose, also after a reload', async () => {
    await openSheet();
    await page.getByText('Their copy', { exact: true }).tap();
    expect(await paper()).toContain('Harlow posting: $90,000 to $95,000 a year');
    expect(await paper()).not.toMatch(/Coordinator|84,000|88,000|Stay where/);
    await page.getByLabel(/^Coordinator posting/).check();
    await page.getByLabel(/^Harlow posting/).uncheck();
    await page.reload();
    await page.getByText('Their copy', { exact: true }).tap();
    await expect.poll(paper).toContain('Coordinator posting');
    expect(await paper()).not.toContain('Harlow');
  });

  test('has on their copy no text broken in four lines, in type to be read from an arm’s length', async () => {
    await openSheet();
    await page.getByText('Their copy', { exact: true }).tap();
    await page.waitForTimeout(200);
    const found = await page.evaluate(() => {
      const sheet = document.querySelector('.sheet--paper');
      const lines = [...(sheet?.querySelectorAll('p, li') ?? [])]
        .filter((element) => element.querySelector('p') === null)
        .map((element) => element.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(element).lineHeight));
      return { points: Number(sheet?.getAttribute('data-points')), most: Math.max(...lines) };
    });
    expect(found.points).toBeGreaterThanOrEqual(12);
    expect(found.most).toBeLessThan(4);
  });

  test('keeps its research when a second one is begun', async () => {
    await openSheet();
    await expect.poll(() => page.evaluate(() => localStorage.getItem('greenroom:negotiate') ?? '')).toContain('"researchId":"r"');
    await page.evaluate(
      (text) => {
        const kept = JSON.parse(localStorage.getItem('greenroom:salary') ?? '') as { records: object[] };
        const more = JSON.parse(text) as { records: object[] };
        localStorage.setItem('greenroom:salary', JSON.stringify({ ...kept, records: [...kept.records, ...more.records] }));
      },
      stored([research('second')]),
    );
    await page.reload();
    await expect.poll(paper).toContain('floor $84,000 a year');
  });

  test('is signed and greets by name in every message', async () => {
    await openWith(page, site.url, CASE, 'negotiate/#nw/messages');
    const texts = page.locator('.message textarea');
    await expect.poll(() => texts.count()).toBeGreaterThan(3);
    for (const text of await texts.all()) expect(await text.inputValue()).toMatch(/^Dear Maria Lopez,\n[^]*\nKind regards,\nNoor Haddad$/);
  });
});
