/** What is stored about the look: light, dark, or as the device has it. */
import type { RecordFormat } from '../../lib/envelope.ts';
import { parseChoice, unknownFields } from '../../lib/parse.ts';
import type { Stored } from '../../lib/records.ts';

/** The choices, as stored. */
export const THEMES = ['system', 'light', 'dark'] as const;
/** One of {@link THEMES}. */
export type Theme = (typeof THEMES)[number];

/** The one record under the key. */
export interface Appearance extends Stored {
  readonly theme: Theme;
}

/** How it is stored. */
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
