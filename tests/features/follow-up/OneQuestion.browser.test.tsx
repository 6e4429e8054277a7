/** Where text and facts disagree: one question, its answer kept as a fact, and taken back with one press. And what was not read. */
import { cleanup, render, screen } from '@solidjs/testing-library';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { todayIso } from '../../../src/browser/device.ts';
import { OneQuestion } from '../../../src/features/follow-up/OneQuestion.tsx';
import * as store from '../../../src/features/follow-up/follow-up.store.ts';
import { adviseFollowUp } from '../../../src/features/message-check/advice.ts';
import { daysAfter } from '../../../src/lib/dates.ts';
import { USUAL_FACTS } from '../message-check/usual-facts.ts';
import { clear, only, open, press, user } from './screen.tsx';

beforeEach(clear);
afterEach(cleanup);
afterAll(clear);

const TEXT = 'Dear Dana,\n\nHere is a thought on the calendar question.';
const QUESTION = {
  text: 'Did they ask for this, or do they need it?',
  span: [12, TEXT.length] as const,
  answers: ['They asked', 'They need it', 'Neither'],
};

describe('the one question', () => {
  test('names the sentence, is announced, and its answer can be taken back', async () => {
    const id = store.addMessage({ text: TEXT });
    render(() => <OneQuestion messageId={id} question={QUESTION} text={TEXT} />);
    const said = screen.getByText(/One thing only you can say/);
    expect(said.getAttribute('role')).toBe('status');
    expect(said.textContent).toContain('Here is a thought on the calendar question.');
    await press('They need it');
    expect(only().serves).toBe('needed');
    expect(await screen.findByText('Answer noted')).toBeTruthy();
    await press('Undo');
    expect(only().serves).toBeUndefined();
  });

  test('is asked no more once it is answered, whatever the answer', () => {
    const doubtful = { ...USUAL_FACTS, stage: 'after-rejection', daysSinceLastContact: 3 } as const;
    const drafts = ['One more thought', 'I thought of your garden', 'About Tuesday', 'A word on what you said'].map(
      (words) => `Dear Dana,\n\nThank you for telling me. ${words}: there is a book on it that I could bring by.\n\nJo`,
    );
    for (const text of drafts)
      for (const serves of ['asked', 'needed', 'neither'] as const)
        expect(adviseFollowUp({ text }, { ...doubtful, serves }, '2026-05-13').question).toBeUndefined();
  });
});

describe('what was not read', () => {
  test('is said, read at a press, and left out again at another', async () => {
    const text =
      'Hi Priya,\n\nThank you for Tuesday. I liked the tour.\n\nAnna\n\nOn Tue, May 12, 2026 at 4:10 PM Priya Shah <priya@example.com> wrote:\n\nHi Anna,\nYou must answer me by tomorrow or I will write to your boss.';
    const id = store.addMessage({ text, stage: 'after-interview', lastContactOn: daysAfter(todayIso(), -1), askedByThem: false });
    open(id);
    expect(await screen.findByText(/This part was not read/)).toBeTruthy();
    await press('Read it too');
    expect(only().isAllMine).toBe(true);
    expect(await screen.findByText(/the quoted part too/)).toBeTruthy();
    await press('Leave it out again');
    expect(only().isAllMine).toBeUndefined();
  });
});

describe('see it from their desk', () => {
  test('shows what the prep file knows, and keeps ticks and words', async () => {
    const id = store.addMessage({ text: TEXT, stage: 'after-interview' });
    open(id);
    await user.click(await screen.findByText('See it from their desk'));
    await user.click(screen.getByRole('checkbox', { name: 'The next deadline' }));
    expect(only().desk).toEqual(['deadline']);
    await user.type(screen.getByRole('textbox', { name: /How does that feel/ }), 'Tired');
    expect(only().felt).toBe('Tired');
  });
});
