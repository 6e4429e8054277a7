import { createMemo, For, Show, type JSX } from 'solid-js';

interface EachByIdProps<T> {
  readonly each: readonly T[];
  /** What tells things apart; their `id` where they have one. */
  readonly by?: (item: T) => string;
  readonly children: (item: () => T, id: string) => JSX.Element;
}

/**
 * A row for each thing of a list. A thing that changes keeps its row, and with it the field that is being typed in: `<For>` over things
 * that are never changed in place would make the row anew with each character.
 */
export function EachById<T>(props: EachByIdProps<T>): JSX.Element {
  const idOf = (item: T): string => props.by?.(item) ?? (item as { readonly id?: string }).id ?? '';
  const ids = createMemo(() => props.each.map(idOf), [], { equals: (a, b) => a.join() === b.join() });
  return (
    <For each={ids()}>
      {(id) => {
        const found = createMemo(() => props.each.find((item) => idOf(item) === id));
        return <Show when={found()}>{(item) => props.children(item, id)}</Show>;
      }}
    </For>
  );
}
