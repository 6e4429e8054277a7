import { createSignal, For, onCleanup, onMount, type JSX } from 'solid-js';
import { showPart } from '../../browser/device.ts';
import { watchTop } from '../../browser/watch-top.ts';
import { Button } from '../../ui/Button.tsx';
import { fileAddress } from '../../lib/routes.ts';
import type { Interview } from '../interviews/interview.ts';
import { partState, PREP_PART_WORDS, type PrepPartName } from '../interviews/thin.ts';

interface PartLinksProps {
  readonly parts: readonly PrepPartName[];
  readonly interview: Interview;
  /** The better answers that go along. */
  readonly taken: readonly unknown[];
  /** How many questions wait for a better answer. */
  readonly toWrite: number;
  readonly references: readonly unknown[];
  readonly base: string;
  /** The part that is on screen. */
  readonly current?: PrepPartName | undefined;
  /** Goes to a part. */
  readonly onGo: (part: PrepPartName) => void;
}

/** The way to every part, with how much is in it. */
export function PartLinks(props: PartLinksProps): JSX.Element {
  const stateOf = (part: PrepPartName): string =>
    partState(part, props.interview, props.taken, props.references) ||
    (part === 'answers' && props.toWrite > 0 ? `${props.toWrite} to write` : '');
  return (
    <ul>
      <For each={props.parts}>
        {(part) => (
          <li>
            <a
              href={fileAddress('interviews', props.interview.id, props.base, part)}
              data-part={part}
              aria-current={props.current === part ? 'true' : undefined}
              onClick={() => props.onGo(part)}
            >
              <span>{PREP_PART_WORDS[part]}</span>
              <span class="prep-index__state">{stateOf(part) || <span class="visually-hidden">empty</span>}</span>
            </a>
          </li>
        )}
      </For>
    </ul>
  );
}

const LIST = 'part-list';

/** A slim bar that stays in sight over the parts: which one this is, the one before and after, and the list of all. */
export function PartBar(props: Omit<PartLinksProps, 'current'>): JSX.Element {
  const [at, setAt] = createSignal(0);
  const current = (): PrepPartName => props.parts[Math.min(at(), props.parts.length - 1)] ?? 'basics';
  let list: HTMLDivElement | undefined;
  onMount(() => onCleanup(watchTop('.prep-part', setAt)));
  const step = (by: -1 | 1): void => {
    const next = props.parts[at() + by];
    if (next !== undefined) showPart(`#part-${next}`);
  };
  const open = (isOpen: boolean): void => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('.prep-part > details')) fold.open = isOpen;
    list?.hidePopover();
    showPart(`#part-${current()}`);
  };
  return (
    <>
      <nav class="part-bar" aria-label="Part by part">
        <button
          type="button"
          class="part-bar__step"
          aria-disabled={at() === 0}
          aria-label={`Previous part${at() === 0 ? '' : `: ${PREP_PART_WORDS[props.parts[at() - 1] ?? 'basics']}`}`}
          onClick={() => step(-1)}
        />
        <button type="button" class="part-bar__here" popovertarget={LIST}>
          <span class="visually-hidden">All parts. Now: </span>
          <span class="part-bar__name">{PREP_PART_WORDS[current()]}</span>
          <span class="soft">
            {Math.min(at(), props.parts.length - 1) + 1} of {props.parts.length}
          </span>
        </button>
        <button
          type="button"
          class="part-bar__step part-bar__step--next"
          aria-disabled={at() >= props.parts.length - 1}
          aria-label={`Next part${at() >= props.parts.length - 1 ? '' : `: ${PREP_PART_WORDS[props.parts[at() + 1] ?? 'basics']}`}`}
          onClick={() => step(1)}
        />
      </nav>
      <div id={LIST} class="part-list" popover ref={list}>
        <nav class="prep-index" aria-label="All parts">
          <PartLinks
            {...props}
            current={current()}
            onGo={(part) => {
              list?.hidePopover();
              props.onGo(part);
            }}
          />
        </nav>
        <p class="button-row">
          <Button look="quiet" onClick={() => open(true)}>
            Open every part
          </Button>
          <Button look="quiet" onClick={() => open(false)}>
            Close every part
          </Button>
        </p>
      </div>
    </>
  );
}
