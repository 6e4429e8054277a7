/** Any wins, services and reviews, whole and as people fill them. */
import fc from 'fast-check';
import { EFFECTS, type Win } from '../../../src/features/wins/win.ts';
import { REVIEW_ASKS } from '../../../src/features/wins/review.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('', '=1+1', 'Cut *it*\nto one', '@x', '- a', '9 a week'),
);
const day = fc.constantFrom('2026-05-14', '2025-12-31', '2024-02-29');

/** A win with every field that it may have. */
export const someWin: fc.Arbitrary<Win> = fc
  .record(
    {
      id: fc.uuid(),
      type: fc.constant('win' as const),
      happenedOn: day,
      ...{ what: text, forWhom: text, brought: text, before: text, after: text, proof: text, said: text, learned: text },
      serviceId: fc.constantFrom('', 'service', 'gone'),
      effect: fc.constantFrom(...EFFECTS),
      isShort: fc.constant(true as const),
      storyId: fc.constantFrom('a', 'story'),
      from: fc.constant('asked/a'),
      cvLine: fc.constant('Cut clashes'),
    },
    {
      requiredKeys: ['id', 'type', 'happenedOn', 'what', 'forWhom', 'brought', 'before', 'after', 'proof', 'said', 'learned', 'serviceId'],
    },
  )
  .map((win) => win as Win); // what is not required is left out, never undefined

/** Some wins with a service and a review of them. */
export const someWins: fc.Arbitrary<readonly unknown[]> = fc
  .record({ wins: fc.array(someWin, { maxLength: 4 }), text, day, kind: fc.constantFrom(...REVIEW_ASKS) })
  .map(({ wins, text: words, day: on, kind }) => {
    const winIds = wins.map(({ id }) => id);
    return [
      ...wins,
      {
        id: 'service',
        type: 'service',
        name: words,
        forWhom: words,
        brings: '',
        tasks: [words, ''],
        isExtra: true,
        hoursAWeek: 4.5,
        order: 0,
      },
      {
        ...{
          id: 'review',
          type: 'review',
          heldOn: on,
          since: '',
          withWhom: words,
          winIds,
          shortIds: winIds,
          agreed: words,
          lookBackOn: on,
        },
        goals: [{ id: 'g', text: words, isKnown: false }],
        asks: [{ id: 'a', kind, what: words, gives: words, winIds }],
      },
    ];
  });
