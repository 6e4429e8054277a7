/** The wins as they are printed. */
import { dayText } from '../../lib/document-words.ts';
import { fact, item, type MarkdownEntry, type MarkdownSection } from '../../lib/markdown.ts';
import { NO_DAY } from '../../lib/parse.ts';
import { capitalized } from '../../lib/text.ts';
import type { Service } from '../wins/service.ts';
import type { Win } from '../wins/win.ts';
import { EFFECT_TITLES } from '../wins/win-words.ts';
import { groupWins } from './group-wins.ts';

/** One win with all that is known of it. */
export function winEntry(win: Win, services: readonly Service[]): readonly MarkdownEntry[] {
  const service = services.find(({ id }) => id === win.serviceId)?.name.trim() ?? '';
  return item(win.what, [
    ...fact('When', win.happenedOn === NO_DAY ? '' : dayText(win.happenedOn)),
    ...fact('For whom', win.forWhom),
    ...fact('What it brought', win.brought),
    ...fact('Before', win.before),
    ...fact('Since', win.after),
    ...fact('What it changed', win.effect === undefined ? '' : EFFECT_TITLES[win.effect]),
    ...fact('Who or what can confirm it', win.proof),
    ...fact('What somebody said', win.said),
    ...fact('It belongs to', capitalized(service)),
    ...fact('Fell short. What I learned', win.isShort === true ? win.learned || '…' : ''),
  ]);
}

/** All wins by month, whatever is open on the screen. */
export function winsPaper(wins: readonly Win[], services: readonly Service[]): readonly MarkdownSection[] {
  return groupWins(wins, 'month', services).map(({ title, wins: here }) => ({
    title,
    entries: here.flatMap((win) => winEntry(win, services)),
  }));
}
