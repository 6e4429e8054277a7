import { createMemo, For, Show, type JSX } from 'solid-js';
import { deviceLocales } from '../../browser/device.ts';
import { countWord, isolated, joined, shortened } from '../../lib/text.ts';
import { FIGURE_WORDS, FIGURES } from './figures.ts';
import { amount, evidenceOf, marketOf, marketSentence, needOf, NO_RANGE_WORDS, rangeIn, tickWords, withUnit } from './findings.ts';
import { adviseFit, fitOf, type Fit } from './relevance.ts';
import { figuresOf, type Research } from './research.ts';
import { scaleFor, type Scale } from './scale.ts';

interface StripProps {
  readonly research: Research;
  readonly today: string;
}

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;

/** The lines of the scale, and under them its amounts. Amounts stand outside of the drawing, so that they never shrink. */
function Grid(props: { readonly scale: Scale }): JSX.Element {
  return (
    <For each={props.scale.ticks}>
      {(cents) => <line class="strip__grid" x1={percent(props.scale.at(cents))} x2={percent(props.scale.at(cents))} y1="0" y2="40" />}
    </For>
  );
}

function Amounts(props: { readonly scale: Scale; readonly research: Research }): JSX.Element {
  return (
    <div class="strip__scale" aria-hidden="true">
      <For each={props.scale.ticks}>
        {(cents) => (
          <span style={{ 'inset-inline-start': percent(props.scale.at(cents)) }}>
            {tickWords(cents, props.research, deviceLocales()[0])}
          </span>
        )}
      </For>
    </div>
  );
}

const MARKS = {
  floor: { path: 'M-7 17H7M0 2v15', look: 'mark-floor' },
  target: { path: 'M0 2 7 10 0 18-7 10z', look: 'mark-target' },
  opening: { path: 'M-5 2 7 10-5 18z', look: 'mark-opening' },
} as const;

/** The market: a line over everything found, a box over its middle half, a gap at the middle, a dot for each entry, and the three marks. */
function MarketStrip(props: StripProps & { readonly scale: Scale }): JSX.Element {
  const market = (): ReturnType<typeof marketOf> => marketOf(props.research, props.today);
  const range = (): ReturnType<typeof rangeIn> => rangeIn(market());
  const ends = createMemo((): { readonly low: number; readonly high: number } => {
    const entries = evidenceOf(props.research);
    return { low: Math.min(...entries.map((entry) => entry.lowCents)), high: Math.max(...entries.map((entry) => entry.highCents)) };
  });
  const say = (cents: number): string => amount(cents, props.research, deviceLocales()[0]);
  const words = (): string => {
    const found = range();
    if (found === undefined) return '';
    const marks = FIGURES.flatMap((figure) => {
      const cents = figuresOf(props.research)[figure];
      return cents === undefined ? [] : [`Your ${FIGURE_WORDS[figure].name.toLowerCase()} is ${say(cents)}.`];
    });
    return [
      `Market: from ${say(ends().low)} to ${say(ends().high)}. A quarter lies below ${say(found.lowCents)}, half below ${say(found.middleCents)}, three quarters below ${say(found.highCents)}.`,
      ...marks,
    ].join(' ');
  };
  const at = (cents: number): string => percent(props.scale.at(cents));
  return (
    <div class="strip">
      <div class="strip__words">
        <h3>1. The market</h3>
        <p class="soft">
          {(() => {
            const found = market();
            return 'problem' in found ? NO_RANGE_WORDS[found.problem] : marketSentence(found, props.research, deviceLocales()[0]);
          })()}
        </p>
      </div>
      <Show when={range()}>
        {(found) => (
          <figure role="img" aria-label={words()}>
            <svg class="strip__svg" aria-hidden="true">
              <Grid scale={props.scale} />
              <line class="strip__whisker" x1={at(ends().low)} x2={at(ends().high)} y1="20" y2="20" />
              <rect
                class="strip__fill"
                x={at(found().lowCents)}
                y="10"
                width={percent(Math.max(0.004, props.scale.at(found().highCents) - props.scale.at(found().lowCents)))}
                height="20"
              />
              <line class="strip__middle" x1={at(found().middleCents)} x2={at(found().middleCents)} y1="10" y2="30" />
              <For each={evidenceOf(props.research)}>
                {(entry) => <circle class="strip__dot" cx={at((entry.lowCents + entry.highCents) / 2)} cy="36" r="3" />}
              </For>
            </svg>
            <svg class="strip__marks" aria-hidden="true">
              <For each={FIGURES.filter((figure) => figuresOf(props.research)[figure] !== undefined)}>
                {(figure) => (
                  <svg x={at(figuresOf(props.research)[figure] ?? 0)} overflow="visible">
                    <path class={MARKS[figure].look} d={MARKS[figure].path} />
                  </svg>
                )}
              </For>
            </svg>
            <Amounts scale={props.scale} research={props.research} />
            <p class="strip__note" aria-hidden="true">
              Each small ring is one source.
            </p>
          </figure>
        )}
      </Show>
    </div>
  );
}

/** So many missing requirements are named under the drawing. */
const MOST_NAMED = 3;

const FIT_LOOKS = { have: 'strip__fill', partly: 'strip__hope', 'not-yet': '', unjudged: '' } as const satisfies Record<Fit, string>;

/** The fit: a block for each requirement; no money. */
function FitStrip(props: StripProps): JSX.Element {
  const filled = (): Research['requirements'] => props.research.requirements.filter((one) => one.text.trim() !== '');
  const sorted = (): Research['requirements'] => {
    const order: readonly Fit[] = ['have', 'partly', 'not-yet', 'unjudged'];
    return [...filled()].sort((a, b) => order.indexOf(fitOf(a)) - order.indexOf(fitOf(b)));
  };
  const missing = (): string => {
    const texts = filled()
      .filter((one) => fitOf(one) === 'not-yet')
      .map((one) => isolated(shortened(one.text.replace(/[.;,]\s*$/, ''), 60)));
    const rest = texts.length - MOST_NAMED;
    return joined(rest > 0 ? [...texts.slice(0, MOST_NAMED), `${countWord(rest)} more`] : texts, 'and');
  };
  const advice = (): ReturnType<typeof adviseFit> => adviseFit(props.research.requirements);
  const width = (): number => 1 / sorted().length;
  return (
    <div class="strip">
      <div class="strip__words">
        <h3>2. How well you fit it</h3>
        <p class="soft">
          {advice().what} {advice().why}
        </p>
      </div>
      <Show when={sorted().length > 0}>
        <figure role="img" aria-label={`Fit: ${advice().why}${missing() === '' ? '' : ` Not yet: ${missing()}.`}`}>
          <svg class="strip__svg" aria-hidden="true">
            <For each={sorted()}>
              {(one, index) => (
                <>
                  <rect
                    class="strip__block"
                    x={percent(index() * width() + 0.0035)}
                    y="10"
                    width={percent(Math.max(0.002, width() - 0.007))}
                    height="20"
                  />
                  <Show when={FIT_LOOKS[fitOf(one)]}>
                    {(look) => (
                      <rect
                        class={look()}
                        x={percent(index() * width() + 0.0035)}
                        y="10"
                        width={percent(Math.max(0.002, width() - 0.007))}
                        height="20"
                      />
                    )}
                  </Show>
                </>
              )}
            </For>
          </svg>
          <Show when={missing()}>
            <p class="strip__note" aria-hidden="true">
              Not yet: {missing()}
            </p>
          </Show>
        </figure>
      </Show>
    </div>
  );
}

/** The need: a line up to the bills, hatched on to the life described. On the scale of the market. */
function NeedStrip(props: StripProps & { readonly scale: Scale }): JSX.Element {
  const need = (): ReturnType<typeof needOf> => needOf(props.research);
  const say = (cents: number): string => withUnit(cents, props.research, deviceLocales()[0]);
  const words = (bills: number): string => {
    const wished = need().wishedCents ?? bills;
    return `${say(bills)} pays the bills.${wished > bills ? ` ${say(wished)} pays for the life you described.` : ''}`;
  };
  const at = (cents: number): string => percent(props.scale.at(cents));
  return (
    <div class="strip">
      <div class="strip__words">
        <h3>3. What your life costs</h3>
        <p class="soft">
          <Show when={need().billsCents} fallback="Not known yet. It sets your floor, and stays with you.">
            {(bills) => <>{words(bills())}</>}
          </Show>
        </p>
      </div>
      <Show when={need().billsCents}>
        {(bills) => (
          <figure role="img" aria-label={`Need, on the same scale as the market: ${words(bills())}`}>
            <svg class="strip__svg" aria-hidden="true">
              <Grid scale={props.scale} />
              <line class="strip__whisker" x1="0" x2={at(bills())} y1="20" y2="20" />
              <rect
                class="strip__hope"
                x={at(bills())}
                y="10"
                width={percent(Math.max(0, props.scale.at(need().wishedCents ?? bills()) - props.scale.at(bills())))}
                height="20"
              />
              <line class="strip__end" x1={at(bills())} x2={at(bills())} y1="8" y2="32" />
            </svg>
            <Amounts scale={props.scale} research={props.research} />
          </figure>
        )}
      </Show>
    </div>
  );
}

/** Three things, kept apart: never added up, never mixed. */
export function Strips(props: StripProps): JSX.Element {
  const scale = createMemo((): Scale => scaleFor(props.research));
  return (
    <section class="section strips" aria-labelledby="strips">
      <h2 id="strips">Three things, kept apart</h2>
      <MarketStrip {...props} scale={scale()} />
      <FitStrip {...props} />
      <NeedStrip {...props} scale={scale()} />
    </section>
  );
}
