/** The icons of the navigation: only built pages show them, so no island carries them about. See icons.ts. */
import type { IconShape } from './icons.ts';

export const FRAME_ICONS = {
  prepare: { box: 24, stroke: 'M5 4h9.5L19 8.5V20H5zM14 4v5h5M8.5 13h7M8.5 16.5h4.5' },
  offers: { box: 24, stroke: 'M12 4v16M8 20h8M5 7.5h14M5 7.5 2.5 14h5zM19 7.5 16.5 14h5z' },
  follow: { box: 24, stroke: 'M3.5 5.5h17v13h-17zM4 7l8 6.5L20 7' },
  more: { box: 24, stroke: 'M5 7h14M5 12h14M5 17h14' },
} as const satisfies Record<string, IconShape>;
