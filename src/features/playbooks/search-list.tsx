import { wordSearch } from '../../lib/word-search.ts';
import { underBase } from '../../lib/routes.ts';
import type { SearchEntry } from './search.ts';

/**
 * Turns the search field on: as letters are typed, the list shows only what fits, best first in the status line. An empty
 * field shows everything again. Works on the device; the words come as a file of the site.
 */
export async function searchList(field: HTMLInputElement): Promise<void> {
  const address = underBase('playbooks/search-index.js', import.meta.env.BASE_URL);
  const { ENTRIES } = (await import(/* @vite-ignore */ address)) as { readonly ENTRIES: readonly SearchEntry[] };
  const find = wordSearch(ENTRIES, { title: 4, promise: 2, parts: 2, words: 1 });
  const rows = [...document.querySelectorAll<HTMLElement>('[data-entry]')];
  const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')];
  const status = document.querySelector('#playbook-found');
  const show = (): void => {
    const isAsking = field.value.trim() !== '';
    const found = find(field.value);
    for (const row of rows) row.hidden = isAsking && !found.includes(row.dataset['entry'] ?? '');
    for (const group of groups) {
      const isPath = group.dataset['group'] === 'path';
      group.hidden = isAsking && (isPath || rows.every((row) => row.hidden || !group.contains(row)));
    }
    const count = new Set(rows.filter((row) => !row.hidden).map((row) => row.dataset['entry'])).size;
    if (status !== null) {
      status.textContent = !isAsking ? '' : count === 0 ? 'Nothing found. Try another word.' : `${count} of ${ENTRIES.length} playbooks`;
    }
  };
  field.addEventListener('input', show);
  show();
}
