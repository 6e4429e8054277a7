import { createEffect, createMemo, createSignal, Match, on, Show, Switch, untrack, type JSX } from 'solid-js';
import { pageAddress } from '../../browser/arrived.ts';
import { copyText } from '../../browser/device.ts';
import { sumOfText } from '../../browser/locking.ts';
import { packText } from '../../browser/packing.ts';
import { qrPath } from '../../lib/qr-path.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { fragmentOf, MOST_LINK_CHARACTERS, chunksOf, type Chunk } from './transfer.ts';
import { transferChoices, transferText, type TransferChoice } from './transfer-content.ts';
import { partsHere, samplePartsHere } from './whole-case.store.ts';

interface SendFlowProps {
  /** Every stored text by its key: what can be carried over follows them. */
  readonly texts: ReadonlyMap<string, string>;
  readonly onClose: () => void;
}

/** More codes than this are no way to carry anything. */
const MANY_CODES = 30;

interface Transfer {
  readonly chunks: readonly Chunk[];
  /** The whole as one link; `''` when it is too long for one. */
  readonly link: string;
}

const addressOf = (chunk: Chunk): string => `${pageAddress()}#${fragmentOf(chunk)}`;

async function transferOf(text: string): Promise<Transfer> {
  const packed = await packText(text);
  const name = (await sumOfText(packed)).slice(0, 8) || 'unsigned';
  const link = addressOf(chunksOf(name, packed, Infinity)[0] ?? { transfer: name, number: 1, of: 1, packed: '' });
  return { chunks: chunksOf(name, packed), link: link.length <= MOST_LINK_CHARACTERS ? link : '' };
}

/** One code after another, for the camera of the other device. */
function Codes(props: { readonly chunks: readonly Chunk[] }): JSX.Element {
  const [at, setAt] = createSignal(0);
  const chunk = (): Chunk | undefined => props.chunks[at()];
  const drawing = () => qrPath(addressOf(chunk() ?? { transfer: '', number: 1, of: 1, packed: '' }));
  return (
    <figure
      class="code"
      role="img"
      aria-label={`Code ${at() + 1} of ${props.chunks.length}, to be scanned by the camera of the other device`}
    >
      <svg class="code__drawing" aria-hidden="true" viewBox={`0 0 ${drawing().side} ${drawing().side}`} shape-rendering="crispEdges">
        <rect class="code__paper" width="100%" height="100%" />
        <path class="code__ink" d={drawing().path} />
      </svg>
      <Show when={props.chunks.length > 1}>
        <figcaption class="button-row">
          <Button aria-disabled={at() === 0} onClick={() => setAt(Math.max(0, at() - 1))}>
            Back
          </Button>
          <span role="status">
            Code {at() + 1} of {props.chunks.length}
          </span>
          <Button aria-disabled={at() === props.chunks.length - 1} onClick={() => setAt(Math.min(props.chunks.length - 1, at() + 1))}>
            Next code
          </Button>
        </figcaption>
      </Show>
    </figure>
  );
}

/** Carries one offer, one interview or everything to another device: by codes on the screen or by a link. Nothing goes over a server. */
export function SendFlow(props: SendFlowProps): JSX.Element {
  const choices = createMemo(
    on(
      () => props.texts,
      (): readonly TransferChoice[] => transferChoices(partsHere(), samplePartsHere()),
    ),
  );
  const [chosen, setChosen] = createSignal('');
  const choice = (): TransferChoice | undefined => choices().find(({ value }) => value === chosen()) ?? choices()[0];
  /** What to send; the same text stays as it is on the screen. */
  const wholeText = createMemo(() => {
    const wanted = choice();
    return wanted === undefined ? '' : transferText(wanted);
  });
  const [copied, setCopied] = createSignal('');
  const [transfer, setTransfer] = createSignal<Transfer>();
  const [hasFailed, setHasFailed] = createSignal(false);
  createEffect(
    on(wholeText, (wanted) => {
      setTransfer(undefined);
      setCopied('');
      if (wanted === '') return;
      setHasFailed(false);
      void transferOf(wanted).then(
        (made) => untrack(wholeText) === wanted && setTransfer(made),
        () => untrack(wholeText) === wanted && setHasFailed(true),
      );
    }),
  );
  const copy = async (link: string): Promise<void> => {
    setCopied((await copyText(link)) ? 'Copied. Whoever gets the link can read what is in it.' : 'The browser did not allow copying.');
  };
  return (
    <div class="send stack">
      <Show when={choices().length > 0} fallback={<p>There is nothing of yours to carry over yet.</p>}>
        <SelectField label="What to send" choices={choices()} value={choice()?.value ?? ''} onChange={setChosen} />
        <Switch>
          <Match when={hasFailed()}>
            <p role="alert">
              This browser cannot pack notes for a code or a link. Save them to a file above, and restore that on the other device.
            </p>
          </Match>
          <Match when={(transfer()?.chunks.length ?? 0) > MANY_CODES}>
            <p>This is too much for codes. Save it to a file and restore that on the other device, or choose one offer or interview.</p>
          </Match>
          <Match when={transfer()} keyed>
            {(found) => (
              <>
                <p>
                  Open the camera of your phone and point it at the code; it opens Greenroom there and asks before anything is kept.
                  <Show when={found.chunks.length > 1}> Scan all {found.chunks.length}, one after another, in any order.</Show>
                </p>
                <Codes chunks={found.chunks} />
              </>
            )}
          </Match>
        </Switch>
        <Show when={transfer()?.link} keyed>
          {(link) => (
            <div>
              <Button onClick={() => void copy(link)}>Copy a link instead</Button>
              <p class="soft" role="status">
                {copied() || 'Everything is in the link itself, behind the #, where no server sees it.'}
              </p>
            </div>
          )}
        </Show>
      </Show>
      <div>
        <Button look="quiet" onClick={() => props.onClose()}>
          Close
        </Button>
      </div>
    </div>
  );
}
