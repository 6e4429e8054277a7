/** A win as a reason in a talk: why me. */
import { inOurDirection, isolated } from '../../lib/text.ts';
import type { Win } from './win.ts';

const plain = (text: string): string => text;

/** How it was and is, as one clause. `told`: how a person's words stand in it. */
export const changeOf = ({ before, after }: Win, told: (text: string) => string = plain): string =>
  before.trim() !== '' && after.trim() !== '' ? `From ${told(before.trim())} to ${told(after.trim())}` : told(after.trim());

const proofOfReason = (win: Win, told = plain): string => [told(win.brought.trim()), changeOf(win, told)].filter(Boolean).join('; ');

/** What I did, what it brought as its proof, and the win they come from. */
export interface WinReason {
  readonly text: string;
  readonly proof: string;
  readonly winId: string;
}

/** A reason for the talk: what I did, with what it brought as its proof. */
export function reasonOf(win: Win): WinReason {
  return { text: win.what.trim(), proof: proofOfReason(win), winId: win.id };
}

/** The proof of a reason as it is shown. */
export const shownProof = (win: Win): string => inOurDirection(proofOfReason(win, isolated));
