import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import { copyAndTell } from '../../browser/device.ts';
import { focusField } from '../../browser/land.ts';
import { useStore } from '../../browser/use-store.ts';
import { fileAddress, pathTo } from '../../lib/routes.ts';
import { shortened } from '../../lib/text.ts';
import { SuggestedText } from '../../parts/SuggestedText.tsx';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { $stories } from '../interviews/interviews.store.ts';
import { $negotiations, $openOffers, isSampleOffer } from '../negotiate/negotiate.store.ts';
import { atWorkName } from '../negotiate/talk-at-work.ts';
import { offerName, type Offer } from '../offers/offer.ts';
import type { Requirement } from '../salary/relevance.ts';
import { researchName, type Research } from '../salary/research.ts';
import { $researches, isSampleResearch } from '../salary/salary.store.ts';
import { cvTextOf } from '../wins/cv-line.ts';
import { possibleNames } from '../wins/names-in-wins.ts';
import { $services } from '../wins/services.store.ts';
import type { Win } from '../wins/win.ts';
import { changeWin, wins } from '../wins/wins.store.ts';
import { CopyLines } from './CopyLines.tsx';
import { cvWhyOf } from './cv-why.ts';
import { giveAsReason, makeStory, proveRequirement } from './win-uses.store.ts';

interface WinUsesProps {
  readonly win: Win;
  readonly base: string;
}

/** The line for a CV: suggested, and the person's own to change. */
function CvLine(props: { readonly win: Win }): JSX.Element {
  const [told, setTold] = createSignal('');
  const suggested = createMemo(() => cvTextOf({ ...props.win, cvLine: '' }));
  const line = (): string => cvTextOf(props.win);
  const isOwn = (): boolean => (props.win.cvLine ?? '') !== '';
  const why = createMemo(() => (isOwn() ? undefined : cvWhyOf(props.win)));
  const names = (): readonly string[] => possibleNames(line());
  const copy = (): void => void copyAndTell(line(), setTold);
  return (
    <>
      <h3>Line for my CV</h3>
      <Show when={why()}>
        {(lacks) => (
          <p classList={{ 'small soft': line() !== '' }}>
            {lacks().words}{' '}
            <Button look="quiet" onClick={() => focusField(lacks().field)}>
              Go to “{lacks().field}”
            </Button>
          </p>
        )}
      </Show>
      <SuggestedText
        label="The line"
        hint={
          suggested() === ''
            ? 'Or write it yourself, beginning with what you did.'
            : 'Plain text that any system reads, of your words only. Change it until it sounds like you.'
        }
        lines={2}
        own={props.win.cvLine ?? ''}
        suggested={suggested()}
        onChange={(own) => changeWin(props.win.id, { cvLine: own === '' ? undefined : own })}
      />
      <Show when={names().length > 0}>
        <p class="small soft">
          Look at the names: <bdi>{names().join(', ')}</bdi>. Those of colleagues and clients stay out of a CV.
        </p>
      </Show>
      <Show when={line() !== ''}>
        <div class="button-row">
          <Button onClick={copy}>Copy the line</Button>
          <span class="small soft" role="status">
            {told()}
          </span>
        </div>
        <CopyLines isSample={wins.isSample(props.win.id)} />
      </Show>
    </>
  );
}

function AsStory(props: WinUsesProps): JSX.Element {
  const stories = useStore($stories);
  const services = useStore($services);
  const story = createMemo(() => stories().find(({ id }) => id === props.win.storyId));
  const service = (): string => services().find(({ id }) => id === props.win.serviceId)?.name ?? '';
  return (
    <>
      <h3>A story for interviews</h3>
      <Show
        when={story()}
        fallback={
          <>
            <p class="soft">Your words go into its four lines. What you change there does not change the win.</p>
            <div class="button-row">
              <Button onClick={() => makeStory(props.win, service())}>Make a story</Button>
            </div>
          </>
        }
      >
        {(made) => (
          <p>
            Told as “<bdi>{made().title.trim() || 'A story'}</bdi>”. <a href={pathTo('interviews', props.base)}>Your stories</a>
          </p>
        )}
      </Show>
    </>
  );
}

interface Proven {
  readonly research: Research;
  readonly requirement: Requirement;
}

/** An offer with its company: two may have the same title. */
const nameOf = (offer: Offer, at: number): string => [...new Set([offerName(offer, at), offer.company.trim()])].filter(Boolean).join(', ');

/** Ids of requirements are unique in their salary check only. */
const keyOf = ({ research, requirement }: Proven): string => `${research.id}/${requirement.id}`;

function AsProof(props: WinUsesProps): JSX.Element {
  const researches = useStore($researches);
  const all = createMemo((): readonly Proven[] =>
    researches()
      .filter(({ id }) => isSampleResearch(id) === wins.isSample(props.win.id))
      .flatMap((research) => research.requirements.map((requirement) => ({ research, requirement }))),
  );
  // A proof that was emptied proves nothing: it may be given again.
  const isProven = ({ requirement: { proof, winIds } }: Proven): boolean => proof.trim() !== '' && winIds?.includes(props.win.id) === true;
  const open = (): readonly Proven[] => all().filter((one) => one.requirement.text.trim() !== '' && !isProven(one));
  const several = (): boolean => new Set(all().map(({ research }) => research.id)).size > 1;
  const choose = (value: string): void => {
    const found = open().find((one) => keyOf(one) === value);
    if (found !== undefined) proveRequirement(props.win, found.research.id, found.requirement.id);
  };
  return (
    <>
      <h3>Proof for a requirement</h3>
      <Show
        when={all().length > 0}
        fallback={
          <p class="soft">
            Pick what a posting asks for in a <a href={pathTo('salary', props.base)}>salary check</a>: this win can then prove that you have
            it.
          </p>
        }
      >
        <ul class="rows">
          <For each={all().filter(isProven)}>
            {({ research, requirement }) => (
              <li>
                <p dir="auto">{requirement.text}</p>
                <a href={fileAddress('salary', research.id, props.base)}>
                  Proven in the salary check<span class="visually-hidden">: {requirement.text}</span>
                </a>
              </li>
            )}
          </For>
        </ul>
        <Show when={open().length > 0}>
          <SelectField
            label="Which requirement does it prove?"
            hint="Your words are put into its proof, and it counts as one you have."
            choices={[
              { value: '', text: 'Choose a requirement' },
              ...open().map(({ research, requirement }) => ({
                value: keyOf({ research, requirement }),
                text: `${shortened(requirement.text, 70)}${several() ? ` (${researchName(research)})` : ''}`,
              })),
            ]}
            value=""
            onChange={choose}
          />
        </Show>
      </Show>
    </>
  );
}

function AsReason(props: WinUsesProps): JSX.Element {
  const offers = useStore($openOffers);
  const talks = useStore($negotiations);
  const mine = createMemo(() => offers().filter(({ id }) => isSampleOffer(id) === wins.isSample(props.win.id)));
  /** An offer by its name; the present job by whom the talk is with. */
  const talkName = (offer: Offer, at: number): string => {
    const talk = talks().find(({ id }) => id === offer.id);
    return talk?.employer === undefined ? nameOf(offer, at) : [atWorkName(talk), offer.company].filter(Boolean).join(', ');
  };
  const isGiven = (offerId: string): boolean =>
    talks()
      .find(({ id }) => id === offerId)
      ?.reasons.some(({ id, winId = id.replace(/^review-/, '') }) => winId === props.win.id) === true;
  return (
    <>
      <h3>Why me, in a talk</h3>
      <Show
        when={mine().length > 0}
        fallback={<p class="soft">Once there is an offer, or a talk about your job, this win can be one of your reasons.</p>}
      >
        <ul class="rows">
          <For each={mine()}>
            {(offer, at) => (
              <li>
                <p dir="auto">{talkName(offer, at())}</p>
                <Show
                  when={isGiven(offer.id)}
                  fallback={
                    <Button look="quiet" onClick={() => giveAsReason(props.win, offer.id)}>
                      Add as a reason<span class="visually-hidden">: {talkName(offer, at())}</span>
                    </Button>
                  }
                >
                  <a href={fileAddress('negotiate', offer.id, props.base)}>
                    A reason in this talk<span class="visually-hidden">: {talkName(offer, at())}</span>
                  </a>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </>
  );
}

/** What a win can be used for elsewhere. What fell short is a story only: it is owned, and proves nothing. */
export function WinUses(props: WinUsesProps): JSX.Element {
  return (
    <section class="section" aria-labelledby="win-uses">
      <h2 id="win-uses">Use it elsewhere</h2>
      <div class="prose">
        <AsStory {...props} />
        <Show when={props.win.isShort !== true}>
          <CvLine win={props.win} />
          <AsProof {...props} />
          <AsReason {...props} />
        </Show>
      </div>
    </section>
  );
}
