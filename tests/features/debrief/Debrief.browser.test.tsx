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
  describeInterview,
  isSampleId,
  loadSampleInterview,
  noteStyle,
  removeInterview,
  removeSampleInterview,
} from '../../../src/features/interviews/interviews.store.ts';
import * as offers from '../../../src/features/offers/offers.store.ts';

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
  if ($interviews.get().some((file) => isSampleId(file.id))) removeSampleInterview();
  if (offers.$sampleView.get() !== 'off') offers.removeSampleOffers();
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

  test('a sight of the tour becomes a con of an offer that is made for it, once, and says where it went', async () => {
    const id = await open();
    await user.type(screen.getByLabelText('Noise'), 'Loud');
    await user.click(await screen.findByRole('button', { name: 'Make it a con: Noise: Loud' }));
    expect(offers.$offers.get()).toMatchObject([{ title: 'EA to the COO', company: 'Harlow', cons: [{ text: 'Noise: Loud' }] }]);
    expect(screen.getAllByRole('link', { name: 'EA to the COO' }).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: /Make it a con: Noise/ })).toBeNull();
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

  test('notes a thank-you and their date for Today', async () => {
    await open();
    await user.click(screen.getByRole('button', { name: 'Put the thank-you on Today' }));
    await user.type(screen.getByLabelText('By when'), '2026-12-24');
    await user.click(await screen.findByRole('button', { name: 'Put their date on Today' }));
    expect($reminders.get().map((one) => [one.about, one.dueAt.slice(11)])).toEqual(
      expect.arrayContaining([
        ['thank-you', '01:00'],
        ['their-date', '09:00'],
      ]),
    );
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
