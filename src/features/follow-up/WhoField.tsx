import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import { isolated } from '../../lib/text.ts';
import { useStore } from '../../browser/use-store.ts';
import { Field } from '../../ui/Field.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { interviewName, type Interview } from '../interviews/interview.ts';
import { $interviews, isSampleId } from '../interviews/interviews.store.ts';

/** Somebody a message is to: a person of a prep file, or anybody. */
export interface Who {
  readonly interviewId: string | undefined;
  readonly to: string;
  readonly company: string;
}

interface WhoFieldProps {
  readonly label: string;
  readonly who: Who;
  /** People of the sample go with the sample only. */
  readonly isSample: boolean;
  readonly onChange: (who: Who) => void;
}

/** To whom: the people of the prep files, by interview, or a name and a company. */
export function WhoField(props: WhoFieldProps): JSX.Element {
  const all = useStore($interviews);
  const files = createMemo(() => all().filter((interview) => isSampleId(interview.id) === props.isSample));
  const interview = (): Interview | undefined => files().find((one) => one.id === props.who.interviewId);
  const person = (): string =>
    interview()?.people.find((one) => one.name.trim() !== '' && one.name.trim() === props.who.to.trim())?.id ?? '';
  const chosen = (): string => (interview() === undefined ? '' : `${interview()?.id ?? ''} ${person()}`);
  // A name typed by hand keeps its field, even once it is that of a person of the file.
  const [isTyped, setIsTyped] = createSignal(person() === '');
  const choose = (value: string): void => {
    const [fileId = '', ...rest] = value.split(' ');
    const found = files().find((one) => one.id === fileId);
    const name = found?.people.find((one) => one.id === rest.join(' '))?.name.trim() ?? '';
    setIsTyped(name === '');
    props.onChange({ interviewId: found?.id, to: name, company: found?.company.trim() ?? '' });
  };
  return (
    <>
      <Show when={files().length > 0}>
        <Field
          label={props.label}
          control={(control) => (
            <select {...control} class="select" onChange={(event) => choose(event.currentTarget.value)}>
              <option value="" selected={chosen() === ''}>
                Someone else
              </option>
              <For each={files()}>
                {(one) => (
                  <optgroup label={interviewName(one)} dir="auto">
                    <For each={one.people.filter((each) => each.name.trim() !== '')}>
                      {(each) => (
                        <option value={`${one.id} ${each.id}`} selected={chosen() === `${one.id} ${each.id}`} dir="auto">
                          {each.name}
                        </option>
                      )}
                    </For>
                    <option value={`${one.id} `} selected={chosen() === `${one.id} `}>
                      Someone else at {isolated(interviewName(one))}
                    </option>
                  </optgroup>
                )}
              </For>
            </select>
          )}
        />
      </Show>
      <Show when={isTyped()}>
        <TextField
          label={files().length > 0 ? 'Name' : props.label}
          hint="As you address them, such as Ms. Okafor."
          room="name"
          text={props.who.to}
          onChange={(to) => props.onChange({ ...props.who, to })}
        />
      </Show>
      <Show when={interview() === undefined}>
        <TextField label="Company" room="name" text={props.who.company} onChange={(company) => props.onChange({ ...props.who, company })} />
      </Show>
    </>
  );
}
