/** Shows a theme at once, on this page. `system` takes the fixed one away. */
export function applyTheme(theme: 'system' | 'light' | 'dark'): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** The theme that is fixed on this page now; `system` when none is. */
export function currentTheme(): 'system' | 'light' | 'dark' {
  const theme = document.documentElement.dataset['theme'];
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}
