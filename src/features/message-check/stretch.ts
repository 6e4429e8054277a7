/** A part of a text, as offsets; `end` is after it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}
