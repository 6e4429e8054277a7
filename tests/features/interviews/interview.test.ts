import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEnvelope, writeEnvelope } from '../../../src/lib/envelope.ts';
import { liveRecords } from '../../../src/lib/records.ts';
import { blankItem } from '../../../src/features/interviews/blank-item.ts';
import { interviewName, parseInterview } from '../../../src/features/interviews/interview.ts';
import { isUntouchedInterview } from '../../../src/features/interviews/untouched.ts';
import { INTERVIEWS_FORMAT, interviewRecords, type InterviewsRecord } from '../../../src/features/interviews/interviews-format.ts';
import { statesTheLaws } from '../../helpers/format-laws.ts';
import { interview, sample, someInterview, someStoredRecord } from './some-interviews.ts';

describe('interviews as stored', () => {
  statesTheLaws(INTERVIEWS_FORMAT, someStoredRecord);

  test('version 1 is read whole, with nothing to mend', () => {
    const text = readFileSync(new URL('./fixtures/interviews.v1.json', import.meta.url), 'utf8');
    const reading = readEnvelope(text, INTERVIEWS_FORMAT);
    expect(reading).toMatchObject({ state: 'read', damaged: false });
    if (reading.state !== 'read') return;
    expect(interviewRecords(reading.records, 'interview')[0]).toMatchObject({
      company: 'Harlow & Finch',
      debrief: { decideBy: '2026-05-22' },
    });
    expect(interviewRecords(reading.records, 'story')).toHaveLength(4);
    expect(interviewRecords(reading.records, 'asked')[0]).toMatchObject({ landed: 'no' });
    expect(interviewRecords(reading.records, 'reminder')).toHaveLength(2);
    expect(JSON.parse(writeEnvelope(reading.records, 2)).records).toHaveLength(JSON.parse(text).records.length);
  });

  test('of version 1, what was called the stage becomes a round and a channel', () => {
    const text = readFileSync(new URL('./fixtures/interviews-stages.v1.json', import.meta.url), 'utf8');
    const reading = readEnvelope(text, INTERVIEWS_FORMAT);
    expect(reading).toMatchObject({ state: 'read', damaged: false, isOld: true });
    if (reading.state !== 'read') return;
    const split = interviewRecords(reading.records, 'interview');
    expect(split.map(({ id, round, channel }) => [id, round, channel])).toEqual([
      ['final-call', 'final', 'video'],
      ['final-map', 'final', 'on-site'],
      ['final-number', 'final', 'phone'],
      ['no-stage', 'first', 'on-site'],
      ['odd-stage', 'first', 'on-site'],
      ['on-site', 'first', 'on-site'],
      ['on-site-link', 'first', 'on-site'],
      ['phone', 'first', 'phone'],
      ['second', 'second', 'on-site'],
      ['second-link', 'second', 'video'],
      ['second-there', 'second', 'on-site'],
      ['video', 'first', 'video'],
    ]);
    for (const one of split) expect(one).toMatchObject({ company: `Firm ${one.id}`, mine: 'kept' });
    for (const one of split) for (const gone of ['stage', 'isCall']) expect(one).not.toHaveProperty(gone);
  });

  test.each(['interviews', 'interviews-answers', 'interviews-worries'])('version 2 of %s is read as it stands', (name) => {
    const text = readFileSync(new URL(`./fixtures/${name}.v2.json`, import.meta.url), 'utf8');
    const reading = readEnvelope(text, INTERVIEWS_FORMAT);
    expect(reading).toMatchObject({ state: 'read', damaged: false, isOld: false });
    if (reading.state === 'read') expect(JSON.parse(writeEnvelope(reading.records, 2))).toEqual(JSON.parse(text));
  });

  test('a whole file is read back letter by letter', () => {
    fc.assert(
      fc.property(someInterview, (file) => {
        const text = writeEnvelope(new Map([[file.id, { ...file, updatedAt: 7 } as InterviewsRecord]]), 2);
        const reading = readEnvelope(text, INTERVIEWS_FORMAT);
        expect(reading).toMatchObject({ state: 'read', damaged: false });
        if (reading.state === 'read') expect(liveRecords(reading.records)).toEqual([{ ...file, updatedAt: 7 }]);
      }),
    );
  });

  test('a record of a kind this version does not know goes back as it came, and is not called damaged', () => {
    const text = JSON.stringify({ version: 2, records: [{ id: 'm', updatedAt: 3, type: 'mood', level: { deep: [1] } }] });
    const reading = readEnvelope(text, INTERVIEWS_FORMAT);
    expect(reading).toMatchObject({ state: 'read', damaged: false });
    if (reading.state !== 'read') return;
    expect(JSON.parse(writeEnvelope(reading.records, 2))).toEqual(JSON.parse(text));
    expect(interviewRecords(reading.records, 'interview')).toEqual([]);
  });

  test('fields of a newer version stay', () => {
    expect(parseInterview({ id: 'i', future: 1, people: [{ id: 'p', name: 'Dana', pronoun: 'she' }] })).toMatchObject({
      future: 1,
      people: [{ id: 'p', name: 'Dana', pronoun: 'she', role: '' }],
    });
  });

  test.each([
    ['a day that is no day', { heldOn: '2026-02-30' }, 'heldOn'],
    ['a time that is no time', { startsAt: '24:00' }, 'startsAt'],
    ['a debrief that is a list', { debrief: [] }, 'debrief'],
  ])('%s is left out', (_what, raw, field) => expect(parseInterview({ id: 'i', ...raw })).not.toHaveProperty(field));

  test('two items with one id get two', () => {
    const { tidbits } = parseInterview({ id: 'i', tidbits: [{ id: 't' }, { id: 't' }, {}] });
    expect(new Set(tidbits.map((one) => one.id)).size).toBe(3);
  });

  test('homework and working style know their topics only, each once', () => {
    const file = parseInterview({
      id: 'i',
      homework: [{ id: 'news', isDone: true }, { id: 'news' }, { id: 'gossip' }],
      style: [{ id: 'inbox', fit: 'maybe' }],
    });
    expect(file.homework).toEqual([{ id: 'news', isDone: true, note: '' }]);
    expect(file.style).toMatchObject([{ id: 'inbox', fit: 'unknown' }]);
  });

  test('a debrief without anything in it is blank', () => {
    expect(parseInterview({ id: 'i', debrief: { passed: 'x', decideBy: 'soon' } }).debrief).toMatchObject({ passed: [], landed: '' });
  });
});

test('a file is untouched until something is put in', () => {
  expect(isUntouchedInterview(interview())).toBe(true);
  expect(isUntouchedInterview({ ...interview(), updatedAt: 5 } as never)).toBe(true);
  expect(isUntouchedInterview(interview({ note: 'x' }))).toBe(false);
  expect(isUntouchedInterview(interview({ heldOn: '2026-05-14' }))).toBe(false);
  expect(isUntouchedInterview(interview({ channel: 'phone' }))).toBe(false);
});

test('a reminder without a moment is mended, and the text it came from set aside', () => {
  const text = JSON.stringify({ version: 1, records: [{ id: 'r', updatedAt: 1, type: 'reminder', dueAt: 'garbage' }] });
  expect(readEnvelope(text, INTERVIEWS_FORMAT)).toMatchObject({ state: 'read', damaged: true });
});

describe('making a file', () => {
  test('a new item has its words where they show', () => {
    expect(blankItem('people', 'p', 'Dana')).toMatchObject({ name: 'Dana' });
    expect(blankItem('tidbits', 'p', 'fact')).toMatchObject({ fact: 'fact' });
    expect(blankItem('paths', 'p', 'How?')).toMatchObject({ question: 'How?', strengthId: '' });
    expect(blankItem('questions', 'p', 'What?')).toMatchObject({ text: 'What?', isAsked: false });
    expect(blankItem('props', 'p', 'page')).toMatchObject({ text: 'page', isPacked: false });
  });

  test('it is called by its company, its role, or what it is', () => {
    expect(interviewName(sample.interview)).toBe('Harlow & Finch');
    expect(interviewName(interview({ role: 'EA' }))).toBe('EA');
    expect(interviewName(interview({ company: '  ' }))).toBe('Interview');
  });
});
