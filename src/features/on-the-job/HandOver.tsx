import { createEffect, createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import { $place, replacePlace } from '../../browser/address.ts';
import { createToday } from '../../browser/clock.ts';
import { focusSoon, printPage, saveTextFile } from '../../browser/device.ts';
import { createFittedPaper, PAGE_MM, useFitted } from '../../browser/fitted-paper.tsx';
import { mountIsland } from '../../browser/mount.tsx';
import { usePaper } from '../../browser/paper.tsx';
import { useStore } from '../../browser/use-store.ts';
import { fileName, printTitle } from '../../lib/file-names.ts';
import { item, markdownText } from '../../lib/markdown.ts';
import { pathTo } from '../../lib/routes.ts';
import { createAfterPaint } from '../../storage/after-paint.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PaperPage } from '../../ui/PaperPage.tsx';
import { SampleNotice } from '../../ui/SampleNotice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { removeSample } from '../samples/remove-sample.store.ts';
import { $handOverFiles } from './hand-over-files.store.ts';
import { ITEM_GROUP_WORDS, GROUPS_OF_ITEMS, OWN_PART_WORDS, type ItemGroup } from './hand-over-words.ts';
import { handOverItems, handOverPage, handOverSections, isBlankPage, isOnPage, isRemark, type HandOverItem } from './hand-over.ts';
import { isBegun, OWN_PARTS, type HandOverRecord, type OwnPart } from './job-records.ts';
import { $handOver, $isSampleOpen, changeHandOver, clearHandOver, loadSampleJob } from './job.store.ts';
import { LAST_TRIM, trimHandOver, type TrimmedHandOver } from './trim-hand-over.ts';

interface HandOverPaperProps {
  readonly trimmed: TrimmedHandOver;
  /** The level of its title: lower on screen, where it is below the headings of the page. */
  readonly level: 1 | 3;
  readonly ref?: (element: HTMLElement) => void;
}

/** The sheet of paper, as it is printed and as it is shown. */
function HandOverPaper(props: HandOverPaperProps): JSX.Element {
  return (
    <div
      class="hand-over-paper"
      classList={{ 'hand-over-paper--columns': props.trimmed.isInColumns }}
      ref={(element) => props.ref?.(element)}
      style={{ 'font-size': `${props.trimmed.points}pt` }}
    >
      <PaperPage
        title={props.trimmed.sheet.title}
        about={props.trimmed.sheet.about}
        sections={handOverSections(props.trimmed.sheet)}
        level={props.level}
      />
    </div>
  );
}

/** What can be ticked, of one kind. */
function ItemsFold(props: {
  readonly group: ItemGroup;
  readonly items: readonly HandOverItem[];
  readonly handOver: HandOverRecord;
}): JSX.Element {
  const isOn = (one: HandOverItem): boolean => isOnPage(one, props.handOver);
  const counted = (): readonly HandOverItem[] => props.items.filter((one) => !isRemark(one));
  const tick = (id: string, isTicked: boolean): void => changeHandOver({ ticks: { ...props.handOver.ticks, [id]: isTicked } });
  return (
    <Show when={props.items.length > 0}>
      <details class="fold">
        <summary>
          {ITEM_GROUP_WORDS[props.group].name}: {counted().filter(isOn).length} of {counted().length} on the page
        </summary>
        <fieldset class="hand-over-items">
          <legend class="soft small">{ITEM_GROUP_WORDS[props.group].why}</legend>
          <ul class="tick-list">
            <For each={props.items.map(({ id }) => id)}>
              {(id) => (
                <Show when={props.items.find((one) => one.id === id)}>
                  {(one) => <CheckItem text={one().text} isChecked={isOn(one())} onChange={(isTicked) => tick(id, isTicked)} />}
                </Show>
              )}
            </For>
          </ul>
        </fieldset>
      </details>
    </Show>
  );
}

/** The lines one types oneself, one thing a line. */
function OwnLines(props: { readonly part: OwnPart; readonly handOver: HandOverRecord }): JSX.Element {
  const later = createAfterPaint();
  return (
    <TextField
      label={OWN_PART_WORDS[props.part].name}
      hint={OWN_PART_WORDS[props.part].hint || undefined}
      lines={3}
      text={props.handOver.own[props.part] ?? ''}
      onChange={(text) => {
        const { part } = props;
        later(() => changeHandOver({ own: { ...$handOver.get().own, [part]: text } }));
      }}
    />
  );
}

/** The hand-over: what goes on the page for whoever covers, the page as it is printed, and the ways to take it along. */
export function HandOver(props: { readonly base: string }): JSX.Element {
  const files = useStore($handOverFiles);
  const handOver = useStore($handOver);
  const isSample = useStore($isSampleOpen);
  const place = useStore($place);
  const today = createToday();
  const [told, setTold] = createSignal('');
  const items = createMemo(() => handOverItems(files()(today()), today()));
  const job = createMemo(() => files()(today()).job);
  const page = createMemo(() => handOverPage(job(), handOver(), items()), undefined, {
    equals: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  const fitted = createFittedPaper({
    trimTo: (step) => trimHandOver(page(), step),
    lastStep: LAST_TRIM,
    heightMm: () => PAGE_MM,
    drawPage: (trimmed, keep) => <HandOverPaper trimmed={trimmed()} level={3} ref={keep} />,
  });
  const { trimmed } = fitted;
  useFitted(fitted, page);
  const title = (): string => printTitle('Hand-over', job()?.company, handOver().from ?? today());
  usePaper({ title, draw: () => <HandOverPaper trimmed={trimmed()} level={1} />, fit: () => undefined });
  createEffect(() => {
    if (place() === 'sample') void loadSampleJob().then(() => replacePlace(''));
    if (place() === 'new') replacePlace('');
  });
  const save = (): void => {
    const name = fileName('md', 'hand-over', job()?.company, handOver().from ?? today());
    saveTextFile(
      name,
      markdownText({ title: page().title, entries: item(page().about), sections: handOverSections(page()) }),
      'text/markdown',
    );
    setTold(`Saved as ${name}: all of it, as text.`);
  };
  return (
    <>
      <header class="page-head no-print">
        <h1 tabindex="-1">Hand-over</h1>
        <p class="soft">One page for whoever covers for you. Nothing private is on it unless you tick it.</p>
      </header>
      <div class="hand-over no-print">
        <Show when={isSample()}>
          <SampleNotice
            text="Priya Nair in her second week, if she had said yes to Northbank Health. When you remove it, nothing of it stays."
            onRemove={() => void removeSample('job').then(() => focusSoon('h1'))}
            more={
              <a class="button button--quiet" href={pathTo('today', props.base)}>
                Her day on Today
              </a>
            }
          />
        </Show>
        <section class="section" aria-labelledby="hand-over-what">
          <h2 id="hand-over-what">What goes on it</h2>
          <div class="hand-over-fields">
            <TextField label="Who covers" room="name" text={handOver().forWhom} onChange={(forWhom) => changeHandOver({ forWhom })} />
            <div class="hand-over-days">
              <DateField label="From" date={handOver().from} onChange={(from) => changeHandOver({ from })} />
              <DateField label="Until" date={handOver().until} onChange={(until) => changeHandOver({ until })} />
            </div>
            <Show when={(handOver().until ?? '9999') < (handOver().from ?? '')}>
              <p role="status">The last day lies before the first.</p>
            </Show>
            <p class="soft small">One thing a line.</p>
            <For each={OWN_PARTS}>{(part) => <OwnLines part={part} handOver={handOver()} />}</For>
          </div>
          <For each={GROUPS_OF_ITEMS}>
            {(group) => <ItemsFold group={group} items={items().filter((one) => one.group === group)} handOver={handOver()} />}
          </For>
          <p class="job-links">
            <a href={pathTo('services', props.base)}>What I do: change it</a>
            <a href={pathTo('today', props.base)}>People and notes, on Today</a>
          </p>
        </section>
        <section class="section" aria-labelledby="hand-over-page">
          <h2 id="hand-over-page">The page</h2>
          <Show
            when={!isBlankPage(page())}
            fallback={<p>Nothing is on it yet. Write one line under “What must not wait”, and it appears here.</p>}
          >
            <div class="button-row">
              <Button look="primary" icon="print" onClick={printPage}>
                Print one page
              </Button>
              <Button onClick={save}>Save as a file</Button>
              <Show when={isBegun(handOver())}>
                <Button
                  look="quiet"
                  onClick={() => {
                    clearHandOver();
                    focusSoon('h1');
                  }}
                >
                  Start over
                </Button>
              </Show>
            </div>
            <p class="small soft" role="status">
              {told()}
            </p>
            <Show when={trimmed().leftOut.length > 0}>
              <Notice look="info" title="Not all of it is on the page">
                <p>Left out: {trimmed().leftOut.join(', ')}. The file has all of it.</p>
              </Notice>
            </Show>
            <div class="hand-over-preview">
              <HandOverPaper trimmed={trimmed()} level={3} />
            </div>
          </Show>
        </section>
      </div>
      <div class="hand-over-measure" aria-hidden="true" inert>
        {fitted.draw()}
      </div>
    </>
  );
}

/** Puts the hand-over on its page. */
export function mountHandOver(): void {
  mountIsland('on-the-job', () => <HandOver base={import.meta.env.BASE_URL} />);
}
