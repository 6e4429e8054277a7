import { cleanup, render, screen, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { createMemo, Show, type JSX } from 'solid-js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { useStore } from '../../../src/browser/use-store.ts';
import { $stories, changeStory, removeShared } from '../../../src/features/interviews/interviews.store.ts';
import { $negotiations } from '../../../src/features/negotiate/negotiate.store.ts';
import { $ownOffers, addOffer, removeOffer } from '../../../src/features/offers/offers.store.ts';
import { StoryRows } from '../../../src/features/prep/StoriesPart.tsx';
import { blankRequirement, fitOf, type Requirement } from '../../../src/features/salary/relevance.ts';
import {
  $researches,
  addResearch,
  addResearchItem,
  changeResearchItem,
  describeResearch,
  removeResearch,
} from '../../../src/features/salary/salary.store.ts';
import { WinUses } from '../../../src/features/win-uses/WinUses.tsx';
import type { Win } from '../../../src/features/wins/win.ts';
import { $wins, addWin, changeWin, removeWin } from '../../../src/features/wins/wins.store.ts';
import { takeBackLast } from '../../helpers/acts.ts';

const user = userEvent.setup();
const win = (): Win => {
  const [first] = $wins.get();
  if (first === undefined) throw new Error('no win');
  return first;
};
const WHAT = 'Moved the leads meeting to Tuesday';
const KNOWN = { forWhom: 'two directors', brought: 'Three hours a week back', before: '90 minutes', after: '40' };

/** The field a hint leads to stands on the page of the win; here a plain one is in its place. */
function Page(): JSX.Element {
  const all = useStore($wins);
  const first = createMemo(() => all()[0]);
  return (
    <main>
      <label>
        What it brought
        <input />
      </label>
      <Show when={first()}>{(one) => <WinUses win={one()} base="/" />}</Show>
    </main>
  );
}
const open = (known: Parameters<typeof addWin>[1] = KNOWN): void => {
  addWin(WHAT, known);
  render(() => <Page />);
};
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

beforeEach(() => {
  for (const { id } of $wins.get()) removeWin(id);
  for (const { id } of $stories.get()) removeShared(id, '');
  for (const { id } of $researches.get()) removeResearch(id);
  for (const { id } of $ownOffers.get()) removeOffer(id);
  sessionStorage.clear();
});
afterEach(cleanup);

describe('a story out of a win', () => {
  test('has its words, is there once, and is taken back whole', async () => {
    open();
    await user.click(button('Make a story'));
    expect($stories.get()).toMatchObject([{ title: WHAT, action: WHAT, result: 'Three hours a week back. After: 40.', fromWin: win().id }]);
    expect(win().storyId).toBe($stories.get()[0]?.id);
    expect(screen.queryByRole('button', { name: 'Make a story' })).toBeNull();
    expect(screen.getByText(/Told as/).textContent).toContain(WHAT);
    await takeBackLast();
    expect($stories.get()).toEqual([]);
    expect(win().storyId).toBeUndefined();
    expect(button('Make a story')).toBeTruthy();
  });

  test('changing it does not change the win; removing it, the win can be told anew', async () => {
    open();
    const before = { ...win() };
    await user.click(button('Make a story'));
    const id = win().storyId ?? '';
    changeStory(id, { title: 'The Tuesday story', action: 'Something else' });
    expect(win()).toMatchObject({ what: before.what, brought: before.brought });
    expect(screen.getByText(/Told as/).textContent).toContain('The Tuesday story');
    removeShared(id, 'Story removed');
    expect(button('Make a story')).toBeTruthy();
  });

  test('leads back to its win', async () => {
    open();
    await user.click(button('Make a story'));
    cleanup();
    render(() => <StoryRows owner="" />);
    await user.click(button(new RegExp(WHAT)));
    const back = await screen.findByRole('link', { name: 'The win it was made of' });
    expect(back.getAttribute('href')).toMatch(new RegExp(`wins/#${win().id}$`));
  });

  test('is all that something that fell short is offered for', () => {
    open({ ...KNOWN, isShort: true });
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['A story for interviews']);
  });
});

describe('the line for a CV', () => {
  const theLine = (): HTMLTextAreaElement => screen.getByLabelText('The line');

  test('is mine to change: it is kept, told of its names, and given back to the suggestion', async () => {
    open();
    const suggested = theLine().value;
    await user.clear(theLine());
    await user.type(theLine(), 'Moved the leads meeting with Marisol to Tuesdays');
    expect(win().cvLine).toBe('Moved the leads meeting with Marisol to Tuesdays');
    expect(screen.getByText(/Look at the names/).textContent).toContain('Marisol.');
    await user.click(button('Back to the suggested words: The line'));
    expect(win().cvLine).toBeUndefined();
    expect(theLine().value).toBe(suggested);
    expect(document.activeElement).toBe(theLine());
  });

  test('may be written where none can be suggested', async () => {
    open({});
    expect(theLine().value).toBe('');
    await user.type(theLine(), 'Moved a meeting');
    expect(screen.queryByText(/It needs what came of it/)).toBeNull();
    expect(button('Copy the line')).toBeTruthy();
  });

  test('is shown, and copied', async () => {
    open();
    const line = 'Moved the leads meeting to Tuesday for two directors: three hours a week back, from 90 minutes to 40';
    expect(theLine().value.toLowerCase()).toContain('three hours a week back');
    expect(line.length).toBeLessThan(200);
    await user.click(button('Copy the line'));
    expect((await screen.findByText(/Copied|does not let us copy/)).textContent).toBeTruthy();
    await user.click(button('Copy the CV lines of all wins'));
    expect((await screen.findByText(/One line copied|does not let us copy/)).textContent).toBeTruthy();
  });

  test('says what it lacks, and leads to the field', async () => {
    open({});
    expect(screen.getByText(/It needs what came of it/)).toBeTruthy();
    await user.click(button('Go to “What it brought”'));
    expect(document.activeElement).toBe(screen.getByLabelText('What it brought'));
    changeWin(win().id, { brought: 'Three hours a week back' });
    expect(await screen.findByRole('button', { name: 'Copy the line' })).toBeTruthy();
  });

  test('says what of the win is not in it, while the line is there to copy', async () => {
    addWin('Moved the leads meeting to Tuesday and kept 40 people from waiting, so she could fly home', { brought: 'Saved 3 hours' });
    render(() => <Page />);
    expect(screen.getByText(/The part with “she” is left out\. Say who “she” is, by role/)).toBeTruthy();
    expect(button('Copy the line')).toBeTruthy();
    changeWin(win().id, { what: 'Moved the leads meeting to Tuesday and kept 40 people from waiting' });
    await expect.poll(() => screen.queryByText(/is left out/)).toBeNull();
  });
});

describe('proof for a requirement', () => {
  const check = (...texts: readonly string[]): string => {
    const id = addResearch();
    describeResearch(id, { job: 'Executive assistant' });
    for (const text of texts) addResearchItem(id, 'requirements', blankRequirement('', text));
    return id;
  };
  const first = (): Requirement => {
    const [one] = $researches.get()[0]?.requirements ?? [];
    if (one === undefined) throw new Error('no requirement');
    return one;
  };

  test('is put into it, counts as have, and is not offered twice; it is taken back whole', async () => {
    const id = check('Runs calendars', 'Writes minutes');
    changeResearchItem(id, 'requirements', first().id, { proof: 'The Lisbon story' });
    open();
    const choice = (): HTMLSelectElement => screen.getByLabelText('Which requirement does it prove?');
    await user.selectOptions(choice(), 'Runs calendars');
    expect(first().proof).toBe(`The Lisbon story. ${WHAT}. Three hours a week back. From 90 minutes to 40.`);
    expect(fitOf(first())).toBe('have');
    expect(within(choice()).queryByRole('option', { name: 'Runs calendars' })).toBeNull();
    expect(within(choice()).getByRole('option', { name: 'Writes minutes' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Proven in the salary check: Runs calendars' }).getAttribute('href')).toBe(`/salary/#${id}`);
    await takeBackLast();
    expect(first()).toMatchObject({ proof: 'The Lisbon story', fit: 'unjudged' });
    expect(first().winIds).toBeUndefined();
  });

  test('that was emptied may be given again; without a requirement it says where they come from', async () => {
    open();
    expect(screen.getByRole('link', { name: 'salary check' }).getAttribute('href')).toBe('/salary/');
    const id = check('Runs calendars');
    await user.selectOptions(await screen.findByLabelText('Which requirement does it prove?'), 'Runs calendars');
    changeResearchItem(id, 'requirements', first().id, { proof: '' });
    expect(await screen.findByRole('option', { name: 'Runs calendars' })).toBeTruthy();
  });
});

describe('a reason for a talk', () => {
  test('is added once to the talk it is chosen for, and taken back', async () => {
    const offerId = addOffer('offer', 'Harbor Foods');
    open();
    await user.click(button(/Add as a reason: Harbor Foods/));
    const reasons = () => $negotiations.get().find(({ id }) => id === offerId)?.reasons;
    expect(reasons()).toMatchObject([{ text: WHAT, proof: 'Three hours a week back; From 90 minutes to 40', winId: win().id }]);
    expect(screen.getByRole('link', { name: /A reason in this talk/ }).getAttribute('href')).toBe(`/negotiate/#${offerId}`);
    await takeBackLast();
    expect(reasons() ?? []).toEqual([]);
  });

  test('without an offer it says when it can be one', () => {
    open();
    expect(screen.getByText('Once there is an offer, or a talk about your job, this win can be one of your reasons.')).toBeTruthy();
  });
});
