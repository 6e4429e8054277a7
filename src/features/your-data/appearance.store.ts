/** Light, dark, or as the device has it. Read before the first paint by browser/first-paint.inline.js. */
import { computed, type ReadableAtom } from 'nanostores';
import { persistRecords } from '../../browser/persisted.ts';
import { applyTheme } from '../../browser/theme.ts';
import type { RecordFormat } from '../../lib/envelope.ts';
import { parseChoice, unknownFields } from '../../lib/parse.ts';
import type { Stored } from '../../lib/records.ts';

/** The choices, as stored. */
export const THEMES = ['system', 'light', 'dark'] as const;
/** One of {@link THEMES}. */
export type Theme = (typeof THEMES)[number];

interface Appearance extends Stored {
  readonly theme: Theme;
}

const ID = 'appearance';

export const APPEARANCE_FORMAT: RecordFormat<Appearance> = {
  version: 1,
  upgrades: [],
  parseRecord: (raw) => ({
    ...unknownFields(raw, []),
    id: raw.id,
    updatedAt: raw.updatedAt,
    theme: parseChoice(raw['theme'], THEMES, 'system'),
  }),
};

const appearance = persistRecords('appearance', APPEARANCE_FORMAT);

/** The theme chosen; `system` unless fixed. */
export const $theme: ReadableAtom<Theme> = computed(appearance.$records, (records) => {
  const record = records.get(ID);
  return record !== undefined && 'theme' in record ? record.theme : 'system';
});

/** Fixes the theme, or gives it back to the device. */
export function chooseTheme(theme: Theme): void {
  appearance.put({ id: ID, updatedAt: 0, theme });
}

$theme.listen(applyTheme);
