import { createEffect, createMemo, createSignal, on, onCleanup, type Accessor } from 'solid-js';
import { createNow } from '../../browser/clock.ts';
import { inIdleTime } from '../../browser/idle-time.ts';
import { useStore } from '../../browser/use-store.ts';
import { $interviews, $reminders } from '../interviews/interviews.store.ts';
import type { MeterBit } from '../message-check/about.ts';
import type * as Judging from '../message-check/advice.ts';
import type { Advice, Draft, FollowUpFacts, Purpose } from '../message-check/facts.ts';
import type { FindingId } from '../message-check/rule-ids.ts';
import { answersOf, factsOf, type KnownAnswers, type MessageCase } from './facts-of.ts';
import { $contacts, isSampleRecord } from './follow-up.store.ts';
import type { Message } from './message.ts';

/** The answer to a message as it was when it was last looked at. */
export interface JudgedText {
  /** The very text the marks are in. */
  readonly text: string;
  readonly advice: Advice;
  readonly meter: readonly MeterBit[];
  readonly purpose: Purpose | undefined;
  readonly sayInstead: (rule: FindingId) => string | undefined;
  /** Where its sentences stand. */
  readonly sentences: readonly (readonly [start: number, end: number])[];
}

/** Everything about one message, as it is now. */
export interface MessageView {
  readonly messageCase: Accessor<MessageCase>;
  readonly answers: Accessor<KnownAnswers>;
  /** `undefined` until there is a text, a stage and the code that judges. */
  readonly judged: Accessor<JudgedText | undefined>;
  /** The code that judges could not be had. */
  readonly isMissing: Accessor<boolean>;
}

/** How long after the last letter a text is judged again. */
const PAUSE_MS = 150;

/** What judges a text, and knows how to say a thing another way. */
type Engine = typeof Judging & Pick<JudgedText, 'sayInstead'>;

const [engine, setEngine] = createSignal<Engine | 'missing'>();

/** Has the code that judges loaded, once. */
function loadEngine(): void {
  if (engine() === undefined || engine() === 'missing')
    void Promise.all([import('../message-check/advice.ts'), import('../message-check/kinds.ts')]).then(
      ([judging, { sayInstead }]) => {
        setEngine({ ...judging, sayInstead });
        inIdleTime(judging.prepareAdvice);
      },
      () => setEngine('missing'),
    );
}

/** Was an offer made after this interview? The worksheet is only opened where the prep file names an offer. */
function useHasOffer(offerId: Accessor<string | undefined>): Accessor<boolean> {
  const [made, setMade] = createSignal<readonly string[]>([]);
  createEffect(() => {
    if (offerId() === undefined) return;
    let stop: (() => void) | undefined;
    onCleanup(() => stop?.());
    void import('./offers-made.store.ts').then(({ $madeOffers }) => (stop = $madeOffers.subscribe((ids) => setMade(ids))));
  });
  return () => made().includes(offerId() ?? '');
}

/** The text judged at once, or after a pause in typing; the newest wins. Who stops typing to read the answer waits for no pause. */
function useJudged(draft: Accessor<Draft>, facts: Accessor<FollowUpFacts | null>, today: Accessor<string>, isTyping: Accessor<boolean>) {
  const [judged, setJudged] = createSignal<JudgedText>();
  createEffect(
    on([draft, facts, today, engine, isTyping], ([now, told, day, code, isPausing]) => {
      if (told === null || now.text.trim() === '' || code === undefined || code === 'missing') return void setJudged(undefined);
      const judge = (): void =>
        void setJudged({
          text: now.text,
          ...code.checkMessage(now, told, day),
          sayInstead: code.sayInstead,
        });
      if (!isPausing || judged() === undefined) return judge();
      const timer = setTimeout(judge, PAUSE_MS);
      onCleanup(() => clearTimeout(timer));
    }),
  );
  return judged;
}

/** Everything about a message, kept current. While `isTyping` a change is judged after a pause. */
export function useMessage(message: Accessor<Message>, isTyping: Accessor<boolean>): MessageView {
  loadEngine();
  const interviews = useStore($interviews);
  const reminders = useStore($reminders);
  const contacts = useStore($contacts);
  const now = createNow();
  const interview = createMemo(() => interviews().find((one) => one.id === message().interviewId));
  const hasOffer = useHasOffer(() => interview()?.offerId);
  const messageCase = createMemo((): MessageCase => {
    const isSample = isSampleRecord(message().id);
    return {
      message: message(),
      interview: interview(),
      reminders: reminders(),
      contacts: contacts().filter((one) => isSampleRecord(one.id) === isSample),
      hasOffer: hasOffer(),
      now: now(),
    };
  });
  const answers = createMemo(() => answersOf(messageCase()));
  // Compared by what they say: a letter in another field is no reason to judge again.
  const same = { equals: (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b) };
  const facts = createMemo(() => factsOf(messageCase()), null, same);
  const draft = createMemo(
    (): Draft => ({ subject: message().subject, text: message().text, isAllMine: message().isAllMine === true }),
    { text: '' },
    same,
  );
  const judged = useJudged(draft, facts, () => now().slice(0, 10), isTyping);
  return { messageCase, answers, judged, isMissing: () => engine() === 'missing' };
}
