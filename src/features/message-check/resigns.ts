/** A letter of resignation: no message to somebody who might hire. */
import type { MessageReading } from './reading.ts';

/** What may be between the word that gives notice and the notice: how long it is, and what it is given in. “Short” is not: who is sorry for short notice goes nowhere. */
const BETWEEN = String.raw`(?: (?:letter|email|message|as|of|a|the|my|formal|written|official|immediate|\d+|one|two|three|four|six|eight|twelve|week|weeks|month|months|day|days|s))*`;

/** Leaving a job one has, in the act of it: no message to somebody who might hire. What somebody will do, or has done, is none. */
const RESIGNS = new RegExp(
  ` (?:(?:hereby|formally|writing to|letter to|notice of) (?:my )?(?:resign|resignation|(?:give|hand in)${BETWEEN} notice)|i (?:am |hereby |formally )*(?:resign(?:ing)? from|giving you${BETWEEN} notice)|(?:accept|take|consider|treat) (?:this|my)${BETWEEN} (?:notice|resignation)|this is${BETWEEN} (?:notice|resignation)|as (?:my )?(?:formal |written )*(?:notice of )?resignation|my last (?:working )?day (?:with|at) (?:the company|the firm|you|us) will be) `,
);

/** A sentence without any of these gives no notice: hardly a message needs the long look. */
const MAY_RESIGN = / (?:resign|notice|my last )/;

/** Is it a letter of resignation? */
export const resigns = ({ sentences }: MessageReading): boolean =>
  sentences.some(({ plain }) => MAY_RESIGN.test(plain) && RESIGNS.test(plain));
