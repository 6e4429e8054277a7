import { cleanup, render, screen, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { createSignal } from 'solid-js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { goTo } from '../../../src/browser/address.ts';
import { todayIso } from '../../../src/browser/device.ts';
import { HandOver } from '../../../src/features/on-the-job/HandOver.tsx';
import { $jobFiles } from '../../../src/features/on-the-job/job-files.store.ts';
import { jobToday, type JobToday } from '../../../src/features/on-the-job/job-today.ts';
import { $colleagues, $handOver, $jobs, $notes, addJob } from '../../../src/features/on-the-job/job.store.ts';
import { JobOnToday } from '../../../src/features/on-the-job/JobOnToday.tsx';
import { NewJob } from '../../../src/features/on-the-job/NewJob.tsx';
import { $wins } from '../../../src/features/wins/wins.store.ts';
import { daysAfter } from '../../../src/lib/dates.ts';
import { openKeys } from '../../../src/storage/open-keys.ts';
import { flushAll } from '../../../src/storage/persisted.ts';
import { actsNoted, takeBackLast } from '../../helpers/acts.ts';

const user = userEvent.setup();

beforeEach(async () => {
  goTo('');
  for (const { erase } of openKeys.values()) erase();
  await actsNoted();
  flushAll();
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(cleanup);

/** Today for a job, as Today shows it: it follows what is stored. */
function show(): void {
  const now = (): JobToday | undefined => jobToday($jobFiles.get(), todayIso()).now;
  const first = now();
  if (first === undefined) throw new Error('no job');
  const [shown, setShown] = createSignal(first);
  $jobFiles.listen(() => setShown(now() ?? first));
  render(() => <JobOnToday now={shown()} base="/" before={undefined} due={undefined} after={undefined} />);
}
const part = (name: string): HTMLElement => screen.getByRole('heading', { name, level: 2 }).closest('section') as HTMLElement;

test('a job is begun with one press, and what was typed stays with it', async () => {
  let isDone = false;
  render(() => <NewJob onDone={() => (isDone = true)} />);
  await user.type(screen.getByLabelText('Company'), ' Northgate ');
  await user.click(screen.getByRole('button', { name: 'Show my job on Today' }));
  expect(isDone).toBe(true);
  expect($jobs.get()).toMatchObject([{ company: 'Northgate', role: '', withWhom: '' }]);
  expect($jobs.get()[0]).not.toHaveProperty('startedOn');
  expect(screen.getByLabelText<HTMLInputElement>('Company').value).toBe('');
});

test('a win, a note with its word, somebody, and a point are kept as they are typed', async () => {
  addJob({ company: 'Northgate', startedOn: daysAfter(todayIso(), -9), oneToOneOn: daysAfter(todayIso(), 2), withWhom: 'Ms. Sato' });
  show();
  await user.click(within(part('Win of the week')).getByRole('button', { name: 'Keep a win' }));
  await user.keyboard('Found a room for the offsite{Enter}');
  expect($wins.get()).toMatchObject([{ what: 'Found a room for the offsite', happenedOn: todayIso() }]);
  expect(await within(part('Win of the week')).findByText('Found a room for the offsite')).toBeTruthy();

  await user.click(within(part('Notes')).getByRole('button', { name: 'Add a note' }));
  await user.keyboard('The side door is open until six{Enter}');
  await expect.poll(() => document.activeElement).toBe(within(part('Notes')).getByLabelText('A word to find it by'));
  await user.keyboard('doors');
  await user.click(within(part('Notes')).getByRole('button', { name: 'Done' }));
  expect($notes.get()).toMatchObject([{ text: 'The side door is open until six', word: 'doors' }]);

  await user.click(within(part('People')).getByRole('button', { name: 'Add a person' }));
  await user.keyboard('Front desk{Enter}');
  await user.type(within(part('People')).getByLabelText('For you alone'), 'Talks a lot');
  await user.click(within(part('People')).getByRole('button', { name: 'Done' }));
  expect($colleagues.get()).toMatchObject([{ name: 'Front desk', note: 'Talks a lot' }]);
  expect(part('People').textContent).not.toContain('Talks a lot');

  await user.click(within(part('Next one-to-one')).getByRole('button', { name: 'Add a point for it' }));
  await user.keyboard('Who decides on travel?{Enter}Rooms{Enter}');
  const points = (): readonly (string | null)[] =>
    within(part('Next one-to-one'))
      .queryAllByRole('listitem')
      .map(({ textContent }) => textContent);
  await expect.poll(points).toEqual(['Who decides on travel?', 'Rooms']);
  await takeBackLast();
  await expect.poll(points).toEqual(['Who decides on travel?']);
});

test('a note removed comes back; without words nothing is kept', async () => {
  addJob({ company: 'Northgate' });
  show();
  await user.click(within(part('Notes')).getByRole('button', { name: 'Add a note' }));
  await user.keyboard('  {Enter}One{Enter}');
  await user.click(within(part('Notes')).getByRole('button', { name: 'Remove' }));
  expect($notes.get()).toEqual([]);
  await takeBackLast();
  expect($notes.get().map(({ text }) => text)).toEqual(['One']);
});

test('the hand-over shows at once what is typed, line by line', async () => {
  render(() => <HandOver base="/" />);
  expect(screen.getByText(/Nothing is on it yet/)).toBeTruthy();
  await user.type(screen.getByLabelText('What must not wait'), 'Papers{Enter}The room');
  await expect.poll(() => $handOver.get().own['waits']).toBe('Papers\nThe room');
  const lines = (): readonly (string | null)[] =>
    [...document.querySelectorAll('.hand-over-preview li')].map(({ textContent }) => textContent);
  await expect.poll(lines).toEqual(['Papers', 'The room']);
  await user.click(screen.getByRole('button', { name: 'Start over' }));
  expect(await screen.findByText(/Nothing is on it yet/)).toBeTruthy();
  await takeBackLast();
  await expect.poll(lines).toEqual(['Papers', 'The room']);
});
