/** What could be a win and is none yet: it came about elsewhere, and is offered once. */
import { isolated, quoted, shortened } from '../../lib/text.ts';
import { interviewName, type Interview } from '../interviews/interview.ts';
import type { Asked } from '../interviews/interviews-format.ts';
import type { AfterYes, LedgerRow } from '../negotiate/promises.ts';
import { stepSource, type Win } from '../wins/win.ts';

/** Something to be kept as a win, with one press. */
export interface CouldBeWin {
  /** Where it comes from, as in `Win.from`. */
  readonly from: string;
  /** Where that is, in words. */
  readonly whence: string;
  readonly known: Pick<Win, 'what'> & Partial<Win>;
}

/** What they come from: what is mine and stored; nothing of the sample. */
export interface WinSources {
  /** What was promised about an offer, and how it turned out. */
  readonly promises: readonly {
    readonly rows: readonly Pick<LedgerRow, 'id' | 'text'>[];
    readonly after: Pick<AfterYes, 'outcomes'>;
    /** It was promised in the present job, and before no signature. */
    readonly isAtWork?: boolean;
  }[];
  readonly interviews: readonly Interview[];
  readonly asked: readonly Asked[];
  /** Steps of the first 90 days as ticked, and their words by id. */
  readonly ticked: readonly string[];
  readonly steps: ReadonlyMap<string, string>;
}

const MOST_IN_LINE = 200;

function keptPromises({ promises }: WinSources): readonly CouldBeWin[] {
  return promises.flatMap(({ rows, after: { outcomes }, isAtWork }) => {
    const kept = new Set(Object.keys(outcomes).filter((key) => outcomes[key] === 'so'));
    return rows
      .filter(({ id, text }) => text.trim() !== '' && [...kept].some((key) => key.slice(key.indexOf(':') + 1) === id))
      .map(({ id, text }) => ({
        from: `promise/${id}`,
        whence: 'A promise that was kept',
        known: { what: `${isAtWork === true ? 'Agreed in my review' : 'Agreed before I signed'}, and kept: ${quoted(text, MOST_IN_LINE)}` },
      }));
  });
}

function landedAnswers({ interviews, asked }: WinSources): readonly CouldBeWin[] {
  const byId = new Map(interviews.map((interview) => [interview.id, interview]));
  const answers = asked
    .filter(({ landed, text }) => landed === 'yes' && text.trim() !== '')
    .map(({ id, text, interviewId, keptOn }): CouldBeWin => {
      const interview = byId.get(interviewId);
      const day = interview?.heldOn ?? keptOn;
      return {
        from: `asked/${id}`,
        whence: interview === undefined ? 'An answer that landed' : `It landed: ${isolated(interviewName(interview))}`,
        known: { what: `Answered ${quoted(text, MOST_IN_LINE)} so that it landed`, ...(day === undefined ? {} : { happenedOn: day }) },
      };
    });
  const notes = interviews
    .filter(({ debrief }) => (debrief?.landed ?? '').trim() !== '')
    .map((interview): CouldBeWin => ({
      from: `debrief/${interview.id}`,
      whence: `What landed: ${isolated(interviewName(interview))}`,
      known: {
        what: shortened(interview.debrief?.landed ?? '', MOST_IN_LINE),
        ...(interview.heldOn === undefined ? {} : { happenedOn: interview.heldOn }),
      },
    }));
  return [...answers, ...notes];
}

function tickedSteps({ ticked, steps }: WinSources): readonly CouldBeWin[] {
  return ticked.flatMap((id) => {
    const text = steps.get(id);
    return text === undefined ? [] : [{ from: stepSource(id), whence: 'Ticked in the first 90 days', known: { what: text } }];
  });
}

/** All that could be a win, but for what is one already or was turned down. */
export function couldBeWins(sources: WinSources, wins: readonly Pick<Win, 'from'>[], declined: readonly string[]): readonly CouldBeWin[] {
  const gone = new Set([...wins.flatMap(({ from }) => from ?? []), ...declined]);
  return [...keptPromises(sources), ...landedAnswers(sources), ...tickedSteps(sources)].filter(({ from }) => !gone.has(from));
}
