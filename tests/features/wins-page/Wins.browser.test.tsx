/** The wins, typed into: over the real stores. */
import { cleanup, render, screen, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { goTo } from '../../../src/browser/address.ts';
import { todayIso } from '../../../src/browser/device.ts';
import { $asked, addInterview, judgeAsked, noteAsked } from '../../../src/features/interviews/interviews.store.ts';
import { addPromise, noteOutcome } from '../../../src/features/negotiate/negotiate.store.ts';
import { addOffer } from '../../../src/features/offers/offers.store.ts';
import { tick } from '../../../src/features/playbooks/playbooks.store.ts';
import { Wins } from '../../../src/features/wins-page/Wins.tsx';
import { addService } from '../../../src/features/wins/services.store.ts';
import type { Win } from '../../../src/features/wins/win.ts';
import { $declined, $wins, addWin, changeWin, loadSampleWins } from '../../../src/features/wins/wins.store.ts';
import { openKeys } from '../../../src/storage/open-keys.ts';
import { flushAll } from '../../../src/storage/persisted.ts';
import { actsNoted, takeBackLast } from '../../helpers/acts.ts';

const hints = vi.hoisted(() => ({ found: undefined as { id: string; ask: string } | undefined }));
vi.mock('../../../src/features/wins/hints.ts', () => ({ hintFor: () => hints.found }));

const user = userEvent.setup();
const STEPS = new Map([['one-place', 'One place for notes']]);
const clear = async (): Promise<void> => {
  cleanup();
  goTo('');
  for (const { erase } of openKeys.values()) erase();
  await actsNoted();
  flushAll();
  localStorage.clear();
  sessionStorage.clear();
  document.documentElement.dataset['has'] = '';
  hints.found = undefined;
};
beforeEach(clear);
afterEach(cleanup);
afterAll(clear);

const open = (place = ''): void => {
  goTo(place);
  render(() => <Wins base="/" steps={STEPS} />);
};
const field = (): HTMLElement => screen.getByLabelText('What did you do?');
const only = (): Win => {
  const [first, ...others] = $wins.get();
  if (first === undefined || others.length > 0) throw new Error(`${others.length + (first ? 1 : 0)} wins`);
  return first;
};
const add = (what: string): string => {
  const id = addWin(what);
  if (id === undefined) throw new Error('blank');
  return id;
};

describe('keeping a win', () => {
  test('takes one line and Enter, or the button; nothing else is asked for', async () => {
    open();
    await user.type(field(), 'Moved the board call{Enter}');
    expect(only()).toMatchObject({ what: 'Moved the board call', happenedOn: todayIso(), brought: '' });
    expect(field()).toHaveProperty('value', '');
    await user.type(field(), ' Found a cheaper hotel ');
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(
      $wins
        .get()
        .map(({ what }) => what)
        .sort(),
    ).toEqual(['Found a cheaper hotel', 'Moved the board call']);
    expect(screen.getAllByRole('link', { name: /Found a cheaper hotel/ })).toHaveLength(1);
  });

  test('says what is missing where there is no line, and keeps nothing', async () => {
    open();
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(await screen.findByText('Write one line first.')).toBeTruthy();
    expect(document.activeElement).toBe(field());
    await user.type(field(), 'A');
    expect(screen.queryByText('Write one line first.')).toBeNull();
    expect($wins.get()).toEqual([]);
  });

  test('is taken back as one, and what says that it was kept goes with it', async () => {
    open();
    await user.type(field(), 'Moved the board call{Enter}');
    expect(await screen.findByText(/^Kept/)).toBeTruthy();
    expect(await takeBackLast()).toBe(true);
    expect($wins.get()).toEqual([]);
    expect(screen.queryByText(/^Kept/)).toBeNull();
    expect(screen.getByText('No wins yet')).toBeTruthy();
  });

  test('a half-typed line is there after the page was drawn anew, and counts when it is left', async () => {
    open();
    await user.type(field(), 'Half a li');
    cleanup();
    open();
    expect(field()).toHaveProperty('value', 'Half a li');
    await user.type(field(), 'ne');
    window.dispatchEvent(new Event('pagehide'));
    expect(only().what).toBe('Half a line');
  });

  test('the place #new puts the cursor into the field and is left at once', async () => {
    open('new');
    await expect.poll(() => document.activeElement).toBe(field());
    expect(window.location.hash).toBe('');
  });
});

describe('a win, open', () => {
  test('takes all the rest, and each letter is kept', async () => {
    addService('keep two calendars');
    const id = add('Moved the board call');
    open(id);
    await user.type(await screen.findByLabelText('What it brought'), 'Both decided that day');
    await user.type(screen.getByLabelText('How it was before'), 'two calls at once');
    await user.type(screen.getByLabelText('How it is since'), 'both held');
    await user.type(screen.getByLabelText('For whom'), 'both chairs');
    await user.type(screen.getByLabelText('Who or what can confirm it'), 'the minutes');
    await user.type(screen.getByLabelText('What somebody said'), 'thank you');
    await user.selectOptions(screen.getByLabelText('What it changed'), 'A decision was made');
    await user.selectOptions(screen.getByLabelText('It belongs to'), 'Keep two calendars');
    expect(screen.queryByLabelText('What I learned, and do now')).toBeNull();
    await user.click(screen.getByLabelText(/^It fell short/));
    await user.type(screen.getByLabelText('What I learned, and do now'), 'ask first');
    await expect.poll(() => only().learned).toBe('ask first');
    expect(only()).toMatchObject({
      ...{ what: 'Moved the board call', brought: 'Both decided that day', before: 'two calls at once', after: 'both held' },
      ...{ forWhom: 'both chairs', proof: 'the minutes', said: 'thank you', effect: 'decision', isShort: true },
    });
    expect(only().serviceId).not.toBe('');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await expect.poll(() => document.activeElement?.getAttribute('data-row')).toBe(id);
  });

  test('never loses its line: emptied, it stays as it was', async () => {
    const id = add('Moved the board call');
    open(id);
    await user.clear(await screen.findByLabelText('What I did'));
    expect(await screen.findByText('It needs some words. To drop it, use Remove.')).toBeTruthy();
    flushAll();
    expect(only().what).toBe('Moved the board call');
    await user.type(screen.getByLabelText('What I did'), 'New');
    flushAll();
    expect(only().what).toBe('New');
  });

  test('asks one thing at the field that answers it, until it is let be', async () => {
    const id = add('Supported the board');
    hints.found = { id: 'outcome', ask: 'Which decisions came out of it?' };
    open(id);
    const brought = (await screen.findByLabelText('What it brought')).closest('.win-field') as HTMLElement; // it stands in one
    const asked = within(brought).getByText('Which decisions came out of it?');
    // It does not go while the answer is typed, but when the field is left.
    await user.click(within(brought).getByLabelText('What it brought'));
    hints.found = undefined;
    await user.type(within(brought).getByLabelText('What it brought'), 'Two');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked.isConnected).toBe(true);
    hints.found = { id: 'proof', ask: 'Where could somebody check it?' };
    await user.tab();
    await expect.poll(() => asked.isConnected).toBe(false);
    expect(await screen.findByText('Where could somebody check it?')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Let it be' }));
    expect(only().letBe).toEqual(['proof']);
    expect(screen.queryByText('Where could somebody check it?')).toBeNull();
    expect(await takeBackLast()).toBe(true);
    expect(screen.getByText('Where could somebody check it?')).toBeTruthy();
  });

  test('is removed, and comes back', async () => {
    open(add('Moved the board call'));
    await user.click(await screen.findByRole('button', { name: 'Remove' }));
    expect($wins.get()).toEqual([]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Wins');
    expect(await takeBackLast()).toBe(true);
    expect(only().what).toBe('Moved the board call');
  });
});

describe('the list', () => {
  test('is grouped as one likes, and searched as one types', async () => {
    await loadSampleWins();
    open();
    expect(screen.getAllByRole('heading', { level: 3 }).length).toBeGreaterThan(3);
    await user.click(screen.getByRole('radio', { name: 'Effect' }));
    expect(screen.getByRole('heading', { name: /Money saved or earned/ })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Service' }));
    expect(screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual([
      'Gather every request at one desk three wins',
      'Keep a week and two boards in step three wins',
    ]);
    await user.type(screen.getByLabelText('Find a win'), 'hotel');
    expect(await screen.findByText('One win found.')).toBeTruthy();
    expect(screen.getAllByRole('link', { name: /two hotels/ })).toHaveLength(1);
    expect(screen.queryByRole('link', { name: /terminal/ })).toBeNull();
    await user.clear(screen.getByLabelText('Find a win'));
    expect(await screen.findByRole('link', { name: /terminal/ })).toBeTruthy();
  });

  test('of one’s own has the CV lines of all of them to copy, and no sample to try', async () => {
    addWin('Moved the board call', { brought: 'Both decided that day' });
    addWin('Tea');
    open();
    await user.click(await screen.findByRole('button', { name: 'Copy the CV lines of all wins' }));
    expect(await screen.findByText(/One line copied|does not let us copy/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Try the sample' })).toBeNull();
  });

  test('draws a hundred in one month by and by', async () => {
    for (let at = 0; at < 100; at++) add(`Win ${at}`);
    open();
    expect(screen.getAllByRole('link')).toHaveLength(25);
    await user.click(screen.getByRole('button', { name: 'Show 25 more' }));
    await user.click(screen.getByRole('button', { name: 'Show 25 more' }));
    expect(screen.getAllByRole('link')).toHaveLength(75);
  });
});

describe('what could be a win', () => {
  const offered = async (): Promise<HTMLElement> => {
    document.documentElement.dataset['has'] = 'interviews playbooks';
    open();
    return (await screen.findByRole('heading', { name: 'These could be wins' })).closest('section') as HTMLElement; // it has one
  };

  test('is kept with one press or turned down with one, and not offered again', async () => {
    const interview = addInterview();
    noteAsked(interview, 'How do you say no?');
    const [asked] = $asked.get();
    judgeAsked(asked?.id ?? '', { landed: 'yes' });
    tick('the-first-90-days', 'one-place', true);
    const section = await offered();
    expect(within(section).getAllByRole('listitem')).toHaveLength(2);
    await user.click(within(section).getByRole('button', { name: /^Keep as a win: One place for notes/ }));
    expect(only()).toMatchObject({ what: 'One place for notes', from: 'step/the-first-90-days#one-place' });
    await user.click(within(section).getByRole('button', { name: /^Not this one/ }));
    expect(screen.queryByRole('heading', { name: 'These could be wins' })).toBeNull();
    expect($declined.get()).toEqual([`asked/${asked?.id ?? ''}`]);
    expect(await takeBackLast()).toBe(true);
    expect(await screen.findByRole('button', { name: /^Not this one: Answered/ })).toBeTruthy();
    expect($declined.get()).toEqual([]);
  });

  test('is a promise that was kept, too', async () => {
    const offer = addOffer('offer', 'Assistant');
    const promise = addPromise(offer, 'A course in spring') ?? '';
    noteOutcome(offer, `90:${promise}`, 'so');
    const section = await offered();
    await user.click(within(section).getByRole('button', { name: /^Keep as a win/ }));
    expect(only()).toMatchObject({ what: 'Agreed before I signed, and kept: “A course in spring”', from: `promise/${promise}` });
  });

  test('and was removed again does not come back by itself, unless the removal is taken back', async () => {
    tick('the-first-90-days', 'one-place', true);
    const section = await offered();
    await user.click(within(section).getByRole('button', { name: /^Keep as a win/ }));
    const { id } = only();
    changeWin(id, { brought: 'Nothing is looked for twice' });
    goTo(id);
    await user.click(await screen.findByRole('button', { name: 'Remove' }));
    expect($wins.get()).toEqual([]);
    expect(screen.queryByRole('heading', { name: 'These could be wins' })).toBeNull();
    expect(await takeBackLast()).toBe(true);
    expect(only().brought).toBe('Nothing is looked for twice');
    expect($declined.get()).toEqual([]);
  });
});
