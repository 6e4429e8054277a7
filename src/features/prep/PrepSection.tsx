import { createContext, Show, untrack, useContext, type JSX } from 'solid-js';
import { isNarrow } from '../../browser/device.ts';
import { FromPlaybooksHere } from './FromPlaybooks.tsx';
import { HowTo } from '../playbooks/HowTo.tsx';
import { isPartDone, partHolds, type WholePrep } from '../interviews/part-holds.ts';
import { howToFor, PREP_PART_WORDS, type PrepPartName } from '../interviews/thin.ts';

/** The file whose parts are shown. */
export const WholePrepContext = createContext<() => WholePrep>();

interface PrepSectionProps {
  readonly part: PrepPartName;
  /** One sentence on what the part is for; left out once there is something in it. */
  readonly why?: string | undefined;
  readonly children: JSX.Element;
}

/**
 * One part of a prep file, under its rule and heading. Any part may stay empty. Where the index is not beside it, a part that is done
 * when the file is opened stands folded to one line; never while someone types in it.
 */
export function PrepSection(props: PrepSectionProps): JSX.Element {
  const file = useContext(WholePrepContext);
  const isFolded = untrack(() => file !== undefined && isNarrow() && isPartDone(props.part, file()));
  return (
    <section class="section prep-part" aria-labelledby={`title-${props.part}`}>
      <details id={`fold-${props.part}`} open={!isFolded}>
        <summary id={`part-${props.part}`}>
          <h2 id={`title-${props.part}`}>{PREP_PART_WORDS[props.part]}</h2>
          <Show when={file && partHolds(props.part, file())}>{(words) => <span class="prep-part__holds">{words()}</span>}</Show>
        </summary>
        <Show when={props.why}>{(why) => <p class="soft prep-part__why">{why()}</p>}</Show>
        <FromPlaybooksHere part={props.part} />
        {props.children}
        <Show when={file}>{(whole) => <HowTo part={howToFor(props.part, whole()().interview)} />}</Show>
      </details>
    </section>
  );
}
