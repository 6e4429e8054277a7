import type { JSX } from 'solid-js';
import { usePaper } from '../../browser/paper.tsx';
import { useTabTitle } from '../../browser/tab-title.ts';
import { useStore } from '../../browser/use-store.ts';
import { dayText } from '../../lib/document-words.ts';
import { inOurDirection, isolated } from '../../lib/text.ts';
import { PaperPage } from '../../ui/PaperPage.tsx';
import { interviewName, type Interview } from '../interviews/interview.ts';
import { $asked } from '../interviews/interviews.store.ts';
import { stageWords } from '../interviews/stage-words.ts';
import { paperTitle } from '../interviews/on-paper.ts';
import { debriefPaper } from './debrief-paper.ts';
import { $passed } from './debrief.store.ts';

/** Nothing on screen; as long as it stands there, printing prints this debrief, and the tab is named after it. */
export function DebriefOnPaper(props: { readonly interview: Interview }): JSX.Element {
  const asked = useStore($asked);
  const passed = useStore($passed);
  const about = (): string =>
    inOurDirection(
      [isolated(props.interview.role), stageWords(props.interview), dayText(props.interview.heldOn)].filter(Boolean).join(' · '),
    );
  usePaper({
    title: () => paperTitle('Debrief', props.interview),
    draw: () => (
      <PaperPage
        title={`Debrief: ${isolated(interviewName(props.interview))}`}
        about={about()}
        sections={debriefPaper(
          props.interview,
          asked().filter((one) => one.interviewId === props.interview.id),
          passed().get(props.interview.id) ?? [],
        )}
      />
    ),
  });
  useTabTitle(() => `Debrief of ${interviewName(props.interview)}`);
  return <></>;
}
