import type { PackedHead } from '../../src/features/message-check/model.ts';

/** A head as it was learned: its terms in order, and their weights by term and class, the bias of each class last. */
export interface LearnedHead {
  readonly classes: readonly string[];
  readonly keys: readonly number[];
  readonly weights: Float64Array;
}
export function packHead(head: LearnedHead, size: { readonly steps: number; readonly spared?: number }): PackedHead;
export function packModel(model: Readonly<Record<string, LearnedHead>>): string;
