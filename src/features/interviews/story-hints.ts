/** Hints on a story: is it ready to be told? Never a score. */
import type { Story } from './interviews-format.ts';

/** Words a person speaks in two minutes. */
const TWO_MINUTES = 280;

const countWords = (text: string): number => text.match(/[\p{L}\p{N}’']+/gu)?.length ?? 0;

/** Something counted or measured, in digits or in words. */
const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|half|halved|twice|double|doubled|third|quarter|none|zero)\b/i;

/** Does a text count or measure anything? */
export const hasNumber = (text: string): boolean => NUMBER.test(text);

/** Does it say who did it? */
const isMine = (action: string): boolean => /\b(?:I|I’[a-z]+|I'[a-z]+|my)\b/.test(action);

/** How many words a text has, and how many seconds it takes to say them, at about 140 words a minute. */
export function timeToSay(text: string): { readonly words: number; readonly seconds: number } {
  const words = countWords(text);
  return { words, seconds: Math.round((words / 140) * 60) };
}

/** How long the story takes to say aloud, in seconds. */
export function secondsToTell(story: Story): number {
  return timeToSay([story.situation, story.action, story.result, story.shows].join(' ')).seconds;
}

/** What would make the story stronger, each in one sentence, the weightiest first. A story still empty gets none. */
export function hintsFor(story: Story): readonly string[] {
  const { situation, action, result, shows } = story;
  const all = [situation, action, result, shows].join(' ');
  if (all.trim() === '') return [];
  const hints: string[] = [];
  if (action.trim() === '') hints.push('Say what you did.');
  else if (!isMine(action)) hints.push('Who did it? Say “I” where it was you.');
  if (result.trim() === '') hints.push('Say what came of it.');
  else if (!hasNumber(result)) hints.push('Is there a number for it: time, money, people, how often?');
  if (situation.trim() === '') hints.push('One sentence on where and when.');
  if (shows.trim() === '') hints.push('What does it show about you?');
  if (countWords(all) > TWO_MINUTES) hints.push('It takes over two minutes to tell. What can go?');
  return hints;
}

/** What the field is called in which the weightiest of {@link hintsFor} is followed. */
export function storyFieldToMend({ situation, action, result, shows }: Story): string {
  if (!isMine(action)) return 'What I did';
  if (result.trim() === '' || !hasNumber(result)) return 'What came of it';
  if (situation.trim() === '') return 'Situation';
  return shows.trim() === '' ? 'What it shows' : 'What I did';
}
