import { createEffect, createMemo, createSignal, untrack, type JSX } from 'solid-js';
import { minorDigits, perUnit, type PayUnit, type Range } from '../lib/money.ts';
import { guessUnit } from '../lib/pay-guess.ts';
import { formatPay, parsePay, type ExpectedPay, type ParsedPay } from '../lib/pay-parse.ts';
import { isOtherFigure, wordPayProblem } from '../lib/pay-problems.ts';
import { Field } from './Field.tsx';

/** What a field of pay holds: `range` is in whole minor units of `currency` per `unit`. */
export interface Pay {
  readonly range: Range | undefined;
  readonly currency: string;
  readonly unit: PayUnit;
}

function isSame(a: Pay, b: Pay | undefined): boolean {
  return (
    b !== undefined && a.range?.low === b.range?.low && a.range?.high === b.range?.high && a.currency === b.currency && a.unit === b.unit
  );
}

interface PayFieldProps {
  readonly label: string;
  readonly pay: Pay;
  readonly hint?: string | undefined;
  /** The person's locales: how they write numbers. */
  readonly locales: readonly string[];
  /** Said after the amount in place of the unit, such as "a month" or "once". Then unit and currency are settled elsewhere. */
  readonly per?: string | undefined;
  /** What an amount is in when it says no currency; without it, the currency it is in already. */
  readonly usualCurrency?: string | undefined;
  /** An amount that must not be emptied: what to press to drop it. */
  readonly needed?: string | undefined;
  /** What was understood; `range` is `undefined` when the field was emptied. What cannot be read is not told. */
  readonly onChange: (pay: Pay) => void;
}

/**
 * Pay as people type it: "95k", "$60–65/h", "1.234,56". Says below what it understood, so that a misread amount shows at once.
 * What cannot be read changes nothing, and is said when the field is left.
 */
export function PayField(props: PayFieldProps): JSX.Element {
  const locale = (): string => props.locales[0] ?? 'en-US';
  const said = (pay: Pay): string => (pay.range === undefined ? '' : formatPay({ ...pay.range, currency: pay.currency }, locale()));
  // eslint-disable-next-line solid/reactivity -- the stored amount is where typing starts; from then on the text leads
  const [text, setText] = createSignal(said(props.pay));
  const [hasLeft, setHasLeft] = createSignal(false);
  let told: Pay | undefined;
  /** The text of what was told last, and the pay before this was typed. */
  let toldText = '';
  let before = untrack(() => ({ ...props.pay }));
  // What comes from elsewhere, such as another unit or currency, is shown; what was typed here stays as it was typed.
  createEffect((last: Pay | undefined) => {
    const now = props.pay;
    if (last !== undefined && !isSame(now, last) && !isSame(now, told)) {
      setText(said(now));
      before = { ...now };
    }
    return { ...now };
  }, undefined);
  const expected = (): ExpectedPay => ({ currency: props.usualCurrency ?? props.pay.currency, locales: props.locales });
  const parsed = createMemo((): ParsedPay => parsePay(text(), expected()));
  // By the unit before this was typed, not by one guessed a digit ago: on the way to 3500 stands 3, which looks like pay by the hour.
  const unitOf = (pay: ParsedPay & { readonly ok: true }): PayUnit =>
    pay.unit ?? (props.per === undefined ? guessUnit(pay, pay.currency, before.unit) : props.pay.unit);
  /** Unit and currency are settled elsewhere: another one said here is not taken. */
  const isOther = (pay: ParsedPay): boolean =>
    props.per !== undefined &&
    pay.ok &&
    (pay.currency !== props.pay.currency || (pay.unit !== undefined && !props.per.startsWith(perUnit(pay.unit))));
  const error = (): string | undefined => {
    const result = parsed();
    if (!hasLeft()) return undefined;
    if (isOther(result)) return `Only the amount ${props.per ?? ''}, in ${props.pay.currency}.`;
    if (result.ok) return undefined;
    if (result.problem === 'empty') return props.needed;
    const kept = said(props.pay);
    return `${wordPayProblem(result.problem, text(), expected())}${kept === '' ? '' : ` Kept so far: ${kept}.`}`;
  };
  /** Where unit and currency are settled, digits as they are need no saying back either. */
  const isPlain = (result: ParsedPay & { readonly ok: true }): boolean =>
    props.per !== undefined &&
    result.low === result.high &&
    text().replace(/[\s,$€£]/g, '') === String(result.low / 10 ** minorDigits(result.currency));
  const echo = (): string | undefined => {
    const result = parsed();
    // What stands there as we wrote it ourselves needs no saying back.
    if (!result.ok || isOther(result) || text() === said(props.pay) || isPlain(result)) return props.hint;
    const unit = props.per ?? perUnit(unitOf(result));
    return `Understood: ${formatPay({ low: result.low, high: result.high, currency: result.currency }, locale())} ${unit}`;
  };
  const tell = (typed: string, pay: Pay): void => {
    told = pay;
    toldText = typed;
    props.onChange(pay);
  };
  /** £38,500 was on its way to “£38,500 pro rata”, 18 to “18 apples”: what was only the beginning of a text is no pay. */
  const takeBack = (): void => {
    const result = parsed();
    if (toldText !== '' && text().startsWith(toldText) && (isOther(result) || (!result.ok && result.problem !== 'empty'))) tell('', before);
  };
  const take = (typed: string): void => {
    setText(typed);
    setHasLeft(false);
    const result = parsed();
    if (typed === '') before = { ...props.pay, unit: before.unit };
    if (!result.ok && isOtherFigure(result.problem)) takeBack();
    if (isOther(result) || (!result.ok && (result.problem !== 'empty' || props.needed !== undefined))) return;
    if (result.ok) tell(typed, { range: { low: result.low, high: result.high }, currency: result.currency, unit: unitOf(result) });
    else tell('', { ...props.pay, range: undefined });
  };
  return (
    <Field
      label={props.label}
      hint={error() === undefined ? echo() : undefined}
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
          onChange={takeBack}
          onBlur={() => {
            before = { ...props.pay };
            setHasLeft(true);
          }}
        />
      )}
    />
  );
}
