/** A talk about my work: what they wanted, what I brought, and what I ask for. */
import {
  idClaims,
  parseChoice,
  parseIsoDate,
  parseList,
  parseText,
  parseTextFields,
  parseTexts,
  present,
  unknownFields,
  withId,
  type JsonObject,
} from '../../lib/parse.ts';
import { isAgreedTo } from './agreed.ts';

/** What can be asked for in a review. */
export const REVIEW_ASKS = ['pay', 'title', 'scope', 'resources', 'training', 'date'] as const;
/** One of {@link REVIEW_ASKS}. */
export type ReviewAskKind = (typeof REVIEW_ASKS)[number];

/** One of their goals. */
export interface ReviewGoal {
  readonly id: string;
  readonly text: string;
  /** They said so themselves; else it is my guess, to check with them. */
  readonly isKnown: boolean;
}

/** Something I ask for, with what it rests on and what I give for it. */
export interface ReviewAsk {
  readonly id: string;
  readonly kind: ReviewAskKind;
  readonly what: string;
  /** What they get for it. */
  readonly gives: string;
  /** Ids of the wins it rests on. */
  readonly winIds: readonly string[];
  /** Said plainly; else gently. */
  readonly tone?: 'firm';
  /** What I say, in my own words; else it is suggested. */
  readonly sentence?: string;
  /** Chosen by the person: it was agreed to, or not. Absent: as the words of what was agreed tell. */
  readonly isAgreed?: boolean;
  /** Id of the service it is about. */
  readonly serviceId?: string;
}

/** A review as it is stored. */
export interface Review {
  readonly id: string;
  readonly type: 'review';
  /** ISO date on which it will be, or was, held. */
  readonly heldOn?: string;
  /** ISO date of the last one: wins since then count. `''`: all of them. */
  readonly since: string;
  readonly withWhom: string;
  readonly goals: readonly ReviewGoal[];
  /** Ids of the wins picked for the sheet, in their order. */
  readonly winIds: readonly string[];
  /** Ids of the wins that fell short and are owned. */
  readonly shortIds: readonly string[];
  readonly asks: readonly ReviewAsk[];
  /** What was agreed, in words. */
  readonly agreed: string;
  /** ISO date on which we look again. */
  readonly lookBackOn?: string;
  /** ISO date on which the look back was done. */
  readonly doneOn?: string;
  /** Where I work. */
  readonly employer?: string;
  /** What I say first, in my own words; else it is suggested. */
  readonly opening?: string;
  /** The least I would settle for, for me only. */
  readonly floor?: string;
  /** What I do if they say no, for me only. */
  readonly alternatives?: string;
  /** Id of the salary check its figures come from, `''` for none; absent: the newest. */
  readonly researchId?: string;
  /** Id of the talk that holds its promises, once it has one. */
  readonly talkId?: string;
}

/** The fields of a review that may be missing. */
export const OPTIONAL_OF_REVIEW = [
  ...['heldOn', 'lookBackOn', 'doneOn', 'researchId', 'talkId'],
  ...['employer', 'opening', 'floor', 'alternatives'],
] as const;

/** A review with nothing in it, for the wins since a day (an ISO date, or `''`). */
export function blankReview(id: string, since: string): Review {
  return { id, type: 'review', since, withWhom: '', goals: [], winIds: [], shortIds: [], asks: [], agreed: '' };
}

/** Was it held by now? Not if its day is still to come, or was never set. `today` is an ISO date. */
export function wasHeld({ heldOn }: Pick<Review, 'heldOn'>, today: string): boolean {
  return heldOn !== undefined && heldOn <= today;
}

/**
 * The next review after the last one held: of the wins since then, with the same person about the same goals; what was asked and not agreed to is carried
 * over, with nothing to rest on yet. Without one it is blank, and all wins count.
 */
export function nextReview(id: string, newAskId: () => string, reviews: readonly Review[], today: string): Review {
  const [last] = reviews.filter((one) => wasHeld(one, today)).sort((a, b) => ((a.heldOn ?? '') < (b.heldOn ?? '') ? 1 : -1));
  if (last === undefined) return blankReview(id, '');
  const { withWhom, employer, goals, asks } = last;
  return {
    ...blankReview(id, last.heldOn ?? ''),
    ...{ withWhom, goals },
    ...present({ employer }),
    asks: asks
      .filter((ask) => ask.what.trim() !== '' && !isAgreedTo(ask, last))
      .map(({ isAgreed: _ofThen, ...ask }) => ({ ...ask, id: newAskId(), winIds: [] })),
  };
}

/** A review from anything, but for what every record has. Never throws. */
export function parseReview(raw: JsonObject): Omit<Review, 'id' | 'type'> {
  const [goalId, askId] = [idClaims(), idClaims()];
  return {
    ...parseTextFields(raw, ['withWhom', 'agreed']),
    since: parseIsoDate(raw['since']) ?? '',
    goals: parseList(raw['goals'], (goal, index) => ({
      ...withId(goal, goalId(goal, `goal-${String(index)}`)),
      text: parseText(goal['text']),
      isKnown: goal['isKnown'] === true,
    })),
    winIds: parseTexts(raw['winIds']),
    shortIds: parseTexts(raw['shortIds']),
    asks: parseList(raw['asks'], (ask, index) => ({
      ...unknownFields(ask, ['tone', 'sentence', 'isAgreed', 'serviceId']),
      id: askId(ask, `ask-${String(index)}`),
      kind: parseChoice(ask['kind'], REVIEW_ASKS, 'scope'),
      ...parseTextFields(ask, ['what', 'gives']),
      winIds: parseTexts(ask['winIds']),
      ...present({
        tone: ask['tone'] === 'firm' ? ('firm' as const) : undefined,
        sentence: parseText(ask['sentence']) || undefined,
        isAgreed: typeof ask['isAgreed'] === 'boolean' ? ask['isAgreed'] : undefined,
        serviceId: parseText(ask['serviceId']) || undefined,
      }),
    })),
    ...present({
      heldOn: parseIsoDate(raw['heldOn']),
      lookBackOn: parseIsoDate(raw['lookBackOn']),
      doneOn: parseIsoDate(raw['doneOn']),
      researchId: typeof raw['researchId'] === 'string' ? raw['researchId'] : undefined,
      talkId: parseText(raw['talkId']) || undefined,
      employer: parseText(raw['employer']) || undefined,
      opening: parseText(raw['opening']) || undefined,
      floor: parseText(raw['floor']) || undefined,
      alternatives: parseText(raw['alternatives']) || undefined,
    }),
  };
}
