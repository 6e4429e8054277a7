/** References: who may be called when, the page for each, and reading them from anything. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankInterview } from '../../../src/features/interviews/interview.ts';
import { INTERVIEWS_FORMAT } from '../../../src/features/interviews/interviews-format.ts';
import { briefSections, storiesFor } from '../../../src/features/interviews/reference-brief.ts';
import { blankReference, whenToCall, type Reference } from '../../../src/features/interviews/references.ts';
import { sampleInterview } from '../../../src/features/interviews/sample-interview.ts';
import { markdownText } from '../../../src/lib/markdown.ts';

const reference = (change: Partial<Reference> = {}): Reference => ({ ...blankReference('r', 'Ms. Adeyemi', 1), ...change });

describe('a reference may be called', () => {
  test.each<[Partial<Reference>, string]>([
    [{}, 'Not yet: ask them first.'],
    [{ askedOn: '2026-05-01' }, 'Not yet: they have not said yes.'],
    [{ askedOn: '2026-05-01', answer: 'yes' }, 'May be called once you have told them that a call is coming.'],
    [{ answer: 'yes', callFrom: 'asked-for' }, 'May be called as soon as you are asked for references.'],
    [{ answer: 'yes', callFrom: 'offer' }, 'May be called after a written offer, not before.'],
    [{ answer: 'no', isPresent: true }, 'Not to be called: they said no.'],
    [{ answer: 'yes', isPresent: true, callFrom: 'asked-for' }, 'Not before a written offer: they work where you work now.'],
    [{ isPresent: true }, 'Not before a written offer, nor before they have said yes: they work where you work now.'],
  ])('%j: %s', (change, words) => expect(whenToCall(reference(change))).toBe(words));

  test('where one works now never before a written offer, whatever else is noted', () =>
    fc.assert(
      fc.property(fc.constantFrom('unsaid', 'yes'), fc.constantFrom('asked-for', 'told', 'offer'), (answer, callFrom) => {
        expect(whenToCall(reference({ isPresent: true, answer, callFrom } as Partial<Reference>))).toMatch(/^Not before a written offer/);
      }),
    ));
});

describe('the page for a reference', () => {
  const { interview, strengths, stories, references } = sampleInterview('2026-05-14');
  const page = (one: Reference, from = { interview, strengths, stories }): string =>
    markdownText({ title: 'Page', sections: briefSections(one, from) });

  test('has the job, what they may be asked, and the two stories they saw', () => {
    const text = page(references[0] as Reference);
    for (const words of [
      'Executive assistant to the COO',
      'Dana Whitfield, COO',
      'confidential',
      'The intake desk',
      'Two board calls at once',
    ])
      expect(text.replace(/[\u2066-\u2069]/g, '')).toContain(words);
    expect(text).not.toContain('Nine assistants');
  });

  test('keeps to itself what was told to this one and others, and how they are reached', () => {
    expect(page(references[0] as Reference)).not.toMatch(/after five|still work where/);
  });

  test('says that nobody calls before a written offer where that is so', () => {
    expect(page(reference({ isPresent: true }))).toContain('Nobody should call you before I have a written offer.');
    expect(page(reference({ callFrom: 'told' }))).not.toContain('written offer');
  });

  test('takes the stories told in this interview where none is chosen, and never more than two', () => {
    const from = { interview: { ...blankInterview('i'), storyIds: stories.map(({ id }) => id) }, strengths, stories };
    expect(storiesFor(reference(), from).map(({ id }) => id)).toEqual(['sample-t1', 'sample-t2']);
    expect(storiesFor(reference({ storyIds: ['sample-t4', 'gone'] }), from).map(({ id }) => id)).toEqual(['sample-t4']);
    expect(storiesFor(reference(), { ...from, interview: blankInterview('i') })).toEqual([]);
  });
});

test('a reference is read from anything: what cannot be read is read so that nobody is called too early', () => {
  const read = (raw: object): unknown => INTERVIEWS_FORMAT.parseRecord({ id: 'r', updatedAt: 1, type: 'reference', ...raw });
  expect(read({ callFrom: 3, answer: 'perhaps', isPresent: 'yes', askedOn: '2026-02-30', storyIds: ['a', 'a', null], later: [1] })).toEqual(
    {
      ...reference({ name: '', callFrom: 'offer', storyIds: ['a'], order: 0 }),
      later: [1],
      updatedAt: 1,
    },
  );
  const whole = { ...reference({ askedOn: '2026-05-01', told: 'The job' }), updatedAt: 1 };
  expect(read(whole)).toEqual(whole);
});
