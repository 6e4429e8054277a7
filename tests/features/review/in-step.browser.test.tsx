import { screen } from '@solidjs/testing-library';
import { describe, expect, test } from 'vitest';
import { todayIso } from '../../../src/browser/device.ts';
import { $negotiations, $promises, planAsk } from '../../../src/features/negotiate/negotiate.store.ts';
import { moveLookBack } from '../../../src/features/review/review-acts.store.ts';
import { changeReview } from '../../../src/features/wins/reviews.store.ts';
import { addWin } from '../../../src/features/wins/wins.store.ts';
import { daysAfter } from '../../../src/lib/dates.ts';
import { takeBackLast } from '../../helpers/acts.ts';
import { begin, beginAnew, only, press, user, view } from './open-review.tsx';

beginAnew();

describe('a review and its talk', () => {
  test('takes what was granted in its talk over, keeps it as one promise, and corrects that', async () => {
    const win = addWin('Cut 3 days') ?? '';
    const ask = { id: 'a', kind: 'training', what: 'PRINCE2 Foundation', gives: 'I run the plan', winIds: [win] } as const;
    await begin({ withWhom: 'Dana', winIds: [win], asks: [ask] }, 'renegotiate');
    await press('Turn it into a talk');
    const talkId = only().talkId ?? '';
    const [plan] = $negotiations.get().find(({ id }) => id === talkId)?.asks ?? [];
    if (plan === undefined) throw new Error('no ask');
    planAsk(talkId, plan, { answer: 'granted', note: 'in May, paid' });
    await view('agreed');
    // The view comes when it is first opened.
    await user.click(await screen.findByRole('button', { name: 'Add it to what was agreed' }));
    expect(only().agreed).toBe('PRINCE2 Foundation (in May, paid)');
    expect((screen.getByLabelText('PRINCE2 Foundation') as HTMLInputElement).checked).toBe(true);
    await takeBackLast();
    expect(only().agreed).toBe('');
    await press('Add it to what was agreed');
    await press('Keep it as a promise');
    expect($promises.get().map(({ text, askId }) => [text, askId])).toEqual([['PRINCE2 Foundation (in May, paid)', 'review-a']]);
    // A correction is the same promise, and so is a moved look back.
    const field = screen.getByLabelText('One point a line');
    await user.clear(field);
    await user.type(field, 'PRINCE2 in June, paid');
    await user.tab();
    expect($promises.get().map(({ text }) => text)).toEqual(['PRINCE2 in June, paid']);
    expect(screen.queryByRole('button', { name: /^Keep it/ })).toBeNull();
    await press('In three months');
    const [kept] = $promises.get();
    moveLookBack(only(), '2099-03-01');
    expect($promises.get()[0]?.dueOn).toBe(kept?.dueOn === undefined ? undefined : '2099-03-01');
    await user.clear(field);
    await press('Take off one promise that is no longer here');
    expect($promises.get()).toEqual([]);
  });

  test('offers its talk what was changed in it since, as one act', async () => {
    const win = addWin('Cut 3 days') ?? '';
    const day = daysAfter(todayIso(), 14);
    const ask = { id: 'a', kind: 'title', what: 'Senior assistant', gives: 'I train', winIds: [win] } as const;
    await begin({ withWhom: 'Dana', heldOn: day, winIds: [win], asks: [ask] }, 'renegotiate');
    await press('Turn it into a talk');
    const talk = (): ReturnType<typeof $negotiations.get>[number] | undefined => $negotiations.get().find(({ id }) => id === only().talkId);
    expect(screen.queryByRole('button', { name: /to the talk$/ })).toBeNull();
    changeReview(only().id, {
      heldOn: daysAfter(day, 7),
      asks: [
        { ...ask, what: 'Lead assistant' },
        { ...ask, id: 'b', what: 'Half', gives: '' },
      ],
    });
    expect((await screen.findByText(/^Changed here since/)).textContent).toBe('Changed here since: the day and one ask.');
    expect(screen.getByText(/^“Half” still needs what they get for it/)).toBeTruthy();
    await press('Bring the changes to the talk');
    expect(talk()).toMatchObject({ callOn: daysAfter(day, 7), asks: [{ own: 'Lead assistant' }] });
    expect(screen.queryByRole('button', { name: /to the talk$/ })).toBeNull();
    await takeBackLast();
    expect(talk()).toMatchObject({ callOn: day, asks: [{ own: 'Senior assistant' }] });
  });
});
