import { createEffect, createMemo, For, Show, type JSX } from 'solid-js';
import { createToday } from '../../browser/clock.ts';
import { deviceLocales, focusSoon, printPage, showPart } from '../../browser/device.ts';
import { usePaper } from '../../browser/paper.tsx';
import { useTabTitle } from '../../browser/tab-title.ts';
import { printTitle } from '../../lib/file-names.ts';
import { fileAddress, pathTo } from '../../lib/routes.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { removeSample } from '../samples/remove-sample.store.ts';
import { checkResearch, hasFindings, RESEARCH_PART_WORDS, RESEARCH_PARTS } from './checklist.ts';
import { EvidencePart } from './EvidencePart.tsx';
import { evidenceFacts, figureWords, GRADE_WORDS, lackingWords } from './evidence-words.ts';
import { BASIS_WORDS, amount, researchFindings, gradeOfResearch } from './findings.ts';
import { FIGURE_WORDS, FIGURES } from './figures.ts';
import { FiguresPart } from './FiguresPart.tsx';
import { JobPart } from './JobPart.tsx';
import { FitPart } from './FitPart.tsx';
import { NeedPart } from './NeedPart.tsx';
import { PlanPart } from './PlanPart.tsx';
import { ResearchSheet } from './ResearchSheet.tsx';
import { figuresOf, researchName, type Research } from './research.ts';
import { addResearch, isSampleResearch, removeResearch } from './salary.store.ts';
import { SaidPart } from './SaidPart.tsx';
import { Strips } from './Strips.tsx';

interface ResearchFileProps {
  readonly research: Research;
  /** The part to go to at first, or `''`. */
  readonly part: string;
  readonly base: string;
  /** Is there more than one research? */
  readonly hasOthers: boolean;
  readonly onOpen: (id: string) => void;
  /** Leaves the research for the list, or for the start. */
  readonly onClose: () => void;
}

function ThreeFigures(props: { readonly research: Research }): JSX.Element {
  return (
    <dl class="three">
      <For each={FIGURES}>
        {(figure) => (
          <div>
            <dt>{FIGURE_WORDS[figure].name}</dt>
            <dd>
              <span class={`three__mark three__mark--${figure}`} aria-hidden="true" />
              <Show when={figuresOf(props.research)[figure]} fallback={<span class="three__none">not set</span>}>
                {(cents) => <>{amount(cents(), props.research, deviceLocales()[0])}</>}
              </Show>
            </dd>
            <dd class="three__why">{FIGURE_WORDS[figure].why}</dd>
          </div>
        )}
      </For>
    </dl>
  );
}

/** The answer on the target, and what the evidence is worth. */
function Answer(props: ResearchFileProps): JSX.Element {
  const today = createToday();
  const findings = (): ReturnType<typeof researchFindings> => researchFindings(props.research, today());
  const grade = (): ReturnType<typeof gradeOfResearch> => gradeOfResearch(props.research, today());
  const partAddress = (part: string): string => fileAddress('salary', props.research.id, props.base, part);
  return (
    <div class="salary-end">
      <section class="section" aria-labelledby="sustain">
        <h2 id="sustain">Can the market support it?</h2>
        <Show when={findings().advice} fallback={<p class="soft">With a market and a target, the answer appears here.</p>}>
          {(advice) => (
            <>
              <p class="salary-end__answer">{advice().what}</p>
              <Show when={advice().conditions.length > 0}>
                <p>At least one of these would have to be true:</p>
                <ul class="plain-list">
                  <For each={advice().conditions}>{(line) => <li>{line}</li>}</For>
                </ul>
              </Show>
            </>
          )}
        </Show>
        <p class="soft">What your life costs sets your floor. Do not use it as a reason: the reasons are the market and what you bring.</p>
        <div class="button-row">
          <Show when={figuresOf(props.research).target !== undefined}>
            <a class="button button--primary" href={fileAddress('negotiate', `with-${props.research.id}`, props.base)}>
              Put it on the sheet
            </a>
          </Show>
          <a class="button button--quiet" href={partAddress('figures')} onClick={() => showPart('#part-figures')}>
            Change a figure
          </a>
          <Show when={findings().advice !== undefined && findings().advice?.answer !== 'within'}>
            <a class="button button--quiet" href={partAddress('plan')} onClick={() => showPart('#part-plan')}>
              Make a plan
            </a>
          </Show>
        </div>
      </section>
      <section class="section" aria-labelledby="evidence">
        <h2 id="evidence">
          Evidence: {GRADE_WORDS[grade().grade]}
          <span class="visually-hidden">, grade {grade().grade}</span>
        </h2>
        <p class="soft">{lackingWords(grade())}</p>
        <Show when={props.research.evidence.length > 0}>
          <table class="table table--stack">
            <thead>
              <tr>
                <th scope="col">Source</th>
                <th scope="col">Kind, place, date</th>
                <th scope="col" class="num">
                  Range
                </th>
              </tr>
            </thead>
            <tbody>
              <For each={props.research.evidence}>
                {(entry) => (
                  <tr>
                    <th scope="row" dir="auto">
                      {entry.source}
                    </th>
                    <td>{evidenceFacts(entry)}</td>
                    <td class="num">{figureWords(entry, deviceLocales()[0]) || 'no figure yet'}</td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </Show>
        <a class="button button--quiet" href={partAddress('evidence')} onClick={() => showPart('#part-evidence')}>
          <Icon name="plus" />
          Add a source
        </a>
      </section>
    </div>
  );
}

/** The checklist as a way about: what is done, what is open, and the next one to do. */
function Checklist(props: ResearchFileProps): JSX.Element {
  const today = createToday();
  const items = createMemo(() => checkResearch(props.research, today()));
  return (
    <nav class="checklist section" aria-labelledby="checklist">
      <h2 id="checklist">The checklist</h2>
      <ol>
        <For each={items()}>
          {(item) => (
            <li>
              <a
                href={fileAddress('salary', props.research.id, props.base, item.part)}
                data-part={item.part}
                onClick={() => showPart(`#part-${item.part}`)}
              >
                <Icon name={item.isDone ? 'granted' : 'open'} />
                <span>
                  {RESEARCH_PART_WORDS[item.part].title}
                  <span class="visually-hidden">{item.isDone ? ', done' : ', open'}</span>
                </span>
              </a>
            </li>
          )}
        </For>
      </ol>
    </nav>
  );
}

/** One research: the answer first, the three strips, then the checklist part by part. */
export function ResearchFile(props: ResearchFileProps): JSX.Element {
  const today = createToday();
  usePaper({
    title: () => printTitle('Salary', researchName(props.research), today()),
    draw: () => <ResearchSheet research={props.research} />,
  });
  useTabTitle(() => `Salary: ${researchName(props.research)}`);
  createEffect((before: string) => {
    if (RESEARCH_PARTS.some((part) => part === props.part)) showPart(`#part-${props.part}`);
    else if (before !== '') showPart(`[data-part="${before}"]`);
    return RESEARCH_PARTS.find((part) => part === props.part) ?? '';
  }, '');
  const isSample = (): boolean => isSampleResearch(props.research.id);
  const remove = (): void => {
    const { id } = props.research;
    const wasSample = isSample();
    props.onClose();
    if (wasSample) return void removeSample('salary').then(() => focusSoon('h1'));
    removeResearch(id);
    focusSoon('h1');
  };
  return (
    <>
      <div>
        <header class="page-head">
          <Show when={props.hasOthers}>
            <BackLink href={pathTo('salary', props.base)} text="All salary checks" onBack={props.onClose} />
          </Show>
          <h1 tabindex="-1">What to ask for</h1>
          <p class="soft">
            {researchName(props.research)}. {BASIS_WORDS[props.research.basis]}.{isSample() ? ' This is the sample.' : ''}
          </p>
        </header>
        <Show when={hasFindings(props.research)}>
          <ThreeFigures research={props.research} />
          <Strips research={props.research} today={today()} />
          <Answer {...props} />
        </Show>
        <Checklist {...props} />
        <JobPart research={props.research} />
        <EvidencePart research={props.research} />
        <FitPart research={props.research} />
        <NeedPart research={props.research} />
        <FiguresPart research={props.research} />
        <PlanPart research={props.research} />
        <SaidPart research={props.research} />
        <section class="section salary-part" aria-labelledby="research-tools">
          <h2 id="research-tools">This salary check</h2>
          <div class="button-row">
            <Button icon="print" onClick={printPage}>
              Print the checklist
            </Button>
            <Button icon="plus" onClick={() => props.onOpen(addResearch())}>
              {isSample() ? 'Start my own' : 'Check another job'}
            </Button>
            <Button onClick={remove}>{isSample() ? 'Remove the sample' : 'Remove this salary check'}</Button>
          </div>
        </section>
      </div>
    </>
  );
}
