/** Sittings with cards: what a person does in one. Each rating, with what follows from it, is one thing to take back. */
import { instantNow } from '../../browser/clock.ts';
import { newId } from '../../browser/device.ts';
import type { Grade } from '../../lib/memory.ts';
import type { Act } from '../../lib/acts.ts';
import { dropUndefined } from '../../lib/list.ts';
import { act, quietly } from '../../storage/act.ts';
import type { Whose } from '../../storage/with-sample.ts';
import type { RehearseRecordOf } from './rehearse-format.ts';
import { cardFor, findRehearsed, rateCard, recordsFor, rehearse, rehearsedOf } from './rehearse.store.ts';
import type { OwnCard, Rehearsed } from './rehearsed.ts';
import { isUnderWay, LONGEST_LOOK } from './sitting.ts';
import { MOST_KEPT, ringId, type MinutesADay, type Sitting } from './sittings.ts';

/** The sitting that is going on for an interview, or for none. */
export const sittingUnderWay = (whose: Whose, interviewId: string | undefined): RehearseRecordOf<'sitting'> | undefined =>
  rehearsedOf(whose, 'sitting').findLast((sitting) => sitting.interviewId === interviewId && isUnderWay(sitting, instantNow()));

/**
 * Begins a sitting and gives its id; `again`: the id of one in which nothing was looked at yet. It is no edit to be taken back: its first
 * rating is.
 */
export function beginSitting(whose: Whose, about: Pick<Sitting, 'interviewId' | 'minutes' | 'cardId'>, again?: string): string {
  const id = again ?? ringId('sitting-', MOST_KEPT.sittings, rehearsedOf(whose, 'sitting'));
  const sitting: Sitting = { id, type: 'sitting', at: instantNow(), seconds: 0, shown: 0, again: 0, ...about };
  quietly(() => rehearse.put(dropUndefined(sitting), whose));
  return id;
}

const changeSitting = (whose: Whose, id: string, change: (sitting: Sitting) => Sitting): void => {
  const sitting = findRehearsed(whose, 'sitting', id);
  if (sitting !== undefined) rehearse.put(dropUndefined(change(sitting)), whose);
};

/** A look at a card in a sitting: how it went, and how many seconds it took. */
export interface Look {
  readonly key: string;
  readonly grade: Grade;
  readonly took: number;
}

/** Rates the card on the table. `nextOf` gives what comes then, so that taking the rating back brings this card back too. */
export function rateInSitting(whose: Whose, id: string, look: Look, nextOf: (sitting: Sitting) => string | undefined): void {
  // It is on the table now, even where it came by itself after a rest.
  quietly(() => changeSitting(whose, id, (sitting) => ({ ...sitting, cardId: look.key })));
  act('', () => {
    rateCard(look.key, look.grade, whose, look.took);
    changeSitting(whose, id, (before) => {
      const { seconds, shown, again } = before;
      const sitting = {
        ...before,
        seconds: seconds + Math.min(LONGEST_LOOK, Math.max(1, Math.round(look.took))),
        shown: shown + 1,
        again: again + (look.grade === 1 ? 1 : 0),
      };
      return { ...sitting, cardId: nextOf(sitting) } as Sitting; // what is undefined is dropped
    });
  });
}

/** Makes a sitting so long. */
export function changeLength(whose: Whose, id: string, minutes: MinutesADay): void {
  quietly(() => changeSitting(whose, id, (sitting) => ({ ...sitting, minutes })));
}

/** Was this act the rating of a card in that sitting? `undefined` where it did not touch the sitting. */
function isRating({ changes }: Act, sittingId: string): boolean | undefined {
  const change = changes.find(({ key, id }) => key.includes('rehearse') && id === sittingId)?.change;
  return change && 'fields' in change && 'shown' in change.fields && changes.length > 1;
}

/** The last rating of a sitting, as long as it can be taken back; nothing where something else was done in the sitting since. */
export function lastRating(acts: readonly Act[], sittingId: string): Act | undefined {
  const last = acts.findLast((one) => isRating(one, sittingId) !== undefined);
  return last !== undefined && isRating(last, sittingId) === true ? last : undefined;
}

/** Ends a sitting; one in which nothing was looked at leaves no trace but its place. */
export function endSitting(whose: Whose, id: string): void {
  quietly(() => changeSitting(whose, id, (sitting) => ({ ...sitting, doneAt: instantNow() })));
}

/** Takes a card out of the deck, or puts it back. In a sitting, `nextOf` gives what comes in its place. */
export function turnCard(
  whose: Whose,
  key: string,
  isOff: boolean,
  sittingId = '',
  nextOf?: (sitting: Sitting) => string | undefined,
): void {
  act(isOff ? 'Card turned off' : 'Card back in the deck', () => {
    const card = cardFor(whose, key);
    rehearse.put(dropUndefined({ ...card, isOff: isOff ? true : undefined } as Rehearsed), whose); // what is undefined is dropped
    if (nextOf !== undefined) changeSitting(whose, sittingId, (sitting) => ({ ...sitting, cardId: nextOf(sitting) }) as Sitting); // dropped if undefined
  });
}

/** Makes a card by hand and gives its id; a blank front makes none. */
export function addOwnCard(whose: Whose, front: string, back: string): string | undefined {
  if (front.trim() === '') return undefined;
  const id = newId();
  act('', () => rehearse.put({ id, type: 'own-card', front: front.trim(), back: back.trim() }, whose));
  return id;
}

/** Changes a card made by hand. */
export function changeOwnCard(whose: Whose, id: string, change: Partial<Pick<OwnCard, 'front' | 'back'>>): void {
  const card = findRehearsed(whose, 'own-card', id);
  if (card !== undefined) rehearse.put({ ...card, ...change }, whose);
}

/** Removes a card made by hand, with what is known of it; can be undone. */
export function removeOwnCard(whose: Whose, id: string): void {
  act('Card removed', () => {
    for (const one of [id, `own:${id}`]) {
      const found = recordsFor(whose).get().get(one);
      if (found !== undefined && rehearse.whose(one) === whose) rehearse.remove(one);
    }
  });
}
