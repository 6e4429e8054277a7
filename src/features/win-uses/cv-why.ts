/** Why a win has no line for a CV, or what of it is not in its line, with what to change. */
import { cvLineOf } from '../wins/cv-line.ts';
import { saysNothing, plainOf, roleOf, lineWords } from '../wins/cv-parts.ts';
import { isPastVerb } from '../work-lines/past-verbs.ts';
import { SOME_NAME } from '../wins/names-in-wins.ts';
import { plainAscii } from '../wins/plain-ascii.ts';
import { OURS } from '../wins/verb-first.ts';
import type { Win } from '../wins/win.ts';

/** One sentence or two for a person, and the field in which to say it. */
export interface CvWhy {
  readonly words: string;
  readonly field: 'What I did' | 'What it brought' | 'How it is since' | 'For whom';
}

/** By whom a sentence is told; what stands for somebody comes first. */
const PRONOUNS = ['he', 'she', 'they', 'him', 'them', 'theirs', 'hers', 'it', 'us', 'me', 'we', 'you', 'I', 'her'];
const pronounOf = (text: string): string | undefined => PRONOUNS.find((one) => new RegExp(`(?<![\\w-])${one}(?![\\w-])`, 'i').test(text));

/** What to say instead of a pronoun. */
function insteadOf(pronoun: string): string {
  if (/^(?:he|she|him|her|hers)$/.test(pronoun)) return `Say who “${pronoun}” is, by role: the director, a client.`;
  if (/^(?:they|them|theirs)$/.test(pronoun)) return `Say who or what “${pronoun}” means: two clients, the forms.`;
  return pronoun === 'it' ? 'Say what “it” is: the form, the trip.' : `Say it without “${pronoun}”.`;
}

/** Is less than half of it in the line, by its longer words? */
function isLeftOut(text: string, line: string): boolean {
  const words =
    plainAscii(text)
      .toLowerCase()
      .match(/\b(?!(?:they|them|their|this|that|with|from)\b)[a-z]{4,}|\d[\d.,]*/g) ?? [];
  const said = new Set(line.toLowerCase().match(/[a-z]{4,}|\d[\d.,]*/g));
  return words.length > 0 && words.filter((word) => said.has(word)).length * 2 < words.length;
}

function whyNoVerb(win: Win): CvWhy {
  const field = 'What I did';
  const what = plainOf(win.what, win);
  const [, verb = ''] = /^I ([a-z-]+)\b/i.exec(what) ?? [];
  if (win.what.trim() !== '' && saysNothing(what)) return { words: 'A CV line is written in the letters A to Z. Say it in those.', field };
  if (OURS.test(what)) return { words: '“We” leaves your part open. Begin with what you did: booked, rewrote, cut.', field };
  if (/^(?:I've|I have|have) \w+(?:en|wn|ne|un|um)\b/i.test(what))
    return { words: 'Say it in the simple past, without “have”: wrote, took, gave.', field };
  const first = what.replace(/^I(?:'ve| have)? /i, '').split(/\W/)[0] ?? '';
  const pronoun = isPastVerb(first, '', true) ? pronounOf(what.replace(/^I\b/i, '')) : undefined;
  if (pronoun !== undefined) return { words: `What you did rests on “${pronoun}”. ${insteadOf(pronoun)}`, field };
  if (/^[a-z-]+ing\b/i.test(what) || (verb !== '' && !isPastVerb(verb, '', true)))
    return { words: 'Tell it as done, beginning with what you did: booked, rewrote, cut.', field };
  return { words: 'It begins with what you did, in the past: booked, rewrote, cut.', field };
}

function whyNoOutcome(win: Win): CvWhy {
  const field = 'What it brought';
  const brought = saysNothing(win.brought) ? '' : plainOf(win.brought, win);
  if (brought.includes(SOME_NAME)) return { words: 'A name stays out of a CV. Say by role who it was: the director, a client.', field };
  const pronoun = pronounOf(brought);
  return {
    words: pronoun === undefined ? 'It needs what came of it.' : `What it brought rests on “${pronoun}”. ${insteadOf(pronoun)}`,
    field,
  };
}

/** What is not in the line though the win says it; a role for a name only where the line is short. */
function whyLeftOut(win: Win, line: string): CvWhy | undefined {
  for (const [text, field] of [
    [win.brought, 'What it brought'],
    [win.what, 'What I did'],
  ] as const) {
    const clauses = text.split(/[,;:.] | - | – | and | so /).filter((clause) => clause.trim() !== '');
    const lost = clauses.find((clause) => isLeftOut(clause, line) && pronounOf(clause) !== undefined);
    const pronoun = lost === undefined ? undefined : pronounOf(lost);
    if (pronoun !== undefined) return { words: `The part with “${pronoun}” is left out. ${insteadOf(pronoun)}`, field };
  }
  const rest = [win.brought, win.after].filter((text) => !saysNothing(text) && isLeftOut(text, line));
  if (rest.length > 0 && lineWords([line, ...rest].join(' ')).length > 30)
    return { words: 'The line is full at 30 words: what comes last is left out. Fewer words leave room.', field: 'What I did' };
  if (
    lineWords(win.before).length + lineWords(win.after).length > 8 &&
    !saysNothing(win.before) &&
    !saysNothing(win.after) &&
    isLeftOut(win.after, line)
  )
    return { words: 'How it was and is fits in as two short figures: 9 a week, 1.', field: 'How it is since' };
  if (!saysNothing(win.forWhom) && roleOf(win.forWhom) === '' && lineWords(line).length < 12)
    return { words: 'A name stays out of a CV. A role can go in: two directors, a client.', field: 'For whom' };
  return undefined;
}

/** Why it has no line, or what is left out of the one it has; `undefined`: everything is said. */
export function cvWhyOf(win: Win): CvWhy | undefined {
  const result = cvLineOf(win);
  if ('line' in result) return whyLeftOut(win, result.line);
  return result.missing === 'verb' ? whyNoVerb(win) : whyNoOutcome(win);
}
