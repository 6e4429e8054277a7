/** References: kept once for all interviews. */
import { newId } from '../../browser/device.ts';
import { dropUndefined, type ChangeOf } from '../../lib/list.ts';
import { splitPerson } from '../../lib/split-person.ts';
import { both, edit, interviews, nextOrder } from './interviews.store.ts';
import { blankReference, type Reference } from './references.ts';

/** Every reference, the sample’s too. */
export const $references = both('reference');

/** Adds a reference (what is typed behind the name goes to how they know me) to those that go with an interview and returns its id; `''`: to one’s own. A blank name adds nothing. */
export function addReference(forInterview: string, text: string): string | undefined {
  if (text.trim() === '') return undefined;
  const id = newId();
  const split = splitPerson(text);
  const { name, role } = split?.isSure === true ? split : { name: text.trim(), role: '' };
  interviews.put({ ...blankReference(id, name, nextOrder($references.get())), known: role }, interviews.whose(forInterview));
  return id;
}

/** Changes a reference; a field set to `undefined` is removed. */
export function changeReference(id: string, change: ChangeOf<Omit<Reference, 'id' | 'type'>>): void {
  edit(id, 'reference', (record) => dropUndefined({ ...record, ...(change as Partial<Reference>) }) as typeof record); // what is undefined is gone
}
