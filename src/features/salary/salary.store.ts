/** Salary researches as stored, one's own and the sample's, and what a person does with them. */
import type { ReadableAtom } from 'nanostores';
import { deviceLocales, newId, todayIso } from '../../browser/device.ts';
import { act } from '../../storage/act.ts';
import { persistWithSample } from '../../storage/with-sample.ts';
import { changeIn, dropFrom, dropUndefined, insert, type ChangeOf } from '../../lib/list.ts';
import type { PayUnit } from '../../lib/money.ts';
import { usualCurrency } from '../../lib/region-currency.ts';
import type { Figure } from './figures.ts';
import { blankNeed, type CostLine, type Need } from './need.ts';
import {
  blankResearch,
  isUntouchedResearch,
  withBasis,
  withCurrency,
  withFigure,
  type Research,
  type ResearchList,
  type ResearchRecord,
} from './research.ts';
import { researchesIn, SALARY_FORMAT } from './salary-format.ts';

/** The records under the keys of the salary checks. */
export const salary = persistWithSample('salary', SALARY_FORMAT);

/** Every research, the sample's last. */
export const $researches: ReadableAtom<readonly ResearchRecord[]> = salary.both(researchesIn);

/** Does this research belong to the sample? */
export const isSampleResearch = salary.isSample;

function edit(id: string, change: (research: ResearchRecord) => Research): void {
  const research = salary.find(id);
  if (research !== undefined) salary.put(change(research));
}

/** The research begun last: it is stored by its first edit. */
export const $begunResearch = salary.$begun;

/** Begins an empty research, with the budget and currency of the last one (else of the region), and returns its id. One that is still untouched is given again. */
export function addResearch(): string {
  const mine = researchesIn(salary.$own.get());
  const untouched = mine.find((one) => isUntouchedResearch(one))?.id ?? salary.untouchedId();
  if (untouched !== undefined) return untouched;
  const id = newId();
  const last = mine.at(-1);
  salary.begin({ ...blankResearch(id), need: last?.need ?? blankNeed(), currency: last?.currency ?? usualCurrency([], deviceLocales()) });
  return id;
}

/** Changes the single fields of a research. */
export function describeResearch(id: string, change: ChangeOf<Research>): void {
  edit(id, (research) => dropUndefined({ ...research, ...(change as Partial<Research>) }));
}

/** Shows pay per another unit of time. */
export function changeBasis(id: string, basis: PayUnit): void {
  edit(id, (research) => withBasis(research, basis));
}

/** Sets floor, target or opening per the unit in which pay is shown; `undefined` takes it out. */
export function setFigure(id: string, figure: Figure, cents: number | undefined): void {
  edit(id, (research) => withFigure(research, figure, cents));
}

/** Changes the currency of a research. */
export function changeCurrency(id: string, currency: string): void {
  edit(id, (research) => withCurrency(research, currency));
}

/** Removes a research; can be undone. */
export function removeResearch(id: string): void {
  if (salary.find(id) !== undefined) act('Salary check removed', () => salary.remove(id));
}

/** An item of a list of a research. */
export type ResearchItem<L extends ResearchList> = Research[L][number];
type AnyItem = ResearchItem<ResearchList>;

const itemsOf = (research: Research, list: ResearchList): readonly AnyItem[] => research[list];

/** Adds an item to a list and returns its id. */
export function addResearchItem<L extends ResearchList>(id: string, list: L, item: Omit<ResearchItem<L>, 'id'>): string {
  const itemId = newId();
  edit(id, (research) => ({
    ...research,
    [list]: insert<AnyItem>(itemsOf(research, list), { ...item, id: itemId } as unknown as AnyItem),
  })); // its list says which
  return itemId;
}

/** Changes an item of a list; a field set to `undefined` is removed. */
export function changeResearchItem<L extends ResearchList>(id: string, list: L, itemId: string, change: ChangeOf<ResearchItem<L>>): void {
  edit(id, (research) => ({ ...research, [list]: changeIn<AnyItem>(itemsOf(research, list), itemId, change) }));
}

const REMOVED: Readonly<Record<ResearchList, string>> = {
  evidence: 'Source removed',
  requirements: 'Requirement removed',
  steps: 'Step removed',
  forms: 'Form of pay removed',
  said: 'Figure removed',
};

/** Removes an item of a list; can be undone. */
export function removeResearchItem(id: string, list: ResearchList, itemId: string): void {
  act(REMOVED[list], () => edit(id, (research) => ({ ...research, [list]: dropFrom<AnyItem>(itemsOf(research, list), itemId) })));
}

/** Changes the budget besides its lines. */
export function changeNeed(id: string, change: ChangeOf<Omit<Need, 'lines'>>): void {
  edit(id, (research) => ({ ...research, need: dropUndefined({ ...research.need, ...(change as Partial<Need>) }) }));
}

const editLines = (id: string, change: (lines: readonly CostLine[]) => readonly CostLine[]): void =>
  edit(id, (research) => ({ ...research, need: { ...research.need, lines: change(research.need.lines) } }));

/** Adds a line to the budget and returns its id. Blank text adds nothing. */
export function addCost(id: string, text: string, isWish: boolean): string | undefined {
  if (text.trim() === '') return undefined;
  const lineId = newId();
  editLines(id, (lines) => [...lines, { id: lineId, text: text.trim(), isWish }]);
  return lineId;
}

/** Changes a line of the budget. */
export function changeCost(id: string, lineId: string, change: ChangeOf<CostLine>): void {
  editLines(id, (lines) => changeIn(lines, lineId, change));
}

/** Removes a line of the budget; can be undone. */
export function removeCost(id: string, lineId: string): void {
  act('Line removed', () => editLines(id, (lines) => dropFrom(lines, lineId)));
}

/** Loads the sample and returns its id. One's own researches are never touched. */
export async function loadSampleResearch(): Promise<string> {
  const { sampleResearch } = await import('./sample-research.ts');
  const research = sampleResearch(todayIso());
  salary.loadSample([research]);
  return research.id;
}
