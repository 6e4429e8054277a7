import { cleanup, render, screen, waitFor, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { goTo } from '../../../src/browser/address.ts';
import { Services } from '../../../src/features/services/Services.tsx';
import { todayIso } from '../../../src/browser/device.ts';
import { $reviews, changeReview, removeReview } from '../../../src/features/wins/reviews.store.ts';
import type { Service } from '../../../src/features/wins/service.ts';
import {
  $jobDescription,
  $services,
  addService,
  changeJobDescription,
  changeService,
  removeService,
} from '../../../src/features/wins/services.store.ts';
import { addWin, loadSampleWins } from '../../../src/features/wins/wins.store.ts';
import { removeSamples } from '../../../src/features/samples/samples.store.ts';
import { flushAll } from '../../../src/storage/persisted.ts';
import { takeBackLast } from '../../helpers/acts.ts';

const user = userEvent.setup();
const LINES = ['Maintain two calendars', 'Arrange meetings', 'Book travel', 'Process expenses', 'Order lunches'];
const open = (): void => void render(() => <Services base="/" />);
const services = (): readonly Service[] => {
  flushAll();
  return $services.get();
};
const only = (): Service => {
  const [first, ...rest] = services();
  if (first === undefined || rest.length > 0) throw new Error(`${String(services().length)} services`);
  return first;
};
const left = (): readonly string[] => screen.queryAllByRole('checkbox').map((box) => box.closest('label')?.textContent ?? '');
const tick = async (...lines: readonly string[]): Promise<void> => {
  for (const line of lines) await user.click(screen.getByRole('checkbox', { name: line }));
};
const group = async (name: string, ...lines: readonly string[]): Promise<void> => {
  await tick(...lines);
  await user.click(screen.getByRole('button', { name: 'These belong together' }));
  await user.type(screen.getByLabelText('What do you do there?'), `${name}{Enter}`);
};

beforeEach(() => {
  goTo('');
  sessionStorage.clear();
  removeSamples('wins');
  for (const { id } of $services.get()) removeService(id);
  for (const { id } of $reviews.get()) removeReview(id);
  changeJobDescription({ text: '', weekHours: undefined });
  flushAll();
});
afterEach(cleanup);

describe('from a job description', () => {
  const paste = async (): Promise<void> => {
    open();
    await user.click(screen.getByRole('button', { name: 'Paste my job description' }));
    await user.click(screen.getByLabelText('Paste your job description'));
    await user.paste(`Your tasks:\n${LINES.map((line) => `• ${line}`).join('\n')}`);
    await screen.findByRole('checkbox', { name: 'Book travel' });
  };

  test('lines are ticked, put together and named; what is in a service is not left, and the text is kept', async () => {
    await paste();
    expect(left()).toEqual(LINES);
    expect($jobDescription.get().text).toContain('• Book travel');
    await group('keep two calendars', 'Maintain two calendars', 'Arrange meetings');
    expect(only()).toMatchObject({ name: 'keep two calendars', tasks: ['Maintain two calendars', 'Arrange meetings'] });
    expect(left()).toEqual(['Book travel', 'Process expenses', 'Order lunches']);
    expect(screen.getByText(/^Three lines left/)).toBeTruthy();
    expect(screen.getByText('Kept: “keep two calendars”.')).toBeTruthy();
    await group('plan trips', 'Book travel');
    await tick('Process expenses');
    await user.click(screen.getByRole('button', { name: 'These belong together' }));
    await user.selectOptions(screen.getByLabelText('Or put them with'), 'plan trips');
    expect(services().map(({ tasks }) => tasks)).toEqual([
      ['Maintain two calendars', 'Arrange meetings'],
      ['Book travel', 'Process expenses'],
    ]);
    expect(left()).toEqual(['Order lunches']);
  });

  test('what was kept leads on: for whom it is', async () => {
    await paste();
    await group('keep two calendars', 'Maintain two calendars');
    await user.click(screen.getByRole('button', { name: 'Say for whom' }));
    expect(document.activeElement).toBe(screen.getByLabelText('For whom'));
    expect(screen.queryByRole('button', { name: 'Say for whom' })).toBeNull();
    await user.keyboard('two directors');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(only().forWhom).toBe('two directors');
    await tick(...left());
    await user.click(screen.getByRole('button', { name: 'These belong together' }));
    await user.type(screen.getByLabelText('What do you do there?'), 'plan trips{Enter}');
    // The last lines, too.
    expect(screen.getByRole('button', { name: 'Say for whom' })).toBe(document.activeElement);
    await takeBackLast();
    expect(screen.queryByRole('button', { name: 'Say for whom' })).toBeNull();
  });

  test.each([
    ['Administrative Assistant II - Operations', 2],
    ['Executive Assistant to two directors', 2],
    ['Assist the office manager', 3],
    ['• Assistant to two directors', 3],
  ])('begins with “%s”: %i lines', async (first, count) => {
    changeJobDescription({ text: `${first}\nMaintain two calendars\nBook travel` });
    open();
    expect(left()).toHaveLength(count);
  });

  test('each step is one thing to take back', async () => {
    await paste();
    await group('keep two calendars', 'Maintain two calendars', 'Arrange meetings');
    await takeBackLast();
    expect(services()).toEqual([]);
    expect(left()).toEqual(LINES);
  });

  test('without a ticked line, and without a name, nothing is made', async () => {
    await paste();
    await user.click(screen.getByRole('button', { name: 'These belong together' }));
    expect(screen.getByText('Tick the lines first.')).toBeTruthy();
    await group('', 'Book travel');
    expect(screen.getByText('Give it a name first.')).toBeTruthy();
    expect(services()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Back to the lines' }));
    expect(screen.getByRole('button', { name: 'These belong together' })).toBe(document.activeElement);
  });

  test('what is half done is there again', async () => {
    await paste();
    await tick('Book travel', 'Process expenses');
    await user.click(screen.getByRole('button', { name: 'These belong together' }));
    await user.type(screen.getByLabelText('What do you do there?'), 'plan tr');
    cleanup();
    open();
    expect(screen.getByLabelText<HTMLInputElement>('What do you do there?').value).toBe('plan tr');
    await user.type(screen.getByLabelText('What do you do there?'), 'ips{Enter}');
    expect(only()).toMatchObject({ name: 'plan trips', tasks: ['Book travel', 'Process expenses'] });
  });

  test('a line typed into another service leaves the one it was in', async () => {
    const first = addService('keep two calendars', { tasks: ['Maintain two calendars', 'Book travel'] });
    addService('plan trips');
    open();
    await user.click(screen.getByRole('button', { name: /^plan trips/ }));
    await user.type(screen.getByLabelText('What belongs to it'), 'book travel.{Enter}Visas');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(services().find(({ id }) => id === first)?.tasks).toEqual(['Maintain two calendars']);
    expect(services().find(({ name }) => name === 'plan trips')?.tasks).toEqual(['book travel.', 'Visas']);
  });
});

describe('by hand', () => {
  test('the sentence is built as one types', async () => {
    open();
    await user.click(screen.getByRole('button', { name: 'Write it myself' }));
    await user.type(await screen.findByLabelText('Add something I do'), 'Keeping two calendars{Enter}');
    const whom = await screen.findByLabelText('For whom');
    expect(await screen.findByText('I keep two calendars for …, so that ….')).toBeTruthy();
    await user.type(whom, 'For two directors');
    expect(await screen.findByText('I keep two calendars for two directors, so that ….')).toBeTruthy();
    await user.type(screen.getByLabelText('What it brings them'), 'Nothing collides');
    expect(await screen.findByText('I keep two calendars for two directors, so that nothing collides.')).toBeTruthy();
    await user.type(screen.getByLabelText('Hours a week'), '12');
    expect(await screen.findByText('That is 30% of a 40-hour week.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(screen.getByRole('button', { name: /^I keep two calendars for two directors, so that nothing collides\./ })).toBe(
      document.activeElement,
    );
    expect(screen.getByText(/^12 hours a week\. That is 30% of a 40-hour week\./)).toBeTruthy();
  });

  test('shares follow the hours of one’s own week', async () => {
    addService('plan trips', { hoursAWeek: 12 });
    addService('order lunches', { hoursAWeek: 3, isExtra: true });
    addService('take minutes');
    open();
    expect(screen.getByText(/^15 hours a week\. That is 38% of a 40-hour week\. One has no hours yet\./)).toBeTruthy();
    expect(screen.getByText('Three hours of it, 8% of the week, are in nobody’s job description.')).toBeTruthy();
    await user.type(screen.getByLabelText('Hours in my week'), '30');
    expect(await screen.findByText(/^15 hours a week\. That is 50% of a 30-hour week\./)).toBeTruthy();
    expect($jobDescription.get().weekHours).toBe(30);
  });
});

describe('what is in nobody’s job description', () => {
  const openLunches = async (): Promise<string> => {
    const id = addService('order lunches', { forWhom: 'the floor', hoursAWeek: 12, isExtra: true }) ?? '';
    addWin('Ordered lunches for 40', { serviceId: id });
    addWin('Forgot the soup', { serviceId: id, isShort: true });
    open();
    await user.click(screen.getByRole('button', { name: /^order lunches/ }));
    return id;
  };

  test('gets a sentence, and goes into a review with its wins as one act', async () => {
    await openLunches();
    expect(
      screen.getByText(/^“I order lunches for the floor\. That takes about 12 hours a week, 30% of my time, and it is in nobody’s/),
    ).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Ask about it in the review' }));
    const [review] = $reviews.get();
    expect(review?.asks).toMatchObject([
      { kind: 'scope', what: expect.stringContaining('30% of my week') as string, winIds: [expect.any(String)] },
    ]);
    expect(screen.getByRole('link', { name: /^Open the review/ }).getAttribute('href')).toBe(`/wins/review/#${review?.id ?? ''}`);
    await takeBackLast();
    expect($reviews.get().flatMap(({ asks }) => asks)).toEqual([]);
    expect(screen.getByRole('button', { name: 'Ask about it in the review' })).toBeTruthy();
  });

  test('is asked for once: with other hours in other words, and in no review that is over', async () => {
    const id = await openLunches();
    await user.click(screen.getByRole('button', { name: 'Ask about it in the review' }));
    const asks = (): readonly string[] => $reviews.get().flatMap((review) => review.asks.map(({ what }) => what));
    changeService(id, { hoursAWeek: 8 });
    await user.click(await screen.findByRole('button', { name: 'Ask for it in these words' }));
    expect(asks()).toEqual([expect.stringContaining('20% of my week')]);
    expect(screen.queryByRole('button', { name: /^Ask/ })).toBeNull();
    changeReview($reviews.get()[0]?.id ?? '', { agreed: 'Half of it', heldOn: todayIso() });
    await user.click(await screen.findByRole('button', { name: 'Ask about it in the review' }));
    expect($reviews.get()).toHaveLength(2);
    expect(asks().filter((what) => what.includes('order lunches'))).toHaveLength(2);
  });

  test('asks for the hours first', async () => {
    addService('order lunches', { isExtra: true });
    open();
    await user.click(screen.getByRole('button', { name: /^order lunches/ }));
    expect(screen.getByText('With its name and its hours, you get a sentence to talk about it.')).toBeTruthy();
  });
});

test('the sample is marked, counts where there is nothing else, stays apart, and goes whole', async () => {
  await loadSampleWins();
  open();
  expect(screen.getByText('This is the sample')).toBeTruthy();
  expect(screen.getAllByText(/^the sample · /)).toHaveLength(2);
  expect(screen.getByText(/^26 hours a week\. That is 65% of a 40-hour week\./)).toBeTruthy();
  addService('plan trips', { hoursAWeek: 4 });
  expect(await screen.findByText(/^Four hours a week\. That is 10% of a 40-hour week\./)).toBeTruthy();
  const list = screen.getByRole('region', { name: 'My services' });
  expect(within(list).getAllByRole('button', { name: /\(change\)/ })).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: 'Remove the sample' }));
  await waitFor(() => expect(only().name).toBe('plan trips'));
});
