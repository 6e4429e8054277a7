/** The page for whoever covers: what may stand on it, what does, and how it is trimmed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  handOverItems,
  handOverPage,
  handOverSections,
  handOverTitle,
  isBlankPage,
  isOnPage,
  isRemark,
  type HandOverFiles,
  type HandOverPage,
} from '../../../src/features/on-the-job/hand-over.ts';
import { blankJob } from '../../../src/features/on-the-job/job.ts';
import { blankHandOver, isBegun, type HandOverRecord } from '../../../src/features/on-the-job/job-records.ts';
import { LAST_TRIM, trimHandOver } from '../../../src/features/on-the-job/trim-hand-over.ts';
import { blankService } from '../../../src/features/wins/service.ts';
import { item, markdownText } from '../../../src/lib/markdown.ts';

const TODAY = '2026-05-14';
const JOB = { ...blankJob('j'), role: 'Executive Assistant', company: 'Northgate', withWhom: 'Ms. Sato' };
const FILES: HandOverFiles = {
  job: JOB,
  services: [
    {
      ...blankService('s1', 'keep two calendars', 0),
      forWhom: 'for two directors',
      brings: 'nothing collides',
      tasks: ['Check at 8', ' '],
    },
    blankService('s2', ' ', 1),
  ],
  people: [
    {
      ...{ id: 'p1', name: 'Travel desk', role: 'Flights', lastOn: undefined, isWaiting: false },
      own: { id: 'p1', type: 'person', name: 'Travel desk', whatFor: 'Flights', note: 'Slow on Mondays', order: 0 },
    },
    { id: 'name:tomas', name: 'Tomas Ruiz', role: 'Chief of staff', own: undefined, lastOn: '2026-05-01', isWaiting: false },
  ],
  waiting: [
    {
      ...{ id: 'k', type: 'contact', who: 'IT', on: '2026-05-11', by: 'me', channel: 'email', whatFor: 'A laptop' },
      ...{ wantsAnswer: true, answered: false },
    },
  ],
  playbooks: [
    {
      ...{ id: 'the-first-90-days', updatedAt: 1, ticked: ['look-back'] },
      answers: {
        'lead-first': 'A private answer',
        'preference-sheet/bad-news/1': 'In person',
        'preference-sheet/bad-news/2': 'May',
        'my-first-90-days/client/1': ' ',
      },
    },
    {
      ...{ id: 'meetings-that-end', updatedAt: 1, ticked: [], answers: {} },
      copies: [
        {
          id: 'c',
          sheet: 'agenda-sheet',
          name: 'One-to-one',
          on: '2026-05-16',
          cells: { 'topic-two/1': 'Rooms', 'topic-one/1': 'Travel' },
        },
      ],
    },
  ],
  notes: [{ id: 'n', type: 'note', text: 'Bad news before ten', word: 'Sato', keptOn: TODAY }],
};
const items = handOverItems(FILES, TODAY);
const text = (handOver: HandOverRecord): string => {
  const page = handOverPage(JOB, handOver, items);
  return markdownText({ title: page.title, entries: item(page.about), sections: handOverSections(page) });
};

describe('what may stand on it', () => {
  test('is everything there is words for, and what may be private is off', () => {
    expect(items.map((one) => [one.id, isOnPage(one, blankHandOver())])).toEqual([
      ['service:s1', true],
      ['person:p1', true],
      ['remark:p1', false],
      ['person:name:tomas', false],
      ['waiting:k', false],
      ['sheet:the-first-90-days/preference-sheet', false],
      ['sheet:meetings-that-end/c', false],
      ['note:n', false],
    ]);
  });

  test('a remark of my own is no further person', () =>
    expect(items.filter((one) => one.group === 'person' && !isRemark(one)).map(({ id }) => id)).toEqual([
      'person:p1',
      'person:name:tomas',
    ]));

  test('from the start, nothing private is on it', () => {
    expect(text(blankHandOver()).split('\n').filter(Boolean)).toEqual([
      '# Hand-over: Executive Assistant, Northgate',
      '## Whom to ask',
      '- Travel desk: Flights',
      '## What I do',
      '- Keep two calendars, for two directors',
      '  - Check at 8',
    ]);
  });

  test('what was ticked is, and what was unticked is not; answers that are no sheet never are', () => {
    const ticks = Object.fromEntries(items.map(({ id, isPrivate }) => [id, isPrivate]));
    const page = text({ ...blankHandOver(), ticks });
    for (const words of [
      'Travel desk: Slow on Mondays',
      'Tomas Ruiz: Chief of staff',
      'IT has not answered yet (since Mon, May 11)',
      '## Preference',
      '**Bad news:** In person · May',
      '## Agenda: One-to-one, Sat, May 16, 2026',
      '**Topic one:** Travel',
      'Sato: Bad news before ten',
    ])
      expect(page).toContain(words);
    for (const words of ['Flights', 'Keep two calendars', 'A private answer', 'My first 90 days', 'Look back'])
      expect(page).not.toContain(words);
  });

  test('my own lines come first in each part, one thing a line, and the head has who and when', () => {
    const own = { waits: 'Papers\n\n Thursday noon ', ask: 'Tomas decides', where: 'The folder', more: 'The plant' };
    const page = text({ ...blankHandOver(), forWhom: 'Ana', from: '2026-06-01', until: '2026-06-05', own });
    expect(page.split('\n').filter(Boolean).slice(0, 11)).toEqual([
      '# Hand-over: Executive Assistant, Northgate',
      '- Mon, Jun 1, 2026 to Fri, Jun 5, 2026 · For Ana',
      '## What must not wait',
      '- Papers',
      '- Thursday noon',
      '## Whom to ask',
      '- Tomas decides',
      '- Travel desk: Flights',
      '## Where things are',
      '- The folder',
      '## What I do',
    ]);
    expect(page.endsWith('## What else they should know\n\n- The plant\n')).toBe(true);
    expect(handOverPage(JOB, { ...blankHandOver(), from: '2026-06-01' }, []).about).toBe('From Mon, Jun 1, 2026');
    expect(handOverPage(JOB, { ...blankHandOver(), until: '2026-06-05' }, []).about).toBe('Until Fri, Jun 5, 2026');
  });

  test('it is blank where nothing is on it, and begun once something was typed or ticked', () => {
    expect(isBlankPage(handOverPage(JOB, { ...blankHandOver(), forWhom: 'Ana' }, []))).toBe(true);
    expect(isBlankPage(handOverPage(JOB, blankHandOver(), items))).toBe(false);
    expect(isBegun(blankHandOver())).toBe(false);
    expect(isBegun({ ...blankHandOver(), ticks: { a: false } })).toBe(true);
    expect([handOverTitle(undefined), handOverTitle({ ...JOB, role: '' })]).toEqual(['Hand-over', 'Hand-over: Northgate']);
  });
});

describe('made to fit', () => {
  const many = (count: number, text: string): readonly string[] => Array.from({ length: count }, (_, at) => `${text} ${at}`);
  const service = (at: number) => ({ ...blankService(`s${at}`, `service ${at}`, at), tasks: many(9, 'task') });
  const crowded = handOverPage(
    JOB,
    {
      ...blankHandOver(),
      own: { waits: many(20, 'x'.repeat(300)).join('\n'), ask: many(20, 'ask').join('\n'), more: many(6, 'more').join('\n') },
    },
    handOverItems({ ...FILES, services: Array.from({ length: 12 }, (_, at) => service(at)) }, TODAY),
  );

  test('nothing goes at first', () =>
    expect(trimHandOver(crowded, 0)).toEqual({ sheet: crowded, points: 11, leftOut: [], isInColumns: false }));

  test('before anything goes, it is set in two columns, as small as it may be', () => {
    const steps = Array.from({ length: LAST_TRIM + 1 }, (_, step) => trimHandOver(crowded, step));
    const first = steps.findIndex(({ leftOut }) => leftOut.length > 0);
    expect(steps[first - 1]).toMatchObject({ isInColumns: true, points: 9 });
    const goes = (part: keyof HandOverPage): number => steps.findIndex(({ sheet }) => sheet[part].length < crowded[part].length);
    for (const part of ['services', 'more', 'sheets', 'notes'] as const)
      for (const last of ['ask', 'waits'] as const) if (goes(part) >= 0) expect(goes(part)).toBeLessThan(goes(last));
  });

  test('what goes is said, part by part; of what must not wait something always stays', () => {
    const { sheet: page, points, leftOut } = trimHandOver(crowded, LAST_TRIM);
    expect(points).toBe(9);
    expect([page.waits.length, page.ask.length, page.services.length, page.more.length]).toEqual([6, 12, 1, 0]);
    expect(leftOut).toEqual(
      [
        '11 services',
        '14 lines on what must not wait',
        'nine people and lines on whom to ask',
        'six other lines',
        'nine tasks',
        'the end of six long texts',
      ].sort((a, b) => leftOut.indexOf(a) - leftOut.indexOf(b)),
    );
  });

  test('each step holds at most what the one before held, and what is not said is all there', () => {
    const size = (step: number): number =>
      markdownText({ title: '', sections: handOverSections(trimHandOver(crowded, step).sheet) }).length;
    for (let step = 1; step <= LAST_TRIM; step++) expect(size(step)).toBeLessThanOrEqual(size(step - 1));
    fc.assert(
      fc.property(fc.nat(LAST_TRIM), fc.array(fc.string(), { maxLength: 30 }), (step, lines) => {
        const page = handOverPage(JOB, { ...blankHandOver(), own: { waits: lines.join('\n') } }, items);
        const trimmed = trimHandOver(page, step);
        if (trimmed.leftOut.length === 0) expect(trimmed.sheet).toEqual(page);
      }),
    );
  });
});
