/** The model as it was trained, made ready for use. */
import packed from './model.json' with { type: 'json' };
import { unpackHead, type Head, type Model, type PackedHead } from './model.ts';

const PACKED: Readonly<Record<keyof Model, PackedHead>> = packed as unknown as Record<keyof Model, PackedHead>; // a JSON file has no tuples
const heads = new Map<keyof Model, Head>();

function head(name: keyof Model): Head {
  const ready = heads.get(name) ?? unpackHead(PACKED[name]);
  heads.set(name, ready);
  return ready;
}

/** Makes the parts of the model ready, one after the other. */
export const MODEL_PARTS: readonly (() => void)[] = (['marked', 'kinds', 'purposes', 'verdicts'] as const).map(
  (name) => () => void head(name),
);

let whole: Model | undefined;
/** The model; what is not ready is made so. */
export const model = (): Model =>
  (whole ??= { marked: head('marked'), kinds: head('kinds'), purposes: head('purposes'), verdicts: head('verdicts') });
