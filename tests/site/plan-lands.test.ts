/** Every step of the plan that is done on its prep file lands in the field or button in which it is done. */
import { describe, expect } from 'vitest';
import { daysAfter } from '../../src/lib/dates.ts';
import type { Interview } from '../../src/features/interviews/interview.ts';
import { blankOwnAnswer } from '../../src/features/interviews/own-answers.ts';
import { planFor } from '../../src/features/interviews/plan.ts';
import { sampleInterview } from '../../src/features/interviews/sample-interview.ts';
import { openWith } from './crowded-prep.ts';
import { page, site, testOnPhone as test } from './device.ts';

const DAY = '2026-05-14';
const { interview, strengths, stories } = sampleInterview(DAY);
const records = (...all: readonly object[]): string =>
  JSON.stringify({ version: 2, records: all.map((one) => ({ ...one, updatedAt: 1 })) });
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    const label = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels?.[0]?.textContent : at?.textContent;
    return (at?.getAttribute('aria-label') ?? label ?? '').trim();
  });
const untold = { ...(stories[0] ?? {}), result: '' };
const worry = { ...blankOwnAnswer('w', 'A long gap', 1), isWorry: true };
const pay = { ...blankOwnAnswer('p', 'What do you expect?', 2), questionId: 'pay' };

/** How a file lacks each step, so many days before, and where it is then done. */
type Case = readonly [key: string, left: number, change: Partial<Interview>, lands: string, shared?: readonly object[]];
const CASES: readonly Case[] = [
  ['who', 6, { place: '' }, 'Place'],
  ['who', 6, { place: '', channel: 'video' }, 'Link'],
  ['who', 6, { place: '', channel: 'phone' }, 'Who calls, on which number'],
  ['who', 6, { people: [] }, 'Add a person'],
  ['posting', 6, { homework: [] }, 'What I found: The posting'],
  ['homework', 6, { homework: [] }, 'What I found: The company'],
  ['network', 10, { people: interview.people.map((one) => ({ ...one, found: '' })) }, 'What I found'],
  ['strengths', 6, {}, 'Add a strength', stories],
  ['story-1', 6, { storyIds: [] }, `Tell in this interview: ${stories[0]?.title ?? ''}`],
  ['story-1', 6, { storyIds: [] }, 'Add a story', strengths],
  ['hints', 6, {}, 'What came of it', [...strengths, untold, ...stories.slice(1)]],
  ['tidbits', 6, { tidbits: [] }, 'Add a tidbit'],
  ['paths', 6, { paths: [] }, 'Add a question that leads there'],
  ['style', 6, { style: [] }, 'Inbox: how I like it'],
  ['worries', 3, { ownAnswerIds: ['w'] }, 'My honest answer', [...strengths, ...stories, worry]],
  ['pay', 3, { ownAnswerIds: ['p'] }, 'In one line', [...strengths, ...stories, pay]],
  ['opener', 3, { opener: '' }, 'I say first'],
  ['closing', 3, { closing: '' }, 'I say last'],
  ['nextSteps', 3, { nextSteps: '' }, 'I ask about next steps'],
  ['tourAsk', 3, { tourAsk: '' }, 'How I ask'],
  ['bring', 3, { props: [], bring: '' }, 'What I bring'],
  ['route', 1, { route: '' }, 'Route, and when I leave'],
  ['route', 1, { route: '', channel: 'video' }, 'Room, light, sound'],
  ['route', 1, { route: '', channel: 'phone' }, 'A quiet place, and the phone charged'],
  ['pack', 1, {}, 'Packed: A sample trip plan, names taken out'],
  ['news', 0, { homework: [], startsAt: '23:00' }, 'What I found: Its news'],
];

describe('lands where it is done:', () => {
  const cases = CASES.map(([key, left, change, lands, shared = [...strengths, ...stories]]) => ({ key, left, change, lands, shared }));
  test.each(cases)('$key, $left days before, in “$lands”', async ({ key, left, change, lands, shared }) => {
    const now = `${daysAfter(DAY, -left)}T19:00`;
    const file: Interview = { ...interview, ...change, id: 'own' };
    const of = (type: string) => shared.filter((one) => (one as { readonly type?: string }).type === type);
    const plan = planFor(
      file,
      { strengths: of('strength') as typeof strengths, stories: of('story') as typeof stories, ownAnswers: of('answer') as never },
      now,
      20,
    );
    const step = plan.flatMap((day) => day.steps).find((one) => one.key === key);
    if (step?.target.route !== 'interviews') throw new Error(`${key} is not in the plan, or not done on the file`);
    await page.clock.setFixedTime(new Date(`${now}:00`));
    await openWith(page, site.url, { 'greenroom:interviews': records(file, ...shared) }, `interviews/#own/${step.target.part}/${key}`);
    await expect.poll(focused).toBe(lands);
  });

  test('the bank of questions, and the common worries, are opened', async () => {
    await page.clock.setFixedTime(new Date('2026-05-11T19:00:00'));
    const file = { ...interview, id: 'own', questions: [], ownAnswerIds: [] };
    await openWith(
      page,
      site.url,
      { 'greenroom:interviews': records(file, ...strengths, ...stories) },
      'interviews/#own/questions/question',
    );
    await page.getByRole('button', { name: 'Close the bank' }).waitFor();
    await openWith(
      page,
      site.url,
      { 'greenroom:interviews': records(file, ...strengths, ...stories) },
      'interviews/#own/their-questions/worries',
    );
    await page.getByRole('button', { name: 'Close the worries' }).waitFor();
  });
});
