import type { JSX } from 'solid-js';
import { formatFullDay } from '../../lib/dates.ts';
import { Dots } from '../../ui/Dots.tsx';
import { Icon } from '../../ui/Icon.tsx';

/** What the signs on the printed worksheet mean, and of which day it is. */
export function PaperNotes(props: { readonly today: string }): JSX.Element {
  return (
    <p class="paper-notes">
      <span>Printed {formatFullDay(props.today)}.</span>{' '}
      <span>
        <Dots weight={4} /> weight, of 5
      </span>{' '}
      <span>
        <Icon name="open" /> to ask or to do
      </span>{' '}
      <span>
        <Icon name="asked" /> asked, or granted in part
      </span>{' '}
      <span>
        <Icon name="granted" /> granted or done
      </span>{' '}
      <span>
        <Icon name="refused" /> refused
      </span>{' '}
      <span>50 → 54: the score once this comes true</span> <span>hatched: if everything open does</span>
    </p>
  );
}
