/** A talk about the present job: a raise, a title, more hands. There is no offer, so it stands for one. */
import type { NamedOffer } from '../offers/named-offers.ts';
import { blankOffer, offerName, type Offer } from '../offers/offer.ts';
import { whomInSentence } from '../wins/review-dates.ts';
import type { Negotiation } from './negotiation.ts';

/** Words about an offer, and what one says at work instead. */
const AT_WORK = [
  ['Could the offer include ', 'Could we agree on '],
  ['As part of this offer, I ', 'I '],
  ['Before I sign, I ', 'I '],
] as const;

/** A suggested sentence, without the words about an offer where the talk is about the present job. */
export function sayAtWork(sentence: string, offer: Pick<Offer, 'kind'>): string {
  const [start, instead] = (isPresentJob(offer) && AT_WORK.find(([words]) => sentence.startsWith(words))) || ['', ''];
  return `${instead}${sentence.slice(start.length)}`;
}

/** What opens a talk about the present job, unless the person says it otherwise. */
export const OPENING_AT_WORK =
  'Thank you for taking the time. I would like to look at what I brought, and at what would let me bring more. Is now a good moment?';

/** What the present job is called where its employer has no name. */
const UNNAMED = 'my present job';

/** The present job, as that with which the talk is; none where the talk is about an offer. It stands in no worksheet and is never weighed. */
export function presentJobOf({ id, employer }: Negotiation): readonly Offer[] {
  if (employer === undefined) return [];
  const company = employer.trim();
  return [{ ...blankOffer(id, 'stay', company === '' ? UNNAMED : ''), company }];
}

/** The same with its name. */
export const namedJobs = (talk: Negotiation): readonly NamedOffer[] =>
  presentJobOf(talk).map((offer) => ({ offer, name: offerName(offer, 0) }));

/** What a talk about the present job is called, by whom it is with. @example 'Talk with my director' */
export function atWorkName({ withWhom }: Pick<Negotiation, 'withWhom'>): string {
  const whom = whomInSentence({ withWhom });
  return whom === '' ? 'Talk about my job' : `Talk with ${whom}`;
}

/** Is this the present job? Then there is no letter to sign and no job to leave for it. */
export const isPresentJob = ({ kind }: Pick<Offer, 'kind'>): boolean => kind === 'stay';
