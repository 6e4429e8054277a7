/**
 * Registers the service worker once the page has loaded. Runs on every page, so it stays tiny: what watches for a new version
 * comes only where an old one rules.
 */
const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer };
window.addEventListener('load', () => {
  const base = import.meta.env.BASE_URL;
  serviceWorker
    ?.register(`${base}sw.js`, { scope: base })
    .then((registration) => {
      const watch = (): unknown =>
        serviceWorker.controller && import('./update-notice.ts').then((part) => part.watchForUpdates(registration));
      registration.onupdatefound = watch;
      return watch();
    })
    .catch(() => 0);
});
