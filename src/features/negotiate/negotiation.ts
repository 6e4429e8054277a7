/** The preparation of one talk about an offer, and the pure ways to make and read it. One for each offer, under the offer’s id. */
import { dropUndefined, type ChangeOf } from '../../lib/list.ts';
import {
  idClaims,
  isObject,
  parseChoice,
  parseClock,
  parseIsoDate,
  parseList,
  parseText,
  parseTextFields,
  present,
  unknownFields,
  type JsonObject,
} from '../../lib/parse.ts';
import { parseZone } from '../../lib/zones.ts';
import { parseMarks, type LetterMark } from '../letter/letter-marks.ts';
import { STATUSES, type XCon } from '../offers/offer.ts';

/** What they said to an ask. */
export const ANSWERS = ['granted', 'partly', 'refused', 'will-check'] as const;
/** One of {@link ANSWERS}. */
export type Answer = (typeof ANSWERS)[number];

/** How far an ask had come on the worksheet. */
export type WorksheetState = Pick<XCon, 'status' | 'askedOn' | 'answeredOn' | 'answerDueOn'>;

/** How an ask is put, and what came of it. The words of an XCon stay on the worksheet; `own` holds those of an ask made only here. */
export interface AskPlan {
  /** The id of the XCon, or its own. */
  readonly id: string;
  readonly own: string;
  readonly order: number;
  /** Chosen by the person: not for this talk, or for it. Absent until then: what the verdict rests on is for it. */
  readonly isLeftOut?: boolean;
  readonly tone: 'gentle' | 'firm';
  /** What I will say; `''` stands for the suggested wording. */
  readonly sentence: string;
  readonly reason: string;
  /** What would do as well, for me only. */
  readonly enough: string;
  /** What I offer for it. */
  readonly inReturn: string;
  readonly answer?: Answer;
  /** The words it was asked in, noted with the answer where they were not its own: base pay is asked for with my opening. */
  readonly asked?: string;
  /** What they said, in my words. */
  readonly note: string;
  /** ISO date by which they will know. */
  readonly till?: string;
  /** How it stood on the worksheet before it was answered in the talk, so that taking the answer back loses nothing. */
  readonly before?: WorksheetState;
}

/** Why me: what I bring, with its proof. */
export interface TalkReason {
  readonly id: string;
  readonly text: string;
  readonly proof: string;
  /** Id of the win it was made of. */
  readonly winId?: string;
}

/** What they may say, and my answer. */
export interface Reply {
  readonly id: string;
  readonly they: string;
  readonly answer: string;
}

/** An open question to ask. */
export interface OpenQuestion {
  readonly id: string;
  readonly text: string;
}

/** The single lines of a preparation. `alternatives` and `watch` are for me only. */
export const TALK_LINES = ['goal', 'opening', 'withWhom', 'alternatives', 'watch', 'notes'] as const;

/** The preparation of one talk. */
export type Negotiation = Readonly<Record<(typeof TALK_LINES)[number], string>> & {
  /** The id of the offer it is about. */
  readonly id: string;
  readonly type: 'negotiation';
  /** The research whose figures go on the sheet; '' for none. Absent until a talk uses one: then the only one there is. */
  readonly researchId?: string;
  /** Which lines of its evidence are on their copy, by id, as the person chose. */
  readonly evidence?: Readonly<Record<string, boolean>>;
  /** My name, under the messages of this talk. */
  readonly signedAs?: string;
  /** Where I work, or `''`: it is a talk about my present job, and about no offer. */
  readonly employer?: string;
  /** What the review it was made of said when it was last brought over, field by field. */
  readonly brought?: Readonly<Record<string, string>>;
  /** ISO date of the talk. */
  readonly callOn?: string;
  /** Time of day: in `zone`, else where the person is. */
  readonly callAt?: string;
  /** Time zone of the talk, by its IANA name. */
  readonly zone?: string;
  /** What was found in the letter, line by line. Absent until it is read. */
  readonly letter?: readonly LetterMark[];
  readonly asks: readonly AskPlan[];
  readonly reasons: readonly TalkReason[];
  readonly replies: readonly Reply[];
  readonly questions: readonly OpenQuestion[];
};

/** The lists whose items come and go one by one. */
export type TalkList = 'reasons' | 'replies' | 'questions';
/** An item of such a list. */
export type TalkItem<L extends TalkList> = Negotiation[L][number];

/** Nothing prepared yet. */
export function blankNegotiation(offerId: string): Negotiation {
  return { id: offerId, type: 'negotiation', ...parseTextFields({}, TALK_LINES), asks: [], reasons: [], replies: [], questions: [] };
}

/** An ask as it is before anything was said about it. */
export function blankPlan(id: string, order: number, own = ''): AskPlan {
  return { id, own, order, tone: 'gentle', sentence: '', reason: '', enough: '', inReturn: '', note: '' };
}

function parseBefore(value: unknown): WorksheetState | undefined {
  if (!isObject(value)) return undefined;
  return {
    ...unknownFields(value, ['status', 'askedOn', 'answeredOn', 'answerDueOn']),
    status: parseChoice(value['status'], STATUSES.ask, 'open'),
    ...present({
      askedOn: parseIsoDate(value['askedOn']),
      answeredOn: parseIsoDate(value['answeredOn']),
      answerDueOn: parseIsoDate(value['answerDueOn']),
    }),
  };
}

function parsePlan(raw: JsonObject, id: string, at: number): AskPlan {
  const { order, isLeftOut, asked } = raw;
  const answer = ANSWERS.find((name) => name === raw['answer']);
  return {
    ...unknownFields(raw, ['answer', 'till', 'before', 'isLeftOut', 'asked']),
    id,
    order: typeof order === 'number' && Number.isFinite(order) ? order : at,
    tone: parseChoice(raw['tone'], ['gentle', 'firm'], 'gentle'),
    ...parseTextFields(raw, ['own', 'sentence', 'reason', 'enough', 'inReturn', 'note']),
    ...present({
      answer,
      till: parseIsoDate(raw['till']),
      before: parseBefore(raw['before']),
      isLeftOut: typeof isLeftOut === 'boolean' ? isLeftOut : undefined,
      asked: typeof asked === 'string' ? asked : undefined,
    }),
  };
}

function parseEvidenceChoice(value: unknown): Negotiation['evidence'] {
  if (!isObject(value)) return undefined;
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'));
}

function parseBrought(value: unknown): Negotiation['brought'] {
  if (!isObject(value)) return undefined;
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** The fields of a preparation that may be missing. */
export const OPTIONAL_OF_NEGOTIATION = [
  ...['researchId', 'callOn', 'callAt', 'zone'],
  ...['evidence', 'signedAs', 'letter', 'employer', 'brought'],
] as const;

/** A preparation from anything, without the fields every record has. Repairs what it can, never throws. */
export function parseNegotiation(raw: JsonObject): Omit<Negotiation, 'id' | 'type'> {
  const claim = idClaims();
  const { researchId, signedAs, employer } = raw;
  return {
    ...parseTextFields(raw, TALK_LINES),
    asks: parseList(raw['asks'], (item, at) => parsePlan(item, claim(item, `ask-${at}`), at)),
    reasons: parseList(raw['reasons'], (item, at) => ({
      ...unknownFields(item, ['winId']),
      id: claim(item, `reason-${at}`),
      ...parseTextFields(item, ['text', 'proof']),
      ...present({ winId: parseText(item['winId']) || undefined }),
    })),
    replies: parseList(raw['replies'], (item, at) => ({
      ...unknownFields(item, []),
      id: claim(item, `reply-${at}`),
      ...parseTextFields(item, ['they', 'answer']),
    })),
    questions: parseList(raw['questions'], (item, at) => ({
      ...unknownFields(item, []),
      id: claim(item, `question-${at}`),
      ...parseTextFields(item, ['text']),
    })),
    ...present({
      researchId: typeof researchId === 'string' ? researchId : undefined,
      evidence: parseEvidenceChoice(raw['evidence']),
      signedAs: signedAs === undefined ? undefined : parseText(signedAs),
      employer: typeof employer === 'string' ? employer : undefined,
      callOn: parseIsoDate(raw['callOn']),
      callAt: parseClock(raw['callAt']),
      zone: parseZone(raw['zone']),
      letter: parseMarks(raw['letter'], claim),
      brought: parseBrought(raw['brought']),
    }),
  };
}

/** The same preparation with some fields changed; a field set to `undefined` is removed. */
export function changeNegotiation<N extends Negotiation>(negotiation: N, change: ChangeOf<Negotiation>): N {
  return dropUndefined({ ...negotiation, ...(change as Partial<N>) });
}

/** The preparation with one ask planned in another way; an ask nobody planned before is added. */
export function changePlan<N extends Negotiation>(negotiation: N, plan: AskPlan, change: ChangeOf<AskPlan>): N {
  const changed = dropUndefined({ ...plan, ...(change as Partial<AskPlan>) });
  const isKnown = negotiation.asks.some((one) => one.id === plan.id);
  return {
    ...negotiation,
    asks: isKnown ? negotiation.asks.map((one) => (one.id === plan.id ? changed : one)) : [...negotiation.asks, changed],
  };
}
