/** Salary researches, for the Markdown document. */
import { fact, item, link, type MarkdownEntry, type MarkdownSection } from '../../lib/markdown.ts';
import { exactly, perUnit } from '../../lib/money.ts';
import { liveRecords, type Records } from '../../lib/records.ts';
import { capitalized } from '../../lib/text.ts';
import { RESEARCH_PART_WORDS } from './checklist.ts';
import { hasFigure, type EvidenceEntry } from './evidence.ts';
import { EVIDENCE_KIND_WORDS, MATCH_WORDS, REACH_WORDS } from './evidence-words.ts';
import { FIGURES, FIGURE_WORDS } from './figures.ts';
import { COST_PARTS, type CostLine } from './need.ts';
import { OCCUPATION_WORDS } from './occupations.ts';
import { FIT_WORDS } from './relevance.ts';
import { researchName, type Research, type ResearchRecord } from './research.ts';
import { dayText, moneyText, tickedText } from '../../lib/document-words.ts';

function evidenceEntry(entry: EvidenceEntry): readonly MarkdownEntry[] {
  const figure = hasFigure(entry) ? moneyText({ low: entry.lowCents, high: entry.highCents }, entry.currency, perUnit(entry.basis)) : '';
  return item(
    entry.source,
    [
      ...fact('What it says', figure),
      ...fact('Kind of source', EVIDENCE_KIND_WORDS[entry.kind]),
      ...fact('Same title?', capitalized(MATCH_WORDS[entry.match])),
      ...fact('Where this figure applies', capitalized(REACH_WORDS[entry.reach])),
      ...fact('Place', entry.place),
      ...fact('Date of the figure', dayText(entry.date)),
      ...link('Link', entry.link),
      ...fact('Note', entry.note),
    ],
    'A source without a name',
  );
}

/** A line of the budget. One of the ready lines without an amount says nothing of this person. */
function costEntry({ id, text, cents, isWish }: CostLine, currency: string): readonly MarkdownEntry[] {
  if (cents === undefined) return COST_PARTS.some((part) => part.id === id && part.text === text) ? [] : item(text);
  return fact(text.trim() === '' ? 'A cost' : text, tickedText(moneyText(exactly(cents), currency, 'a month'), isWish, 'a wish'));
}

function needEntries({ need, currency }: Research): readonly MarkdownEntry[] {
  const { lines, takeHomePercent, knownYearCents } = need;
  return [
    ...lines.flatMap((line) => costEntry(line, currency)),
    ...fact('Take-home pay, in percent of gross', takeHomePercent === undefined ? '' : `${takeHomePercent}%`),
    ...fact(
      'The yearly figure I need, before tax',
      knownYearCents === undefined ? '' : moneyText(exactly(knownYearCents), currency, 'a year'),
    ),
  ];
}

function figureEntries({ figures, figuresIn, basis, currency }: Research): readonly MarkdownEntry[] {
  return FIGURES.flatMap((name) => {
    const cents = figures[name];
    return fact(FIGURE_WORDS[name].name, cents === undefined ? '' : moneyText(exactly(cents), currency, perUnit(figuresIn ?? basis)));
  });
}

function planEntries({ timeline, deal, steps, forms }: Research): readonly MarkdownEntry[] {
  return [
    ...fact('By when', timeline),
    ...fact('A raise tied to a result, within six months', deal),
    ...fact(
      'Steps toward it',
      '',
      steps.flatMap(({ text, by, isDone }) => item(tickedText(text, isDone, 'done'), fact('By when', by))),
    ),
    ...fact(
      'Other forms of pay to ask for',
      '',
      forms.flatMap(({ text }) => item(text)),
    ),
  ];
}

function researchSection(research: Research): MarkdownSection {
  const { job, place, occupation, currency, hoursPerWeek, paidWeeks, posting, requirements, said } = research;
  const fit = requirements.flatMap(({ text, fit: answer, proof }) =>
    item(text, [
      ...(text.trim() === '' && proof.trim() === '' ? [] : fact('Do you have it?', capitalized(FIT_WORDS[answer]))),
      ...fact('What proves it', proof),
    ]),
  );
  return {
    title: researchName(research),
    entries: [
      ...fact('Job', job),
      ...fact('Place', place),
      ...fact('Occupation', occupation === undefined ? '' : OCCUPATION_WORDS[occupation].name),
      ...fact('Currency', currency),
      ...fact('Hours a week in this job', String(hoursPerWeek)),
      ...fact('Paid weeks a year', String(paidWeeks)),
    ],
    sections: [
      { title: RESEARCH_PART_WORDS.evidence.title, entries: research.evidence.flatMap(evidenceEntry) },
      { title: RESEARCH_PART_WORDS.fit.title, entries: [...fit, ...fact('The posting', posting)] },
      { title: RESEARCH_PART_WORDS.need.title, entries: needEntries(research) },
      { title: RESEARCH_PART_WORDS.figures.title, entries: figureEntries(research) },
      { title: RESEARCH_PART_WORDS.plan.title, entries: planEntries(research) },
      {
        title: RESEARCH_PART_WORDS.said.title,
        entries: said.flatMap(({ text, to, on }) => item(text, [...fact('To whom', to), ...fact('When', dayText(on))])),
      },
    ],
  };
}

/** Everything under Salary, research by research. */
export function salarySection(records: Records<ResearchRecord>): MarkdownSection {
  return { title: 'Salary', sections: liveRecords(records).map(researchSection) };
}
