import { describe, expect, test } from 'vitest';
import { callReminders, dayReminders, parseReminderTimes, USUAL_REMINDERS } from '../../src/lib/reminder-times.ts';

describe('reminders', () => {
  test.each([
    ['at nine, as long as nobody chose', {}, [-540]],
    ['at a quarter to eight', { dayAt: '07:45' }, [-465]],
    ['at midnight', { dayAt: '00:00' }, [0]],
    ['the evening before', { day: 'day-before', dayAt: '18:00' }, [360]],
    ['a week before', { day: 'week-before' }, [6 * 1440 + 900]],
    ['not at all', { day: 'none' }, []],
  ] as const)('of a day come %s', (_when, change, minutes) => {
    expect(dayReminders({ ...USUAL_REMINDERS, ...change })).toEqual(minutes.map((one) => one + 0));
  });

  test.each([
    ['the evening before and two hours ahead', '14:30', {}, [1230, 120]],
    ['so for one at midnight', '00:00', {}, [360, 120]],
    ['only ahead', '14:30', { hasEvening: false }, [120]],
    ['only the evening before', '09:00', { ahead: 'none' }, [900]],
    ['never', '09:00', { ahead: 'none', hasEvening: false }, []],
    ['once, where both would be at the same minute', '00:00', { eveningAt: '22:00' }, [120]],
    ['the evening before, without a time', undefined, {}, [360]],
    ['on the day, without a time and without the evening', undefined, { hasEvening: false }, [-540]],
  ] as const)('of a talk come %s', (_when, clock, change, minutes) => {
    expect(callReminders({ ...USUAL_REMINDERS, ...change }, clock)).toEqual(minutes);
  });

  test.each([
    [{}, USUAL_REMINDERS],
    [{ day: 'never', dayAt: '25:00', hasEvening: 'no', eveningAt: 7, ahead: 120 }, USUAL_REMINDERS],
    [
      { day: 'none', dayAt: '08:00', hasEvening: false, eveningAt: '21:15', ahead: '15' },
      { day: 'none', dayAt: '08:00', hasEvening: false, eveningAt: '21:15', ahead: '15' },
    ],
  ])('are read from anything: %j', (raw, times) => expect(parseReminderTimes(raw)).toEqual(times));
});
