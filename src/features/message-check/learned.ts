/** The model as it was trained, made ready for use. */
import packed from './model.json' with { type: 'json' };
import { unpackHead, type Head, type Model, type PackedHead } from './model.ts';

const PACKED: Readonly<Record<keyof Model, PackedHead>> = packed as unknown as Record<keyof Model, PackedHead>; // a JSON file has no tuples
const NAMES = ['marked', 'kinds', 'purposes', 'needs', 'verdicts'] as const satisfies readonly (keyof Model)[];
const heads: Partial<Record<keyof Model, Head>> = {};

/** Makes the parts of the model ready, one after the other. */
export const MODEL_PARTS: readonly (() => void)[] = NAMES.map((name) => () => void (heads[name] ??= unpackHead(PACKED[name])));

/** The model; what is not ready is made so. */
export function model(): Model {
  for (const makeReady of MODEL_PARTS) makeReady();
  return heads as Model; // each has its head now
}
