import { cleanup, render, screen, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { goTo } from '../../../src/browser/address.ts';
import { nowLocal } from '../../../src/browser/clock.ts';
import { todayIso } from '../../../src/browser/device.ts';
import { leaveText } from '../../../src/browser/left-text.ts';
import { flushAll } from '../../../src/browser/persisted.ts';
import { FollowUp } from '../../../src/features/follow-up/FollowUp.tsx';
import * as store from '../../../src/features/follow-up/follow-up.store.ts';
import type { Message } from '../../../src/features/follow-up/message.ts';
import * as interviews from '../../../src/features/interviews/interviews.store.ts';
import { momentAfter } from '../../../src/features/interviews/when.ts';
import { daysAfter } from '../../../src/lib/dates.ts';

const user = userEvent.setup();
const DEFENDS = `Dear Ms. Okafor,

I know you have chosen someone else. What I meant to say is that an assistant speaks for the executive. I do know the difference.

Jordan Reyes`;

const press = (name: string | RegExp): Promise<void> => user.click(screen.getByRole('button', { name }));
const only = (): Message => {
  const [found] = store.$messages.get();
  if (found === undefined) throw new Error('no message');
  return found;
};
const open = (place: string): void => {
  goTo(place);
  render(() => <FollowUp base="/" />);
};
/** A prep file of an interview that was yesterday, with a person and a thank-you that is due. */
const anInterview = (): string => {
  const id = interviews.addInterview();
  interviews.describeInterview(id, { company: 'Harlow', heldOn: daysAfter(todayIso(), -1), startsAt: '10:00' });
  interviews.addTo(id, 'people', 'Dana Whitfield');
  const file = interviews.$interviews.get().find((one) => one.id === id);
  if (file !== undefined) interviews.noteReminder(file, 'thank-you');
  return id;
};
const wholeStore = (): unknown => JSON.parse(localStorage.getItem('greenroom:follow-up') ?? '{}');

/** Nothing stored: neither from the test before nor for the next file, which sees the same storage. */
function clear(): void {
  goTo('');
  store.removeSampleMessage();
  for (const message of store.$messages.get()) store.removeMessage(message.id);
  for (const contact of store.$contacts.get()) store.removeContact(contact.id);
  for (const file of interviews.$interviews.get()) interviews.removeInterview(file.id);
  for (const asked of interviews.$asked.get()) interviews.removeShared(asked.id, '');
  store.removals.dismissUndo();
  sessionStorage.clear();
  flushAll();
}

beforeEach(clear);
afterEach(cleanup);
afterAll(clear);

describe('a new message', () => {
  test('is kept from its first letter, goes away when emptied, and asks for words when checked empty', async () => {
    open('');
    const field = screen.getByLabelText('Your message');
    await press('Check it');
    expect(screen.getByText('Paste or type it here first.')).toBeTruthy();
    await user.type(field, 'Dear Dana');
    expect(only()).toMatchObject({ text: 'Dear Dana', addedOn: todayIso() });
    expect(screen.queryByRole('heading', { name: 'Drafts' })).toBeNull();
    await user.clear(field);
    expect(store.$messages.get()).toEqual([]);
  });

  test('takes over letters and cursor from the static field, beside one that was begun before', async () => {
    goTo('');
    render(() => <FollowUp base="/" handed={{ text: 'Hello', start: 1, end: 2, hasFocus: true }} />);
    expect((screen.getByLabelText('Your message') as HTMLTextAreaElement).value).toBe('Hello');
    cleanup();
    render(() => <FollowUp base="/" handed={{ text: 'Another', start: 0, end: 0, hasFocus: false }} />);
    expect(
      store.$messages
        .get()
        .map((one) => one.text)
        .sort(),
    ).toEqual(['Another', 'Hello']);
    expect((screen.getByLabelText('Your message') as HTMLTextAreaElement).value).toBe('Another');
    expect(screen.getByRole('heading', { name: 'Drafts' })).toBeTruthy();
  });

  test('is judged only once somebody said how things stand; then each answer changes it at once', async () => {
    open('');
    await user.click(screen.getByLabelText('Your message'));
    await user.paste(DEFENDS);
    await press('Check it');
    await user.click(await screen.findByRole('button', { name: 'Show the answer' }));
    expect(screen.getByText(/Choose this one first/)).toBeTruthy();
    expect(document.activeElement?.tagName).toBe('SELECT');
    await user.selectOptions(screen.getByLabelText('Where do things stand?'), 'They said no');
    await expect
      .poll(() => screen.getByRole('list', { name: 'The four answers' }).querySelector('[aria-current]')?.textContent)
      .toBe('Don’t send');
    await press('Show the answer');
    expect((await screen.findAllByRole('link', { name: /^note \d$/ })).length).toBeGreaterThan(0);
    expect(only().stage).toBe('after-rejection');
  });

  test('from another page comes with what is known there, once', async () => {
    leaveText(
      'follow-up-new',
      JSON.stringify({ to: 'Renata', company: 'Lumen', subject: 'Room?', text: 'Is there room?', stage: 'after-offer' }),
    );
    open('new');
    await screen.findByText(/To Renata, Lumen/);
    expect(only()).toMatchObject({ to: 'Renata', subject: 'Room?', stage: 'after-offer' });
    cleanup();
    open('new');
    expect(store.$messages.get()).toHaveLength(1);
  });

  test('from a skeleton for a prep file is begun once, and to its only person', async () => {
    const id = anInterview();
    open(`new/thank-you/${id}`);
    await screen.findByRole('heading', { name: 'Six questions' });
    expect(only()).toMatchObject({ interviewId: id, to: 'Dana Whitfield', company: 'Harlow', skeleton: 'thank-you' });
    expect(only().text).toMatch(/^Dear Dana Whitfield,\n[^]*\[one moment/);
    expect((screen.getByLabelText('Where do things stand?') as HTMLSelectElement).value).toBe('after-interview');
    expect(screen.getAllByText(/Filled in from the prep file/).length).toBeGreaterThanOrEqual(2);
    cleanup();
    open(`new/thank-you/${id}`);
    await screen.findByRole('heading', { name: 'Six questions' });
    expect(store.$messages.get()).toHaveLength(1);
  });
});

describe('a message that should not go', () => {
  const add = (change: Partial<Message> = {}): string =>
    store.addMessage({ text: DEFENDS, to: 'Ms. Okafor', stage: 'after-rejection', ...change });

  test('has marks that lead to their notes and back; what is cut comes back whole', async () => {
    open(add());
    const [mark] = await screen.findAllByRole('link', { name: /^note \d$/ });
    await user.click(mark as HTMLElement);
    await expect.poll(() => document.activeElement?.id).toMatch(/^note-/);
    const note = document.activeElement as HTMLElement;
    await user.click(within(note).getByRole('link', { name: /Back to the text/ }));
    await expect.poll(() => document.activeElement?.classList.contains('mark__n')).toBe(true);
    await user.click(within(note).getByRole('button', { name: /^Cut (it|them)/ }));
    expect(only().text.length).toBeLessThan(DEFENDS.length);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(only().text).toBe(DEFENDS);
  });

  test('an undo never writes over what was typed after the cut', async () => {
    const id = add();
    store.reword(id, 'Shorter', 'Passage cut');
    store.writeMessage(id, { text: 'Shorter, and typed' });
    expect(store.removals.$undo.get()).toBeNull();
    expect(only().text).toBe('Shorter, and typed');
  });

  test('becomes a card: the question, and words to begin with', async () => {
    open(add());
    await user.click(await screen.findByRole('button', { name: 'Make it a card' }));
    await press('Keep the card');
    expect(interviews.$asked.get()).toEqual([]);
    await user.type(screen.getByLabelText('What were you asked?'), 'What is the difference?');
    await press('Keep the card');
    expect(interviews.$asked.get()).toMatchObject([{ text: 'What is the difference?', landed: 'no', interviewId: '' }]);
    expect(only().cardId).toBe(interviews.$asked.get()[0]?.id);
    await press('Keep the draft, unsent');
    const kept = await screen.findByRole('region', { name: 'Answers kept for next time' });
    await user.click(within(kept).getByRole('button', { name: /^Remove/ }));
    expect(interviews.$asked.get()).toEqual([]);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(interviews.$asked.get()).toHaveLength(1);
  });

  test('can rest for twelve hours, and be removed and brought back', async () => {
    open(add());
    await user.click(await screen.findByRole('button', { name: 'Hold it for 12 hours' }));
    expect([momentAfter(nowLocal(), 720), momentAfter(nowLocal(), 719)]).toContain(only().heldUntil);
    await user.click(await screen.findByRole('button', { name: 'Take it off hold' }));
    expect(only()).not.toHaveProperty('heldUntil');
    const before = { ...only(), updatedAt: 0 };
    await press('Remove the draft');
    expect(store.$messages.get()).toEqual([]);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect({ ...only(), updatedAt: 0 }).toEqual(before);
  });
});

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
    expect(interviews.$reminders.get()[0]?.doneOn).toBe(todayIso());
    store.removals.undoRemoval();
    expect(only()).toMatchObject({ heldUntil: '2026-01-01T07:30', heldFor: 'rest' });
    expect(only()).not.toHaveProperty('sentOn');
    expect(store.$contacts.get()).toEqual([]);
    expect(interviews.$reminders.get()[0]).not.toHaveProperty('doneOn');
    store.markSent(id, 'thanks');
    store.takeBackSent(id);
    expect([store.$contacts.get(), interviews.$reminders.get()[0]?.doneOn]).toEqual([[], undefined]);
    store.removals.undoRemoval();
    expect([store.$contacts.get().length, interviews.$reminders.get()[0]?.doneOn, only().sentOn]).toEqual([1, todayIso(), todayIso()]);
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
  test('is loaded and removed without touching mine, its card too', async () => {
    store.addMessage({ text: 'Mine', to: 'Dana' });
    flushAll();
    const before = wholeStore();
    open('sample');
    await user.click(await screen.findByRole('button', { name: 'Make it a card' }));
    await user.type(screen.getByLabelText('What were you asked?'), 'The difference?');
    await press('Keep the card');
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
