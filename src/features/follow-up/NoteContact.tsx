import { createSignal, onMount, Show, type JSX } from 'solid-js';
import { createToday } from '../../browser/clock.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { EditorForm } from '../../ui/EditorForm.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { CHANNEL_CHOICES } from './answer-words.ts';
import type { Channel } from '../message-check/facts.ts';
import { noteContact } from './follow-up.store.ts';
import { WhoField, type Who } from './WhoField.tsx';

const WHAT = [
  { value: 'them', text: 'They wrote' },
  { value: 'me', text: 'I wrote' },
  { value: 'talk', text: 'We spoke' },
] as const;

/** Notes by hand what was sent, heard or said. */
export function NoteContact(props: { readonly onNoted: (id: string) => void; readonly onClose: () => void }): JSX.Element {
  const [who, setWho] = createSignal<Who>({ interviewId: undefined, to: '', company: '' });
  const [what, setWhat] = createSignal<(typeof WHAT)[number]['value']>('them');
  const today = createToday();
  // Until a day is chosen it is today, also when a new day begins meanwhile.
  const [chosenDay, setChosenDay] = createSignal<{ readonly day: string | undefined }>();
  const on = (): string | undefined => (chosenDay() ?? { day: today() }).day;
  const [channel, setChannel] = createSignal<Channel>('email');
  const [whatFor, setWhatFor] = createSignal('');
  const [wantsAnswer, setWantsAnswer] = createSignal(true);
  let form: HTMLDivElement | undefined;
  onMount(() => form?.querySelector<HTMLElement>('select, input')?.focus());
  const keep = (): void => {
    const { interviewId, to, company } = who();
    const name = to.trim() || company.trim();
    if (name === '') return void form?.querySelector<HTMLElement>('input')?.focus();
    const id = noteContact({
      who: name,
      ...(interviewId === undefined ? {} : { interviewId }),
      on: on() ?? today(),
      by: what() === 'me' ? 'me' : 'them',
      channel: what() === 'talk' ? 'phone' : channel(),
      whatFor: whatFor().trim(),
      wantsAnswer: what() === 'me' && wantsAnswer(),
    });
    props.onNoted(id);
  };
  return (
    <EditorForm onClose={() => (who().to.trim() === '' ? props.onClose() : keep())}>
      <div class="note-contact" ref={form}>
        <WhoField label="Who?" who={who()} isSample={false} onChange={setWho} />
        <Segments label="What was it?" choices={WHAT} value={what()} onChange={setWhat} />
        <DateField label="When?" date={on()} onChange={(day) => setChosenDay({ day })} />
        <Show when={what() !== 'talk'}>
          <SelectField label="How?" choices={CHANNEL_CHOICES} value={channel()} onChange={setChannel} />
        </Show>
        <TextField
          label="What for?"
          hint="A word or two, such as: the date of the second talk."
          room="name"
          text={whatFor()}
          onChange={setWhatFor}
        />
        <Show when={what() === 'me'}>
          <CheckItem text="It asks for an answer" isChecked={wantsAnswer()} onChange={setWantsAnswer} />
        </Show>
        <div class="button-row">
          <Button onClick={keep}>Note it</Button>
          <Button look="quiet" onClick={() => props.onClose()}>
            Not now
          </Button>
        </div>
      </div>
    </EditorForm>
  );
}
