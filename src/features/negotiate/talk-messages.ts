/** What the messages around an offer say: their facts from the offer, the preparation and what was answered. */
import { businessDaysAfter, formatDay, formatLongDay } from '../../lib/dates.ts';
import { capitalized, isolated, shortened } from '../../lib/text.ts';
import { blankLeaving } from '../leaving/leaving.ts';
import { leavingSteps, type LeavingStep } from '../leaving/leaving-steps.ts';
import { xconsOf, type Offer } from '../offers/offer.ts';
import { pointsOf } from '../letter/letter-asks.ts';
import { isLacking, readLines, type ReadLine } from '../letter/letter-reading.ts';
import { lineOfPromise, toldOf } from '../letter/letter-told.ts';
import { speakToThem } from './ask-shape.ts';
import type { PlannedAsk } from './asks.ts';
import { writeLetterQuery, writeTalkMessage, writeRecap } from './messages.ts';
import type { LetterGap, ReadyMessage, MessageFacts, MessageKind, RecapItem } from './messages.ts';
import type { Negotiation } from './negotiation.ts';
import { grantedPay } from './pay-asks.ts';
import { belongsInLetter, isProcessAsk, noteProcessAsk } from './process-asks.ts';
import { isPresentJob } from './talk-at-work.ts';
import { isForLetter, lackingIn, promisedIn, type AfterYes, type LedgerRow } from './promises.ts';

function factsOf(offer: Offer, negotiation: Negotiation, day: string | undefined, asks: readonly string[] = []): MessageFacts {
  const company = offer.company.trim();
  return {
    to: negotiation.withWhom,
    job: offer.title.trim() === company ? '' : offer.title,
    company,
    date: day === undefined ? '' : formatLongDay(day),
    asks,
    from: negotiation.signedAs ?? '',
    isAtWork: isPresentJob(offer),
  };
}

/** An ask as they read it: “They pay for training” is “You pay for training”. */
function toThem(text: string): string {
  const said = speakToThem(text);
  return /^\p{Lu}/u.test(text) ? capitalized(said) : said;
}

/** Granted in part, with no word on what: there is nothing of it that a yes could name. */
const isVague = ({ plan, xcon }: PlannedAsk): boolean =>
  (plan.answer === 'partly' || xcon?.status === 'partly') && plan.note.trim() === '' && (xcon?.answer ?? '').trim() === '';

/** What a yes leaves out, since nobody noted what was granted of it. */
export function leftOutOfYes(asks: readonly PlannedAsk[]): readonly string[] {
  return asks.filter((ask) => isVague(ask) && belongsInLetter(ask.text)).map(({ text }) => text.trim());
}

/** What was granted and belongs in a letter, as one says it: in part, in their words. */
function grantedOf(asks: readonly PlannedAsk[]): readonly string[] {
  return asks.flatMap((ask) => {
    const { plan, xcon, text } = ask;
    if (!belongsInLetter(text) || isVague(ask)) return [];
    if (plan.answer === 'partly' || xcon?.status === 'partly') return [plan.note.trim() || (xcon?.answer ?? '').trim()];
    return plan.answer === 'granted' || xcon?.status === 'granted' || xcon?.status === 'in-writing' ? [toThem(text)] : [];
  });
}

/** The id of the ask that a row of the ledger came from; a row of another kind has an id of no ask. */
const askIdOf = ({ id }: Pick<LedgerRow, 'id'>): string => id.replace(/^\w+:/, '');

/** What the letter lacks of what belongs in one, as it should say it: what was granted in part in their words alone. */
function gapsIn(rows: readonly LedgerRow[], offer: Offer, asks: Negotiation['asks']): readonly LetterGap[] {
  return lackingIn(rows).flatMap((row) => {
    const id = askIdOf(row);
    const plan = asks.find((one) => one.id === id);
    const xcon = xconsOf(offer).find((found) => found.xcon.id === id)?.xcon;
    if (!belongsInLetter(xcon?.text ?? plan?.own ?? row.text)) return [];
    const said = row.from === 'in-part' ? plan?.note.trim() || xcon?.answer?.trim() : '';
    return [{ text: said || row.text, letter: row.letter === 'different' ? 'different' : 'missing', instead: row.how }];
  });
}

/** What they wanted to check by a day that has passed. */
export const overdueIn = (rows: readonly LedgerRow[], today: string): readonly LedgerRow[] =>
  rows.filter(({ from, dueOn }) => from === 'will-check' && dueOn !== undefined && dueOn < today);

/** What a message may say besides what stands in the talk. */
export interface MessageExtras {
  /** The day one names for one’s answer when asking for more time, an ISO date; two business days after theirs where none is given. */
  readonly answerOn?: string | undefined;
  /** ISO date: a call that is over is not proposed, and a day that has passed is one to be sorry about. */
  readonly today?: string;
  /** The ledger: what the letter lacks was promised all the same, and a yes names it. */
  readonly rows?: readonly LedgerRow[];
}

/** A message of this kind, with what is known. */
export function messageOf(
  kind: MessageKind,
  offer: Offer,
  negotiation: Negotiation,
  asks: readonly PlannedAsk[],
  { answerOn, today = '', rows = [] }: MessageExtras = {},
): ReadyMessage {
  const { respondBy } = offer;
  if (kind === 'time') {
    const day = answerOn ?? (respondBy === undefined ? undefined : businessDaysAfter(respondBy, 2));
    // To remind them of their day makes no sense where mine is no later.
    const dueBy = respondBy !== undefined && day !== undefined && day > respondBy ? formatLongDay(respondBy) : '';
    return writeTalkMessage(kind, { ...factsOf(offer, negotiation, day), dueBy, isLate: respondBy !== undefined && respondBy < today });
  }
  if (kind === 'owed') {
    const owed = overdueIn(rows, today).map(({ text }) => toThem(text));
    return writeTalkMessage(kind, {
      ...factsOf(offer, negotiation, undefined, owed),
      dueBy: respondBy !== undefined && respondBy >= today ? formatLongDay(respondBy) : '',
    });
  }
  const vague = new Set(asks.filter(isVague).map(({ plan }) => plan.id));
  const named = rows.filter((row) => !vague.has(askIdOf(row)));
  const lacking = gapsIn(named, offer, negotiation.asks).map(({ text }) => text);
  const texts = kind === 'accept' ? [...new Set([...grantedOf(asks), ...lacking])] : asks.map((ask) => ask.text);
  return writeTalkMessage(
    kind,
    factsOf(offer, negotiation, kind === 'room' && (negotiation.callOn ?? '') >= today ? negotiation.callOn : undefined, texts),
  );
}

/** Every line of the letter with what was found of it, and what one was told. `startsOn`: ISO date of the first day. */
export function letterLinesOf(
  offer: Offer,
  negotiation: Negotiation,
  rows: readonly LedgerRow[],
  startsOn: string | undefined,
): readonly ReadLine[] {
  const promised = rows.filter(isForLetter).map(({ text }) => text);
  // What they granted since is what they told last.
  const pay = grantedPay(offer, negotiation.asks) ?? offer.pay;
  const told = toldOf({ offer: pay === undefined ? offer : { ...offer, pay }, promised, startsOn });
  return readLines(negotiation.letter ?? [], told, { offer, asks: negotiation.asks });
}

/** My own conditions that are not granted yet, in words. */
const conditionsLeft = (offer: Offer): readonly string[] =>
  xconsOf(offer).flatMap(({ xcon: { kind, status, text } }) =>
    kind === 'condition' && status !== 'granted' && status !== 'in-writing' && text.trim() !== ''
      ? [isolated(shortened(text.trim(), 80))]
      : [],
  );

/** Every step of leaving for an offer, as it is now: what its page shows, and what the dates are held against. */
export function leavingStepsOf(
  offer: Offer,
  negotiation: Negotiation,
  rows: readonly LedgerRow[],
  after: AfterYes,
): readonly LeavingStep[] {
  const { startsOn, noticeOn, lastDayOn, leaving = blankLeaving() } = after;
  const lines = letterLinesOf(offer, negotiation, rows, startsOn);
  return leavingSteps({
    leaving,
    letter: {
      read: lines.filter(({ mark }) => mark.state !== undefined).length,
      of: lines.length,
      lacking: lines.filter(isLacking).length,
      promisesLeft: promisedIn(rows).filter(({ letter }) => letter !== 'in-letter').length,
    },
    conditionsLeft: conditionsLeft(offer),
    ...{ startsOn, noticeOn, lastDayOn },
  });
}

/** Asks them to put right what the letter lacks or has otherwise, promise by promise and line by line; `undefined` where nothing is. */
export function letterQueryOf(
  offer: Offer,
  negotiation: Negotiation,
  rows: readonly LedgerRow[],
  startsOn?: string,
): ReadyMessage | undefined {
  const said = lackingIn(rows).map(({ text }) => lineOfPromise(text));
  const points = pointsOf(letterLinesOf(offer, negotiation, rows, startsOn), (lineId) => said.includes(lineId));
  return writeLetterQuery(factsOf(offer, negotiation, undefined), [...gapsIn(rows, offer, negotiation.asks), ...points]);
}

/** The recap after the talk, as a message. Only what was said is in it. `today` is an ISO date. */
export function recapOf(
  offer: Offer,
  negotiation: Negotiation,
  asks: readonly PlannedAsk[],
  { today, locale }: { readonly today: string; readonly locale: string },
): ReadyMessage {
  const items = asks
    .filter((ask) => !ask.plan.isLeftOut || ask.plan.answer !== undefined)
    .map(({ text, plan }): RecapItem => ({
      text: isProcessAsk(text) ? noteProcessAsk(text) : toThem(text),
      isProcess: isProcessAsk(text),
      answer: plan.answer ?? 'not-asked',
      note: plan.note,
      till: plan.till === undefined ? '' : formatDay(plan.till, today, locale),
    }));
  // The day that was set, unless it is still to come: then the talk was held before.
  const { callOn } = negotiation;
  return writeRecap(factsOf(offer, negotiation, callOn !== undefined && callOn <= today ? callOn : undefined), items, []);
}
