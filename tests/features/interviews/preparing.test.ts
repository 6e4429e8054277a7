import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cueScreens, isScreenOf } from '../../../src/features/cue/cue.ts';
import { wholeHomework } from '../../../src/features/interviews/homework.ts';
import { INTERVIEW_CHANNELS, INTERVIEW_ROUNDS, WORKPLACES } from '../../../src/features/interviews/interview.ts';
import { QUESTION_BANK } from '../../../src/features/playbooks/question-bank.ts';
import { blankOwnAnswer } from '../../../src/features/interviews/own-answers.ts';
import { mapGaps, steeringMap } from '../../../src/features/interviews/steering-map.ts';
import { hintsFor, secondsToTell } from '../../../src/features/interviews/story-hints.ts';
import { partsOf, PREP_PARTS, partState, suggestNext } from '../../../src/features/interviews/thin.ts';
import { adviseTour } from '../../../src/features/interviews/tour.ts';
import { mismatchText, STYLE_WORDS, wholeStyle } from '../../../src/features/interviews/working-style.ts';
import { interview, sample, someInterview, someStories, someStrengths, story, strength } from './some-interviews.ts';

const noNonsense = (text: string): void => expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\bnull\b|\[object/);

describe('hints on a story', () => {
  const whole = { situation: 'On a Friday', action: 'I called both chairs', result: 'It took 20 minutes', shows: 'calm' };
  test.each([
    ['nothing when it is whole', {}, []],
    ['who did it', { action: 'The team called both chairs' }, ['Who did it? Say “I” where it was you.']],
    ['what I did', { action: '' }, ['Say what you did.']],
    ['what came of it', { result: ' ' }, ['Say what came of it.']],
    ['a number', { result: 'It went well' }, ['Is there a number for it: time, money, people, how often?']],
    ['no number where one is written out', { result: 'Half the time' }, []],
    ['a situation', { situation: '' }, ['One sentence on where and when.']],
    ['what it shows', { shows: '' }, ['What does it show about you?']],
    ['something to cut', { situation: 'word '.repeat(300) }, ['It takes over two minutes to tell. What can go?']],
  ])('ask for %s', (_what, change, hints) => expect(hintsFor(story('a', { ...whole, ...change }))).toEqual(hints));

  test('an empty story gets none, and “I’d” counts as I', () => {
    expect(hintsFor(story('a'))).toEqual([]);
    expect(hintsFor(story('a', { ...whole, action: 'So I’d call both' }))).toEqual([]);
  });

  test('140 words take a minute', () => expect(secondsToTell(story('a', { action: 'word '.repeat(140) }))).toBe(60));

  test('the stories of the sample need no hint', () => {
    for (const one of sample.stories) expect(hintsFor(one), one.title).toEqual([]);
  });
});

describe('the steering map', () => {
  const path = (id: string, strengthId: string, storyId: string, bridge = 'so'): (typeof sample.interview.paths)[number] => ({
    id,
    strengthId,
    question: `question ${id}`,
    reply: 'reply',
    bridge,
    storyId,
  });
  const strengths = [strength('g1'), strength('g2')];
  const stories = [story('t1'), story('t2')];

  test('stands under each strength what leads to it, and last what leads to none', () => {
    const map = steeringMap([path('a', 'g1', 't1'), path('b', 'gone', 't2'), path('c', 'g1', '')], strengths, stories);
    expect(map.map((branch) => [branch.strength?.id, branch.paths.map((one) => [one.id, one.story?.id])])).toEqual([
      [
        'g1',
        [
          ['a', 't1'],
          ['c', undefined],
        ],
      ],
      ['g2', []],
      [undefined, [['b', 't2']]],
    ]);
  });

  test.each([
    ['a strength without a path', [path('a', 'g1', 't1')], '“strength g2” has no question that leads to it.'],
    ['a question without a way back', [path('a', 'g1', '', ' ')], '“question a” has no way back: no bridge and no story.'],
    ['a question without a bridge', [path('a', 'g1', 't1', '')], '“question a” has no bridge to the story.'],
    ['a question without a story', [path('a', 'g1', 'gone')], '“question a” leads to no story.'],
    ['a question without a strength', [path('a', '', 't1')], '“question a” shows no strength yet.'],
    [
      'a story used three times',
      [path('a', 'g1', 't1'), path('b', 'g2', 't1'), path('c', 'g1', 't1')],
      '“story t1” is told at the end of three paths. Find another for one of them.',
    ],
  ])('names %s', (_what, paths, gap) => expect(mapGaps(paths, strengths, stories)).toContain(gap));

  test('a whole map has no gap', () => expect(mapGaps([path('a', 'g1', 't1'), path('b', 'g2', 't2')], strengths, stories)).toEqual([]));

  test('shows every path once, whatever it names', () => {
    fc.assert(
      fc.property(someInterview, someStrengths, someStories, (file, some, told) => {
        const shown = steeringMap(file.paths, some, told).flatMap((branch) => branch.paths.map((one) => one.id));
        expect(shown.sort()).toEqual(file.paths.map((one) => one.id).sort());
        for (const gap of mapGaps(file.paths, some, told)) noNonsense(gap);
      }),
    );
  });
});

describe('the cue card', () => {
  test('of the sample has a screen for each moment of the talk', () => {
    const screens = cueScreens(sample.interview, sample.strengths, sample.stories);
    expect(screens.map((screen) => screen.title)).toEqual([
      'Dana Whitfield',
      'On their mind',
      'How to be',
      'Begin',
      'Tidbits',
      'Ask early',
      'Stories',
      'Questions',
      'Before you leave',
    ]);
    expect(screens[0]?.lines.map((line) => line.kind)).toEqual(['Then', 'Where', 'At the door']);
    expect(screens[6]?.lines[0]?.text).toContain('6 a week were late');
  });

  test('has each bridge under its question, and no question twice', () => {
    const path = { id: 'p', strengthId: '', question: 'How do requests reach you?', reply: '', bridge: 'We had the same.', storyId: '' };
    const questions = ['Other?', path.question].map((text, at) => ({ id: `q${at}`, text, isAsked: false, heard: '' }));
    const screens = cueScreens(interview({ paths: [path], questions }), [], []);
    const lines = (title: string) => screens.find((screen) => screen.title === title)?.lines;
    expect(lines('Ask early')).toMatchObject([{ text: path.question, then: path.bridge }]);
    expect(lines('Questions')?.map((line) => line.text)).toEqual(['Other?']);
  });

  test.each(['phone', 'video'] as const)('has neither a door nor a tour in a first call by %s, whatever was written before', (channel) => {
    const file = { ...sample.interview, round: 'first', channel } as const;
    const kinds = cueScreens(file, sample.strengths, sample.stories).flatMap((screen) => screen.lines.map((line) => line.kind));
    expect(kinds).not.toContain('At the door');
    expect(kinds).not.toContain('Ask for the tour');
    expect(partsOf(file)).not.toContain('tour');
    expect(partsOf({ ...file, round: 'second' })).toContain('tour');
    expect(suggestNext({ ...file, tourAsk: '', route: '' }, sample.strengths, sample.stories)).toBeUndefined();
  });

  test('of an empty file still says where and how', () => {
    const screens = cueScreens(interview(), [], []);
    expect(screens.map((screen) => screen.title)).toEqual(['Your interview', 'How to be']);
    expect(screens[1]?.lines).toHaveLength(3);
  });

  test.each([
    ['three strengths where nothing is said first', '', ['a', 'b', 'c', 'd'], ['a', 'b', 'c']],
    ['two behind the first sentence', 'Good morning.', ['a', 'b', 'c'], ['Good morning.', 'a', 'b']],
    ['fewer than fit on one screen are not spread for it', '', ['x '.repeat(60), 'y '.repeat(60), 'z '.repeat(60)], undefined],
  ])('begins with %s', (_what, opener, texts, shown) => {
    const strengths = texts.map((text, at) => strength(`g${at}`, text));
    const begin = cueScreens(interview({ opener }), strengths, []).filter(({ title }) => title.startsWith('Begin'));
    expect(begin[0]?.lines.length).toBeGreaterThan(0);
    if (shown !== undefined) expect(begin.map(({ lines }) => lines.map(({ text }) => text))).toEqual([shown]);
  });

  test('has my answers to what they may ask, a line each, three a screen, none left out and none cut', () => {
    const answers = Array.from({ length: 7 }, (_, n) => ({
      ...blankOwnAnswer(`w${n}`, `Question ${n}, asked the way people ask it in the room?`, n),
      line: n === 0 ? '' : `Line ${n}. `.repeat(n === 1 ? 40 : 1).trim(),
      long: 'First I say this. Then that.',
    }));
    const screens = cueScreens(interview(), [], [], [], answers).filter(({ title }) => title.startsWith('They may ask'));
    const lines = screens.flatMap((screen) => screen.lines);
    expect(lines.map(({ kind, text }) => [kind, text])).toEqual(answers.map((one) => [one.question, one.line || 'First I say this.']));
    for (const screen of screens) expect(screen.lines.length).toBeLessThanOrEqual(3);
  });

  test('has what I fear most first, three at most, in the order I marked them, and each thing once; then questions, then worries', () => {
    const answers = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, n) => ({
      ...blankOwnAnswer(id, `Question ${id}?`, n),
      line: `Line ${id}.`,
      ...(n > 3 ? { isWorry: true } : {}),
    }));
    const file = interview({ ownAnswerIds: answers.map(({ id }) => id), fearedIds: ['gone', 'f', 'b', 'a', 'c'] });
    const titles = cueScreens(file, [], [], [], answers).filter(({ title }) => /^(?:What I fear most|They may)/.test(title));
    expect(titles.map(({ title, lines }) => [title, lines.map(({ text }) => text)])).toEqual([
      ['What I fear most', ['Line f.', 'Line b.', 'Line a.']],
      ['They may ask', ['Line c.', 'Line d.']],
      ['They may doubt', ['Line e.']],
    ]);
    expect(titles.every((screen) => isScreenOf('their-questions', screen))).toBe(true);
  });

  test('has one to three lines a screen, each short enough to be read at arm’s length', () => {
    fc.assert(
      fc.property(someInterview, someStrengths, someStories, (file, some, told) => {
        for (const screen of cueScreens(file, some, told)) {
          expect(screen.lines.length).toBeGreaterThan(0);
          expect(screen.lines.length).toBeLessThanOrEqual(3);
          expect(screen.title.length).toBeLessThanOrEqual(49 + ' 10'.length);
          expect(screen.title.trim()).not.toBe('');
          for (const line of screen.lines) {
            expect(line.text.length).toBeLessThanOrEqual(271);
            expect(line.kind.length).toBeLessThanOrEqual('Toward: '.length + 101 + 2);
            expect(line.text.trim()).not.toBe('');
          }
        }
      }),
    );
  });

  test('gives long lines a screen of their own, and keeps the order in which they were typed', () => {
    const long = 'word '.repeat(30).trim();
    const file = interview({ opener: long, tourAsk: long, closing: long, nextSteps: 'When?' });
    const screens = cueScreens(file, [strength('b', 'second typed'), strength('a', 'third typed')], []);
    expect(screens.filter((screen) => screen.title.startsWith('Begin')).map((screen) => screen.lines.map((line) => line.text))).toEqual([
      [long, 'second typed', 'third typed'],
    ]);
    expect(screens.filter((screen) => screen.title.startsWith('Before you leave')).map((screen) => screen.title)).toEqual([
      'Before you leave',
      'Before you leave 2',
    ]);
  });

  test('leaves out what was already asked, and quotes nothing twice', () => {
    const file = interview({ questions: [{ id: 'q', text: 'Why?', isAsked: true, heard: '' }], opener: '“Hello there”' });
    const screens = cueScreens(file, [], []);
    expect(screens.some((screen) => screen.title === 'Questions')).toBe(false);
    expect(screens.find((screen) => screen.title === 'Begin')?.lines[0]?.text).toBe('Hello there');
  });
});

describe('what is thin', () => {
  test('in an empty file is the day', () => expect(suggestNext(interview(), [], [])?.part).toBe('basics'));

  test('in the sample is nothing', () => expect(suggestNext(sample.interview, sample.strengths, sample.stories)).toBeUndefined());

  test.each([
    ['people', { people: [] }],
    ['lines', { opener: '' }],
    ['tidbits', { tidbits: [] }],
    ['stories', { storyIds: [] }],
    ['steering', { paths: [] }],
    ['questions', { questions: [] }],
    ['tour', { tourAsk: '' }],
    ['style', { style: [] }],
    ['logistics', { route: '' }],
  ])('is said to be %s when that is missing', (part, change) =>
    expect(suggestNext({ ...sample.interview, ...change }, sample.strengths, sample.stories)?.part).toBe(part),
  );

  test('a call by phone needs no tour and no route', () => {
    expect(
      suggestNext({ ...sample.interview, channel: 'phone', tourAsk: '', route: '' }, sample.strengths, sample.stories),
    ).toBeUndefined();
  });

  test('every part says how much is in it, and nothing when it is empty', () => {
    for (const part of PREP_PARTS) {
      expect(partState(part, { ...sample.interview, ownAnswerIds: ['a'] }, ['one'], ['one']), part).not.toBe('');
      expect(partState(part, interview()), part).toBe('');
    }
  });
});

describe('what is ready to use', () => {
  test.each(INTERVIEW_ROUNDS.flatMap((round) => INTERVIEW_CHANNELS.map((channel) => [round, channel] as const)))(
    'a tour in the %s round, %s, for every kind of work',
    (round, channel) => {
      for (const place of WORKPLACES) {
        const advice = adviseTour({ round, channel }, place);
        expect(advice.see.length).toBeGreaterThanOrEqual(3);
        expect(advice.ask).toContain('?');
        expect(advice.why.includes('too early')).toBe(round === 'first' && channel === 'phone');
        // On a call nobody walks through a lab.
        if (channel !== 'on-site') expect(advice.see.join()).toContain('screen');
      }
    },
  );

  test('the bank has questions on six topics, none twice', () => {
    const all = QUESTION_BANK.flatMap((topic) => topic.questions);
    expect(QUESTION_BANK).toHaveLength(6);
    expect(new Set(all).size).toBe(all.length);
    for (const question of all) expect(question).toMatch(/[?.]$/);
  });

  test('homework has six topics and working style seven, noted or not', () => {
    expect(wholeHomework(sample.interview.homework).filter((one) => one.isDone)).toHaveLength(6);
    expect(wholeHomework([])).toHaveLength(6);
    expect(wholeStyle([])).toHaveLength(7);
    for (const note of wholeStyle([])) expect(note.question).toBe(STYLE_WORDS[note.id].question);
  });

  test('a mismatch reads as a con', () => {
    const note = { id: 'after-hours', preference: 'Done by 7', question: '', heard: 'Calls until 10', fit: 'differs' } as const;
    expect(mismatchText(note)).toBe('After hours: Calls until 10 (I want: Done by 7)');
    expect(mismatchText({ ...note, preference: '' })).toBe('After hours: Calls until 10');
    expect(mismatchText({ ...note, heard: '' })).toBe('After hours: not how I work');
  });
});
