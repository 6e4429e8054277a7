/** The push-back drill: reached from the talk and from rehearsing; with my own figures, never with my floor; by keyboard alone. */
import { describe, expect } from 'vitest';
import { blankOffer } from '../../src/features/offers/offer.ts';
import { blankResearch } from '../../src/features/salary/research.ts';
import { openWith } from './crowded-prep.ts';
import { page, press, site, testOnPhone as test, textOf } from './device.ts';
import { expectGoodLook } from './look.ts';

const stored = (...all: readonly object[]): string => JSON.stringify({ version: 1, records: all.map((one) => ({ ...one, updatedAt: 1 })) });
const evidence = (id: string, low: number, high: number): object => ({
  id,
  lowCents: low * 100,
  highCents: high * 100,
  basis: 'year',
  currency: 'USD',
  source: `Source ${id}`,
  link: '',
  kind: 'employer',
  match: 'same',
  place: 'Here',
  reach: 'here',
  date: new Date().toISOString().slice(0, 10),
  note: '',
});
const CHECK = {
  ...blankResearch('r'),
  job: 'Executive assistant',
  evidence: [evidence('a', 58_000, 66_000), evidence('b', 62_000, 72_000), evidence('c', 59_000, 70_000)],
  figures: { floor: 6_123_400, target: 6_600_000, opening: 7_100_000 },
};
const OFFER = { ...blankOffer('o', 'offer', 'Calder Freight'), respondBy: '2099-05-20' };

const they = (): Promise<string> => page.locator('.drill__they').innerText();
const open = async (keys: Readonly<Record<string, string>>, path = 'rehearse/#push-back'): Promise<void> => {
  await openWith(page, site.url, keys, path);
  await page.locator('#drill').waitFor();
};

describe('with a salary check of 58 to 72 thousand', () => {
  const KEYS = { 'greenroom:salary': stored(CHECK), 'greenroom:offers': stored(OFFER) };
  const hasFloor = (): Promise<boolean> => page.evaluate(() => /61[,.]?234/.test(document.documentElement.outerHTML));

  test('my range, target and opening are in the words, and my floor is nowhere on the page, in two rounds', async () => {
    await open(KEYS, 'rehearse/#push-back/o');
    expect(await page.locator('#drill').innerText()).toContain(
      'you found $58,000 to $72,000 a year, you aim for $66,000 a year and you open with $71,000 a year.',
    );
    const seen = new Set<string>();
    let words = '';
    await press('Start');
    for (let round = 0; round < 2; round++) {
      for (let at = 0; at < 6; at++) {
        seen.add(await they());
        expect(await hasFloor()).toBe(false);
        await press('Show one way to say it');
        words += await page.locator('#drill-words').innerText();
        expect(await hasFloor()).toBe(false);
        await press('That will do');
      }
      await page.getByRole('heading', { name: 'When not to push' }).waitFor();
      if (round === 0) await press('Another round');
    }
    expect(seen.size).toBe(11);
    expect(words).toContain('up to $72,000 a year');
    expect(words).toContain('$71,000 a year');
    expect(words).not.toMatch(/[{}]/);
    // What was rated is a card like any other.
    expect(await textOf('greenroom:rehearse')).toContain('"id":"push-back:today"');
  });

  test('the one that fits comes first: an answer has a date', async () => {
    await open(KEYS, 'rehearse/#push-back/o');
    await press('Start');
    expect(await they()).toBe('“We need an answer today.”');
  });
});

describe('with nothing stored', () => {
  test('it works in general words, by keyboard alone; what is to be said again comes once more; a reload goes on', async () => {
    await open({});
    expect(await page.locator('#drill').innerText()).toContain('With a salary check, your own figures are in the answers.');
    await page.getByRole('button', { name: 'Start' }).focus();
    await page.keyboard.press('Enter');
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
    await expect.poll(focused).toBe('“That is our budget.”');
    await page.keyboard.press('Space');
    await expect.poll(focused).toContain('Thank you for telling me. If the pay is fixed, where else is there room?');
    await page.keyboard.press('1');
    await expect.poll(they).toBe('“Do you have other offers?”');
    await page.reload();
    await expect.poll(they).toBe('“Do you have other offers?”');
    for (let at = 0; at < 5; at++) {
      await page.keyboard.press('Space');
      await page.locator('#drill-words').waitFor();
      await page.keyboard.press('2');
      await page.locator('#drill-words').waitFor({ state: 'detached' });
    }
    await expect.poll(they).toBe('“That is our budget.”');
    await page.keyboard.press('Space');
    await page.locator('#drill-words').waitFor();
    await page.keyboard.press('3');
    await expect.poll(focused).toBe('When not to push');
    await press('That is enough');
    await page.getByRole('heading', { name: 'Rehearse', exact: true }).waitFor();
  });

  test('what comes once more does not make the round longer', async () => {
    await open({});
    await press('Start');
    const counts: string[] = [];
    for (let at = 0; at < 12; at++) {
      counts.push(await page.locator('.drill__count').innerText());
      await press('Show one way to say it');
      await press('Again');
    }
    expect(counts).toEqual([...[1, 2, 3, 4, 5, 6].map((at) => `${at} of 6`), ...Array<string>(6).fill('once more')]);
    await page.getByRole('heading', { name: 'When not to push' }).waitFor();
  });

  test('three seconds to think are offered, and nobody has to wait for them', async () => {
    await page.clock.install({ time: new Date('2026-05-14T12:00:00') });
    await open({});
    await press('Start');
    expect(await page.locator('.drill__hint').innerText()).toBe('Three seconds to think.');
    expect(await page.getByRole('button', { name: 'Show one way to say it' }).isVisible()).toBe(true);
    await page.clock.runFor(3100);
    expect(await page.locator('.drill__hint').innerText()).toBe('Now say it aloud, in your own words.');
  });
});

test('the talk leads there, and back', async () => {
  await openWith(page, site.url, {}, 'negotiate/#sample');
  await page.getByRole('link', { name: 'Rehearse what they may say' }).tap();
  await page.locator('#drill').waitFor();
  expect(await page.locator('#drill').innerText()).toContain('For the talk about');
  await press('All ways to rehearse');
  // With nothing of one’s own, it goes on about the sample from here as well.
  await page.getByRole('link', { name: /^When they push back/ }).tap();
  await page.locator('#drill').waitFor();
  expect(await page.locator('#drill').innerText()).toContain('With the sample’s figures: you found');
  await press('All ways to rehearse');
  await page.getByRole('link', { name: /^When they push back/ }).waitFor();
  // Nothing of the sample is left among one’s own.
  expect(await textOf('greenroom:rehearse')).toBe(null);
});

test('looks good', async () => {
  await expectGoodLook(page, async () => {
    await open({ 'greenroom:salary': stored(CHECK) });
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('button', { name: 'Show one way to say it' }).click();
  });
});
