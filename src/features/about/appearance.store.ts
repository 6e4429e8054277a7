/** Light, dark, or as the device has it. Read before the first paint by browser/first-paint.inline.js. */
import { computed, type ReadableAtom } from 'nanostores';
import { persistRecords } from '../../storage/persisted.ts';
import { applyTheme } from '../../browser/theme.ts';
import { APPEARANCE_FORMAT, type Theme } from './appearance.ts';

const ID = 'appearance';

const appearance = persistRecords('appearance', APPEARANCE_FORMAT);

/** The theme chosen; `system` unless fixed. */
export const $theme: ReadableAtom<Theme> = computed(appearance.$records, (records) => {
  const record = records.get(ID);
  return record !== undefined && 'theme' in record ? record.theme : 'system';
});

/** Fixes the theme, or gives it back to the device. */
export function chooseTheme(theme: Theme): void {
  appearance.put({ id: ID, theme });
}

$theme.listen(applyTheme);
