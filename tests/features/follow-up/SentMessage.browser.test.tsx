import { cleanup, screen, within } from '@solidjs/testing-library';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { todayIso } from '../../../src/browser/device.ts';
import { flushAll } from '../../../src/storage/persisted.ts';
import * as store from '../../../src/features/follow-up/follow-up.store.ts';
import * as interviews from '../../../src/features/interviews/interviews.store.ts';
import { leftToThank } from '../../../src/features/interviews/thanks.ts';
import { anInterview, clear, only, open, press, user } from './screen.tsx';
import { takeBackLast } from '../../helpers/acts.ts';

const wholeStore = (): unknown => JSON.parse(localStorage.getItem('greenroom:follow-up') ?? '{}');

beforeEach(clear);
afterEach(cleanup);
afterAll(clear);

describe('what was sent', () => {
  test('stands in the log, settles the thank-you, and is taken back as one', async () => {
    const interviewId = anInterview();
    const id = store.addMessage({
      text: 'Thank you, Dana.',
      to: 'Dana Whitfield',
      interviewId,
      heldUntil: '2026-01-01T07:30',
      heldFor: 'rest',
    });
    store.markSent(id, 'thanks');
    expect(only()).toMatchObject({ sentOn: todayIso() });
    expect(only()).not.toHaveProperty('heldUntil');
    expect(store.$contacts.get()).toMatchObject([
      { who: 'Dana Whitfield', interviewId, by: 'me', whatFor: 'thanks', wantsAnswer: false, messageId: id },
    ]);
    const [dana] = interviews.$interviews.get()[0]?.people ?? [];
    expect(interviews.$reminders.get()).toMatchObject([{ about: 'thank-you', personId: dana?.id, doneOn: todayIso() }]);
    await takeBackLast();
    expect(only()).toMatchObject({ heldUntil: '2026-01-01T07:30', heldFor: 'rest' });
    expect(only()).not.toHaveProperty('sentOn');
    expect(store.$contacts.get()).toEqual([]);
    expect(interviews.$reminders.get()).toEqual([]);
    store.markSent(id, 'thanks');
    store.takeBackSent(id);
    expect([store.$contacts.get(), interviews.$reminders.get()[0]?.doneOn]).toEqual([[], undefined]);
    await takeBackLast();
    expect([store.$contacts.get().length, interviews.$reminders.get()[0]?.doneOn, only().sentOn]).toEqual([1, todayIso(), todayIso()]);
  });

  test('is noted once however often it is pressed; a thank-you that was not on the list goes off Today too', async () => {
    const interviewId = anInterview();
    const other = interviews.addInterview();
    interviews.describeInterview(other, { company: 'Fenwick', heldOn: todayIso() });
    const id = store.addMessage({ text: 'Thank you.', to: 'Jo Lind', interviewId: other });
    store.markSent(id, 'thanks');
    store.markSent(id, 'thanks');
    expect(store.$contacts.get()).toHaveLength(1);
    const thanks = (one: string): string | undefined => interviews.$reminders.get().find((r) => r.interviewId === one)?.doneOn;
    expect([thanks(other), thanks(interviewId)]).toEqual([todayIso(), undefined]);
  });

  test('to one of two people leaves the other to be thanked; to both in one, nobody', () => {
    const interviewId = anInterview();
    interviews.addPrepItem(interviewId, 'people', 'Jonas Peters');
    const left = (): readonly string[] => {
      const [file] = interviews.$interviews.get();
      return file === undefined ? [] : leftToThank(file, interviews.$reminders.get()).map(({ name }) => name);
    };
    const mine = store.addMessage({ text: 'Thank you.', to: 'Mr. Peters', interviewId });
    store.markSent(mine, 'thanks');
    expect(left()).toEqual(['Dana Whitfield']);
    store.takeBackSent(mine);
    expect(left()).toEqual(['Dana Whitfield', 'Jonas Peters']);
    store.markSent(store.addMessage({ text: 'Thank you.', to: 'Someone else', interviewId }), 'thanks');
    expect(left()).toHaveLength(2);
    store.markSent(store.addMessage({ text: 'Thank you both.', to: 'Dana and Jonas', interviewId }), 'thanks');
    expect(left()).toEqual([]);
  });

  test('leaves a thank-you alone that was settled before it', async () => {
    const interviewId = anInterview();
    interviews.settleDue({ interviewId, about: 'thank-you' }, '2026-01-05');
    const id = store.addMessage({ text: 'Thank you.', interviewId });
    store.markSent(id, 'thanks');
    store.takeBackSent(id);
    expect(interviews.$reminders.get()[0]?.doneOn).toBe('2026-01-05');
    await takeBackLast();
    expect(interviews.$reminders.get()[0]?.doneOn).toBe('2026-01-05');
  });

  test('is not written over by the field for a new message', async () => {
    open('');
    const field = screen.getByLabelText('Your message');
    await user.type(field, 'Dear Dana');
    const { id } = only();
    store.markSent(id, 'status');
    await user.clear(field);
    await user.type(field, 'Dear Bob');
    const sentOn = new Map(store.$messages.get().map((one) => [one.text, one.sentOn]));
    expect([sentOn.size, sentOn.get('Dear Dana'), sentOn.get('Dear Bob')]).toEqual([2, todayIso(), undefined]);
  });

  test('is known to the next check', async () => {
    const first = store.addMessage({ text: 'Any news?', to: 'Dana', stage: 'waiting-for-decision' });
    store.markSent(first, 'status');
    const second = store.addMessage({ text: 'Any news now?', to: ' dana ', stage: 'waiting-for-decision' });
    open(`${second}/edit`);
    const count = await screen.findByRole('group', { name: 'Other messages without an answer' });
    expect(within(count).getByRole<HTMLInputElement>('radio', { name: 'One' }).checked).toBe(true);
    store.markAnswered(store.$contacts.get()[0]?.id ?? '', true);
    expect(within(count).getByRole<HTMLInputElement>('radio', { name: 'None' }).checked).toBe(true);
  });

  test('shows whether they answered, in the list too', async () => {
    const id = store.addMessage({ text: 'Any news?', to: 'Dana', stage: 'waiting-for-decision' });
    store.markSent(id, 'status');
    open('');
    await user.click(await screen.findByRole('button', { name: /^They answered/ }));
    expect(store.$contacts.get()).toMatchObject([{ answered: true, answeredOn: todayIso() }]);
    await user.click(screen.getByRole('button', { name: /^Not answered/ }));
    expect(store.$contacts.get()[0]).not.toHaveProperty('answeredOn');
  });

  test('a call can be noted by hand, and removed and brought back', async () => {
    store.addMessage({ text: 'x', to: 'Somebody' });
    open('');
    await user.click(await screen.findByRole('button', { name: 'Note a contact' }));
    await user.type(screen.getByLabelText('Who?'), 'Mr. Lind');
    await user.click(screen.getByRole('radio', { name: 'We spoke' }));
    await user.type(screen.getByLabelText('What for?'), 'a date');
    await press('Note it');
    expect(store.$contacts.get()).toMatchObject([{ who: 'Mr. Lind', by: 'them', channel: 'phone', whatFor: 'a date', on: todayIso() }]);
    await user.click(await screen.findByRole('button', { name: /^Remove: Today: you spoke/ }));
    expect(store.$contacts.get()).toEqual([]);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(store.$contacts.get()).toHaveLength(1);
  });
});

describe('the sample', () => {
  test('is loaded and removed without touching mine, its better answer too', async () => {
    store.addMessage({ text: 'Mine', to: 'Dana' });
    flushAll();
    const before = wholeStore();
    open('sample');
    await user.click(await screen.findByRole('button', { name: 'Keep a better answer' }));
    await user.type(screen.getByLabelText('What were you asked?'), 'The difference?');
    await press('Keep the better answer');
    expect(interviews.$asked.get().map((one) => interviews.isSampleId(one.id))).toEqual([true]);
    await user.click(screen.getByRole('button', { name: 'Remove the sample' }));
    expect(store.$messages.get().map((one) => one.text)).toEqual(['Mine']);
    expect(interviews.$asked.get()).toEqual([]);
    flushAll();
    expect(wholeStore()).toEqual(before);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect([store.$messages.get().length, interviews.$asked.get().length]).toEqual([2, 1]);
  });
});
