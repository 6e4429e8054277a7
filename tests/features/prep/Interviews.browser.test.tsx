import { cleanup, render, screen, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { goTo } from '../../../src/browser/address.ts';
import { takeBackLast } from '../../helpers/acts.ts';
import { flushAll } from '../../../src/storage/persisted.ts';
import { Interviews } from '../../../src/features/prep/Interviews.tsx';
import {
  $asked,
  $interviews,
  $stories,
  addInterview,
  addStory,
  addPrepItem,
  describeInterview,
  isSampleId,
  judgeAsked,
  loadSampleInterview,
  noteAsked,
  removeInterview,
  removeShared,
} from '../../../src/features/interviews/interviews.store.ts';
import { removeSamples } from '../../../src/features/samples/samples.store.ts';

const user = userEvent.setup();
const stored = (): string => {
  flushAll();
  return localStorage.getItem('greenroom:interviews') ?? '';
};
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
  if ($interviews.get().some((file) => isSampleId(file.id))) removeSamples('interview');
  for (const file of $interviews.get()) removeInterview(file.id);
  for (const story of $stories.get()) removeShared(story.id, '');
  sessionStorage.clear();
  flushAll();
});
afterEach(cleanup);

describe('without an interview', () => {
  test('one’s own is added and opens at its first field', async () => {
    render(() => <Interviews base="/" />);
    await user.click(screen.getByRole('button', { name: 'Add my interview' }));
    const company = await screen.findByLabelText('Company');
    await expect.poll(() => document.activeElement).toBe(company);
    await user.keyboard('Harlow & Finch');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Harlow & Finch');
    expect(stored()).toContain('Harlow & Finch');
  });

  test('the sample opens, and goes without a trace', async () => {
    render(() => <Interviews base="/" />);
    await user.click(screen.getByRole('button', { name: 'Try the sample' }));
    await screen.findByRole('heading', { name: 'Harlow & Finch', level: 1 });
    expect(stored()).not.toContain('Harlow');
    await user.click(screen.getByRole('link', { name: 'All interviews' }));
    await user.click(await screen.findByRole('button', { name: 'Remove the sample' }));
    expect(await screen.findByRole('heading', { name: 'No interview yet' })).toBeTruthy();
    expect(localStorage.getItem('greenroom:interviews-sample')).toBeNull();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Harlow & Finch')).toBeTruthy();
  });
});

describe('answers to say better', () => {
  const withAnswers = async (...questions: readonly string[]): Promise<string> => {
    const before = addInterview();
    describeInterview(before, { company: 'Birch', heldOn: '2026-05-13' });
    noteAsked(before, questions.join('\n'));
    for (const one of $asked.get()) judgeAsked(one.id, { landed: 'no', better: `Better: ${one.text}` });
    return open();
  };
  const part = () => within(screen.getByRole('region', { name: 'Answers to say better' }));
  const answerIds = (id: string) => $interviews.get().find((one) => one.id === id)?.answerIds;

  test('say how they come about where there are none', async () => {
    await open();
    expect(part().getByText(/the debrief asks what you would say next time/)).toBeTruthy();
    expect(part().queryByRole('checkbox')).toBeNull();
  });

  test('show the question, and the answer on a press; the newest three are ticked, and a tick is taken back', async () => {
    const id = await withAnswers('One?', 'Two?', 'Three?', 'Four?');
    const boxes = part().getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes.map((box) => [box.labels?.[0]?.textContent, box.checked])).toEqual([
      ['Take along: Four?', true],
      ['Take along: Three?', true],
      ['Take along: Two?', true],
      ['Take along: One?', false],
    ]);
    const fold = part().getByText('Better: Four?').closest('details');
    expect(fold?.open).toBe(false);
    await user.click(part().getByText('Four?', { selector: '.fold summary' }));
    expect(fold?.open).toBe(true);
    expect(part().getAllByRole('link', { name: 'Birch, May 13' })).toHaveLength(4);
    expect(answerIds(id)).toBeUndefined();
    await user.click(part().getByRole('checkbox', { name: 'Take along: Three?' }));
    expect(
      part()
        .getAllByRole<HTMLInputElement>('checkbox')
        .map((box) => box.checked),
    ).toEqual([true, false, true, false]);
    expect(answerIds(id)).toHaveLength(2);
    await takeBackLast();
    expect(answerIds(id)).toBeUndefined();
  });

  test('are changed where they stand, and written where there is none yet', async () => {
    await withAnswers('Why leave?');
    // A part that is done is folded to one line.
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('.prep-part > details')) fold.open = true;
    await user.click(part().getByText('Why leave?', { selector: '.fold summary' }));
    await user.click(part().getByRole('button', { name: 'Change the words' }));
    const field = part().getByLabelText('What I would say next time');
    await user.clear(field);
    expect(part().getByRole<HTMLInputElement>('checkbox').disabled).toBe(true);
    await user.type(field, 'To grow');
    expect($asked.get()[0]?.better).toBe('To grow');
    await user.click(part().getByRole('button', { name: 'Done' }));
    expect(document.activeElement?.textContent).toContain('Change the words');
    expect(part().getByText('To grow')).toBeTruthy();
  });
});

describe('in a prep file', () => {
  test('a finding ticks its box; the tick can be taken out, and stays out while the finding is changed', async () => {
    await open();
    await user.type(screen.getByLabelText('What I found: Its news'), 'Denver');
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: /^Its news/ });
    expect(box.checked).toBe(true);
    await user.click(box);
    await user.type(screen.getByLabelText('What I found: Its news'), ' opens');
    expect(box.checked).toBe(false);
    await user.clear(screen.getByLabelText('What I found: Its news'));
    await user.type(screen.getByLabelText('What I found: Its news'), 'Moved');
    expect(box.checked).toBe(true);
  });

  test('people are typed one after the other; a row opens in place, Escape closes it and the focus returns', async () => {
    await open();
    await user.click(screen.getByRole('button', { name: 'Add a person' }));
    await user.keyboard('Dana Whitfield{Enter}Priya Nair{Enter}{Escape}');
    const row = screen.getByRole('button', { name: /Dana Whitfield/ });
    await user.click(row);
    await user.clear(screen.getByLabelText('Their role'));
    await user.type(screen.getByLabelText('Their role'), 'COO');
    await user.keyboard('{Escape}');
    const again = await screen.findByRole('button', { name: /Dana Whitfield.*COO/s });
    await expect.poll(() => document.activeElement).toBe(again);
    expect(stored()).toMatch(/Priya Nair.*|COO/);
    expect(JSON.parse(stored()).records.find((one: { company?: string }) => one.company === 'Harlow').people).toMatchObject([
      { name: 'Dana Whitfield', role: 'COO' },
      { name: 'Priya Nair' },
    ]);
  });

  test('what was typed last is kept when the row is removed and brought back', async () => {
    const id = await open();
    addPrepItem(id, 'tidbits', 'A new office');
    await user.click(await screen.findByRole('button', { name: /A new office/ }));
    await user.type(screen.getByLabelText('Where I found it'), 'their site');
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    expect($interviews.get().find((file) => file.id === id)?.tidbits).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect($interviews.get().find((file) => file.id === id)?.tidbits).toMatchObject([{ fact: 'A new office', source: 'their site' }]);
  });

  test('single lines keep the cursor while they are typed, letter by letter', async () => {
    const id = await open();
    for (const [label, name] of [
      ['Anything else', 'note'],
      ['Route, and when I leave', 'route'],
      ['I say first', 'opener'],
      ['What I would like to see', 'tourWish'],
      ['Place', 'place'],
    ] as const) {
      const field = screen.getByLabelText(label);
      await user.click(field);
      await user.keyboard('letter by letter');
      expect(document.activeElement).toBe(field);
      expect($interviews.get().find((file) => file.id === id)?.[name]).toBe('letter by letter');
    }
  });

  test('homework is ticked and noted', async () => {
    await open();
    await user.click(screen.getByRole('checkbox', { name: /The posting/ }));
    await user.type(screen.getByLabelText('What I found: The posting'), 'Calendars, twice');
    expect(stored()).toMatch(/"id":"posting","isDone":true,"note":"Calendars, twice"/);
  });

  test('a story gives hints while it is written, and a tick chooses it', async () => {
    const id = await open();
    addStory(id, 'The intake desk');
    await user.click(await screen.findByRole('button', { name: /The intake desk/ }));
    await user.type(screen.getByLabelText('What I did'), 'We made a form');
    expect(await screen.findByText('Who did it? Say “I” where it was you.')).toBeTruthy();
    await user.clear(screen.getByLabelText('What I did'));
    await user.type(screen.getByLabelText('What I did'), 'I made a form');
    await expect.poll(() => screen.queryByText('Who did it? Say “I” where it was you.')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await user.click(screen.getByRole('checkbox', { name: /Tell in this interview/ }));
    expect($interviews.get().find((file) => file.id === id)?.storyIds).toEqual([]);
  });

  test('a steering path is built from a strength and a story, and its gaps are named until it is whole', async () => {
    const id = await open();
    addStory(id, 'The intake desk');
    await user.click(screen.getByRole('button', { name: 'Add a strength' }));
    await user.keyboard('Nothing gets lost{Enter}{Escape}');
    expect(await screen.findByText('“Nothing gets lost” has no question that leads to it.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Add a question that leads there' }));
    await user.keyboard('How do requests reach you?{Enter}');
    await user.selectOptions(await screen.findByLabelText('What I want them to see'), 'Nothing gets lost');
    await user.selectOptions(screen.getByLabelText('My story'), 'The intake desk');
    await user.type(screen.getByLabelText('My bridge'), 'We had the same');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    const map = await screen.findByRole('list', { name: 'Steering map' });
    expect(within(map).getByText('“How do requests reach you?”')).toBeTruthy();
    expect(screen.queryByText('Gaps')).toBeNull();
    await expect.poll(() => (document.activeElement as HTMLElement).textContent).toContain('Change this path');
  });

  test('questions come from the bank and go back', async () => {
    const id = await open();
    await user.click(screen.getByRole('button', { name: 'Pick from the bank' }));
    const box = screen.getByRole('checkbox', { name: 'What made you open this role now?' });
    await user.click(box);
    expect($interviews.get().find((file) => file.id === id)?.questions).toMatchObject([{ text: 'What made you open this role now?' }]);
    await user.click(box);
    expect($interviews.get().find((file) => file.id === id)?.questions).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Close the bank' }));
    await expect.poll(() => (document.activeElement as HTMLElement).textContent).toBe('Pick from the bank');
  });

  test('removing it keeps what it shares, and can be undone', async () => {
    const id = await open();
    addStory(id, 'Kept');
    await user.click(screen.getByRole('button', { name: 'Remove this interview' }));
    expect($stories.get().map((story) => story.title)).toContain('Kept');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Harlow')).toBeTruthy();
    expect($interviews.get().map((file) => file.id)).toContain(id);
  });

  test('the sample keeps to itself: own strengths and stories are not its own', async () => {
    addStory(addInterview(), 'Mine');
    const id = await loadSampleInterview();
    goTo(id);
    render(() => <Interviews base="/" />);
    await screen.findByRole('heading', { name: 'Harlow & Finch', level: 1 });
    expect(screen.queryByRole('button', { name: /^Mine/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Add a story' }));
    await user.keyboard('Only here{Enter}');
    expect(stored()).not.toContain('Only here');
  });
});
