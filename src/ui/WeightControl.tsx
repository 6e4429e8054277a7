import { createUniqueId, For, type JSX } from 'solid-js';

const STEPS = [1, 2, 3, 4, 5] as const;
const END_WORDS: Readonly<Record<number, string>> = { 1: ', matters little', 5: ', decides' };

interface WeightControlProps<W extends number> {
  /** What is weighed, for screen readers. */
  readonly of: string;
  readonly value: W;
  readonly onChange: (value: (typeof STEPS)[number]) => void;
}

/** How much something matters, 1–5: five dots of 44 px filled up to the choice. A radio group; arrow keys move it. */
export function WeightControl<W extends number>(props: WeightControlProps<W>): JSX.Element {
  const name = createUniqueId();
  return (
    <fieldset class="weight">
      <legend class="visually-hidden">How much it weighs: {props.of}</legend>
      <span class="weight__words" aria-hidden="true">
        matters little
      </span>
      <span class="weight__dots">
        <For each={STEPS}>
          {(step) => (
            <label>
              <input
                type="radio"
                name={name}
                value={step}
                checked={props.value === step}
                aria-label={`${step} of 5${END_WORDS[step] ?? ''}`}
                onChange={() => props.onChange(step)}
              />
              <span class="weight__dot" />
            </label>
          )}
        </For>
      </span>
      <span class="weight__words" aria-hidden="true">
        decides
      </span>
    </fieldset>
  );
}
