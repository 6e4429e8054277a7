/** Says that a new version waits. Nothing reloads before the person says so. */

function button(text: string, onPress: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'button';
  element.textContent = text;
  element.addEventListener('click', onPress);
  return element;
}

/** Shows the notice once; accepting wakes the waiting worker, after which register.ts reloads every tab. */
export function showUpdateNotice(waiting: ServiceWorker): void {
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
