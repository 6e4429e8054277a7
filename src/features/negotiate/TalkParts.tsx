import { For, Show, type JSX } from 'solid-js';
import { $exampleOffers, $ownOffers } from '../offers/offers.store.ts';
import { goTo } from '../../browser/address.ts';
import { focusTitle } from '../../browser/device.ts';
import { useStore } from '../../browser/use-store.ts';
import { act } from '../../storage/act.ts';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SampleNotice } from '../../ui/SampleNotice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ItemRows } from '../../parts/ItemRows.tsx';
import { $stories, $strengths, isSampleId } from '../interviews/interviews.store.ts';
import type { Offer } from '../offers/offer.ts';
import { removeSample } from '../samples/remove-sample.store.ts';
import { addTalkItem, changeTalkItem, describeTalk, isSampleOffer, removeTalkItem } from './negotiate.store.ts';
import type { Negotiation, OpenQuestion, TalkReason, Reply } from './negotiation.ts';
import { sayOfPay, type SaidOfPay } from './pay-asks.ts';
import { answersTo, answerTo, fittingTalk, PUSH_BACKS, QUESTIONS, WHEN_NOT_TO_PUSH, type PushBack } from './push-backs.ts';
import { SuggestedText } from '../../parts/SuggestedText.tsx';
import { isPresentJob } from './talk-at-work.ts';
import type { Talk } from './use-talk.tsx';
import { fileAddress } from '../../lib/routes.ts';
import { Icon } from '../../ui/Icon.tsx';
import { $reviews } from '../wins/reviews.store.ts';
import { createFormulas } from '../wins/use-formulas.tsx';
import { createWinReasons, type OfferedReason } from '../wins/use-win-reasons.tsx';

interface TalkPartProps {
  readonly offer: Offer;
  readonly talk: Talk;
}

/** What the sample of a talk is, and the way to remove it. One made of the sample of a review goes with that. */
export function SampleTalk(props: { readonly isAtWork: boolean }): JSX.Element {
  return (
    <Show
      when={!props.isAtWork}
      fallback={
        <Notice look="info" title="This is the sample">
          <p>It was made of the sample of a review, and goes when that is removed.</p>
        </Notice>
      }
    >
      <SampleNotice
        text="Change what you like; your own offers are untouched. Removing it also removes its offers and its salary check."
        onRemove={() => {
          goTo('');
          void removeSample('talk').then(focusTitle);
        }}
      />
    </Show>
  );
}

/** The way back to the review this talk was made of; nothing where it was made of none. */
export function BackToReview(props: { readonly talkId: string; readonly base: string }): JSX.Element {
  const reviews = useStore($reviews);
  return (
    <Show when={reviews().find(({ talkId }) => talkId === props.talkId)?.id}>
      {(id) => (
        <a class="button button--quiet" href={fileAddress('review', id(), props.base)}>
          <Icon name="back" />
          Back to the review
        </a>
      )}
    </Show>
  );
}

/** So many wins are offered at once; the next comes once one is taken. */
const MOST_WINS = 6;

/** Why me: up to three things, with proof. Wins, strengths and stories of the interviews, and what I do, are one press away. */
export function ReasonsPart(props: TalkPartProps): JSX.Element {
  const strengths = useStore($strengths);
  const stories = useStore($stories);
  const formulas = createFormulas();
  const add = (text: string, proof = ''): string | undefined =>
    text.trim() === '' ? undefined : addTalkItem(props.offer.id, 'reasons', { text: text.trim(), proof: proof.trim() });
  const ideas = (): readonly { readonly text: string; readonly proof: string }[] => {
    const isSample = isSampleOffer(props.offer.id);
    const { reasons } = props.talk.negotiation();
    const taken = reasons.map((reason) => reason.text);
    const isTaken = (winId: string | undefined): boolean => winId !== undefined && reasons.some((reason) => reason.winId === winId);
    return [
      ...strengths()
        .filter((one) => isSampleId(one.id) === isSample)
        .map((one) => ({ text: one.text.trim(), proof: '' })),
      ...stories()
        .filter((one) => isSampleId(one.id) === isSample && !isTaken(one.fromWin))
        .map((one) => ({ text: one.title.trim(), proof: one.result.trim() })),
      ...formulas()
        .filter((one) => one.isSample === isSample)
        .map(({ text }) => ({ text, proof: '' })),
    ].filter(({ text }) => text !== '' && !taken.includes(text));
  };
  const won = createWinReasons();
  const wins = (): readonly OfferedReason[] => {
    const isSample = isSampleOffer(props.offer.id);
    const { reasons } = props.talk.negotiation();
    const isTaken = (one: OfferedReason): boolean => reasons.some(({ winId, text }) => winId === one.winId || text === one.text);
    return won()
      .filter((one) => one.isSample === isSample && !isTaken(one))
      .slice(0, MOST_WINS);
  };
  const take = ({ text, proof, winId }: OfferedReason): void => {
    const { id } = props.offer;
    act('Reason added', () => addTalkItem(id, 'reasons', { text, proof, winId }));
  };
  return (
    <section class="section talk-part" aria-labelledby="reasons">
      <h2 id="reasons">Why you</h2>
      <p class="soft talk-why">
        {isPresentJob(props.offer) ? 'What you brought' : 'Up to three things'}, each with a figure or a name behind it.
      </p>
      <ItemRows<TalkReason>
        items={props.talk.negotiation().reasons}
        title={(reason) => reason.text}
        note={(reason) => reason.proof}
        fields={[
          { name: 'text', label: 'What you bring', hint: 'What you do, for whom, and what it is worth to them.' },
          { name: 'proof', label: 'Proof', hint: 'A figure, a name, a date.' },
        ]}
        add="Add a reason"
        draft={`reason-${props.offer.id}`}
        opensAdded
        onAdd={(text) => add(text)}
        onChange={(id, part) => changeTalkItem(props.offer.id, 'reasons', id, part)}
        onRemove={(id) => removeTalkItem(props.offer.id, 'reasons', id)}
      />
      <Show when={wins().length > 0}>
        <Disclosure summary="From your wins">
          <ul class="tick-list">
            <For each={wins()}>
              {(win) => (
                <li>
                  <CheckItem text={win.text} note={win.note} isChecked={false} onChange={() => take(win)} />
                </li>
              )}
            </For>
          </ul>
        </Disclosure>
      </Show>
      <Show when={ideas().length > 0}>
        <Disclosure summary="From your strengths, your stories and what you do">
          <ul class="tick-list">
            <For each={ideas()}>
              {(idea) => (
                <li>
                  <CheckItem text={idea.text} note={idea.proof} isChecked={false} onChange={() => add(idea.text, idea.proof)} />
                </li>
              )}
            </For>
          </ul>
        </Disclosure>
      </Show>
    </section>
  );
}

/** Open questions, what they may say with my answer, alternatives, and when to leave it. */
export function ReactionsPart(props: TalkPartProps): JSX.Element {
  const negotiation = (): Negotiation => props.talk.negotiation();
  const pay = (): SaidOfPay => {
    const { research, today, locale } = props.talk.source();
    return sayOfPay(research, props.offer.pay, today, locale);
  };
  const questionOf = (text: string): string | undefined => negotiation().questions.find((one) => one.text === text)?.id;
  const replyTo = (they: string): string | undefined => negotiation().replies.find((one) => one.they === they)?.id;
  // eslint-disable-next-line solid/reactivity -- the preparation belongs to one offer for life
  const columns = useStore(isSampleOffer(props.offer.id) ? $exampleOffers : $ownOffers);
  const answersOf = (idea: PushBack): readonly [string, ...string[]] =>
    answersTo(idea, { ...props.talk.source(), usual: answerTo(idea, pay()), others: columns() });
  const change = (part: Parameters<typeof describeTalk>[1]): void => describeTalk(props.offer.id, part);
  return (
    <>
      <section class="section talk-part" aria-labelledby="questions">
        <h2 id="questions">Questions to ask</h2>
        <p class="soft talk-why">They begin with how or what, and keep the talk open.</p>
        <ItemRows<OpenQuestion>
          items={negotiation().questions}
          title={(question) => question.text}
          note={() => ''}
          fields={[{ name: 'text', label: 'Question', lines: 2 }]}
          add="Add a question"
          draft={`talk-question-${props.offer.id}`}
          onAdd={(text) => (text.trim() === '' ? undefined : addTalkItem(props.offer.id, 'questions', { text: text.trim() }))}
          onChange={(id, part) => changeTalkItem(props.offer.id, 'questions', id, part)}
          onRemove={(id) => removeTalkItem(props.offer.id, 'questions', id)}
        />
        <Disclosure summary="Questions to start from">
          <ul class="tick-list">
            <For each={fittingTalk(QUESTIONS, props.offer)}>
              {(idea) => (
                <li>
                  <CheckItem
                    text={idea.text}
                    note={idea.when}
                    isChecked={questionOf(idea.text) !== undefined}
                    onChange={(isChosen) => {
                      const found = questionOf(idea.text);
                      if (isChosen && found === undefined) addTalkItem(props.offer.id, 'questions', { text: idea.text });
                      if (!isChosen && found !== undefined) removeTalkItem(props.offer.id, 'questions', found);
                    }}
                  />
                </li>
              )}
            </For>
          </ul>
        </Disclosure>
      </section>
      <section class="section talk-part" aria-labelledby="replies">
        <h2 id="replies">If they say</h2>
        <ItemRows<Reply>
          items={negotiation().replies}
          title={(reply) => reply.they}
          note={(reply) => reply.answer}
          fields={[
            { name: 'they', label: 'They say' },
            { name: 'answer', label: 'You answer', lines: 2 },
          ]}
          add="Add a reply"
          draft={`reply-${props.offer.id}`}
          opensAdded
          onAdd={(they) => (they.trim() === '' ? undefined : addTalkItem(props.offer.id, 'replies', { they: they.trim(), answer: '' }))}
          onChange={(id, part) => changeTalkItem(props.offer.id, 'replies', id, part)}
          onRemove={(id) => removeTalkItem(props.offer.id, 'replies', id)}
        />
        <Disclosure summary="What they often say">
          <ul class="tick-list">
            <For each={fittingTalk(PUSH_BACKS, props.offer)}>
              {(idea) => (
                <li>
                  <CheckItem
                    text={`“${idea.they}”`}
                    note={`${answersOf(idea)
                      .map((answer) => `“${answer}”`)
                      .join(' Or: ')} ${idea.why}`}
                    isChecked={replyTo(idea.they) !== undefined}
                    onChange={(isChosen) => {
                      const found = replyTo(idea.they);
                      if (isChosen && found === undefined)
                        addTalkItem(props.offer.id, 'replies', { they: idea.they, answer: answersOf(idea)[0] });
                      if (!isChosen && found !== undefined) removeTalkItem(props.offer.id, 'replies', found);
                    }}
                  />
                </li>
              )}
            </For>
          </ul>
        </Disclosure>
        <Disclosure summary="When not to push">
          <ul class="plain-list">
            <For each={WHEN_NOT_TO_PUSH}>{(line) => <li>{line}</li>}</For>
          </ul>
        </Disclosure>
      </section>
      <section class="section talk-part" aria-labelledby="mine">
        <h2 id="mine">For you only</h2>
        <p class="soft talk-why">
          On your own copy, never on theirs.
          {props.talk.research() === undefined ? '' : ' Floor, target and what you said so far come from your salary check.'}
        </p>
        <SuggestedText
          label="If they say no"
          hint={
            isPresentJob(props.offer)
              ? 'What would do as well, when you ask again, or that you look around.'
              : 'Another offer, staying, or looking further. The verdict suggests one; your own words come first.'
          }
          lines={2}
          own={negotiation().alternatives}
          suggested={props.talk.verdict().fallBack}
          onChange={(alternatives) => change({ alternatives })}
        />
        <TextField
          label="Watch for"
          hint="How they take a fair question tells you about the job."
          text={negotiation().watch}
          onChange={(watch) => change({ watch })}
        />
      </section>
    </>
  );
}
