import { For, onMount, Show, type JSX } from 'solid-js';
import { CURRENCIES } from '../../lib/money.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { focusAtEnd } from '../../ui/focus-at-end.ts';
import { Segments } from '../../ui/Segments.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { OCCUPATION_WORDS, OCCUPATIONS } from './occupations.ts';
import { ownTable, tablesFor, tableWords } from './official-tables.ts';
import { ResearchPart } from './ResearchPart.tsx';
import type { Research } from './research.ts';
import { changeBasis, changeCurrency, describeResearch } from './salary.store.ts';

/** The first part: which job, where, which occupation, and how pay is stated. */
export function JobPart(props: { readonly research: Research }): JSX.Element {
  let first: HTMLInputElement | HTMLTextAreaElement | undefined;
  onMount(() => props.research.job === '' && focusAtEnd(first));
  const change = (part: Parameters<typeof describeResearch>[1]): void => describeResearch(props.research.id, part);
  return (
    <ResearchPart part="job" research={props.research}>
      <div class="salary-fields">
        <TextField
          label="Job"
          ref={(element) => (first = element)}
          hint="“Executive assistant”"
          room="name"
          text={props.research.job}
          onChange={(job) => change({ job })}
        />
        <TextField
          label="Place"
          hint="City and state, or “remote”"
          room="name"
          text={props.research.place}
          onChange={(place) => change({ place })}
        />
      </div>
      <fieldset>
        <legend class="field__label">Which occupation is it?</legend>
        <p class="field__hint">
          Titles mislead; the tasks decide. In the United States, executive assistants’ middle pay is some $26,000 above that of other
          assistants.
        </p>
        <ul class="tick-list">
          <For each={OCCUPATIONS}>
            {(occupation) => (
              <li>
                <label class="tick">
                  <input
                    type="radio"
                    name={`occupation-${props.research.id}`}
                    checked={props.research.occupation === occupation}
                    onChange={() => change({ occupation })}
                  />
                  <span class="tick__text">
                    {OCCUPATION_WORDS[occupation].name}
                    <span class="tick__note">{OCCUPATION_WORDS[occupation].tells}</span>
                  </span>
                </label>
              </li>
            )}
          </For>
        </ul>
      </fieldset>
      <Show when={props.research.occupation !== undefined && ownTable(props.research.currency)}>
        {(table) => <p class="soft salary-why">Start here. {tableWords(table(), props.research.occupation)}</p>}
      </Show>
      <SelectField
        label="Currency"
        choices={[...new Set<string>([...CURRENCIES, props.research.currency])].map((value) => ({ value, text: value }))}
        value={props.research.currency}
        onChange={(currency) => changeCurrency(props.research.id, currency)}
      />
      <Disclosure summary="Where your country’s official figures are">
        <ul class="plain-list salary-why">
          <For each={tablesFor(props.research.currency)}>{(table) => <li>{tableWords(table, props.research.occupation)}</li>}</For>
        </ul>
        <p class="soft salary-why">
          In another country, search for its statistics office with “earnings by occupation.” Names as of November 2026. Copy the date and
          the place along with the figure.
        </p>
      </Disclosure>
      <Disclosure summary="Do they have to name their range?">
        <p class="soft salary-why">
          In more and more places, yes. In the European Union, Directive 2023/970 has employers give the starting pay or its range before
          the interview, and not ask what you earned before; countries had until June 7, 2026 to make it law. Several US states, such as
          California, Colorado and New York, want the range in the posting. Noted in November 2026: check yours. Everywhere you may ask for
          it first: “What range have you set for this job?”
        </p>
      </Disclosure>
      <Segments
        label="Show pay by the"
        choices={(['hour', 'month', 'year'] as const).map((value) => ({ value, text: value }))}
        value={props.research.basis === 'month' || props.research.basis === 'hour' ? props.research.basis : 'year'}
        onChange={(basis) => changeBasis(props.research.id, basis)}
      />
    </ResearchPart>
  );
}
