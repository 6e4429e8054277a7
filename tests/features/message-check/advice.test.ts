import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { adviseFollowUp, checkMessage } from '../../../src/features/message-check/advice.ts';
import { CHANNELS, NEWS, STAGES, VERDICTS, type FollowUpFacts } from '../../../src/features/message-check/facts.ts';
import { USUAL_FACTS } from './usual-facts.ts';

/** A Wednesday. */
const TODAY = '2026-05-13';
const facts = (change: Partial<FollowUpFacts>): FollowUpFacts => ({ ...USUAL_FACTS, ...change });
const AFTER_A_NO = facts({ stage: 'after-rejection', thankYouAlreadySent: true, daysSinceLastContact: 5 });

/** A message like the one in the source: a chief executive, an answer that would not come, and the answer now. In our own words. */
const LETTER = `Good morning Mr. Whitlow,

Thank you once more for the chance to interview. I have been replaying our ten minutes ever since. You wanted to hear who I am, and I couldn't find the words for it.

I know that you have moved on to other candidates, and this is not an attempt to change your mind. I only want you to know that I do know the difference between an assistant and an executive assistant.

Regards,
Cara`;

const THANKS = `Dear Ms. Okafor,

Thank you for your time yesterday. I enjoyed hearing how you and Luis plan the plant visits in four minutes, and I can see why the calendar has to stay ahead of you both.

Kind regards,
Jordan Reyes`;

const STATUS = `Dear Ms. Okafor,

We spoke about the executive assistant position. Could you tell me where things stand, or when you expect to decide? I remain very interested.

Thank you,
Jordan Reyes`;

test('who reproaches them after a no is not told that they are late: they have answered', () => {
  const advice = adviseFollowUp({ text: 'You wasted my time. Three interviews, and then one sentence of no.' }, AFTER_A_NO, TODAY);
  expect(advice).toMatchObject({ verdict: 'dont-send', rule: 'reproaches' });
  expect(advice.findings.map(({ why }) => why).join(' ')).not.toMatch(/\blate\b/);
});

describe('the letter it all began with', () => {
  test('unasked, after a no: do not send, since it is about the writer and defends, with the passages marked', () => {
    const advice = adviseFollowUp({ text: LETTER }, AFTER_A_NO, TODAY);
    expect(advice).toMatchObject({ verdict: 'dont-send', rule: 'defending' });
    expect(advice.headline).toMatch(/serves you, not them/);
    expect(advice.aboutThem).toBeLessThan(0.5);
    const marked = (rule: string): string =>
      advice.findings.flatMap((one) => (one.rule === rule && one.span !== undefined ? [LETTER.slice(...one.span)] : [])).join(' | ');
    expect(marked('defending')).toContain('I do know the difference');
    expect(marked('re-opening')).toContain('not an attempt to change');
    expect(advice.instead.join(' ')).toMatch(/better answer/);
  });

  test('the same words after he asked for her answer: send', () => {
    expect(adviseFollowUp({ text: LETTER }, { ...AFTER_A_NO, askedByThem: true }, TODAY)).toMatchObject({ verdict: 'send' });
    const byFriday = { ...AFTER_A_NO, askedByThem: true, decisionDateGiven: 'future', daysUntilDecisionDate: 2 } as const;
    expect(adviseFollowUp({ text: LETTER }, byFriday, TODAY)).toMatchObject({ verdict: 'send' });
  });

  test('the gracious reply in its place: send', () => {
    const text = 'Dear Mr. Whitlow,\n\nThank you for letting me know, and for the talk. I wish you and your new assistant well.\n\nCara';
    expect(adviseFollowUp({ text }, AFTER_A_NO, TODAY)).toMatchObject({ verdict: 'send' });
  });
});

describe('each with its own clear words', () => {
  const FILE = { people: ['Dana Okafor', 'Luis Ferreira'], company: 'Brightwell Foods' };
  test.each([
    ['a wrong name', THANKS.replace('Okafor', 'Oakley'), facts(FILE), 'revise', 'wrong-name', /name/],
    [
      'a wrong company',
      THANKS.replace('I can', 'I would love to join Harbor Mills. I can'),
      facts(FILE),
      'revise',
      'wrong-company',
      /company/,
    ],
    [
      'a company one letter off',
      THANKS.replace('plant visits', 'plant visits at Brightwall'),
      facts(FILE),
      'revise',
      'wrong-company',
      /company/,
    ],
    ['a prompt', THANKS.replace('how you and Luis plan', '[one moment from the talk]'), facts(FILE), 'revise', 'placeholder', /blanks/],
    ['a merge field', THANKS.replace('Okafor', '{{last_name}}'), facts({}), 'revise', 'placeholder', /blanks/],
    ['thanks to someone thanked already', THANKS, facts({ thankYouAlreadySent: true }), 'dont-send', 'thanked-already', /have your thanks/],
    [
      'a third question',
      STATUS,
      facts({ stage: 'waiting-for-decision', unansweredSent: 2, daysSinceLastContact: 9, thankYouAlreadySent: true }),
      'dont-send',
      'third-message',
      /Two are out/,
    ],
    [
      'told not to write',
      STATUS,
      facts({ toldNotToContact: true, daysSinceLastContact: 20 }),
      'dont-send',
      'told-not-to',
      /asked you not to/,
    ],
    ['nothing', '  ', facts({}), 'revise', 'empty', /Nothing to read/],
    ['a link', 'https://example.org/board-packs', facts({}), 'revise', 'not-a-message', /not a message/],
    ['quoted mail only', '> We chose somebody else.\n> Dana', facts({}), 'revise', 'not-a-message', /not a message/],
    ['a signature only', '-- \nJordan Reyes\n+1 206 555 0142', facts({}), 'revise', 'not-a-message', /not a message/],
    ['two words', 'Hi Dana,\n\nany luck', facts({ thankYouAlreadySent: true }), 'revise', 'too-short', /cannot tell/],
    [
      'another language than the interview',
      'Sehr geehrte Frau Okafor, vielen Dank für das Gespräch am Dienstag, es hat mir sehr gefallen.',
      facts({}),
      'revise',
      'other-language',
      /language/,
    ],
    ['capitals', THANKS.toUpperCase(), facts({}), 'revise', 'shouting', /Turn off the capitals/],
  ] as const)('%s', (_, text, given, verdict, rule, headline) => {
    const advice = adviseFollowUp({ subject: 'Thank you', text }, given, TODAY);
    expect(advice).toMatchObject({ verdict, rule });
    expect(advice.headline).toMatch(headline);
    expect(advice.findings[0]?.why.length).toBeGreaterThan(20);
  });

  test('too early by two days: wait, with the business day after their date', () => {
    // They named Friday; two business days later is Tuesday.
    const given = facts({
      stage: 'waiting-for-decision',
      decisionDateGiven: 'future',
      daysUntilDecisionDate: 2,
      thankYouAlreadySent: true,
    });
    const advice = adviseFollowUp({ subject: 'The position', text: STATUS }, given, TODAY);
    expect(advice).toMatchObject({ verdict: 'wait', waitUntil: '2026-05-19' });
    expect(advice.headline).toBe('Wait until Tuesday, May 19. They named a date.');
  });

  test.each([
    ['no date, three days gone', { daysSinceLastContact: 3 }, '2026-05-15'],
    ['no date, asked yesterday', { daysSinceLastContact: 1, unansweredSent: 1 }, '2026-05-19'],
    ['their date is today', { decisionDateGiven: 'future', daysUntilDecisionDate: 0 }, '2026-05-15'],
    ['their date was yesterday', { decisionDateGiven: 'past', daysPastDecisionDate: 1, daysSinceLastContact: 9 }, '2026-05-14'],
  ] as const)('%s: wait', (_, change, until) => {
    const given = facts({ stage: 'waiting-for-decision', thankYouAlreadySent: true, ...change });
    expect(adviseFollowUp({ text: STATUS }, given, TODAY)).toMatchObject({ verdict: 'wait', waitUntil: until });
  });

  test.each([
    ['no date, nine days gone', { daysSinceLastContact: 9 }],
    ['their date three days past', { decisionDateGiven: 'past', daysPastDecisionDate: 3, daysSinceLastContact: 12 }],
    ['one unanswered, a fortnight ago', { unansweredSent: 1, daysSinceLastContact: 14 }],
  ] as const)('%s: send', (_, change) => {
    const given = facts({ stage: 'waiting-for-decision', thankYouAlreadySent: true, ...change });
    expect(adviseFollowUp({ text: STATUS }, given, TODAY)).toMatchObject({ verdict: 'send' });
  });
});

describe('facts and text against each other', () => {
  test('facts say after the interview, the text speaks of a no: that is said, and the careful reading counts', () => {
    const text = 'Dear Ms. Okafor,\n\nI know you have chosen someone else. What I meant to say was that I do know the difference.\n\nJo';
    const advice = adviseFollowUp({ text }, facts({}), TODAY);
    expect(advice.verdict).toBe('dont-send');
    expect(advice.findings.map(({ rule }) => rule)).toContain('contradiction');
  });

  test('what stands in quoted mail is not held against the writer', () => {
    const text = `${THANKS}\n\n> On Tue, Dana wrote:\n> Please reconsider. You people are a joke. I beg you.`;
    expect(adviseFollowUp({ text }, facts({}), TODAY)).toMatchObject({ verdict: 'send' });
  });

  test('withdrawing goes before the wish not to be written to', () => {
    const text = 'Dear Ms. Okafor,\n\nPlease withdraw my application. I have accepted another position. Thank you for your time.\n\nJo';
    expect(adviseFollowUp({ text }, facts({ toldNotToContact: true, unansweredSent: 3 }), TODAY)).toMatchObject({ verdict: 'send' });
  });
});

describe('marks', () => {
  test('lie inside the text and do not overlap, whatever the text', () => {
    const piece = fc.constantFrom(
      'I do know the difference. ',
      'Please reconsider! ',
      'What I meant to say… ',
      'you people ',
      'I beg you, ',
      '[name] ',
      'Dear NAME,\n',
      '“quoted” ',
      '\n\n> no\n',
      'é́👩‍👧 ',
      'שלום ',
      '\u202e',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom(...STAGES), (parts, stage) => {
        const text = parts.join('');
        const { findings } = adviseFollowUp({ text }, facts({ stage }), TODAY);
        const spans = findings.flatMap(({ span }) => (span === undefined ? [] : [span])).sort((a, b) => a[0] - b[0]);
        spans.forEach(([start, end], at) => {
          expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.[1] ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('any text and any facts', () => {
  const anyNumber = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(-1, 0, 1e9, NaN));
  const anyFacts: fc.Arbitrary<FollowUpFacts> = fc.record(
    {
      stage: fc.constantFrom(...STAGES),
      askedByThem: fc.boolean(),
      daysSinceLastContact: fc.option(anyNumber),
      decisionDateGiven: fc.constantFrom(null, 'future', 'past'),
      daysUntilDecisionDate: anyNumber,
      daysPastDecisionDate: anyNumber,
      unansweredSent: anyNumber,
      thankYouAlreadySent: fc.boolean(),
      carriesSomethingNew: fc.option(fc.constantFrom(...NEWS)),
      channel: fc.constantFrom(...CHANNELS),
      interviewScheduled: fc.boolean(),
      toldNotToContact: fc.boolean(),
      interviewLanguage: fc.string({ maxLength: 5 }),
      people: fc.array(fc.string({ maxLength: 20 }), { maxLength: 3 }),
      company: fc.string({ maxLength: 20 }),
    },
    {
      requiredKeys: [
        'stage',
        'askedByThem',
        'daysSinceLastContact',
        'decisionDateGiven',
        'unansweredSent',
        'thankYouAlreadySent',
        'carriesSomethingNew',
      ],
    },
  );

  test('get an answer that holds together', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 40 }), anyFacts, (text, subject, given) => {
        const advice = adviseFollowUp({ text, subject }, given, TODAY);
        expect(VERDICTS).toContain(advice.verdict);
        expect(advice.headline).not.toBe('');
        expect(advice.aboutThem).toBeGreaterThanOrEqual(0);
        expect(advice.aboutThem).toBeLessThanOrEqual(1);
        if (advice.verdict === 'wait') expect(advice.waitUntil).toMatch(/^\d{4}-\d\d-\d\d$/);
        else expect(advice.waitUntil).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['100,000 letters', 'a'.repeat(100_000)],
    ['100,000 words of one line', 'thank you '.repeat(50_000)],
    ['100,000 line breaks', '\n'.repeat(100_000)],
    ['100,000 quotation marks', '"'.repeat(100_000)],
    ['100,000 angles', '>'.repeat(100_000)],
    ['deep brackets', '['.repeat(50_000) + ']'.repeat(50_000)],
    ['right to left', 'שלום רב, תודה על הפגישה אתמול. נהניתי מאוד מהשיחה שלנו.'],
    ['emoji', '👩‍👩‍👧‍👦🙏🏽'.repeat(500)],
    ['lone surrogates', '\ud800 thank \udfff you'],
  ])('%s: answered', (_, text) => {
    expect(VERDICTS).toContain(adviseFollowUp({ text }, facts({}), TODAY).verdict);
    expect(checkMessage({ text }, facts({}), TODAY).meter.every(({ words }) => words > 0)).toBe(true);
  });
});
