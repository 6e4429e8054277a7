import { createMemo, For, Show, type JSX } from 'solid-js';
import { focusSoon, rowSelector } from '../../browser/device.ts';
import { useStore } from '../../browser/use-store.ts';
import { fileAddress } from '../../lib/routes.ts';
import { counted, inQuotes, isolated, shortened } from '../../lib/text.ts';
import { Button } from '../../ui/Button.tsx';
import { $negotiations } from '../negotiate/negotiate.store.ts';
import { gapsOfAsk, sayGaps } from './ask-words.ts';
import { makeTalk } from './review-acts.store.ts';
import { sayChanges, talkInStep, unfinishedAsks } from './talk-of-review.ts';
import type { ReviewFile } from './use-review.tsx';

/** The ways out of a review: its sheet, its talk, and what was changed since for the talk. */
export function TalkOfReview(props: { readonly file: ReviewFile; readonly base: string }): JSX.Element {
  const review = (): ReturnType<ReviewFile['review']> => props.file.review();
  const talks = useStore($negotiations);
  const talk = createMemo(() => talks().find(({ id }) => id === review().talkId));
  const inStep = createMemo(() => {
    const found = talk();
    return found === undefined ? undefined : talkInStep(found, props.file.source());
  });
  const changes = (): readonly string[] => inStep()?.changes ?? [];
  const newAsks = (): number => inStep()?.newAsks ?? 0;
  const make = (): void => {
    makeTalk(props.file.source());
    focusSoon(rowSelector('talk'));
  };
  return (
    <>
      <div class="button-row">
        <a class="button button--primary" href={fileAddress('review', review().id, props.base, 'sheet')}>
          Open the sheet
        </a>
        <Show when={talk() === undefined}>
          <Button onClick={make}>Turn it into a talk</Button>
        </Show>
        <Show when={talk()}>
          {(found) => (
            <>
              <a class="button" data-row="talk" href={fileAddress('negotiate', found().id, props.base)}>
                Open the talk
              </a>
              <Show when={newAsks() + changes().length > 0}>
                <Button onClick={make}>
                  {changes().length === 0 ? `Bring ${counted(newAsks(), 'new ask')} to the talk` : 'Bring the changes to the talk'}
                </Button>
              </Show>
            </>
          )}
        </Show>
      </div>
      <Show when={changes().length > 0}>
        <p class="soft small">
          Changed here since: {sayChanges([...changes(), ...(newAsks() === 0 ? [] : [counted(newAsks(), 'new ask')])])}.
        </p>
      </Show>
      <For each={unfinishedAsks(props.file.source())}>
        {(ask) => (
          <p class="soft small">
            {inQuotes(isolated(shortened(ask.what, 50)))} still needs {sayGaps(gapsOfAsk(ask, props.file.wins()))}. Then it can go into the
            talk.
          </p>
        )}
      </For>
    </>
  );
}
