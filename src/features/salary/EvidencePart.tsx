import { For, Show, type JSX } from 'solid-js';
import { createToday } from '../../browser/clock.ts';
import { deviceLocales, focusSoon, rowSelector } from '../../browser/device.ts';
import { payExamples } from '../../lib/pay-problems.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { PayField } from '../../ui/PayField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { StatusTag } from '../../ui/StatusTag.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ItemRows } from '../../parts/ItemRows.tsx';
import { EVIDENCE_KINDS, hasFigure, MATCHES, REACHES, type EvidenceEntry } from './evidence.ts';
import { evidenceOf, gradeOfResearch } from './findings.ts';
import { GRADE_WORDS, EVIDENCE_KIND_WORDS, MATCH_WORDS, REACH_WORDS, evidenceFacts, figureWords, lackingWords } from './evidence-words.ts';
import { isStale } from './market.ts';
import { snapshotFor } from './occupations.ts';
import type { Research } from './research.ts';
import { addResearchItem, changeResearchItem, describeResearch, removeResearchItem } from './salary.store.ts';
import { ResearchPart } from './ResearchPart.tsx';

/** Everything about one entry besides its source. */
function EntryFields(props: { readonly research: Research; readonly entry: EvidenceEntry }): JSX.Element {
  const change = (part: Parameters<typeof changeResearchItem<'evidence'>>[3]): void =>
    changeResearchItem(props.research.id, 'evidence', props.entry.id, part);
  const choices = <T extends string>(values: readonly T[], words: Readonly<Record<T, string>>): readonly { value: T; text: string }[] =>
    values.map((value) => ({ value, text: words[value] }));
  return (
    <>
      <PayField
        label="What it says"
        hint={`As it is written there: ${payExamples({ currency: props.research.currency, locales: deviceLocales() })}.`}
        locales={deviceLocales()}
        usualCurrency={props.research.currency}
        pay={{
          range: hasFigure(props.entry) ? { low: props.entry.lowCents, high: props.entry.highCents } : undefined,
          currency: props.entry.currency,
          unit: props.entry.basis,
        }}
        onChange={({ range, currency, unit }) => change({ lowCents: range?.low, highCents: range?.high, currency, basis: unit })}
      />
      <div class="salary-fields">
        <SelectField
          label="Paid by the"
          choices={(['hour', 'day', 'week', 'month', 'year'] as const).map((value) => ({ value, text: value }))}
          value={props.entry.basis}
          onChange={(basis) => change({ basis })}
        />
        <SelectField
          label="Kind of source"
          choices={choices(EVIDENCE_KINDS, EVIDENCE_KIND_WORDS)}
          value={props.entry.kind}
          onChange={(kind) => change({ kind })}
        />
        <SelectField
          label="Same title?"
          choices={choices(MATCHES, MATCH_WORDS)}
          value={props.entry.match}
          onChange={(match) => change({ match })}
        />
        <SelectField
          label="Where this figure applies"
          choices={choices(REACHES, REACH_WORDS)}
          value={props.entry.reach}
          onChange={(reach) => change({ reach })}
        />
        <DateField label="Date of the figure" date={props.entry.date} onChange={(date) => change({ date })} />
        <TextField label="Place" room="name" text={props.entry.place} onChange={(place) => change({ place })} />
      </div>
      <TextField label="Link" text={props.entry.link} onChange={(link) => change({ link })} />
      <TextField label="Note" lines={2} text={props.entry.note} onChange={(note) => change({ note })} />
    </>
  );
}

/** The first step: every figure found, how good they are together, and the one that would help most. */
export function EvidencePart(props: { readonly research: Research }): JSX.Element {
  const today = createToday();
  const grade = (): ReturnType<typeof gradeOfResearch> => gradeOfResearch(props.research, today());
  const snapshot = (): ReturnType<typeof snapshotFor> => {
    const found = snapshotFor(props.research.occupation);
    if (found?.currency !== props.research.currency) return undefined;
    return props.research.evidence.some((entry) => entry.source === found.source) ? undefined : found;
  };
  const hasHours = (): boolean => props.research.evidence.some((entry) => entry.basis !== props.research.basis);
  const change = (part: Parameters<typeof describeResearch>[1]): void => describeResearch(props.research.id, part);
  return (
    <ResearchPart part="evidence" research={props.research}>
      <p class="soft salary-why">
        Look in postings that state a range, in your statistics office’s table, and ask a recruiter. What people report themselves counts
        least.
      </p>
      <ItemRows<EvidenceEntry>
        items={props.research.evidence}
        title={(entry) => entry.source}
        note={(entry) => [figureWords(entry, deviceLocales()[0]) || 'no figure yet', evidenceFacts(entry)].join(' · ')}
        fields={[{ name: 'source', label: 'Source', hint: 'Its name: “Harlow & Finch, posting”.' }]}
        add="Add a source"
        draft={`evidence-${props.research.id}`}
        opensAdded
        onAdd={(source) =>
          addResearchItem(props.research.id, 'evidence', {
            source: source.trim(),
            currency: props.research.currency,
            basis: props.research.basis,
            link: '',
            kind: 'employer',
            match: 'same',
            place: props.research.place,
            reach: 'here',
            date: today(),
            note: '',
          })
        }
        onChange={(id, part) => changeResearchItem(props.research.id, 'evidence', id, part)}
        onRemove={(id) => removeResearchItem(props.research.id, 'evidence', id)}
        extra={(entry) => <EntryFields research={props.research} entry={entry()} />}
      />
      <Show when={snapshot()}>
        {(found) => (
          <div class="salary-offer">
            <p>
              {found().source}: {figureWords({ ...found(), id: '' }, deviceLocales()[0])}. {found().note}
            </p>
            <Button onClick={() => focusSoon(rowSelector(addResearchItem(props.research.id, 'evidence', found())))}>
              Add this snapshot
            </Button>
          </div>
        )}
      </Show>
      <Show when={props.research.evidence.length > 0}>
        <h3 class="salary-sub">
          Evidence: {grade().grade}, {GRADE_WORDS[grade().grade]}
        </h3>
        <ul class="salary-because">
          <For each={grade().because}>{(line) => <li>{line}</li>}</For>
        </ul>
        <p>{lackingWords(grade())}</p>
        <Show when={evidenceOf(props.research).some((entry) => isStale(entry, today()))}>
          <p>
            <StatusTag icon="clock" look="plain" text="Some of it is older than six months." /> It counts less, and is worth another look.
          </p>
        </Show>
        <p class="small soft">
          How the range is made: every entry gives its low and its high end. An employer’s range counts four times, a survey three, a
          recruiter twice; the same title four times, a similar one twice; and newer figures up to four times as much as old ones. Low,
          middle and high are a quarter, a half and three quarters of that weight.
        </p>
      </Show>
      <Show when={hasHours()}>
        <div class="salary-fields">
          <NumberField
            label="Hours a week in this job"
            hint="For counting hours into years."
            least={1}
            most={168}
            value={props.research.hoursPerWeek}
            onChange={(hoursPerWeek) => change({ hoursPerWeek: hoursPerWeek ?? 40 })}
          />
          <NumberField
            label="Paid weeks a year"
            least={1}
            most={53}
            value={props.research.paidWeeks}
            onChange={(paidWeeks) => change({ paidWeeks: paidWeeks ?? 52 })}
          />
        </div>
      </Show>
    </ResearchPart>
  );
}
