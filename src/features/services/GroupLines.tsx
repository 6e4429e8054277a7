import { createMemo, createSignal, For, Show, untrack, type JSX } from 'solid-js';
import { focusSoon, rowSelector } from '../../browser/device.ts';
import { focusField } from '../../browser/land.ts';
import { useStore } from '../../browser/use-store.ts';
import { capitalized, counted, quoted, shortened } from '../../lib/text.ts';
import { createAfterPaint } from '../../storage/after-paint.ts';
import { createDraft } from '../../storage/draft.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { focusAtEnd } from '../../ui/focus-at-end.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { MOST_LINES, splitPosting } from '../salary/relevance.ts';
import type { Service } from '../wins/service.ts';
import { linesLeft, withoutJobTitle } from '../wins/service-tasks.ts';
import { $jobDescription, changeJobDescription, giveTasks, groupTasks } from '../wins/services.store.ts';

interface NameLinesProps {
  readonly services: readonly Service[];
  readonly name: string;
  readonly onType: (name: string) => void;
  readonly onName: () => void;
  readonly onGive: (id: string) => void;
  readonly onClose: () => void;
}

/** What the ticked lines are called, or which service they go to. */
function NameLines(props: NameLinesProps): JSX.Element {
  return (
    <form
      class="name-lines"
      onSubmit={(event) => {
        event.preventDefault();
        props.onName();
      }}
    >
      <TextField
        label="What do you do there?"
        hint="After “I”: keep two calendars."
        text={props.name}
        ref={(field) => queueMicrotask(() => focusAtEnd(field))}
        onChange={props.onType}
      />
      <Show when={props.services.length > 0}>
        <SelectField
          label="Or put them with"
          choices={[{ value: '', text: 'Choose one' }, ...props.services.map(({ id, name }) => ({ value: id, text: shortened(name, 50) }))]}
          value=""
          onChange={props.onGive}
        />
      </Show>
      <div class="button-row">
        <Button type="submit" look="primary">
          Keep it
        </Button>
        <Button look="quiet" onClick={() => props.onClose()}>
          Back to the lines
        </Button>
      </div>
    </form>
  );
}

/** The job description, and its lines that are in no service yet: tick, “These belong together”, name. */
export function GroupLines(props: { readonly services: readonly Service[] }): JSX.Element {
  const description = useStore($jobDescription);
  const later = createAfterPaint();
  const [typed, setTyped] = createSignal<string>();
  const text = (): string => typed() ?? description().text;
  // After the letter is painted.
  const lines = createMemo(() => withoutJobTitle(splitPosting(description().text), description().text));
  // Not when a sentence changes, which it does at every letter.
  const tasks = createMemo(() => props.services.map((service) => service.tasks), [], {
    equals: (a, b) => a.length === b.length && a.every((list, at) => list === b[at]),
  });
  const left = createMemo(() => linesLeft(lines(), tasks()));
  // Half done, it is there again after a reload.
  const [ticks, setTicks] = createDraft('service-lines');
  const [name, setName] = createDraft('service-name');
  const ticked = createMemo(() => {
    const all = new Set(ticks().split('\n'));
    return left().filter((line) => all.has(line));
  });
  const [isNaming, setIsNaming] = createSignal(untrack(() => name() !== ''));
  const [told, setTold] = createSignal('');
  // What the lines went to, as long as that is said: the next step is there.
  const [keptId, setKeptId] = createSignal('');
  const lacksWhom = createMemo(() => props.services.some(({ id, forWhom }) => id === keptId() && forWhom.trim() === ''));
  const tick = (line: string, isTicked: boolean): void => {
    setTold('');
    setKeptId('');
    setTicks((isTicked ? [...ticked(), line] : ticked().filter((other) => other !== line)).join('\n'));
  };
  const done = (words: string, id: string): void => {
    setIsNaming(false);
    setKeptId(id);
    setTicks('');
    setName('');
    setTold(words);
    focusSoon('.group-foot .button', '#lines-left');
  };
  const begin = (): void => {
    if (ticked().length === 0) setTold('Tick the lines first.');
    else setIsNaming(true);
  };
  const group = (): void => {
    const called = name();
    const id = groupTasks(ticked(), called);
    if (id === undefined) setTold('Give it a name first.');
    else done(`Kept: ${quoted(called, 40)}.`, id);
  };
  const give = (id: string): void => {
    giveTasks(id, ticked());
    done('Put with it.', id);
  };
  const sayForWhom = (): void => {
    document.querySelector<HTMLElement>(rowSelector(keptId()))?.click();
    setTold('');
    setKeptId('');
    focusField('For whom');
  };
  const leftWords = (): string =>
    left().length === 0
      ? 'Every line is in a service. Open each one above: for whom is it, and what does it bring them?'
      : `${capitalized(counted(left().length, 'line'))} left. Tick those that belong together; leave what isn’t your work.`;
  return (
    <section class="section job-description" aria-labelledby="from-description">
      <h2 id="from-description">From my job description</h2>
      <Disclosure summary="The job description" isOpen={untrack(() => description().text === '')}>
        <TextField
          label="Paste your job description"
          hint="A posting does as well, or a list of your own. It is split into lines."
          lines={4}
          text={text()}
          onChange={(next) => {
            setTyped(next);
            later(() => {
              changeJobDescription({ text: next });
              setTyped(undefined);
            });
          }}
        />
      </Disclosure>
      <Show when={lines().length > 0}>
        <fieldset>
          <legend id="lines-left" tabindex="-1">
            {leftWords()}
          </legend>
          <ul class="tick-list">
            <For each={left()}>
              {(line) => (
                <li>
                  <CheckItem text={line} isChecked={ticked().includes(line)} onChange={(isTicked) => tick(line, isTicked)} />
                </li>
              )}
            </For>
          </ul>
          <Show when={lines().length === MOST_LINES}>
            <p class="soft">These are the first {MOST_LINES} lines of it. You can add what comes further down by hand.</p>
          </Show>
          <Show when={left().length > 0 || lacksWhom()}>
            <div class="group-foot">
              <p class="small" role="status">
                {told() || (ticked().length === 0 ? '' : `${capitalized(counted(ticked().length, 'line'))} ticked.`)}
              </p>
              <Show
                when={isNaming() && ticked().length > 0}
                fallback={
                  // Nothing is ticked yet: one button, the one that leads on.
                  <Show
                    when={lacksWhom()}
                    fallback={
                      <Button look="primary" aria-disabled={ticked().length === 0} onClick={begin}>
                        These belong together
                      </Button>
                    }
                  >
                    <Button look="primary" onClick={sayForWhom}>
                      Say for whom
                    </Button>
                  </Show>
                }
              >
                <NameLines
                  services={props.services}
                  name={name()}
                  onType={setName}
                  onName={group}
                  onGive={give}
                  onClose={() => {
                    setName('');
                    setIsNaming(false);
                    focusSoon('.group-foot .button');
                  }}
                />
              </Show>
            </div>
          </Show>
        </fieldset>
      </Show>
    </section>
  );
}
