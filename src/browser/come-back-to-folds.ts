/**
 * Coming back to a page whose text stands at once: the browser finds the place again by itself, but no fold that was open. So the code for
 * that is loaded when one is opened, or when the page was here before with it. Tiny: it comes with the page.
 */
export function comeBackToFolds(page: Element | null): void {
  const load = (): void => void import('./come-back.ts').catch(() => 0);
  page?.addEventListener('toggle', load, { capture: true, once: true });
  if (history.state) load();
}
