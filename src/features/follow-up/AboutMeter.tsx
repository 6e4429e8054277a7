import { For, Show, type JSX } from 'solid-js';
import type { MeterBit } from '../message-check/about.ts';
import { countMeter, lengthWords, meterLabel, readerName, whyIsAbout } from './meter-words.ts';

/** Who each sentence is about: a block as wide as its words, above the line about the reader, below about the writer. */
export function AboutMeter(props: { readonly bits: readonly MeterBit[]; readonly to: string; readonly text: string }): JSX.Element {
  const them = (): string => readerName(props.to) ?? 'them';
  const count = (): ReturnType<typeof countMeter> => countMeter(props.bits);
  const whose = (): string => ({ them: them(), me: 'you', none: 'neither of you' })[whyIsAbout(props.bits) ?? 'none'];
  return (
    <Show when={props.bits.length > 0}>
      <figure class="about" role="img" aria-label={`${meterLabel(props.bits)} ${lengthWords(props.text)}.`}>
        <p class="about__title" aria-hidden="true">
          Who is it about? <span class="soft">Each block is a sentence, in order.</span>
        </p>
        <div class="about__picture" aria-hidden="true">
          <span class="about__side">{readerName(props.to) ?? 'Them'}</span>
          <ol class="about__strip">
            <For each={props.bits}>
              {(bit) => (
                <li
                  class={`about__bit about__bit--${bit.about}`}
                  classList={{ 'about__bit--why': bit.isWhy }}
                  style={{ 'flex-grow': Math.max(1, bit.words) }}
                />
              )}
            </For>
          </ol>
          <span class="about__side about__side--low">You</span>
        </div>
        <p aria-hidden="true">
          <strong>
            {count().them} about {them()}, {count().me} about you.
          </strong>{' '}
          <Show when={whyIsAbout(props.bits)}>
            The one that says why you write <span class="about__why" /> is about {whose()}.
          </Show>
        </p>
        <p class="small soft" aria-hidden="true">
          {lengthWords(props.text)}.
        </p>
      </figure>
    </Show>
  );
}
