import { cleanup, render, screen, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { goTo } from '../../../src/browser/address.ts';
import { takeBackLast } from '../../helpers/acts.ts';
import { flushAll } from '../../../src/storage/persisted.ts';
import { Interviews } from '../../../src/features/prep/Interviews.tsx';
import {
  $interviews,
  $stories,
  addInterview,
  addStory,
  describeInterview,
  removeInterview,
  removeShared,
} from '../../../src/features/interviews/interviews.store.ts';
import {
  $ownAnswers,
  addOwnAnswer,
  changeOwnAnswer,
  prepareAnswer,
  removeOwnAnswer,
} from '../../../src/features/interviews/own-answers.store.ts';

const user = userEvent.setup();
const open = async (): Promise<string> => {
  const id = addInterview();
  describeInterview(id, { company: 'Harlow', role: 'EA' });
  goTo(id);
  render(() => <Interviews base="/" />);
  await screen.findByRole('heading', { name: 'Harlow', level: 1 });
  return id;
};

beforeEach(() => {
  goTo('');
  for (const answer of $ownAnswers.get()) removeOwnAnswer(answer.id);
  for (const file of $interviews.get()) removeInterview(file.id);
  for (const story of $stories.get()) removeShared(story.id, 'Story removed');
  sessionStorage.clear();
  flushAll();
});
afterEach(cleanup);

describe('what they may ask', () => {
  const part = (): HTMLElement => screen.getByRole('heading', { name: 'They may ask' }).closest('section') as HTMLElement;

  test('is added, answered in three lengths, proved by a story, and goes along; the row says how it begins', async () => {
    const id = await open();
    addStory(id, 'The wrong hour');
    await user.click(within(part()).getByRole('button', { name: 'Add a question they may ask' }));
    await user.keyboard('Tell me about a mistake{Enter}');
    // It opens at once, at the field behind its question.
    await expect.poll(() => document.activeElement).toBe(within(part()).getByLabelText('In one line'));
    await user.type(within(part()).getByLabelText('In 90 seconds'), 'I gave London the wrong hour. I called at once.');
    await user.selectOptions(within(part()).getByLabelText('The story that proves it'), 'The wrong hour');
    expect(await within(part()).findByText(/In 90 seconds: 10 words, about 4 seconds/)).toBeTruthy();
    await user.click(within(part()).getByRole('button', { name: 'Done' }));
    expect(await within(part()).findByText('I gave London the wrong hour.')).toBeTruthy();
    const [answer] = $ownAnswers.get();
    expect(answer).toMatchObject({ question: 'Tell me about a mistake', long: 'I gave London the wrong hour. I called at once.' });
    expect(answer?.storyId).toBe($stories.get()[0]?.id);
    const box = within(part()).getByLabelText<HTMLInputElement>('Take along: Tell me about a mistake');
    expect(box.checked).toBe(true);
    await user.click(box);
    expect($interviews.get()[0]?.ownAnswerIds).toEqual([]);
  });

  test('is shared by all files, and removed from all, as one act', async () => {
    const id = await open();
    addOwnAnswer('', 'Why here?');
    await user.click(await within(part()).findByLabelText('Take along: Why here?'));
    expect($interviews.get().find((one) => one.id === id)?.ownAnswerIds).toHaveLength(1);
    await user.click(within(part()).getByRole('button', { name: /^Why here\?/ }));
    await user.click(within(part()).getByRole('button', { name: 'Remove' }));
    expect($ownAnswers.get()).toEqual([]);
    expect($interviews.get()[0]?.ownAnswerIds).toEqual([]);
    await takeBackLast();
    expect($ownAnswers.get()).toHaveLength(1);
    expect($interviews.get()[0]?.ownAnswerIds).toHaveLength(1);
  });

  test('shows eight likely questions with their reason; one press prepares an answer, not twice, and is taken back', async () => {
    const id = await open();
    await user.click(within(part()).getByRole('button', { name: 'Show likely questions' }));
    const rows = await within(part()).findAllByRole('button', { name: /^Prepare an answer/ });
    expect(rows).toHaveLength(8);
    expect(within(part()).getAllByText(/^Often asked in a/).length).toBeGreaterThan(0);
    await user.click(within(part()).getByRole('button', { name: 'Show more' }));
    expect(within(part()).getAllByRole('button', { name: /^Prepare an answer/ })).toHaveLength(16);
    const [row] = rows;
    await user.click(row as HTMLElement);
    const [answer] = $ownAnswers.get();
    expect(answer?.questionId).not.toBe('');
    expect($interviews.get().find((one) => one.id === id)?.ownAnswerIds).toEqual([answer?.id]);
    expect(prepareAnswer(id, { id: answer?.questionId ?? '', ask: 'Again?' })).toBe(answer?.id);
    expect($ownAnswers.get()).toHaveLength(1);
    // The same button goes on to the writing.
    expect(row?.textContent).toContain('Write the answer');
    await user.click(row as HTMLElement);
    await expect.poll(() => document.activeElement).toBe(within(part()).getByLabelText('In one line'));
    await takeBackLast();
    expect($ownAnswers.get()).toEqual([]);
  });

  test('says in the editor of a picked question what a good answer has, and of a picked worry too', async () => {
    const id = await open();
    prepareAnswer(id, { id: 'worst-mistake', ask: 'What was your worst mistake?' });
    prepareAnswer(id, { id: 'long-gap', ask: 'A long gap' }, true);
    addOwnAnswer(id, 'Who feeds the fish?');
    await user.click(await within(part()).findByRole('button', { name: /^What was your worst mistake/ }));
    const fold = await within(part()).findByText('What a good answer has, and the trap');
    // Before the fields one writes in.
    expect(fold.compareDocumentPosition(within(part()).getByLabelText('In one line'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await user.click(fold);
    expect(await within(part()).findByText('A good answer has')).toBeTruthy();
    expect(within(part()).getByText('The trap')).toBeTruthy();
    await user.click(within(part()).getByRole('button', { name: 'Done' }));
    await user.click(within(part()).getByRole('button', { name: /^A long gap/ }));
    await user.click(await within(part()).findByText('What an honest answer does, and the trap'));
    expect(await within(part()).findByText('An honest answer')).toBeTruthy();
    await user.click(within(part()).getByRole('button', { name: 'Done' }));
    await user.click(within(part()).getByRole('button', { name: /^Who feeds the fish/ }));
    expect(within(part()).queryByText('What a good answer has, and the trap')).toBeNull();
  });

  test('shows all questions on one topic, each with what is behind it', async () => {
    await open();
    await user.click(within(part()).getByRole('button', { name: 'Show likely questions' }));
    await user.selectOptions(await within(part()).findByLabelText('Questions'), 'Notice');
    const [fold] = within(part()).getAllByText('What it probes');
    const behind = fold?.closest('details') as HTMLElement;
    expect(within(behind).getAllByRole('listitem', { hidden: true })).toHaveLength(5);
    expect(behind.textContent).toContain('The trap');
  });

  test('says which question lacks a story, and which story is told for everything', async () => {
    const id = await open();
    const storyId = addStory(id, 'The late train') ?? '';
    for (const question of ['One?', 'Two?', 'Three?', 'Four?']) addOwnAnswer(id, question);
    const words = await within(part()).findByRole('list', { name: 'How your stories are spread' });
    expect(words.textContent).toContain('“One?” has no story and no answer yet.');
    expect(words.textContent).toContain('One more question lacks an answer or a story.');
    for (const answer of $ownAnswers.get()) changeOwnAnswer(answer.id, { storyId });
    expect(words.textContent).toContain('“The late train” is told for all four answers. Find another story for one of them.');
    expect(words.textContent).not.toContain('has no story');
  });
});
