/** What an enemy would put into a file, a link, a code or storage itself: two hundred and more, each with a name. */
import { deflateRawSync } from 'node:zlib';
import { contentOf } from '../../../src/features/your-data/case-file.ts';
import { fileOf, sampleFile, texts } from './some-case.ts';

/** Markup, script and spreadsheet tricks, and letters that break programs. */
export const HOSTILE_WORDS: readonly string[] = [
  '<script>window.hacked=1</script>',
  '<img src=x onerror="window.hacked=1">',
  '<svg onload=window.hacked=1>',
  '"><script>window.hacked=1</script>',
  "'-window.hacked=1-'",
  'javascript:window.hacked=1',
  '<iframe srcdoc="<script>parent.hacked=1</script>">',
  '<a href="javascript:window.hacked=1">x</a>',
  '{{constructor.constructor("window.hacked=1")()}}',
  '${window.hacked=1}',
  '=HYPERLINK("http://evil.example","x")',
  '</textarea><script>window.hacked=1</script>',
  '</title><script>window.hacked=1</script>',
  '<math><mtext></mtext><style><img src=x onerror=window.hacked=1></style></math>',
  '\u202Etxt.exe\u202C',
  '\u2066hidden\u2069',
  'null\u0000byte',
  '\uD800 lone',
  '\uDFFF alone',
  'a\u0300\u0301\u0302'.repeat(20),
  '\uFEFFbom',
  '\u2028\u2029',
  '../../../../etc/passwd',
  '%00%0d%0aSet-Cookie:x=1',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '👩‍👩‍👧‍👦'.repeat(50),
];

const file = (records: object, more: object = {}): string =>
  JSON.stringify({ app: 'greenroom', fileVersion: 1, savedAt: '2026-05-12T15:40:00Z', versions: {}, records, asFound: {}, ...more });
const nested = (depth: number, open = '[', close = ']'): string => open.repeat(depth) + close.repeat(depth);
const named = (name: string, list: readonly string[]): readonly (readonly [string, string])[] =>
  list.map((text, index) => [`${name} ${index + 1}`, text] as const);

const PARTS = ['offers', 'interviews', 'salary', 'negotiate', 'follow-up', 'wins', 'job', 'rehearse', 'playbooks', 'appearance'] as const;
const NO_LISTS: readonly unknown[] = [null, 1, 'x', true, {}, { length: 1e9 }];

/** Files that nothing may come of but a reason: none of them has a record in it that could be taken over. */
export const USELESS_FILES: readonly (readonly [name: string, text: string])[] = [
  ...named('no JSON', [
    '',
    ' ',
    '\u0000',
    '{',
    '[',
    'null',
    '1',
    '"x"',
    'true',
    '[]',
    '{}',
    'undefined',
    '<html></html>',
    'PK\u0003\u0004',
    '%PDF-1.7',
    '\uFEFF',
    'ÿþ',
  ]),
  ...named('another app', ['{"app":"other"}', '{"app":null}', '{"app":["greenroom"]}', '{"app":{"greenroom":1}}', '{"App":"greenroom"}']),
  ...named('deep', [
    nested(100),
    nested(5000),
    nested(200_000),
    nested(2000, '{"a":', '}').replace('}', '1}'),
    file({ offers: JSON.parse(nested(60)) as object }),
  ]),
  ...named('many', [`[${'1,'.repeat(700_000)}1]`, JSON.stringify({ app: 'greenroom', x: Array.from({ length: 700_000 }, () => 0) })]),
  ...named('huge text', [
    'x'.repeat(3_000_000),
    `{"app":"greenroom","x":"${'y'.repeat(3_000_000)}`,
    '"'.repeat(500_000),
    '\\'.repeat(500_000),
    `{"app":"greenroom","records":{"offers":[${'{'.repeat(400_000)}`,
    `{"app":"greenroom","records":{"offers":[${' '.repeat(400_000)}`,
  ]),
  ...named(
    'version',
    [0, -1, 1.5, 2, 1e99, 'one', null, [1], {}].map((fileVersion) => file({ offers: [] }, { fileVersion })),
  ),
  ...named(
    'no records',
    [null, 1, 'x', [], true].map((records) => JSON.stringify({ app: 'greenroom', fileVersion: 1, records })),
  ),
  ...named(
    'unknown part',
    ['__proto__', 'constructor', 'prototype', 'toString', 'cards', 'journal', '../offers', 'offers-sample-sample-x', ''].map(
      (part) => `{"app":"greenroom","fileVersion":1,"records":{${JSON.stringify(part)}:[{"id":"a"}]}}`,
    ),
  ),
  ...PARTS.flatMap((part) => NO_LISTS.map((list, index) => [`${part} is no list ${index + 1}`, file({ [part]: list })] as const)),
  ...PARTS.map((part) => [`${part} of a newer version`, file({ [part]: [{ id: 'a' }] }, { versions: { [part]: 99 } })] as const),
  ...PARTS.map((part) => [`${part} of no version`, file({ [part]: [{ id: 'a' }] }, { versions: { [part]: -3.5 } })] as const),
  ...named('damaged', [
    sampleFile().slice(0, 40),
    sampleFile().slice(0, 300),
    '{"app":"greenroom","records":{"offers":[{"id":',
    '{"app":"greenroom","records":{"offers":[{"id":"a","title":"x\u0001"}',
  ]),
  ...named('not ours, broken', [sampleFile().slice(60), sampleFile().replace('"app": "greenroom"', '"app": "x"').slice(0, 5000)]),
];

/** Files with something in them that can be read, and something that must not do harm. */
export const TRICKY_FILES: readonly (readonly [name: string, text: string])[] = [
  ...HOSTILE_WORDS.map(
    (word, index) =>
      [
        `words ${index + 1}`,
        fileOf(
          contentOf({
            stored: texts({
              offers: [
                {
                  id: `h${index}`,
                  updatedAt: 5,
                  title: word,
                  company: word,
                  note: word,
                  pros: [{ id: word, text: word, weight: 3 }],
                  cons: [],
                },
              ],
            }),
            open: new Map(),
          }),
        ),
      ] as const,
  ),
  ...HOSTILE_WORDS.map(
    (word, index) =>
      [
        `an id ${index + 1}`,
        file({ 'follow-up': [{ id: word, updatedAt: 5, type: 'contact', who: word, on: word, whatFor: word }] }),
      ] as const,
  ),
  ...named(
    'stamps',
    ['1e400', '-1', '9007199254740993', '8.64e15', '"x"', 'null', '1e15'].map(
      (stamp) => `{"app":"greenroom","fileVersion":1,"records":{"offers":[{"id":"s","updatedAt":${stamp},"title":"x"}]}}`,
    ),
  ),
  ...named('prototypes', [
    '{"app":"greenroom","fileVersion":1,"__proto__":{"polluted":1},"records":{"offers":[{"id":"a","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]}}',
    '{"app":"greenroom","fileVersion":1,"records":{"playbooks":[{"id":"a","answers":{"__proto__":{"polluted":1}}}]}}',
    '{"app":"greenroom","fileVersion":1,"versions":{"__proto__":{"polluted":1}},"records":{"offers":[{"id":"a"}]}}',
  ]),
  ...named(
    'as found',
    ['greenroom:offers', 'greenroom:journal', 'other', 'greenroom:x:unreadable:1', `greenroom:${'k'.repeat(500)}`].map((key) =>
      file({ offers: [{ id: 'a', updatedAt: 1 }] }, { asFound: { [key]: '{"version":1,"records":[{"id":"evil","updatedAt":9}]}' } }),
    ),
  ),
];

/** No more work than this for any of them. */
export const MOST_WORK_MS = 500;

/** How long this process has worked since, in milliseconds, however long it had to wait for others on a busy machine. */
export function workMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** Behind the `#` of a link. */
export const HOSTILE_FRAGMENTS: readonly (readonly [name: string, fragment: string])[] = [
  ...named('shape', [
    'take=',
    'take=x',
    'take=........',
    'take=aaaaaaaa.1.1.',
    'take=aaaaaaaa.0.1.x',
    'take=aaaaaaaa.2.1.x',
    'take=aaaaaaaa.1.999.x',
    'take=aaaaaaaa.1.1.<script>',
    'take=aaaaaaaa.1.1.%3Cscript%3E',
    'take=__proto__.1.1.x',
    'take=aaaaaaaa.-1.1.x',
    'take=aaaaaaaa.1e3.1.x',
    `take=aaaaaaaa.1.1.${'A'.repeat(300_000)}`,
  ]),
  ...named('packed', [
    `take=aaaaaaaa.1.1.${deflateRawSync(Buffer.alloc(150_000_000)).toString('base64url')}`,
    `take=aaaaaaaa.1.1.${deflateRawSync('not json').toString('base64url')}`,
    `take=aaaaaaaa.1.1.${Buffer.from('no deflate at all').toString('base64url')}`,
    `take=aaaaaaaa.1.1.${deflateRawSync(nested(100_000)).toString('base64url')}`,
  ]),
];
