/** The cue card in any window: every line of every screen in sight, and a way on for every hand. */
import { describe, expect } from 'vitest';
import { INTERVIEW_CHANNELS, INTERVIEW_ROUNDS } from '../../src/features/interviews/interview.ts';
import { sampleInterview } from '../../src/features/interviews/sample-interview.ts';
import { crowdedInterview, crowdedPrepText, openWith } from './crowded-prep.ts';
import { page, site, testOn } from './device.ts';
import { LAPTOP } from './site.ts';

const test = testOn({ options: { ...LAPTOP, hasTouch: true }, isShared: true });

const { interview, strengths, stories } = sampleInterview('2099-05-14');
/** Every channel with the first and the last round: the other rounds differ in one line. */
const STAGES = INTERVIEW_CHANNELS.flatMap((channel) =>
  INTERVIEW_ROUNDS.filter((round) => round === 'first' || round === 'final').map((round) => ({ round, channel })),
);
const nameOf = ({ round, channel }: (typeof STAGES)[number]): string => `${round}-${channel}`;
/** The sample, once for every stage. */
const samples = JSON.stringify({
  version: 2,
  records: [...STAGES.map((stage) => ({ ...interview, ...stage, id: `sample-${nameOf(stage)}` })), ...strengths, ...stories].map((one) => ({
    ...one,
    updatedAt: 1,
  })),
});
const crowds = crowdedPrepText(STAGES.map((stage) => ({ ...crowdedInterview(), ...stage, id: `crowded-${nameOf(stage)}` })));

/** What is out of sight on any screen: of the deck above or below, of its card to a side; and what the page scrolls sideways. */
function outOfSight(): readonly string[] {
  const deck = document.querySelector('.cues__deck')?.getBoundingClientRect() ?? new DOMRect();
  const cut: string[] = [];
  for (const card of document.querySelectorAll('.cue')) {
    const { left, right } = card.getBoundingClientRect();
    for (const element of card.querySelectorAll('h2, p, dt, dd')) {
      const range = document.createRange();
      range.selectNodeContents(element);
      const isOut = [...range.getClientRects()].some(
        (line) => line.top < deck.top - 1 || line.bottom > deck.bottom + 1 || line.left < left - 1 || line.right > right + 1,
      );
      if (isOut) cut.push(element.textContent ?? '');
    }
    if (card.scrollHeight > card.clientHeight + 1) cut.push('a card that scrolls');
  }
  const foot = document.querySelector('.cues__foot')?.getBoundingClientRect().bottom ?? Infinity;
  if (foot > window.innerHeight + 1) cut.push('the buttons');
  if (document.documentElement.scrollWidth > window.innerWidth) cut.push('the page, to a side');
  return cut;
}

const SIZES = [
  [740, 360],
  [844, 390],
  [360, 640],
  [320, 568],
  [320, 256],
  [1280, 800],
] as const;

describe.each(SIZES)('at %i × %i', (width, height) => {
  test.each([
    ['the sample', samples, 'sample'],
    ['far too much', crowds, 'crowded'],
  ] as const)('every line of %s is in sight, in every stage, with text twice as large too', async (_name, stored, id) => {
    await page.setViewportSize({ width, height });
    // Of what is crowded one stage: they differ in a few words.
    for (const stage of id === 'sample' ? STAGES.map(nameOf) : ['final-on-site']) {
      await openWith(page, site.url, { 'greenroom:interviews': stored }, `interviews/cue/#${id}-${stage}`);
      await page.locator('.cue').first().waitFor();
      await expect.poll(() => page.evaluate(outOfSight), { message: stage }).toEqual([]);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      await page.waitForTimeout(100);
      await expect.poll(() => page.evaluate(outOfSight), { message: `${stage}, 200 %` }).toEqual([]);
    }
  });
});

test('turned on its side, it stays on the screen one was at, and every tool is still there', async () => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openWith(page, site.url, { 'greenroom:interviews': samples }, 'interviews/cue/#sample-final-on-site');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  const inSight = (): Promise<string | undefined> =>
    page.evaluate(() => {
      const middle = window.innerWidth / 2;
      return [...document.querySelectorAll('.cue')]
        .find((card) => card.getBoundingClientRect().left < middle && card.getBoundingClientRect().right > middle)
        ?.querySelector('h2')?.textContent;
    });
  await expect.poll(inSight).toBe('Begin');
  await page.setViewportSize({ width: 740, height: 360 });
  await page.waitForTimeout(150);
  await expect.poll(inSight).toBe('Begin');
  await page.getByRole('button', { name: 'Keep it dark' }).click();
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  await page.getByRole('button', { name: 'Match the device' }).click();
});

test('on a laptop a mouse goes on by Next, the keys are named, and no screen is passed over', async () => {
  await page.setViewportSize(LAPTOP.viewport);
  await openWith(page, site.url, { 'greenroom:interviews': samples }, 'interviews/cue/#sample-final-on-site');
  const place = page.locator('.cues__place');
  await expect.poll(() => place.innerText()).toContain('1 to 3 of 9');
  expect(await page.locator('.cues__keys').isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect.poll(() => place.innerText()).toContain('2 to 4 of 9');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => place.innerText()).toContain('3 to 5 of 9');
  for (let press = 0; press < 6; press += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => place.innerText()).toContain('7 to 9 of 9');
  expect(await page.getByRole('button', { name: 'Next' }).getAttribute('aria-disabled')).toBe('true');
});
