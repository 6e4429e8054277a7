/** How a page looks to axe, and whether it fits. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

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

/** How far the page can be scrolled sideways. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
