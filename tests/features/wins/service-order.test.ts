/** Services in the order a person gives them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankService, placesAfterMove, type Service } from '../../../src/features/wins/service.ts';
import { servicesIn, WINS_FORMAT } from '../../../src/features/wins/wins-format.ts';
import { readEnvelope } from '../../../src/lib/envelope.ts';

const row = (...orders: readonly number[]): readonly Service[] => orders.map((order, at) => blankService(`s${at}`, `service ${at}`, order));
/** The ids in their order once the places are changed, as the list sorts them. */
const after = (services: readonly Service[], id: string, step: -1 | 1): readonly string[] => {
  const places = placesAfterMove(services, id, step);
  return [...services]
    .map((one) => ({ ...one, order: places.get(one.id) ?? one.order }))
    .sort((a, b) => a.order - b.order)
    .map((one) => one.id);
};
const swapped = (services: readonly Service[], at: number, to: number): readonly string[] => {
  const ids = services.map(({ id }) => id);
  [ids[at], ids[to]] = [ids[to] ?? '', ids[at] ?? ''];
  return ids;
};

describe('a service that is moved', () => {
  test('changes alone, between its new neighbors', () => {
    expect([...placesAfterMove(row(0, 1, 2, 3), 's3', -1)]).toEqual([['s3', 1.5]]);
    expect([...placesAfterMove(row(0, 1, 2), 's1', 1)]).toEqual([['s1', 3]]);
    expect([...placesAfterMove(row(0, 1), 's1', -1)]).toEqual([['s1', -1]]);
  });

  test.each([
    ['the first up', 's0', -1],
    ['the last down', 's2', 1],
    ['one that is not there', 'x', 1],
  ] as const)('%s stays', (_what, id, step) => expect(placesAfterMove(row(0, 1, 2), id, step).size).toBe(0));

  test('goes one step, whatever the places are: also those of old files, which had none, and of two devices, which are alike', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -2, max: 3 }), { minLength: 2, maxLength: 8 }),
        fc.nat(),
        fc.constantFrom(-1, 1),
        (orders, n, step) => {
          const services = row(...[...orders].sort((a, b) => a - b));
          const at = n % services.length;
          const to = at + step;
          const expected = to < 0 || to >= services.length ? services.map(({ id }) => id) : swapped(services, at, to);
          expect(after(services, `s${at}`, step as -1 | 1)).toEqual(expected);
        },
      ),
    );
  });

  test('can be moved to and fro as often as one likes', () => {
    let services = row(0, 1, 2);
    for (let times = 0; times < 200; times++) {
      const id = services[1]?.id ?? '';
      const expected = swapped(services, 1, times % 2 === 0 ? 0 : 2);
      const places = placesAfterMove(services, id, times % 2 === 0 ? -1 : 1);
      services = services.map((one) => ({ ...one, order: places.get(one.id) ?? one.order })).sort((a, b) => a.order - b.order);
      expect(services.map((one) => one.id)).toEqual(expected);
    }
  });
});

test('a service without a place, or with one that is none, is read and comes first as it was found', () => {
  const records = [
    { id: 'a', type: 'service', name: 'plan trips', updatedAt: 1 },
    { id: 'b', type: 'service', name: 'keep calendars', order: 'first', updatedAt: 2 },
    { id: 'c', type: 'service', name: 'take minutes', order: -0.5, updatedAt: 3 },
  ];
  const reading = readEnvelope(JSON.stringify({ version: 1, records }), WINS_FORMAT);
  if (reading.state !== 'read') throw new Error(reading.state);
  expect(servicesIn(reading.records).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});
