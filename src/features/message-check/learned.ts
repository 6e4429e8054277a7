/** The model as it was trained, made ready for use. */
import packed from './model.json' with { type: 'json' };
import { unpackHead, type Head, type Model, type PackedHead } from './model.ts';
import { prepareSpelling } from './spelling.ts';

const PACKED: Readonly<Record<keyof Model, PackedHead>> = packed as unknown as Record<keyof Model, PackedHead>; // a JSON file has no tuples
const heads = new Map<keyof Model, Head>();

function head(name: keyof Model): Head {
  const ready = heads.get(name) ?? unpackHead(PACKED[name]);
  heads.set(name, ready);
  return ready;
}

/** The model; what is not ready is made so. */
export function model(): Model {
  return { marked: head('marked'), kinds: head('kinds'), purposes: head('purposes'), verdicts: head('verdicts') };
}

/** Makes the model ready as long as there is time, a part at a time; `true` once all of it is. */
export function prepareModel(isTimeLeft: () => boolean = () => true): boolean {
  const parts = [
    ...(['marked', 'kinds', 'purposes', 'verdicts'] as const).map((name) => () => void head(name)),
    () => void prepareSpelling(),
  ];
  for (const part of parts) {
    if (!isTimeLeft()) return false;
    part();
  }
  return true;
}
