import { Show, type JSX } from 'solid-js';
import { $zone, createNow } from '../../browser/clock.ts';
import { useStore } from '../../browser/use-store.ts';
import type { ZonedTime } from '../../lib/zones.ts';
import { ZoneFields } from '../../parts/ZoneFields.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { isHeldByCall, type InterviewHere } from '../interviews/here.ts';
import { INTERVIEW_CHANNELS, INTERVIEW_ROUNDS, MOST_IN_ROOM } from '../interviews/interview.ts';
import { describeInterview } from '../interviews/interviews.store.ts';
import { CHANNEL_WORDS, durationWords, ROUND_WORDS } from '../interviews/stage-words.ts';
import { isOver, usualMinutes } from '../interviews/when.ts';

const LENGTHS = [15, 20, 30, 45, 60, 75, 90, 120, 150, 180, 240, 300, 360, 480];

interface DetailsProps {
  readonly interview: InterviewHere;
}

/** Which round it is, how it is held, and how many people are there. */
export function StageFields(props: DetailsProps): JSX.Element {
  const change = (part: Parameters<typeof describeInterview>[1]): void => describeInterview(props.interview.id, part);
  const listed = (): number => props.interview.people.length;
  return (
    <>
      <SelectField
        label="Round"
        choices={INTERVIEW_ROUNDS.map((value) => ({ value, text: ROUND_WORDS[value] }))}
        value={props.interview.round}
        onChange={(round) => change({ round })}
      />
      <SelectField
        label="Held"
        choices={INTERVIEW_CHANNELS.map((value) => ({ value, text: CHANNEL_WORDS[value] }))}
        value={props.interview.channel}
        onChange={(channel) => change({ channel })}
      />
      <SelectField
        label="How many will talk with you at once"
        choices={[
          { value: '', text: listed() === 0 ? 'not known yet' : `as many as I noted: ${listed()}` },
          ...Array.from({ length: MOST_IN_ROOM }, (_, at) => String(at + 1)).map((value) => ({
            value,
            text: value === String(MOST_IN_ROOM) ? `${value} or more` : value,
          })),
        ]}
        value={String(props.interview.inRoom ?? '')}
        onChange={(count) => change({ inRoom: count === '' ? undefined : Number(count) })}
      />
    </>
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
            { value: '', text: `As usual, ${durationWords(usualMinutes(props.interview))}` },
            ...lengths().map((minutes) => ({ value: String(minutes), text: durationWords(minutes) })),
          ]}
          value={String(props.interview.minutes ?? '')}
          onChange={(minutes) => change({ minutes: minutes === '' ? undefined : Number(minutes) })}
        />
      </Show>
    </>
  );
}
