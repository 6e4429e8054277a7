import { describe, expect, test } from 'vitest';
import { countWords } from '../../../src/features/follow-up/meter-words.ts';
import { SKELETON_IDS, skeletonById, SKELETONS, skeletonText } from '../../../src/features/follow-up/skeletons.ts';

test('there is one skeleton for each name', () => {
  expect(SKELETONS.map((skeleton) => skeleton.id).sort()).toEqual([...SKELETON_IDS].sort());
  expect(skeletonById('love-letter')).toBeUndefined();
});

describe.each(SKELETONS)('the skeleton “$name”', (skeleton) => {
  test('is bones: it has prompts to fill in, and is neither empty nor a whole letter', () => {
    expect(skeleton.text.match(/\[[^\]]+\]/g)?.length).toBeGreaterThanOrEqual(4);
    expect(countWords(skeleton.text)).toBeGreaterThanOrEqual(40);
    expect(countWords(skeleton.text)).toBeLessThanOrEqual(110);
    expect(skeleton.subject).not.toBe('');
  });
  test('says when it fits, without noise', () => {
    expect(countWords(skeleton.when)).toBeLessThanOrEqual(22);
    expect(`${skeleton.text}${skeleton.when}`).not.toMatch(/!|unfortunately|just checking|touch base/i);
  });
  test('greets by name where that is known', () => {
    expect(skeletonText(skeleton, ' Ms. $& Okafor ').split('\n')[0]).toBe('Dear Ms. $& Okafor,');
    expect(skeletonText(skeleton, ' ')).toBe(skeleton.text);
  });
});
