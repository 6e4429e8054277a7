/** Whether two names mean the same company, with or without its legal form. */
import { folded } from './text.ts';

/** What stands behind the name of a company in most countries; none of them is a name alone. */
const LEGAL_FORMS = new Set(
  'ab ag aps as asa bv co company corp corporation ev gmbh inc incorporated kg kgaa limited llc llp lp ltd nv ohg oy oyj plc pte pty sa sarl sas se spa srl ug'.split(
    ' ',
  ),
);
/** They stand in a name or do not. */
const SMALL_WORDS = new Set(['the', 'and', 'und', 'et', 'y']);

/** What a company is known by. @example companyKey('The Birch GmbH & Co. KG') // 'birch' */
function companyKey(name: string): string {
  // “S.A.” and “A/S” are one word, “Finch.com” is two.
  const all =
    folded(name)
      .replace(/\b(\p{L})[./](?=\p{L}\b)/gu, '$1')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = all.filter((word) => !SMALL_WORDS.has(word));
  const end = words.findLastIndex((word) => !LEGAL_FORMS.has(word));
  return (end === -1 ? all : words.slice(0, end + 1)).join(' ');
}

/**
 * Do two names mean the same company? Case, signs and its legal form do not matter; an empty name is nobody’s.
 * @example isSameCompany('Birch', 'Birch GmbH') // true
 */
export function isSameCompany(a: string, b: string): boolean {
  const key = companyKey(a);
  return key !== '' && key === companyKey(b);
}
