import { createSignal, Show, untrack, type JSX } from 'solid-js';
import { deviceLocales } from '../../browser/device.ts';
import { dropUndefined, type ChangeOf } from '../../lib/list.ts';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Field } from '../../ui/Field.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { PayField } from '../../ui/PayField.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { blankGrant, GRANT_KINDS, GRANT_NUMBERS, isCounted, readShares, type Grant, type GrantNumber, type GrantTerms } from './grant.ts';
import { eachWords, GRANT_KIND_WORDS, grantLabels, missingOfGrant, type GrantPart } from './grant-words.ts';

interface TermsProps {
  readonly part: GrantPart;
  readonly terms: GrantTerms;
  readonly currency: string;
  readonly onChange: (change: ChangeOf<GrantTerms>) => void;
}

/** What each year of an uneven grant brings, as people write it: 40/30/20/10. */
function SharesField(props: TermsProps & { readonly label: string }): JSX.Element {
  const [text, setText] = createSignal(untrack(() => props.terms.perYear?.join('/') ?? ''));
  const [hasLeft, setHasLeft] = createSignal(false);
  const error = (): string | undefined =>
    hasLeft() && text().trim() !== '' && readShares(text()) === undefined
      ? 'One number for each year, adding up to 100, please: such as 40/30/20/10.'
      : undefined;
  const take = (typed: string): void => {
    setText(typed);
    setHasLeft(false);
    const perYear = readShares(typed);
    if (perYear !== undefined || typed.trim() === '') props.onChange({ perYear });
  };
  return (
    <Field
      label={props.label}
      hint="Only where the years differ, such as 40/30/20/10."
      error={error()}
      control={(control) => (
        <input
          {...control}
          class="input"
          inputmode="text"
          autocomplete="off"
          dir="auto"
          value={text()}
          onInput={(event) => take(event.currentTarget.value)}
          onBlur={() => setHasLeft(true)}
        />
      )}
    />
  );
}

/** What a grant is of, what it is worth, and when it becomes one's own. */
function TermsFields(props: TermsProps): JSX.Element {
  const labels = (): ReturnType<typeof grantLabels> => grantLabels(props.terms.kind, props.part);
  const count = (name: GrantNumber, hint?: string): JSX.Element => (
    <NumberField
      label={labels()[name]}
      hint={hint}
      least={GRANT_NUMBERS[name].least}
      most={GRANT_NUMBERS[name].most}
      isWhole={name === 'count'}
      value={props.terms[name]}
      onChange={(value) => props.onChange({ [name]: value })}
    />
  );
  const money = (name: 'worth' | 'each' | 'strike', per: string, hint?: string): JSX.Element => (
    <PayField
      label={labels()[name]}
      hint={hint}
      per={per}
      locales={deviceLocales()}
      pay={{ range: props.terms[name], currency: props.currency, unit: 'year' }}
      onChange={({ range }) => props.onChange({ [name]: range })}
    />
  );
  return (
    <>
      <SelectField
        label={labels().kind}
        choices={GRANT_KINDS.map((value) => ({ value, text: GRANT_KIND_WORDS[value] }))}
        value={props.terms.kind}
        onChange={(kind) => props.onChange({ kind })}
      />
      <Show when={props.terms.kind !== 'options'}>
        <Segments
          label={labels().as}
          choices={[
            { value: 'amount', text: 'an amount' },
            { value: 'count', text: 'a number' },
          ]}
          value={props.terms.as}
          onChange={(as) => props.onChange({ as })}
        />
      </Show>
      <Show when={isCounted(props.terms)} fallback={money('worth', 'in all')}>
        {count('count')}
        <Show when={props.terms.kind === 'options'}>
          {money('strike', 'an option', 'What you pay for a share when you exercise the option.')}
        </Show>
        {money('each', eachWords(props.terms.kind), 'The price on the market; without one, the last valuation.')}
      </Show>
      <Show when={props.terms.perYear === undefined}>{count('years', '4 when empty.')}</Show>
      {count('cliffMonths', 'Leave earlier, and you get nothing. Often 12; none when empty.')}
      <SharesField {...props} label={labels().perYear} />
    </>
  );
}

interface GrantFieldsProps {
  readonly grant: Grant | undefined;
  readonly currency: string;
  readonly onChange: (grant: Grant | undefined) => void;
}

/** Has nothing been said of it that is not so anyway? */
const isBlank = (terms: GrantTerms, before: GrantTerms): boolean =>
  terms.kind === before.kind && terms.as === before.as && Object.keys(terms).length === Object.keys(before).length;

/** A grant over years, with the new ones that follow it every year, and whether anybody could buy it. */
export function GrantFields(props: GrantFieldsProps): JSX.Element {
  const grant = (): Grant => props.grant ?? blankGrant();
  /** A new one is most likely like the first. */
  const blankRefresher = (): GrantTerms => ({ ...blankGrant(grant().kind), as: grant().as });
  const refresher = (): GrantTerms => grant().refresher ?? blankRefresher();
  const change = (part: ChangeOf<Grant>): void => {
    const next = dropUndefined({ ...grant(), ...(part as Partial<Grant>) });
    props.onChange(isBlank(next, blankGrant()) ? undefined : next);
  };
  const changeRefresher = (part: ChangeOf<GrantTerms>): void => {
    const next = dropUndefined({ ...refresher(), ...(part as Partial<GrantTerms>) });
    change({ refresher: isBlank(next, blankRefresher()) ? undefined : next });
  };
  const missing = (): string | undefined => {
    const { grant: now } = props;
    const ofGrant = now && missingOfGrant(now, 'grant');
    if (ofGrant !== undefined) return `Not counted yet. One figure is missing: “${ofGrant}”.`;
    const ofRefresher = now?.refresher && missingOfGrant(now.refresher, 'refresher');
    return ofRefresher && `The new grants are not counted yet. One figure is missing: “${ofRefresher}”.`;
  };
  return (
    <fieldset class="grant">
      <legend class="grant__title">A grant over several years</legend>
      <div class="pay-parts">
        <TermsFields part="grant" terms={grant()} currency={props.currency} onChange={change} />
      </div>
      <CheckItem
        text="The company is private: its shares are not sold on a market"
        isChecked={grant().privateCompany === true}
        onChange={(isPrivate) => change({ privateCompany: isPrivate ? true : undefined })}
      />
      <Disclosure summary="A new grant every year (refreshers)" isOpen={untrack(() => grant().refresher !== undefined)}>
        <p class="soft">The first one comes at the start of your second year.</p>
        <div class="pay-parts">
          <TermsFields part="refresher" terms={refresher()} currency={props.currency} onChange={changeRefresher} />
        </div>
      </Disclosure>
      <p class="soft" aria-live="polite">
        {missing()}
      </p>
    </fieldset>
  );
}
