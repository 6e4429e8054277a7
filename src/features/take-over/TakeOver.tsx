/** What became of a press on a button of a playbook that takes something into a prep file. Comes with the first press. */
import { createEffect, createSignal, For, on, Match, Show, Switch, type JSX } from 'solid-js';
import { render } from 'solid-js/web';
import { createNow } from '../../browser/clock.ts';
import { useStore } from '../../browser/use-store.ts';
import { formatShortDay } from '../../lib/dates.ts';
import { fileAddress } from '../../lib/routes.ts';
import { Button } from '../../ui/Button.tsx';
import { builtAnswer } from '../interviews/built-answers.ts';
import { interviewName, type Interview } from '../interviews/interview.ts';
import { $interviews, isSampleId } from '../interviews/interviews.store.ts';
import { $ownAnswers } from '../interviews/own-answers.store.ts';
import type { Take, WrittenTake } from '../playbooks/takes.ts';
import { filesToCome, hasTaken, PART_OF } from './take-over.ts';
import { renewAnswer, takeOver } from './take-over.store.ts';

/** What the person is told: to write first, to choose a file, or where it is. */
type Said = 'nothing' | 'write-first' | 'choose' | { readonly fileId: string; readonly how: 'taken' | 'begun' | 'there' };

const nameWithDay = (file: Interview): string =>
  [interviewName(file), file.heldOn === undefined ? '' : formatShortDay(file.heldOn)].filter(Boolean).join(', ');

/** Where it is, with the ways there. Gone as soon as it is taken back. */
function WhereItIs(props: {
  readonly take: Take;
  readonly file: Interview;
  readonly how: 'taken' | 'begun' | 'there';
  /** Was something else written on the page since it was taken? */
  readonly isOld: boolean;
  readonly onRenew: () => void;
}): JSX.Element {
  const base = import.meta.env.BASE_URL;
  const isForDebrief = (): boolean => props.take.kind === 'signs';
  const place = (): string => (isForDebrief() ? 'debrief' : 'prep file');
  const part = (): string => (props.take.kind === 'signs' ? '' : PART_OF[props.take.kind]);
  return (
    <div class="take__said">
      <p>
        {props.how === 'there'
          ? `It is in your ${place()}`
          : props.how === 'begun'
            ? 'You have no interview coming up, so a prep file was started for it'
            : `Taken into your ${place()}`}
        <Show when={props.how !== 'begun'}>
          : <bdi>{nameWithDay(props.file)}</bdi>
        </Show>
        .{props.take.kind === 'path' ? ' The story is yours to add.' : ''}
      </p>
      <div class="button-row">
        <a class="button" href={fileAddress(isForDebrief() ? 'debrief' : 'interviews', props.file.id, base, part())}>
          Open {isForDebrief() ? 'the debrief' : 'it'}
        </a>
        <Show when={props.take.kind === 'answer' || props.take.kind === 'path'}>
          <a class="button button--quiet" href={fileAddress('cue', props.file.id, base, part())}>
            See it on the cue card
          </a>
        </Show>
        <Show when={props.how === 'there' && props.isOld}>
          <Button onClick={() => props.onRenew()}>Update it</Button>
        </Show>
      </div>
    </div>
  );
}

interface Pressed {
  readonly host: HTMLElement;
  readonly take: Take;
}

/** The answer to each press; `presses`: how many there were. */
function Taking(props: Pressed & { readonly presses: number }): JSX.Element {
  const [said, setSaid] = createSignal<Said>('nothing');
  const [typed, setTyped] = createSignal<Readonly<Record<string, string>>>({});
  const now = createNow();
  const interviews = useStore($interviews);
  const answers = useStore($ownAnswers);
  const mine = (): readonly Interview[] => interviews().filter(({ id }) => !isSampleId(id));
  const files = (): readonly Interview[] => filesToCome(mine(), now());
  const has = (file: Interview): boolean => hasTaken(file, answers(), props.take);
  /** What stands in the fields of the page: typed a moment ago, it counts. */
  const written = (): Readonly<Record<string, string>> => {
    const fields = props.host.closest('[data-playbook]')?.querySelectorAll<HTMLTextAreaElement>('textarea[data-answer]') ?? [];
    return Object.fromEntries([...fields].map((field) => [field.dataset['answer'] ?? '', field.value]));
  };
  const takeInto = (file: Interview | undefined): void => {
    if (file !== undefined && has(file)) return void setSaid({ fileId: file.id, how: 'there' });
    const fileId = takeOver(file?.id, props.take, written());
    setSaid({ fileId, how: file === undefined ? 'begun' : 'taken' });
  };
  /** What was written since it was taken is put in on request only: the answer may have been worked on in the file. */
  const renewal = () => {
    const { take } = props;
    if (take.kind !== 'answer') return undefined;
    const kept = answers().find((one) => one.from === take.from && !isSampleId(one.id));
    const built = builtAnswer(take.from, typed());
    return kept === undefined || built === undefined || kept.long === built.long ? undefined : { kept, built };
  };
  const renew = (): void => {
    const found = renewal();
    if (found !== undefined) renewAnswer(found.kept, found.built);
  };
  const press = (): void => {
    setTyped(written());
    const [first, ...others] = files();
    const { take, host } = props;
    // Taken before, it stands even where the fields were emptied since.
    const isKept = take.kind === 'answer' && answers().some((one) => one.from === take.from && !isSampleId(one.id));
    if (take.kind === 'answer' && !isKept && builtAnswer(take.from, written()) === undefined) return void setSaid('write-first');
    if (others.length === 0) return takeInto(first);
    setSaid('choose');
    queueMicrotask(() => host.querySelector<HTMLElement>('.take__said button')?.focus());
  };
  createEffect(on(() => props.presses, press));
  const where = () => {
    const told = said();
    const file = typeof told === 'object' ? mine().find(({ id }) => id === told.fileId) : undefined;
    return typeof told === 'object' && file !== undefined && has(file) ? { file, how: told.how } : undefined;
  };
  return (
    <Switch>
      <Match when={said() === 'write-first'}>
        <p class="take__said">Write down at least one of the answers first.</p>
      </Match>
      <Match when={said() === 'choose'}>
        <div class="take__said">
          <p>Which interview is it for?</p>
          <div class="button-row">
            <For each={files()}>
              {(file) => (
                <Button
                  onClick={() => {
                    takeInto(file);
                    props.host.querySelector('button')?.focus();
                  }}
                >
                  <bdi>{nameWithDay(file)}</bdi>
                </Button>
              )}
            </For>
          </div>
        </div>
      </Match>
      <Match when={where()}>
        {(now) => <WhereItIs take={props.take} file={now().file} how={now().how} isOld={renewal() !== undefined} onRenew={renew} />}
      </Match>
    </Switch>
  );
}

/** What is taken: as it is written beside the button, a path with the words of its drawing. */
function readTake(host: HTMLElement): Take {
  const take = JSON.parse(host.dataset['take'] ?? '') as WrittenTake; // written by our own build
  if (take.kind !== 'path') return take;
  const stop = (name: string): string => host.parentElement?.querySelector(`[data-stop="${name}"]`)?.textContent?.trim() ?? '';
  return {
    ...take,
    ...{ strength: stop('strength'), question: stop('question'), reply: stop('reply') },
    bridge: stop('bridge'),
  };
}

const pressAgain = new WeakMap<HTMLElement, () => void>();

/** Does what a press on the button in `host` asks for: `data-take` says what is taken. */
export function pressTake(host: HTMLElement): void {
  const target = host.querySelector('[data-taken]');
  const again = pressAgain.get(host);
  if (again !== undefined) return again();
  if (target === null) return;
  const [presses, setPresses] = createSignal(1);
  pressAgain.set(host, () => setPresses((count) => count + 1));
  const take = readTake(host);
  render(() => <Taking host={host} take={take} presses={presses()} />, target);
}
