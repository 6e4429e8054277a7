import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLookedUp, noteFinding, tickHomework } from '../../../src/features/interviews/homework.ts';
import { parseInterview, type Homework } from '../../../src/features/interviews/interview.ts';
import { partState } from '../../../src/features/interviews/thin.ts';
import { interview } from './some-interviews.ts';

const topic: Homework = { id: 'news', isDone: false, note: '' };
const boxes = (...steps: readonly ((one: Homework) => Homework)[]): boolean => isLookedUp(steps.reduce((one, step) => step(one), topic));
const find =
  (note: string) =>
  (one: Homework): Homework =>
    noteFinding(one, note);
const tick =
  (isTicked: boolean) =>
  (one: Homework): Homework =>
    tickHomework(one, isTicked);

describe('the box of a homework topic', () => {
  test.each([
    ['is empty at first', [], false],
    ['is ticked by a finding', [find('Denver opens')], true],
    ['is not ticked by blanks', [find('  ')], false],
    ['is ticked by hand without a finding', [tick(true)], true],
    ['is empty again when the finding is taken out', [find('x'), find('')], false],
    ['stays ticked by hand when the finding is taken out', [tick(true), find('x'), find('')], true],
    ['can be emptied although something is found', [find('x'), tick(false)], false],
    ['stays empty then, while the finding is changed', [find('x'), tick(false), find('xy')], false],
    ['is ticked by a new finding', [find('x'), tick(false), find(''), find('new')], true],
    ['can be ticked again', [find('x'), tick(false), tick(true)], true],
  ])('%s', (_what, steps, is) => expect(boxes(...steps)).toBe(is));

  test('is what the index counts', () => {
    const homework = [noteFinding(topic, 'x'), tickHomework({ id: 'product', isDone: true, note: 'y' }, false)];
    expect(partState('homework', interview({ homework }))).toBe('1 of 6');
  });

  test('is ticked in files from before by what is noted', () => {
    const [read] = parseInterview({ id: 'i', homework: [{ id: 'news', isDone: false, note: 'Denver' }] }).homework;
    expect(read && isLookedUp(read)).toBe(true);
  });

  test('always says what was last said of it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.boolean(), fc.string())), fc.boolean(), (steps, last) => {
        const walked = steps.map((step) => (typeof step === 'boolean' ? tick(step) : find(step)));
        expect(boxes(...walked, tick(last))).toBe(last);
        expect(parseInterview({ id: 'i', homework: [walked.reduce((one, step) => step(one), topic)] }).homework).toHaveLength(1);
      }),
    );
  });
});
