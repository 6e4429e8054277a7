/** Loads an island when its address asks something (`?…`), or as soon as its static field is touched. Tiny: it comes with the page. */
export function whenTouched(id: string, load: () => void): void {
  const field = document.getElementById(id);
  if (field) field.onfocus = field.oninput = load;
  if (window.location.search) load();
}
