import { For, Show, type JSX } from 'solid-js';
import { Button } from '../../ui/Button.tsx';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { SuggestedText } from '../../parts/SuggestedText.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Con, Offer } from '../offers/offer.ts';
import { STATUS_WORDS } from '../offers/status-words.ts';
import { HowTo } from '../playbooks/HowTo.tsx';
import { CONDITION_STATES, CONDITIONS, HANDOVER_PARTS, TALK_SENTENCES, type Leaving, type TalkSentence } from './leaving.ts';
import { CONDITION_STATE_WORDS } from './leaving-paper.ts';
import {
  CONDITION_WORDS,
  HANDOVER_WORDS,
  LEAVING_GROUP_WORDS,
  LEAVING_GROUPS,
  leavingWords,
  suggestedTalk,
  type LeavingStep,
} from './leaving-steps.ts';

/** Where the things are that a step rests on. */
interface LeavingAddresses {
  readonly letter: string;
  readonly promises: string;
  readonly worksheet: string;
  /** The outlines of the letter of resignation, and of a no to a counter-offer. */
  readonly resign: string;
  readonly stayNo: string;
}

interface LeavingViewProps {
  readonly leaving: Leaving;
  readonly steps: readonly LeavingStep[];
  /** ISO date of my last day where I am. */
  readonly lastDayOn: string | undefined;
  /** The column of staying, where there is one. */
  readonly stay: Offer | undefined;
  readonly addresses: LeavingAddresses;
  readonly onChange: (change: Partial<Leaving>) => void;
  /** Adds the column of staying to the worksheet. */
  readonly onAddStay: () => void;
  readonly onPrint: (paper: 'list' | 'handover') => void;
}

const SENTENCE_WORDS: Readonly<Record<TalkSentence, string>> = {
  decision: 'What you have decided',
  lastDay: 'Your last day',
  plan: 'Your plan',
};

/** The steps of one stretch. What is known is ticked and says why; the rest one ticks. */
function Steps(props: Pick<LeavingViewProps, 'steps' | 'leaving' | 'onChange'>): JSX.Element {
  const tick = (id: string, isTicked: boolean): void => {
    const others = props.leaving.ticked.filter((one) => one !== id);
    props.onChange({ ticked: isTicked ? [...others, id] : others });
  };
  return (
    <ul class="rows">
      <For each={props.steps.map(({ id }) => id)}>
        {(id) => {
          const step = (): LeavingStep | undefined => props.steps.find((one) => one.id === id);
          return (
            <Show when={step()}>
              {(found) => (
                <li>
                  <Show
                    when={found().isKnown}
                    fallback={
                      <CheckItem
                        text={found().text}
                        note={found().note || undefined}
                        isChecked={found().isDone}
                        onChange={(isTicked) => tick(id, isTicked)}
                      />
                    }
                  >
                    <p class="tick leaving-known">
                      <Icon name="granted" />
                      <span class="tick__text">
                        <span class="visually-hidden">Done: </span>
                        {found().text}
                        <span class="tick__note">{found().note}</span>
                      </span>
                    </p>
                  </Show>
                </li>
              )}
            </Show>
          );
        }}
      </For>
    </ul>
  );
}

/** The cons of staying with what would have to happen, to hold a counter-offer against. */
function StayColumn(props: Pick<LeavingViewProps, 'stay' | 'addresses' | 'onAddStay'>): JSX.Element {
  const cons = (): readonly Con[] => (props.stay?.cons ?? []).filter(({ text }) => text.trim() !== '');
  return (
    <Show
      when={props.stay}
      fallback={
        <>
          <p>Staying has no column on your worksheet yet. Why did you look? Note those cons first, then weigh what they offer.</p>
          <div class="button-row">
            <Button icon="plus" onClick={() => props.onAddStay()}>
              Add “stay where I am” to the worksheet
            </Button>
          </div>
        </>
      }
    >
      <p>What made you look, and what would have to happen. Which of these does it change, in writing, and by when?</p>
      <ul class="rows">
        <For each={cons()} fallback={<li>No con of staying is on the worksheet yet.</li>}>
          {(con) => (
            <li class="leaving-con">
              <span dir="auto">{con.text}</span>
              <For
                each={con.xcons.filter(({ text }) => text.trim() !== '')}
                fallback={<span class="soft">No XCon: nothing would remedy it.</span>}
              >
                {(xcon) => (
                  <span class="soft">
                    XCon: <bdi>{xcon.text}</bdi> · {STATUS_WORDS[xcon.status].toLowerCase()}
                  </span>
                )}
              </For>
            </li>
          )}
        </For>
      </ul>
      <div class="button-row">
        <a class="button" href={props.addresses.worksheet}>
          Weigh it on the worksheet
        </a>
      </div>
    </Show>
  );
}

/** Leaving the job one has: in order from the conditions to the last day, with the words and the list for it. */
export function LeavingView(props: LeavingViewProps): JSX.Element {
  const suggested = (): Readonly<Record<TalkSentence, string>> => suggestedTalk(props.lastDayOn);
  return (
    <>
      <section class="section talk-part" aria-labelledby="leaving-steps">
        <h2 id="leaving-steps">Leaving well</h2>
        <p class="leaving-now" role="status">
          {leavingWords(props.steps)}
        </p>
        <p class="soft talk-why">
          What is noted elsewhere ticks itself. Greenroom does not know your contract: a lawyer, a union, or a labor office can tell you
          what notice you owe.
        </p>
        <For each={LEAVING_GROUPS}>
          {(group) => (
            <>
              <h3 class="talk-sub">{LEAVING_GROUP_WORDS[group]}</h3>
              <Steps steps={props.steps.filter((step) => step.group === group)} leaving={props.leaving} onChange={props.onChange} />
            </>
          )}
        </For>
        <div class="button-row">
          <a class="button" href={props.addresses.letter}>
            Read the letter, line by line
          </a>
          <a class="button" href={props.addresses.promises}>
            Set the dates
          </a>
          <Button icon="print" onClick={() => props.onPrint('list')}>
            Print this list
          </Button>
        </div>
        <HowTo part="leaving" />
      </section>

      <section class="section talk-part" aria-labelledby="leaving-conditions">
        <h2 id="leaving-conditions">What the offer depends on</h2>
        <p class="soft talk-why">
          Look in the letter for “subject to”, “contingent on” or “provided that”. Then ask: “Could you confirm that every condition is
          met?”
        </p>
        <For each={CONDITIONS}>
          {(id) => (
            <Segments
              label={CONDITION_WORDS[id]}
              choices={CONDITION_STATES.map((value) => ({ value, text: CONDITION_STATE_WORDS[value] }))}
              value={props.leaving.conditions[id]}
              onChange={(state) => props.onChange({ conditions: { ...props.leaving.conditions, [id]: state } })}
            />
          )}
        </For>
      </section>

      <section class="section talk-part" aria-labelledby="leaving-talk">
        <h2 id="leaving-talk">The talk</h2>
        <p class="soft talk-why">Three sentences to your executive, in person or by video. You owe no reasons.</p>
        <For each={TALK_SENTENCES}>
          {(name) => (
            <SuggestedText
              label={SENTENCE_WORDS[name]}
              lines={2}
              own={props.leaving.talk[name] ?? ''}
              suggested={suggested()[name]}
              onChange={(own) => props.onChange({ talk: { ...props.leaving.talk, [name]: own } })}
            />
          )}
        </For>
      </section>

      <section class="section talk-part" aria-labelledby="leaving-counter">
        <h2 id="leaving-counter">If they offer more</h2>
        <p class="soft talk-why">Do not answer in the room: “Thank you, that is generous. May I think about it until Thursday noon?”</p>
        <TextField
          label="What they offer, and what it changes"
          lines={3}
          text={props.leaving.counter}
          onChange={(counter) => props.onChange({ counter })}
        />
        <StayColumn stay={props.stay} addresses={props.addresses} onAddStay={props.onAddStay} />
        <div class="button-row">
          <a class="button" href={props.addresses.stayNo}>
            Decline it: “Thank you, but I am leaving”
          </a>
        </div>
      </section>

      <section class="section talk-part" aria-labelledby="leaving-letter">
        <h2 id="leaving-letter">The letter</h2>
        <p class="soft talk-why">Four sentences, and no reasons. Look up whether yours has to be on paper, with a signature.</p>
        <div class="button-row">
          <a class="button" href={props.addresses.resign}>
            Write the letter of resignation
          </a>
        </div>
      </section>

      <section class="section talk-part" aria-labelledby="leaving-handover">
        <h2 id="leaving-handover">The handover list</h2>
        <p class="soft talk-why">One thing a line. Its paper has nothing else of this page on it, so that you can hand it over.</p>
        <For each={HANDOVER_PARTS}>
          {(part) => (
            <TextField
              label={HANDOVER_WORDS[part].name}
              hint={HANDOVER_WORDS[part].hint || undefined}
              lines={3}
              text={props.leaving.handover[part] ?? ''}
              onChange={(text) => props.onChange({ handover: { ...props.leaving.handover, [part]: text } })}
            />
          )}
        </For>
        <div class="button-row">
          <Button icon="print" onClick={() => props.onPrint('handover')}>
            Print the handover list
          </Button>
        </div>
      </section>

      <section class="section talk-part" aria-labelledby="leaving-silence">
        <h2 id="leaving-silence">Then silence</h2>
        <p>
          Outside the office, tell only those you agreed to tell, in that order. Write to no client on your own, forward nothing to
          yourself, and post nothing before your last day is over.
        </p>
      </section>
    </>
  );
}
