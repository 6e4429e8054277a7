import { getCollection } from 'astro:content';
import { searchEntry } from '../../features/playbooks/search.ts';

/** What the search of the playbooks looks through, as a module that comes when the search field is entered. */
export async function GET(): Promise<Response> {
  const entries = (await getCollection('playbooks')).map((one) => searchEntry(one.id, one.data, one.body ?? ''));
  return new Response(`export const ENTRIES = ${JSON.stringify(entries)};`, { headers: { 'Content-Type': 'text/javascript' } });
}
