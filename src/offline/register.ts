/**
 * Registers the service worker once the page has loaded. Runs on every page, so it stays tiny: what watches for a new version
 * comes only where an old one rules already.
 */
const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer };
const hasWorker = serviceWorker?.controller;
window.addEventListener('load', () => {
  const base = import.meta.env.BASE_URL;
  serviceWorker
    ?.register(`${base}sw.js`, { scope: base })
    .then((registration) => hasWorker && import('./update-notice.ts').then((part) => part.watchForUpdates(registration)))
    .catch(() => 0);
});
