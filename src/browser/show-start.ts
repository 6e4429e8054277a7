/** Goes back and forth between what stands for someone new and what stands for someone with a case file. */

let heldBefore = '';

/** Shows what stands for someone new, since what was stored has been removed; or takes it away again. */
export function showStart(isShown: boolean): void {
  const { dataset } = document.documentElement;
  if (isShown) {
    heldBefore ||= dataset['has'] ?? '';
    dataset['has'] = '';
  } else if (heldBefore !== '') dataset['has'] = heldBefore;
}
