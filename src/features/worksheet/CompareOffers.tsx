import { Show, type JSX } from 'solid-js';
import { deviceLocales } from '../../browser/device.ts';
import { formatDay } from '../../lib/dates.ts';
import type { Offer } from '../offers/offer.ts';
import type { Priorities } from '../offers/priorities.ts';
import { standingsInWords } from '../offers/standing-words.ts';
import type { Decision } from '../offers/verdict.ts';
import { payWords } from '../pay/pay-package.ts';
import { twoScores } from './ScoreBar.tsx';
import { SideBySide, type CompareLine } from './SideBySide.tsx';
import { useGrantedPay } from './use-granted-pay.tsx';
import type { Column } from './worksheet-view.ts';

interface CompareOffersProps {
  readonly decision: Decision;
  /** Every offer that can be weighed. */
  readonly offers: readonly Offer[];
  /** Their columns, in order. */
  readonly columns: readonly Column[];
  readonly priorities: Priorities;
  /** ISO date. */
  readonly today: string;
  /** Opens an offer; on paper there is nothing to press. */
  readonly onOpen: ((id: string) => void) | undefined;
}

/** All offers beside each other: where each stands, what it pays, and which must-haves it is ticked for. */
export function CompareOffers(props: CompareOffersProps): JSX.Element {
  const { granted } = useGrantedPay(() => props.offers);
  const lines = (): readonly CompareLine[] => {
    const standings = standingsInWords(props.decision, props.offers, props.priorities.line);
    const { today } = props;
    const row = props.columns.flatMap(({ id }) => props.offers.find((offer) => offer.id === id) ?? []);
    const of = (label: string, cell: (offer: Offer) => string): CompareLine => ({ label, cells: row.map(cell) });
    const all = [
      of('Verdict', ({ id }) => standings.get(id) ?? ''),
      { ...of('As it stands', (offer) => twoScores(offer)?.now ?? '–'), isScore: true },
      { ...of('If granted', (offer) => twoScores(offer)?.hoped ?? '–'), isScore: true },
      of('Answer by', ({ respondBy }) => (respondBy === undefined ? '–' : formatDay(respondBy, today))),
      of('Pay', ({ id, pay }) => {
        const more = granted().get(id);
        if (more !== undefined) return `${payWords(more, deviceLocales()[0])}, granted`;
        return pay === undefined ? '–' : payWords(pay, deviceLocales()[0]);
      }),
    ].filter(({ cells }) => cells.some((cell) => cell !== '–'));
    const mustHaves = props.priorities.mustHaves.map(({ id, text }) => ({
      ...of(text, ({ meets }) => (meets.includes(id) ? 'yes' : 'not ticked')),
      isOwn: true,
    }));
    return [...all, ...mustHaves];
  };
  return (
    <section class="section side-section" aria-labelledby="compare-offers">
      <h2 id="compare-offers" tabindex="-1">
        Side by side
      </h2>
      <Show when={props.priorities.mustHaves.length > 0}>
        <p class="soft no-print">Your must-haves are ticked under “Change details”.</p>
      </Show>
      <SideBySide columns={props.columns} lines={lines()} onOpen={props.onOpen} />
    </section>
  );
}
