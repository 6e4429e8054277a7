/** What changes with the stage: its name, and how the persona sounds there. After Laura Lee Rose’s talk-show persona. */
import type { ItemList, InterviewStage, Workplace } from './interview.ts';
import type { Asked } from './interviews-format.ts';

/** Each stage as people say it. */
export const INTERVIEW_STAGE_WORDS: Readonly<Record<InterviewStage, string>> = {
  phone: 'phone',
  video: 'video',
  'on-site': 'on site',
  second: 'second interview',
  final: 'final interview',
};

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

/** What the cue card calls things, by how the interview is held; `tour` is '' where nothing can be shown. */
export const CUE_WORDS = {
  phone: { where: 'The call', end: 'Before you hang up' },
  video: { where: 'Link', end: 'Before it ends' },
  there: { where: 'Where', end: 'Before you leave' },
} as const;

/** Three short reminders of the persona for the last ten minutes. */
export const PERSONA_CUES: Readonly<Record<InterviewStage, readonly [string, string, string]>> = {
  phone: [
    'Stand up, and smile. It can be heard.',
    'Ask as you go. Say when you are taking a note.',
    'Picture a friend you have not met yet.',
  ],
  video: ['Look at the lens when you speak.', 'Leave one second more than feels right.', 'Picture a friend you have not met yet.'],
  'on-site': ['Put the bag down. Breathe out.', 'Ask while the subject is on the table.', 'Picture a friend you have not met yet.'],
  second: ['They asked you back. You are choosing too.', 'Take up what they said last time.', 'Talk with them, not to a panel.'],
  final: ['You are both deciding now. Be curious.', 'Say what you would do in the first month.', 'Leave nothing you want to know unasked.'],
};

/** What the notice says when an item of a list was removed. */
export const ITEM_REMOVED_WORDS: Readonly<Record<ItemList, string>> = {
  people: 'Person removed',
  tidbits: 'Tidbit removed',
  props: 'Prop removed',
  paths: 'Path removed',
  questions: 'Question removed',
};
