import { createSignal, onMount, Show, type JSX } from 'solid-js';
import { dropChunks, keepChunks, chunksWaiting } from '../../storage/arrivals.ts';
import { focusSoon } from '../../browser/device.ts';
import { sumOfText } from '../../browser/locking.ts';
import { unpackText } from '../../browser/packing.ts';
import { gathered, missingIn, chunkIn, wholeOf, type Gathered } from './transfer.ts';
import type { Incoming } from './RestoreFlow.tsx';

interface ArrivedPartProps {
  /** What stood behind the `#`. */
  readonly fragment: string;
  /** All chunks are there. */
  readonly onWhole: (incoming: Incoming) => void;
}

const BAD = 'This link or code is damaged, or not from Greenroom. Nothing was changed.';

/** What came in by a link or a scanned code: gathered until it is whole, then handed on to be looked at. */
export function ArrivedPart(props: ArrivedPartProps): JSX.Element {
  const [all, setAll] = createSignal<Gathered>();
  const [problem, setProblem] = createSignal('');
  const finish = async (packed: string, transfer: string): Promise<void> => {
    const sum = (await sumOfText(packed)).slice(0, 8);
    const text = sum === '' || sum === transfer ? await unpackText(packed) : undefined;
    if (text === undefined) setProblem(BAD);
    else props.onWhole({ text, title: 'What the other device’s notes would change' });
    await dropChunks(transfer);
  };
  const arrive = async (): Promise<void> => {
    const arrival = chunkIn(props.fragment);
    if (arrival?.state !== 'chunk') {
      setProblem(BAD);
      focusSoon('#restore');
      return;
    }
    const { chunk } = arrival;
    const before = await chunksWaiting(chunk.transfer);
    const now = gathered(before && { transfer: chunk.transfer, ...before }, chunk);
    await keepChunks(now.transfer, now.of, now.chunks);
    setAll(now);
    const whole = wholeOf(now);
    if (whole !== undefined) await finish(whole, now.transfer);
  };
  onMount(() => void arrive());
  return (
    <>
      <p role="alert">{problem()}</p>
      <Show when={(all()?.of ?? 0) > 1 && all()}>
        {(now) => (
          <p role="status" class="restore">
            {now().chunks.size} of {now().of} codes have come in.{' '}
            <Show when={missingIn(now()).length > 0} fallback="That is all.">
              Scan the others: {missingIn(now()).slice(0, 12).join(', ')}
              {missingIn(now()).length > 12 ? ' …' : ''}.
            </Show>
          </p>
        )}
      </Show>
    </>
  );
}
