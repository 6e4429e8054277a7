/**
 * Registers the service worker once the page has loaded. Runs on every page, so it stays tiny: what watches for a new version
 * comes only where an old one rules.
 */
import { policy } from './trusted-policy.ts';

const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer };
addEventListener('load', () => {
  serviceWorker
    // It rules what lies in its folder: the whole site.
    ?.register(policy.createScriptURL(''))
    .then((registration) => {
      const watch = (): unknown =>
        serviceWorker.controller && import('./update-notice.ts').then((part) => part.watchForUpdates(registration));
      registration.onupdatefound = watch;
      return watch();
    })
    .catch(() => 0);
});
