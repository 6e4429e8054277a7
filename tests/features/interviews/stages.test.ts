/** Round and channel together decide what the card, the file and the calendar say. */
import { describe, expect, test } from 'vitest';
import { cueScreens } from '../../../src/features/cue/cue.ts';
import {
  INTERVIEW_CHANNELS,
  INTERVIEW_ROUNDS,
  type InterviewChannel,
  type InterviewRound,
} from '../../../src/features/interviews/interview.ts';
import { personaCues, stageWords } from '../../../src/features/interviews/stage-words.ts';
import { partsOf } from '../../../src/features/interviews/thin.ts';
import { lengthOf } from '../../../src/features/interviews/when.ts';
import { interview } from './some-interviews.ts';

const FRIEND = 'Picture a friend you have not met yet.';
const rows: readonly (readonly [
  InterviewRound,
  InterviewChannel,
  name: string,
  minutes: number,
  settle: string,
  talk: string,
  hasTour: boolean,
])[] = [
  ['first', 'on-site', 'first interview', 60, 'Put the bag down. Breathe out.', 'Ask while the subject is on the table.', true],
  ['first', 'video', 'first interview by video', 60, 'Look at the lens when you speak.', 'Leave one second more than feels right.', false],
  ['first', 'phone', 'first interview by phone', 30, 'Stand up, and smile.', 'Say when you are taking a note.', false],
  ['second', 'on-site', 'second interview', 60, 'Put the bag down.', 'Take up what they said last time.', true],
  ['second', 'video', 'second interview by video', 60, 'Look at the lens', 'Take up what they said last time.', true],
  ['second', 'phone', 'second interview by phone', 30, 'Stand up', 'Take up what they said last time.', true],
  ['third', 'on-site', 'third interview', 60, 'Put the bag down.', 'Ask what is still open', true],
  ['third', 'video', 'third interview by video', 60, 'Look at the lens', 'Ask what is still open', true],
  ['third', 'phone', 'third interview by phone', 30, 'Stand up', 'Ask what is still open', true],
  ['final', 'on-site', 'final interview', 90, 'Put the bag down.', 'in the first month', true],
  ['final', 'video', 'final interview by video', 90, 'Look at the lens', 'in the first month', true],
  ['final', 'phone', 'final interview by phone', 30, 'Stand up', 'in the first month', true],
];

test('the table has every round with every channel', () => {
  expect(rows.map(([round, channel]) => [round, channel])).toEqual(
    INTERVIEW_ROUNDS.flatMap((round) => INTERVIEW_CHANNELS.map((channel) => [round, channel])),
  );
});

test.each(rows)('the %s round, %s', (round, channel, name, minutes, settle, talk, hasTour) => {
  const file = interview({ round, channel });
  expect(stageWords(file)).toBe(name);
  expect(lengthOf(file)).toBe(minutes);
  const [first, then, allAlong] = personaCues(file);
  expect(first).toContain(settle);
  expect(then).toContain(talk);
  expect(allAlong).toBe(FRIEND);
  expect(partsOf(file).includes('tour')).toBe(hasTour);
  expect(personaCues({ ...file, inRoom: 3 })[2]).not.toBe(FRIEND);
});

describe('how many listen', () => {
  const people = ['Ada', 'Ben', 'Cleo'].map((name, at) => ({ id: `p${at}`, name, role: '', found: '', mind: '' }));
  test('is as many as are noted, until it is said', () => {
    expect(personaCues(interview({ people }))[2]).toContain('not to a panel');
    expect(personaCues(interview({ people, inRoom: 1 }))[2]).toBe(FRIEND);
    expect(personaCues(interview({ people: people.slice(0, 2) }))[2]).toBe(FRIEND);
  });
});

test.each([
  ['first', 'phone', ['The call'], 'Before you hang up', ['Say last']],
  ['first', 'video', ['Link'], 'Before it ends', ['Say last']],
  ['final', 'video', ['Link'], 'Before it ends', ['Ask for the tour', 'Say last']],
  ['first', 'on-site', ['Where', 'At the door'], 'Before you leave', ['Ask for the tour', 'Say last']],
] as const)('the cue card of the %s round, %s, speaks of it so', (round, channel, first, end, last) => {
  const file = interview({ round, channel, place: 'x', greet: 'Tom', tourAsk: 'May I see it?', closing: 'Thank you' });
  const screens = cueScreens(file, [], []);
  expect(screens[0]?.lines.map(({ kind }) => kind)).toEqual(first);
  expect(screens.at(-1)).toMatchObject({ title: end });
  expect(screens.at(-1)?.lines.map(({ kind }) => kind)).toEqual(last);
});
