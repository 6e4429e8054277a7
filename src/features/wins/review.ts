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
  withId,
  type JsonObject,
} from '../../lib/parse.ts';

/** What can be asked for in a review. */
export const REVIEW_ASKS = ['pay', 'title', 'scope', 'resources', 'training', 'date'] as const;

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
  readonly kind: (typeof REVIEW_ASKS)[number];
  readonly what: string;
  /** What they get for it. */
  readonly gives: string;
  readonly winIds: readonly string[];
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
  /** Id of the salary check its figures come from. */
  readonly researchId?: string;
  /** Id of the talk that holds its promises, once it has one. */
  readonly talkId?: string;
}

/** The fields of a review that may be missing. */
export const OPTIONAL_OF_REVIEW = ['heldOn', 'lookBackOn', 'doneOn', 'researchId', 'talkId'] as const;

/** A review with nothing in it, for the wins since a day (an ISO date, or `''`). */
export function blankReview(id: string, since: string): Review {
  return { id, type: 'review', since, withWhom: '', goals: [], winIds: [], shortIds: [], asks: [], agreed: '' };
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
      ...withId(ask, askId(ask, `ask-${String(index)}`)),
      kind: parseChoice(ask['kind'], REVIEW_ASKS, 'scope'),
      ...parseTextFields(ask, ['what', 'gives']),
      winIds: parseTexts(ask['winIds']),
    })),
    ...present({
      heldOn: parseIsoDate(raw['heldOn']),
      lookBackOn: parseIsoDate(raw['lookBackOn']),
      doneOn: parseIsoDate(raw['doneOn']),
      researchId: parseText(raw['researchId']) || undefined,
      talkId: parseText(raw['talkId']) || undefined,
    }),
  };
}
