import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, fact, item, link, markdownText } from '../../src/lib/markdown.ts';
import { bareMarks, shownAs } from '../helpers/read-markdown.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'#*_`~|<>[]()!&;:/\\-+=.1a ww\n\t', 'www.', 'https://', '&amp;', '\r\n', '    ') }),
);
const words = (text: string): readonly string[] =>
  text
    .replace(/[\p{Cc}\p{Surrogate}\u2028\u2029]/gu, (sign) => (/\s/.test(sign) ? ' ' : ''))
    .split(/\s+/)
    .filter(Boolean);

describe('text in Markdown', () => {
  test.each([
    ['# 1 heading', String.raw`\# 1 heading`],
    ['- point', String.raw`\- point`],
    ['+ point', String.raw`\+ point`],
    ['* point', String.raw`\* point`],
    ['12. point', String.raw`12\. point`],
    ['3) point', String.raw`3\) point`],
    ['1.5 days', '1.5 days'],
    ['12.', String.raw`12\.`],
    ['> quote', String.raw`\> quote`],
    ['---', String.raw`\---`],
    ['===', String.raw`\===`],
    ['***bold***', String.raw`\*\*\*bold\*\*\*`],
    ['snake_case', String.raw`snake\_case`],
    ['[a](b)', String.raw`\[a\](b)`],
    ['![a](b)', String.raw`!\[a\](b)`],
    ['<script>', String.raw`\<script\>`],
    ['`code`', String.raw`\`code\``],
    ['~~gone~~', String.raw`\~\~gone\~\~`],
    ['~~~', String.raw`\~\~\~`],
    ['a | b', String.raw`a \| b`],
    [':--', String.raw`\:--`],
    ['&lt;', String.raw`\&lt;`],
    ['&#60;', String.raw`&\#60;`],
    ['Harlow & Finch', 'Harlow & Finch'],
    ['https://x.example/a_b', String.raw`https\://x.example/a\_b`],
    ['WWW.x.example', String.raw`WWW\.x.example`],
    [String.raw`C:\*`, String.raw`C:\\\*`],
    ['    code', 'code'],
    ['two\nlines\t here', 'two lines here'],
    ['$60–65 an hour, 10% more!', '$60–65 an hour, 10% more!'],
  ])('%j is written %j', (text, written) => expect(escapeMarkdown(text)).toBe(written));

  test('has no mark left, and every word', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const written = escapeMarkdown(text);
        expect(bareMarks(written)).toBe('');
        expect(written).not.toMatch(/^(?:[-+=:>\s]|\d+[.)](?:\s|$))|\s$/);
        expect(written).not.toMatch(/(?<!\\):\/\/|www\.|\n/i);
        expect(words(shownAs(written))).toEqual(words(text));
      }),
    );
  });
});

describe('a document', () => {
  test('is headings and lists; what is empty is left out', () => {
    const text = markdownText({
      title: 'All',
      sections: [
        { title: 'Nothing', entries: [...fact('Empty', ' '), ...item('')], sections: [{ title: 'Nor here' }] },
        { title: 'Jobs', entries: [...fact('Company', 'A_B'), ...item('A point', fact('Weight', '3')), ...item(' ', fact('Note', 'x'))] },
      ],
    });
    expect(text).toBe('# All\n\n## Jobs\n\n- **Company:** A\\_B\n- A point\n  - **Weight:** 3\n- …\n  - **Note:** x\n');
  });

  test('keeps the lines and paragraphs of a long text, within its item', () => {
    const text = markdownText({
      title: 'T',
      entries: [...fact('Message', '\nDear A,\r\n\n\n\nfirst\nsecond\n- third\n\n'), ...fact('Next', 'x')],
    });
    expect(text).toBe('# T\n\n- **Message:** Dear A,\n\n  first  \n  second  \n  \\- third\n- **Next:** x\n');
  });

  test('with nothing in it is no text', () => expect(markdownText({ title: 'T', sections: [{ title: 'U' }] })).toBe(''));

  test.each([
    ['https://jobs.example/a_b?c=*d*#e', '<https://jobs.example/a_b?c=*d*#e>'],
    [' HTTP://x.example ', '<HTTP://x.example>'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['https://x.example <b>', String.raw`https\://x.example \<b\>`],
    ['https://x.example>*', String.raw`https\://x.example\>\*`],
    ['see page 3', 'see page 3'],
  ])('the address %j is written %j', (text, written) => {
    expect(markdownText({ title: 'T', entries: link('Link', text) })).toBe(`# T\n\n- **Link:** ${written}\n`);
  });

  test('has no line that a text made: only headings, items and what continues them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile, hostile)), hostile, (rows, title) => {
        const entries = rows.flatMap(([label, text, below]) => [...fact(label, text, item(below)), ...item(text)]);
        const lines = markdownText({ title, entries }).split('\n');
        expect(lines.filter((line) => line.startsWith('#')).length).toBeLessThanOrEqual(1);
        for (const line of lines.slice(1)) {
          expect(line).toMatch(/^$|^ *- |^ {2,}\S/);
          expect(bareMarks(line.replace(/^ *- /, '').replace(/^\*\*(.*?[:?])\*\*/, '$1'))).toBe('');
        }
      }),
    );
  });
});
