import { createEffect, createMemo, createSignal, For, onCleanup, Show, type JSX } from 'solid-js';
import { render } from 'solid-js/web';
import { pathTo, underBase } from '../../lib/routes.ts';
import { excerptAround, hasWord, markedText } from '../../lib/excerpt.ts';
import type { Found, Hit } from '../../lib/word-search.ts';
import { Button } from '../../ui/Button.tsx';
import { playbookSearch, sectionOf, type SearchIndex } from './find.ts';
import type { SearchEntry, SearchSection } from './search.ts';

/** More are shown when asked for. */
const MOST_HITS = 10;
/** Of what only comes near. */
const MOST_NEAR = 5;
const base = import.meta.env.BASE_URL;

function Marked(props: { readonly text: string; readonly words: ReadonlySet<string> }): JSX.Element {
  return <For each={markedText(props.text, props.words)}>{({ text, isMarked }) => (isMarked ? <mark>{text}</mark> : <>{text}</>)}</For>;
}

function HitRow(props: { readonly entry: SearchEntry; readonly hit: Hit; readonly onFollow: () => void }): JSX.Element {
  const section = (): SearchSection | undefined => sectionOf(props.entry, props.hit.words);
  const address = (): string => {
    const place = section()?.place ?? '';
    return underBase(props.entry.at + (place === '' || props.entry.at.includes('#') ? '' : `#${place}`), base);
  };
  const words = (): string => {
    const found = section();
    const { title, about, also } = props.entry;
    if (found !== undefined)
      return [hasWord(found.title, props.hit.words) ? `${found.title}:` : '', excerptAround(found.text, props.hit.words)].join(' ').trim();
    const isSaid = hasWord(title, props.hit.words) || hasWord(about, props.hit.words);
    const name = isSaid ? undefined : also.find((one) => hasWord(one, props.hit.words));
    return name === undefined ? about : `For “${name}”: ${about}`;
  };
  return (
    <li>
      <a class="playbook-link" href={address()} onClick={() => props.entry.at.startsWith('playbooks/#') && props.onFollow()}>
        <span>
          <Marked text={props.entry.title} words={props.hit.words} />
        </span>
        <span class="playbook-link__note">
          <Marked text={words()} words={props.hit.words} />
        </span>
        <span class="playbook-link__note">{props.entry.kind}</span>
      </a>
    </li>
  );
}

interface ResultsProps {
  readonly query: string;
  readonly entries: ReadonlyMap<string, SearchEntry>;
  readonly find: (query: string) => Found;
  /** The field is emptied: the list stands there again. */
  readonly onLeave: () => void;
  /** What to say of it. */
  readonly onFound: (words: string) => void;
}

/** What was found, the best first; where nothing was, that, what comes near, and ways on. */
function Results(props: ResultsProps): JSX.Element {
  const found = createMemo(() => props.find(props.query));
  const [openFor, setOpenFor] = createSignal('');
  const most = (): number => (found().isNear ? MOST_NEAR : openFor() === props.query ? Infinity : MOST_HITS);
  const rows = () =>
    found()
      .hits.slice(0, most())
      .flatMap((hit) => {
        const entry = props.entries.get(hit.id);
        return entry === undefined ? [] : [{ entry, hit }];
      });
  const isNothing = (): boolean => found().isNear || found().hits.length === 0;
  const rest = (): number => (found().isNear ? 0 : found().hits.length - rows().length);
  const words = (): string => {
    const count = found().hits.length;
    return isNothing() ? `Nothing here has “${props.query.trim()}”.` : `${count} found${count > 1 ? ', the best first' : ''}`;
  };
  createEffect(() => props.onFound(words()));
  onCleanup(() => props.onFound(''));
  return (
    <section class="section" aria-label="Results">
      <Show when={isNothing() && rows().length > 0}>
        <h2>Close matches</h2>
      </Show>
      <Show when={rows().length > 0}>
        <ol class="rows search-hits">
          <For each={rows()}>{(row) => <HitRow {...row} onFollow={() => props.onLeave()} />}</For>
        </ol>
      </Show>
      <Show when={rest() > 0}>
        <Button look="quiet" onClick={() => setOpenFor(props.query)}>
          Show {rest()} more
        </Button>
      </Show>
      <Show when={isNothing()}>
        <h2>Where to look next</h2>
        <p class="button-row">
          <Button onClick={() => props.onLeave()}>All playbooks</Button>
          <a class="button button--quiet" href="#questions" onClick={() => props.onLeave()}>
            The question bank
          </a>
          <a class="button button--quiet" href={pathTo('interviews', base)}>
            Interviews
          </a>
          <a class="button button--quiet" href={pathTo('salary', base)}>
            Salary
          </a>
          <a class="button button--quiet" href={`${pathTo('followUp', base)}#templates`}>
            Outlines of messages
          </a>
        </p>
      </Show>
    </section>
  );
}

/**
 * Turns the search field on: as letters are typed, what fits stands in the place of the list, the best first. An empty field shows
 * the list again. Works on the device; the words come as a file of the site.
 */
export async function searchList(field: HTMLInputElement): Promise<void> {
  const address = underBase('playbooks/search-index.js', base);
  const index = (await import(/* @vite-ignore */ address)) as SearchIndex;
  const find = playbookSearch(index);
  const entries = new Map(index.ENTRIES.map((entry) => [entry.id, entry]));
  const list = document.querySelector<HTMLElement>('.playbook-list');
  const place = document.querySelector('#playbook-results');
  if (list === null || place === null) return;
  const [query, setQuery] = createSignal('');
  const show = (): void => {
    setQuery(field.value);
    list.hidden = field.value.trim() !== '';
  };
  const leave = (): void => {
    field.value = '';
    show();
    // Unless a link takes it elsewhere.
    field.focus();
  };
  const status = document.querySelector('#playbook-found');
  const say = (words: string): void => {
    if (status !== null) status.textContent = words;
  };
  render(
    () => (
      <Show when={query().trim() !== ''}>
        <Results query={query()} entries={entries} find={find} onLeave={leave} onFound={say} />
      </Show>
    ),
    place,
  );
  field.addEventListener('input', show);
  show();
}
