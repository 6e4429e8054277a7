/** What is made of a win elsewhere, in the words it was told in. Pure: nothing is added but the labels of before and after. */
import { NO_DAY } from '../../lib/parse.ts';
import { capitalized, shortened } from '../../lib/text.ts';
import type { Story } from '../interviews/interviews-format.ts';
import type { Requirement } from '../salary/relevance.ts';
import type { Win } from '../wins/win.ts';
import { changeOf } from '../wins/win-reason.ts';

/** What is longer is not a title. */
const TITLE_LENGTH = 60;

/** Sentences one after the other, each with its full stop; empty ones left out. */
const sentences = (...texts: readonly string[]): string =>
  texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => (/[.!?…”"'’)]$/.test(text) ? text : `${text}.`))
    .join(' ');

const labeled = (label: string, text: string): string => (text.trim() === '' ? '' : `${label}: ${text.trim()}`);

/** The month of a day as people say it. @example 'April 2026' */
function monthOf(isoDate: string): string {
  if (isoDate === NO_DAY) return '';
  return new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${isoDate}T00:00:00Z`));
}

/**
 * A story out of a win: where and how it was before, what I did, what came of it, and what it shows: the service it belongs to. What fell short ends with what
 * it taught.
 */
export function storyOf(win: Win, service: string): Pick<Story, 'title' | 'situation' | 'action' | 'result' | 'shows' | 'fromWin'> {
  const whom = win.forWhom.trim();
  return {
    title: shortened(win.what, TITLE_LENGTH),
    // Day and person alone are no situation: the line stays open, so that it is asked for.
    situation:
      win.before.trim() === ''
        ? ''
        : sentences([monthOf(win.happenedOn), whom === '' ? '' : `for ${whom}`].filter(Boolean).join(', '), labeled('Before', win.before)),
    action: win.what.trim(),
    result: sentences(win.brought, labeled('After', win.after), win.isShort === true ? win.learned : ''),
    shows: capitalized(service.trim()),
    fromWin: win.id,
  };
}

/** What proves a requirement, behind what proves it already. */
export function proofOf(win: Win, already: string): string {
  return sentences(already, win.what, win.brought, changeOf(win), labeled('See', win.proof));
}

/** A requirement without what these wins proved of it. Without any proof left it is not judged yet. */
export function withoutProof(requirement: Requirement, wins: readonly Win[]): Requirement {
  const gone = wins.filter(({ id }) => requirement.winIds?.includes(id));
  if (gone.length === 0) return requirement;
  const { winIds = [], ...rest } = requirement;
  const left = winIds.filter((id) => gone.every((win) => win.id !== id));
  const proof = gone
    .reduce((text, win) => text.replace(proofOf(win, ''), () => ''), rest.proof)
    .replace(/ {2,}/g, ' ')
    .trim();
  return { ...rest, proof, fit: proof === '' ? 'unjudged' : rest.fit, ...(left.length === 0 ? {} : { winIds: left }) };
}
