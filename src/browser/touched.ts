/** Loads an island as soon as its static field is touched. Tiny: it comes with the page. */
export function whenTouched(id: string, load: () => void): void {
  const field = document.getElementById(id);
  if (field) field.onfocus = field.oninput = load;
}
