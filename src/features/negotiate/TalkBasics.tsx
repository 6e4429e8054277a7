import { For, Show, type JSX } from 'solid-js';
import { $zone } from '../../browser/clock.ts';
import { useStore } from '../../browser/use-store.ts';
import { fileAddress } from '../../lib/routes.ts';
import type { ZonedTime } from '../../lib/zones.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import { ZoneFields } from '../../parts/ZoneFields.tsx';
import type { Offer } from '../offers/offer.ts';
import { researchName } from '../salary/research.ts';
import { describeTalk } from './negotiate.store.ts';
import { OPENINGS, openWith } from './push-backs.ts';
import { countOnSheet, openingOf } from './sheet.ts';
import { SuggestedText } from '../../parts/SuggestedText.tsx';
import { isPresentJob } from './talk-at-work.ts';
import type { TalkHere } from './talk-time.ts';
import type { Talk } from './use-talk.tsx';

interface TalkPartProps {
  readonly offer: Offer;
  readonly talk: Talk;
}

/** When, with whom, and what should come of it. */
export function TalkBasics(props: TalkPartProps): JSX.Element {
  const change = (part: Parameters<typeof describeTalk>[1]): void => describeTalk(props.offer.id, part);
  const here = useStore($zone);
  const negotiation = (): TalkHere => props.talk.negotiation();
  const typed = (): ZonedTime | undefined => negotiation().typed;
  /** The time as it was typed; a time without a zone counts here. */
  const time = (): ZonedTime | undefined => {
    const { callOn, callAt, perhapsIn } = negotiation();
    if (callOn === undefined || callAt === undefined) return undefined;
    return typed() ?? { day: callOn, clock: callAt, zone: perhapsIn ?? here() };
  };
  const count = (): number => countOnSheet(props.talk.asks().filter((ask) => !ask.plan.isLeftOut));
  return (
    <section class="section talk-part" aria-labelledby="basics">
      <h2 id="basics">The talk</h2>
      <Show when={!isPresentJob(props.offer)}>
        <p class="soft talk-why">
          Is the letter here?{' '}
          <a href={fileAddress('negotiate', props.offer.id, import.meta.env.BASE_URL, 'letter')}>Read the letter, line by line</a>
        </p>
      </Show>
      <TextField label="What do you want from this talk?" text={negotiation().goal} onChange={(goal) => change({ goal })} />
      <div class="talk-fields">
        <TextField label="With whom" room="name" text={negotiation().withWhom} onChange={(withWhom) => change({ withWhom })} />
        <TextField label="Your name" room="name" text={negotiation().signedAs ?? ''} onChange={(signedAs) => change({ signedAs })} />
        <DateField label="On" date={typed()?.day ?? negotiation().callOn} onChange={(callOn) => change({ callOn })} />
        <TimeField label="At" time={typed()?.clock ?? negotiation().callAt} onChange={(callAt) => change({ callAt })} />
        <Show when={time()}>
          {(found) => <ZoneFields time={found()} isGuess={negotiation().perhapsIn !== undefined} onChange={(zone) => change({ zone })} />}
        </Show>
      </div>
      <SuggestedText
        label="What you say first"
        hint="Thanks, then whether there is room. Change it until it sounds like you."
        lines={2}
        own={negotiation().opening}
        suggested={openingOf({ ...negotiation(), opening: '' }, count())}
        onChange={(opening) => change({ opening })}
      />
      <Show when={!isPresentJob(props.offer)}>
        <Disclosure summary="Other ways to begin">
          <ul class="rows">
            <For each={OPENINGS}>
              {(opening) => (
                <li class="pick">
                  <span>{openWith(opening, count())}</span>
                  <Button look="quiet" onClick={() => change({ opening: openWith(opening, count()) })}>
                    Use it
                    <span class="visually-hidden">: {openWith(opening, count())}</span>
                  </Button>
                </li>
              )}
            </For>
          </ul>
        </Disclosure>
      </Show>
      <Show when={props.talk.researches().length > 1}>
        <SelectField
          label="Which salary check goes with it?"
          choices={[{ value: '', text: 'None' }, ...props.talk.researches().map((one) => ({ value: one.id, text: researchName(one) }))]}
          value={props.talk.research()?.id ?? ''}
          onChange={(researchId) => change({ researchId })}
        />
      </Show>
    </section>
  );
}
