/** Leaving in order: what has to be settled before one says a word, giving notice, and the weeks until the last day. What is known ticks itself. */
import { formatLongDay } from '../../lib/dates.ts';
import { counted, joined } from '../../lib/text.ts';
import { CONDITIONS, HANDOVER_PARTS, type ConditionId, type HandoverPart, type Leaving, type TalkSentence } from './leaving.ts';

/** The three stretches of it, in their order. */
export const LEAVING_GROUPS = ['before', 'notice', 'until'] as const;
/** One of {@link LEAVING_GROUPS}. */
export type LeavingGroup = (typeof LEAVING_GROUPS)[number];
/** What each is called. */
export const LEAVING_GROUP_WORDS: Readonly<Record<LeavingGroup, string>> = {
  before: 'Before you say a word',
  notice: 'Giving notice',
  until: 'Until your last day',
};

/** What each condition is called. */
export const CONDITION_WORDS: Readonly<Record<ConditionId, string>> = {
  references: 'References',
  checks: 'Background or credit check',
  medical: 'Medical or drug test',
  'right-to-work': 'Right to work, visa or license',
  other: 'Anything else the letter names',
};

/** The headings of a handover list. */
export const HANDOVER_WORDS: Readonly<Record<HandoverPart, { readonly name: string; readonly hint: string }>> = {
  'comes-back': { name: 'What comes back, and when', hint: 'The week, the month, the year.' },
  open: { name: 'What is open', hint: 'The next step, the date, and who is waiting.' },
  decides: { name: 'Who decides, and who has to be warned', hint: '' },
  where: { name: 'Where things are', hint: 'No passwords: they go through IT.' },
  'only-i-know': { name: 'What only I know', hint: 'What is private to your executive, only if they agree.' },
  'next-90-days': { name: 'The next 90 days', hint: 'And the three dates that may not be missed.' },
};

/** What the steps are told from. Days as ISO dates. */
export interface LeavingSource {
  readonly leaving: Leaving;
  /** How far the letter is read: its lines, those that lack something, and the promises that are not in it as promised. */
  readonly letter: { readonly read: number; readonly of: number; readonly lacking: number; readonly promisesLeft: number };
  /** My own conditions that are not granted yet, in words. */
  readonly conditionsLeft: readonly string[];
  readonly startsOn?: string | undefined;
  readonly noticeOn?: string | undefined;
  readonly lastDayOn?: string | undefined;
}

/** One step. */
export interface LeavingStep {
  readonly id: string;
  readonly group: LeavingGroup;
  readonly text: string;
  /** What is known of it. */
  readonly note: string;
  /** Ticked by what is noted elsewhere, so that there is nothing to tick by hand. */
  readonly isKnown: boolean;
  readonly isDone: boolean;
}

type Known = Pick<LeavingStep, 'note' | 'isKnown'>;
const byHand = (note = ''): Known => ({ note, isKnown: false });

function letterStep({ letter }: LeavingSource): Known {
  const { read, of, lacking, promisesLeft } = letter;
  const note = [
    `${read} of ${of} lines read`,
    lacking > 0 ? `${lacking} different, missing or to ask about` : '',
    promisesLeft > 0 ? `${promisesLeft} promised and not found in it yet` : '',
  ];
  return { note: note.filter(Boolean).join(' · '), isKnown: read === of && lacking === 0 && promisesLeft === 0 };
}

function conditionsStep({ leaving, conditionsLeft }: LeavingSource): Known {
  const named = (ids: readonly ConditionId[]): string => ids.map((id) => CONDITION_WORDS[id]).join(' · ');
  const open = CONDITIONS.filter((id) => leaving.conditions[id] === 'open');
  const unsaid = CONDITIONS.filter((id) => leaving.conditions[id] === undefined);
  const note = [
    open.length > 0 ? `Open: ${named(open)}.` : '',
    unsaid.length > 0 ? `Look up in the letter: ${named(unsaid)}.` : '',
    conditionsLeft.length > 0 ? `Your own, not granted yet: ${joined(conditionsLeft, 'and')}.` : '',
  ];
  return { note: note.filter(Boolean).join(' '), isKnown: open.length + unsaid.length + conditionsLeft.length === 0 };
}

/** What is in the wrong order: my last day or my first one is before the notice, or the first one is not after the last. */
export type DayFault = 'last-before-notice' | 'start-before-notice' | 'start-before-last';

/** What is in the wrong order of three days, as far as they are noted. */
export function dayFaults({
  noticeOn,
  lastDayOn,
  startsOn,
}: Pick<LeavingSource, 'noticeOn' | 'lastDayOn' | 'startsOn'>): readonly DayFault[] {
  return [
    ...(noticeOn !== undefined && lastDayOn !== undefined && lastDayOn < noticeOn ? ['last-before-notice' as const] : []),
    ...(noticeOn !== undefined && startsOn !== undefined && startsOn <= noticeOn ? ['start-before-notice' as const] : []),
    ...(lastDayOn !== undefined && startsOn !== undefined && startsOn <= lastDayOn ? ['start-before-last' as const] : []),
  ];
}

function faultWords(fault: DayFault, startsOn = ''): string {
  if (fault === 'last-before-notice') return 'The last day is before the notice.';
  return `The new job begins on ${formatLongDay(startsOn)}, before you have ${fault === 'start-before-notice' ? 'given notice' : 'left'}.`;
}

function daysStep(source: LeavingSource): Known {
  const { noticeOn, lastDayOn, startsOn } = source;
  const missing = [noticeOn === undefined ? 'the day you give notice' : '', lastDayOn === undefined ? 'your last day' : ''].filter(Boolean);
  const faults = dayFaults(source);
  const note = [
    missing.length > 0 ? `Not noted yet: ${joined(missing, 'and')}.` : '',
    noticeOn !== undefined && lastDayOn !== undefined ? `Notice on ${formatLongDay(noticeOn)}, last day ${formatLongDay(lastDayOn)}.` : '',
    ...faults.map((fault) => faultWords(fault, startsOn)),
  ];
  return { note: note.filter(Boolean).join(' '), isKnown: missing.length + faults.length === 0 };
}

function handoverStep({ leaving }: LeavingSource): Known {
  const filled = HANDOVER_PARTS.filter((part) => (leaving.handover[part] ?? '').trim() !== '').length;
  return { note: `${filled} of ${HANDOVER_PARTS.length} parts filled in`, isKnown: filled === HANDOVER_PARTS.length };
}

type Rule = Pick<LeavingStep, 'id' | 'group' | 'text'> & { readonly know: (source: LeavingSource) => Known };
const rule = (group: LeavingGroup, id: string, text: string, know: Rule['know'] = () => byHand()): Rule => ({ group, id, text, know });

const RULES: readonly Rule[] = [
  rule('before', 'letter', 'The new letter read, and nothing lacking in it', letterStep),
  rule('before', 'signed', 'Signed by both sides, with a copy in your hands'),
  rule('before', 'conditions', 'Every condition met, references and checks too', conditionsStep),
  rule('before', 'start', 'The first day agreed', ({ startsOn }) => ({
    note: startsOn === undefined ? 'Not noted yet.' : formatLongDay(startsOn),
    isKnown: startsOn !== undefined,
  })),
  rule('before', 'own-contract', 'Your own contract looked up: notice, leave, anything you would owe'),
  rule('before', 'days', 'The day of your notice and your last day, fixed', daysStep),
  rule('notice', 'talk', 'Your executive heard it first, from you'),
  rule('notice', 'counter', 'A counter-offer weighed in the stay column, or none came'),
  rule('notice', 'handed-in', 'The letter handed in, and a line that it arrived'),
  rule('until', 'handover', 'The handover list written', handoverStep),
  rule('until', 'given-back', 'Everything given back, and nothing taken along'),
  rule('until', 'silence', 'Only those told whom you agreed to tell, and nothing posted'),
];

/** Every step as it is now: ticked by what is known, or by hand. */
export function leavingSteps(source: LeavingSource): readonly LeavingStep[] {
  return RULES.map(({ know, ...step }) => {
    const known = know(source);
    return { ...step, ...known, isDone: known.isKnown || source.leaving.ticked.includes(step.id) };
  });
}

/** What is open of what comes before one says a word. */
export const openBeforeNotice = (steps: readonly LeavingStep[]): readonly LeavingStep[] =>
  steps.filter(({ group, isDone }) => group === 'before' && !isDone);

/** What a step is called; its id where this version does not know it. */
export const leavingStepName = (id: string): string => RULES.find((step) => step.id === id)?.text ?? id;

/** Where things stand, in a sentence or two. It says what is open, never that it is safe. */
export function leavingWords(steps: readonly LeavingStep[]): string {
  const left = (group: LeavingGroup): number => steps.filter((step) => step.group === group && !step.isDone).length;
  const isTold = steps.some(({ id, isDone }) => id === 'talk' && isDone);
  const things = (count: number): string => counted(count, 'thing is', 'things are');
  if (left('before') > 0)
    return isTold
      ? `You have given notice, and ${things(left('before'))} still open that should have come first. Settle that today.`
      : `Not yet: ${things(left('before'))} open. Until that is settled, the offer can still fall away.`;
  if (!isTold) return 'Nothing on this list speaks against giving notice. Your executive hears it first.';
  const rest = left('notice') + left('until');
  return rest === 0
    ? 'All of it is done. After the last day, the desk belongs to somebody else.'
    : `You have given notice. ${rest} of these are left to do.`;
}

/** What to say until one has words of one’s own. `lastDayOn`: an ISO date. */
export function suggestedTalk(lastDayOn: string | undefined): Readonly<Record<TalkSentence, string>> {
  return {
    decision: 'I have accepted another position, and this is my notice.',
    lastDay:
      lastDayOn === undefined ? 'I would like to agree on my last day with you.' : `My last day would be ${formatLongDay(lastDayOn)}.`,
    plan: 'I have a plan for the handover, and I would like to talk with you about whom we tell, and when.',
  };
}
