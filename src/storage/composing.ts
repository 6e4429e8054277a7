/**
 * Letters that are being composed (Japanese, Chinese, Korean, accents on a phone) belong to the keyboard until they are done: a
 * field that is set meanwhile loses them. So what another tab writes into that very field waits, and what is typed here wins.
 */
type TextField = HTMLInputElement | HTMLTextAreaElement;

const isTextField = (target: EventTarget | null): target is TextField =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

function holdWhileComposing(field: TextField): void {
  const native = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
  let isOverruled = false;
  Object.defineProperty(field, 'value', {
    configurable: true,
    get: () => native?.get?.call(field) as unknown,
    set: (text: string) => (isOverruled ||= text !== field.value),
  });
  const done = (): void => {
    Reflect.deleteProperty(field, 'value');
    // What stands in the field is not what is stored: it is an edit now.
    if (isOverruled) field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  field.addEventListener('compositionend', done, { once: true });
}

document.addEventListener('compositionstart', ({ target }) => {
  if (isTextField(target)) holdWhileComposing(target);
});
