/** What is in the deck, and what each card says. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankInterview, type Interview } from '../../../src/features/interviews/interview.ts';
import { unjudgedQuestion, type OwnAnswer, type Story } from '../../../src/features/interviews/interviews-format.ts';
import { sampleInterview } from '../../../src/features/interviews/sample-interview.ts';
import { THEIR_QUESTIONS } from '../../../src/features/interviews/their-questions.ts';
import { PUSH_BACKS } from '../../../src/features/negotiate/push-backs.ts';
import { deckFor, rehearsedDeck, type DeckSources } from '../../../src/features/rehearse/deck.ts';
import { nextCard } from '../../../src/features/rehearse/next-card.ts';
import { rated } from '../../../src/features/rehearse/rate.ts';
import { blankCard } from '../../../src/features/rehearse/rehearsed.ts';
import { blankWin, type Win } from '../../../src/features/wins/win.ts';
import { someInterview, someStories, someStrengths } from '../interviews/some-interviews.ts';

const { interview, strengths, stories, answers } = sampleInterview('2026-05-14');
const FROM: DeckSources = { strengths, stories, answers };
const ids = (about: Interview | undefined, from: DeckSources): readonly string[] => deckFor(about, from).cards.map(({ id }) => id);
const find = (
  id: string,
  about: Interview | undefined = interview,
  from: DeckSources = FROM,
): ReturnType<typeof deckFor>['cards'][number] => {
  const card = deckFor(about, from).cards.find((one) => one.id === id);
  if (card === undefined) throw new Error(`no ${id}`);
  return card;
};
const story: Story = {
  id: 's',
  type: 'story',
  title: 'The desk',
  situation: 'Late',
  action: 'A form',
  result: 'On time',
  shows: '',
  order: 1,
};
const win = (id: string, more: Partial<Win> = {}): Win => ({ ...blankWin(id, `Did ${id}`, '2026-05-01'), ...more });

describe('one’s own material', () => {
  test('comes first: lines, steering paths, chosen stories, answers that go along', () => {
    const heavy = deckFor(interview, FROM).cards.filter(({ weight }) => weight === 3);
    const groups = [...new Set(heavy.map(({ group }) => group))];
    expect(groups).toEqual(['First and last lines', 'Steering paths', 'Stories', ...(groups.includes('My answers') ? ['My answers'] : [])]);
    for (const name of ['opener', 'closing', 'nextSteps', 'tourAsk']) expect(find(`line:${interview.id}/${name}`).weight).toBe(3);
    for (const id of interview.storyIds) expect(find(`story:${id}`).weight).toBe(3);
  });

  test('is looked up, never copied: an edited story is an edited card', () => {
    const edited = stories.map((one) => (one.id === 'sample-t1' ? { ...one, title: 'The new desk', result: 'Three a week' } : one));
    const card = find('story:sample-t1', interview, { ...FROM, stories: edited });
    expect(card.front).toBe('The new desk');
    expect(card.back.at(-1)).toEqual({ label: 'What came of it', text: 'Three a week' });
  });

  test('a story asks for its outline, however long it is', () => {
    const long = { ...story, situation: 'word '.repeat(400) };
    const card = find('story:s', undefined, { stories: [long] });
    expect(card.ask).toContain('three lines');
    expect(card.back[0]?.text.length).toBeLessThanOrEqual(181);
  });

  test('a card by hand counts as one’s own, and a text of any length stays whole', () => {
    const back = 'x'.repeat(4000);
    const card = find('own:c', interview, { ...FROM, ownCards: [{ id: 'c', type: 'own-card', front: 'Plants?', back }] });
    expect([card.weight, card.back[0]?.text]).toEqual([3, back]);
  });

  test('without a tour to ask for there is no card for it', () => {
    const call: Interview = { ...interview, round: 'first', channel: 'phone' };
    expect(ids(call, FROM)).not.toContain(`line:${interview.id}/tourAsk`);
  });

  test('a better answer is a card, a doubt is asked as one', () => {
    const asked = { ...unjudgedQuestion('q', 'other', 'Why did you leave?', 1, '2026-05-01'), landed: 'no', better: 'To learn' } as const;
    expect(find('asked:q', interview, { ...FROM, asked: [asked] })).toMatchObject({ weight: 3, back: [{ text: 'To learn' }] });
    const doubt = answers.find(({ isWorry }) => isWorry === true);
    expect(find(`answer:${doubt?.id ?? ''}`).ask).toBe('They may doubt this. What do you say?');
  });
});

describe('what is thin', () => {
  const asked = { ...unjudgedQuestion('q', 'other', 'Why did you leave?', 1, '2026-05-01'), landed: 'no' } as const;
  test.each([
    ['a story without a result', { stories: [{ ...story, result: ' ' }] }, 'stories', '“The desk” has no result yet'],
    ['a story without its middle', { stories: [{ ...story, action: '' }] }, 'stories', '“The desk” is not told to the end'],
    ['an answer that did not land, without a better one', { asked: [asked] }, 'answers', '“Why did you leave?” has no better answer yet'],
  ] as const)('%s is no card, but something to write', (_, from, part, what) => {
    const about = { ...blankInterview('i'), storyIds: ['s'] };
    const deck = deckFor(about, from);
    expect(deck.cards).toEqual([]);
    expect(deck.thin).toEqual([{ what, part }]);
  });

  test('an answer of which nothing is written is no card', () => {
    const blank: OwnAnswer = { ...(answers[0] as OwnAnswer), line: '', short: '', long: '' }; // the sample has one
    expect(ids(interview, { answers: [blank] })).not.toContain(`answer:${blank.id}`);
  });
});

describe('the rest', () => {
  const bank = THEIR_QUESTIONS.slice(0, 12);
  test('the likeliest questions count as one’s own; what I answer myself takes their place', () => {
    const likely = [...bank, ...THEIR_QUESTIONS.filter(({ id }) => id === 'calendar-clash')];
    const cards = deckFor(interview, { ...FROM, likely }).cards.filter(({ id }) => id.startsWith('their:'));
    expect(cards.filter(({ weight }) => weight === 3)).toHaveLength(5);
    expect(cards.map(({ id }) => id)).not.toContain('their:calendar-clash');
    expect(cards[0]?.back).toHaveLength(4);
  });

  test('playbooks of the evening before and begun ones come by themselves, others once they are switched on', () => {
    const playbook = (id: string) => ({ id, title: id, cards: [{ id: 'c', front: 'F', back: 'B' }] });
    const playbooks = ['near', 'far', 'farther'].map(playbook);
    expect(ids(undefined, { playbooks, near: ['near'] })).toEqual(['playbook:near/c']);
    const deck = deckFor(undefined, { playbooks, near: ['near'], switchedOn: ['far'] });
    expect(deck.cards.map(({ id, weight }) => [id, weight])).toEqual([
      ['playbook:near/c', 2],
      ['playbook:far/c', 1],
    ]);
  });

  test('wins with an outcome: the newest few, and those that were wanted', () => {
    const wins = [
      win('short', { isShort: true, brought: 'x' }),
      win('thin'),
      ...Array.from({ length: 9 }, (_, n) => win(`w${n}`, { brought: 'Time' })),
    ];
    expect(ids(undefined, { wins })).toEqual(['win:w0', 'win:w1', 'win:w2', 'win:w3', 'win:w4', 'win:w5']);
    const rehearsed = [{ ...blankCard('win:w8'), weight: 3 } as const];
    expect(ids(undefined, { wins, rehearsed })).toContain('win:w8');
  });

  test('push-backs only where they are given, since there is a talk', () => {
    expect(ids(interview, FROM).some((id) => id.startsWith('push-back:'))).toBe(false);
    expect(find('push-back:budget', interview, { ...FROM, pushBacks: PUSH_BACKS }).front).toBe('That is our budget.');
    // The wording without figures: what may stand in its place is in braces.
    expect(
      JSON.stringify(deckFor(undefined, { pushBacks: PUSH_BACKS }).cards.map(({ back }) => back.map(({ text }) => text))),
    ).not.toContain('{');
  });
});

test('on the first evening the cards come as they stand in the deck: one’s own, the likely questions, the playbooks', () => {
  const playbooks = [{ id: 'a-guide', title: 'A guide', cards: [{ id: 'one', front: 'Front', back: 'Back' }] }];
  const { cards } = deckFor(interview, { ...FROM, likely: THEIR_QUESTIONS.slice(0, 12).toReversed(), playbooks, near: ['a-guide'] });
  let deck = rehearsedDeck(cards, blankCard);
  const seen: string[] = [];
  for (let n = 0; n < cards.length; n++) {
    const now = new Date(Date.UTC(2026, 4, 13, 18, 0, n)).toISOString();
    const next = nextCard(deck, now, '2026-05-14T08:00:00.000Z');
    if (next === null) break;
    seen.push(next.id);
    deck = deck.map((one) => (one === next ? rated(one, 3, now) : one));
  }
  expect(seen).toEqual(cards.map(({ id }) => id));
  expect(seen[0]).toBe(`line:${interview.id}/opener`);
  expect(seen.at(-1)).toBe('playbook:a-guide/one');
});

test('what is known of a card goes with it, and a weight of its own counts', () => {
  const { cards } = deckFor(interview, FROM);
  const known = rehearsedDeck(cards, (id) => (id === 'story:sample-t1' ? { ...blankCard(id), weight: 1, isOff: true } : blankCard(id)));
  expect(known).toHaveLength(cards.length);
  expect(known.find(({ id }) => id === 'story:sample-t1')).toMatchObject({ weight: 1, isOff: true });
});

test('whatever a file holds, each card comes once, has a front and something on its back, the weightiest first', () => {
  fc.assert(
    fc.property(someInterview, someStories, someStrengths, (about, someOfThem, theirs) => {
      const { cards } = deckFor(about, { strengths: theirs, stories: someOfThem, answers, likely: THEIR_QUESTIONS });
      expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
      for (const { front, back } of cards) expect(front.trim() !== '' && back.some(({ text }) => text.trim() !== '')).toBe(true);
      const weights = cards.map(({ weight }) => weight);
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    }),
  );
});
