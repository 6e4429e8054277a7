/** The salary checklist: what to do from top to bottom, and what “done” means for each. */
import { rememberLast } from '../../lib/remember.ts';
import { researchFindings, gradeOfResearch, needOf } from './findings.ts';
import { figureFaults } from './figures.ts';
import { countFit, ENOUGH_REQUIREMENTS } from './relevance.ts';
import { figuresOf, type Research } from './research.ts';

/** The parts of a research, in the order one follows them. */
export const RESEARCH_PARTS = ['job', 'evidence', 'fit', 'need', 'figures', 'plan', 'said'] as const;
/** One of {@link RESEARCH_PARTS}. */
export type ResearchPartName = (typeof RESEARCH_PARTS)[number];

/** What each part is called, and what done means. */
export const RESEARCH_PART_WORDS: Readonly<Record<ResearchPartName, { readonly title: string; readonly done: string }>> = {
  job: { title: 'The job and the place', done: 'Done when the occupation is picked and the place is named.' },
  evidence: {
    title: 'The market',
    done: 'Done when the evidence is good: three independent sources, most of them recent, nearby, and for the same title.',
  },
  fit: { title: 'How well you fit it', done: 'Done when three or more requirements are judged and each one you have names its proof.' },
  need: { title: 'What your life costs', done: 'Done when there is a yearly figure before tax.' },
  figures: { title: 'Floor, target, opening', done: 'Done when all three are set and in order.' },
  plan: {
    title: 'If the market cannot pay it',
    done: 'Done when there is a time, and a step or another form of pay. Not needed when the market supports your target.',
  },
  said: {
    title: 'Figures already named',
    done: 'Done when every figure you named to them is here. Nothing to do while you have named none.',
  },
};

/** One item of the checklist as it stands. */
export interface ChecklistItem {
  readonly part: ResearchPartName;
  readonly isDone: boolean;
}

/** Which parts are done. */
export const checkResearch = rememberLast((research: Research, today: string): readonly ChecklistItem[] => {
  const { grade } = gradeOfResearch(research, today);
  const fit = countFit(research.requirements);
  const { opening, target, floor } = figuresOf(research);
  const hasAll = opening !== undefined && target !== undefined && floor !== undefined;
  const { advice } = researchFindings(research, today);
  const done: Readonly<Record<ResearchPartName, boolean>> = {
    job: research.job.trim() !== '' && research.place.trim() !== '' && research.occupation !== undefined,
    evidence: grade === 'A' || grade === 'B',
    fit:
      fit.all >= ENOUGH_REQUIREMENTS &&
      fit.unjudged === 0 &&
      research.requirements.every((one) => one.fit !== 'have' || one.proof.trim() !== ''),
    need: needOf(research).billsYearCents !== undefined,
    figures: hasAll && figureFaults(figuresOf(research)).length === 0,
    plan: advice?.answer === 'within' || (research.timeline.trim() !== '' && research.steps.length + research.forms.length > 0),
    said: research.said.length > 0,
  };
  return RESEARCH_PARTS.map((part) => ({ part, isDone: done[part] }));
});

/** Is there anything to say of the research yet? */
export function hasFindings(research: Research): boolean {
  return (
    research.evidence.length + research.requirements.length > 0 ||
    needOf(research).billsMonthCents > 0 ||
    needOf(research).billsYearCents !== undefined
  );
}
