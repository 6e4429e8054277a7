/** What to find out about a job before there is an offer. */
import { quoted } from '../../lib/text.ts';
import type { Con, Offer, XCon } from './offer.ts';
import { unmet, type MustHave } from './priorities.ts';

const isUnasked = ({ kind, status, text }: XCon): boolean => kind !== 'own-action' && status === 'open' && text.trim() !== '';

function aboutCon(con: Con): readonly string[] {
  if (con.text.trim() === '') return [];
  const open = con.xcons.filter(isUnasked);
  if (open.length > 0) return open.map((xcon) => `Whether this is possible: ${quoted(xcon.text)}`);
  return con.xcons.length > 0 ? [] : [`What could be done about ${quoted(con.text)}`];
}

/** What to find out before there is an offer, the weightiest con first; then the pay, the must-haves, and a side on which nothing stands. */
export function findOut(offer: Offer, mustHaves: readonly MustHave[]): readonly string[] {
  const cons = [...offer.cons].sort((a, b) => b.weight - a.weight);
  return [
    ...cons.flatMap(aboutCon),
    ...(offer.pay === undefined ? ['What it pays'] : []),
    ...unmet(mustHaves, offer.meets).flatMap(({ text }) => (text.trim() === '' ? [] : [`Whether it has ${quoted(text)}`])),
    ...(offer.cons.length === 0 ? ['What speaks against it: nothing is noted yet'] : []),
    ...(offer.pros.length === 0 ? ['What speaks for it: nothing is noted yet'] : []),
  ];
}
