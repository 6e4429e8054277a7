/** What an interview’s prep file holds, and the pure ways to make, read and change one. */
import {
  idClaims,
  isObject,
  parseChoice,
  parseClock,
  parseIsoDate,
  parseList,
  parseText,
  parseTextFields,
  parseTexts,
  parseTopics,
  present,
  unknownFields,
  withId,
  type ClaimId,
  type JsonObject,
} from '../../lib/parse.ts';
import { dropUndefined, type ChangeOf } from '../../lib/list.ts';
import { parseZone } from '../../lib/zones.ts';
import { parseDebrief, type Debrief } from './debrief.ts';
import { parseSigns, type WatchedSign } from './signs.ts';

/** How far along it is. */
export const INTERVIEW_ROUNDS = ['first', 'second', 'third', 'final'] as const;
/** One of {@link INTERVIEW_ROUNDS}. */
export type InterviewRound = (typeof INTERVIEW_ROUNDS)[number];

/** By which way it is held. */
export const INTERVIEW_CHANNELS = ['on-site', 'video', 'phone'] as const;
/** One of {@link INTERVIEW_CHANNELS}. */
export type InterviewChannel = (typeof INTERVIEW_CHANNELS)[number];

/** Round and channel: what the words of the card, the tour and the way there follow. */
export type InterviewStage = Pick<Interview, 'round' | 'channel'>;

/** The most people on their side that can be chosen. */
export const MOST_IN_ROOM = 8;

/** Where the work is done; decides what a tour can show. */
export const WORKPLACES = ['office', 'lab-or-plant', 'clinic', 'school', 'events', 'at-home'] as const;
/** One of {@link WORKPLACES}. */
export type Workplace = (typeof WORKPLACES)[number];

/** What to look into before going. */
export const HOMEWORK_TOPICS = ['company', 'numbers', 'news', 'product', 'person', 'posting'] as const;
/** One of {@link HOMEWORK_TOPICS}. */
export type HomeworkTopic = (typeof HOMEWORK_TOPICS)[number];

/** What two people who will share a working day should know of each other. */
export const STYLE_TOPICS = ['inbox', 'calendar', 'after-hours', 'travel', 'confidentiality', 'principals', 'feedback'] as const;
/** One of {@link STYLE_TOPICS}. */
export type StyleTopic = (typeof STYLE_TOPICS)[number];

/** Somebody I will meet. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  /** What I found out about them. */
  readonly found: string;
  /** What is on their mind: an exercise in seeing the reader’s day. */
  readonly mind: string;
}

/** One topic of the homework. */
export interface Homework {
  readonly id: HomeworkTopic;
  readonly isDone: boolean;
  readonly note: string;
  /** The tick that the note gives was taken out: there is more to find. */
  readonly isReopened?: boolean;
}

/** An interesting, checked fact to bring up. */
export interface Tidbit {
  readonly id: string;
  readonly fact: string;
  /** Where I found it. */
  readonly source: string;
  /** How I will bring it up. */
  readonly use: string;
}

/** Something to bring or show. */
export interface Prop {
  readonly id: string;
  readonly text: string;
  readonly isPacked: boolean;
}

/** A question that leads to what I want seen: strength, question, their likely reply, bridge, story; `from`: where in a playbook it is. */
export interface SteeringPath {
  readonly id: string;
  /** Id of a strength, or `''`. */
  readonly strengthId: string;
  readonly question: string;
  readonly reply: string;
  readonly bridge: string;
  /** Id of a story, or `''`. */
  readonly storyId: string;
  readonly from?: string;
}

/** A question I want to ask; `from`: where in a playbook it was taken from. */
export interface Question {
  readonly id: string;
  readonly text: string;
  readonly isAsked: boolean;
  /** What I heard. */
  readonly heard: string;
  readonly from?: string;
}

/** One topic of the working-style match. */
export interface StyleNote {
  readonly id: StyleTopic;
  readonly preference: string;
  readonly question: string;
  readonly heard: string;
  readonly fit: 'unknown' | 'fits' | 'differs';
}

/** The single lines of a prep file. */
const LINES = [
  'company',
  'role',
  'place',
  'opener',
  'closing',
  'nextSteps',
  'tourWish',
  'tourAsk',
  'route',
  'bring',
  'greet',
  'note',
] as const;
/** The single lines of a prep file by name: `opener` is what I say first, `closing` last, `nextSteps` how I ask when to follow up. */
export type Lines = Readonly<Record<(typeof LINES)[number], string>>;

/** One meeting and everything prepared for it. */
export interface Interview extends Lines {
  readonly id: string;
  readonly type: 'interview';
  readonly round: InterviewRound;
  readonly channel: InterviewChannel;
  readonly workplace: Workplace;
  /** ISO date. */
  readonly heldOn?: string;
  /** Time of day, `14:30`: in `zone`, else where the person is. */
  readonly startsAt?: string;
  /** The time zone of a call, by its IANA name. A place one goes to has its own time, and none. */
  readonly zone?: string;
  /** Planned length in minutes; without it the usual one of its stage. */
  readonly minutes?: number;
  /** How many people on their side are there at once, 1 to {@link MOST_IN_ROOM}; without it, those that are listed. */
  readonly inRoom?: number;
  readonly people: readonly Person[];
  readonly homework: readonly Homework[];
  readonly tidbits: readonly Tidbit[];
  readonly props: readonly Prop[];
  readonly paths: readonly SteeringPath[];
  /** Ids of the stories to use here. */
  readonly storyIds: readonly string[];
  readonly questions: readonly Question[];
  /** Ids of the better answers to take along; without it the newest few. */
  readonly answerIds?: readonly string[];
  /** Ids of my own answers to take along. */
  readonly ownAnswerIds?: readonly string[];
  /** Ids of those of them I fear most: see own-answers.ts. */
  readonly fearedIds?: readonly string[];
  /** What I left out of the plan: keys of its steps, and `day:2026-05-14` for a day off. */
  readonly leftOut?: readonly string[];
  /** What to look for there; the debrief asks whether it was seen. */
  readonly signs?: readonly WatchedSign[];
  readonly style: readonly StyleNote[];
  readonly debrief?: Debrief;
  /** Id of the offer that came of it, once something was passed on. */
  readonly offerId?: string;
}

/** The lists of an interview whose items come and go. */
export type ItemList = 'people' | 'tidbits' | 'props' | 'paths' | 'questions';
/** An item of such a list. */
export type ItemOf<L extends ItemList> = Interview[L][number];

/** An empty prep file. */
export function blankInterview(id: string): Interview {
  return {
    id,
    type: 'interview',
    ...parseTextFields({}, LINES),
    round: 'first',
    channel: 'on-site',
    workplace: 'office',
    people: [],
    homework: [],
    tidbits: [],
    props: [],
    paths: [],
    storyIds: [],
    questions: [],
    style: [],
  };
}

const withFrom = (item: JsonObject, id: string): JsonObject & { readonly id: string } =>
  withId('from' in item ? dropUndefined({ ...item, from: parseText(item['from']) || undefined }) : item, id);

function parseLists(raw: JsonObject, claim: ClaimId): Pick<Interview, ItemList> {
  const id = (item: JsonObject, name: string, index: number): string => claim(item, `${name}-${index}`);
  return {
    people: parseList(raw['people'], (item, at) => ({
      ...withId(item, id(item, 'person', at)),
      ...parseTextFields(item, ['name', 'role', 'found', 'mind']),
    })),
    tidbits: parseList(raw['tidbits'], (item, at) => ({
      ...withId(item, id(item, 'tidbit', at)),
      ...parseTextFields(item, ['fact', 'source', 'use']),
    })),
    props: parseList(raw['props'], (item, at) => ({
      ...withId(item, id(item, 'prop', at)),
      text: parseText(item['text']),
      isPacked: item['isPacked'] === true,
    })),
    paths: parseList(raw['paths'], (item, at) => ({
      ...withFrom(item, id(item, 'path', at)),
      ...parseTextFields(item, ['strengthId', 'question', 'reply', 'bridge', 'storyId']),
    })),
    questions: parseList(raw['questions'], (item, at) => ({
      ...withFrom(item, id(item, 'question', at)),
      text: parseText(item['text']),
      isAsked: item['isAsked'] === true,
      heard: parseText(item['heard']),
    })),
  };
}

/** The lists of ids that may be absent. */
const ID_LISTS = ['answerIds', 'ownAnswerIds', 'fearedIds', 'leftOut'] as const;
/** The fields that may be absent. */
export const OPTIONAL_FIELDS = ['heldOn', 'startsAt', 'zone', 'minutes', 'inRoom', 'debrief', 'offerId', 'signs', ...ID_LISTS] as const;

const parseIds = (value: unknown): readonly string[] | undefined => (Array.isArray(value) ? parseTexts(value) : undefined);

/** A whole number from 1 to `most`; else `undefined`. */
const parseCount = (value: unknown, most: number): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= most ? value : undefined;

/** An interview from anything with an id. Repairs what it can, keeps fields it does not know, never throws. */
export function parseInterview(raw: JsonObject & { readonly id: string }): Interview {
  const claim = idClaims();
  return {
    ...unknownFields(raw, OPTIONAL_FIELDS),
    id: raw.id,
    type: 'interview',
    ...parseTextFields(raw, LINES),
    round: parseChoice(raw['round'], INTERVIEW_ROUNDS, 'first'),
    channel: parseChoice(raw['channel'], INTERVIEW_CHANNELS, 'on-site'),
    workplace: parseChoice(raw['workplace'], WORKPLACES, 'office'),
    ...parseLists(raw, claim),
    homework: parseTopics<Homework>(raw['homework'], HOMEWORK_TOPICS, (item) => ({
      isDone: item['isDone'] === true,
      note: parseText(item['note']),
      ...('isReopened' in item ? { isReopened: item['isReopened'] === true } : {}),
    })),
    style: parseTopics<StyleNote>(raw['style'], STYLE_TOPICS, (item) => ({
      ...parseTextFields(item, ['preference', 'question', 'heard']),
      fit: parseChoice(item['fit'], ['unknown', 'fits', 'differs'], 'unknown'),
    })),
    storyIds: parseTexts(raw['storyIds']),
    ...present({
      heldOn: parseIsoDate(raw['heldOn']),
      startsAt: parseClock(raw['startsAt']),
      zone: parseZone(raw['zone']),
      minutes: parseCount(raw['minutes'], 24 * 60),
      inRoom: parseCount(raw['inRoom'], MOST_IN_ROOM),
      debrief: isObject(raw['debrief']) ? parseDebrief(raw['debrief']) : undefined,
      offerId: typeof raw['offerId'] === 'string' ? raw['offerId'] : undefined,
      answerIds: parseIds(raw['answerIds']),
      ownAnswerIds: parseIds(raw['ownAnswerIds']),
      fearedIds: parseIds(raw['fearedIds']),
      leftOut: parseIds(raw['leftOut']),
      signs: Array.isArray(raw['signs']) ? parseSigns(raw['signs'], claim) : undefined,
    }),
  };
}

/** The same interview with some fields changed; a field set to `undefined` is removed. */
export function changeInterview<I extends Interview>(interview: I, change: ChangeOf<Interview>): I {
  return dropUndefined({ ...interview, ...(change as Partial<I>) });
}

/** What an interview is called: its company, else its role, else a stand-in. */
export function interviewName(interview: Pick<Interview, 'company' | 'role'>): string {
  return interview.company.trim() || interview.role.trim() || 'Interview';
}
