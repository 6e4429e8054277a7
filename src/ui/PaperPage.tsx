import { For, Show, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import type { MarkdownEntry, MarkdownSection } from '../lib/markdown.ts';

interface PaperPageProps {
  readonly title: string;
  /** What stands under the title. */
  readonly about?: string | undefined;
  /** Sections with nothing in them are left out. */
  readonly sections: readonly MarkdownSection[];
  /** The level of its title: 1 on paper; lower where it is shown on a page that has a title already. */
  readonly level?: number;
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

function Section(props: { readonly section: MarkdownSection; readonly level: number; readonly look: string }): JSX.Element {
  return (
    <section>
      <Dynamic component={`h${props.level}`} class={props.look} dir="auto">
        {props.section.title}
      </Dynamic>
      <Show when={(props.section.entries ?? []).length > 0}>
        <Entries entries={props.section.entries ?? []} />
      </Show>
      <For each={(props.section.sections ?? []).filter(isFilled)}>
        {(one) => <Section section={one} level={props.level + 1} look="paper-page__detail" />}
      </For>
    </section>
  );
}

/** A paper in sections, as the document of everything has them. An entry with a label and nothing else is a line to write on. */
export function PaperPage(props: PaperPageProps): JSX.Element {
  const level = (): number => props.level ?? 1;
  return (
    <div class="paper-page">
      <header class="paper-page__head">
        <Dynamic component={`h${level()}`} class="paper-page__title" dir="auto">
          {props.title}
        </Dynamic>
        <Show when={props.about}>{(about) => <p dir="auto">{about()}</p>}</Show>
      </header>
      {props.children}
      <For each={props.sections.filter(isFilled)}>
        {(section) => <Section section={section} level={level() + 1} look="paper-page__part" />}
      </For>
    </div>
  );
}
