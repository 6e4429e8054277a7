/** From a debrief to the worksheet: which offer it belongs to, and what there is to pass on. */
import type { TourSign } from '../interviews/debrief.ts';
import type { AnswersOf } from '../interviews/from-playbooks.ts';
import { isSameCompany } from '../../lib/companies.ts';
import { isolated } from '../../lib/text.ts';
import { TOUR_SIGNS } from '../interviews/debrief.ts';
import type { Interview } from '../interviews/interview.ts';
import type { WatchedSign } from '../interviews/signs.ts';
import { TOUR_SIGN_WORDS } from '../interviews/tour.ts';
import { mismatchText, STYLE_WORDS } from '../interviews/working-style.ts';
import type { Offer } from '../offers/offer.ts';

/** The offer an interview belongs to: the one it was passed to before, else one of the same company, possible or made. */
export function matchingOffer<O extends Offer>(interview: Interview, offers: readonly O[]): O | undefined {
  const open = offers.filter((offer) => offer.kind !== 'stay' && !offer.archived);
  return (
    open.find((offer) => offer.id === interview.offerId) ??
    open.find((offer) => [offer.company, offer.title].some((name) => isSameCompany(name, interview.company)))
  );
}

/** Something seen or heard that may become a pro or a con. */
export interface DebriefFinding {
  /** Where it comes from, so that it is passed on once. */
  readonly from: string;
  readonly text: string;
  /** A ready XCon, for what it is as a con. */
  readonly xcon?: string;
}

/** What was seen on the tour, in the order of the way. */
export function tourFindings(interview: Interview): readonly (DebriefFinding & { readonly sign: TourSign })[] {
  return TOUR_SIGNS.flatMap((sign) => {
    const text = interview.debrief?.[sign].trim() ?? '';
    const { name, xcon } = TOUR_SIGN_WORDS[sign];
    return text === '' ? [] : [{ sign, from: `tour-${sign}`, text: `${name}: ${isolated(text)}`, xcon }];
  });
}

/** Every mismatch of the working-style grid, as a con with a ready XCon. */
export function styleFindings(interview: Interview): readonly DebriefFinding[] {
  return interview.style
    .filter((note) => note.fit === 'differs')
    .map((note) => ({ from: `style-${note.id}`, text: mismatchText(note), xcon: STYLE_WORDS[note.id].xcon }));
}

/** A sign that was to be looked for, as the con it would be, with its XCon. */
export const signFinding = ({ id, con, xcon }: WatchedSign): DebriefFinding => ({ from: `sign-${id}`, text: con, xcon });

/** Fields of playbooks that ask for what was seen there, as `file#field`. */
const SEEN = ['ask-for-a-tour#saw-and-heard', 'reading-an-employer#what-i-saw'];

/** What was written of it in the playbooks; it may be of another place, so that it is shown, and passed on only with a press. */
export function playbookFindings(answersOf: AnswersOf): readonly DebriefFinding[] {
  return SEEN.flatMap((from) => {
    const [slug = '', prompt = ''] = from.split('#');
    const text = answersOf(slug)[prompt]?.trim() ?? '';
    return text === '' ? [] : [{ from, text }];
  });
}

/** An offer without what was passed on to it from these interviews; `undefined` for a possible one that was made for it and holds nothing else. */
export function withoutPassedOn<O extends Offer>(offer: O, interviews: readonly Interview[]): O | undefined {
  const passed = new Set(interviews.flatMap(({ debrief }) => (debrief?.passed ?? []).map(({ id }) => id)));
  const stays = ({ id }: { readonly id: string }): boolean => !passed.has(id);
  const [pros, cons] = [offer.pros.filter(stays), offer.cons.filter(stays)];
  const isMadeForIt = offer.kind === 'possible' && interviews.some(({ offerId }) => offerId === offer.id);
  if (isMadeForIt && pros.length + cons.length === 0) return undefined;
  return pros.length + cons.length === offer.pros.length + offer.cons.length ? offer : { ...offer, pros, cons };
}
