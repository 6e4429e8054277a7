/** An interview tomorrow with cards for it, what is kept of them, and the keys with which they are turned and rated, for tests of rehearsing. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { page } from './device.ts';
import { storedText } from './site.ts';

export const EVENING = '2026-05-13T20:00:00+02:00';
export const stored = (...records: readonly object[]): string =>
  JSON.stringify({ version: 1, records: records.map((record) => ({ updatedAt: 5, ...record })) });
export const FILE = {
  ...{ id: 'file', type: 'interview', company: 'Lumen', role: 'Executive assistant', round: 'second', channel: 'on-site' },
  ...{ heldOn: '2026-05-14', startsAt: '10:00', opener: 'I keep two calendars.', closing: 'I would like to work with you.' },
  storyIds: ['desk', 'thin'],
};
export const STORIES = [
  { id: 'desk', type: 'story', title: 'The intake desk', situation: 'Late requests', action: 'One form', result: 'Six a week', order: 1 },
  { id: 'thin', type: 'story', title: 'The wrong gate', situation: 'A gate', action: 'A call', result: '', order: 2 },
];
export const CASE = { 'greenroom:interviews': stored(FILE, ...STORIES) };

export interface Kept {
  readonly id: string;
  readonly type: string;
  readonly last?: number;
  readonly shows?: number;
  readonly shown?: number;
  readonly cardId?: string;
  readonly isOff?: boolean;
}
export const kept = async (from: Page = page, key = 'rehearse'): Promise<readonly Kept[]> =>
  (JSON.parse((await storedText(from, key)) || '{"records":[]}') as { readonly records: readonly Kept[] }).records;
export const cardsKept = async (from: Page = page): Promise<readonly Kept[]> => (await kept(from)).filter(({ type }) => type === 'card');

export const front = (from: Page = page): Promise<string> => from.locator('#card-front').innerText();
/** Turns the card and rates it, from the keyboard; waits for what comes then. */
export async function press(key: '1' | '2' | '3', from: Page = page): Promise<void> {
  await from.keyboard.press(' ');
  await from.locator('#card-back').waitFor();
  const shown = await from.locator('.sitting').getAttribute('data-shown');
  await from.keyboard.press(key);
  await expect.poll(() => from.locator('.sitting').getAttribute('data-shown')).not.toBe(shown);
}
