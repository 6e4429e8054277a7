/** Changes what stands above without moving what is being read. */

/** Does something that makes the page longer or shorter above what is in view; where the browser would not (Safari), what is in view stays in its place. */
export function keepPlace(task: () => void): void {
  const before = document.documentElement.scrollHeight;
  task();
  if (window.scrollY > 0 && !CSS.supports('overflow-anchor', 'auto')) window.scrollBy(0, document.documentElement.scrollHeight - before);
}
