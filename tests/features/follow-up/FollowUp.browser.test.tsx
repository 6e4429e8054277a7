import { cleanup, render, screen, within } from '@solidjs/testing-library';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { goTo } from '../../../src/browser/address.ts';
import { nowLocal } from '../../../src/browser/clock.ts';
import { todayIso } from '../../../src/browser/device.ts';
import { leaveText } from '../../../src/storage/left-text.ts';
import { FollowUp } from '../../../src/features/follow-up/FollowUp.tsx';
import * as store from '../../../src/features/follow-up/follow-up.store.ts';
import type { Message } from '../../../src/features/follow-up/message.ts';
import * as interviews from '../../../src/features/interviews/interviews.store.ts';
import { templateById } from '../../../src/features/follow-up/templates.ts';
import { daysAfter } from '../../../src/lib/dates.ts';
import { momentAfter } from '../../../src/features/interviews/when.ts';
import { anInterview, clear, only, open, press, user } from './screen.tsx';
import { $notice } from '../../../src/storage/history.ts';
import { actsNoted } from '../../helpers/acts.ts';

const DEFENDS = `Dear Ms. Okafor,

I know you have chosen someone else. What I meant to say is that an assistant speaks for the executive. I do know the difference.

Jordan Reyes`;

/** The message field of the page. */
const words = (): string => (screen.getByLabelText('Your message') as HTMLTextAreaElement).value;

beforeEach(clear);
afterEach(cleanup);
afterAll(clear);

test('“Check it” on a page nobody has written on asks for the words, in their field', async () => {
  open('new');
  const field = await screen.findByLabelText('Your message');
  await screen.findByText('Paste or type it here first.');
  await expect.poll(() => document.activeElement).toBe(field);
  await user.type(field, 'D');
  expect(screen.queryByText('Paste or type it here first.')).toBeNull();
  await user.clear(field);
  expect(screen.queryByText('Paste or type it here first.')).toBeNull();
  await press('Check it');
  await screen.findByText('Paste or type it here first.');
});

describe('a thank-you for one of two people', () => {
  const two = (): { readonly id: string; readonly jonas: string } => {
    const id = anInterview();
    return { id, jonas: interviews.addPrepItem(id, 'people', 'Jonas Peters') ?? '' };
  };

  test('opens with that person, the company and the day filled in', async () => {
    const { id, jonas } = two();
    open(`new/thank-you/${id}/${jonas}`);
    const who = await screen.findByLabelText<HTMLSelectElement>('To whom?');
    expect(who.selectedOptions[0]?.textContent).toBe('Jonas Peters');
    expect(words()).toMatch(/^Dear Jonas Peters,\n\nThank you for taking the time to meet me yesterday\./);
    expect(store.$begunMessage.get()).toMatchObject({
      subject: 'Thank you for yesterday',
      to: 'Jonas Peters',
      company: 'Harlow',
      interviewId: id,
    });
    expect(screen.queryByLabelText('Name')).toBeNull();
  });

  test('is begun once for each, and first for whoever is left', () => {
    const { id, jonas } = two();
    const template = templateById('thank-you');
    if (template === undefined) throw new Error('there is one');
    const first = store.beginFrom(template, id);
    expect(store.beginFrom(template, id)).toBe(first);
    store.writeMessage(first, { subject: 'Thank you, Dana' });
    const second = store.beginFrom(template, id, jonas);
    store.writeMessage(second, { subject: 'Thank you, Jonas' });
    expect([store.beginFrom(template, id), store.beginFrom(template, id, jonas)]).toEqual([first, second]);
    store.markSent(first, 'thanks');
    expect(store.beginFrom(template, id)).toBe(second);
    expect(store.$messages.get().map(({ to }) => to)).toEqual(expect.arrayContaining(['Dana Whitfield', 'Jonas Peters']));
  });

  test('left as it was on the day itself says “yesterday” the day after', () => {
    const { id } = two();
    const template = templateById('thank-you');
    if (template === undefined) throw new Error('there is one');
    const begun = store.beginFrom(template, id);
    const text = store.$begunMessage.get()?.text ?? '';
    const yesterday = daysAfter(todayIso(), -1);
    store.writeMessage(begun, { text: text.replace('yesterday', 'today'), subject: 'Thank you for today', addedOn: yesterday });
    expect(store.beginFrom(template, id)).toBe(begun);
    expect(only()).toMatchObject({ text, subject: 'Thank you for yesterday' });
    store.writeMessage(begun, { text: `${text} And mine.` });
    store.beginFrom(template, id);
    expect(only().text).toBe(`${text} And mine.`);
  });

  test('begun for nobody is filled in when the person is chosen; another one changes the greeting', async () => {
    const { id } = two();
    const template = templateById('thank-you');
    if (template === undefined) throw new Error('there is one');
    open(`${store.beginFrom(template)}/edit`);
    const who = await screen.findByLabelText<HTMLSelectElement>('To whom?');
    await user.selectOptions(who, 'Dana Whitfield');
    expect(words()).toMatch(/^Dear Dana Whitfield,.*meet me yesterday/s);
    expect(only()).toMatchObject({ interviewId: id, subject: 'Thank you for yesterday' });
    await user.selectOptions(who, 'Jonas Peters');
    expect(words()).toMatch(/^Dear Jonas Peters,/);
  });

  test('that was pasted goes to whom it greets', async () => {
    const { id } = two();
    open(`${store.addMessage({ text: 'Hi Jonas,\n\nthank you for your time.' })}/edit`);
    await expect.poll(() => only()).toMatchObject({ to: 'Jonas Peters', interviewId: id, company: 'Harlow' });
    expect(words()).toBe('Hi Jonas,\n\nthank you for your time.');
  });
});

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

  test('from a template for a prep file is begun once, and to its only person', async () => {
    const id = anInterview();
    open(`new/thank-you/${id}`);
    await screen.findByRole('heading', { name: 'Six questions' });
    // Nothing is stored before something is written into it.
    expect(store.$messages.get()).toHaveLength(0);
    expect(store.$begunMessage.get()).toMatchObject({ interviewId: id, to: 'Dana Whitfield', company: 'Harlow', skeleton: 'thank-you' });
    expect((screen.getByLabelText('Your message') as HTMLTextAreaElement).value).toMatch(/^Dear Dana Whitfield,\n[^]*\[one moment/);
    expect((screen.getByLabelText('Where do things stand?') as HTMLSelectElement).value).toBe('after-interview');
    expect(screen.getAllByText(/Filled in from the prep file/).length).toBeGreaterThanOrEqual(2);
    await user.type(screen.getByLabelText('Subject'), 'Thanks');
    expect(only()).toMatchObject({ interviewId: id, skeleton: 'thank-you' });
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
    await user.click(within(note).getByRole('button', { name: /^Cut the sentence/ }));
    expect(only().text.length).toBeLessThan(DEFENDS.length);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(only().text).toBe(DEFENDS);
  });

  test('an undo never writes over what was typed after the cut, and is not offered then', async () => {
    const id = add();
    store.reword(id, 'Shorter', 'Passage cut');
    await actsNoted();
    expect($notice.get()?.act.words).toBe('Passage cut');
    store.writeMessage(id, { text: 'Shorter, and typed' });
    await actsNoted();
    expect($notice.get()).toBeNull();
    expect(only().text).toBe('Shorter, and typed');
  });

  test('becomes a better answer: the question, and words to begin with', async () => {
    open(add());
    await user.click(await screen.findByRole('button', { name: 'Keep a better answer' }));
    await press('Keep the better answer');
    expect(interviews.$asked.get()).toEqual([]);
    await user.type(screen.getByLabelText('What were you asked?'), 'What is the difference?');
    await press('Keep the better answer');
    expect(interviews.$asked.get()).toMatchObject([{ text: 'What is the difference?', landed: 'no', interviewId: '' }]);
    expect(only().cardId).toBe(interviews.$asked.get()[0]?.id);
    await press('Keep the draft, unsent');
    const kept = await screen.findByRole('region', { name: 'Better answers' });
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
