/** What to say aloud, one of them, or a mock interview, as the address says: `#file`, `#file/key`, `#file/mock`. */
import { createEffect, createMemo, For, Match, Show, Switch, type JSX } from 'solid-js';
import { $place, goTo, replacePlace } from '../../browser/address.ts';
import { createNow } from '../../browser/clock.ts';
import { focusSoon, focusTitle, rowSelector } from '../../browser/device.ts';
import { mountIsland } from '../../browser/mount.tsx';
import { useStore } from '../../browser/use-store.ts';
import { fileAddress, pathTo } from '../../lib/routes.ts';
import { shortened } from '../../lib/text.ts';
import type { Whose } from '../../storage/with-sample.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { interviewName, type Interview } from '../interviews/interview.ts';
import { $asked, $interviews, goesWith, isSampleId, loadSampleInterview, preferOwn } from '../interviews/interviews.store.ts';
import { useOwnAnswers, useShared } from '../interviews/use-shared.tsx';
import { upcoming } from '../interviews/when.ts';
import { subjectFor, subjectGroups, type AloudFrom } from './aloud.ts';
import { SubjectRows } from './SubjectRows.tsx';

const SayAloud = lazyPart(async () => (await import('./SayAloud.tsx')).SayAloud);
const BankAloud = lazyPart(async () => (await import('./BankAloud.tsx')).BankAloud);
const BankRows = lazyPart(async () => (await import('./BankAloud.tsx')).BankRows);
const MockInterview = lazyPart(async () => (await import('./MockInterview.tsx')).MockInterview);

interface ListProps {
  readonly from: AloudFrom;
  readonly whose: Whose;
  readonly base: string;
  readonly files: readonly Interview[];
  readonly addressOf: (part: string) => string;
}

/** Everything that can be said aloud, the mock interview first. */
function AloudList(props: ListProps): JSX.Element {
  const groups = createMemo(() => subjectGroups(props.from));
  const id = (): string => props.from.interview?.id ?? '';
  return (
    <>
      <header class="page-head">
        <BackLink href={pathTo('rehearse', props.base)} text="Rehearse" />
        <h1 tabindex="-1">Say it aloud</h1>
        <p class="lead">What you have said once, you can say again. Hear how long it is, and where it stops.</p>
      </header>
      <Show when={props.files.length > 1}>
        <SelectField
          label="For which interview"
          choices={props.files.map((file) => ({
            value: file.id,
            text: shortened(interviewName(file), 40) + (isSampleId(file.id) ? ', the sample' : ''),
          }))}
          value={id()}
          onChange={goTo}
        />
      </Show>
      <section class="section next" aria-labelledby="aloud-mock">
        <h2 id="aloud-mock">Mock interview</h2>
        <p class="soft">Five questions they may ask, and what they ask next. About twelve minutes; you can stop and go on later.</p>
        <div class="button-row">
          <a class="button button--primary" href={props.addressOf('mock')}>
            Go to the mock interview
          </a>
        </div>
      </section>
      <For each={groups()}>
        {({ title, subjects }) => <SubjectRows title={title} subjects={subjects} whose={props.whose} addressOf={props.addressOf} />}
      </For>
      <BankRows interview={props.from.interview} answers={props.from.answers} whose={props.whose} addressOf={props.addressOf} />
      <Show when={groups().length === 0}>
        <p class="soft section">
          Your stories and answers appear here once they are in a <a href={pathTo('interviews', props.base)}>prep file</a>. To look around
          first, <a href={`${pathTo('aloud', props.base)}#sample`}>try the sample</a>.
        </p>
      </Show>
    </>
  );
}

/** The island. */
export function Aloud(props: { readonly base: string }): JSX.Element {
  const interviews = useStore($interviews);
  const asked = useStore($asked);
  const place = useStore($place);
  const now = createNow();
  createEffect(() => {
    if (place() === 'sample') void loadSampleInterview().then(replacePlace);
  });
  const files = createMemo(() => preferOwn(interviews()));
  const part = createMemo(() => (place().includes('/') ? place().slice(place().indexOf('/') + 1) : ''));
  const wanted = createMemo(() => place().split('/')[0] ?? '');
  const interview = createMemo(() => {
    const named = interviews().find(({ id }) => id === wanted());
    return named ?? (wanted() === '' ? (upcoming(files(), now())[0] ?? files()[0]) : undefined);
  });
  const fileId = createMemo(() => interview()?.id ?? '');
  const whose = (): Whose => (isSampleId(fileId()) ? 'sample' : 'own');
  const shared = useShared(fileId);
  const own = useOwnAnswers(() => interview() ?? { id: '' });
  const from = createMemo((): AloudFrom => ({
    interview: interview(),
    stories: shared.stories(),
    answers: own.all(),
    asked: asked().filter(goesWith(fileId())),
  }));
  const addressOf = (to: string): string => fileAddress('aloud', fileId(), props.base, to);
  const subject = createMemo(() => subjectFor(part(), from()));
  const leave = (): void => {
    const key = part();
    goTo(fileId());
    focusTitle();
    focusSoon(rowSelector(key), 'h1');
  };
  const back = (): JSX.Element => <BackLink href={fileAddress('aloud', fileId(), props.base)} text="Say it aloud" />;
  return (
    <Switch
      fallback={
        <AloudList
          from={from()}
          whose={whose()}
          base={props.base}
          files={
            interviews().length > 1 ? [...new Set([...files(), ...(interview() === undefined ? [] : [interview() as Interview])])] : []
          }
          addressOf={addressOf}
        />
      }
    >
      {/* Until the sample is there. */}
      <Match when={place() === 'sample'}>{null}</Match>
      <Match when={/^mock(\/|$)/.test(part())}>
        <MockInterview
          interview={interview()}
          whose={whose()}
          mockId={part().slice('mock/'.length)}
          base={props.base}
          addressOf={addressOf}
          back={back()}
          onOpen={(id) => replacePlace(`${fileId()}/mock/${id}`)}
        />
      </Match>
      <Match when={part().startsWith('their:')}>
        <BankAloud of={part()} whose={whose()} back={back()} onDone={leave} />
      </Match>
      <Match when={subject()}>{(one) => <SayAloud subject={one()} whose={whose()} back={back()} onDone={leave} />}</Match>
    </Switch>
  );
}

/** Puts it on its page. */
export function mountAloud(): void {
  mountIsland('aloud', () => <Aloud base={import.meta.env.BASE_URL} />);
}
