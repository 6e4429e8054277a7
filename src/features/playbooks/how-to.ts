/** Which playbook says how, for every part of a tool. A test checks that the section is there, and the title its own. */
import { underBase } from '../../lib/routes.ts';

/** A place in a playbook: the name of its file, its title, and a section of it by its address. */
interface HowToPlace {
  readonly slug: string;
  readonly title: string;
  readonly section: string;
}

const GUEST = { slug: 'talk-show-persona', title: 'Be the talk-show guest' } as const;
const TOUR = { slug: 'ask-for-a-tour', title: 'Ask for a tour' } as const;
const EMPLOYER = { slug: 'reading-an-employer', title: 'Pools and departments: reading an employer' } as const;
const MISTAKE = { slug: 'the-mistake-question', title: 'Tell me about a mistake you made' } as const;
const ASSISTANT = { slug: 'assistant-or-executive-assistant', title: 'Assistant or executive assistant?' } as const;
const STEERING = { slug: 'steering-questions', title: 'Steering questions' } as const;
const PARTNER = { slug: 'from-tasks-to-partnership', title: 'From doing tasks to being a partner' } as const;
const GREEDY = { slug: 'too-greedy', title: 'Too greedy? Salary in three steps' } as const;
const XCON = { slug: 'xcon-method', title: 'The third column: Pro, Con, XCon' } as const;
const LOOKING = { slug: 'looking-while-employed', title: 'Looking while you have a job' } as const;
const PANEL = { slug: 'the-panel-and-the-screen', title: 'The panel and the screen' } as const;

/** By part of a tool. Those that depend on how an interview is held, or on its round, have a name for each. */
export const HOW_TO = {
  'basics-first': { ...GUEST, section: 'be-at-ease' },
  'basics-later': { ...EMPLOYER, section: 'ask-in-the-interview' },
  'basics-final': { ...GREEDY, section: 'talk-about-it-openly' },
  homework: { ...GUEST, section: 'do-the-homework' },
  people: { ...GUEST, section: 'meet-a-friend-you-do-not-know-yet' },
  'people-later': { ...PANEL, section: 'know-who-is-there' },
  tidbits: { ...GUEST, section: 'find-tidbits-worth-sharing' },
  stories: { ...MISTAKE, section: 'four-beats' },
  steering: { ...STEERING, section: 'build-one-backward' },
  'their-questions': { ...ASSISTANT, section: 'build-your-answer' },
  answers: { ...MISTAKE, section: 'a-two-minute-answer' },
  questions: { ...EMPLOYER, section: 'ask-in-the-interview' },
  style: { ...PARTNER, section: 'know-what-they-answer-for' },
  'tour-there': { ...TOUR, section: 'what-to-ask-to-see' },
  'tour-on-screen': { ...TOUR, section: 'the-tour-on-a-screen' },
  lines: { ...GUEST, section: 'talk-do-not-wait' },
  props: { ...GUEST, section: 'bring-a-prop' },
  'logistics-there': { ...TOUR, section: 'what-to-look-for' },
  'logistics-screen': { ...PANEL, section: 'set-up-the-screen' },
  'logistics-call': { ...LOOKING, section: 'use-your-own-hours' },
  references: { ...LOOKING, section: 'use-your-own-hours' },
  debrief: { ...EMPLOYER, section: 'turn-it-into-your-lists' },
  worksheet: { ...XCON, section: 'write-the-third-column' },
  priorities: { ...XCON, section: 'weigh-before-you-see-a-score' },
  market: { ...GREEDY, section: 'step-one-the-market' },
  fit: { ...GREEDY, section: 'step-two-your-fit' },
  need: { ...GREEDY, section: 'step-three-the-life-you-want' },
  figures: { ...GREEDY, section: 'can-the-market-carry-it' },
  plan: { ...GREEDY, section: 'if-it-is-not-now' },
  talk: { ...XCON, section: 'take-it-into-the-talk' },
  leaving: { slug: 'leaving-well', title: 'Leaving well', section: 'before-you-say-a-word' },
  services: { slug: 'say-what-you-bring', title: 'Say what you bring', section: 'from-tasks-to-services' },
  scope: { slug: 'say-what-you-bring', title: 'Say what you bring', section: 'what-is-in-nobodys-description' },
  boundary: { slug: 'self-and-role', title: 'Where the role ends and you begin', section: 'when-the-errand-is-personal' },
  review: { slug: 'the-review-in-three-steps', title: 'The review in three steps', section: 'reframe-who-is-the-client' },
  'after-talk': { ...XCON, section: 'read-how-they-answer' },
} as const satisfies Readonly<Record<string, HowToPlace>>;

/** The address of that section, under a base path. */
export const howToAddress = ({ slug, section }: Pick<HowToPlace, 'slug' | 'section'>, base: string): string =>
  underBase(`playbooks/${slug}/#${section}`, base);
