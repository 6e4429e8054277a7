/** A case file whose every word a person typed is Hebrew, and what is drawn in a direction that is not theirs. */
import type { Page } from 'playwright-core';
import { PARTS } from '../../src/features/exports/parts.ts';
import { FULL } from '../features/your-data/full-case-file.ts';
import { SAMPLES } from '../features/your-data/some-case-file.ts';

/** Ids, and choices of ours. */
const NOT_WORDS =
  /^(id|of|type|kind|status|stage|workplace|fit|side|from|offerId|offerIds|storyId|storyIds|strengthId|interviewId|serviceId|effect|winIds|shortIds|researchId|meets|ticked|landed|about|by|channel|news|letter|answer|tone|as|basis|unit|currency|match|reach|occupation|figuresIn|needs|saidPurpose|heldFor|interviewLanguage|outcomes|whatFor|letter)$/;

/** The same words become the same Hebrew ones, with signs at both ends that show at once which way they are drawn. */
function toHebrew(words: string, known: Map<string, string>): string {
  if (/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$|^\d{2}:\d{2}$|^https?:|^\s*$/.test(words)) return words;
  const found = known.get(words) ?? `הבונוס ${known.size + 1}: 10% (לפי שיקול דעת), כ-3,000 ₪.`;
  known.set(words, found);
  return found;
}

function hebrewIn(value: unknown, known: Map<string, string>, name = ''): unknown {
  if (typeof value === 'string') return NOT_WORDS.test(name) && !/\s/.test(value) ? value : toHebrew(value, known);
  if (Array.isArray(value)) return value.map((one) => hebrewIn(one, known, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, hebrewIn(one, known, key)]));
}

/** What is stored under each key. */
export function hebrewCase(): Readonly<Record<string, string>> {
  const known = new Map<string, string>();
  return Object.fromEntries(
    PARTS.flatMap(({ key, format }) => {
      const raw = [...(FULL[key as keyof typeof FULL] ?? []), ...(SAMPLES[key as keyof typeof SAMPLES] ?? [])] as object[];
      const records = raw.map((record, at) => ({ ...(hebrewIn(record, known) as object), updatedAt: at + 1 }));
      return records.length === 0 ? [] : [[`greenroom:${key}`, JSON.stringify({ version: format.version, records })]];
    }),
  );
}

/** Every text on screen (or on paper) that is drawn from left to right though its words are Hebrew, or the other way round though they are ours. */
export function drawnAmiss(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isHebrew = (text: string): boolean => /[\u0590-\u05FF]/.test(text);
    const apart = (text: string): string => text.replace(/\u2068[^\u2069]*\u2069/g, '');
    const where = (element: Element): string =>
      `${element.parentElement?.className ?? ''} > ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
    const found = new Set<string>();
    // Words to send begin as ours, with a Hebrew name in them. On paper they stand as they go out, and are judged as in their field.
    const mails = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="mailto:"]')].map(({ href }) =>
      new URL(href).searchParams.get('subject'),
    );
    const toSend = [...mails, ...[...document.querySelectorAll('textarea')].map(({ value }) => value)];
    const isToSend = (text: string): boolean =>
      /^[^\u0590-\u05FF]*[A-Za-z]/.test(text) && toSend.some((one) => one?.includes(text.trim()) === true);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = apart(node.textContent ?? '');
      if (element === null || text.trim() === '' || element.closest('script, style, template, noscript, .visually-hidden') !== null)
        continue;
      const { direction } = getComputedStyle(element);
      if (isHebrew(text) && direction !== 'rtl' && !isToSend(text)) found.add(`${where(element)}: ${text.trim().slice(0, 70)}`);
      if (/[A-Za-z]{2}/.test(text) && direction === 'rtl') found.add(`ours turned: ${where(element)}: ${text.trim().slice(0, 70)}`);
    }
    for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
      // Words of ours with a Hebrew name in them begin as ours.
      if (/^[^A-Za-z]*[\u0590-\u05FF]/.test(field.value) && getComputedStyle(field).direction !== 'rtl')
        found.add(`${where(field)}: ${field.value.slice(0, 40)}`);
    }
    return [...found];
  });
}
