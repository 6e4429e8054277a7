/** The log of contacts, person by person, as one looks at it. */
import type { Contact } from './contact.ts';

/** Everything with one person, the latest first. */
export interface PersonLog {
  readonly who: string;
  readonly key: string;
  readonly contacts: readonly Contact[];
}

const NOBODY = 'Someone';

const newestFirst = (a: Contact, b: Contact): number => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? 1 : -1);

/** The log by person, whoever was in touch last first. The same name in two prep files is two people. */
export function logByPerson(contacts: readonly Contact[]): readonly PersonLog[] {
  const people = new Map<string, Contact[]>();
  for (const contact of [...contacts].sort(newestFirst)) {
    const key = `${contact.interviewId ?? ''} ${contact.who.trim().toLowerCase()}`;
    const found = people.get(key);
    if (found === undefined) people.set(key, [contact]);
    else found.push(contact);
  }
  return [...people].map(([key, list]) => ({ key, who: list[0]?.who.trim() || NOBODY, contacts: list }));
}
