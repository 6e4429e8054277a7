/** Leaving, on paper and in the document of everything. The handover list is a paper of its own: others read it. */
import { fact, item, type MarkdownEntry, type MarkdownSection } from '../../lib/markdown.ts';
import { linesOf, shortened } from '../../lib/text.ts';
import { CONDITIONS, HANDOVER_PARTS, TALK_SENTENCES, type ConditionState, type HandoverPart, type Leaving } from './leaving.ts';
import {
  CONDITION_WORDS,
  HANDOVER_WORDS,
  LEAVING_GROUP_WORDS,
  LEAVING_GROUPS,
  leavingStepName,
  suggestedTalk,
  type LeavingStep,
} from './leaving-steps.ts';

/** What each state of a condition is called. */
export const CONDITION_STATE_WORDS: Readonly<Record<ConditionState, string>> = { none: 'Not asked for', open: 'Open', met: 'Met' };

/** As much of a text as leaves the page one page. */
const ON_PAPER = { note: 160, text: 320 } as const;
/** How many lines to write on there are under a heading with nothing under it. */
const EMPTY_LINES = 3;

const toWriteOn: MarkdownEntry = { label: '', text: '', below: [] };

/** The list with what is known, what I say, and what I think of a counter-offer. For me only. `lastDayOn`: an ISO date. */
export function leavingPaper(steps: readonly LeavingStep[], leaving: Leaving, lastDayOn: string | undefined): readonly MarkdownSection[] {
  const suggested = suggestedTalk(lastDayOn);
  return [
    ...LEAVING_GROUPS.map((group) => ({
      title: LEAVING_GROUP_WORDS[group],
      entries: steps
        .filter((step) => step.group === group)
        .flatMap(({ text, note, isDone }) =>
          item(`${isDone ? '☑' : '☐'} ${text}${note === '' ? '' : `: ${shortened(note, ON_PAPER.note)}`}`),
        ),
    })),
    {
      title: 'What I say',
      entries: TALK_SENTENCES.flatMap((name) => item(shortened(leaving.talk[name] || suggested[name], ON_PAPER.text))),
    },
    {
      title: 'If they offer more',
      entries: [
        ...item('“Thank you, that is generous. May I think about it until Thursday noon?”'),
        ...item(shortened(leaving.counter, ON_PAPER.text)),
        ...(leaving.counter.trim() === '' ? [toWriteOn, toWriteOn] : []),
      ],
    },
  ];
}

/** The handover list, to be given to whoever comes next; a heading with nothing under it has lines to write on. */
export function handoverPaper({ handover }: Pick<Leaving, 'handover'>): readonly MarkdownSection[] {
  return HANDOVER_PARTS.map((part) => {
    const lines = linesOf(handover[part] ?? '');
    return {
      title: HANDOVER_WORDS[part].name,
      entries: lines.length === 0 ? Array.from({ length: EMPTY_LINES }, () => toWriteOn) : lines.flatMap((line) => item(line)),
    };
  });
}

const handoverName = (part: HandoverPart): string => HANDOVER_WORDS[part].name;

/** What was noted about leaving, for the document of everything. */
export function leavingSection(leaving: Leaving | undefined): readonly MarkdownSection[] {
  if (leaving === undefined) return [];
  const { ticked, conditions, talk, counter, handover } = leaving;
  return [
    {
      title: 'Leaving well',
      entries: [
        ...ticked.flatMap((id) => item(`${leavingStepName(id)} (done)`)),
        ...CONDITIONS.flatMap((id) => fact(CONDITION_WORDS[id], conditions[id] === undefined ? '' : CONDITION_STATE_WORDS[conditions[id]])),
        ...TALK_SENTENCES.flatMap((name) => fact('I say', talk[name] ?? '')),
        ...fact('What they offer so that I stay', counter),
      ],
      sections: [{ title: 'The handover list', entries: HANDOVER_PARTS.flatMap((part) => fact(handoverName(part), handover[part] ?? '')) }],
    },
  ];
}
