import { cleanup, render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { goTo } from '../../../src/browser/address.ts';
import { nowLocal } from '../../../src/browser/clock.ts';
import { flushAll } from '../../../src/storage/persisted.ts';
import { DebriefScreen } from '../../../src/features/debrief/DebriefScreen.tsx';
import {
  $asked,
  $interviews,
  $reminders,
  addInterview,
  addPrepItem,
  describeInterview,
  isSampleId,
  judgeAsked,
  loadSampleInterview,
  noteAsked,
  noteStyle,
  noteTheirDate,
  removeInterview,
  settleDue,
} from '../../../src/features/interviews/interviews.store.ts';
import { theirDateEnds } from '../../../src/features/today/after-ends.ts';
import { daysAfter } from '../../../src/lib/dates.ts';
import * as offers from '../../../src/features/offers/offers.store.ts';
import { removeSamples } from '../../../src/features/samples/samples.store.ts';

const user = userEvent.setup();
const open = async (): Promise<string> => {
  const id = addInterview();
  describeInterview(id, { company: 'Harlow', role: 'EA to the COO', heldOn: nowLocal().slice(0, 10), startsAt: '00:00' });
  goTo(id);
  render(() => <DebriefScreen base="/" />);
  await screen.findByRole('heading', { name: 'Debrief: Harlow' });
  return id;
};

beforeEach(() => {
  goTo('');
  if ($interviews.get().some((file) => isSampleId(file.id))) removeSamples('interview');
  if (offers.$sampleView.get() !== 'off') removeSamples('sample');
  for (const file of $interviews.get()) removeInterview(file.id);
  for (const offer of offers.$offers.get()) offers.removeOffer(offer.id);
  sessionStorage.clear();
  flushAll();
});
afterEach(cleanup);

describe('the debrief', () => {
  test('takes questions one a line; one that did not land keeps what to say next time', async () => {
    await open();
    await user.type(screen.getByLabelText('What they asked'), 'Why leave?{Enter}{Enter}  A conflict?  ');
    await user.click(screen.getByRole('button', { name: 'Keep these lines' }));
    expect($asked.get().map((one) => one.text)).toEqual(['Why leave?', 'A conflict?']);
    const [first] = screen.getAllByRole('radio', { name: 'did not' });
    if (first !== undefined) await user.click(first);
    await user.type(await screen.findByLabelText('What I would say next time'), 'Because I want to grow');
    expect($asked.get()[0]).toMatchObject({ landed: 'no', better: 'Because I want to grow' });
  });

  test('a better answer says where it will be met again', async () => {
    const id = await open();
    noteAsked(id, 'Why leave?');
    const [one] = $asked.get().filter(({ interviewId }) => interviewId === id);
    judgeAsked(one?.id ?? '', { landed: 'no', better: 'To grow' });
    expect(await screen.findByText(/Your next prep file has it/)).toBeTruthy();
    const later = addInterview();
    describeInterview(later, { company: 'Birch', heldOn: daysAfter(nowLocal().slice(0, 10), 3) });
    const link = await screen.findByRole('link', { name: 'Answers to say better' });
    expect(decodeURIComponent(link.getAttribute('href') ?? '')).toBe(`/interviews/#${later}/answers`);
  });

  test('a sight of the tour becomes a con of a possible offer that is made for it, once, and says where it went', async () => {
    const id = await open();
    await user.type(screen.getByLabelText('Noise'), 'Loud');
    await user.click(await screen.findByRole('button', { name: 'Make it a con, with its XCon: Noise: Loud' }));
    expect(offers.$offers.get()).toMatchObject([
      { title: 'EA to the COO', company: 'Harlow', kind: 'possible', note: '', cons: [{ text: 'Noise: Loud' }] },
    ]);
    expect(screen.getAllByRole('link', { name: 'EA to the COO' }).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: /Make it a con.*Noise/ })).toBeNull();
    expect($interviews.get().find((file) => file.id === id)?.offerId).toBe(offers.$offers.get()[0]?.id);
  });

  test('goes to the offer of the same company when there is one; removed there, it can be passed on again', async () => {
    const offerId = offers.addOffer('offer', 'The job');
    offers.describeOffer(offerId, { company: 'harlow' });
    await open();
    await user.click(screen.getByRole('button', { name: 'Add a pro' }));
    await user.keyboard('Kind people{Enter}');
    expect(offers.$offers.get()).toMatchObject([{ id: offerId, pros: [{ text: 'Kind people' }] }]);
    const itemId = offers.$offers.get()[0]?.pros[0]?.id ?? '';
    offers.removePoint(offerId, itemId);
    await expect.poll(() => screen.queryByRole('list', { name: 'On the worksheet' })).toBeNull();
  });

  test('a mismatch becomes a con with its XCon', async () => {
    const id = await open();
    noteStyle(id, { id: 'after-hours', preference: 'Done by 7', question: '', heard: 'Until 10', fit: 'differs' });
    await user.click(await screen.findByRole('button', { name: /Make it a con, with its XCon/ }));
    expect(offers.$offers.get()[0]?.cons).toMatchObject([
      {
        text: 'After hours: Until 10 (I want: Done by 7)',
        xcons: [{ kind: 'ask', text: 'Agreed hours, and a named list of what may break them' }],
      },
    ]);
  });

  test('a day typed under By when is on Today without another press, until it is taken out', async () => {
    await open();
    const ends = (): readonly string[] =>
      theirDateEnds({ interviews: $interviews.get(), reminders: $reminders.get() }, nowLocal()).map(({ what }) => what);
    const day = daysAfter(nowLocal().slice(0, 10), 7);
    await user.type(screen.getByLabelText('By when'), day);
    expect(ends()).toEqual(['Harlow answers soon']);
    expect(screen.getByText(/^On Today: until/)).toBeTruthy();
    await user.clear(screen.getByLabelText('By when'));
    expect(ends()).toEqual([]);
    expect(screen.queryByText(/^On Today: until/)).toBeNull();
  });

  test('another day stands on Today although the first one was settled', async () => {
    const id = await open();
    noteTheirDate(id, '2026-12-24');
    settleDue({ interviewId: id, about: 'their-date' });
    expect(await screen.findByText(/it is off Today/)).toBeTruthy();
    await user.clear(screen.getByLabelText('By when'));
    await user.type(screen.getByLabelText('By when'), '2026-12-28');
    expect(await screen.findByText(/^On Today: until/)).toBeTruthy();
    expect($reminders.get()).toEqual([]);
  });

  test('each person has a thank-you of their own, and no button says what has happened', async () => {
    const id = addInterview();
    describeInterview(id, { company: 'Harlow', heldOn: nowLocal().slice(0, 10), startsAt: '00:00' });
    for (const name of ['Dana Whitfield', 'Priya Nair']) addPrepItem(id, 'people', name);
    goTo(id);
    render(() => <DebriefScreen base="/" />);
    const links = await screen.findAllByRole('link', { name: /^Write the thank-you/ });
    const [, priya] = $interviews.get()[0]?.people ?? [];
    expect(links.map((link) => decodeURIComponent(link.getAttribute('href') ?? ''))[1]).toBe(
      `/follow-up/#new/thank-you/${id}/${priya?.id ?? ''}`,
    );
    await user.click(screen.getByRole('button', { name: 'Take off the list: Priya Nair' }));
    expect(screen.getAllByRole('link', { name: /^Write the thank-you/ }).map((link) => link.textContent)).toEqual([
      'Write the thank-you to Dana Whitfield',
    ]);
    expect(screen.queryByRole('button', { name: 'Take off the list: Priya Nair' })).toBeNull();
    expect(screen.queryByRole('button', { name: /on Today/ })).toBeNull();
  });

  test('what I asked is ticked here, with what I heard', async () => {
    const id = await open();
    addPrepItem(id, 'questions', 'What would you like off your desk?');
    await user.click(await screen.findByRole('checkbox', { name: 'Asked: What would you like off your desk?' }));
    await user.click(screen.getByRole('button', { name: /off your desk/ }));
    await user.type(screen.getByLabelText('What I heard'), 'The travel');
    await user.keyboard('{Escape}');
    expect($interviews.get().find((file) => file.id === id)?.questions).toMatchObject([{ isAsked: true, heard: 'The travel' }]);
    const order = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(order.indexOf('For and against')).toBeLessThan(order.indexOf('Working style'));
  });

  test('finishing keeps lines still in the field, and can be taken back', async () => {
    const id = await open();
    await user.type(screen.getByLabelText('What they asked'), 'One more?');
    await user.click(screen.getByRole('button', { name: 'Finish the debrief' }));
    expect($asked.get().some((one) => one.text === 'One more?')).toBe(true);
    expect($interviews.get().find((file) => file.id === id)?.debrief).toMatchObject({ doneOn: nowLocal().slice(0, 10), askedLines: '' });
    await user.click(await screen.findByRole('button', { name: 'Open it again' }));
    expect($interviews.get().find((file) => file.id === id)?.debrief).not.toHaveProperty('doneOn');
  });

  test('the sample passes on to the sample’s worksheet, never to one’s own', async () => {
    const id = await loadSampleInterview();
    goTo(id);
    render(() => <DebriefScreen base="/" />);
    await screen.findByRole('heading', { name: 'Debrief: Harlow & Finch' });
    await user.click(screen.getByRole('button', { name: 'Add a con' }));
    await user.keyboard('Far away{Enter}');
    expect(offers.$ownOffers.get()).toEqual([]);
    expect(offers.$offers.get()).toMatchObject([{ cons: [{ text: 'Far away' }] }]);
    expect(offers.$sampleView.get()).toBe('beside');
  });
});
