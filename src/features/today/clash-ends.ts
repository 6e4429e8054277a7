/** What the clocks say on Today: the weightiest clash, and what an open end about one of its dates says instead of what it would say alone. */
import { daysBetween, formatDistance, formatShortDay } from '../../lib/dates.ts';
import { capitalized, isolated, joinedFirst, uncapitalized } from '../../lib/text.ts';
import { wordClash } from '../clocks/clash-words.ts';
import { answersIn, clashesIn, type Clash, type ClockSource } from '../clocks/clashes.ts';
import { xconsOf } from '../offers/offer.ts';
import type { OpenEnd } from './open-end.ts';

/** Open ends by their key, as they are where the clocks know more; `undefined` for one that is named otherwise. */
type Amended = ReadonlyMap<string, Partial<OpenEnd> | undefined>;

/** The clocks, for Today. */
export interface ClashEnds {
  /** The weightiest clash. */
  readonly first: readonly OpenEnd[];
  readonly amended: Amended;
}

/** An answer with so many days left needs one now, as everywhere on Today. */
const SOON_DAYS = 3;

const clocks = { target: { route: 'clocks' }, needsYou: true } as const;

/** What the end about a date says where the clocks tell one to write. */
function amendedBy(clash: Clash, { offers }: ClockSource): readonly (readonly [key: string, end: Partial<OpenEnd> | undefined])[] {
  if (clash.kind === 'answer-first' || clash.kind === 'no-date') {
    const name = isolated(clash.kind === 'no-date' ? clash.name : clash.answer.name);
    const why =
      clash.kind === 'no-date' ? `Name ${name} a day of your own, and tell them` : `Your answer to ${name} is due: tell them your date`;
    return clash.waits.flatMap(({ interviewId }) =>
      interviewId === undefined ? [] : [[`date-${interviewId}`, { why, ...clocks }] as const],
    );
  }
  if (clash.kind !== 'after-yes') return [];
  const yes = `You said yes to ${isolated(clash.yes.name)}`;
  return [
    [`answer-${clash.yes.offerId}`, undefined],
    ...clash.decline.map(({ offerId }) => [`answer-${offerId}`, { why: `${yes}: decline this one`, ...clocks }] as const),
    // Nobody waits for what they would have answered, and nobody is asked again.
    ...offers
      .filter(({ offer }) => clash.decline.some(({ offerId }) => offerId === offer.id))
      .flatMap(({ offer, talk }) => [
        [`asked-${offer.id}`, undefined] as const,
        ...[...xconsOf(offer).map(({ xcon }) => xcon.id), ...talk.asks.map(({ id }) => id)].map((id) => [`owed-${id}`, undefined] as const),
      ]),
    ...clash.withdraw.map(({ interviewId = '' }) => [`date-${interviewId}`, { why: `${yes}: withdraw here`, ...clocks }] as const),
  ];
}

/** What Today says of clashes, and what its open ends say because of them. */
export function clashEnds(source: ClockSource): ClashEnds {
  const today = source.now.slice(0, 10);
  const when = (day: string): string => capitalized(formatDistance(day, today));
  const clashes = clashesIn(source);
  const late = answersIn(source).flatMap((answer): readonly (readonly [string, Partial<OpenEnd>])[] => {
    const key = `answer-${answer.offerId}`;
    if (answer.lateFrom <= source.now) return [[key, { why: 'Their day is over. Write today', ...clocks }]];
    const needsYou = daysBetween(today, answer.sendBy) <= SOON_DAYS;
    const why = `Send it ${answer.sendBy === today ? 'today' : `by ${formatShortDay(answer.sendBy)}`}, for ${formatShortDay(answer.on)}`;
    return answer.sendBy === answer.on ? [] : [[key, { why, on: answer.sendBy, when: when(answer.sendBy), needsYou }]];
  });
  // Days that passed, and answers one waits for, have ends of their own.
  const weightiest = clashes.find(({ kind }) => kind !== 'late' && kind !== 'owed-late');
  const first = (clash: Clash): OpenEnd => {
    const { title, steps } = wordClash(clash, today);
    return {
      key: `clash-${clash.key}`,
      what: title,
      why: joinedFirst(
        steps.map(({ text }, at) => (at === 0 ? text : uncapitalized(text))),
        2,
        'and',
      ),
      ...clocks,
      on: today,
      when: when(clash.on),
    };
  };
  const named =
    weightiest !== undefined && 'answer' in weightiest && weightiest.answer !== undefined ? [`answer-${weightiest.answer.offerId}`] : [];
  return {
    first: weightiest === undefined ? [] : [first(weightiest)],
    amended: new Map([
      ...late,
      ...clashes.toReversed().flatMap((clash) => amendedBy(clash, source)),
      ...named.map((key) => [key, undefined] as const),
    ]),
  };
}

/** The open ends with what the clocks know of them, the clash first. */
export function withClash(ends: readonly OpenEnd[], { first, amended }: ClashEnds): readonly OpenEnd[] {
  return [
    ...first,
    ...ends.flatMap((end) => (amended.has(end.key) && amended.get(end.key) === undefined ? [] : { ...end, ...amended.get(end.key) })),
  ];
}
