import type { JSX } from 'solid-js';

interface EmptyStateProps {
  readonly title: string;
  /** One line on what this screen is for. */
  readonly text: string;
  /** Add mine, then try the sample. */
  readonly actions: JSX.Element;
}

/** A screen with nothing in it yet: it teaches. */
export function EmptyState(props: EmptyStateProps): JSX.Element {
  return (
    <div class="empty">
      <h2>{props.title}</h2>
      <p>{props.text}</p>
      <div class="button-row">{props.actions}</div>
    </div>
  );
}
