/** What the app knows of each line of a letter: from the worksheet and from what was promised. */
import { formatFullDay } from '../../lib/dates.ts';
import { formatRange } from '../../lib/money.ts';
import { counted } from '../../lib/text.ts';
import type { Offer } from '../offers/offer.ts';
import { payWords, type OnTop, type PayPackage } from '../pay/pay-package.ts';
import { LETTER_LINES } from './letter-lines.ts';

/** What one was told, and when one starts. */
export interface ToldSource {
  readonly offer: Pick<Offer, 'title' | 'company' | 'pay'>;
  /** What was granted or promised, in words. */
  readonly promised: readonly string[];
  /** ISO date of the first day. */
  readonly startsOn?: string | undefined;
}

/** When something is to happen, which is not what it is: “a raise after probation”. */
const WHEN = /\b(?:after|once|when|until|till|before|during|following|as soon as|at the end of|if|unless)\b[^,;.]*/gi;

/** The line whose words come first in a text, the longer ones where two begin alike: “garden leave” is no leave. */
function firstIn(text: string, of: 'words' | 'signs'): string | undefined {
  const found = LETTER_LINES.flatMap((line) => {
    const match = line[of]?.exec(text);
    return match === undefined || match === null ? [] : [{ id: line.id, at: match.index, length: match[0].length }];
  });
  return found.sort((a, b) => a.at - b.at || b.length - a.length)[0]?.id;
}

/** The line a promise is about; `undefined` for none. What is promised tells it first, and only then when. */
export function lineOfPromise(text: string): string | undefined {
  const what = text.replace(WHEN, ' ');
  return firstIn(what, 'words') ?? firstIn(what, 'signs') ?? firstIn(text, 'words') ?? firstIn(text, 'signs');
}

type Told = readonly [line: string, text: string];

function payTold(pay: PayPackage): readonly Told[] {
  const { hoursPerWeek, leaveDays, holidayDays, commuteDays, workDays = 5, place, bonus, match, premiumMonth, signOn, equity, grant } = pay;
  const money = (range: { readonly low: number; readonly high: number }): string => formatRange(range, pay.currency);
  const onTop = (extra: OnTop, of: string): string =>
    extra.as === 'amount' ? `${money(extra.cents)} a year` : `${extra.percent}% of ${of}`;
  const told = (line: string, value: number | undefined, text: (value: number) => string): readonly Told[] =>
    value === undefined ? [] : [[line, text(value)]];
  const homeDays = commuteDays === undefined ? 0 : workDays - commuteDays;
  return [
    ['pay', payWords(pay)],
    ...told('hours', hoursPerWeek, (hours) => `${counted(hours, 'hour', 'hours')} a week`),
    ...told('leave', leaveDays, (days) => `${counted(days, 'day', 'days')} of leave a year`),
    ...told('leave', holidayDays, (days) => counted(days, 'public holiday', 'public holidays')),
    ...(place === undefined || place.trim() === '' ? [] : [['place', place.trim()] as const]),
    ...told('place', homeDays > 0 ? commuteDays : undefined, (days) => `${counted(days, 'day', 'days')} a week on site`),
    ...(bonus === undefined ? [] : [['bonus', `Bonus: ${onTop(bonus, 'base pay')}`] as const]),
    ...(signOn === undefined ? [] : [['bonus', `Sign-on: ${money(signOn)}`] as const]),
    ...(grant !== undefined ? [['equity', 'A grant, as you noted it under pay'] as const] : []),
    ...(grant === undefined && equity !== undefined ? [['equity', `${money(equity)} a year`] as const] : []),
    ...(match === undefined ? [] : [['benefits', `Their share toward retirement: ${onTop(match, 'base pay')}`] as const]),
    ...(premiumMonth === undefined ? [] : [['benefits', `You pay ${money(premiumMonth)} a month for health insurance`] as const]),
  ];
}

/** What one was told about each line, by its id: what the worksheet has, then what was promised. */
export function toldOf({ offer, promised, startsOn }: ToldSource): ReadonlyMap<string, readonly string[]> {
  const title = offer.title.trim();
  const all: readonly Told[] = [
    ...(title === '' || title === offer.company.trim() ? [] : [['title', title] as const]),
    ...(offer.pay === undefined ? [] : payTold(offer.pay)),
    ...(startsOn === undefined ? [] : [['start', formatFullDay(startsOn)] as const]),
    ...promised.flatMap((text): readonly Told[] => {
      const line = lineOfPromise(text);
      return line === undefined || text.trim() === '' ? [] : [[line, text.trim()]];
    }),
  ];
  const told = new Map<string, readonly string[]>();
  for (const [line, text] of all) told.set(line, [...new Set([...(told.get(line) ?? []), text])]);
  return told;
}
