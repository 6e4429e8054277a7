import { createSignal, Show, type JSX } from 'solid-js';
import type { CALL_REMINDERS, DAY_REMINDERS, ReminderTimes } from '../lib/reminder-times.ts';
import { CheckItem } from '../ui/CheckItem.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TimeField } from '../ui/TimeField.tsx';

const DAY_CHOICES: readonly { readonly value: (typeof DAY_REMINDERS)[number]; readonly text: string }[] = [
  { value: 'that-day', text: 'On that day' },
  { value: 'day-before', text: 'The day before' },
  { value: 'two-days-before', text: 'Two days before' },
  { value: 'week-before', text: 'A week before' },
  { value: 'none', text: 'No reminder' },
];
const CALL_CHOICES: readonly { readonly value: (typeof CALL_REMINDERS)[number]; readonly text: string }[] = [
  { value: '15', text: 'A quarter of an hour' },
  { value: '30', text: 'Half an hour' },
  { value: '60', text: 'One hour' },
  { value: '120', text: 'Two hours' },
  { value: '180', text: 'Three hours' },
  { value: 'none', text: 'No reminder' },
];

interface ReminderFieldsProps {
  /** Only what is set for talks and interviews, or all of it. */
  readonly about: 'calls' | 'all';
  readonly times: ReminderTimes;
  readonly onChange: (change: Partial<ReminderTimes>) => void;
}

/** When the calendar is to remind this person, folded: the usual times are good for most. Its fields are drawn once it is opened. */
export function ReminderFields(props: ReminderFieldsProps): JSX.Element {
  const [isOpen, setIsOpen] = createSignal(false);
  return (
    <details class="fold" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>When to remind you</summary>
      <Show when={isOpen()}>
        <div class="reminders__fields">
          <Show when={props.about === 'all'}>
            <SelectField
              label="When something is due"
              choices={DAY_CHOICES}
              value={props.times.day}
              onChange={(day) => props.onChange({ day })}
            />
            <Show when={props.times.day !== 'none'}>
              <TimeField label="At" time={props.times.dayAt} onChange={(dayAt) => dayAt !== undefined && props.onChange({ dayAt })} />
            </Show>
          </Show>
          <SelectField
            label="Before a talk or an interview"
            choices={CALL_CHOICES}
            value={props.times.ahead}
            onChange={(ahead) => props.onChange({ ahead })}
          />
          <CheckItem
            text="And the evening before"
            isChecked={props.times.hasEvening}
            onChange={(hasEvening) => props.onChange({ hasEvening })}
          />
          <Show when={props.times.hasEvening}>
            <TimeField
              label="The evening before, at"
              time={props.times.eveningAt}
              onChange={(eveningAt) => eveningAt !== undefined && props.onChange({ eveningAt })}
            />
          </Show>
        </div>
        <p class="small soft">For every calendar file you save from now on. A file you saved before keeps its own times.</p>
      </Show>
    </details>
  );
}
