/** Wins for tests: one with anything known of it, and far too many. */
import { blankWin, EFFECTS, type Win } from '../../../src/features/wins/win.ts';
import { daysAfter } from '../../../src/lib/dates.ts';

export const win = (id: string, known: Partial<Win> = {}): Win => ({ ...blankWin(id, `Did ${id}`, '2026-05-14'), ...known });

/** So many wins, three days apart, each with all its fields filled. */
export const manyWins = (count: number): readonly Win[] =>
  Array.from({ length: count }, (_, at) => ({
    ...blankWin(`many-${at}`, `Win ${at}: moved the weekly call of both directors and halved its length`, daysAfter('2026-05-14', -3 * at)),
    forWhom: 'Both directors and the team on the sixth floor',
    brought: `Three hours a week back for each of ${at + 2} people, and decisions a day sooner`,
    before: '90 minutes with eleven people',
    after: '40 minutes with eight',
    proof: 'The invitation, the minutes since, and the report of the quarter',
    said: '“Best hour of my week, now that it is one.”',
    serviceId: `service-${at % 5}`,
    ...(at % 8 === 7 ? {} : { effect: EFFECTS[at % 8] ?? 'time' }),
    ...(at % 25 === 24 ? { isShort: true as const, learned: 'I ask for the figures four days ahead' } : {}),
  }));

/** So many of {@link manyWins} as they are stored. */
export const manyWinsText = (count: number): string =>
  JSON.stringify({ version: 1, records: manyWins(count).map((one, at) => ({ ...one, updatedAt: at + 1 })) });
