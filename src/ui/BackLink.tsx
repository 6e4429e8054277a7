import type { JSX } from 'solid-js';
import { Icon } from './Icon.tsx';

interface BackLinkProps {
  readonly href: string;
  readonly text: string;
  /** Goes back within the page, in place of the link. */
  readonly onBack?: () => void;
}

/** The way back, above the title of a page; ToolPlace.astro draws the same. */
export function BackLink(props: BackLinkProps): JSX.Element {
  const go = (event: MouseEvent): void => {
    if (props.onBack === undefined) return;
    event.preventDefault();
    props.onBack();
  };
  return (
    <p class="button-row">
      <a class="button button--quiet" href={props.href} onClick={go}>
        <Icon name="back" />
        {props.text}
      </a>
    </p>
  );
}
