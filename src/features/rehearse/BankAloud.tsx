/** Questions of the bank to say aloud: the likely ones as rows, and one by its key. */
import { createMemo, Show, type JSX } from 'solid-js';
import type { Whose } from '../../storage/with-sample.ts';
import type { Interview } from '../interviews/interview.ts';
import type { OwnAnswer } from '../interviews/interviews-format.ts';
import { bankSubjectFor, likelySubjects } from './bank-subjects.ts';
import { SayAloud } from './SayAloud.tsx';
import { SubjectRows } from './SubjectRows.tsx';

/** The likely questions, to choose from. */
export function BankRows(props: {
  readonly interview: Interview | undefined;
  readonly answers: readonly OwnAnswer[];
  readonly whose: Whose;
  readonly addressOf: (key: string) => string;
}): JSX.Element {
  const subjects = createMemo(() => likelySubjects(props.interview, props.answers));
  return <SubjectRows title="They may ask" subjects={subjects()} whose={props.whose} addressOf={props.addressOf} />;
}

/** One question of the bank. */
export function BankAloud(props: {
  readonly of: string;
  readonly whose: Whose;
  readonly back: JSX.Element;
  readonly onDone: () => void;
}): JSX.Element {
  const subject = createMemo(() => bankSubjectFor(props.of));
  return (
    <Show
      when={subject()}
      fallback={
        <>
          {props.back}
          <p>This question is not here any more.</p>
        </>
      }
    >
      {(found) => <SayAloud subject={found()} whose={props.whose} back={props.back} onDone={props.onDone} />}
    </Show>
  );
}
