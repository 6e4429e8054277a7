/** The drawings of the icons: strokes of 1.6 on a square box, some with a filled part and a part cut out of the fill. */
export interface IconShape {
  readonly box: 16 | 24;
  readonly stroke: string;
  readonly fill?: string;
  /** Drawn in the color of the paper, over the fill. */
  readonly cut?: string;
}

const ring = 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11z';

export const ICONS = {
  today: {
    box: 24,
    stroke:
      'M5.5 5.5h13a1.5 1.5 0 0 1 1.5 1.5v11.5a1.5 1.5 0 0 1-1.5 1.5h-13a1.5 1.5 0 0 1-1.5-1.5V7a1.5 1.5 0 0 1 1.5-1.5zM4 10h16M8.5 3v4.5M15.5 3v4.5',
  },
  back: { box: 24, stroke: 'M20 12H5M10.5 6.5 5 12l5.5 5.5' },
  clock: { box: 24, stroke: 'M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0-17zM12 7v5.5l3.5 2' },
  hold: { box: 24, stroke: 'M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7zM8 12h8' },
  plus: { box: 24, stroke: 'M12 5v14M5 12h14' },
  print: { box: 24, stroke: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14.5h10V20H7z' },
  pen: { box: 24, stroke: 'm5 19 1-4L16 5l3 3L9 18zM14 7l3 3' },
  info: { box: 24, stroke: 'M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0-17zM12 11v5.5M12 7.7v.1' },
  alert: { box: 24, stroke: 'M12 3.5 21 19.5H3zM12 10v4.5M12 17v.1' },
  bell: { box: 16, stroke: 'M8 2.5v6.5M8 12.8v.2' },
  open: { box: 16, stroke: ring },
  asked: { box: 16, stroke: ring, fill: 'M8 2.5a5.5 5.5 0 0 1 0 11z' },
  granted: { box: 16, stroke: '', fill: 'M8 1.7a6.3 6.3 0 1 1 0 12.6a6.3 6.3 0 0 1 0-12.6z', cut: 'm5.2 8.2 2 2 3.7-4.2' },
  refused: { box: 16, stroke: `${ring}M4.2 11.8l7.6-7.6` },
} as const satisfies Record<string, IconShape>;

/** An icon by name. */
export type IconName = keyof typeof ICONS;
