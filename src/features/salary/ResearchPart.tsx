import type { JSX } from 'solid-js';
import { todayIso } from '../../browser/device.ts';
import { StatusTag } from '../../ui/StatusTag.tsx';
import { checkResearch, PART_WORDS, PARTS, type Part } from './checklist.ts';
import type { Research } from './research.ts';

interface ResearchPartProps {
  readonly part: Part;
  readonly research: Research;
  readonly children: JSX.Element;
}

/** One part of the checklist: its number and name, what done means, and whether it is. */
export function ResearchPart(props: ResearchPartProps): JSX.Element {
  const isDone = (): boolean => checkResearch(props.research, todayIso()).some((item) => item.part === props.part && item.isDone);
  return (
    <section class="section salary-part" aria-labelledby={`part-${props.part}`}>
      <h2 id={`part-${props.part}`} tabindex="-1">
        {PARTS.indexOf(props.part) + 1}. {PART_WORDS[props.part].title}
      </h2>
      <p class="salary-done">
        <StatusTag icon={isDone() ? 'granted' : 'open'} look={isDone() ? 'go' : 'plain'} text={isDone() ? 'Done' : 'Open'} />
        <span class="soft">{PART_WORDS[props.part].done}</span>
      </p>
      {props.children}
    </section>
  );
}
