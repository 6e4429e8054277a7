/** From a debrief to the worksheet: which offer it belongs to, and what there is to pass on. */
import type { TourSign } from '../interviews/debrief.ts';
import { isolated } from '../../lib/text.ts';
import { TOUR_SIGNS } from '../interviews/debrief.ts';
import type { Interview } from '../interviews/interview.ts';
import { TOUR_SIGN_WORDS } from '../interviews/tour.ts';
import { mismatchText, STYLE_WORDS } from '../interviews/working-style.ts';
import type { Offer } from '../offers/offer.ts';

const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

/** The offer an interview belongs to: the one it was passed to before, else one of the same company, possible or made. */
export function matchingOffer<O extends Offer>(interview: Interview, offers: readonly O[]): O | undefined {
  const company = plain(interview.company);
  const open = offers.filter((offer) => offer.kind !== 'stay' && !offer.archived);
  return (
    open.find((offer) => offer.id === interview.offerId) ??
    (company === '' ? undefined : open.find((offer) => plain(offer.company) === company || plain(offer.title) === company))
  );
}

/** Something seen or heard that may become a pro or a con. */
export interface DebriefFinding {
  /** Where it comes from, so that it is passed on once. */
  readonly from: string;
  readonly text: string;
  /** A ready XCon, for a mismatch. */
  readonly xcon?: string;
}

/** What was seen on the tour, in the order of the way. */
export function tourFindings(interview: Interview): readonly (DebriefFinding & { readonly sign: TourSign })[] {
  return TOUR_SIGNS.flatMap((sign) => {
    const text = interview.debrief?.[sign].trim() ?? '';
    return text === '' ? [] : [{ sign, from: `tour-${sign}`, text: `${TOUR_SIGN_WORDS[sign].name}: ${isolated(text)}` }];
  });
}

/** Every mismatch of the working-style grid, as a con with a ready XCon. */
export function styleFindings(interview: Interview): readonly DebriefFinding[] {
  return interview.style
    .filter((note) => note.fit === 'differs')
    .map((note) => ({ from: `style-${note.id}`, text: mismatchText(note), xcon: STYLE_WORDS[note.id].xcon }));
}
