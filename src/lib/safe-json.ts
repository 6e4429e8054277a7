/** JSON from anywhere, read without trust: bounded in depth and number, copied into fresh objects, never a prototype. */

/** What was read, or why it was not. */
export type SafeJson =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: 'broken' | 'too-deep' | 'too-many' };

/** Deeper than anything we write. */
const MOST_DEPTH = 40;
/** Values of all kinds; far more than storage can hold. */
const MOST_VALUES = 600_000;
const DANGEROUS = ['__proto__', 'constructor', 'prototype'];

class TooMuch extends Error {
  readonly problem: 'too-deep' | 'too-many';
  constructor(problem: 'too-deep' | 'too-many') {
    super(problem);
    this.problem = problem;
  }
}

/** A copy with fresh objects, without names that reach into prototypes. Throws {@link TooMuch}. */
function copied(value: unknown, depth: number, count: { left: number }): unknown {
  if (--count.left < 0) throw new TooMuch('too-many');
  if (value === null || typeof value !== 'object') return value;
  if (depth > MOST_DEPTH) throw new TooMuch('too-deep');
  if (Array.isArray(value)) return value.map((item) => copied(item, depth + 1, count));
  const fresh: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    if (!DANGEROUS.includes(name)) fresh[name] = copied((value as Readonly<Record<string, unknown>>)[name], depth + 1, count); // an object, by the tests above
  }
  return fresh;
}

/** Reads JSON text. Anything that cannot be read, or that nobody would have written, is refused with a reason. */
export function readSafely(text: string): SafeJson {
  try {
    return { ok: true, value: copied(JSON.parse(text.replace(/^\uFEFF/, '')), 0, { left: MOST_VALUES }) };
  } catch (error) {
    if (error instanceof TooMuch) return { ok: false, problem: error.problem };
    return { ok: false, problem: error instanceof RangeError ? 'too-deep' : 'broken' };
  }
}

/**
 * What can be saved out of broken JSON: every whole object that stands directly in a list named `name`, wherever the text breaks
 * off or is damaged. `lost` counts those begun that could not be read. Goes over the text once for each name.
 */
export function wholeObjectsIn(text: string, name: string): { readonly found: readonly unknown[]; readonly lost: number } {
  const start = new RegExp(`"${name}"\\s*:\\s*\\[`).exec(text);
  if (start === null) return { found: [], lost: 0 };
  const found: unknown[] = [];
  let lost = 0;
  let at = start.index + start[0].length;
  while (at < text.length) {
    const next = text.slice(at, at + 200).search(/[^\s,]/);
    if (next < 0) break;
    at += next;
    if (text[at] !== '{') break;
    const end = endOfObject(text, at);
    const read = end < 0 ? undefined : readSafely(text.slice(at, end));
    if (read?.ok === true) found.push(read.value);
    else lost++;
    if (end < 0) break;
    at = end;
  }
  return { found, lost };
}

/** Where the object that begins here ends; -1 when it does not. */
function endOfObject(text: string, start: number): number {
  let depth = 0;
  let isText = false;
  for (let at = start; at < text.length; at++) {
    const letter = text[at];
    if (isText) {
      if (letter === '\\') at++;
      else if (letter === '"') isText = false;
    } else if (letter === '"') isText = true;
    else if (letter === '{' || letter === '[') depth++;
    else if ((letter === '}' || letter === ']') && --depth === 0) return at + 1;
  }
  return -1;
}
