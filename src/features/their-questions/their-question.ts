/** What is known of a question that employers ask: the card a seasoned assistant would write for a friend. */

/** For whom a question is meant. */
export const ASSISTANT_ROLES = ['executive', 'administrative', 'front-desk', 'team', 'personal'] as const;
/** One of {@link ASSISTANT_ROLES}. */
export type AssistantRole = (typeof ASSISTANT_ROLES)[number];

/** When a question tends to come: rounds and channels as a prep file has them, and with several people in the room. */
export const ASKED_STAGES = ['first', 'second', 'third', 'final', 'on-site', 'video', 'phone', 'panel'] as const;
/** One of {@link ASKED_STAGES}. */
export type AskedStage = (typeof ASKED_STAGES)[number];

/** What the questions are about, in the order in which they tend to come up, as people say it. */
export const ASKED_TOPICS = {
  'about-you': 'You',
  'why-here': 'Why here',
  'why-leave': 'Why you are leaving',
  weakness: 'What you are working on',
  ahead: 'The years ahead',
  gaps: 'Gaps and changes',
  calendar: 'The calendar',
  gatekeeping: 'The door',
  inbox: 'The inbox',
  priorities: 'What comes first',
  'thinking-ahead': 'Thinking ahead',
  'board-pack': 'The board pack',
  minutes: 'Minutes',
  travel: 'Travel',
  events: 'Events',
  expenses: 'Expenses and invoices',
  records: 'Files and accuracy',
  suppliers: 'Suppliers',
  tools: 'Tools and AI',
  discretion: 'Discretion',
  honesty: 'Honesty',
  'several-principals': 'Several executives',
  'difficult-executive': 'Difficult people at the top',
  conflict: 'Colleagues',
  mistakes: 'Mistakes',
  leadership: 'Leadership and change',
  remote: 'Working at a distance',
  hours: 'Hours',
  'front-desk': 'The front desk',
  team: 'A whole team',
  personal: 'Household and errands',
  boundaries: 'Where you stop',
  panel: 'Several people in the room',
  'first-month': 'The first month',
  references: 'References',
  pay: 'Pay',
  notice: 'Notice',
  closing: 'The end of the talk',
} as const;
/** One of {@link ASKED_TOPICS}. */
export type AskedTopic = keyof typeof ASKED_TOPICS;

/** A question they may ask, and what to know about it. */
export interface TheirQuestion {
  /** Stored with answers: it never changes. */
  readonly id: string;
  /** As a person says it across a table. */
  readonly ask: string;
  /** How others put it; a question in a debrief is recognized by these, too. */
  readonly otherWays: readonly string[];
  readonly topic: AskedTopic;
  readonly roles: readonly AssistantRole[];
  readonly stages: readonly AskedStage[];
  /** Asked again and again in these rounds, whatever the posting says. */
  readonly isUsual?: true;
  /** Words of a posting that make it likely. Endings do not count: “invoice” also finds “invoicing”. */
  readonly cues: readonly string[];
  /** What it probes. */
  readonly why: string;
  /** Three things a good answer has. */
  readonly looksFor: readonly [string, string, string];
  /** The usual mistake. */
  readonly trap: string;
  /** What they ask next. */
  readonly probes: readonly [string, string];
}
