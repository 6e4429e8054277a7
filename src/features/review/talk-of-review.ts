/** A review as a talk: what one prepared becomes asks, reasons and an opening for the sheet of a talk and the live call. */
import { dropUndefined } from '../../lib/list.ts';
import { counted, joined } from '../../lib/text.ts';
import { blankNegotiation, blankPlan, type AskPlan, type Negotiation, type TalkReason } from '../negotiate/negotiation.ts';
import { blankPromise, grantedWords, type PromiseRecord } from '../negotiate/promises.ts';
import { agreedLines, pairLines, speaksOf } from '../wins/agreed.ts';
import type { Review, ReviewAsk } from '../wins/review.ts';
import { beginReviewAsk, gapsOfAsk, openingOfReview } from './ask-words.ts';
import { inOrderOf, MOST_PICKED, winLine } from './picking.ts';
import type { ReviewSource } from './review-sheet.ts';

/** The id that an ask or a win of the review has in its talk. */
const idInTalk = (id: string): string => `review-${id}`;

/** The asks that are not whole yet: they stay in the review until they rest on something and give something. */
export const unfinishedAsks = ({ review, wins }: ReviewSource): readonly ReviewAsk[] =>
  review.asks.filter((ask) => ask.what.trim() !== '' && gapsOfAsk(ask, wins).length > 0);

/** The talk of a review under an id. The ids in it are those of what it is made of, so that it can be made again with what is new. What is unfinished is not in it. */
export function talkOfReview(id: string, source: ReviewSource): Negotiation {
  const { review, wins, research, today } = source;
  const picked = inOrderOf(review.winIds, wins).slice(0, MOST_PICKED);
  const asks = review.asks.filter((ask) => gapsOfAsk(ask, wins).length === 0);
  const talk: Negotiation = {
    ...blankNegotiation(id),
    employer: review.employer?.trim() ?? '',
    // Without one, the talk takes the first that is written, unless none was chosen.
    ...(research === undefined ? (review.researchId === '' ? { researchId: '' } : {}) : { researchId: research.id }),
    withWhom: review.withWhom.trim(),
    opening: openingOfReview(review, picked),
    alternatives: [review.alternatives?.trim() ?? '', review.floor?.trim() ? `floor: ${review.floor.trim()}` : '']
      .filter(Boolean)
      .join('; '),
    ...(review.heldOn !== undefined && review.heldOn >= today ? { callOn: review.heldOn } : {}),
    asks: asks.map((ask, at) => ({
      ...blankPlan(idInTalk(ask.id), at, ask.what.trim()),
      tone: ask.tone ?? 'gentle',
      sentence: beginReviewAsk(ask),
      reason: inOrderOf(ask.winIds, wins).map(winLine).join('; '),
      inReturn: ask.gives.trim(),
    })),
    reasons: picked.map((win) => ({ id: idInTalk(win.id), text: winLine(win), proof: win.proof.trim(), winId: win.id })),
  };
  return { ...talk, brought: broughtOf(talk, review) };
}

const OF_TALK = ['employer', 'withWhom', 'opening', 'alternatives'] as const;
const OF_ASK = ['own', 'tone', 'sentence', 'reason', 'inReturn'] as const;
const OF_REASON = ['text', 'proof'] as const;

/** What the review says, field by field, to tell later what was changed in it. */
function broughtOf(talk: Negotiation, { heldOn = '' }: Review): Readonly<Record<string, string>> {
  return {
    callOn: heldOn,
    ...Object.fromEntries(OF_TALK.map((name) => [name, talk[name] ?? ''])),
    ...Object.fromEntries(talk.asks.flatMap((ask) => OF_ASK.map((name) => [`${ask.id}.${name}`, ask[name]]))),
    ...Object.fromEntries(talk.reasons.flatMap((reason) => OF_REASON.map((name) => [`${reason.id}.${name}`, reason[name]]))),
  };
}

/** A talk with what its review says by now, and what of it is new, in words. */
export interface TalkInStep {
  readonly talk: Negotiation;
  readonly newAsks: number;
  /** What else was changed in the review since, such as “the day”. */
  readonly changes: readonly string[];
}

/** Of a talk from before this was kept, only these are held against the review. */
const TOLD_WITHOUT = /^(?:callOn|employer|withWhom)$|\.own$/;

/**
 * The talk with what was changed in its review since it was last brought over. What was changed in the talk alone stays, what was taken out of it does not
 * come again, and an ask that was answered stays as it was asked.
 */
export function talkInStep(talk: Negotiation, source: ReviewSource): TalkInStep {
  const { review, today } = source;
  const now = talkOfReview(talk.id, source);
  const { brought: said = {} } = now;
  const { brought } = talk;
  const isChanged = (key: string, mine: string): boolean => {
    const [is, was] = [said[key] ?? '', brought?.[key]];
    return is !== mine && (brought === undefined ? TOLD_WITHOUT.test(key) : is !== (was ?? ''));
  };
  const wasBrought = (id: string, field: string): boolean => brought === undefined || brought[`${id}.${field}`] !== undefined;
  const inStep = <T extends AskPlan | TalkReason>(item: T, other: T | undefined, fields: readonly (string & keyof T)[]): T => {
    const changed = fields.filter((name) => other !== undefined && isChanged(`${item.id}.${name}`, String(item[name])));
    return other === undefined || changed.length === 0
      ? item
      : { ...item, ...Object.fromEntries(changed.map((name) => [name, other[name]])) };
  };
  const asksThere = new Set(review.asks.map(({ id }) => idInTalk(id)));
  const asks = talk.asks
    .filter((plan) => !plan.id.startsWith('review-') || asksThere.has(plan.id) || plan.answer !== undefined)
    .map((plan) =>
      plan.answer === undefined
        ? inStep(
            plan,
            now.asks.find(({ id }) => id === plan.id),
            OF_ASK,
          )
        : plan,
    );
  const missing = now.asks.filter(({ id }) => talk.asks.every((plan) => plan.id !== id));
  const added = missing.filter(({ id }) => brought === undefined || !wasBrought(id, 'own'));
  const last = Math.max(-1, ...asks.map(({ order }) => order));
  const reasons = talk.reasons
    .filter(({ id }) => !id.startsWith('review-') || now.reasons.some((one) => one.id === id) || !wasBrought(id, 'text'))
    .map((reason) =>
      inStep(
        reason,
        now.reasons.find(({ id }) => id === reason.id),
        OF_REASON,
      ),
    );
  const winOf = (id: string): Pick<TalkReason, 'winId'> => {
    const winId = now.reasons.find((one) => one.id === id)?.winId;
    return winId === undefined ? {} : { winId };
  };
  const newReasons = now.reasons.filter(
    ({ id }) => talk.reasons.every((one) => one.id !== id) && (brought === undefined || !wasBrought(id, 'text')),
  );
  const fields = OF_TALK.filter((name) => isChanged(name, talk[name] ?? ''));
  const { heldOn } = review;
  const isDayChanged = isChanged('callOn', talk.callOn ?? '') && (talk.callOn !== undefined || (heldOn ?? '') >= today);
  const changedAsks = talk.asks.filter((plan) => !asks.includes(plan)).length;
  const changedReasons = newReasons.length + talk.reasons.filter((reason) => !reasons.includes(reason)).length;
  return {
    talk: dropUndefined({
      ...talk,
      ...Object.fromEntries(fields.map((name) => [name, now[name]])),
      ...(isDayChanged ? { callOn: heldOn } : {}),
      asks: [...asks, ...added.map((plan, at) => ({ ...plan, order: last + 1 + at }))],
      reasons: [...reasons, ...newReasons].map((reason) => ({ ...reason, ...winOf(reason.id) })),
      brought: said,
    } as Negotiation), // what is undefined is gone
    newAsks: added.length,
    changes: [
      ...(isDayChanged ? ['the day'] : []),
      ...(changedAsks === 0 ? [] : [counted(changedAsks, 'ask')]),
      ...(changedReasons === 0 ? [] : [counted(changedReasons, 'win')]),
      ...(fields.includes('withWhom') || fields.includes('employer') ? ['with whom it is'] : []),
      ...(fields.includes('opening') ? ['what you say first'] : []),
      ...(fields.includes('alternatives') ? ['what is for you only'] : []),
    ],
  };
}

/** What was changed, as it goes on after “Changed since”. */
export const sayChanges = (changes: readonly string[]): string => joined(changes, 'and');

/** Something that was granted in the talk, and is in no line of what was agreed. */
export interface Granted {
  /** Its id in the talk. */
  readonly askId: string;
  readonly words: string;
  readonly isInPart: boolean;
}

/** What was granted in the talk and is not among what was agreed yet. */
export function grantedIn(review: Review, talk: Negotiation | undefined): readonly Granted[] {
  const lines = agreedLines(review);
  return (talk?.asks ?? [])
    .filter(({ own, answer }) => own.trim() !== '' && (answer === 'granted' || answer === 'partly'))
    .map((plan) => ({ askId: plan.id, words: grantedWords(plan), isInPart: plan.answer === 'partly' }))
    .filter(({ askId, words }) => {
      const ask = review.asks.find(({ id }) => idInTalk(id) === askId);
      return ask?.isAgreed === undefined && !lines.some((line) => speaksOf(line, words) || (ask !== undefined && speaksOf(line, ask.what)));
    });
}

/** The review with that among what was agreed: what was granted in full is agreed to, what was granted in part is carried over. */
export function withGranted({ agreed, asks }: Review, granted: readonly Granted[]): Pick<Review, 'agreed' | 'asks'> {
  return {
    agreed: [agreed.trimEnd(), ...granted.map(({ words }) => words)].filter(Boolean).join('\n'),
    asks: asks.map((ask) => {
      const found = granted.find(({ askId }) => askId === idInTalk(ask.id));
      return found === undefined ? ask : { ...ask, isAgreed: !found.isInPart };
    }),
  };
}

/** What is to be done so that the promises are what was agreed. */
export interface PromisesInStep {
  readonly added: readonly PromiseRecord[];
  /** In the words of a line that was corrected. */
  readonly changed: readonly PromiseRecord[];
  /** Kept from a line that is gone. */
  readonly gone: readonly PromiseRecord[];
}

/**
 * The promises of a review against its lines. A line that was corrected is the same promise in other words; what was promised besides, in the talk, is left
 * alone. New ones are due on the day of the look back. `newId`: an id for each.
 */
export function promisesOfReview(
  { agreed, withWhom, lookBackOn }: Pick<Review, 'agreed' | 'withWhom' | 'lookBackOn'>,
  talk: Pick<Negotiation, 'id' | 'asks'>,
  promises: readonly PromiseRecord[],
  newId: () => string,
): PromisesInStep {
  const lines = agreedLines({ agreed });
  const [ofTalk, isOfReview] = [
    promises.filter(({ offerId, text }) => offerId === talk.id && text.trim() !== ''),
    ({ order }: PromiseRecord): boolean => order !== undefined,
  ];
  // One that was noted in the talk is taken for that of a line only in the same words, or nearly so.
  const [mine, noted] = [ofTalk.filter(isOfReview), ofTalk.filter((one) => !isOfReview(one))];
  const asNoted = pairLines(
    noted.map(({ text }) => text),
    lines,
    false,
  );
  const rest = [...lines.keys()].filter((at) => !asNoted.has(at));
  const pairs = pairLines(
    mine.map(({ text }) => text),
    rest.map((at) => lines[at] ?? ''),
  );
  const promiseOf = new Map<number, PromiseRecord | undefined>([
    ...[...asNoted].map(([at, from]) => [at, noted[from]] as const),
    ...[...pairs].map(([index, from]) => [rest[index] ?? 0, mine[from]] as const),
  ]);
  const wanted = lines.map((line, order): PromiseRecord => {
    const found = promiseOf.get(order);
    if (found !== undefined) return found.text === line && found.order === order ? found : { ...found, text: line, order };
    const plan = talk.asks.find((one) => (one.answer === 'granted' || one.answer === 'partly') && speaksOf(line, one.own));
    return {
      ...blankPromise(newId(), talk.id, line),
      who: withWhom.trim(),
      order,
      ...(plan === undefined ? {} : { askId: plan.id }),
      ...(lookBackOn === undefined ? {} : { dueOn: lookBackOn }),
    };
  });
  return {
    added: wanted.filter(({ id }) => ofTalk.every((one) => one.id !== id)),
    changed: wanted.filter((one) => ofTalk.some(({ id }) => id === one.id) && !ofTalk.includes(one)),
    gone: mine.filter(({ id }) => wanted.every((one) => one.id !== id)),
  };
}
