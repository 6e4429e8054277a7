/** A service as a line of a CV. */
import { capitalized } from '../../lib/text.ts';
import { formulaOf } from '../wins/formula.ts';
import type { Service } from '../wins/service.ts';

/** Characters of word processors, as any system reads them. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[\u2066-\u2069\u200e\u200f\ufeff]/g, ''],
  [/[‘’‚‛]/g, "'"],
  [/[“”„«»]/g, '"'],
  [/[‐-―−]/g, '-'],
  [/…/g, '...'],
  [/[•▪●\t\u00a0\u2009\u202f]+/g, ' '],
];

/** The formula as plain text without “I” or “my”, for a job one has: a verb first and no period; `''` while a part of it is missing. */
export function serviceCvLine(service: Pick<Service, 'name' | 'forWhom' | 'brings'>): string {
  const line = formulaOf(service)
    .replace(/^(?:I am (?=responsible|accountable|in charge)|I['’]m |I am |I['’]?\p{L}* |We |(?:my|our) \S+ and I )/iu, '')
    .replace(/\b(?:my|our)(?: own)?(?=\s)/giu, 'the')
    .replace(/\bthe the\b/g, 'the')
    .replace(/\.$/, '');
  const plain = PLAIN.reduce((text, [sign, put]) => text.replace(sign, put), line).trim();
  return capitalized(plain);
}
