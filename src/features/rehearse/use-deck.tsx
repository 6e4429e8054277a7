/** The deck on screen: its sources as they are stored, and those that come later as files of the site. */
import { createMemo, createSignal, type Accessor } from 'solid-js';
import { createNow } from '../../browser/clock.ts';
import { holds } from '../../browser/start.ts';
import { useStore } from '../../browser/use-store.ts';
import { underBase } from '../../lib/routes.ts';
import type { Whose } from '../../storage/with-sample.ts';
import { askedBefore } from '../interviews/better-answers.ts';
import { blankInterview, type Interview } from '../interviews/interview.ts';
import { $asked, $interviews, $stories, $strengths, isSampleId } from '../interviews/interviews.store.ts';
import { $ownAnswers } from '../interviews/own-answers.store.ts';
import { $begunPlaybooks } from '../playbooks/playbooks.store.ts';
import type { TheirQuestion } from '../their-questions/their-question.ts';
import type { PushBack } from '../negotiate/push-backs.ts';
import { $wins, wins as winRecords } from '../wins/wins.store.ts';
import { deckFor, rehearsedDeck, type Deck, type PlaybookCards } from './deck.ts';
import { rehearse, settingsFor } from './rehearse.store.ts';
import { rehearseRecords } from './rehearse-format.ts';
import { blankCard, type Rehearsed } from './rehearsed.ts';

/** What comes as a file of the site: made at build time, kept offline. */
interface CardsFile {
  readonly PLAYBOOKS: readonly PlaybookCards[];
  readonly TOMORROW: readonly string[];
}

/** The deck, and what is known of its cards. */
export interface DeckInUse {
  readonly deck: Accessor<Deck>;
  readonly cards: Accessor<readonly Rehearsed[]>;
  readonly playbooks: Accessor<readonly PlaybookCards[]>;
  /** Names of the playbooks whose cards come without being switched on. */
  readonly near: Accessor<readonly string[]>;
  /** Has all of it come? Until then cards may be missing. */
  readonly isWhole: Accessor<boolean>;
}

/** The deck for an interview, or without one, of one’s own records or of the sample’s. */
export function useDeck(interview: Accessor<Interview | undefined>, whose: Accessor<Whose>): DeckInUse {
  const [file, setFile] = createSignal<CardsFile>({ PLAYBOOKS: [], TOMORROW: [] });
  const [likelyFor, setLikelyFor] = createSignal<(interview: Interview, asked: readonly string[]) => readonly TheirQuestion[]>(() => []);
  const [pushBacks, setPushBacks] = createSignal<readonly PushBack[]>([]);
  const [isWhole, setWhole] = createSignal(false);
  const address = underBase('rehearse/playbook-cards.js', import.meta.env.BASE_URL);
  const parts = [
    import(/* @vite-ignore */ address).then((found: CardsFile) => setFile(found)),
    import('../interviews/likely-questions.ts').then(({ likelyQuestions }) =>
      setLikelyFor(() => (about: Interview, asked: readonly string[]) => likelyQuestions(about, { asked }).map(({ question }) => question)),
    ),
    holds('negotiate', 'offers') ? import('../negotiate/push-backs.ts').then((found) => setPushBacks(found.PUSH_BACKS)) : undefined,
  ];
  // What cannot be had is left out: one’s own cards are here.
  void Promise.allSettled(parts).then(() => setWhole(true));

  const stored = { own: useStore(rehearse.$own), sample: useStore(rehearse.$sample) };
  const [stories, strengths, answers] = [useStore($stories), useStore($strengths), useStore($ownAnswers)];
  const [asked, interviews, wins, begun] = [useStore($asked), useStore($interviews), useStore($wins), useStore($begunPlaybooks)];
  const now = createNow();
  const mine = ({ id }: { readonly id: string }): boolean => isSampleId(id) === (whose() === 'sample');
  const records = createMemo(() => stored[whose()]());
  const known = createMemo(() => new Map(rehearseRecords(records(), 'card').map((card) => [card.id, card as Rehearsed])));
  const near = createMemo(() => [...file().TOMORROW, ...(whose() === 'own' ? begun() : [])]);
  const today = createMemo(() => now().slice(0, 10));
  const likely = createMemo(() => {
    const about = interview() ?? { ...blankInterview(''), heldOn: today() };
    return likelyFor()(
      about,
      asked()
        .filter(mine)
        .map(({ text }) => text),
    );
  });
  const switchedOn = createMemo(() => (records(), settingsFor(whose()).playbooks ?? []));
  const deck = createMemo(() => {
    const about = interview();
    return deckFor(about, {
      strengths: strengths().filter(mine),
      stories: stories().filter(mine),
      answers: answers().filter(mine),
      asked: askedBefore(about ?? blankInterview(''), interviews(), asked().filter(mine)),
      wins: wins().filter(({ id }) => winRecords.isSample(id) === (whose() === 'sample')),
      ownCards: rehearseRecords(records(), 'own-card'),
      likely: likely(),
      pushBacks: pushBacks(),
      playbooks: file().PLAYBOOKS,
      near: near(),
      switchedOn: switchedOn(),
      rehearsed: [...known().values()],
    });
  });
  const cards = createMemo(() => rehearsedDeck(deck().cards, (id) => known().get(id) ?? blankCard(id)));
  return { deck, cards, playbooks: () => file().PLAYBOOKS, near, isWhole };
}
