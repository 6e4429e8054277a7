export interface Row {
  readonly terms: readonly number[];
  readonly worth: readonly number[];
  readonly target: readonly number[];
}
export function exp(x: number): number;
export function log(x: number): number;
export function softmax(scores: number[] | Float64Array): number;
export function train(
  rows: readonly Row[],
  terms: number,
  classes: number,
  settings: { readonly penalty: number; readonly rounds: number },
): Float64Array;
