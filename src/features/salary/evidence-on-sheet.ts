/** The evidence of a research as lines for a page that the employer sees: which argue for me, and which for what they offer. */
import { capitalized, counted, isolated } from '../../lib/text.ts';
import { EVIDENCE_KINDS } from './evidence.ts';
import { evidenceOf, marketOf, marketWords, rangeIn, rangeWithUnit } from './findings.ts';
import { countSources } from './market.ts';
import { figuresOf, type Research } from './research.ts';

/** One line of evidence. */
export interface EvidenceLine {
  /** The id of the entry, or {@link ALL_SOURCES}. */
  readonly id: string;
  readonly text: string;
  /** Why it argues against me, in words; '' where it does not. */
  readonly against: string;
}

/** The line that sums up all entries. */
export const ALL_SOURCES = 'all-sources';

interface Figures {
  readonly lowCents: number;
  readonly middleCents: number;
  readonly highCents: number;
}

/**
 * What argues against me: figures at or below what they offer, or at or below my target as a whole; and a range whose middle is, unless it
 * reaches up to what I open with. Where neither is known, nothing does.
 */
function againstMe({ lowCents, middleCents, highCents }: Figures, research: Research, offeredCents: number | undefined): string {
  const { floor, target, opening = Infinity } = figuresOf(research);
  const isUpTo = (cents: number | undefined): boolean =>
    cents !== undefined && (highCents <= cents || (middleCents <= cents && highCents < opening));
  if (isUpTo(offeredCents)) return 'It argues for what they offer.';
  if (isUpTo(target)) return 'It argues for less than your target.';
  return floor !== undefined && lowCents <= floor && highCents < opening ? 'It begins at or below your floor.' : '';
}

/**
 * Every line of evidence that could stand on their copy: all sources together, then each with its name, strongest kind first. What I
 * earn or earned is nobody else’s business.
 * @param offeredCents what is offered, per the basis of the research, or `undefined`
 */
export function evidenceChoices(
  research: Research,
  offeredCents: number | undefined,
  today: string,
  locale = 'en-US',
): readonly EvidenceLine[] {
  const range = rangeIn(marketOf(research, today));
  if (range === undefined) return [];
  const entries = [...evidenceOf(research)]
    .filter((entry) => entry.source.trim() !== '' && entry.kind !== 'own')
    .sort((a, b) => EVIDENCE_KINDS.indexOf(a.kind) - EVIDENCE_KINDS.indexOf(b.kind))
    .map((entry): EvidenceLine => {
      const figures = { ...entry, middleCents: (entry.lowCents + entry.highCents) / 2 };
      return {
        id: entry.id,
        text: `${isolated(entry.source.trim())}: ${rangeWithUnit(entry.lowCents, entry.highCents, research, locale)}`,
        against: againstMe(figures, research, offeredCents),
      };
    });
  const sources = capitalized(counted(countSources(evidenceOf(research)), 'source'));
  const { target = 0 } = figuresOf(research);
  const all: EvidenceLine = {
    id: ALL_SOURCES,
    text: `${sources}, the middle half ${marketWords(research, today, locale)}`,
    // A range made by us begins where I would not.
    against: againstMe(range, research, offeredCents) || (range.lowCents < target ? 'It begins below your target.' : ''),
  };
  return entries.length === 0 ? [all] : countSources(evidenceOf(research)) < 2 ? entries : [all, ...entries];
}

/** The most lines that are on their copy unless the person chose them. */
const MOST_LINES = 3;

/** Is this line on their copy: as chosen, else the first few of those that do not argue against me. */
export function isShown(
  line: EvidenceLine,
  lines: readonly EvidenceLine[],
  chosen: Readonly<Record<string, boolean>> | undefined,
): boolean {
  const choice = chosen !== undefined && Object.hasOwn(chosen, line.id) ? chosen[line.id] : undefined;
  const strongest = lines.filter(({ against }) => against === '').slice(0, MOST_LINES);
  return choice ?? strongest.includes(line);
}

/** The strongest line that argues for me, as a reason to give; '' where there is none. */
export function bestEvidence(lines: readonly EvidenceLine[]): string {
  const found = lines.find(({ id, against }) => against === '' && id !== ALL_SOURCES) ?? lines.find(({ against }) => against === '');
  return found === undefined ? '' : `${found.text}.`;
}
