import { createEffect, createSignal, Show, untrack, type JSX } from 'solid-js';
import { $place } from '../../browser/address.ts';
import { createToday } from '../../browser/clock.ts';
import { useStore } from '../../browser/use-store.ts';
import { Button } from '../../ui/Button.tsx';
import { StatusTag } from '../../ui/StatusTag.tsx';
import { HowTo } from '../playbooks/HowTo.tsx';
import { checkResearch, RESEARCH_PART_WORDS, RESEARCH_PARTS, type ResearchPartName } from './checklist.ts';
import type { Research } from './research.ts';

/** The parts that a playbook says how to do. */
const HOW = { job: undefined, evidence: 'market', fit: 'fit', need: 'need', figures: 'figures', said: undefined, plan: 'plan' } as const;

interface ResearchPartProps {
  readonly part: ResearchPartName;
  readonly research: Research;
  readonly children: JSX.Element;
}

/**
 * One part of the checklist: its number and name, what done means, and whether it is. The first part that is open to do stands
 * open, and so does the one the address names; the others unfold on a press, so that the way stays short.
 */
export function ResearchPart(props: ResearchPartProps): JSX.Element {
  const today = createToday();
  const place = useStore($place);
  const checks = (): ReturnType<typeof checkResearch> => checkResearch(props.research, today());
  const isDone = (): boolean => checks().some((item) => item.part === props.part && item.isDone);
  const [isOpen, setIsOpen] = createSignal(untrack(() => checks().find((item) => !item.isDone)?.part === props.part));
  createEffect(() => place().split('/')[1] === props.part && setIsOpen(true));
  return (
    <section class="section salary-part" aria-labelledby={`part-${props.part}`}>
      <h2 id={`part-${props.part}`} tabindex="-1">
        {RESEARCH_PARTS.indexOf(props.part) + 1}. {RESEARCH_PART_WORDS[props.part].title}
      </h2>
      <p class="salary-done">
        <StatusTag icon={isDone() ? 'granted' : 'open'} look={isDone() ? 'go' : 'plain'} text={isDone() ? 'Done' : 'Open'} />
        <span class="soft">{RESEARCH_PART_WORDS[props.part].done}</span>
      </p>
      <div class="button-row">
        <Button aria-expanded={isOpen()} onClick={() => setIsOpen(!isOpen())}>
          {isOpen() ? 'Close' : isDone() ? 'Change' : 'Fill in'}
          <span class="visually-hidden">: {RESEARCH_PART_WORDS[props.part].title}</span>
        </Button>
      </div>
      <Show when={isOpen()}>
        {props.children}
        <Show when={HOW[props.part]}>{(part) => <HowTo part={part()} />}</Show>
      </Show>
    </section>
  );
}
