/** Registers the service worker once the page has loaded, and tells when a new version waits. Runs on every page, so it stays tiny. */
import { policy } from './trusted-policy.ts';

function tellWhenWaiting(registration: ServiceWorkerRegistration): void {
  // A worker that waits while another one rules is a new version; the very first one is not.
  const tell = (): void => {
    const { waiting } = registration;
    if (waiting !== null && navigator.serviceWorker.controller !== null) {
      void import('./update-notice.ts').then((notice) => notice.showUpdateNotice(waiting));
    }
  };
  tell();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tell);
  });
}

if ('serviceWorker' in navigator) {
  const hadWorker = navigator.serviceWorker.controller !== null;
  // Someone accepted the new version, in this tab or another: every tab goes over to it. Leaving the page saves its edits.
  navigator.serviceWorker.addEventListener('controllerchange', () => hadWorker && window.location.reload());
  window.addEventListener('load', () => {
    navigator.serviceWorker.register(policy.createScriptURL('')).then(tellWhenWaiting, () => undefined);
  });
}
