import type { ItemList, ItemOf } from './interview.ts';

/** A new item of a list, its main words filled in. */
export function blankItem<L extends ItemList>(list: L, id: string, text: string): ItemOf<L> {
  const makers: { readonly [K in ItemList]: () => ItemOf<K> } = {
    people: () => ({ id, name: text, role: '', found: '', mind: '' }),
    tidbits: () => ({ id, fact: text, source: '', use: '' }),
    props: () => ({ id, text, isPacked: false }),
    paths: () => ({ id, strengthId: '', question: text, reply: '', bridge: '', storyId: '' }),
    questions: () => ({ id, text, isAsked: false, heard: '' }),
  };
  return makers[list]();
}
