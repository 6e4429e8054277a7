/** Says when a new version waits. Nothing reloads before the person says so. */

function button(text: string, onPress: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'button';
  element.textContent = text;
  element.addEventListener('click', onPress);
  return element;
}

/** Shows the notice once; accepting wakes the waiting worker, after which every tab reloads. */
function showUpdateNotice(waiting: ServiceWorker): void {
  if (document.querySelector('.update-notice') !== null) return;
  const notice = document.createElement('div');
  notice.className = 'toast update-notice';
  notice.setAttribute('role', 'status');
  const text = document.createElement('span');
  text.textContent = 'A new version is ready.';
  const buttons = document.createElement('span');
  buttons.className = 'toast__buttons';
  buttons.append(
    button('Reload now', () => waiting.postMessage('use-new-version')),
    button('Not now', () => notice.remove()),
  );
  notice.append(text, buttons);
  document.body.append(notice);
}

/** Watches for a new version, on a page that an older one already rules. */
export function watchForUpdates(registration: ServiceWorkerRegistration): void {
  const tell = (): void => {
    if (registration.waiting !== null) showUpdateNotice(registration.waiting);
  };
  // Someone accepted the new version, in this tab or another: every tab goes over to it. Leaving the page saves its edits.
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload());
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', tell));
  registration.installing?.addEventListener('statechange', tell);
  tell();
}
