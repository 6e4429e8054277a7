import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hintFor, type HintId } from '../../../src/features/wins/hints.ts';
import { tellsOutcome } from '../../../src/features/work-lines/outcome.ts';
import { askOf, TASK_GROUPS, taskGroupOf } from '../../../src/features/wins/task-groups.ts';
import { blankWin, type Win } from '../../../src/features/wins/win.ts';

const TODAY = '2026-11-30';
const win = (what: string, more: Partial<Win> = {}): Win => ({ ...blankWin('w', what, '2026-11-28'), ...more });
/** Nothing is left to ask. */
const COMPLETE: Partial<Win> = {
  forWhom: 'two directors',
  brought: 'They got four hours a week back',
  before: '9 clashes a week',
  after: '1',
  proof: 'Calendar export of May and June',
  effect: 'time',
};
const complete = (what: string, more: Partial<Win> = {}): Win => win(what, { ...COMPLETE, ...more });

function linesOf(file: string): readonly (readonly [kind: string, line: string])[] {
  const text = readFileSync(new URL(`lines/${file}.txt`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((row) => row.split('\t') as [string, string]);
}
const wrong = (file: string): readonly string[] =>
  linesOf(file).flatMap(([kind, line]) => (tellsOutcome(line) === (kind === 'O') ? [] : [`${kind} ${line}`]));

describe('a task is told from an outcome (see lines/GUIDELINES.md)', () => {
  test.each([
    ['a', 100],
    ['b', 100],
    ['c', 219],
    ['d', 120],
    ['e', 180],
    ['f', 120],
  ])('in the set %s, which was looked at', (file, size) => {
    expect(linesOf(file)).toHaveLength(size);
    expect(wrong(file).length, wrong(file).join('\n')).toBeLessThanOrEqual(1);
  });

  test('in the set of 600 written while clauses came to be read, all but three in a hundred', () => {
    expect(linesOf('g')).toHaveLength(600);
    expect(wrong('g').length, wrong('g').join('\n')).toBeLessThanOrEqual(18);
  });

  test('in the set kept back until the rules were finished', () => {
    expect(linesOf('kept-back')).toHaveLength(100);
    expect(wrong('kept-back').length).toBeLessThanOrEqual(5);
  });

  test('a number alone is no outcome, nor are hours, routes, purposes and praise', () => {
    for (const line of [
      'Handled 60 calls a day',
      'Covered the desk from 9 to 5',
      'Booked flights from London to Paris',
      'Filed contracts so as to save time',
      'Provided excellent support',
      'Responsible for reducing costs',
      '',
      '   ',
    ])
      expect(tellsOutcome(line), line).toBe(false);
  });

  test('what somebody or something else did is an outcome, whatever it was', () => {
    for (const line of [
      'Procurement adopted the order form I drew up',
      'The landlord agreed to paint the stairwell',
      'Toner deliveries dried up complaints from the second floor',
      'Two buyers who never answered each other now share a list',
      'Forms that took a week to come back take a day',
      'Every desk was ready at nine',
      'Insurance paid out in full because the list I kept was complete',
    ])
      expect(tellsOutcome(line), line).toBe(true);
  });

  test('it is none where it only led to my task, is its circumstance, or what was wanted of me', () => {
    for (const line of [
      'The plumber came at seven and I let him in',
      'Legal sent the forms, I passed them on',
      'Sorted the desk while the phones were ringing and the painter was in',
      'Told the caller that the buyer was at lunch',
      'Made sure that every room had water',
      'The buyer needs the list by noon, so I typed it up',
      'Called the suppliers that had not sent a price',
      'Minutes typed and sent, badges printed',
      'Invitations were sent out to all tenants',
      'Thanked the sponsors and invited them to the opening',
    ])
      expect(tellsOutcome(line), line).toBe(false);
  });

  test('a duty with what came of it is an outcome, a duty alone is none', () => {
    expect(tellsOutcome('Responsible for the stationery budget')).toBe(false);
    expect(tellsOutcome('Responsible for the stationery budget, which I cut by 18%')).toBe(true);
    expect(tellsOutcome('In charge of post; halved the courier bill')).toBe(true);
    expect(tellsOutcome('Asked to reduce costs and errors')).toBe(false);
  });

  test('the mark between words, the case and the hyphen do not matter', () => {
    for (const line of ["Visitors don't wait any more", 'visitors don’t wait any more', 'VISITORS DON`T WAIT ANY MORE'])
      expect(tellsOutcome(line)).toBe(true);
  });

  test('any text is read, quickly', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => typeof tellsOutcome(text) === 'boolean'));
    const start = performance.now();
    for (const part of ['a ', 'from 1 ', 'got the ', 'cut, ', 'the director ', '- ', 'so that ']) tellsOutcome(part.repeat(5000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('the eight hints, in their order', () => {
  const CASES: readonly (readonly [HintId, Win])[] = [
    ['what-did-you-do', win('Helped with the office move')],
    ['what-did-you-do', win('I was responsible for travel')],
    ['what-did-you-do', win('Handled calls')],
    ['what-did-you-do', complete('Assisted the finance team')],
    ['outcome', win('Scheduled interviews for 14 candidates')],
    ['outcome', win('Wrote the guide', { brought: ' – ', after: 'n/a' })],
    ['how-much', win('Rewrote the guide', { brought: 'Fewer people had questions' })],
    ['percent-of-what', win('Changed the agency', { brought: 'Saved 20 %' })],
    ['adjective', win('Rewrote the guide', { brought: 'An excellent guide, 12 people use it' })],
    ['which-part-was-yours', win('We moved 60 people over a weekend, no working day was lost')],
    ['proof', win('Cut clashes from nine a week to one')],
    ['what-came-of-it', complete('Cut clashes from nine a week to one', { effect: undefined as never, happenedOn: '2026-11-01' })],
  ];
  test.each(CASES)('%s', (id, one) => expect(hintFor(one, TODAY)?.id).toBe(id));

  test('what was found or saved, with its figure, is an outcome in either field', () => {
    for (const found of [
      'found $1,900 double charged',
      'recovered €400',
      'saved about 6 hours a week',
      'found another $300',
      'saved 12%',
    ]) {
      expect(hintFor(win(`Reconciled the Amex for 4 execs, ${found}`), TODAY)?.id, found).toBe('proof');
      expect(hintFor(win(`Reconciled the Amex for 4 execs and ${found}`), TODAY)?.id, found).toBe('proof');
      expect(hintFor(win('Reconciled the Amex for 4 execs', { brought: found }), TODAY)?.id, found).toBe('proof');
    }
    for (const task of ['Called agencies, found 3 venues', 'Found two rooms and saved 40 files'])
      expect(hintFor(win(task), TODAY)?.id, task).toBe('outcome');
  });

  test('what the outcome is may be said in any of its fields', () => {
    for (const more of [{ brought: 'Two hours a week back' }, { after: '1 clash' }, { said: '“I no longer miss a call”' }])
      expect(hintFor(win('Reordered the standing meetings', more), TODAY)?.id).toBe('proof');
  });

  test('a name, a role or a decision will do where there is no number', () => {
    for (const brought of ['The board approved it', 'Our guest wrote to Dana about it', 'My director asked for it again'])
      expect(hintFor(win('Rewrote the pack', { brought }), TODAY)?.id).toBe('proof');
  });

  test('a percentage that says of what, and since when, is left alone', () => {
    for (const brought of ['Late claims fell from 40 % to 5 %', '95 % of guests would come again', 'Travel cost 18 % less than last year'])
      expect(hintFor(win('Changed the form', { brought }), TODAY)?.id).toBe('proof');
  });

  test('fifteen days on it asks what came of it, not after fourteen', () => {
    const rest = complete('Cut clashes from nine a week to one', { effect: undefined as never });
    expect(hintFor({ ...rest, happenedOn: '2026-11-16' }, TODAY)).toBeUndefined();
    expect(hintFor({ ...rest, happenedOn: '2026-11-15' }, TODAY)?.id).toBe('what-came-of-it');
  });

  test('what fell short is asked only what it taught', () => {
    expect(hintFor(win('The room was not booked', { isShort: true }), TODAY)?.ask).toContain('teach');
    expect(hintFor(win('We missed 3 % of the calls', { isShort: true, learned: 'A second look on Fridays' }), TODAY)).toBeUndefined();
  });

  test('ten strong wins have none', () => {
    for (const what of [
      'Cut calendar clashes from nine a week to one',
      'Saved $12,400 on flights by changing the agency',
      'Reorganized the contract archive',
      'Rebooked eleven people during the strike; all of them made the keynote',
      'Spotted a duplicate invoice for $4,800 before it was paid',
      'Wrote the onboarding checklist that three departments copied',
      'Moved 60 people over one weekend without a lost working day',
      'Renegotiated the courier contract',
      'Managed the board meeting in Lisbon',
      'Screened the CFO’s inbox',
    ])
      expect(hintFor(complete(what), TODAY), what).toBeUndefined();
  });

  test('any win gets one hint or none, and nothing is thrown', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(text, text, text, fc.boolean(), (what, brought, said, isShort) => {
        const hint = hintFor(win(what, { brought, said, ...(isShort ? { isShort: true } : {}) }), TODAY);
        expect(hint === undefined || hint.ask.endsWith('?') || hint.ask.endsWith('.')).toBe(true);
      }),
    );
  });
});

describe('fourteen kinds of work', () => {
  const EXAMPLES: readonly (readonly [group: string, first: string, second: string])[] = [
    ['calendar', 'Kept the diaries of two partners', 'Scheduled appointments for the clinic'],
    ['travel', 'Booked flights and hotels for the team', 'Put together the itinerary for Tokyo'],
    ['inbox', 'Answered emails on behalf of the principal', 'Took calls on the main line'],
    ['meetings', 'Took minutes at the leadership meeting', 'Wrote the agenda for the off-site'],
    ['money', 'Processed invoices', 'Checked expense claims each month'],
    ['events', 'Organized the spring conference', 'Planned the summer party'],
    ['onboarding', 'Trained two new hires', 'Prepared the induction of the interns'],
    ['records', 'Tidied the archive', 'Set up templates in SharePoint'],
    ['suppliers', 'Collected offers from vendors', 'Renewed the cleaning contract'],
    ['front desk', 'Greeted visitors', 'Worked at the front desk'],
    ['reports', 'Prepared slides for the review', 'Compiled the weekly report'],
    ['projects', 'Tested the new system', 'Took notes on the rollout project'],
    ['confidential', 'Kept sensitive papers locked away', 'Typed confidential letters'],
    ['cover', 'Covered for the office manager', 'Was the stand-in for a colleague'],
  ];

  test.each(EXAMPLES)('%s asks its own question', (group, ...lines) => {
    for (const line of lines) {
      expect(taskGroupOf(line)?.id, line).toBe(group);
      expect(hintFor(win(line), TODAY)).toMatchObject({ id: 'outcome', group });
    }
  });

  test('the group is that of the work, not of a word that stands for something else', () => {
    for (const [group, line] of [
      ['events', 'Did the seating chart for the prize giving'],
      ['records', 'Updated the org chart'],
      ['records', 'Put the new clients on the system'],
      ['money', 'Counted the dinner money'],
      ['cover', 'Met the supply teacher at the gate'],
      ['suppliers', 'Picked up office material'],
      ['meetings', 'Joined the team call with the Lyon branch'],
      ['inbox', 'Rang parents about lateness'],
      ['confidential', 'Handed out payslips'],
      ['onboarding', 'Saw to the background checks of two hires'],
      ['events', 'Sold tickets for the raffle'],
    ] as const)
      expect(taskGroupOf(line)?.id, line).toBe(group);
    expect(taskGroupOf('Left early in order to vote')).toBeUndefined();
  });

  test('nothing is asked that the line tells already', () => {
    const asked = (line: string, more: Partial<Win> = {}): string => hintFor(win(line, more), TODAY)?.ask ?? '';
    expect(asked('Covered the front desk')).toMatch(/how long, and for whom/i);
    expect(asked('Covered for a colleague')).toMatch(/^For how long\? What did not stop/);
    expect(asked('Covered the front desk', { forWhom: 'the office manager' })).toMatch(/^For how long\? What did not stop/);
    expect(asked('Covered the front desk for two weeks')).toMatch(/^What did not stop/);
    expect(asked('Organized the summer party')).toMatch(/^How many came/);
    expect(asked('Organized the summer party for 80')).not.toMatch(/how many/i);
    for (const group of TASK_GROUPS)
      for (const [, ask] of group.askLess ?? []) expect(ask.length, ask).toBeLessThan(askOf(group, '').length);
  });

  test('who noticed is not asked where somebody said so', () => {
    for (const line of ['Visitors say the front desk is friendly', 'Tenants wrote that they felt heard'])
      expect(hintFor(win(line), TODAY)?.id, line).toBe('proof');
  });

  test('a move to a tool is a project, a move to a place is not', () => {
    for (const line of [
      'Was in charge of the move to Teams',
      'Led the switch from Skype to Zoom',
      'Moved 40 people over to Outlook',
      'Moved the whole team to the new platform',
    ])
      expect(taskGroupOf(line)?.id, line).toBe('projects');
    for (const line of ['Helped with the office move', 'Was in charge of the move to Boston', 'Moved the team to the third floor'])
      expect(taskGroupOf(line)?.id, line).toBe('suppliers');
    expect(taskGroupOf('Moved the budget meeting to Zoom')?.id).not.toBe('projects');
  });

  test('all of them, each in words of its own', () => {
    expect(EXAMPLES.map(([group]) => group).sort()).toEqual(TASK_GROUPS.map(({ id }) => id).sort());
    for (const of of ['ask', 'did'] as const) expect(new Set(TASK_GROUPS.map((group) => group[of])).size).toBe(TASK_GROUPS.length);
    expect(hintFor(win('Managed the CEO’s calendar'), TODAY)?.ask).not.toBe(hintFor(win('Managed the archive'), TODAY)?.ask);
  });
});
