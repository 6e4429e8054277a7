/** What is found, and in which order: over the very index that is shipped. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { TEMPLATES } from '../../../src/features/follow-up/templates.ts';
import { QUESTION_BANK } from '../../../src/features/playbooks/question-bank.ts';
import { playbookSearch, sectionOf } from '../../../src/features/playbooks/find.ts';
import { playbookSchema } from '../../../src/features/playbooks/playbook.schema.ts';
import { messageEntry, placeEntry, playbookEntry, questionsEntry, type SearchEntry } from '../../../src/features/playbooks/search.ts';
import { searchNamesSchema, searchPlaceSchema, searchWordsSchema } from '../../../src/features/playbooks/search.schema.ts';
import { excerptAround, markedText } from '../../../src/lib/excerpt.ts';
import { wordSearch } from '../../../src/lib/word-search.ts';
import { ROOT } from '../../rules/source-files.ts';
import { headings, readPlaybook } from './playbook-files.ts';

const CONTENT = `${ROOT}src/content/`;
const yaml = (name: string): readonly unknown[] => parse(readFileSync(`${CONTENT}search/${name}.yaml`, 'utf8')) as unknown[];
const places = yaml('places').map((one) => searchPlaceSchema.parse(one));
const names = new Map(
  yaml('names')
    .map((one) => searchNamesSchema.parse(one))
    .map(({ id, also }) => [id, also]),
);
const words = yaml('words').map((one) => searchWordsSchema.parse(one));
const files = readdirSync(`${CONTENT}playbooks/`).map((name) => readPlaybook(`${CONTENT}playbooks/${name}`));
const playbooks = files.map(({ slug, frontMatter, body }) => playbookEntry(slug, playbookSchema.parse(frontMatter), body, names.get(slug)));
const ENTRIES: readonly SearchEntry[] = [
  ...playbooks,
  ...places.map((place) => placeEntry(place.id, place)),
  ...QUESTION_BANK.map(questionsEntry),
  ...TEMPLATES.map((template) => messageEntry(template, 'follow-up/', names.get(template.id))),
];
const find = playbookSearch({ ENTRIES, WORDS: Object.fromEntries(words.map(({ id, means }) => [id, means])) });
const ids = (query: string): readonly string[] => find(query).hits.map(({ id }) => id);

describe('what must be first', () => {
  test.each([
    // Words of a title, before the same word in a text.
    ['tour', 'ask-for-a-tour'],
    ['xcon', 'xcon-method'],
    ['steering', 'steering-questions'],
    ['mistake', 'the-mistake-question'],
    ['stuck', 'stuck'],
    ['conflict', 'conflict'],
    ['meetings', 'meetings-that-end'],
    ['leadership', 'leadership-without-the-title'],
    ['stereotypes', 'stereotypes-and-awkward-remarks'],
    ['talk show guest', 'talk-show-persona'],
    ['first 90 days', 'the-first-90-days'],
    // What people type for it.
    ['micromanager', 'micromanagers'],
    ['weakness', 'the-mistake-question'],
    ['what is your greatest weakness', 'the-mistake-question'],
    ['nervous', 'talk-show-persona'],
    ['networking', 'finding-your-people'],
    ['red flags', 'reading-an-employer'],
    ['first day', 'the-first-90-days'],
    ['burnout', 'stuck'],
    ['elevator pitch', 'say-what-you-bring'],
    ['undervalued', 'say-what-you-bring'],
    ['performance review', 'the-review-in-three-steps'],
    ['appraisal', 'the-review-in-three-steps'],
    ['my job description', 'at-services'],
    ['freelance', 'only-go-solo-if-you-want-to'],
    ['harassment', 'stereotypes-and-awkward-remarks'],
    ['saying no', 'self-and-role'],
    ['panel', 'the-panel-and-the-screen'],
    ['accommodation', 'adjustments-and-access'],
    ['wheelchair', 'adjustments-and-access'],
    ['skills test', 'the-skills-test'],
    ['typing test', 'the-skills-test'],
    ['career gap', 'questions-that-go-too-far'],
    ['illegal questions', 'questions-that-go-too-far'],
    ['cv', 'the-top-third'],
    ['give notice', 'leaving-well'],
    ['resignation letter', 'leaving-well'],
    ['virtual assistant', 'remote-and-virtual-assistants'],
    ['maternity cover', 'temp-agency-and-cover'],
    ['temp', 'temp-agency-and-cover'],
    ['several bosses', 'several-executives'],
    ['preference sheet', 'the-first-90-days'],
    ['personal errands', 'self-and-role'],
    ['chatgpt', 'from-tasks-to-partnership'],
    ['nda', 'looking-while-employed'],
    // Tools.
    ['salary expectation', 'at-salary'],
    ['what are your salary expectations?', 'at-salary'],
    ['zoom', 'at-getting-there'],
    ['what to wear', 'at-getting-there'],
    ['dress code', 'at-getting-there'],
    ['cue card', 'at-cue-card'],
    ['waiting room', 'at-cue-card'],
    ['debrief', 'at-debrief'],
    ['negotiate', 'at-negotiate'],
    ['star', 'at-stories'],
    ['compare two offers', 'xcon-method'],
    ['props', 'at-props'],
    ['what should I wear to the interview', 'at-getting-there'],
    ['virtual interview', 'at-prep-file'],
    ['how to say no', 'self-and-role'],
    ['bonus', 'at-pay'],
    ['backup', 'at-your-data'],
    ['new phone', 'at-your-data'],
    ['export', 'at-elsewhere'],
    ['dark mode', 'at-device'],
    ['prep file', 'at-prep-file'],
    ['no reply', 'at-follow-up'],
    // Questions and messages.
    ['questions to ask', 'at-questions'],
    ['do you have any questions for us', 'at-questions'],
    ['the team', 'questions-the-team'],
    ['next steps', 'questions-what-comes-next'],
    ['thank you note', 'message-thank-you'],
    ['thank-you', 'message-thank-you'],
    ['withdraw', 'message-withdraw'],
    ['rejection', 'message-after-no'],
    ['more time', 'message-ask-time'],
    // Half typed, and slips.
    ['micromanag', 'micromanagers'],
    ['stereo', 'stereotypes-and-awkward-remarks'],
    ['salery', 'at-salary'],
    ['negociate', 'at-negotiate'],
    ['Résumé', 'the-top-third'],
  ])('for “%s”: %s', (query, id) => expect(ids(query)[0]).toBe(id));
});

describe('the order', () => {
  const entries = [
    { id: 'slip', title: '', text: 'The stat of things' },
    { id: 'beginning', title: 'Start here', text: '' },
    { id: 'text', title: 'Other', text: 'A star in the text, star, star' },
    { id: 'title', title: 'The star', text: 'Nothing else in a long text that goes on and on' },
    { id: 'meaning', title: 'Sun', text: '' },
  ];
  const simple = wordSearch(entries, {
    fields: { title: 5, text: 1 },
    namesOf: ({ title }) => [title],
    meaning: new Map([['star', ['sun']]]),
  });
  test('is: whole words in a title, in a text, another word for it, beginnings', () => {
    expect(simple('star').hits.map(({ id }) => id)).toEqual(['title', 'text', 'meaning', 'beginning']);
    expect(simple('star').isNear).toBe(false);
  });
  test('slips are forgiven only where nothing else is found, and said to be so', () => {
    expect(simple('starr')).toMatchObject({ isNear: true });
    expect(find('fired')).toMatchObject({ isNear: true });
  });
  test('every word counts; where no page has all, what has some comes near', () => {
    const found = find('tour zebra');
    expect(found.isNear).toBe(true);
    expect(found.hits[0]?.id).toBe('ask-for-a-tour');
    expect(find('zebra')).toEqual({ hits: [], isNear: true });
    expect(find('  ')).toEqual({ hits: [], isNear: false });
  });
  test('nothing typed makes it fail', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (query) => void find(query)));
    fc.assert(
      fc.property(fc.constantFrom(...ENTRIES), ({ id, title }) => {
        expect(ids(title)).toContain(id);
      }),
    );
  });
});

describe('what was found is shown', () => {
  const marked = (text: string, ...some: readonly string[]): string =>
    markedText(text, new Set(some))
      .map((stretch) => (stretch.isMarked ? `[${stretch.text}]` : stretch.text))
      .join('');
  test('with its words marked, whatever their case and accents', () => {
    expect(marked('A tour, the Tour; no tourist. Résumé', 'tour', 'resume')).toBe('A [tour], the [Tour]; no tourist. [Résumé]');
    expect(marked('', 'tour')).toBe('');
  });
  test('in a stretch around the first of them, cut between words', () => {
    const long = `${'Words before it go on. '.repeat(20)}Here is the tour of the house. ${'And words after. '.repeat(20)}`;
    const cut = excerptAround(long, new Set(['tour']), 80);
    expect(cut).toMatch(/^Here is the tour of the house\./);
    expect(cut.length).toBeLessThan(110);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 20, max: 200 }), (text, most) => {
        expect(excerptAround(`${text} tour ${text}`, new Set(['tour']), most).length).toBeLessThan(most * 2 + 10);
      }),
    );
  });
  test('and leads to the section it stands in', () => {
    const persona = playbooks.find(({ id }) => id === 'talk-show-persona');
    expect(persona && sectionOf(persona, new Set(['prop']))?.place).toBe('bring-a-prop');
    expect(persona && sectionOf(persona, new Set(['habits']))).toBeUndefined();
    for (const { slug, body } of files) {
      const entry = playbooks.find(({ id }) => id === slug);
      expect(entry?.sections.map(({ place }) => place).filter((place) => place !== '' && place !== 'from-memory')).toEqual(headings(body));
    }
  });
});

test('every name, place and word is of something that is there', () => {
  const known = new Set([...files.map(({ slug }) => slug), ...TEMPLATES.map(({ id }) => id)]);
  expect([...names.keys()].filter((id) => !known.has(id))).toEqual([]);
  const pages = readdirSync(`${ROOT}src/pages`, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replace(/(\/index)?\.astro$|^index\.astro$/, ''),
  );
  expect(places.map(({ at }) => at.replace(/\/?(#.*)?$/, '')).filter((page) => !pages.includes(page))).toEqual([]);
  for (const { id, means } of words) for (const word of means) expect(ids(word).length, `${id}: ${word}`).toBeGreaterThan(0);
});
