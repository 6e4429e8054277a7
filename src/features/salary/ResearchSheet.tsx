import { For, Show, type JSX } from 'solid-js';
import { createToday } from '../../browser/clock.ts';
import { deviceLocales } from '../../browser/device.ts';
import { formatDay } from '../../lib/dates.ts';
import { isolated } from '../../lib/text.ts';
import { checkResearch, RESEARCH_PART_WORDS } from './checklist.ts';
import { evidenceFacts, figureWords, lackingWords } from './evidence-words.ts';
import { NO_RANGE_WORDS, researchFindings, gradeOfResearch, marketSentence, needOf, withUnit } from './findings.ts';
import { FIGURE_WORDS, FIGURES } from './figures.ts';
import { adviseFit, FIT_WORDS, fitOf } from './relevance.ts';
import { figuresOf, researchName, saidWords, type Research } from './research.ts';

/** The research on paper: the answer, the checklist with boxes and what done means, and all that was found. */
export function ResearchSheet(props: { readonly research: Research }): JSX.Element {
  const today = createToday();
  const locale = deviceLocales()[0];
  const findings = (): ReturnType<typeof researchFindings> => researchFindings(props.research, today());
  const need = (): ReturnType<typeof needOf> => needOf(props.research);
  const market = (): string => {
    const found = findings().market;
    return 'problem' in found ? NO_RANGE_WORDS[found.problem] : marketSentence(found, props.research, locale);
  };
  return (
    <div class="paper-page research-sheet">
      <h1>What to ask for</h1>
      <p>
        {researchName(props.research)}. {formatDay(today(), today())}
      </p>
      <p class="research-sheet__figures">
        <For each={FIGURES}>
          {(figure) => (
            <span>
              {FIGURE_WORDS[figure].name}:{' '}
              <strong>
                {figuresOf(props.research)[figure] === undefined
                  ? '________'
                  : withUnit(figuresOf(props.research)[figure] ?? 0, props.research, locale)}
              </strong>
            </span>
          )}
        </For>
      </p>
      <Show when={findings().advice}>{(advice) => <p>Can the market support it? {advice().what}</p>}</Show>
      <h2>The checklist</h2>
      <ul class="research-sheet__boxes">
        <For each={checkResearch(props.research, today())}>
          {(item) => (
            <li classList={{ 'is-done': item.isDone }}>
              <strong>{RESEARCH_PART_WORDS[item.part].title}.</strong> {RESEARCH_PART_WORDS[item.part].done}
            </li>
          )}
        </For>
      </ul>
      <h2>The market</h2>
      <p>
        {market()} Evidence: {gradeOfResearch(props.research, today()).grade}. {lackingWords(gradeOfResearch(props.research, today()))}
      </p>
      <ul class="plain-list">
        <For each={props.research.evidence}>
          {(entry) => (
            <li>
              <bdi>{entry.source}</bdi>: {figureWords(entry, locale) || 'no figure yet'} ({evidenceFacts(entry)}). <bdi>{entry.note}</bdi>
            </li>
          )}
        </For>
      </ul>
      <h2>How well I fit it</h2>
      <p>
        {adviseFit(props.research.requirements).what} {adviseFit(props.research.requirements).why}
      </p>
      <ul class="plain-list">
        <For each={props.research.requirements}>
          {(one) => (
            <li>
              <bdi>{one.text}</bdi> – {FIT_WORDS[fitOf(one)]}
              {one.proof.trim() === '' ? '' : `: ${isolated(one.proof)}`}
            </li>
          )}
        </For>
      </ul>
      <h2>What my life costs</h2>
      <p>
        <Show when={need().billsCents} fallback="Not known yet.">
          {(bills) => <>{`${withUnit(bills(), props.research, locale)} before tax pays the bills.`}</>}
        </Show>{' '}
        It sets your floor. It is never your argument.
      </p>
      <Show
        when={props.research.timeline !== '' || props.research.deal !== '' || props.research.steps.length + props.research.forms.length > 0}
      >
        <h2>The plan</h2>
        <p>
          {[props.research.timeline, props.research.deal]
            .map((text) => text.trim().replace(/[.\s]+$/, ''))
            .filter(Boolean)
            .map((text) => `${isolated(text)}.`)
            .join(' ')}
        </p>
        <ul class="research-sheet__boxes">
          <For each={props.research.steps}>
            {(step) => (
              <li classList={{ 'is-done': step.isDone }}>
                <bdi>{step.text.replace(/[.\s]+$/, '')}</bdi>
                {step.by === '' ? '.' : `, ${isolated(step.by)}.`}
              </li>
            )}
          </For>
          <For each={props.research.forms}>{(form) => <li dir="auto">{form.text}</li>}</For>
        </ul>
      </Show>
      <Show when={props.research.said.length > 0}>
        <h2>Figures already named</h2>
        <ul class="plain-list">
          <For each={props.research.said}>{(said) => <li>{saidWords(said)}</li>}</For>
        </ul>
      </Show>
    </div>
  );
}
