/** What the page of the dates says after a yes, of notice and of meetings, in which order, and where the buttons lead. */
import { describe, expect, test } from 'vitest';
import { clashesIn } from '../../../src/features/clocks/clashes.ts';
import { checkSaid } from './check-said.ts';
import { clocksOf, interviewWith, offerOf, saidOf, SIGNED, stepsOf } from './some-clocks.ts';

describe('after a yes nothing is asked of the others', () => {
  const yes = offerOf('Alder', { respondBy: '2026-12-01', after: { startsOn: '2027-01-11' } });
  checkSaid([
    [
      'an offer is declined, and a search left',
      clocksOf([yes, offerOf('Cedar', { respondBy: '2026-12-08' })], [interviewWith('Birch', { heldOn: '2026-11-25' }, '2026-12-10')]),
      [
        'You said yes to Alder, and Cedar and Birch do not know yet | Decline Cedar, and withdraw from Birch: short, warm, and without reasons. Today if both of you have signed, and else on the day you both have. Put the offer away on the worksheet and take the dates out of the prep file once it is sent. | Decline Cedar + Withdraw from Birch',
      ],
    ],
    ['without a date too', clocksOf([yes, offerOf('Cedar')]), [/^You said yes to Alder, and Cedar does not know yet \| Decline Cedar:/]],
    [
      'an interview that is still ahead, also where it overlaps with another',
      clocksOf(
        [yes],
        [
          interviewWith('Birch', { heldOn: '2026-12-09', startsAt: '10:00' }),
          interviewWith('Elm', { heldOn: '2026-12-09', startsAt: '10:30' }),
        ],
      ),
      [/^You said yes to Alder, and Birch and Elm do not know yet \| Withdraw from Birch and Elm/],
    ],
    [
      'signed by both, without a first day',
      clocksOf([offerOf('Alder', { after: SIGNED }), offerOf('Cedar')]),
      [/ Today, so that they can plan\. /],
    ],
    [
      'who has worked there for months looks anew',
      clocksOf(
        [offerOf('Alder', { after: { startsOn: '2026-06-01' } }), offerOf('Cedar', { respondBy: '2026-12-04' })],
        [interviewWith('Birch', { heldOn: '2026-12-01' }, '2026-12-08')],
      ),
      [/^Cedar wants an answer by Fri, Dec 4/],
    ],
    ['two yeses', clocksOf([yes, offerOf('Cedar', { after: { startsOn: '2027-01-18' } })]), [/^Alder and Cedar: a yes is noted for both/]],
  ]);
});

describe('notice comes last', () => {
  checkSaid([
    [
      'a check is open, and notice is tomorrow',
      clocksOf([
        offerOf('Alder', {
          after: {
            noticeOn: '2026-12-04',
            startsOn: '2027-01-11',
            leaving: {
              ticked: ['signed', 'own-contract', 'days'],
              conditions: { references: 'open', checks: 'open' },
              talk: {},
              counter: '',
              handover: {},
            },
          },
        }),
      ]),
      [
        /^You give notice on Fri, Dec 4, and two things are open \| Not yet: the new letter read, and nothing lacking in it \(0 of 22 lines read\); every condition met, references and checks too \(Open: References · Background or credit check\)\. .* \| See what is open \+ Change the date$/,
      ],
    ],
    [
      'nothing was read yet, and notice is today',
      clocksOf([offerOf('Alder', { after: { noticeOn: '2026-12-03', startsOn: '2027-01-11' } })]),
      [/^You give notice on Thu, Dec 3, and five things are open/],
    ],
    [
      'the last day and the first one are before the notice',
      clocksOf([offerOf('Alder', { after: { noticeOn: '2026-12-02', lastDayOn: '2026-12-01', startsOn: '2026-12-03' } })]),
      [/^Your last day, Tue, Dec 1, is before your notice on Wed, Dec 2 \|/],
    ],
    [
      'the first day is before the last one',
      clocksOf([offerOf('Alder', { after: { lastDayOn: '2027-01-15', startsOn: '2027-01-04' } })]),
      [/^You start at Alder on Mon, Jan 4, 2027, and your last day .* is Fri, Jan 15, 2027 \| Ask today for a first day after that\. /],
    ],
    [
      'the first day is before the notice, without a last day',
      clocksOf([offerOf('Alder', { after: { noticeOn: '2026-12-02', startsOn: '2026-12-02' } }), offerOf('Alder 2')], [], {
        now: '2026-12-02T18:00',
      }),
      [/^You said yes to Alder/, /^You start at Alder on Wed, Dec 2, the day of your notice \| First comes the notice/, /^You give notice/],
    ],
  ]);
});

test('several meetings at one time are one thing to settle', () => {
  const at = (name: string, startsAt: string) => interviewWith(name, { heldOn: '2026-12-07', startsAt, channel: 'on-site' });
  const clocks = clocksOf([], [at('Birch', '09:00'), at('Cedar', '09:30'), at('Dogwood', '09:45'), at('Elm', '15:00')]);
  expect(saidOf(clocks)).toEqual([
    'The interview with Birch (Mon, Dec 7, 9:00 AM), the interview with Cedar (Mon, Dec 7, 9:30 AM) and the interview with Dogwood (Mon, Dec 7, 9:45 AM) overlap | Keep one, and ask the others today for another time. Say only that you are already booked then, and name two times that suit you. | Open Birch + Open Cedar + Open Dogwood',
  ]);
});

test('what has passed comes first, then what is due by tomorrow, then answers', () => {
  const clocks = clocksOf(
    [offerOf('Late', { respondBy: '2026-12-02' }), offerOf('Soon', { respondBy: '2026-12-09' })],
    [
      interviewWith('Birch', { heldOn: '2026-12-01' }, '2026-12-10'),
      interviewWith('Elm', { heldOn: '2026-12-04', startsAt: '09:00' }),
      interviewWith('Fir', { heldOn: '2026-12-04', startsAt: '09:30' }),
    ],
  );
  expect(clashesIn(clocks).map(({ kind }) => kind)).toEqual(['overdue', 'same-time', 'answer-first']);
});

test('each step leads to the very message, filled in with its day', () => {
  const clocks = clocksOf(
    [offerOf('Alder', { respondBy: '2026-12-04' })],
    [interviewWith('Dogwood', { heldOn: '2026-12-01' }, '2026-12-08')],
  );
  expect(stepsOf(clocks)).toEqual(['/negotiate/#Alder%2Fmessages%2Ftime', '/follow-up/#new/competing-offer/Dogwood//2026-12-04']);
  const done = clocksOf(
    [offerOf('Alder', { after: { startsOn: '2027-01-11' } }), offerOf('Cedar')],
    [interviewWith('Birch', { heldOn: '2026-12-09', startsAt: '10:00' })],
  );
  expect(stepsOf(done)).toEqual(['/negotiate/#Cedar%2Fmessages%2Fdecline', '/follow-up/#new/withdraw/Birch//2026-12-09']);
});
