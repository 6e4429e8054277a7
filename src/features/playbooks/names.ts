/** What playbooks are called, for the screens that lead back to one. A test checks each against its file. */
import { underBase } from '../../lib/routes.ts';
import { HOW_TO } from './how-to.ts';

const TITLES: ReadonlyMap<string, string> = new Map([
  ...Object.values(HOW_TO).map(({ slug, title }) => [slug, title] as const),
  ['leadership-without-the-title', 'Leadership without the title'],
  ['self-and-role', 'Where the role ends and you begin'],
  ['stuck', 'When you feel stuck'],
]);

/** The title of a playbook by the name of its file; `''` for one that no screen leads to. */
export const playbookTitle = (slug: string): string => TITLES.get(slug) ?? '';

/** The address of a playbook, or of a place in it given as `file#place`, under a base path. */
export function playbookAddress(place: string, base: string): string {
  const [slug = '', at = ''] = place.split('#');
  return underBase(`playbooks/${slug}/${at === '' ? '' : `#${at}`}`, base);
}
