/** What a playbook offers to take into a prep file. Stands as data beside its button, since a page of a playbook comes without scripts. */

/** A sign with the con it would be and its XCon; `from`: where it is in a playbook, as `file#sign`. */
export interface SignToTake {
  readonly from: string;
  readonly look: string;
  readonly con: string;
  readonly xcon: string;
}

/** One thing to take: the answer built in a playbook, a model path but for its story, which is told by whom it happened to, a question to ask, or all signs of a playbook. */
export type Take =
  | { readonly kind: 'answer'; readonly from: string }
  | {
      readonly kind: 'path';
      readonly from: string;
      readonly strength: string;
      readonly question: string;
      readonly reply: string;
      readonly bridge: string;
    }
  | { readonly kind: 'question'; readonly from: string; readonly text: string }
  | { readonly kind: 'signs'; readonly signs: readonly SignToTake[] };

/** As it stands beside its button. The words of a path stand in the drawing above it: twice, they would be too much for the page. */
export type WrittenTake = Exclude<Take, { readonly kind: 'path' }> | Pick<Extract<Take, { readonly kind: 'path' }>, 'kind' | 'from'>;

/** What the button says. */
export const TAKE_WORDS: Readonly<Record<Take['kind'], string>> = {
  answer: 'Take my answer into my prep file',
  path: 'Take this path into my prep file',
  question: 'Take it along',
  signs: 'Take these signs into my debrief',
};
