/** A line that owns up to something is not asked what it brought. */
import { expect, test } from 'vitest';
import { hintFor } from '../../../src/features/wins/hints.ts';
import { win } from '../wins-page/some-wins.ts';

const TODAY = '2026-11-30';

const askOf = (what: string, isShort?: true): string =>
  hintFor(win('w', { what, ...(isShort === true ? { isShort } : {}) }), TODAY)?.ask ?? '';

test.each([
  'Missed the visa deadline',
  'I forgot to order the lunch for the board',
  'Double-booked the chair on Tuesday',
  'Sent the pack to the wrong director',
  'Lost the receipts of the Oslo trip',
  'Got the date of the gala wrong',
  'Did not get the room in time',
  'Booked the wrong hotel',
  'Failed to renew the parking permits',
  'Made a mistake in the minutes',
  'Let the contract lapse',
  'We couldn’t find a venue for June',
])('“%s” is asked whether it fell short, and not what it brought', (what) => {
  expect(askOf(what)).toContain('Did it fall short?');
  expect(askOf(what, true)).toContain('teach');
});

test.each([
  'Missed no deadline this year',
  'Never missed a flight',
  'Missed the first train but rebooked all six within ten minutes',
  'Caught the wrong date before it went to print',
  'Lost no receipt in a year',
  'Broke down the budget by team',
  'Got the date of the gala moved',
  'Failed none of the audits',
  'Found the wrong figure in the pack',
  'Lost and found desk set up for visitors',
  'Ran the retreat',
  'Did not let the contract lapse',
])('“%s” is not', (what) => expect(askOf(what)).not.toContain('fall short'));

test('it is not asked once there is an answer', () => {
  const missed = win('w', { what: 'Missed the visa deadline', learned: 'I ask six weeks ahead' });
  expect(hintFor(missed, TODAY)?.ask ?? '').not.toContain('fall short');
});
