import { describe, expect, test } from 'vitest';
import { sentenceCountWords } from '../../../src/features/follow-up/meter-words.ts';
import { TEMPLATE_IDS, templateById, TEMPLATES, templateText } from '../../../src/features/follow-up/templates.ts';

test('there is one template for each name', () => {
  expect(TEMPLATES.map((template) => template.id).sort()).toEqual([...TEMPLATE_IDS].sort());
  expect(templateById('love-letter')).toBeUndefined();
});

describe.each(TEMPLATES)('the template “$name”', (template) => {
  test('is bones: it has prompts to fill in, and is neither empty nor a whole letter', () => {
    expect(template.text.match(/\[[^\]]+\]/g)?.length).toBeGreaterThanOrEqual(4);
    expect(sentenceCountWords(template.text)).toBeGreaterThanOrEqual(40);
    expect(sentenceCountWords(template.text)).toBeLessThanOrEqual(110);
    expect(template.subject).not.toBe('');
  });
  test('says when it fits, without noise', () => {
    expect(sentenceCountWords(template.when)).toBeLessThanOrEqual(22);
    expect(`${template.text}${template.when}`).not.toMatch(/!|unfortunately|just checking|touch base/i);
  });
  test('greets by name where that is known', () => {
    expect(templateText(template, ' Ms. $& Okafor ').split('\n')[0]).toBe('Dear Ms. $& Okafor,');
    expect(templateText(template, ' ')).toBe(template.text);
  });
});
