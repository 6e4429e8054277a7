import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName, printTitle } from '../../src/lib/file-names.ts';

/** Any characters of any script, halves of letters among them. */
const anyText = fc.array(fc.integer({ min: 0, max: 0x10_ffff }), { maxLength: 300 }).map((codes) => String.fromCodePoint(...codes));

describe('the name of a file', () => {
  test.each([
    ['ics', ['interview', 'Halden Instruments', '2026-05-14'], 'interview-halden-instruments-2026-05-14.ics'],
    ['csv', ['offers', '2026-11-29'], 'offers-2026-11-29.csv'],
    ['html', ['sheet', 'EA to the CFO (60 %)', 'My copy'], 'sheet-ea-to-the-cfo-60-my-copy.html'],
    ['ics', ['interview', 'O’Neill & Søn / København'], 'interview-oneill-søn-københavn.ics'],
    ['ics', ['interview', '株式会社 東京'], 'interview-株式会社-東京.ics'],
    ['ics', ['interview', 'شركة الأفق'], 'interview-شركة-الأفق.ics'],
    ['ics', ['interview', 'हिन्दी कंपनी'], 'interview-हिन्दी-कंपनी.ics'],
    ['ics', ['interview', 'Zo\u0065\u0308'], 'interview-zoë.ics'],
    ['ics', ['interview', '../../etc/passwd'], 'interview-etc-passwd.ics'],
    ['ics', ['interview', 'gnp\u202Etxt.exe'], 'interview-gnptxt-exe.ics'],
    ['ics', ['interview', '🚀', undefined, '  '], 'interview.ics'],
    ['json', ['', '…'], 'greenroom.json'],
  ] as const)('%s of %j is %s', (ending, parts, name) => {
    expect(fileName(ending, ...parts)).toBe(name);
  });

  test('is taken by every system, whatever a thing is called', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const name = fileName('ics', 'interview', text, '2026-05-14');
        expect(name).toMatch(/^interview-[\p{L}\p{M}\p{N}-]*2026-05-14\.ics$/u);
        expect(name).not.toContain('--');
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      }),
    );
  });
});

describe('the title of what is printed', () => {
  test.each([
    [['Prep sheet', 'Halden Instruments', '2026-05-14'], 'Prep sheet, Halden Instruments, 2026-05-14'],
    [['Job 2: what would let me say yes'], 'Job 2 what would let me say yes'],
    [['Prep sheet', 'A/B "Test" Co.', undefined], 'Prep sheet, A B Test Co'],
    [['Debrief', '東京: 株式会社'], 'Debrief, 東京 株式会社'],
    [[' ', ''], 'Greenroom'],
  ] as const)('of %j is %s', (parts, title) => {
    expect(printTitle(...parts)).toBe(title);
  });

  test('can be the name of a file as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(printTitle('Prep sheet', text)).toMatch(/^Prep sheet[^\\/:*?"<>|\p{Cc}\p{Cf}]*(?<![. ])$/u);
      }),
    );
  });
});
