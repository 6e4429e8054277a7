/** What we suggest to ask for, with what we suggest to settle for, in every sentence that is made of them. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sayAsk, sayCondition, wordingOf } from '../../../src/features/negotiate/ask-wording.ts';
import { verdictForTalk } from '../../../src/features/negotiate/from-verdict.ts';
import { recapOf } from '../../../src/features/negotiate/talk-messages.ts';
import { asksOf } from '../../../src/features/negotiate/asks.ts';
import { isProcessAsk } from '../../../src/features/negotiate/process-asks.ts';
import { fallBackOf } from '../../../src/features/offers/fall-backs.ts';
import type { Suggestion } from '../../../src/features/offers/xcon-topic.ts';
import { con, offer, plan, talk, TODAY, way } from './some-talks.ts';
import { SUGGESTED } from './suggested.ts';

/** The message after the talk, with this granted. */
function recapWith({ kind, text }: Suggestion): string {
  const about = offer([con('c', [way('x', { kind, text, status: 'granted' })])]);
  const held = talk({ asks: [plan('x', 0, { answer: 'granted', asked: text })] });
  return recapOf(about, held, asksOf(held, about), { today: TODAY, locale: 'en-US' }).body;
}
const recapLine = (one: Suggestion): string => /^- (.*)$/m.exec(recapWith(one))?.[1] ?? '';
const say = ({ kind, text }: Suggestion, tone: 'gentle' | 'firm'): string => (kind === 'ask' ? sayAsk : sayCondition)(text, tone);

/** Everything that is said of it, as a page to read aloud. */
function page(one: Suggestion): string {
  const isProcess = isProcessAsk(one.text);
  const settleFor = fallBackOf(one.text);
  const { reason, inReturn } = wordingOf(one.text);
  return [
    `${one.kind === 'ask' ? 'Ask' : 'Condition'}: ${one.text}`,
    `  gently: ${say(one, 'gentle')}`,
    `  firmly: ${say(one, 'firm')}`,
    ...(isProcess ? [] : [`  because: ${reason}`, `  settle for: ${settleFor || '(nothing)'}`]),
    ...(settleFor === '' ? [] : [`  aloud: ${sayAsk(settleFor, 'gentle')}`]),
    ...(isProcess || inReturn === '' ? [] : [`  in return: ${inReturn}`]),
    `  recap: ${recapLine(one)}`,
  ].join('\n');
}

test.each([
  ['They pay for training', 'You pay for training'],
  ['Their premium paid by them', 'Your premium paid by you'],
  ['The premium paid by them for the first year', 'The premium paid by you for the first year'],
])('the message after the talk speaks to them: %s', (text, said) => expect(recapLine({ kind: 'ask', text })).toBe(said));

describe('every ask and condition we suggest', () => {
  test('is said as it was read aloud and approved, with what one would settle for', () => {
    const approved = readFileSync(new URL('fixtures/suggested-asks.txt', import.meta.url), 'utf8');
    expect(`${SUGGESTED.map(page).join('\n\n')}\n`).toBe(approved);
  });

  test.each(SUGGESTED.map((one) => [one.text, one] as const))('%s: whole sentences, and a fall-back of its own', (text, one) => {
    const settleFor = fallBackOf(text);
    const aloud = settleFor === '' ? [] : [sayAsk(settleFor, 'gentle'), sayAsk(settleFor, 'firm')];
    for (const said of [say(one, 'gentle'), say(one, 'firm'), wordingOf(text).reason, ...aloud]) {
      expect(said).toMatch(/^[A-Z][^:]*[.?]$/); // no colon: nothing is hung on to a frame
      expect(said).not.toMatch(/\b(\w+) \1\b|the same, from|possible to have (one|two|three|half)? ?(call|question)?s? to\b/i);
      expect(said).not.toMatch(/\b(they|(?<!break |send )them|their side)\b/);
    }
    expect(settleFor).not.toBe(text);
    // What one settles for is another ask's text at most, and never goes round in a ring.
    expect(fallBackOf(settleFor)).not.toBe(text);
    expect(recapLine(one)).not.toMatch(/\b(they|(?<!break |send )them|their(?! (wishes|share)))\b/);
  });

  test.each(SUGGESTED.map((one) => [one.text, one] as const))('%s: after a no there is something to do', (_text, { kind, text }) => {
    const about = offer([con('c', [way('x', { kind, text })])]);
    expect(verdictForTalk([about], 50, about.id, talk()).fallBack).toMatch(/^[A-Z][\w ,’]+$/);
  });

  test.each([
    'Pay on the first of the month',
    'The bonus paid in May',
    'A review after a year',
    'Severance of one month',
    'One day a week at home',
    'A home office budget of $1,000',
    'A start one week later',
    'A dog under the desk',
    'Overtime stated in the contract',
    'A title for the team',
    '',
  ])('empty beats wrong: nothing to settle for is suggested for “%s”', (ask) => expect(fallBackOf(ask)).toBe(''));

  test.each([
    ['$90,000', 'Part of it now, the rest at a review on a fixed date'],
    ['A base of $88,000 a year', 'Part of it now, the rest at a review on a fixed date'],
    ['Severance of three months', 'Severance of one month in the first year'],
    ['Three days a week at home', 'One fixed day a week at home'],
    ['No calls after seven', 'Three evenings a week without calls'],
    ['Paid overtime', 'Overtime taken back as time off within three months'],
  ])('what is typed gets one of its own matter too: %s', (ask, settleFor) => expect(fallBackOf(ask)).toBe(settleFor));
});
