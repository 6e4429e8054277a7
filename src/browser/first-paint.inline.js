// Runs before the first paint, in the head of every page: the theme the person fixed, and which tools hold something (the words of our keys),
// so that nobody sees "No offers yet" for a moment. Inlined; its hash is in the security policy.
try {
  const root = document.documentElement;
  const theme = /"theme":"(dark|light)"/.exec(localStorage.getItem('greenroom:appearance') || '');
  if (theme) root.dataset.theme = theme[1];
  root.dataset.has = Object.keys(localStorage)
    .join(' ')
    .replace(/greenroom:(\w+)/g, ' $1 ');
} catch {}
