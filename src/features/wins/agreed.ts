/** What was agreed in a review: its lines, which ask each settles, and which line is which after a correction. */
import { comparable, isSameText } from '../../lib/text.ts';

/** The lines of what was agreed, each once. */
export function agreedLines({ agreed }: { readonly agreed: string }): readonly string[] {
  const lines = agreed.split('\n').map((line) => line.replace(/^[\s\-–•*]+/, '').trim());
  return lines.filter((line, at) => line !== '' && lines.findIndex((other) => isSameText(other, line)) === at);
}

/** Words that tell nothing apart. */
const COMMON = new Set(
  'about after also before each every from into more next other than that their them then they this with your year years'.split(' '),
);

/** The words that tell something: from four letters on, figures without their commas, and names such as “PMP”. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.replace(/(?<=\d)[,.\u202f](?=\d)/g, '').match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => word.length >= 4 || /\p{N}/u.test(word) || /^\p{Lu}{2,}$/u.test(word))
      .map((word) => word.toLowerCase())
      .filter((word) => !COMMON.has(word))
      .map((word) => (/\p{N}/u.test(word) ? word : word.slice(0, 6))),
  );

/** A figure of money, or a name with a figure in it, such as “PRINCE2”: alike in both, they speak of one thing. */
const isTelling = (word: string): boolean => /^\d{4,}$/.test(word) || /(?=.*\p{L})(?=.*\p{N})\p{L}{3}/u.test(word);
/** Years are no figures of that kind. */
const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);

/** Does this line speak of what was asked for: in the same words, with the same figure, or in most of its words? */
export function speaksOf(line: string, asked: string): boolean {
  const [one, other] = [comparable(line), comparable(asked)];
  if (one === '' || other === '') return false;
  if (one.includes(other) || other.includes(one)) return true;
  const [said, wanted] = [wordsOf(line), wordsOf(asked)];
  const shared = [...wanted].filter((word) => said.has(word));
  if (shared.some((word) => isTelling(word) && !isYear(word))) return true;
  return shared.length >= 2 && shared.length / wanted.size >= 0.6;
}

/** Was it agreed to? As the person says (`isAgreed`), else as the words of what was agreed do. */
export function isAgreedTo(ask: { readonly what: string; readonly isAgreed?: boolean }, review: { readonly agreed: string }): boolean {
  return ask.isAgreed ?? agreedLines(review).some((line) => speaksOf(line, ask.what));
}

/** How much of their words two lines share, from 0 to 1. */
function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/**
 * Which of the texts before became which line: the same one, else the one most alike from half of the words on, else, where as many are left on both
 * sides and `isSameList`, the next in order. By the index of the line; a text that became none is in no place.
 */
export function pairLines(before: readonly string[], lines: readonly string[], isSameList = true): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const isFree = (at: number): boolean => ![...pairs.values()].includes(at);
  lines.forEach((line, at) => {
    const same = before.findIndex((text, from) => isFree(from) && isSameText(text, line));
    if (same !== -1) pairs.set(at, same);
  });
  const alike = lines
    .flatMap((line, at) => before.map((text, from) => ({ at, from, share: likeness(text, line) })))
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share);
  for (const { at, from } of alike) if (!pairs.has(at) && isFree(from)) pairs.set(at, from);
  const [newOnes, gone] = [[...lines.keys()].filter((at) => !pairs.has(at)), [...before.keys()].filter(isFree)];
  if (isSameList && newOnes.length === gone.length) newOnes.forEach((at, index) => pairs.set(at, gone[index] ?? 0));
  return pairs;
}
