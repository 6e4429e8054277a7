/** Puts the cursor behind the last letter of a text field, and the field where it can be seen. */
export function focusAtEnd(field: HTMLInputElement | HTMLTextAreaElement | undefined): void {
  field?.focus({ preventScroll: true });
  field?.setSelectionRange(field.value.length, field.value.length);
  field?.scrollIntoView({ block: 'nearest' });
}
