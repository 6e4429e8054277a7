import { createMemo, Show, type JSX } from 'solid-js';
import { useStore } from '../../browser/use-store.ts';
import { formatShortDay } from '../../lib/dates.ts';
import { counted, joined } from '../../lib/text.ts';
import { Button } from '../../ui/Button.tsx';
import { fromBefore, type FromBefore } from './copy-before.ts';
import type { Interview } from './interview.ts';
import { INTERVIEW_STAGE_WORDS } from './stage-words.ts';
import { $interviews, copyFromBefore, goesWith } from './interviews.store.ts';

const what = ({ people, homework }: FromBefore): string =>
  joined(
    [
      people.length === 0 ? '' : counted(people.length, 'person', 'people'),
      homework.length === 0 ? '' : counted(homework.length, 'line of homework', 'lines of homework'),
    ].filter(Boolean),
    'and',
  );

const whence = ({ heldOn, stage }: Interview): string =>
  heldOn === undefined ? 'Your other file for this company' : `The file of ${formatShortDay(heldOn)} (${INTERVIEW_STAGE_WORDS[stage]})`;

/** Offers, in a later round at the same company, what the file of the one before knows. */
export function FromBeforeOffer(props: { readonly interview: Interview }): JSX.Element {
  const interviews = useStore($interviews);
  const found = createMemo(() => fromBefore(props.interview, interviews().filter(goesWith(props.interview.id))));
  return (
    <Show when={found()}>
      {(before) => (
        <div class="from-before">
          <p>
            {whence(before().from)} has {what(before())} more.
          </p>
          <Button onClick={() => copyFromBefore(props.interview.id, before())}>Copy them here</Button>
        </div>
      )}
    </Show>
  );
}
