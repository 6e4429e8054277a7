/** A short notice with buttons, made without any component: for code that runs on pages that have none. */

/** Makes the notice; a press on any of its buttons takes it away. */
export function plainToast(name: string, text: string, buttons: readonly (readonly [text: string, onPress: () => void])[]): HTMLElement {
  const notice = document.createElement('div');
  notice.className = `toast ${name}`;
  notice.setAttribute('role', 'status');
  const words = document.createElement('span');
  words.textContent = text;
  const row = document.createElement('span');
  row.className = 'toast__buttons';
  for (const [label, onPress] of buttons) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      notice.remove();
      onPress();
    });
    row.append(button);
  }
  notice.append(words, row);
  return notice;
}
