import { Show, type JSX } from 'solid-js';
import { $zone, createNow } from '../../browser/clock.ts';
import { useStore } from '../../browser/use-store.ts';
import type { ZonedTime } from '../../lib/zones.ts';
import { ZoneFields } from '../../parts/ZoneFields.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { isHeldByCall, type InterviewHere } from './here.ts';
import { describeInterview } from './interviews.store.ts';
import { durationWords } from './stage-words.ts';
import { isOver, USUAL_MINUTES } from './when.ts';

const LENGTHS = [15, 20, 30, 45, 60, 75, 90, 120, 150, 180, 240, 300, 360, 480];

interface DetailsProps {
  readonly interview: InterviewHere;
}

/** Is a second or final interview held there, or by phone or video? The other stages say so. */
export function HowHeld(props: DetailsProps): JSX.Element {
  return (
    <Show when={props.interview.stage === 'second' || props.interview.stage === 'final'}>
      <SelectField
        label="Held"
        choices={[
          { value: 'there', text: 'on site' },
          { value: 'call', text: 'by phone or video' },
        ]}
        value={isHeldByCall(props.interview) ? 'call' : 'there'}
        onChange={(held) => describeInterview(props.interview.id, { isCall: held === 'call' })}
      />
    </Show>
  );
}

/** In which time zone the time of a call is meant, and how long it lasts: once there is a time. */
export function TimeDetails(props: DetailsProps): JSX.Element {
  const here = useStore($zone);
  const now = createNow();
  /** Asked of what is still to come. */
  const guessed = (): string | undefined => (isOver(props.interview, now()) ? undefined : props.interview.perhapsIn);
  const change = (part: Parameters<typeof describeInterview>[1]): void => describeInterview(props.interview.id, part);
  const lengths = (): readonly number[] => [...new Set([...LENGTHS, props.interview.minutes ?? 60])].sort((a, b) => a - b);
  /** The time as it was typed; a time without a zone counts here. */
  const time = (): ZonedTime | undefined => {
    const { typed, heldOn, startsAt } = props.interview;
    if (startsAt === undefined || !isHeldByCall(props.interview)) return undefined;
    return typed ?? (heldOn === undefined ? undefined : { day: heldOn, clock: startsAt, zone: guessed() ?? here() });
  };
  return (
    <>
      <Show when={time()}>
        {(typed) => <ZoneFields time={typed()} isGuess={guessed() !== undefined} onChange={(zone) => change({ zone })} />}
      </Show>
      <Show when={props.interview.startsAt}>
        <SelectField
          label="Length"
          choices={[
            { value: '', text: `As usual, ${durationWords(USUAL_MINUTES[props.interview.stage])}` },
            ...lengths().map((minutes) => ({ value: String(minutes), text: durationWords(minutes) })),
          ]}
          value={String(props.interview.minutes ?? '')}
          onChange={(minutes) => change({ minutes: minutes === '' ? undefined : Number(minutes) })}
        />
      </Show>
    </>
  );
}
