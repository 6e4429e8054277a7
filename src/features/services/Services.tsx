import { createEffect, createMemo, createSignal, Show, type JSX } from 'solid-js';
import { $place, replacePlace } from '../../browser/address.ts';
import { createToday } from '../../browser/clock.ts';
import { focusSoon, focusTitle, printPage } from '../../browser/device.ts';
import { mountIsland } from '../../browser/mount.tsx';
import { usePaper } from '../../browser/paper.tsx';
import { useStore } from '../../browser/use-store.ts';
import { createDraft } from '../../storage/draft.ts';
import { printTitle } from '../../lib/file-names.ts';
import { pathTo } from '../../lib/routes.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { PaperPage } from '../../ui/PaperPage.tsx';
import { HowTo } from '../playbooks/HowTo.tsx';
import { removeSample } from '../samples/remove-sample.store.ts';
import { HOURS_OF_A_WEEK, USUAL_WEEK } from '../wins/job-description.ts';
import type { Service } from '../wins/service.ts';
import { servicesOnPaper } from './service-words.ts';
import { extraWords, weekSumWords } from '../wins/service-week.ts';
import { $jobDescription, $services, changeJobDescription } from '../wins/services.store.ts';
import { isSampleOfWins, loadSampleWins } from '../wins/wins.store.ts';
import { GroupLines } from './GroupLines.tsx';
import { ServiceRows } from './ServiceRows.tsx';

/** What I do: services out of a job description or by hand, each with its sentence, and what they take of a week. */
export function Services(props: { readonly base: string }): JSX.Element {
  const services = useStore($services);
  const description = useStore($jobDescription);
  const place = useStore($place);
  const today = createToday();
  const own = createMemo(() => services().filter(({ id }) => !isSampleOfWins(id)));
  const hasSample = (): boolean => own().length < services().length;
  const week = (): number => description().weekHours ?? USUAL_WEEK;
  /** One's own; the sample's where there is nothing else. */
  const counted = (): readonly Service[] => (own().length > 0 ? own() : services());
  const [half] = createDraft('service');
  const [isOpened, setIsOpened] = createSignal(false);
  const isBegun = (): boolean => services().length > 0 || description().text !== '' || half() !== '' || isOpened();
  /** From the empty page to the first field. */
  const begin = (how: 'paste' | 'new'): void => {
    setIsOpened(true);
    if (how === 'paste') focusSoon('.job-description textarea');
    else queueMicrotask(() => document.querySelector<HTMLElement>('.service-list .add-field > button')?.click());
  };
  usePaper({
    title: () => printTitle('What I do', '', today()),
    draw: () => <PaperPage title="What I do" about={weekSumWords(counted(), week())} sections={servicesOnPaper(counted(), week())} />,
  });
  // Where the links of the static page lead.
  createEffect(() => {
    const at = place();
    if (at === 'sample') void loadSampleWins().then(() => replacePlace(''));
    if (at !== 'paste' && at !== 'new') return;
    replacePlace('');
    begin(at);
  });
  return (
    <>
      <header class="page-head">
        <h1 tabindex="-1">What I do</h1>
        <p class="soft">What people get from your work, in one sentence each.</p>
      </header>
      <Show
        when={isBegun()}
        fallback={
          <EmptyState
            title="Start from your job description"
            text="Paste it, tick the lines that belong together, and give them a name. Then say for whom it is and what it brings them."
            actions={
              <>
                <Button look="primary" onClick={() => begin('paste')}>
                  Paste my job description
                </Button>
                <Button onClick={() => begin('new')}>Write it myself</Button>
                <Button onClick={() => void loadSampleWins().then(focusTitle)}>Try the sample</Button>
              </>
            }
          />
        }
      >
        <Show when={hasSample()}>
          <Notice look="info" title={own().length === 0 ? 'This is the sample' : 'The sample is among them'}>
            <p>Change what you like; yours stays apart. Removing it also removes its wins, its review, and what was made of them.</p>
            <div class="button-row">
              <Button onClick={() => void removeSample('wins').then(focusTitle)}>Remove the sample</Button>
            </div>
          </Notice>
        </Show>
        <section class="section service-list" aria-label="My services">
          <Show when={services().length > 0}>
            <p>
              {weekSumWords(counted(), week())} <Show when={extraWords(counted(), week())}>{(words) => <strong>{words()}</strong>}</Show>
            </p>
          </Show>
          <ServiceRows services={services()} weekHours={week()} base={props.base} />
          <Show when={weekSumWords(counted(), week()) !== '' || description().weekHours !== undefined}>
            <NumberField
              label="Hours in my week"
              hint={`What you are paid for. Without a number, ${USUAL_WEEK} are counted.`}
              value={description().weekHours}
              least={1}
              most={HOURS_OF_A_WEEK}
              onChange={(weekHours) => changeJobDescription({ weekHours })}
            />
          </Show>
        </section>
        <GroupLines services={own()} />
        <section class="section" aria-labelledby="more-of-it">
          <h2 id="more-of-it">Use it</h2>
          <div class="button-row services__ways">
            <a class="button" href={pathTo('review', props.base)}>
              Prepare a review
            </a>
            <a class="button" href={pathTo('handOver', props.base)}>
              Make a hand-over
            </a>
            <Show when={services().length > 0}>
              <Button look="quiet" icon="print" onClick={printPage}>
                Print the list
              </Button>
            </Show>
          </div>
          <p class="soft">
            Each sentence is also offered as a strength in your <a href={pathTo('interviews', props.base)}>prep files</a>, and under “Why
            you” when you <a href={pathTo('negotiate', props.base)}>prepare a talk</a>.
          </p>
          <HowTo part="services" />
        </section>
      </Show>
    </>
  );
}

/** Puts what I do on its page. */
export function mountServices(): void {
  mountIsland('services', () => <Services base={import.meta.env.BASE_URL} />);
}
