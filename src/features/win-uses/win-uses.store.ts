/** What a person makes of a win elsewhere: each is one act, and none of it changes what the win says. */
import { newId } from '../../browser/device.ts';
import { act } from '../../storage/act.ts';
import { $stories, interviews, nextOrder } from '../interviews/interviews.store.ts';
import { addTalkItem } from '../negotiate/negotiate.store.ts';
import { changeResearchItem, $researches } from '../salary/salary.store.ts';
import { changeWin, wins } from '../wins/wins.store.ts';
import type { Win } from '../wins/win.ts';
import { reasonOf } from '../wins/win-reason.ts';
import { proofOf, storyOf } from './from-win.ts';

/** Makes a story of a win, beside one's own or the sample's, and returns its id. `service`: what the win belongs to, in words. */
export function makeStory(win: Win, service: string): string {
  const id = newId();
  act('Story made', () => {
    interviews.put({ ...storyOf(win, service), id, type: 'story', order: nextOrder($stories.get()) }, wins.whose(win.id));
    changeWin(win.id, { storyId: id });
  });
  return id;
}

/** Puts a win into the proof of a requirement, which I then have. What is there stays, in front of it. */
export function proveRequirement(win: Win, researchId: string, requirementId: string): void {
  const found = $researches
    .get()
    .find(({ id }) => id === researchId)
    ?.requirements.find(({ id }) => id === requirementId);
  if (found === undefined) return;
  act('Proof noted', () =>
    changeResearchItem(researchId, 'requirements', requirementId, {
      fit: 'have',
      proof: proofOf(win, found.proof),
      winIds: [...new Set([...(found.winIds ?? []), win.id])],
    }),
  );
}

/** Gives a win as a reason in the talk about an offer. */
export function giveAsReason(win: Win, offerId: string): void {
  act('Reason added', () => addTalkItem(offerId, 'reasons', reasonOf(win)));
}
