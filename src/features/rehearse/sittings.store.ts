/** Sittings with cards: what a person does in one. Each rating, with what follows from it, is one thing to take back. */
import { instantNow } from '../../browser/clock.ts';
import { newId } from '../../browser/device.ts';
import type { Grade } from '../../lib/memory.ts';
import { dropUndefined } from '../../lib/list.ts';
import { act, quietly } from '../../storage/act.ts';
import type { Whose } from '../../storage/with-sample.ts';
import type { RehearseRecordOf } from './rehearse-format.ts';
import { cardFor, findRehearsed, rateCard, recordsFor, rehearse, rehearsedOf } from './rehearse.store.ts';
import type { OwnCard, Rehearsed } from './rehearsed.ts';
import { isUnderWay, LONGEST_LOOK } from './sitting.ts';
import { MOST_KEPT, ringId, type Sitting } from './sittings.ts';

/** The sitting that is going on, if there is one. */
export const sittingUnderWay = (whose: Whose): RehearseRecordOf<'sitting'> | undefined =>
  rehearsedOf(whose, 'sitting').findLast((sitting) => isUnderWay(sitting, instantNow()));

/** Begins a sitting. It is no edit to be taken back: its first rating is. */
export function beginSitting(whose: Whose, about: Pick<Sitting, 'interviewId' | 'minutes' | 'cardIds' | 'cardId'>): string {
  const id = ringId('sitting-', MOST_KEPT.sittings, rehearsedOf(whose, 'sitting'));
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

/** Gives a sitting that is at its end that many minutes more. */
export function addMinutes(whose: Whose, id: string, minutes: Sitting['minutes']): void {
  quietly(() =>
    changeSitting(whose, id, ({ doneAt: _done, ...sitting }) => ({ ...sitting, seconds: 0, at: instantNow(), minutes }) as Sitting),
  );
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

/** Wants a card that would not come by itself, such as that of an older win. */
export function wantCard(whose: Whose, key: string): void {
  act('Card added', () =>
    rehearse.put(dropUndefined({ ...cardFor(whose, key), isOff: undefined, weight: 3 } as unknown as Rehearsed), whose),
  );
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
