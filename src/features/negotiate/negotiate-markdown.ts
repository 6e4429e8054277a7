/** Talks about offers, and promises, for the Markdown document. */
import { fact, item, type MarkdownEntry, type MarkdownSection } from '../../lib/markdown.ts';
import type { WholeCase } from '../../lib/case-part.ts';
import { liveRecords, type Records } from '../../lib/records.ts';
import type { Interview } from '../interviews/interview.ts';
import { interviewRecords as interviewsOf } from '../interviews/interviews-format.ts';
import { leavingSection } from '../leaving/leaving-paper.ts';
import { letterEntries } from '../letter/letter-paper.ts';
import { talkRecords } from './negotiate-format.ts';
import type { AskPlan, Negotiation } from './negotiation.ts';
import {
  isForLetter,
  keptKey,
  ledgerOf,
  LOOK_BACKS,
  lookBackItems,
  type AfterYes,
  type LedgerRow,
  type PromiseRecord,
} from './promises.ts';
import { atWorkName, isPresentJob, namedJobs } from './talk-at-work.ts';
import { ANSWER_WORDS, FROM_WORDS, LETTER_WORDS, OUTCOME_WORDS } from './talk-words.ts';
import { type Offer, xconsOf } from '../offers/offer.ts';
import { namedOffers, type NamedOffer } from '../offers/named-offers.ts';
import { researchName, type ResearchRecord } from '../salary/research.ts';
import { dayText, timeText } from '../../lib/document-words.ts';

const GONE = 'an offer that is gone';

function askEntry(plan: AskPlan, texts: ReadonlyMap<string, string>): readonly MarkdownEntry[] {
  const below = [
    ...fact('What I say', plan.sentence),
    ...fact('Because', plan.reason),
    ...fact('What I would settle for, for me only', plan.enough),
    ...fact('What I offer for it', plan.inReturn),
    ...fact('Their answer', plan.answer === undefined ? '' : ANSWER_WORDS[plan.answer]),
    ...fact('Their words', plan.note),
    ...fact('By when', dayText(plan.till)),
    ...(plan.isLeftOut === true ? fact('For this talk', 'Left out') : []),
  ];
  const text = plan.own.trim() || (texts.get(plan.id) ?? '');
  const how = plan.tone === 'firm' && (text.trim() !== '' || below.length > 0) ? fact('How to say it', 'More firmly') : [];
  return item(text, [...how, ...below], 'An ask that is not on the worksheet anymore');
}

function talkSection(talk: Negotiation, offers: readonly NamedOffer[], salary: Records<ResearchRecord>): MarkdownSection {
  const found = offers.find(({ offer }) => offer.id === talk.id);
  const texts = new Map((found === undefined ? [] : xconsOf(found.offer)).map(({ xcon }) => [xcon.id, xcon.text]));
  const research = liveRecords(salary).find((one) => one.id === talk.researchId);
  const asks = [...talk.asks].sort((a, b) => a.order - b.order);
  return {
    title:
      talk.employer === undefined
        ? `Talk about ${found?.name ?? GONE}`
        : [atWorkName(talk), talk.employer.trim()].filter(Boolean).join(', '),
    entries: [
      ...fact('What I want from this talk', talk.goal),
      ...fact('With whom', talk.withWhom),
      ...fact('My name', talk.signedAs ?? ''),
      ...fact('On', dayText(talk.callOn)),
      ...fact('At', timeText(talk.callAt, talk.zone)),
      ...fact('What I say first', talk.opening),
      ...fact('The salary check that goes with it', research === undefined ? '' : researchName(research)),
      ...fact('Notes of the talk', talk.notes),
    ],
    sections: [
      { title: 'Asks', entries: asks.flatMap((plan) => askEntry(plan, texts)) },
      { title: 'Why me', entries: talk.reasons.flatMap(({ text, proof }) => item(text, fact('Proof', proof))) },
      { title: 'Questions to ask', entries: talk.questions.flatMap(({ text }) => item(text)) },
      { title: 'If they say', entries: talk.replies.flatMap(({ they, answer }) => item(they, fact('I answer', answer))) },
      { title: 'The letter, line by line', entries: letterEntries(talk.letter ?? []) },
      { title: 'For me only', entries: [...fact('If they say no', talk.alternatives), ...fact('Watch for', talk.watch)] },
    ],
  };
}

/** Every offer, then the present job where there is a talk about it. */
const talkedAbout = (all: WholeCase['recordsOf']): readonly NamedOffer[] => [
  ...namedOffers(all('offers')),
  ...talkRecords(all('negotiate'), 'negotiation').flatMap(namedJobs),
];

/** Everything under Negotiation, in the order of the offers; talks about offers that are gone come last. */
export function talksSection({ recordsOf: all }: WholeCase): MarkdownSection {
  const offers = talkedAbout(all);
  const place = ({ id }: Negotiation): number => offers.findIndex(({ offer }) => offer.id === id) + 1 || Infinity;
  const talks = [...talkRecords(all('negotiate'), 'negotiation')].sort((a, b) => (place(a) < place(b) ? -1 : 1));
  return { title: 'Negotiation', sections: talks.map((talk) => talkSection(talk, offers, all('salary'))) };
}

function promiseEntry(row: PromiseRecord & Partial<Pick<LedgerRow, 'from'>>, isAtWork = false, after?: AfterYes): readonly MarkdownEntry[] {
  const isOwed = row.from === 'will-check';
  const kept = after?.outcomes[keptKey(row.id)] ?? 'unsaid';
  const isForIt = !isAtWork && isForLetter({ from: row.from ?? 'own', text: row.text });
  const below = [
    ...(!isForIt ? [] : fact(row.letter === 'different' ? 'How it differs' : 'What I do about it', row.how)),
    ...fact('Who said it', row.who),
    ...fact(isOwed ? 'They answer by' : 'Due on', dayText(row.dueOn)),
    ...fact('Was it kept?', kept === 'unsaid' ? '' : OUTCOME_WORDS[kept]),
  ];
  if (row.text.trim() === '' && below.length === 0) return [];
  // A stored record may have a field of that name with anything in it.
  const from = typeof row.from === 'string' && Object.hasOwn(FROM_WORDS, row.from) ? FROM_WORDS[row.from] : '';
  return item(
    row.text,
    [...fact('Where it is from', from), ...(!isForIt ? [] : fact('In the letter?', LETTER_WORDS[row.letter])), ...below],
    'Something not granted anymore',
  );
}

/** How it turned out after so many days, item by item. */
function lookBackSections(after: AfterYes, items: readonly { readonly id: string; readonly text: string }[]): readonly MarkdownSection[] {
  return LOOK_BACKS.map((days) => ({
    title: `After ${days} days`,
    entries: [
      ...items.flatMap(({ id, text }) => {
        const outcome = after.outcomes[`${days}:${id}`] ?? 'unsaid';
        return outcome === 'unsaid' ? [] : item(text, fact('Did it come true?', OUTCOME_WORDS[outcome]));
      }),
      ...fact('What I make of it', days === 30 ? after.note30 : after.note90),
    ],
  }));
}

function afterSections(
  after: AfterYes | undefined,
  items: readonly { readonly id: string; readonly text: string }[],
): readonly MarkdownSection[] {
  if (after === undefined) return [];
  const dates = [
    ...fact('I give notice', dayText(after.noticeOn)),
    ...fact('My last day where I am', dayText(after.lastDayOn)),
    ...fact('My first day', dayText(after.startsOn)),
  ];
  return [{ title: 'Dates', entries: dates }, ...leavingSection(after.leaving), ...lookBackSections(after, items)];
}

interface Promised {
  readonly interviews: readonly Interview[];
  readonly talks: readonly Negotiation[];
  readonly promises: readonly PromiseRecord[];
  readonly after: readonly AfterYes[];
}

/** The promises around one offer, and what came after a yes. What was noted about a promise that is not granted anymore is there too. */
function promisesOf({ offer, name }: NamedOffer, { interviews, talks, promises, after }: Promised): MarkdownSection {
  const rows = ledgerOf(
    offer,
    interviews,
    promises,
    talks.find((talk) => talk.id === offer.id),
  );
  const rest = promises.filter((one) => one.offerId === offer.id && rows.every((row) => row.id !== one.id));
  const mine = after.find((one) => one.id === `after:${offer.id}`);
  return {
    title: name,
    entries: [...rows, ...rest].flatMap((row) => promiseEntry(row, isPresentJob(offer), mine)),
    sections: afterSections(mine, lookBackItems(offer, rows)),
  };
}

/**
 * The promises around one offer, every date and what came after a yes, as they are printed; with nothing promised yet, lines to write on.
 * `dates`: days with what is on them.
 */
export function promisesPaper(
  offer: Offer,
  rows: readonly LedgerRow[],
  after: AfterYes,
  dates: readonly { readonly day: string; readonly what: string }[],
): readonly MarkdownSection[] {
  const lines = ['What they promised', 'Who said it', 'Due on', 'In the letter?'].map((label) => ({ label, text: '', below: [] }));
  return [
    {
      title: 'What they promised',
      entries: rows.length === 0 ? [...lines, ...lines, ...lines] : rows.flatMap((row) => promiseEntry(row, isPresentJob(offer), after)),
    },
    { title: 'Dates', entries: dates.flatMap(({ day, what }) => fact(dayText(day), what)) },
    ...lookBackSections(after, lookBackItems(offer, rows)),
  ];
}

/** Everything under Promises, offer by offer; those of offers that are gone last. */
export function promisesSection({ recordsOf: all }: WholeCase): MarkdownSection {
  const offers = talkedAbout(all);
  const kept: Promised = {
    interviews: interviewsOf(all('interviews'), 'interview'),
    talks: talkRecords(all('negotiate'), 'negotiation'),
    promises: talkRecords(all('negotiate'), 'promise'),
    after: talkRecords(all('negotiate'), 'after-yes'),
  };
  const isShown = (id: string): boolean => offers.some(({ offer }) => offer.id === id);
  const lone = kept.promises.filter((one) => !isShown(one.offerId));
  const loneAfter = kept.after.filter((one) => !offers.some(({ offer }) => one.id === `after:${offer.id}`));
  return {
    title: 'Promises',
    sections: [
      ...offers.map((one) => promisesOf(one, kept)),
      {
        title: `Of ${GONE}`,
        entries: lone.flatMap((row) => promiseEntry(row)),
        sections: loneAfter.flatMap((after) => afterSections(after, [])),
      },
    ],
  };
}
