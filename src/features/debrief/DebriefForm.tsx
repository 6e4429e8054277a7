import { createMemo, For, Show, type JSX } from 'solid-js';
import { focusSoon, newId, rowSelector } from '../../browser/device.ts';
import { createDraft } from '../../storage/draft.ts';
import { useStore } from '../../browser/use-store.ts';
import { fileAddress, pathTo } from '../../lib/routes.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { AddField } from '../../ui/AddField.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { StatusTag } from '../../ui/StatusTag.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { blankDebrief, TOUR_SIGNS, type Debrief } from '../interviews/debrief.ts';
import { isOnSite } from '../interviews/here.ts';
import { type Interview, interviewName } from '../interviews/interview.ts';
import { isSampleId, noteTheirDate, writeDebrief } from '../interviews/interviews.store.ts';
import { QuestionRows } from '../prep/QuestionsPart.tsx';
import { StylePart } from '../prep/StylePart.tsx';
import { TOUR_SIGN_WORDS } from '../interviews/tour.ts';
import { HowTo } from '../playbooks/HowTo.tsx';
import { AskedList } from './AskedList.tsx';
import { $passed, finishDebrief, keepAsked, passOn, type Passed } from './debrief.store.ts';
import { TheirDate, ThanksRows } from './DueRows.tsx';
import { Signs } from './Signs.tsx';
import { FromPlaybook } from '../prep/FromPlaybook.tsx';
import { createPlaybookAnswers } from '../prep/FromPlaybooks.tsx';
import { playbookFindings, styleFindings, tourFindings, type DebriefFinding } from './pass-on.ts';

interface DebriefProps {
  readonly interview: Interview;
  readonly base: string;
}

/** Where a finding went, or the buttons that send it. */
function PassOn(
  props: DebriefProps & { readonly finding: DebriefFinding; readonly passed: Passed | undefined; readonly isConOnly?: boolean },
): JSX.Element {
  const pass = (side: 'pros' | 'cons'): void => {
    passOn(props.interview, side, props.finding);
    focusSoon(`${rowSelector(`passed-${props.finding.from}`)} a`);
  };
  return (
    <Show
      when={props.passed}
      fallback={
        <div class="button-row pass-on">
          <Show when={props.isConOnly !== true}>
            <Button onClick={() => pass('pros')}>
              Make it a pro
              <span class="visually-hidden">: {props.finding.text}</span>
            </Button>
          </Show>
          <Button onClick={() => pass('cons')}>
            {props.finding.xcon === undefined ? 'Make it a con' : 'Make it a con, with its XCon'}
            <span class="visually-hidden">: {props.finding.text}</span>
          </Button>
        </div>
      }
    >
      {(passed) => (
        <p class="pass-on" data-row={`passed-${props.finding.from}`}>
          <OnWorksheet passed={passed()} base={props.base} />
          <Show when={passed().text !== props.finding.text}>
            {' '}
            There it says “<bdi>{passed().text}</bdi>”.
          </Show>
        </p>
      )}
    </Show>
  );
}

function OnWorksheet(props: { readonly passed: Passed; readonly base: string }): JSX.Element {
  return (
    <>
      <StatusTag icon="granted" look="go" text={props.passed.side === 'pros' ? 'A pro' : 'A con'} /> of{' '}
      <a href={pathTo('offers', props.base)} dir="auto">
        {props.passed.offerName}
      </a>
    </>
  );
}

/** The debrief of one interview: two minutes, straight after. Every field may stay empty. */
export function DebriefForm(props: DebriefProps): JSX.Element {
  const passed = useStore($passed);
  const notes = (): Debrief => props.interview.debrief ?? blankDebrief();
  const write = (change: Parameters<typeof writeDebrief>[1]): void => writeDebrief(props.interview.id, change);
  const answersOf = createPlaybookAnswers();
  const seen = createMemo(() => (isSampleId(props.interview.id) ? [] : playbookFindings(answersOf())));
  const mine = (): readonly Passed[] => passed().get(props.interview.id) ?? [];
  const passedFrom = (from: string): Passed | undefined => mine().find((one) => one.from === from);
  return (
    <div class="debrief">
      <header class="page-head">
        <BackLink href={fileAddress('interviews', props.interview.id, props.base)} text="Prep file" />
        <h1 tabindex="-1">
          Debrief: <bdi>{interviewName(props.interview)}</bdi>
        </h1>
        <p class="lead">Two minutes, while it is fresh. Leave out what you like.</p>
      </header>

      <section class="section" aria-labelledby="debrief-asked">
        <h2 id="debrief-asked">What was asked</h2>
        <AskedList
          interviewId={props.interview.id}
          base={props.base}
          typed={notes().askedLines}
          onType={(askedLines) => write({ askedLines })}
          onKeep={() => keepAsked(props.interview)}
        />
        <div class="debrief__field">
          <TextField label="What else landed, or did not" lines={1} text={notes().landed} onChange={(landed) => write({ landed })} />
        </div>
      </section>

      <section class="section" aria-labelledby="debrief-questions">
        <h2 id="debrief-questions">What I asked</h2>
        <p class="soft prep-part__why">Tick what you asked. Open a row to note what you heard.</p>
        <QuestionRows interview={props.interview} />
      </section>

      <section class="section" aria-labelledby="debrief-next">
        <h2 id="debrief-next">What happens next</h2>
        <div class="stack">
          <TextField label="What they promised" lines={1} text={notes().promised} onChange={(promised) => write({ promised })} />
          <div>
            <DateField
              label="By when"
              hint="It goes on Today by itself."
              date={notes().decideBy}
              onChange={(decideBy) => noteTheirDate(props.interview.id, decideBy)}
            />
            <TheirDate interview={props.interview} />
          </div>
          <TextField
            label="When and how I may follow up"
            hint="In their words, if you asked."
            lines={1}
            text={notes().followUp}
            onChange={(followUp) => write({ followUp })}
          />
        </div>
      </section>

      <section class="section" aria-labelledby="debrief-thanks">
        <h2 id="debrief-thanks">Thank-yous</h2>
        <ThanksRows {...props} />
      </section>

      <Show when={isOnSite(props.interview) || TOUR_SIGNS.some((sign) => notes()[sign].trim() !== '')}>
        <section class="section" aria-labelledby="debrief-tour">
          <h2 id="debrief-tour">What I saw</h2>
          <ul class="rows">
            <For each={TOUR_SIGNS}>
              {(sign) => (
                <li>
                  <TextField
                    label={TOUR_SIGN_WORDS[sign].name}
                    hint={TOUR_SIGN_WORDS[sign].look}
                    lines={1}
                    text={notes()[sign]}
                    onChange={(text) => write({ [sign]: text })}
                  />
                  <Show when={tourFindings(props.interview).find((finding) => finding.sign === sign)}>
                    {(finding) => <PassOn {...props} finding={finding()} passed={passedFrom(finding().from)} />}
                  </Show>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>

      <Signs
        interview={props.interview}
        passOn={(finding) => <PassOn {...props} finding={finding} passed={passedFrom(finding.from)} isConOnly />}
      />

      <section class="section" aria-labelledby="debrief-weigh">
        <h2 id="debrief-weigh">For and against</h2>
        <p class="soft prep-part__why">
          What would you write on the worksheet if they made you an offer? It goes to this company’s offer, or starts a possible one.
        </p>
        <For each={seen()}>
          {(finding) => (
            <div class="from-before">
              <p>
                <FromPlaybook place={finding.from} />: <bdi>“{finding.text}”</bdi>
              </p>
              <PassOn {...props} finding={finding} passed={passedFrom(finding.from)} />
            </div>
          )}
        </For>
        <Show when={mine().length > 0}>
          <ul class="rows" aria-label="On the worksheet">
            <For each={mine()}>
              {(one) => (
                <li>
                  <bdi>{one.text}</bdi>
                  <span class="debrief__where">
                    <OnWorksheet passed={one} base={props.base} />
                  </span>
                </li>
              )}
            </For>
          </ul>
        </Show>
        <For each={['pros', 'cons'] as const}>
          {(side) => (
            <AddField
              label={side === 'pros' ? 'Add a pro' : 'Add a con'}
              draft={createDraft(`debrief-${side}-${props.interview.id}`)}
              onAdd={(text) => passOn(props.interview, side, { from: `own-${newId()}`, text })}
            />
          )}
        </For>
        <HowTo part="debrief" />
      </section>

      <StylePart interview={props.interview} />
      <Show when={styleFindings(props.interview).length > 0}>
        <div class="debrief__mismatch">
          <h3 class="prep-part__sub">What does not fit</h3>
          <ul class="rows">
            <For each={styleFindings(props.interview)}>
              {(finding) => (
                <li>
                  <p>{finding.text}</p>
                  <Show when={passedFrom(finding.from) === undefined}>
                    <p class="small soft">XCon: {finding.xcon}</p>
                  </Show>
                  <PassOn {...props} finding={finding} passed={passedFrom(finding.from)} isConOnly />
                </li>
              )}
            </For>
          </ul>
        </div>
      </Show>

      <section class="section" aria-label="Finish">
        <Show
          when={notes().doneOn}
          fallback={
            <Button
              look="primary"
              onClick={() => {
                finishDebrief(props.interview, true);
                focusSoon('#debrief-finished');
              }}
            >
              Finish the debrief
            </Button>
          }
        >
          <p role="status" id="debrief-finished" tabindex="-1">
            <StatusTag icon="granted" look="go" text="Finished" /> Everything is kept with this interview.
          </p>
          <div class="button-row debrief__field">
            <a class="button button--primary" href={pathTo('today', props.base)}>
              Go to Today
            </a>
            <Button
              look="quiet"
              onClick={() => {
                finishDebrief(props.interview, false);
                focusSoon('h1');
              }}
            >
              Open it again
            </Button>
          </div>
        </Show>
      </section>
    </div>
  );
}
