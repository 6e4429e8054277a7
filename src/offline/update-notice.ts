/** Says when a new version waits. Nothing reloads before the person says so. */
import { showToast } from '../browser/toast.ts';

/** Shows the notice once; accepting wakes the waiting worker, after which every tab reloads. */
function showUpdateNotice(waiting: ServiceWorker): void {
  if (document.querySelector('.update-notice') !== null) return;
  showToast('update-notice', 'A new version is ready.', [
    ['Reload now', () => waiting.postMessage('use-new-version')],
    ['Not now', () => undefined],
  ]);
}

let isWatching = false;

/** Watches for a new version, on a page that an older one rules. */
export function watchForUpdates(registration: ServiceWorkerRegistration): void {
  const tell = (): void => {
    if (registration.waiting !== null) showUpdateNotice(registration.waiting);
  };
  tell();
  registration.installing?.addEventListener('statechange', tell);
  if (isWatching) return;
  isWatching = true;
  // The browser threw the kept pages away and left the worker: gone with it, the next visit installs both anew.
  for (const file of ['kept.json', 'reading.json'])
    void caches.match(registration.scope + file, { ignoreSearch: true }).then((kept) => kept === undefined && registration.unregister());
  // Someone accepted the new version, in this tab or another: every tab goes over to it. Leaving the page saves its edits.
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload());
}
