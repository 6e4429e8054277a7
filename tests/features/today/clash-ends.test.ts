/** Today and the clocks never say opposite things: the weightiest clash is named, and the ends about its dates say the same. */
import { describe, expect, test } from 'vitest';
import type { ClockSource } from '../../../src/features/clocks/clashes.ts';
import { clashEnds, withClash } from '../../../src/features/today/clash-ends.ts';
import { talkEnds } from '../../../src/features/today/talk-ends.ts';
import { openEnds } from '../../../src/features/today/today.ts';
import { clocksOf, interviewWith, offerOf, owedUntil, SIGNED, talkIn } from '../clocks/some-clocks.ts';

/** What Today lists of dates: what, why, where it leads; `!` where it needs me. */
const listed = (clocks: ClockSource): readonly string[] => {
  const { offers, interviews, now } = clocks;
  const file = { interviews, reminders: [], offers: offers.map(({ offer }) => offer), sharedWith: () => ({ strengths: [], stories: [] }) };
  return openEnds(file, now, [], (ends) => withClash(ends, clashEnds(clocks)))
    .filter(({ key }) => /^(clash|answer|date)-/.test(key))
    .map(({ what, why, target, needsYou, when }) => `${needsYou ? '! ' : ''}${what}: ${why} (${target.route}, ${when})`);
};
const held = { heldOn: '2026-11-20' };

describe('the weightiest clash is named first', () => {
  test('where an answer is due before somebody else decides, nobody is told that there is nothing to send', () => {
    const clocks = clocksOf([offerOf('Cedar', { respondBy: '2026-12-05' })], [interviewWith('Dogwood', held, '2026-12-07')]);
    expect(listed(clocks)).toEqual([
      '! Cedar wants an answer by Sat, Dec 5, and Dogwood decides by Mon, Dec 7: Ask Cedar for time and tell Dogwood of your date (clocks, Tomorrow)',
      '! Dogwood answers soon: Your answer to Cedar is due: tell them your date (clocks, In 4 days)',
    ]);
  });

  test('only one, and the others say it in their own place', () => {
    const clocks = clocksOf(
      [
        offerOf('Tanaka', { respondBy: '2026-12-03', talk: talkIn('Asia/Tokyo') }),
        offerOf('Alder', { respondBy: '2026-12-05', talk: talkIn('Asia/Tokyo') }),
      ],
      [interviewWith('Dogwood', held, '2026-12-08')],
      { now: '2026-12-03T18:00' },
    );
    expect(listed(clocks)).toEqual([
      '! Tanaka wanted an answer by Thu, Dec 3: Write to Tanaka (clocks, Today)',
      '! Alder wants an answer: Send it today, for Dec 5 (offers, Today)',
      '! Dogwood answers soon: Your answer to Alder is due: tell them your date (clocks, In 5 days)',
    ]);
  });

  test('what collides with nothing is as before', () => {
    const clocks = clocksOf([offerOf('Cedar', { respondBy: '2026-12-10' })], [interviewWith('Dogwood', held, '2026-12-07')]);
    expect(listed(clocks)).toEqual([
      'Dogwood answers soon: Until then, nothing to send (debrief, In 4 days)',
      'Cedar wants an answer: By Dec 10 (offers, In 7 days)',
    ]);
  });
});

test('after a yes nobody waits for what the others would have answered', () => {
  const clocks = clocksOf([offerOf('Alder', { after: SIGNED }), offerOf('Cedar', { talk: owedUntil('2026-12-02') })]);
  const { offers, now } = clocks;
  const ends = talkEnds(
    { offers: offers.map(({ offer }) => offer), negotiations: offers.map(({ talk }) => talk), promises: [], afterYes: [] },
    now.slice(0, 10),
  );
  expect(ends.map(({ what }) => what)).toContain('Cedar meant to tell you by now');
  expect(withClash(ends, clashEnds(clocks)).map(({ what }) => what)).toEqual(['You said yes to Alder, and Cedar does not know yet']);
});

test('after a yes no end haggles on, and none asks for the answer that was given', () => {
  const clocks = clocksOf(
    [offerOf('Alder', { respondBy: '2026-12-02', after: SIGNED }), offerOf('Cedar', { respondBy: '2026-12-08' })],
    [interviewWith('Birch', held, '2026-12-10')],
  );
  expect(listed(clocks)).toEqual([
    '! You said yes to Alder, and Cedar and Birch do not know yet: Decline Cedar and withdraw from Birch (clocks, Today)',
    '! Cedar wants an answer: You said yes to Alder: decline this one (clocks, In 5 days)',
    '! Birch answers soon: You said yes to Alder: withdraw here (clocks, In 7 days)',
  ]);
});
