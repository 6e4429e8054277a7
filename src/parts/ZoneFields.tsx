import { createSignal, Match, Switch, type JSX } from 'solid-js';
import { $zone } from '../browser/clock.ts';
import { useStore } from '../browser/use-store.ts';
import { formatClock } from '../lib/dates.ts';
import { zoneChoices } from '../lib/zone-choices.ts';
import { bothClocks, timeIn, zoneCity, type ZonedTime } from '../lib/zones.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { SelectField } from '../ui/SelectField.tsx';

interface ZoneFieldsProps {
  /** The time of a call as it was typed, with its zone, or with the one in which it was perhaps meant. */
  readonly time: ZonedTime;
  /** Is that zone a guess? Then it is asked. */
  readonly isGuess: boolean;
  readonly onChange: (zone: string) => void;
}

/** In which zone the time of a call is meant: said where the clock here shows another time, else out of the way. */
export function ZoneFields(props: ZoneFieldsProps): JSX.Element {
  const here = useStore($zone);
  const [isOpen, setIsOpen] = createSignal(false);
  let field: HTMLDivElement | undefined;
  const clocks = (): string => {
    const at = timeIn(props.time, here());
    return at === undefined ? '' : bothClocks(props.time, at);
  };
  const open = (): void => {
    setIsOpen(true);
    queueMicrotask(() => field?.querySelector('select')?.focus());
  };
  const answer = (zone: string): void => {
    props.onChange(zone);
    open();
  };
  return (
    <Switch>
      <Match when={props.isGuess}>
        <div class="zone-question">
          <Notice look="wait" title={`Was ${formatClock(props.time.clock)} meant in ${zoneCity(props.time.zone)} or here?`}>
            <p>This device has moved to another time zone since this was noted. Until you say, it counts as local time.</p>
            <div class="button-row">
              <Button onClick={() => answer(props.time.zone)}>In {zoneCity(props.time.zone)}</Button>
              <Button onClick={() => answer(here())}>Here</Button>
            </div>
          </Notice>
        </div>
      </Match>
      <Match when={isOpen() || clocks() !== ''}>
        <div ref={field}>
          <SelectField
            label="Time zone of the call"
            hint={clocks() === '' ? undefined : `${clocks()}.`}
            choices={zoneChoices(here(), props.time.zone)}
            value={props.time.zone}
            onChange={answer}
          />
        </div>
      </Match>
      <Match when={here() !== ''}>
        <p>
          <Button look="quiet" onClick={open}>
            In another time zone?
          </Button>
        </p>
      </Match>
    </Switch>
  );
}
