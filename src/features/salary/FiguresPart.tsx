import { For, Show, type JSX } from 'solid-js';
import { createToday } from '../../browser/clock.ts';
import { deviceLocales, focusSoon, rowSelector } from '../../browser/device.ts';
import { perUnit } from '../../lib/money.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PayField } from '../../ui/PayField.tsx';
import { researchFindings, withUnit } from './findings.ts';
import { FIGURE_WORDS, figureFaults, type Figure } from './figures.ts';
import { ResearchPart } from './ResearchPart.tsx';
import { figuresOf, type Research } from './research.ts';
import { setFigure } from './salary.store.ts';

const ORDER: readonly Figure[] = ['floor', 'target', 'opening'];

/** Floor, target and opening: a suggestion with its reason beside each, and the person’s own word last. */
export function FiguresPart(props: { readonly research: Research }): JSX.Element {
  const today = createToday();
  const findings = (): ReturnType<typeof researchFindings> => researchFindings(props.research, today());
  const set = (figure: Figure, cents: number | undefined): void => {
    setFigure(props.research.id, figure, cents);
  };
  return (
    <ResearchPart part="figures" research={props.research}>
      <div class="figures">
        <For each={ORDER}>
          {(figure) => (
            <div class="figures__one" data-row={`figure-${figure}`}>
              <PayField
                label={`${FIGURE_WORDS[figure].name}: ${FIGURE_WORDS[figure].why.toLowerCase()}`}
                per={perUnit(props.research.basis)}
                locales={deviceLocales()}
                pay={{
                  range:
                    figuresOf(props.research)[figure] === undefined
                      ? undefined
                      : { low: figuresOf(props.research)[figure] ?? 0, high: figuresOf(props.research)[figure] ?? 0 },
                  currency: props.research.currency,
                  unit: props.research.basis,
                }}
                onChange={({ range }) => set(figure, range === undefined ? undefined : figure === 'floor' ? range.low : range.high)}
              />
              <Show when={findings().suggested[figure]}>
                {(suggested) => (
                  <p class="figures__why">
                    <span class="soft">
                      Suggested: {withUnit(suggested().cents, props.research, deviceLocales()[0])}. {suggested().why}
                    </span>
                    <Show when={suggested().cents !== figuresOf(props.research)[figure]}>
                      <Button
                        look="quiet"
                        onClick={() => {
                          set(figure, suggested().cents);
                          focusSoon(`${rowSelector(`figure-${figure}`)} input`);
                        }}
                      >
                        Take it
                        <span class="visually-hidden">
                          : {FIGURE_WORDS[figure].name} {withUnit(suggested().cents, props.research, deviceLocales()[0])}
                        </span>
                      </Button>
                    </Show>
                  </p>
                )}
              </Show>
            </div>
          )}
        </For>
      </div>
      <Show when={findings().noTarget}>{(why) => <p class="soft">{why()}</p>}</Show>
      <Show when={!ORDER.some((figure) => findings().suggested[figure])}>
        <p class="soft">With evidence there will be a suggestion for each, and its reason.</p>
      </Show>
      <For each={figureFaults(figuresOf(props.research))}>
        {(fault) => (
          <Notice look="wait" title="Look at this once more">
            <p>{fault}</p>
          </Notice>
        )}
      </For>
    </ResearchPart>
  );
}
