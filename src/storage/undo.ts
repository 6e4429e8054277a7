/** The notice of the last act, and the keys that take acts back: the same function on the same act. */
import { actWords, outcomeWords, type Act } from '../lib/acts.ts';
import { idsIn } from '../lib/changes.ts';
import { focusSoon, rowSelector } from '../browser/device.ts';
import { hideToast, offerFocus, showToast, type ToastButton } from '../browser/toast.ts';
import { $notice, dismissNotice, lastAct, makeAgain, nextAct, takeBack, type ActNotice } from './history.ts';

const TOAST = 'undo-notice';

/** Where to look for what an act brought back: its rows, the innermost first. */
const rowsOf = (act: Act): readonly string[] => act.changes.flatMap(({ change, id }) => [...idsIn(change), id]).map(rowSelector);

/** What was pressed last outside of the notices: where one goes on when a notice is gone. Not a field, whose keyboard would come up. */
let pressed: HTMLElement | undefined;
document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof HTMLElement) || target.closest('.toasts') !== null) return;
  pressed = target.matches('a, button, summary') ? target : undefined;
});
/** There, else at the title. */
const whereOneWas = (): readonly (string | HTMLElement)[] => (pressed === undefined ? ['h1'] : [pressed, 'h1']);

/** Goes back or forth by one act, and gives the focus to what is there again. One that has no name leaves the focus where it is. */
function step(act: Act | undefined, go: (act: Act) => boolean): void {
  if (act === undefined) return;
  const { activeElement } = document;
  const isLeft = activeElement === null || activeElement === document.body || activeElement.closest('.toasts') !== null;
  if (!go(act)) return;
  if (isLeft || act.words) focusSoon(...rowsOf(act), ...(isLeft ? whereOneWas() : []));
}

const dismiss: ToastButton = [
  'Dismiss',
  () => {
    dismissNotice();
    focusSoon(...whereOneWas());
  },
];

function show({ what, act }: ActNotice): void {
  if (what === 'made') offerFocus(showToast(TOAST, actWords(act), [['Undo', () => step(act, takeBack)], dismiss]));
  else if (what === 'taken-back') showToast(TOAST, outcomeWords(act, what), [['Do it again', () => step(act, makeAgain)], dismiss]);
  else showToast(TOAST, outcomeWords(act, what), [dismiss]);
}

$notice.listen((notice) => (notice === null ? hideToast(TOAST) : show(notice)));

// Anywhere but in a field: there the browser takes back characters.
document.addEventListener('keydown', (event) => {
  const isKey = (event.ctrlKey || event.metaKey) && !event.altKey && /^[zy]$/i.test(event.key);
  const isInField = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]') !== null;
  if (!isKey || isInField || event.defaultPrevented) return;
  event.preventDefault();
  if (event.shiftKey || event.key.toLowerCase() === 'y') step(nextAct(), makeAgain);
  else step(lastAct(), takeBack);
});
