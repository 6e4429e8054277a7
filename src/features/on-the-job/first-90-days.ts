/** The steps of the playbook on the first 90 days, by the days in which each has its turn. A test compares them with the playbook. */

/** How many days it takes. */
const DAYS_OF_IT = 90;

/** One step. */
export interface FirstStep {
  /** Its id in the playbook, where it is ticked. */
  readonly id: string;
  readonly text: string;
  /** The section of the playbook that says how. */
  readonly under: string;
  /** How many days after the first its turn comes. */
  readonly from: number;
  /** From this day on it is let go. */
  readonly until?: number;
}

const CLIENT = 'first-two-weeks-client-first';
const BY_60 = 'by-day-60-demand-and-suppliers';
const BY_90 = 'by-day-90-visibility-and-improvement';

/** In the order of their turn. */
export const FIRST_STEPS: readonly FirstStep[] = [
  {
    id: 'three-meetings',
    text: 'Three short meetings in the first week of a new executive',
    under: 'when-the-executive-is-new',
    from: 0,
    until: 7,
  },
  { id: 'preference-page', text: 'One page on how my executive likes to work', under: CLIENT, from: 0 },
  { id: 'friday-block', text: 'Twenty minutes blocked every Friday', under: 'a-wrap-up-every-week', from: 3 },
  { id: 'plan-shown', text: 'My plan shown to my executive in week two', under: 'fill-in-your-plan', from: 7, until: 21 },
  { id: 'one-place', text: 'One place for notes, tasks, meetings and contacts', under: 'one-place-for-everything', from: 7 },
  {
    id: 'stock-list',
    text: 'The ten papers we use most, each with a fixed home',
    under: 'by-day-30-inventory-and-logistics',
    from: 14,
  },
  { id: 'look-back', text: 'Last year’s calendar read, with the busy weeks marked', under: BY_60, from: 30 },
  { id: 'five-suppliers', text: 'Five people I depend on, met before I need a favor', under: BY_60, from: 42 },
  { id: 'cover-test', text: 'A colleague has run one task from my notes', under: BY_90, from: 60 },
  { id: 'ninety-talk', text: 'Thirty minutes booked with my executive around day 90', under: BY_90, from: 74 },
];

/** The step whose turn it is, and how many more are due in the same days. */
export interface StepNow {
  readonly step: FirstStep;
  readonly more: number;
}

/**
 * The step of the first 90 days, that many days after the first (0 on the first): of those whose turn has come, the first of the latest
 * stretch that is not ticked, else the first of an earlier one. `undefined` when nothing is open, before the first day, and after day 90.
 */
export function stepOn(day: number, ticked: readonly string[]): StepNow | undefined {
  if (day < 0 || day > DAYS_OF_IT) return undefined;
  const open = FIRST_STEPS.filter(({ id, from, until }) => from <= day && (until === undefined || day < until) && !ticked.includes(id));
  const stretchOf = ({ from }: FirstStep): number => (from < 14 ? 0 : from < 30 ? 1 : from < 60 ? 2 : 3);
  const latest = Math.max(...open.map(stretchOf));
  const [step] = open.filter((one) => stretchOf(one) === latest);
  return step === undefined ? undefined : { step, more: open.length - 1 };
}
