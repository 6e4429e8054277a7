import { describe, expect, test } from 'vitest';
import { blankDebrief } from '../../../src/features/interviews/debrief.ts';
import { blankInterview } from '../../../src/features/interviews/interview.ts';
import { unjudgedQuestion } from '../../../src/features/interviews/interviews-format.ts';
import { couldBeWins, type WinSources } from '../../../src/features/wins-page/could-be-wins.ts';

const NOTHING: WinSources = { promises: [], interviews: [], asked: [], ticked: [], steps: new Map() };
const asked = (id: string, landed: 'yes' | 'no' | 'unsaid', text = 'How do you say no?') => ({
  ...unjudgedQuestion(id, 'i1', text, 0, '2026-05-13'),
  landed,
});
const interview = {
  ...blankInterview('i1'),
  company: 'Halden',
  heldOn: '2026-05-12',
  debrief: { ...blankDebrief(), landed: 'They wrote down the intake form' },
};
const promises: WinSources['promises'] = [
  {
    rows: [
      { id: 'xcon:x1', text: 'A named colleague who covers' },
      { id: 'p2', text: 'A course' },
      { id: 'p3', text: ' ' },
    ],
    after: { outcomes: { '30:xcon:x1': 'partly', '90:xcon:x1': 'so', '30:p2': 'not', '30:p3': 'so', '30:pro1': 'so' } },
  },
];
const steps = new Map([
  ['one-place', 'One place for notes'],
  ['friday-block', 'Twenty minutes blocked every Friday'],
]);
const all: WinSources = {
  promises,
  interviews: [interview],
  asked: [asked('a1', 'yes'), asked('a2', 'no'), asked('a3', 'unsaid')],
  ticked: ['one-place', 'gone'],
  steps,
};

describe('what could be a win', () => {
  test('is a promise that was kept, an answer that landed, what else landed, and a ticked step', () => {
    expect(couldBeWins(all, [], [])).toEqual([
      {
        from: 'promise/xcon:x1',
        whence: 'A promise that was kept',
        known: { what: 'Agreed before I signed, and kept: “A named colleague who covers”' },
      },
      {
        from: 'asked/a1',
        whence: 'It landed: Halden',
        known: { what: 'Answered “How do you say no?” so that it landed', happenedOn: '2026-05-12' },
      },
      { from: 'debrief/i1', whence: 'What landed: Halden', known: { what: 'They wrote down the intake form', happenedOn: '2026-05-12' } },
      { from: 'step/the-first-90-days#one-place', whence: 'Ticked in the first 90 days', known: { what: 'One place for notes' } },
    ]);
    expect(couldBeWins(NOTHING, [], [])).toEqual([]);
  });

  test('is a promise of a review that was kept, in words that fit one', () => {
    const ofReview = [{ rows: [{ id: 'p1', text: 'A day at home' }], after: { outcomes: { 'kept:p1': 'so' as const } }, isAtWork: true }];
    expect(couldBeWins({ ...NOTHING, promises: ofReview }, [], [])).toMatchObject([
      { from: 'promise/p1', known: { what: 'Agreed in my review, and kept: “A day at home”' } },
    ]);
  });

  test('is offered once: not when it is a win already, nor when it was turned down', () => {
    const left = couldBeWins(all, [{ from: 'asked/a1' }, {}], ['promise/xcon:x1', 'step/the-first-90-days#one-place']);
    expect(left.map(({ from }) => from)).toEqual(['debrief/i1']);
  });

  test('has the day it was noted where its interview is gone', () => {
    const [one] = couldBeWins({ ...NOTHING, asked: [asked('a1', 'yes')] }, [], []);
    expect(one).toMatchObject({ whence: 'An answer that landed', known: { happenedOn: '2026-05-13' } });
  });

  test('is one line, however long the words are', () => {
    const long = { ...all, asked: [asked('a1', 'yes', `${'word '.repeat(400)}\nand more`)] };
    for (const { known } of couldBeWins(long, [], [])) {
      expect(known.what.length).toBeLessThan(260);
      expect(known.what).not.toContain('\n');
    }
  });
});
