import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSharedWin } from '../../../src/features/wins/shared-win.ts';

test.each([
  [{ title: '', text: '', url: '' }, undefined],
  [{ title: '', text: ' \u202E ', url: '' }, undefined],
  [
    { title: '', text: 'Moved the board call', url: '' },
    { what: 'Moved the board call', said: '' },
  ],
  [
    { title: 'Thank you', text: '', url: '' },
    { what: 'Thank you', said: '' },
  ],
  [
    { title: 'Thank you', text: 'Dear Priya,\nthat was quick.', url: '' },
    { what: 'Thank you', said: 'Dear Priya,\nthat was quick.' },
  ],
  [
    { title: '', text: 'Dear Priya,\nthat was quick.', url: '' },
    { what: 'Dear Priya, that was quick.', said: 'Dear Priya,\nthat was quick.' },
  ],
  [
    { title: 'A page', text: 'A page', url: 'https://example.com/a' },
    { what: 'A page', said: 'A page\n\nhttps://example.com/a' },
  ],
])('shared as %j is kept as %j', (shared, known) => expect(readSharedWin(shared)).toEqual(known));

test('whatever is shared gives a line of its own or nothing, and loses no word', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string(), fc.webUrl(), (text, title, url) => {
      const found = readSharedWin({ title, text, url });
      if (found === undefined) return;
      expect(found.what.trim()).not.toBe('');
      expect(found.what.length).toBeLessThanOrEqual(201);
      expect(found.what).not.toContain('\n');
      expect(`${found.what}${found.said}`).toContain(url);
    }),
  );
});
