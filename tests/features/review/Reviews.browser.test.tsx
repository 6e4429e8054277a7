import { render, screen, waitFor, within } from '@solidjs/testing-library';
import { describe, expect, test } from 'vitest';
import { goTo, $place } from '../../../src/browser/address.ts';
import { todayIso } from '../../../src/browser/device.ts';
import { $negotiations, $openOffers, $promises, isSampleOffer } from '../../../src/features/negotiate/negotiate.store.ts';
import { Reviews } from '../../../src/features/review/Reviews.tsx';
import { $reviews, addReview, changeReview } from '../../../src/features/wins/reviews.store.ts';
import { addService } from '../../../src/features/wins/services.store.ts';
import { $wins, addWin, loadSampleWins } from '../../../src/features/wins/wins.store.ts';
import { daysAfter } from '../../../src/lib/dates.ts';
import { flushAll } from '../../../src/storage/persisted.ts';
import { takeBackLast } from '../../helpers/acts.ts';
import { begin, beginAnew, only, press, user, view } from './open-review.tsx';

beginAnew();
const openSteps = (): readonly string[] => [...document.querySelectorAll('details.review-step[open]')].map(({ id }) => id);

describe('a review', () => {
  test('that was only opened is not stored; its first letter stores it', async () => {
    render(() => <Reviews base="/" />);
    await press('Begin my review');
    expect($reviews.get()).toEqual([]);
    await user.type(await screen.findByLabelText('With whom'), 'D');
    expect($reviews.get().map(({ withWhom }) => withWhom)).toEqual(['D']);
  });

  test('opens the first step that is empty; one step is open at a time, and the others say what is in them', async () => {
    const win = addWin('Cut 3 days') ?? '';
    const goals = [
      { id: 'g', text: 'Fewer clashes', isKnown: true },
      { id: 'h', text: 'Travel costs down', isKnown: false },
    ];
    goTo(addReview());
    changeReview($place.get(), { withWhom: 'Dana', goals });
    render(() => <Reviews base="/" />);
    await screen.findByRole('heading', { level: 1 });
    expect(openSteps()).toEqual(['step-reflect']);
    changeReview($place.get(), { winIds: [win], shortIds: ['s'] });
    await press('Next: Renegotiate');
    expect(openSteps()).toEqual(['step-renegotiate']);
    await expect.poll(() => document.activeElement?.parentElement?.id).toBe('step-renegotiate');
    const summary = (step: string): HTMLElement => document.querySelector<HTMLElement>(`#step-${step} > summary`) ?? document.body;
    expect(summary('reframe').textContent).toContain('Two goals, one to check');
    expect(summary('reflect').textContent).toContain('One win picked, one shortfall');
    await user.click(summary('reframe'));
    expect(openSteps()).toEqual(['step-reframe']);
    await user.click(summary('reframe'));
    expect(openSteps()).toEqual([]);
  });

  test('takes up goals, each a guess until they said so', async () => {
    await begin();
    await press('Add a goal of theirs');
    await user.keyboard('Fewer clashes{Enter}Travel costs down{Enter}');
    await user.click(screen.getAllByLabelText(/They told me/)[0] as HTMLElement);
    expect(only().goals.map(({ text, isKnown }) => [text, isKnown])).toEqual([
      ['Fewer clashes', true],
      ['Travel costs down', false],
    ]);
    await user.click(screen.getByRole('button', { name: 'Remove: Fewer clashes' }));
    expect(only().goals).toHaveLength(1);
    await takeBackLast();
    expect(only().goals).toHaveLength(2);
  });

  test('is never empty: without a win the first is typed there, kept under Wins and picked, and that is one act', async () => {
    await begin({ withWhom: 'Dana' }, 'reflect');
    expect(screen.getByText(/No win since then is kept yet/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'go to your wins' }).getAttribute('href')).toBe('/wins/');
    await press('Add a win');
    await user.keyboard('Cut late requests from 14 a week to 6{Enter}');
    // The field stays under the fingers, for the next one.
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Add a win');
    expect($wins.get().map(({ what }) => what)).toEqual(['Cut late requests from 14 a week to 6']);
    expect(only().winIds).toEqual($wins.get().map(({ id }) => id));
    await takeBackLast();
    expect($wins.get()).toEqual([]);
    expect(only().winIds).toEqual([]);
  });

  test('orders what is picked by its strength, and by hand', async () => {
    const [words, number] = [addWin('Ran the retreat', { brought: 'Calm' }), addWin('Cut 3 days')] as [string, string];
    await begin({ withWhom: 'Dana' }, 'reflect');
    await user.click(screen.getByLabelText(/^Ran the retreat/));
    await user.click(screen.getByLabelText('Cut 3 days'));
    expect(only().winIds).toEqual([number, words]);
    await press('Down: Cut 3 days');
    expect(only().winIds).toEqual([words, number]);
    expect(document.activeElement?.textContent).toContain('Down');
    await user.click(screen.getByRole('button', { name: /Take off: Ran/ }));
    expect(only().winIds).toEqual([number]);
  });

  test('of many wins offers the strongest of each kind, more a few at a time, and finds any by its words', async () => {
    for (let at = 0; at < 40; at++) addWin(`Saved ${at + 2} hours with list ${at}`, { effect: at % 2 === 0 ? 'time' : 'money' });
    addWin('Changed the rate', { brought: '$4,200 less a year' });
    await begin({ withWhom: 'Dana' }, 'reflect');
    const boxes = (): number => screen.getAllByRole('checkbox').length;
    expect(boxes()).toBe(9);
    await user.click(screen.getByRole('button', { name: /^Show 12 more of 16: Time/ }));
    expect(boxes()).toBe(21);
    await user.type(screen.getByLabelText('Find a win'), '4200');
    await screen.findByText('One win found.', { exact: false });
    expect(boxes()).toBe(1);
    await user.click(screen.getByLabelText(/^Changed the rate/));
    expect(only().winIds).toHaveLength(1);
  });

  test('owns what fell short, and what changed goes to the win', async () => {
    await begin({ withWhom: 'Dana' }, 'reflect');
    await press('Add something that fell short');
    await user.keyboard('The wrong terminal{Enter}');
    await user.type(screen.getByLabelText('What you changed'), 'I read them aloud');
    expect($wins.get()).toMatchObject([{ what: 'The wrong terminal', isShort: true, learned: 'I read them aloud' }]);
    expect(only().shortIds).toEqual([$wins.get()[0]?.id]);
    expect(only().winIds).toEqual([]);
  });

  test('ties an ask to no win by itself, says what it still needs, and says it gently or firmly', async () => {
    const win = addWin('Cut 3 days') ?? '';
    await begin({ withWhom: 'Dana', winIds: [win] }, 'renegotiate');
    await press('Title');
    const ask = screen.getByRole('list', { name: 'Asks' });
    expect(ask.textContent).toMatch(/still needs what you ask for, a win it rests on,? and what they get for it/);
    await user.click(within(ask).getByLabelText('Cut 3 days'));
    await user.type(within(ask).getByLabelText('What you ask for'), 'Senior assistant');
    await user.type(within(ask).getByLabelText('What they get for it'), 'I train');
    expect(ask.textContent).not.toContain('still needs');
    expect(only().asks).toMatchObject([{ kind: 'title', what: 'Senior assistant', gives: 'I train', winIds: [win] }]);
    ask.querySelector('details')?.setAttribute('open', '');
    const words = (): string => (within(ask).getByLabelText('What you say') as HTMLTextAreaElement).value;
    expect(words()).toMatch(/^Could we talk about my title/);
    await user.click(within(ask).getByLabelText('Firmly'));
    expect(words()).toMatch(/^It’s time my title/);
    await user.click(within(ask).getByLabelText('Cut 3 days'));
    expect(ask.textContent).toContain('still needs a win it rests on');
  });

  test('opens with a sentence that is suggested, and one’s own in its place', async () => {
    await begin({ withWhom: 'Dana', goals: [{ id: 'g', text: 'Fewer clashes', isKnown: true }] }, 'renegotiate');
    const field = screen.getByLabelText('What you say first') as HTMLTextAreaElement;
    expect(field.value).toBe('You told me what matters most to you: fewer clashes.');
    await user.type(field, ' Shall we?');
    expect(only().opening).toBe('You told me what matters most to you: fewer clashes. Shall we?');
    await press(/Back to the suggested words: What you say first/);
    expect(only().opening).toBeUndefined();
  });

  test('makes promises of what was agreed, once each, and undo takes back the whole act', async () => {
    await begin({ withWhom: 'Dana', employer: 'Harlow', lookBackOn: '2099-03-01' });
    await view('agreed');
    await user.type(await screen.findByLabelText('One point a line'), '$72,000 from January{Enter}The desk is mine');
    await press('Keep two promises');
    const { talkId = '' } = only();
    // Kept at once, they have no order of their own.
    const kept = (): unknown =>
      $promises
        .get()
        .filter(({ offerId }) => offerId === talkId)
        .sort((one, other) => (one.text < other.text ? -1 : 1));
    expect(kept()).toMatchObject([
      { text: '$72,000 from January', who: 'Dana', dueOn: '2099-03-01' },
      { text: 'The desk is mine', who: 'Dana', dueOn: '2099-03-01' },
    ]);
    expect($openOffers.get().find(({ id }) => id === talkId)).toMatchObject({ company: 'Harlow', kind: 'stay' });
    expect(screen.queryByRole('button', { name: /^Keep/ })).toBeNull();
    await user.type(screen.getByLabelText('One point a line'), '{Enter}A look in March');
    await press('Keep it as a promise');
    expect(kept()).toHaveLength(3);
    await takeBackLast();
    await takeBackLast();
    while (only().talkId !== undefined) await takeBackLast();
    expect(kept()).toEqual([]);
    expect($negotiations.get().some(({ id }) => id === talkId)).toBe(false);
    expect(only().talkId).toBeUndefined();
  });

  test('becomes a talk with its asks and reasons; new asks are brought to it later', async () => {
    const win = addWin('Cut 3 days', { proof: 'The report' }) ?? '';
    const ask = { id: 'a', kind: 'pay' as const, what: '$72,000 a year', gives: 'Both calendars', winIds: [win] };
    const id = await begin({ withWhom: 'Dana', employer: 'Harlow', winIds: [win], asks: [ask], heldOn: daysAfter(todayIso(), 3) });
    await press('Turn it into a talk');
    const talk = (): unknown => $negotiations.get().find((one) => one.id === only().talkId);
    expect(talk()).toMatchObject({
      employer: 'Harlow',
      withWhom: 'Dana',
      callOn: daysAfter(todayIso(), 3),
      asks: [{ own: '$72,000 a year', inReturn: 'Both calendars', reason: 'Cut 3 days' }],
      reasons: [{ text: 'Cut 3 days', proof: 'The report' }],
    });
    expect(screen.getByRole('link', { name: 'Open the talk' }).getAttribute('href')).toContain('/negotiate/#');
    changeReview(id, { asks: [ask, { ...ask, id: 'b', kind: 'title', what: 'Senior assistant' }] });
    await press('Bring one new ask to the talk');
    expect(talk()).toMatchObject({ asks: [{ own: '$72,000 a year' }, { own: 'Senior assistant' }] });
    await takeBackLast();
    expect(talk()).toMatchObject({ asks: [{ own: '$72,000 a year' }] });
  });

  test('asks for the scope that is in no job description, with its hours', async () => {
    addService('keep two calendars', { isExtra: true, hoursAWeek: 12 });
    addService('answer the phone');
    await begin({ withWhom: 'Dana' }, 'renegotiate');
    await press('Scope');
    expect(screen.queryByRole('button', { name: /answer the phone/ })).toBeNull();
    await press(/Ask for it: keep two calendars/);
    expect(only().asks[0]?.what).toBe(
      '“I keep two calendars” (30% of my week): into my job description, with what waits for it, or to somebody else',
    );
  });

  test('of the sample makes a talk of the sample, which goes with it', async () => {
    await loadSampleWins();
    goTo('sample-review');
    render(() => <Reviews base="/" />);
    await user.click(await screen.findByRole('button', { name: 'Turn it into a talk' }));
    const samples = (): readonly number[] => [
      $negotiations.get().filter(({ id }) => isSampleOffer(id)).length,
      $reviews.get().length,
      $wins.get().length,
    ];
    expect(samples()).toEqual([1, 1, 6]);
    await user.click(screen.getByRole('button', { name: 'Remove the sample' }));
    await waitFor(() => expect(samples()).toEqual([0, 0, 0]));
    flushAll();
    expect(localStorage.getItem('greenroom:negotiate-sample') ?? '').not.toContain('Calder');
    await takeBackLast();
    expect(samples()).toEqual([1, 1, 6]);
  });

  test('that was held begins the next one: the same person, the wins since, what was left open', async () => {
    const held = daysAfter(todayIso(), -30);
    await begin({ withWhom: 'Dana', heldOn: held, goals: [{ id: 'g', text: 'Fewer clashes', isKnown: true }] });
    await view('agreed');
    await user.click(await screen.findByRole('button', { name: 'Begin the next review' }));
    document.getElementById('step-reframe')?.setAttribute('open', '');
    expect((screen.getByLabelText('With whom') as HTMLInputElement).value).toBe('Dana');
    expect((screen.getByLabelText(/Wins since/) as HTMLInputElement).value).toBe(held);
    expect($reviews.get()).toHaveLength(1);
    await user.type(screen.getByLabelText('Where you work'), 'H');
    goTo('');
    expect((await screen.findByRole('region', { name: 'To come' })).textContent).toContain('Review with Dana, H');
    expect(screen.getByRole('region', { name: 'Held' }).textContent).toContain('Review with Dana');
  });

  test('is removed and comes back; its wins stay', async () => {
    addWin('Cut 3 days');
    await begin({ withWhom: 'Dana' });
    await press('Remove this review');
    expect($reviews.get()).toEqual([]);
    expect($wins.get()).toHaveLength(1);
    await takeBackLast();
    expect($reviews.get()).toHaveLength(1);
  });
});
