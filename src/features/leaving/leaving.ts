/** Leaving the job one has for another: what is ticked, noted and written between the yes and the last day. Stored with what came after the yes. */
import { isObject, parseText, unknownFields, type JsonObject } from '../../lib/parse.ts';

/** What an offer may depend on, besides what I depend on. */
export const CONDITIONS = ['references', 'checks', 'medical', 'right-to-work', 'other'] as const;
/** One of {@link CONDITIONS}. */
export type ConditionId = (typeof CONDITIONS)[number];
/** Not in the letter, in it and not settled, or met. */
export const CONDITION_STATES = ['none', 'open', 'met'] as const;
/** One of {@link CONDITION_STATES}. */
export type ConditionState = (typeof CONDITION_STATES)[number];

/** The three sentences of the talk. */
export const TALK_SENTENCES = ['decision', 'lastDay', 'plan'] as const;
/** One of {@link TALK_SENTENCES}. */
export type TalkSentence = (typeof TALK_SENTENCES)[number];

/** The parts of a handover list. */
export const HANDOVER_PARTS = ['comes-back', 'open', 'decides', 'where', 'only-i-know', 'next-90-days'] as const;
/** One of {@link HANDOVER_PARTS}. */
export type HandoverPart = (typeof HANDOVER_PARTS)[number];

/** What a person noted about leaving. */
export interface Leaving {
  /** Ids of the steps ticked by hand. */
  readonly ticked: readonly string[];
  /** What was looked up of what the offer depends on. */
  readonly conditions: Readonly<Partial<Record<ConditionId, ConditionState>>>;
  /** My own words; a sentence that is not there is the suggested one. */
  readonly talk: Readonly<Partial<Record<TalkSentence, string>>>;
  /** What they offer so that I stay, and what it changes. */
  readonly counter: string;
  readonly handover: Readonly<Partial<Record<HandoverPart, string>>>;
}

/** Nothing noted yet. */
export const blankLeaving = (): Leaving => ({ ticked: [], conditions: {}, talk: {}, counter: '', handover: {} });

/** The fields of these names that hold text; what else is there is kept as it is. */
function parseNamed<N extends string>(value: unknown, names: readonly N[]): Readonly<Partial<Record<N, string>>> {
  const raw: JsonObject = isObject(value) ? value : {};
  const texts = names.flatMap((name) => (parseText(raw[name]) === '' ? [] : [[name, parseText(raw[name])] as const]));
  return { ...unknownFields(raw, names), ...(Object.fromEntries(texts) as Partial<Record<N, string>>) }; // fromEntries forgets the names
}

/** What was noted about leaving, from anything; `undefined` where there is nothing. Never throws. */
export function parseLeaving(value: unknown): Leaving | undefined {
  if (!isObject(value)) return undefined;
  const ticked = Array.isArray(value['ticked']) ? value['ticked'].filter((id): id is string => typeof id === 'string') : [];
  const states = isObject(value['conditions']) ? value['conditions'] : {};
  const known = CONDITIONS.flatMap((id) => {
    const state = CONDITION_STATES.find((name) => name === states[id]);
    return state === undefined ? [] : [[id, state] as const];
  });
  return {
    ...unknownFields(value, []),
    ticked: [...new Set(ticked)],
    conditions: { ...unknownFields(states, CONDITIONS), ...Object.fromEntries(known) },
    talk: parseNamed(value['talk'], TALK_SENTENCES),
    counter: parseText(value['counter']),
    handover: parseNamed(value['handover'], HANDOVER_PARTS),
  };
}
