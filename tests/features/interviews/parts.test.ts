import { describe, expect, test } from 'vitest';
import { fromBefore } from '../../../src/features/interviews/carry-over.ts';
import { blankInterview, type Interview } from '../../../src/features/interviews/interview.ts';
import { blankOwnAnswer } from '../../../src/features/interviews/own-answers.ts';
import { isPartDone, partHolds } from '../../../src/features/interviews/part-holds.ts';
import { sampleInterview } from '../../../src/features/interviews/sample-interview.ts';
import { splitPerson } from '../../../src/lib/split-person.ts';
import { PREP_PARTS } from '../../../src/features/interviews/thin.ts';

const sample = sampleInterview('2026-05-14');
const blank = (change: Partial<Interview> = {}): Interview => ({ ...blankInterview('i1'), ...change });
const person = (name: string, role = '') => ({ id: name, name, role, found: '', mind: '' });

describe('a name and a role typed in one go', () => {
  test.each([
    ['Mara Lindqvist, COO', 'Mara Lindqvist', 'COO', true],
    ['Jonas Peters (HR)', 'Jonas Peters', 'HR', true],
    ['Ines Moreau – Head of People', 'Ines Moreau', 'Head of People', true],
    ['Ines Moreau - head of people', 'Ines Moreau', 'head of people', true],
    ['Dana O’Hara, Director, Operations', 'Dana O’Hara', 'Director, Operations', true],
    ['Ana Ruiz, directora de personas', 'Ana Ruiz', 'directora de personas', true],
    ['Kim | Recruiter', 'Kim', 'Recruiter', true],
    ['Mara Lindqvist, COO and her EA', 'Mara Lindqvist', 'COO and her EA', true],
    ['Lindqvist, Mara', 'Lindqvist', 'Mara', false],
    ['LINDQVIST, MARA', 'LINDQVIST', 'MARA', false],
    ['山田太郎、部長', '山田太郎', '部長', false],
  ])('%s is taken apart, and only a sure one by itself', (text, name, role, isSure) => {
    expect(splitPerson(text)).toEqual({ name, role, isSure });
  });

  test.each(['Mara Lindqvist', 'Jean-Luc Picard', 'Anna Berg, PhD', 'Sammy Davis, Jr.', 'Mara Lindqvist,', ', COO', '', 'Sam (she/her)'])(
    '%s is a name only',
    (text) => expect(splitPerson(text)).toBeUndefined(),
  );
});

describe('a part', () => {
  const whole = {
    ...sample,
    answers: [
      {
        id: 'a',
        type: 'asked',
        interviewId: 'b',
        text: 'Why do you leave?',
        landed: 'no',
        better: 'For a bigger desk.',
        order: 0,
      } as const,
    ],
    ownAnswers: [{ ...blankOwnAnswer('w', 'Why do you want this job?', 1), line: 'Because of the handovers.' }],
    interview: {
      ...sample.interview,
      ownAnswerIds: ['w'],
      props: sample.interview.props.map((prop) => ({ ...prop, isPacked: true })),
    },
  };
  const empty = { interview: blank(), strengths: [], stories: [], answers: [], ownAnswers: [], references: [] };

  test('that is empty holds nothing and is not done', () => {
    for (const part of PREP_PARTS) {
      expect(partHolds(part, empty), part).toBe('');
      expect(isPartDone(part, empty), part).toBe(false);
    }
  });

  test('of the sample says what it holds, in one line', () => {
    for (const part of PREP_PARTS) {
      expect(partHolds(part, whole), part).not.toBe('');
      expect(partHolds(part, whole).length, part).toBeLessThanOrEqual(141);
    }
    expect(partHolds('people', whole)).toContain('Dana Whitfield');
    expect(partHolds('homework', whole)).toContain('6 of 6');
  });

  test.each([
    ['basics', { place: '' }],
    ['homework', { homework: sample.interview.homework.slice(1) }],
    ['people', { people: [...sample.interview.people, person('Ines')] }],
    ['questions', { questions: sample.interview.questions.slice(0, 2) }],
    ['lines', { nextSteps: '' }],
    ['props', { props: [{ id: 'x', text: 'Folder', isPacked: false }] }],
    ['logistics', { bring: '' }],
  ] as const)('%s is done when nothing is left to do in it, and not before', (part, change) => {
    expect(isPartDone(part, whole)).toBe(true);
    expect(isPartDone(part, { ...whole, interview: { ...whole.interview, ...change } })).toBe(false);
  });

  test('about the way there asks for no names at the door where there is none', () => {
    const interview = { ...whole.interview, channel: 'video', greet: '' } as const;
    expect(isPartDone('logistics', { ...whole, interview })).toBe(true);
    expect(partHolds('logistics', { ...whole, interview: { ...interview, greet: 'Tom at the desk' } })).not.toContain('Tom');
  });
});

describe('a second round', () => {
  const first = blank({
    id: 'first',
    company: 'Halden Instruments',
    heldOn: '2026-05-01',
    people: [person('Mara Lindqvist', 'COO'), person('Jonas Peters')],
    homework: [
      { id: 'news', isDone: true, note: 'A new plant' },
      { id: 'company', isDone: true, note: '' },
    ],
  });
  const second = blank({ id: 'second', company: ' halden instruments ', heldOn: '2026-05-20', round: 'second' });

  test('gets the people and the homework of the first, and nothing that is here already', () => {
    expect(fromBefore(second, [first, second])).toMatchObject({ people: first.people, homework: [{ id: 'news', note: 'A new plant' }] });
    const some = { ...second, people: [person('mara lindqvist')], homework: [{ id: 'news', isDone: false, note: 'Mine' } as const] };
    expect(fromBefore(some, [first, some])).toMatchObject({ people: [first.people[1]], homework: [] });
    expect(fromBefore({ ...some, people: first.people }, [first])).toBeUndefined();
  });

  test('is offered nothing from another company or a later file', () => {
    expect(fromBefore({ ...second, company: 'Other' }, [first])).toBeUndefined();
    expect(fromBefore({ ...second, company: '' }, [{ ...first, company: '' }])).toBeUndefined();
    expect(fromBefore({ ...second, heldOn: '2026-04-01' }, [first])).toBeUndefined();
  });

  test('gets it from the latest round that has something', () => {
    const between = blank({ id: 'b', company: 'Halden Instruments', heldOn: '2026-05-10', people: [person('Ines')] });
    expect(fromBefore(second, [first, between])?.from.id).toBe('b');
    expect(fromBefore({ ...second, people: [person('Ines')] }, [first, between])?.from.id).toBe('first');
  });
});
