import { expect, test } from 'vitest';
import { bareLetters, uncapitalized } from '../../src/lib/text.ts';

test.each([
  ['What’s your budget?', 'whatsyourbudget'],
  ['Über 5 %', 'über5'],
  ['שלום, עולם', 'שלוםעולם'],
  ['…', ''],
])('of %j only letters and digits count: “%s”', (text, compared) => expect(bareLetters(text)).toBe(compared));

test.each([
  ['Could I', 'could I'],
  ['Österreich', 'österreich'],
  ['', ''],
])('%j begins in lower case within a sentence: “%s”', (text, within) => expect(uncapitalized(text)).toBe(within));
