/** How long the choice of a card takes, and what choosing it this way brings, over many people, decks and times. */
import { nextCard } from '../../src/features/rehearse/next-card.ts';
import { rated } from '../../src/features/rehearse/rate.ts';
import { blankCard } from '../../src/features/rehearse/rehearsed.ts';
import { meanOutcome } from '../../tests/features/rehearse/simulate.ts';
import { ACT_R, FSRS_6, FSRS_7 } from '../../tests/features/rehearse/truths.ts';
import { median } from './numbers.mjs';

const NOW = '2026-05-13T18:00:00.000Z';
const AIM = '2026-05-16T08:00:00.000Z';

/** Milliseconds for one choice among so many cards, half of them looked at, at a quarter of the speed. */
export function choosing(count) {
  const deck = Array.from({ length: count }, (_, n) => {
    const card = { ...blankCard(`own:${n}`), weight: (n % 3) + 1 };
    return n % 2 === 0 ? card : rated(card, n % 5 === 0 ? 1 : 3, new Date(Date.parse(NOW) - n * 600_000).toISOString());
  });
  const times = Array.from({ length: 200 }, () => {
    const started = performance.now();
    nextCard(deck, NOW, AIM);
    return performance.now() - started;
  });
  return 4 * median(times);
}

/** By course, the mean recall at the interview of 150 people: the sittings people get, this choice alone, a plain schedule, and cramming for as long. */
export function courses(runs = 150) {
  const rows = [];
  for (const [name, truth] of Object.entries({ 'FSRS-6': FSRS_6, 'FSRS-7': FSRS_7, 'ACT-R': ACT_R })) {
    for (const [cards, days] of [40, 60].flatMap((cards) => [1, 3, 7, 14].map((days) => [cards, days]))) {
      const course = { truth, cards, days };
      const gain = meanOutcome({ ...course, policy: 'gain' }, runs, 1);
      const used = meanOutcome({ ...course, policy: 'used' }, runs, 1);
      const plain = meanOutcome({ ...course, policy: 'plain' }, runs, 1);
      const cram = meanOutcome({ ...course, policy: 'cram', minutes: gain.minutes }, runs, 1);
      rows.push({
        name: `${name}, ${cards} cards, ${days} days`,
        used: used.recall,
        gain: gain.recall,
        plain: plain.recall,
        cram: cram.recall,
      });
    }
  }
  return rows;
}
