import type { JSX } from 'solid-js';
import { fileAddress } from '../../lib/routes.ts';

interface SayItAloudProps {
  /** The file it belongs to, or '' for none. */
  readonly interviewId: string;
  /** The key of its card, such as `story:ID`. */
  readonly card: string;
  /** What the link says. */
  readonly words?: string;
}

/** The way from something written to saying it. */
export function SayItAloud(props: SayItAloudProps): JSX.Element {
  return (
    <p>
      <a class="button button--quiet" href={fileAddress('aloud', props.interviewId, import.meta.env.BASE_URL, props.card)}>
        {props.words ?? 'Say it aloud'}
      </a>
    </p>
  );
}
