import { getCollection, getEntry } from 'astro:content';

/** The cards of every playbook, and those of the evening before, as a module that comes when a deck is opened. */
export async function GET(): Promise<Response> {
  const playbooks = (await getCollection('playbooks'))
    .sort((a, b) => (a.data.group < b.data.group ? -1 : a.data.group > b.data.group ? 1 : a.data.order - b.data.order))
    .map(({ id, data: { title, cards } }) => ({ id, title, cards }));
  const tomorrow = (await getEntry('readingPaths', 'interview-tomorrow'))?.data.playbooks ?? [];
  const text = `export const PLAYBOOKS = ${JSON.stringify(playbooks)};\nexport const TOMORROW = ${JSON.stringify(tomorrow)};`;
  return new Response(text, { headers: { 'Content-Type': 'text/javascript' } });
}
