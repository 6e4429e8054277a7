/** Whether two names mean the same person, however each of them is spelled. */
import { byLetters } from './letters.ts';
import { rememberTexts } from './remember.ts';

const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', æ: 'a', œ: 'o', ð: 'd', đ: 'd', þ: 'th', ı: 'i' };

/** Titles and small words that belong to nobody in particular. */
const NOT_A_NAME = new Set(
  'mr mrs ms mx miss mme mlle dr prof professor sir dame lord lady rev herr frau señor señora sr sra the and von van der den de del di da la le el al bin bint ibn phd md esq jr'.split(
    ' ',
  ),
);

/** Forms of address at the end of a name in Chinese, Japanese and Korean. */
const HONORIFIC = /(?:先生|女士|小姐|さん|様|さま|氏|님|씨)$/u;

/** Short forms people sign with and are greeted by. */
const SHORT_FORMS =
  'alexander alexandra alex sandy,andrew andy drew,anthony tony,barbara barb,benjamin ben,catherine katherine kathryn cathy kathy kate katie cate,charles charlie chuck,christine christina chris tina,christopher chris,daniel dan danny,daniela dani,david dave,deborah debbie deb,donald don,edward ed eddie ted,elizabeth liz beth betty lizzie eliza,francesca fran,frederick fred,gabriel gabriella gabe gaby,gerald gerry jerry,gregory greg,henry harry hank,james jim jimmy jamie,jennifer jen jenny,jessica jess jessie,john jack johnny,jonathan jon,joseph joe joey,joshua josh,judith judy,kenneth ken kenny,lawrence larry,leonard len leo,louis lou,madeleine maddy,margaret maggie meg peggy marge,matthew matt,michael mike mick,natalie nat,nathaniel nathan nate,nicholas nick nicky,nicole nicky,oliver ollie,pamela pam,patricia pat patty tricia trish,patrick pat paddy,peter pete,philip phillip phil,rebecca becca becky,richard rick dick rich,robert rob bob bobby robbie,ronald ron,rosalind ros,samantha sam,samuel sam,stephanie steph,stephen steven steve,susan sue susie,theodore ted theo,thomas tom tommy,timothy tim,valerie val,victoria vicky tori,vincent vince,walter walt,william will bill billy,zachary zach'
    .split(',')
    .map((group) => new Set(group.split(' ').map(withoutUmlauts)));

/** `ue`, `oe` and `ae` are how ü, ö and ä are written without their marks, `aa` is å. */
function withoutUmlauts(part: string): string {
  return part.replace(/([aou])e/g, '$1').replace(/aa/g, 'a');
}

/** More names than a page holds. */
const MOST_REMEMBERED = 1000;
const BETWEEN = byLetters(/[^\p{L}]+/u);
const withoutMarks = (letters: string): string =>
  letters
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßłøæœðđþı]/g, (letter) => LETTERS[letter] ?? letter);

/**
 * The parts of a name, made alike: no case, no marks, no titles; `ü`, `ue` and `u` are one, as are `ø`, `oe` and `o`, `å`, `aa` and `a`.
 * @example nameParts('Müller, Dr. Jürgen') // ['muller', 'jurgen']
 */
export const nameParts = rememberTexts(MOST_REMEMBERED, (name): readonly string[] =>
  name
    .toLowerCase()
    .replace(/[\u0080-\uffff]+/g, withoutMarks)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/['’ʼ`´]/g, '')
    .split(BETWEEN(name))
    .filter((part) => part !== '' && !NOT_A_NAME.has(part))
    .map((part) => withoutUmlauts(part.replace(HONORIFIC, '')))
    .filter(Boolean),
);

const isLatin = (part: string): boolean => /^\p{Script=Latin}+$/u.test(part);
/** Written without spaces between the parts of a name. */
const isJoined = (part: string): boolean => /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(part);

/** An initial stands for any name it begins, a short form for its long one. */
function isSamePart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const isBeginning = (short.length === 1 || short.length >= 3 || isJoined(short)) && long.startsWith(short);
  return a === b || isBeginning || SHORT_FORMS.some((forms) => forms.has(a) && forms.has(b));
}

/** A title stands before a family name: “Mrs. Nolan” may well be Dana. */
const TITLED = /^\s*(?:mr|mrs|ms|miss|mx|dr|prof|professor|herr|frau|mme|madame|monsieur)\b/i;

/**
 * Do two names mean the same person? Titles, order, marks and short forms do not matter; of two full names every part of the shorter
 * one must be in the longer. `undefined` where that cannot be told: one of them is no name, they stand in two scripts, or one is a
 * family name alone and the other a given one.
 * @example isSamePerson('Ms. Whitfield', 'Dana Whitfield') // true
 */
export function isSamePerson(a: string, b: string): boolean | undefined {
  const [one, two] = [nameParts(a), nameParts(b)].sort((x, y) => x.length - y.length);
  if (one === undefined || two === undefined || one.length === 0) return undefined;
  if (one.some(isLatin) !== two.some(isLatin)) return undefined;
  const isSame = one.every((part) => two.some((other) => isSamePart(part, other)));
  const isHalfEach = one.length === 1 && two.length === 1 && TITLED.test(a) !== TITLED.test(b);
  return isSame || !isHalfEach ? isSame : undefined;
}
