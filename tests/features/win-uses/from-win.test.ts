import { describe, expect, test } from 'vitest';
import { proofOf, storyOf } from '../../../src/features/win-uses/from-win.ts';
import { reasonOf } from '../../../src/features/wins/win-reason.ts';
import { blankWin, type Win } from '../../../src/features/wins/win.ts';

const WIN: Win = {
  ...blankWin('w1', 'Moved the leads meeting to Tuesday and halved its length', '2026-04-20'),
  ...{ forWhom: 'two directors', brought: 'Three hours a week back', before: '90 minutes', after: '40 minutes', proof: 'The invitation' },
};

describe('a story out of a win', () => {
  test('has the win’s words in its four lines, and knows its win', () => {
    expect(storyOf(WIN, 'keep two calendars')).toEqual({
      title: 'Moved the leads meeting to Tuesday and halved its length',
      situation: 'April 2026, for two directors. Before: 90 minutes.',
      action: 'Moved the leads meeting to Tuesday and halved its length',
      result: 'Three hours a week back. After: 40 minutes.',
      shows: 'Keep two calendars',
      fromWin: 'w1',
    });
  });

  test('of one line has its line; when and for whom alone are no situation, which stays to be told', () => {
    expect(storyOf(blankWin('w', 'Rang the airline', '2026-05-02'), '')).toMatchObject({
      situation: '',
      action: 'Rang the airline',
      result: '',
      shows: '',
    });
    expect(storyOf({ ...WIN, before: ' ' }, '').situation).toBe('');
    expect(storyOf({ ...WIN, happenedOn: '0001-01-01', forWhom: '' }, '').situation).toBe('Before: 90 minutes.');
  });

  test('of what fell short ends with what it taught', () => {
    const short: Win = { ...WIN, isShort: true, brought: 'It went out a day late', after: '', learned: 'I now ask four days ahead!' };
    expect(storyOf(short, '').result).toBe('It went out a day late. I now ask four days ahead!');
  });
});

test('what proves a requirement is told in one’s own words, behind what stands there', () => {
  expect(proofOf(WIN, '')).toBe(
    'Moved the leads meeting to Tuesday and halved its length. Three hours a week back. From 90 minutes to 40 minutes. See: The invitation.',
  );
  expect(proofOf({ ...WIN, proof: '', brought: '', before: '', after: '' }, 'The Lisbon story')).toBe(
    'The Lisbon story. Moved the leads meeting to Tuesday and halved its length.',
  );
});

test('a reason for a talk has what it brought as its proof', () => {
  expect(reasonOf(WIN)).toEqual({ text: WIN.what, proof: 'Three hours a week back; From 90 minutes to 40 minutes', winId: 'w1' });
});
