/** How a page looks to axe, and whether it fits. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Everything axe finds against WCAG 2.2 AA and its own best practices, target sizes included. */
export async function faultsOf(page: Page, within = 'html'): Promise<readonly string[]> {
  await page.evaluate(() => window.scrollTo(0, 0));
  const { violations } = await new AxeBuilder({ page })
    .include(within)
    .options({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'target-size': { enabled: true } },
    })
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

/** The widths at which nothing may scroll sideways. */
const WIDTHS = [320, 390, 768, 960, 1200, 1440] as const;

/** A screen passes axe, light and dark, and never scrolls sideways, at any width and with text twice as large. `open` shows it anew. */
export async function expectGoodLook(page: Page, open: () => Promise<unknown>): Promise<void> {
  const before = page.viewportSize();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await open();
    expect(await faultsOf(page), colorScheme).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    expect(await sideways(page), String(width)).toBe(0);
  }
  await page.setViewportSize({ width: 640, height: 800 });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect(await sideways(page), 'text twice as large').toBe(0);
  if (before !== null) await page.setViewportSize(before);
}

/** How far the page can be scrolled sideways. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
