/** The call with what is at hand in it, and what is left after the talk: promises, dates, messages. */
import { cleanup, fireEvent, render, screen, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { goTo } from '../../../src/browser/address.ts';
import { todayIso } from '../../../src/browser/device.ts';
import { flushAll } from '../../../src/storage/persisted.ts';
import { chooseReminders } from '../../../src/features/interviews/interviews.store.ts';
import { LiveCall } from '../../../src/features/negotiate/LiveCall.tsx';
import { $promises, addTalkItem, describeTalk } from '../../../src/features/negotiate/negotiate.store.ts';
import { Negotiate } from '../../../src/features/negotiate/Negotiate.tsx';
import { xconsOf, type XCon } from '../../../src/features/offers/offer.ts';
import * as offers from '../../../src/features/offers/offers.store.ts';
import { $researches, addResearch, describeResearch, removeResearch } from '../../../src/features/salary/salary.store.ts';
import { removeSamples } from '../../../src/features/samples/samples.store.ts';
import { daysAfter } from '../../../src/lib/dates.ts';
import { USUAL_REMINDERS } from '../../../src/lib/reminder-times.ts';

const user = userEvent.setup();
let offerId: string;
const xcons = (): readonly XCon[] => offers.$offers.get().flatMap((offer) => xconsOf(offer).map(({ xcon }) => xcon));
const press = (name: string | RegExp): Promise<void> => user.click(screen.getByRole('button', { name }));
const fold = (words: RegExp): HTMLDetailsElement => screen.getByText(words, { selector: 'summary' }).parentElement as HTMLDetailsElement;
const view = async (name: string): Promise<void> => {
  goTo(`${offerId}/${name}`);
  render(() => <Negotiate base="/" />);
  await screen.findByRole('heading', { level: 1 });
};
const setDay = (field: HTMLElement, day: string): unknown => fireEvent.input(field, { target: { value: day } });
const inDays = (days: number): string => daysAfter(todayIso(), days);

beforeEach(() => {
  if (offers.$sampleView.get() !== 'off') removeSamples('sample');
  for (const offer of offers.$offers.get()) offers.removeOffer(offer.id);
  sessionStorage.clear();
  offerId = offers.addOffer('offer', 'EA to the CFO');
  const conId = offers.addPoint(offerId, 'cons', 'Evenings are long') ?? '';
  offers.addWayOut(offerId, conId, 'ask', 'Evenings free');
  offers.addWayOut(offerId, conId, 'condition', 'No calls after seven');
  describeTalk(offerId, { withWhom: 'Dana Reyes, founder' });
  flushAll();
});
afterEach(() => {
  cleanup();
  // What is stored is there for the files of tests after this one, too.
  for (const { id } of $researches.get()) removeResearch(id);
  flushAll();
});

describe('in the call', () => {
  test('replies, push-backs and what is for me only are one press away on every step, and mine fold up again', async () => {
    addTalkItem(offerId, 'replies', { they: '“That is our budget.”', answer: '' });
    addTalkItem(offerId, 'replies', { they: 'Who else?', answer: '"Nobody."' });
    describeTalk(offerId, { alternatives: 'Stay where I am' });
    const research = addResearch();
    describeResearch(research, { job: 'EA', figures: { floor: 8_400_000, target: 8_800_000, opening: 9_450_000 } });
    describeTalk(offerId, { researchId: research });
    goTo(offerId);
    render(() => <LiveCall base="/" />);
    for (let step = 1; step <= 4; step++) {
      await screen.findByText(`${step} of 4`);
      const says = fold(/^If they say$/);
      const mine = fold(/^For you only/);
      expect(mine.open).toBe(false);
      await user.click(within(mine).getByText(/^For you only/));
      for (const words of ['Opening', '$94,500 a year', 'Target', '$88,000 a year', 'Floor', '$84,000 a year', 'Stay where I am'])
        expect(within(mine).getByText(words).checkVisibility(), words).toBe(true);
      expect(within(says).getByText('“That is our budget.”')).toBeTruthy();
      expect(within(says).getByText('“Nobody.”')).toBeTruthy();
      expect(within(says).getByText('No answer yet.')).toBeTruthy();
      expect(within(says).getByText('“Do you have other offers?”')).toBeTruthy();
      expect(says.textContent).not.toMatch(/““|””|“”/);
      if (step < 4) await press(/^(Next|To the recap)$/);
    }
  });

  test('“Do you have other offers?” is answered out of the worksheet', async () => {
    goTo(offerId);
    render(() => <LiveCall base="/" />);
    expect((await screen.findByText(/^“No\. What I ask for/)).textContent).toBeTruthy();
    const other = offers.addOffer('offer', 'EA to the founder');
    offers.describeOffer(other, { respondBy: inDays(3) });
    expect(await screen.findByText(/^“Yes, I have one other offer, and they want my answer by/)).toBeTruthy();
    expect(screen.queryByText(/founder/)).toBeNull();
  });
});

describe('after the talk', () => {
  const willCheck = async (): Promise<void> => {
    goTo(offerId);
    render(() => <LiveCall base="/" />);
    await user.click(await screen.findByRole('button', { name: 'Next' }));
    await press('Will check');
    setDay(screen.getByLabelText('By when?'), inDays(4));
    cleanup();
  };
  /** What is handed to the browser to be saved. */
  const saved = async (): Promise<string> => {
    const make = vi.spyOn(URL, 'createObjectURL');
    await press('Put the dates on my calendar');
    await screen.findByText('Saved as dates-ea-to-the-cfo.ics. Open it with your calendar.');
    // The words may be those of the time before.
    await expect.poll(() => make.mock.calls.length).toBe(1);
    const file = make.mock.calls.at(-1)?.[0] as Blob;
    make.mockRestore();
    return file.text();
  };

  test('what they will check stands among the promises with who said it and its day, which can be moved there', async () => {
    await willCheck();
    await view('promises');
    const row = (await screen.findByText('They will check')).closest('li') as HTMLElement;
    expect(within(row).getByText('Evenings free')).toBeTruthy();
    expect(within(row).queryByLabelText('In the letter?')).toBeNull();
    expect((within(row).getByLabelText('Who said it') as HTMLInputElement).value).toBe('Dana Reyes');
    expect((within(row).getByLabelText('They answer by') as HTMLInputElement).value).toBe(inDays(4));
    setDay(within(row).getByLabelText('They answer by'), inDays(6));
    expect(xcons()[0]).toMatchObject({ status: 'asked', answerDueOn: inDays(6) });
    const who = within(row).getByLabelText('Who said it') as HTMLInputElement;
    await user.clear(who);
    expect(who.value).toBe('');
    await user.type(who, 'Lee');
    const kept = $promises.get().find(({ id }) => id === `xcon:${xcons()[0]?.id}`);
    expect(kept?.who).toBe('Lee');
    expect(kept?.dueOn).toBeUndefined();
    offers.markWayOut(offerId, xcons()[0] as XCon, 'granted');
    expect(await screen.findByLabelText('In the letter?')).toBeTruthy();
    expect((screen.getByLabelText('Who said it') as HTMLInputElement).value).toBe('Lee');
    expect((screen.getByLabelText('Due on') as HTMLInputElement).value).toBe('');
  });

  test('all dates stand in one list and go into one calendar file, with reminders when one chose', async () => {
    await willCheck();
    offers.describeOffer(offerId, { respondBy: inDays(5) });
    describeTalk(offerId, { callOn: inDays(1), callAt: '10:00' });
    await view('promises');
    await screen.findByRole('heading', { name: 'Dates' });
    const list = [...document.querySelectorAll('.dates li')].map((one) => one.textContent ?? '');
    expect(list).toHaveLength(3);
    expect(list[0]).toMatch(/Talk about EA to the CFO, 10:00.AM/);
    expect(list[1]).toContain('The employer for “EA to the CFO” will tell you: Evenings free');
    expect(list[2]).toContain('Your answer on “EA to the CFO” is due');
    const usual = await saved();
    expect(usual.match(/^UID:\w+/gm)).toEqual(['UID:respond', 'UID:talk', 'UID:owed']);
    expect(usual).toContain('DESCRIPTION:Said by Dana Reyes\r\n');
    expect(usual.match(/^TRIGGER:.*(?=\r)/gm)).toEqual(['TRIGGER:PT9H', 'TRIGGER:-PT16H', 'TRIGGER:-PT2H', 'TRIGGER:PT9H']);
    await user.click(screen.getByText('When to remind you'));
    await user.selectOptions(screen.getByLabelText('When something is due'), 'The day before');
    await user.click(screen.getByLabelText('And the evening before'));
    expect((await saved()).match(/^TRIGGER:.*(?=\r)/gm)).toEqual(['TRIGGER:-PT15H', 'TRIGGER:-PT2H', 'TRIGGER:-PT15H']);
    chooseReminders(USUAL_REMINDERS);
  });

  test('what the letter lacks has a message to send, here and among the messages', async () => {
    for (const xcon of xcons()) offers.markWayOut(offerId, xcon, 'granted');
    await view('promises');
    expect(screen.queryByLabelText('Message: about the letter')).toBeNull();
    await user.selectOptions((await screen.findAllByLabelText('In the letter?'))[0] as HTMLElement, 'There, but different');
    await user.type(screen.getByLabelText('How does it differ?'), 'two a week');
    const words = 'This reads differently from what we discussed:\n- Evenings free (in the letter: two a week)';
    expect(((await screen.findByLabelText('Message: about the letter')) as HTMLTextAreaElement).value).toContain(words);
    cleanup();
    await view('messages');
    expect(((await screen.findByLabelText('Message: about the letter')) as HTMLTextAreaElement).value).toContain(words);
  });

  test('“A little more time” names the day after theirs, or the one that is typed', async () => {
    offers.describeOffer(offerId, { respondBy: '2099-12-04' });
    await view('messages');
    const message = (await screen.findByLabelText('Message: A little more time')) as HTMLTextAreaElement;
    expect(message.value).toContain('You asked for it by Friday, December 4. May I tell you by Tuesday, December 8?');
    setDay(screen.getByLabelText('The day you name'), '2099-12-11');
    expect(message.value).toContain('May I tell you by Friday, December 11?');
  });
});

test('what was granted in part, and nobody noted how far, is not in the yes, and it says why', async () => {
  const [evenings] = xcons();
  if (evenings === undefined) throw new Error('no ask');
  offers.changeWayOut(offerId, evenings.id, { status: 'partly' });
  await view('messages');
  const yes = await screen.findByLabelText<HTMLTextAreaElement>('Message: Yes');
  expect(yes.value).not.toContain('vening');
  expect(screen.getByText(/granted in part, and what they granted is not noted yet/).textContent).toContain('Evenings free');
  expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'Note what they granted' }).hash).toBe(`#${offerId}`);
  offers.changeWayOut(offerId, evenings.id, { answer: 'Free after six' });
  expect(screen.queryByText(/not noted yet/)).toBeNull();
  expect(yes.value).toContain('- Free after six');
});
