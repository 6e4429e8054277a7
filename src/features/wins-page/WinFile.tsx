import { createMemo, createSignal, on, onCleanup, Show, type JSX } from 'solid-js';
import { createToday } from '../../browser/clock.ts';
import { focusSoon } from '../../browser/device.ts';
import { usePaper } from '../../browser/paper.tsx';
import { useTabTitle } from '../../browser/tab-title.ts';
import { useStore } from '../../browser/use-store.ts';
import { createAfterPaint } from '../../storage/after-paint.ts';
import { act } from '../../storage/act.ts';
import { printTitle } from '../../lib/file-names.ts';
import { NO_DAY } from '../../lib/parse.ts';
import { pathTo } from '../../lib/routes.ts';
import { capitalized, shortened } from '../../lib/text.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { PaperPage } from '../../ui/PaperPage.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { hintFor, type HintId } from '../wins/hints.ts';
import { $services } from '../wins/services.store.ts';
import { EFFECTS, type Effect, type Win } from '../wins/win.ts';
import { EFFECT_TITLES } from '../wins/win-words.ts';
import { changeWin, isSampleOfWins, removeWin } from '../wins/wins.store.ts';
import { winEntry } from './wins-on-paper.ts';

const WinUses = lazyPart(async () => (await import('../win-uses/WinUses.tsx')).WinUses);

interface WinFileProps {
  readonly win: Win;
  readonly base: string;
  /** Back to all wins. */
  readonly onClose: () => void;
}

/** The fields that hold words. */
type WordsOf = 'what' | 'forWhom' | 'brought' | 'before' | 'after' | 'proof' | 'said' | 'learned';

/** The field at which a hint is shown: the one that would answer it. */
const HINT_AT = {
  'what-did-you-do': 'what',
  'which-part-was-yours': 'what',
  adjective: 'what',
  outcome: 'brought',
  'how-much': 'brought',
  'percent-of-what': 'brought',
  'what-came-of-it': 'brought',
  proof: 'proof',
} as const satisfies Record<HintId, WordsOf>;

/** For how long after a field was left nothing moves. */
const CALM_MS = 400;

/** One win, open: what is known of it so far. Nothing but its line has to be. */
export function WinFile(props: WinFileProps): JSX.Element {
  const today = createToday();
  const services = useStore($services);
  const later = createAfterPaint();
  const [typed, setTyped] = createSignal<Partial<Record<WordsOf, string>>>({});
  // eslint-disable-next-line solid/reactivity -- one win for life: the list draws another file for another win
  const { id } = props.win;
  const isSample = isSampleOfWins(id);
  const textOf = (name: WordsOf): string => typed()[name] ?? props.win[name];
  let isTyped = false;
  const type = (name: WordsOf, text: string): void => {
    isTyped = true;
    setTyped((before) => ({ ...before, [name]: text }));
    const change = typed();
    later(() => {
      // Its line is what it is known by: emptied, it stays as it was until there are words again.
      const { what, ...rest } = change;
      changeWin(id, what === undefined || what.trim() === '' ? rest : { ...rest, what });
      setTyped((now) => (now['what']?.trim() === '' ? { what: now['what'] } : {}));
    });
  };
  // A question that comes and goes with each letter helps nobody: it is looked for anew when a field is left, and only once a press that
  // left it has met what it was meant for.
  const [looked, setLooked] = createSignal(0);
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  const lookSoon = (): void => {
    if (!isTyped) return;
    isTyped = false;
    clearTimeout(timer);
    timer = setTimeout(() => setLooked((times) => times + 1), CALM_MS);
  };
  /** What is chosen or pressed, and not typed, counts at once. */
  const settled = createMemo(() => `${props.win.letBe?.join() ?? ''} ${props.win.effect ?? ''} ${String(props.win.isShort)}`);
  const hint = createMemo(
    on([looked, today, settled], () => {
      const found = hintFor({ ...props.win, ...typed() }, today());
      return found === undefined || props.win.letBe?.includes(found.id) === true ? undefined : found;
    }),
  );
  const letBe = (hintId: HintId): void => {
    const all = [...(props.win.letBe ?? []), hintId];
    act('Not asked again', () => changeWin(id, { letBe: all }));
  };
  /** What fell short is asked what it taught. */
  const hintAt = (hintId: HintId): WordsOf => (props.win.isShort === true ? 'learned' : HINT_AT[hintId]);
  const Words = (field: {
    readonly name: WordsOf;
    readonly label: string;
    readonly hint?: string;
    readonly lines?: number;
  }): JSX.Element => (
    <div class="win-field">
      <TextField
        label={field.label}
        hint={field.hint}
        lines={field.lines ?? 1}
        error={field.name === 'what' && textOf('what').trim() === '' ? 'It needs some words. To drop it, use Remove.' : undefined}
        text={textOf(field.name)}
        onChange={(text) => type(field.name, text)}
      />
      <Show when={hint()}>
        {(asked) => (
          <Show when={hintAt(asked().id) === field.name}>
            <div class="win-hint">
              <Icon name="info" />
              <p>{asked().ask}</p>
              <Button look="quiet" onClick={() => letBe(asked().id)}>
                Let it be
              </Button>
            </div>
          </Show>
        )}
      </Show>
    </div>
  );
  usePaper({
    title: () => printTitle('Win', shortened(props.win.what, 60)),
    draw: () => <PaperPage title="A win" sections={[{ title: '', entries: winEntry(props.win, services()) }]} />,
  });
  useTabTitle(() => shortened(props.win.what, 60));
  const remove = (): void => {
    props.onClose();
    removeWin(id);
    focusSoon('h1');
  };
  return (
    <>
      <form
        class="win-file"
        onSubmit={(event) => {
          event.preventDefault();
          props.onClose();
        }}
        onFocusOut={lookSoon}
      >
        <header class="page-head">
          <BackLink href={pathTo('wins', props.base)} text="Back to the list" onBack={props.onClose} />
          <h1 tabindex="-1">{props.win.isShort === true ? 'It fell short' : 'A win'}</h1>
          <p class="soft">{isSample ? 'This is the sample. ' : ''}One line is enough. The rest is for when you need it.</p>
        </header>
        <Words name="what" label="What I did" />
        <Words name="brought" label="What it brought" hint="What became different, and for whom. About is fine." />
        <div class="win-pair">
          <Words name="before" label="How it was before" />
          <Words name="after" label="How it is since" />
        </div>
        <div class="win-pair">
          <Words name="forWhom" label="For whom" />
          <DateField
            label="When"
            date={props.win.happenedOn === NO_DAY ? undefined : props.win.happenedOn}
            onChange={(day) => changeWin(id, { happenedOn: day ?? NO_DAY })}
          />
        </div>
        <SelectField<Effect | ''>
          label="What it changed"
          choices={[{ value: '', text: 'Not said yet' }, ...EFFECTS.map((value) => ({ value, text: EFFECT_TITLES[value] }))]}
          value={props.win.effect ?? ''}
          onChange={(effect) => changeWin(id, { effect: effect === '' ? undefined : effect })}
        />
        <Words name="proof" label="Who or what can confirm it" hint="An email, a report, somebody’s name." />
        <Words name="said" label="What somebody said" hint="In their words." />
        <Show
          when={services().length > 0}
          fallback={
            <p class="soft">
              Which of your services was it? First say <a href={pathTo('services', props.base)}>what you do</a>.
            </p>
          }
        >
          <SelectField
            label="It belongs to"
            choices={[
              { value: '', text: 'No service yet' },
              ...services().map(({ id: value, name }) => ({ value, text: capitalized(shortened(name, 60)) || 'Without a name' })),
            ]}
            value={props.win.serviceId}
            onChange={(serviceId) => changeWin(id, { serviceId })}
          />
        </Show>
        <CheckItem
          text="It fell short"
          note="Own it and say what you learned."
          isChecked={props.win.isShort === true}
          onChange={(isShort) => changeWin(id, { isShort: isShort ? true : undefined })}
        />
        <Show when={props.win.isShort === true || textOf('learned') !== ''}>
          <Words name="learned" label="What I learned, and do now" />
        </Show>
        <div class="button-row">
          <Button type="submit" look="primary">
            Done
          </Button>
          <Button look="quiet" onClick={remove}>
            Remove
          </Button>
        </div>
      </form>
      <WinUses win={props.win} base={props.base} />
    </>
  );
}
