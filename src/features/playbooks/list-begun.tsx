import { createEffect, createRoot } from 'solid-js';
import { useStore } from '../../browser/use-store.ts';
import { isBlank, progressWords } from './progress.ts';
import { $progress } from './playbooks.store.ts';

/** Writes into the list of playbooks which are begun, and how far. */
export function listBegun(): void {
  createRoot(() => {
    const kept = useStore($progress);
    createEffect(() => {
      for (const place of document.querySelectorAll<HTMLElement>('[data-begun]')) {
        const one = kept()(place.dataset['begun'] ?? '');
        const words = progressWords(Math.min(one.ticked.length, Number(place.dataset['steps'])), Number(place.dataset['steps']));
        place.textContent = isBlank(one) ? '' : ` · ${words || 'begun'}`;
      }
    });
  });
}
