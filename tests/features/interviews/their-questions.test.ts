import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { INTERVIEW_CHANNELS, INTERVIEW_ROUNDS } from '../../../src/features/interviews/interview.ts';
import { THEIR_QUESTIONS } from '../../../src/features/interviews/their-questions.ts';
import { WORRIES } from '../../../src/features/interviews/worries.ts';
import { QUESTION_BANK } from '../../../src/features/playbooks/question-bank.ts';
import { ASKED_STAGES, ASKED_TOPICS, ASSISTANT_ROLES, type TheirQuestion } from '../../../src/features/their-questions/their-question.ts';
import { TELLTALES } from '../../../src/features/their-questions/telltales.ts';
import { PUSH_BACKS, QUESTIONS } from '../../../src/features/negotiate/push-backs.ts';
import { ROOT } from '../../rules/source-files.ts';

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}’]+/gu) ?? [];
/** All runs of `length` words. */
const runs = (text: string, length: number): readonly string[] => {
  const words = wordsOf(text);
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));
};
/** What is in more than one of the texts. */
const inSeveral = (texts: readonly string[], parts: (text: string) => readonly string[]): readonly string[] => {
  const seen = new Map<string, number>();
  for (const text of texts) for (const part of new Set(parts(text))) seen.set(part, (seen.get(part) ?? 0) + 1);
  return [...seen].filter(([, count]) => count > 1).map(([part]) => part);
};
const told = ({ why, looksFor, trap, probes }: TheirQuestion): readonly string[] => [why, ...looksFor, trap, ...probes];

describe('the bank of questions they ask', () => {
  test('has forty for executive assistants, and twenty where others differ', () => {
    const forExecutives = THEIR_QUESTIONS.filter(({ roles }) => roles.includes('executive'));
    expect(forExecutives.length).toBeGreaterThanOrEqual(40);
    expect(THEIR_QUESTIONS.length - forExecutives.length).toBeGreaterThanOrEqual(20);
    for (const role of ASSISTANT_ROLES) {
      const own = THEIR_QUESTIONS.filter(({ roles }) => roles.includes(role) && roles.length < ASSISTANT_ROLES.length);
      expect(own.length, role).toBeGreaterThanOrEqual(5);
    }
  });

  test.each(THEIR_QUESTIONS.map((question) => [question.id, question] as const))('has all parts of “%s”', (_id, question) => {
    expect(question.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(Object.keys(ASKED_TOPICS)).toContain(question.topic);
    expect(question.roles.length).toBeGreaterThan(0);
    expect(ASSISTANT_ROLES).toEqual(expect.arrayContaining([...question.roles]));
    expect(question.stages.some((stage) => (INTERVIEW_ROUNDS as readonly string[]).includes(stage))).toBe(true);
    expect(ASKED_STAGES).toEqual(expect.arrayContaining([...question.stages]));
    expect(question.otherWays.length).toBeGreaterThanOrEqual(2);
    expect(question.looksFor).toHaveLength(3);
    expect(question.probes).toHaveLength(2);
    expect(wordsOf(TELLTALES[question.id] ?? '').length).toBeGreaterThanOrEqual(3);
  });

  test('keeps the names under which answers are stored', () => {
    expect(THEIR_QUESTIONS.map(({ id }) => id)).toMatchInlineSnapshot(`
      [
        "about-yourself",
        "what-you-are-good-at",
        "why-here",
        "why-leave",
        "weakness",
        "years-ahead",
        "gap",
        "bigger-jobs",
        "references",
        "pay",
        "notice",
        "first-month",
        "panel-needs",
        "your-questions",
        "calendar-clash",
        "calendar-authority",
        "keep-someone-out",
        "too-protective",
        "inbox",
        "three-of-five",
        "before-anyone-asked",
        "board-pack",
        "minutes",
        "event",
        "odd-receipt",
        "assistant-or-executive-assistant",
        "knowing-things",
        "really-like",
        "layoffs",
        "say-i-am-out",
        "three-executives",
        "difficult-executive",
        "tell-them-no",
        "worst-mistake",
        "leader",
        "something-changed",
        "room-taken",
        "flight-canceled",
        "four-cities",
        "tools",
        "ai",
        "remote",
        "sunday-night",
        "never-in-an-office",
        "lost-file",
        "same-every-week",
        "contract-renewal",
        "pay-today",
        "spreadsheet",
        "fair-shares",
        "only-a-minute",
        "away-two-weeks",
        "new-colleague",
        "all-at-once",
        "angry-caller",
        "forgotten-visitor",
        "walks-past",
        "first-face",
        "errands",
        "household-staff",
        "family-days",
        "card-in-my-name",
        "what-you-refuse",
      ]
    `);
    expect(Object.keys(TELLTALES).sort()).toEqual(THEIR_QUESTIONS.map(({ id }) => id).sort());
  });

  test('has no two questions alike, nor two that share a run of four words', () => {
    const asks = THEIR_QUESTIONS.map(({ ask }) => ask);
    expect(inSeveral(asks, (ask) => [ask.toLowerCase()])).toEqual([]);
    expect(
      inSeveral(asks, (ask) => runs(ask, 4)).filter(
        (run) => !/^(?:what do you do|what do you say|do you (?:do|say) \w+|how do you \w+)$/.test(run),
      ),
    ).toEqual([]);
    expect(
      inSeveral(
        THEIR_QUESTIONS.flatMap(({ ask, otherWays }) => [ask, ...otherWays]),
        (text) => [text.toLowerCase()],
      ),
    ).toEqual([]);
  });

  test('says nothing twice on its cards: no two of their lines share a run of six words', () => {
    expect(inSeveral(THEIR_QUESTIONS.flatMap(told), (text) => runs(text, 6))).toEqual([]);
    for (const question of THEIR_QUESTIONS) expect(new Set(told(question)).size).toBe(7);
  });

  test('asks as people do: in many forms, none worn out, with scenes and requests among the questions', () => {
    const asks = THEIR_QUESTIONS.map(({ ask }) => ask);
    const openings = Map.groupBy(asks, (ask) => wordsOf(ask).slice(0, 2).join(' '));
    for (const [opening, same] of openings) expect(same.length, opening).toBeLessThanOrEqual(3);
    expect(asks.filter((ask) => !ask.endsWith('?')).length).toBeGreaterThanOrEqual(3);
    expect(asks.filter((ask) => /\.\s/.test(ask)).length).toBeGreaterThanOrEqual(20);
    expect(asks.filter((ask) => wordsOf(ask).length <= 9).length).toBeGreaterThanOrEqual(5);
    expect(asks.filter((ask) => /’(?:s|re|ve|d|ll|t)\b|n’t\b/.test(ask)).length).toBeGreaterThanOrEqual(25);
    // Spoken in one breath or two.
    for (const ask of asks) expect(wordsOf(ask).length, ask).toBeLessThanOrEqual(24);
  });

  test.each([
    ['ask', ({ ask }: TheirQuestion) => [ask], [25, 120]],
    ['why', ({ why }: TheirQuestion) => [why], [35, 110]],
    ['looksFor', ({ looksFor }: TheirQuestion) => looksFor, [18, 75]],
    ['trap', ({ trap }: TheirQuestion) => [trap], [25, 100]],
    ['probes', ({ probes }: TheirQuestion) => probes, [15, 75]],
    ['otherWays', ({ otherWays }: TheirQuestion) => otherWays, [15, 80]],
  ] as const)('keeps %s short enough for a phone, and long enough to say something', (_part, texts, [least, most]) => {
    for (const text of THEIR_QUESTIONS.flatMap(texts)) {
      expect(text.length, text).toBeGreaterThanOrEqual(least);
      expect(text.length, text).toBeLessThanOrEqual(most);
    }
  });

  test('writes whole sentences, and what a good answer has as a list', () => {
    for (const { ask, why, looksFor, trap, probes, otherWays } of THEIR_QUESTIONS) {
      for (const text of [ask, why, trap, ...probes, ...otherWays]) expect(text).toMatch(/^[\p{Lu}“].*[.?]”?$/u);
      for (const text of looksFor) expect(text).toMatch(/^\p{Lu}.*[^.?!]$/u);
      for (const text of [ask, why, trap, ...probes, ...looksFor, ...otherWays]) expect(text).not.toMatch(/['"!]| {2}|\bboss\b/);
    }
  });

  test('has something on every topic, and all that assistants are asked about', () => {
    const topics = new Set(THEIR_QUESTIONS.map(({ topic }) => topic));
    expect([...topics].sort()).toEqual(Object.keys(ASKED_TOPICS).sort());
    const about = (pattern: RegExp): number => THEIR_QUESTIONS.filter((one) => pattern.test([one.ask, ...one.otherWays].join(' '))).length;
    for (const pattern of [
      /calendar/,
      /gatekeep|get past you/,
      /confidential/,
      /three of us/,
      /flight/,
      /difficult/,
      /board pack/,
      /tools/,
      /\bAI\b/,
      /mistake/,
      /leader/,
      /leaving/,
      /why here/i,
      /weakness/,
      /earn/,
      /notice/,
      /due today/,
      /event/,
      /expenses/,
      /emails/,
      /minutes/,
      /in the office one day/,
      /visitors/,
      /phone/,
      /shouting/,
      /share you/,
      /errands/,
      /household/,
      /boundaries/,
      /first month/,
      /references/,
      /gap/,
      /at this table/,
    ])
      expect(about(pattern), String(pattern)).toBeGreaterThan(0);
  });

  test('is another bank than that of the questions to ask', () => {
    const mine = new Set(QUESTION_BANK.flatMap(({ questions }) => questions));
    expect(THEIR_QUESTIONS.filter(({ ask }) => mine.has(ask))).toEqual([]);
  });

  test('follows rounds and channels of a prep file by their names', () => {
    const named: readonly string[] = ASKED_STAGES;
    for (const stage of [...INTERVIEW_ROUNDS, ...INTERVIEW_CHANNELS]) expect(named).toContain(stage);
  });

  test('is put as people say it', () => {
    for (const { ask, otherWays, probes } of THEIR_QUESTIONS)
      for (const spoken of [ask, ...otherWays, ...probes])
        expect(spoken).not.toMatch(/\bwhom\b|\bis it divided\b|\bwaiting in for\b|\bshall\b/i);
  });

  test('says of pay what the guide and the push-backs say: what others pay, then one figure, and no range of one’s own', () => {
    const pay = THEIR_QUESTIONS.find(({ id }) => id === 'pay');
    expect(pay?.looksFor[1]).toMatch(/what others pay.* one figure/i);
    expect(pay?.trap).toContain('A range of your own, which is heard as its low end');
    const guide = readFileSync(`${ROOT}src/content/playbooks/too-greedy.md`, 'utf8');
    expect(guide).toContain('no range of your own, because it is heard as its low end');
    expect(/id: expectations[^]*?back: (.*)/.exec(guide)?.[1]).toMatch(/Postings .* I would put it at …/);
    expect(JSON.stringify([...PUSH_BACKS, ...QUESTIONS])).toContain('A range would be heard as its low end');
  });

  test('claims nothing about the law, and promises nothing', () => {
    for (const question of THEIR_QUESTIONS)
      expect(told(question).join(' ')).not.toMatch(/\b(?:legal|illegal|law|lawful|your rights?|safe to|guarantee\w*|always works)\b/i);
  });
});

describe('the worries they may have', () => {
  test('are ten or so, each with all its parts, and none like another', () => {
    expect(WORRIES.length).toBeGreaterThanOrEqual(10);
    for (const worry of WORRIES) {
      expect(worry.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(worry.proof).toHaveLength(3);
      for (const text of [worry.name, ...worry.proof]) expect(text).toMatch(/^\p{Lu}.{8,75}[^.?!]$/u);
      for (const text of [worry.theirs, worry.soundsLike]) expect(text).toMatch(/^\p{Lu}.{20,90}\?$/u);
      for (const text of [worry.answer, worry.trap]) expect(text).toMatch(/^\p{Lu}.{20,140}\.$/u);
    }
    const texts = WORRIES.flatMap(({ name, theirs, soundsLike, answer, proof, trap }) => [
      name,
      theirs,
      soundsLike,
      answer,
      trap,
      ...proof,
    ]);
    expect(inSeveral(texts, (text) => runs(text, 6))).toEqual([]);
  });

  test('keep the names under which answers are stored', () => {
    expect(WORRIES.map(({ id }) => id)).toMatchInlineSnapshot(`
      [
        "long-gap",
        "many-short-jobs",
        "overqualified",
        "other-industry",
        "no-c-level",
        "long-in-one-place",
        "remote-only",
        "part-time",
        "age",
        "language",
        "let-go",
      ]
    `);
  });

  test('claim nothing about the law', () => {
    expect(JSON.stringify(WORRIES)).not.toMatch(/\b(?:legal|illegal|law|your rights?|safe)\b/i);
  });
});
