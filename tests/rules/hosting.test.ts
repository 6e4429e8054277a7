import { expect, test } from 'vitest';
import { readHeaderRules } from '../../scripts/serve.mjs';
import { textOf } from './source-files.ts';

const guide = textOf('docs/hosting.md');
const rules = readHeaderRules(textOf('public/_headers'));
const headers = rules.flatMap((rule) => rule.headers);

/** The fenced pieces of the guide in this language. */
const snippet = (language: string): string =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map((match) => match[1] ?? '').join('\n');

test('the guide to hosting names every header we ship', () => {
  expect(headers.length).toBeGreaterThan(8);
  expect(headers.map(([name]) => name).filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
});

test.each(['nginx', 'apache'])('what it shows for %s sends them with the same values', (server) => {
  const shown = snippet(server);
  for (const [name, value] of headers) {
    if (name === 'Content-Security-Policy') continue; // Made anew by each build, taken from its file.
    expect(shown).toContain(name);
    expect(shown).toContain(`"${value}"`);
  }
  expect(shown).toContain('greenroom-policy.conf');
  expect(snippet('sh')).toContain(`add_header Content-Security-Policy "\\1" always;`);
});

test('the README leads there', () => expect(textOf('README.md')).toContain('(docs/hosting.md)'));
