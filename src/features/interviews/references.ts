/** Who may speak for me: whom, how they know me, what they were told, and from when somebody may call them. Shared by all interviews. */
import { parseChoice, parseIsoDate, parseText, parseTextFields, present, type JsonObject } from '../../lib/parse.ts';

/** From when a reference may be called: once one is asked for references, once I have told them that it is coming, or after a written offer. */
export const CALL_FROM = ['asked-for', 'told', 'offer'] as const;
/** One of {@link CALL_FROM}. */
export type CallFrom = (typeof CALL_FROM)[number];

/** What they said when I asked them. */
export const REFERENCE_ANSWERS = ['unsaid', 'yes', 'no'] as const;

/** Somebody who may speak for me. */
export interface Reference {
  readonly id: string;
  readonly type: 'reference';
  readonly name: string;
  /** How they know me: what they were, where and when. */
  readonly known: string;
  /** Their phone number or email address, as they want to be reached. */
  readonly reach: string;
  /** What I told them: the job, and what they may leave out. */
  readonly told: string;
  /** ISO date on which I asked them. */
  readonly askedOn?: string;
  readonly answer: (typeof REFERENCE_ANSWERS)[number];
  /** They work where I work now. */
  readonly isPresent: boolean;
  readonly callFrom: CallFrom;
  /** Ids of the stories they saw happen. */
  readonly storyIds: readonly string[];
  /** Its place in the list. */
  readonly order: number;
}

/** Somebody of whom nothing but the name is noted. Until I say otherwise they are told before anybody calls. */
export function blankReference(id: string, name: string, order: number): Reference {
  return {
    ...{ id, type: 'reference', name, known: '', reach: '', told: '', answer: 'unsaid', isPresent: false, callFrom: 'told' },
    ...{ storyIds: [], order },
  };
}

/** A reference from anything, without the fields every record has. Never throws. */
export function parseReference(raw: JsonObject): Omit<Reference, 'id' | 'type' | 'order'> {
  const { storyIds } = raw;
  return {
    ...parseTextFields(raw, ['name', 'known', 'reach', 'told']),
    answer: parseChoice(raw['answer'], REFERENCE_ANSWERS, 'unsaid'),
    isPresent: raw['isPresent'] === true,
    // What cannot be read is read as the latest: nobody is called too early.
    callFrom: parseChoice(raw['callFrom'], CALL_FROM, 'offer'),
    storyIds: Array.isArray(storyIds) ? [...new Set(storyIds.map((id) => parseText(id)).filter((id) => id !== ''))] : [],
    ...present({ askedOn: parseIsoDate(raw['askedOn']) }),
  };
}

/** What each choice says. */
export const CALL_FROM_WORDS: Readonly<Record<CallFrom, string>> = {
  'asked-for': 'When I am asked for references',
  told: 'After I have told them',
  offer: 'Only after a written offer',
};
/** What they said, in words. */
export const REFERENCE_ANSWER_WORDS: Readonly<Record<Reference['answer'], string>> = {
  unsaid: 'No answer yet',
  yes: 'Yes',
  no: 'No',
};

type Callable = Pick<Reference, 'answer' | 'askedOn' | 'isPresent' | 'callFrom'>;

/** From when somebody may be called, whatever was chosen: where I work now, nobody before a written offer. */
export const effectiveCallFrom = ({ isPresent, callFrom }: Callable): CallFrom => (isPresent ? 'offer' : callFrom);

/** May this reference be named and called, and from when? In a sentence. */
export function whenToCall(reference: Callable): string {
  const { answer, askedOn, isPresent } = reference;
  if (answer === 'no') return 'Not to be called: they said no.';
  if (isPresent) {
    const before = answer === 'yes' ? '' : ', nor before they have said yes';
    return `Not before a written offer${before}: they work where you work now.`;
  }
  if (answer !== 'yes') return askedOn === undefined ? 'Not yet: ask them first.' : 'Not yet: they have not said yes.';
  return {
    'asked-for': 'May be called as soon as you are asked for references.',
    told: 'May be called once you have told them that a call is coming.',
    offer: 'May be called after a written offer, not before.',
  }[effectiveCallFrom(reference)];
}
