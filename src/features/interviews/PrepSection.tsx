import { Show, type JSX } from 'solid-js';
import { PREP_PART_WORDS, type PrepPartName } from './thin.ts';

interface PrepSectionProps {
  readonly part: PrepPartName;
  /** One sentence on what the part is for; left out once there is something in it. */
  readonly why?: string | undefined;
  readonly children: JSX.Element;
}

/** One part of a prep file, under its rule and heading. Any part may stay empty. */
export function PrepSection(props: PrepSectionProps): JSX.Element {
  return (
    <section class="section prep-part" aria-labelledby={`part-${props.part}`}>
      <h2 id={`part-${props.part}`} tabindex="-1">
        {PREP_PART_WORDS[props.part]}
      </h2>
      <Show when={props.why}>{(why) => <p class="soft prep-part__why">{why()}</p>}</Show>
      {props.children}
    </section>
  );
}
