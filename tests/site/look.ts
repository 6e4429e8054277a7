/** How a page looks to axe, and whether it fits. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What axe asks of a page whose content it has seen in the other theme: only these answers depend on colors. */
const ABOUT_COLORS = ['color-contrast', 'link-in-text-block'];

/**
 * Everything axe finds against WCAG 2.2 AA and its own best practices, target sizes included. `about`: in a second theme of the same
 * content, colors are all that can differ.
 */
export async function faultsOf(page: Page, within = 'html', about: 'everything' | 'colors' = 'everything'): Promise<readonly string[]> {
  await page.evaluate(() => window.scrollTo(0, 0));
  const axe = new AxeBuilder({ page }).include(within);
  if (about === 'colors') axe.withRules(ABOUT_COLORS);
  else {
    axe.options({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'target-size': { enabled: true } },
    });
  }
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

/** The widths at which nothing may scroll sideways. */
const WIDTHS = [320, 390, 768, 960, 1200, 1440] as const;

/** A screen passes axe, light and dark, and never scrolls sideways, at any width and with text twice as large. `open` shows it. */
export async function expectGoodLook(page: Page, open: () => Promise<unknown>): Promise<void> {
  const before = page.viewportSize();
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await open();
  expect(await faultsOf(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await faultsOf(page, 'html', 'colors'), 'dark').toEqual([]);
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  await expectNoSideways(page);
  await page.setViewportSize({ width: 640, height: 800 });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  // The cue card fits its lines to the new size a frame later.
  await expect.poll(() => sideways(page), { message: 'text twice as large' }).toBe(0);
  if (before !== null) await page.setViewportSize(before);
}

/** The page as it is scrolls sideways at no width. */
export async function expectNoSideways(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    expect(await sideways(page), String(width)).toBe(0);
  }
}

/** How far the page can be scrolled sideways. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
