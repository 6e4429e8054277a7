/**
 * A possible offer: pros and cons noted before there is an offer, most of them in a debrief. It has no score, takes part in no verdict
 * and no talk; what it is good for is to know what to find out.
 */
import { quoted } from '../../lib/text.ts';
import type { Con, Offer, XCon } from './offer.ts';
import { unmet, type MustHave } from './priorities.ts';

/** Has nobody offered this job yet? */
export function isPossible(offer: Offer): boolean {
  return offer.kind === 'possible';
}

/** The columns that can be weighed against each other: offers, and staying. */
export function withoutPossible<O extends Offer>(offers: readonly O[]): readonly O[] {
  return offers.filter((offer) => !isPossible(offer));
}

const isUnasked = ({ kind, status, text }: XCon): boolean => kind !== 'own-action' && status === 'open' && text.trim() !== '';

function aboutCon(con: Con): readonly string[] {
  if (con.text.trim() === '') return [];
  const open = con.xcons.filter(isUnasked);
  if (open.length > 0) return open.map((xcon) => `Whether this could be: ${quoted(xcon.text)}`);
  return con.xcons.length > 0 ? [] : [`What could be done about ${quoted(con.text)}`];
}

/** What to find out before there is an offer, the weightiest con first; then the pay, the must-haves, and a side on which nothing stands. */
export function findOut(offer: Offer, mustHaves: readonly MustHave[]): readonly string[] {
  const cons = [...offer.cons].sort((a, b) => b.weight - a.weight);
  return [
    ...cons.flatMap(aboutCon),
    ...(offer.pay === undefined ? ['What it pays'] : []),
    ...unmet(mustHaves, offer.meets).flatMap(({ text }) => (text.trim() === '' ? [] : [`Whether it has ${quoted(text)}`])),
    ...(offer.cons.length === 0 ? ['What speaks against it: nothing stands there yet'] : []),
    ...(offer.pros.length === 0 ? ['What speaks for it: nothing stands there yet'] : []),
  ];
}
