/** What the parts of the hand-over are called, on screen, on paper and in the file. */
import type { OwnPart } from './job-records.ts';

/** The parts that are typed, with what helps to fill them. */
export const OWN_PART_WORDS: Readonly<Record<OwnPart, { readonly name: string; readonly hint: string }>> = {
  waits: { name: 'What must not wait', hint: 'With its day: “Thursday noon, papers for the board”.' },
  ask: { name: 'Whom to ask', hint: 'Who decides while you are away, and who knows what.' },
  where: { name: 'Where things are', hint: 'Folders, lists, keys. No passwords.' },
  more: { name: 'What else they should know', hint: '' },
};

/** The groups of what can be ticked. */
export const GROUPS_OF_ITEMS = ['service', 'person', 'waiting', 'sheet', 'note'] as const;
/** One of {@link GROUPS_OF_ITEMS}. */
export type ItemGroup = (typeof GROUPS_OF_ITEMS)[number];

/** What each is called, and what it says of what is on from the start. */
export const ITEM_GROUP_WORDS: Readonly<Record<ItemGroup, { readonly name: string; readonly why: string }>> = {
  service: { name: 'What I do', why: 'On the page unless you untick it.' },
  person: { name: 'People', why: 'Those you added here are on the page. Others, and your own remarks on anybody, only if you tick them.' },
  waiting: { name: 'Answers still to come', why: 'Only if you tick it.' },
  sheet: { name: 'Sheets you filled in', why: 'They may say private things about somebody. Only if you tick it.' },
  note: { name: 'Notes', why: 'Only if you tick it.' },
};
