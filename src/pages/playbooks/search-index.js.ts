import { getCollection } from 'astro:content';
import { TEMPLATES } from '../../features/follow-up/templates.ts';
import { QUESTION_BANK } from '../../features/playbooks/question-bank.ts';
import { fileAddress } from '../../lib/routes.ts';
import { messageEntry, placeEntry, playbookEntry, questionsEntry } from '../../features/playbooks/search.ts';

/** What the search of the playbooks looks through, as a module that comes when the search field is entered. */
export async function GET(): Promise<Response> {
  const names = new Map((await getCollection('searchNames')).map(({ id, data }) => [id, data.also]));
  const entries = [
    ...(await getCollection('playbooks')).map(({ id, data, body }) => playbookEntry(id, data, body ?? '', names.get(id))),
    ...(await getCollection('searchPlaces')).map(({ id, data }) => placeEntry(id, data)),
    ...QUESTION_BANK.map(questionsEntry),
    ...TEMPLATES.map((template) =>
      messageEntry(template, fileAddress('followUp', 'new', '/', template.id).slice(1), names.get(template.id)),
    ),
  ];
  const words = Object.fromEntries((await getCollection('searchWords')).map(({ id, data }) => [id, data.means]));
  const text = `export const ENTRIES = ${JSON.stringify(entries)};\nexport const WORDS = ${JSON.stringify(words)};`;
  return new Response(text, { headers: { 'Content-Type': 'text/javascript' } });
}
