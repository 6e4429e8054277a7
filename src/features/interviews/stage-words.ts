/** What changes with round and channel: the name, and how the persona sounds there. After Laura Lee Rose’s talk-show persona. */
import {
  type Interview,
  type InterviewChannel,
  type InterviewRound,
  type ItemList,
  type InterviewStage,
  type Workplace,
} from './interview.ts';
import type { Asked } from './interviews-format.ts';

/** Each round as people say it. */
export const ROUND_WORDS: Readonly<Record<InterviewRound, string>> = {
  first: 'first interview',
  second: 'second interview',
  third: 'third interview',
  final: 'final interview',
};

/** Each channel as people say it. */
export const CHANNEL_WORDS: Readonly<Record<InterviewChannel, string>> = { 'on-site': 'on site', video: 'by video', phone: 'by phone' };

/** Which interview it is; of a call, how it is held. @example 'second interview', 'first interview by phone' */
export const stageWords = ({ round, channel }: InterviewStage): string =>
  channel === 'on-site' ? ROUND_WORDS[round] : `${ROUND_WORDS[round]} ${CHANNEL_WORDS[channel]}`;

/** A length in words. @example durationWords(45) // '45 minutes', durationWords(90) // '1½ hours' */
export function durationWords(minutes: number): string {
  if (minutes < 60 || minutes % 30 !== 0) return `${minutes} minutes`;
  const hours = `${Math.floor(minutes / 60)}${minutes % 60 === 0 ? '' : '½'}`;
  return hours === '1' ? '1 hour' : `${hours} hours`;
}

/** Each kind of workplace as people say it. */
export const WORKPLACE_WORDS: Readonly<Record<Workplace, string>> = {
  office: 'an office',
  'lab-or-plant': 'a lab or plant',
  clinic: 'a clinic or hospital',
  school: 'a school or university',
  events: 'hotels or events',
  'at-home': 'from home',
};

/** Whether an answer landed, as people say it. */
export const LANDED_WORDS = { unsaid: 'not sure', yes: 'landed', no: 'did not' } as const satisfies Record<Asked['landed'], string>;

/** What the cue card and the prep file call things, by how the interview is held. */
export const CUE_WORDS = {
  phone: {
    where: 'The call',
    place: 'Who calls, on which number',
    route: 'A quiet place, and the phone charged',
    end: 'Before you hang up',
  },
  video: { where: 'Link', place: 'Link', route: 'Room, light, sound', end: 'Before it ends' },
  'on-site': { where: 'Where', place: 'Place', route: 'Route, and when I leave', end: 'Before you leave' },
} as const satisfies Record<InterviewChannel, unknown>;

/** How to settle, by how it is held. */
const SETTLE: Readonly<Record<InterviewChannel, string>> = {
  phone: 'Stand up, and smile. It can be heard.',
  video: 'Look at the lens when you speak.',
  'on-site': 'Put the bag down. Breathe out.',
};
/** A first talk is about the way of talking; a later one takes up what was said. */
const FIRST_TALK: Readonly<Record<InterviewChannel, string>> = {
  phone: 'Ask as you go. Say when you are taking a note.',
  video: 'Leave one second more than feels right.',
  'on-site': 'Ask while the subject is on the table.',
};
const LATER_TALK: Readonly<Record<Exclude<InterviewRound, 'first'>, string>> = {
  second: 'They asked you back, so you are choosing too. Take up what they said last time.',
  third: 'They know you by now. Ask what is still open, on either side.',
  final: 'You are both deciding now. Say what you would do in the first month.',
};
/** So many people on their side, and it is a panel. */
const PANEL = 3;
/** Do several people listen at once? As was said, else as many as are listed. */
export const isPanel = ({ inRoom, people }: Pick<Interview, 'inRoom' | 'people'>): boolean => (inRoom ?? people.length) >= PANEL;

/** How to be with them all along: one or two people, or a panel. */
const ONE_OR_TWO = 'Picture a friend you have not met yet.';
const SEVERAL: Readonly<Record<InterviewChannel, string>> = {
  phone: 'Several listen: say a name when you answer, and ask who is speaking.',
  video: 'Several listen: answer whoever asked, by name, and keep to the lens.',
  'on-site': 'Talk with them, not to a panel: answer whoever asked, then look round.',
};

/** Three short reminders of the persona for the last ten minutes, by channel, round and how many listen. */
export function personaCues(interview: InterviewStage & Pick<Interview, 'inRoom' | 'people'>): readonly [string, string, string] {
  const { round, channel } = interview;
  return [SETTLE[channel], round === 'first' ? FIRST_TALK[channel] : LATER_TALK[round], isPanel(interview) ? SEVERAL[channel] : ONE_OR_TWO];
}

/** What the notice says when an item of a list was removed. */
export const ITEM_REMOVED_WORDS: Readonly<Record<ItemList, string>> = {
  people: 'Person removed',
  tidbits: 'Tidbit removed',
  props: 'Prop removed',
  paths: 'Path removed',
  questions: 'Question removed',
};
