// Runs before the first paint, in the head of every page: the theme the person fixed, and which tools hold something (the words of our keys),
// so that nobody sees "No offers yet" for a moment; and the way to hide the page at once: Shift three times within a second and a half and
// nothing between, or the link. Kept short: it counts as script of every page. Inlined; its hash is in the security policy.
{
  const root = document.documentElement;
  const hide = () => location.replace(new URL('hide/', document.querySelector('[rel=manifest]').href));
  let shifts = [];
  addEventListener('keyup', (event) => {
    shifts = event.key === 'Shift' ? [event.timeStamp, ...shifts] : [];
    if (shifts[0] - shifts[2] < 1500) hide();
  });
  addEventListener('click', (event) => event.target.className === 'hide-now' && (event.preventDefault(), hide()));
  try {
    // This session only: see raw-storage.ts.
    const here = sessionStorage.getItem('greenroom:journal-only-here');
    const store = here ? sessionStorage : localStorage;
    const theme = /"theme":"(dark|light)"/.exec(store.getItem('greenroom:appearance') || '');
    if (theme) root.dataset.theme = theme[1];
    root.dataset.has = Object.keys(store)
      .join(' ')
      .replace(/greenroom:(\w+)/g, ' $1 ');
  } catch {}
}
