/** What the page of the dates says of answers, constellation by constellation: the words that are shown, and the buttons under them. */
import { describe } from 'vitest';
import type { ClockSource } from '../../../src/features/clocks/clashes.ts';
import { clocksOf, interviewWith, offerOf, owedUntil, talkIn } from './some-clocks.ts';
import { checkSaid } from './check-said.ts';

describe('an answer whose hour has passed is late, wherever the hour was', () => {
  checkSaid([
    [
      'Tokyo, on the evening of that day here',
      clocksOf([offerOf('Alder', { respondBy: '2026-12-03', talk: talkIn('Asia/Tokyo') })], [], { now: '2026-12-03T18:00' }),
      [
        /^Alder wanted an answer by Thu, Dec 3 \| Their working day is over: it ended at 2:00 AM, Thu, Dec 3, here\. Write today.* \| Write to Alder$/,
      ],
    ],
    [
      'London, when it is nine in the evening there',
      clocksOf([offerOf('Alder', { respondBy: '2026-12-03', talk: talkIn('Europe/London') })], [], { now: '2026-12-03T15:00' }),
      [/^Alder wanted an answer by Thu, Dec 3 \| Their working day is over: it ended at 11:00 AM/],
    ],
    [
      'a zone nobody knows counts as this one',
      clocksOf([offerOf('Alder', { respondBy: '2026-12-03' })], [], { now: '2026-12-03T18:00' }),
      [/^Alder wanted an answer by Thu, Dec 3 \| Offices are closed by now\. Write today/],
    ],
    [
      'nobody is asked for time who waits for others then',
      clocksOf(
        [offerOf('Alder', { respondBy: '2026-12-03', talk: talkIn('Asia/Tokyo') })],
        [interviewWith('Birch', { heldOn: '2026-12-01' }, '2026-12-08')],
      ),
      [/^Alder wanted an answer by Thu, Dec 3/],
    ],
    [
      'a day behind there, it is not late though the day here is over',
      clocksOf([offerOf('Alder', { respondBy: '2026-12-02', talk: talkIn('Pacific/Honolulu') }, 'Pacific/Kiritimati')], [], {
        now: '2026-12-03T09:00',
        here: 'Pacific/Kiritimati',
      }),
      [],
    ],
  ]);
});

describe('the day to send by is their last working day, said on the clock here', () => {
  const due = (respondBy: string, zone: string, now = '2026-12-01T10:00'): ClockSource =>
    clocksOf([offerOf('Alder', { respondBy, talk: talkIn(zone) })], [], { now });
  checkSaid([
    [
      'a Sunday in London: Friday morning here',
      due('2026-12-20', 'Europe/London', '2026-12-14T10:00'),
      [
        'Alder wants an answer by Sun, Dec 20, a Sunday, when offices there are closed | Send it by Fri, Dec 18, before 11:00 AM: that is 5:00 PM at Alder, their last working day before it. Or ask before that whether Mon, Dec 21 will do. | To the messages',
      ],
    ],
    [
      'a Sunday in Sydney: their Friday is over as it begins here',
      due('2026-12-06', 'Australia/Sydney'),
      [/Send it by Thu, Dec 3: 5:00 PM on Fri, Dec 4 at Alder, .* is 12:00 AM here\./],
    ],
    [
      'a Saturday in Tokyo: Friday nine here is Saturday there',
      due('2026-12-05', 'Asia/Tokyo'),
      [/Send it by Thu, Dec 3: 5:00 PM on Fri, Dec 4 at Alder, .* is 2:00 AM here\./],
    ],
    [
      'a Monday in Sydney: Sunday here',
      due('2026-12-07', 'Australia/Sydney'),
      [/Send it by Sun, Dec 6: 5:00 PM on Mon, Dec 7 at Alder is 12:00 AM here\. \|/],
    ],
    [
      'their Friday is over and Sunday is not: today',
      due('2026-12-06', 'Australia/Sydney', '2026-12-04T10:00'),
      [/\| Send it today\. They read it on their next working day, and it is there in time\. \|/],
    ],
    [
      'a morning that is left',
      due('2026-12-03', 'Europe/Berlin', '2026-12-03T08:00'),
      [/\| Send it today, before 10:00 AM: that is 5:00 PM at Alder\. \|/],
    ],
    [
      'a Friday where the weekend begins on Friday',
      due('2026-12-04', 'Asia/Riyadh'),
      [
        /^Alder wants an answer by Fri, Dec 4, a Friday, when offices there are closed \| .* Or ask before that whether Sun, Dec 6 will do\./,
      ],
    ],
    ['a Sunday there is a day like others', due('2026-12-06', 'Africa/Cairo'), [/their day ends before yours/]],
    [
      'Christmas Day',
      clocksOf([offerOf('Alder', { respondBy: '2026-12-25' })], [], { now: '2026-12-14T10:00' }),
      [
        'Alder wants an answer by Fri, Dec 25: many offices are closed that day | Send it by Thu, Dec 24, their last working day before it. Or ask before that whether Mon, Dec 28 will do. | To the messages',
      ],
    ],
    [
      'New Year’s Day',
      clocksOf([offerOf('Alder', { respondBy: '2027-01-01' })], [], { now: '2026-12-14T10:00' }),
      [/Send it by Thu, Dec 31, .*whether Mon, Jan 4, 2027 will do/],
    ],
    ['a plain Friday where I am', clocksOf([offerOf('Alder', { respondBy: '2026-12-11' })]), []],
  ]);
});

describe('one ask for one answer, with one day', () => {
  const alder = offerOf('Alder', { respondBy: '2026-12-04' });
  checkSaid([
    [
      'one decides within days, one far too late',
      clocksOf(
        [alder],
        [interviewWith('Dogwood', { heldOn: '2026-12-01' }, '2026-12-08'), interviewWith('Elm', { heldOn: '2026-12-02' }, '2026-12-30')],
      ),
      [
        'Alder wants an answer by Fri, Dec 4, and you still wait for Dogwood and Elm | Dogwood decides by Tue, Dec 8; Elm decides by Wed, Dec 30. | Ask Alder today for time until Wed, Dec 9: by then you know more of Dogwood. Elm: that is longer than an offer waits. Decide without it, unless they can answer sooner. | Tell Dogwood and Elm today that you have an offer with a date, and ask whether they can decide before it. | Ask Alder for time + Tell Dogwood of your date + Tell Elm of your date',
      ],
    ],
    [
      'due on a day on which many offices are closed',
      clocksOf([offerOf('Alder', { respondBy: '2027-01-01' })], [interviewWith('Birch', { heldOn: '2026-12-15' }, '2027-01-04')], {
        now: '2026-12-28T10:00',
      }),
      [
        /until Tue, Jan 5, 2027\..* Many offices are closed on Fri, Jan 1, 2027\. Without more time, send your answer by Thu, Dec 31, their/,
      ],
    ],
    [
      'interviewed elsewhere, and no day was named',
      clocksOf([offerOf('Alder', { respondBy: '2026-12-07' })], [interviewWith('Birch', { heldOn: '2026-11-25', startsAt: '10:00' })]),
      [
        'Alder wants an answer by Mon, Dec 7, and Birch named no day | Birch named no day: tell them your date today, and ask whether they can decide before it. | Tell Birch of your date',
      ],
    ],
    [
      'their day has passed: my date is a reason to write at once',
      clocksOf([offerOf('Alder', { respondBy: '2026-12-07' })], [interviewWith('Birch', { heldOn: '2026-11-25' }, '2026-12-02')]),
      [/^Alder wants an answer by Mon, Dec 7, and Birch wanted to decide by Wed, Dec 2 \| Tell Birch today/],
    ],
    [
      'an interview before my answer is due: they will hardly decide by then',
      clocksOf([offerOf('Alder', { respondBy: '2026-12-10' })], [interviewWith('Birch', { heldOn: '2026-12-08', startsAt: '10:00' })]),
      [
        /^Alder wants an answer by Thu, Dec 10, and your interview with Birch is on Tue, Dec 8 \| Tell Birch today.* \| Tell Birch of your date$/,
      ],
    ],
    ['met two months ago and silent since: nobody to wait for', clocksOf([alder], [interviewWith('Birch', { heldOn: '2026-10-01' })]), []],
    [
      'asked already, and no day was named',
      clocksOf([alder], [interviewWith('Birch', { heldOn: '2026-11-25' })], { asked: new Set(['Birch']) }),
      [],
    ],
    [
      'an answer in five weeks is no reason to press anybody',
      clocksOf([offerOf('Alder', { respondBy: '2027-01-08' })], [interviewWith('Birch', { heldOn: '2026-11-25' })]),
      [],
    ],
    [
      'two answers before one decision: it is told of the first date only',
      clocksOf([offerOf('Cedar', { respondBy: '2026-12-07' }), alder], [interviewWith('Dogwood', { heldOn: '2026-12-01' }, '2026-12-08')]),
      [/^Alder .* \| Ask Alder for time \+ Tell Dogwood of your date$/, /^Cedar .* \| Ask Cedar for time$/],
    ],
    [
      'two answers, and one who named no day: nothing is said twice',
      clocksOf([alder, offerOf('Cedar', { respondBy: '2026-12-07' })], [interviewWith('Birch', { heldOn: '2026-12-01' })]),
      [/^Alder .* \| Tell Birch of your date$/],
    ],
    [
      'they owe me an answer since yesterday',
      clocksOf([offerOf('Alder', { respondBy: '2026-12-08', talk: owedUntil('2026-12-02') })]),
      [
        'Alder meant to answer your ask by Wed, Dec 2, and your answer is due Tue, Dec 8 | Ask them today, in one line: you want to know before you answer. | Ask Alder for their answer',
      ],
    ],
    [
      'they owe me an answer, and others decide later: in the same message',
      clocksOf(
        [offerOf('Alder', { respondBy: '2026-12-08', talk: owedUntil('2026-12-02') })],
        [interviewWith('Dogwood', { heldOn: '2026-12-01' }, '2026-12-10')],
      ),
      [/Ask Alder also what came of the answer you were to have by Wed, Dec 2\..*Ask Alder for their answer$/],
    ],
    [
      'a talk about the present job wants no answer',
      clocksOf([offerOf('Here', { kind: 'stay' })], [interviewWith('Birch', { heldOn: '2026-12-01' }, '2026-12-08')]),
      [],
    ],
    [
      'nor does what nobody has offered yet',
      clocksOf([offerOf('Dream', { kind: 'possible' })], [interviewWith('Birch', { heldOn: '2026-12-01' }, '2026-12-08')]),
      [],
    ],
  ]);
});
