import { For, Show, type JSX } from 'solid-js';
import type { MarkdownEntry, MarkdownSection } from '../lib/markdown.ts';

interface PaperPageProps {
  readonly title: string;
  /** What stands under the title. */
  readonly about?: string | undefined;
  /** Sections with nothing in them are left out. */
  readonly sections: readonly MarkdownSection[];
  /** What stands between the title and the sections. */
  readonly children?: JSX.Element;
}

/** A label as it stands before what was written. */
const named = (label: string): string => (/[?.!]$/.test(label) ? label : `${label}:`);

function Entries(props: { readonly entries: readonly MarkdownEntry[] }): JSX.Element {
  return (
    <ul class="paper-page__list">
      <For each={props.entries}>
        {(entry) => (
          <li>
            <Show when={entry.label}>
              {(label) => (
                <>
                  <b dir="auto">{named(label())}</b>{' '}
                </>
              )}
            </Show>
            <Show when={entry.text !== '' || entry.below.length > 0} fallback={<span class="paper-page__line" />}>
              <span dir="auto" class="paper-page__words" classList={{ 'paper-page__name': entry.label === '' && entry.below.length > 0 }}>
                {entry.text}
              </span>
            </Show>
            <Show when={entry.below.length > 0}>
              <Entries entries={entry.below} />
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
}

const isFilled = (section: MarkdownSection): boolean => (section.entries ?? []).length > 0 || (section.sections ?? []).some(isFilled);

function Section(props: { readonly section: MarkdownSection; readonly level: 2 | 3 }): JSX.Element {
  return (
    <section>
      <Show when={props.level === 2} fallback={<h3 dir="auto">{props.section.title}</h3>}>
        <h2 dir="auto">{props.section.title}</h2>
      </Show>
      <Show when={(props.section.entries ?? []).length > 0}>
        <Entries entries={props.section.entries ?? []} />
      </Show>
      <For each={(props.section.sections ?? []).filter(isFilled)}>{(one) => <Section section={one} level={3} />}</For>
    </section>
  );
}

/** A paper in sections, as the document of everything has them. An entry with a label and nothing else is a line to write on. */
export function PaperPage(props: PaperPageProps): JSX.Element {
  return (
    <div class="paper-page">
      <header class="paper-page__head">
        <h1 dir="auto">{props.title}</h1>
        <Show when={props.about}>{(about) => <p dir="auto">{about()}</p>}</Show>
      </header>
      {props.children}
      <For each={props.sections.filter(isFilled)}>{(section) => <Section section={section} level={2} />}</For>
    </div>
  );
}
