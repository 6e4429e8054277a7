/** Leaves a page that stands before another, such as a card one looks at, without a new step in the history. */

/**
 * Goes back to the page of ours that this one was opened from; where there is none, or the browser does not tell, to `address` in the
 * place of this one. Either way Back does not lead here again.
 */
export function leaveFor(address: string): void {
  // Not in every browser yet. It lists only pages of this origin, up to the first one of another.
  const { navigation } = window as { readonly navigation?: Navigation };
  const before = navigation?.entries()[(navigation.currentEntry?.index ?? 0) - 1];
  if (before?.sameDocument === false) return window.history.back();
  // With its mark, so that one comes back to where one was there.
  window.history.replaceState(window.history.state, '', address);
  window.location.reload();
}
