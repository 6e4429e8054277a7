import { createMemo, createSignal, onCleanup, Show, type JSX } from 'solid-js';
import { printPage } from '../../browser/device.ts';
import { usePaper } from '../../browser/paper.tsx';
import { useStore } from '../../browser/use-store.ts';
import { printTitle } from '../../lib/file-names.ts';
import { fileAddress, pathTo, templateAddress } from '../../lib/routes.ts';
import { inOurDirection, isolated } from '../../lib/text.ts';
import { PaperPage } from '../../ui/PaperPage.tsx';
import { blankLeaving, type Leaving } from '../leaving/leaving.ts';
import { handoverPaper, leavingPaper } from '../leaving/leaving-paper.ts';
import { LeavingView } from '../leaving/LeavingView.tsx';
import { STAY_NAME, type Offer } from '../offers/offer.ts';
import { $offers, $ownOffers, addOffer } from '../offers/offers.store.ts';
import { $afterYes, afterYesFor, describeAfter, isSampleOffer } from './negotiate.store.ts';
import type { AfterYes } from './promises.ts';
import { leavingStepsOf } from './talk-messages.ts';
import { useLedger } from './use-ledger.tsx';
import type { Talk } from './use-talk.tsx';

interface LeavingOfTalkProps {
  readonly offer: Offer;
  /** What the offer is called among the others. */
  readonly name: string;
  readonly talk: Talk;
  readonly base: string;
}

/** Leaving the job one has for this offer. */
export function LeavingOfTalk(props: LeavingOfTalkProps): JSX.Element {
  const allAfter = useStore($afterYes);
  const after = createMemo((): AfterYes => (allAfter(), afterYesFor(props.offer.id)));
  const leaving = (): Leaving => after().leaving ?? blankLeaving();
  const shown = useStore($offers);
  const mine = useStore($ownOffers);
  const rows = useLedger(() => props.offer);
  const stay = createMemo(() => {
    const isSample = isSampleOffer(props.offer.id);
    return [...mine(), ...shown()].find((one) => one.kind === 'stay' && !one.archived && isSampleOffer(one.id) === isSample);
  });
  const steps = createMemo(() => leavingStepsOf(props.offer, props.talk.negotiation(), rows(), after()));
  // What the handover list prints is for others; all the rest is for me.
  const [paper, setPaper] = createSignal<'list' | 'handover'>('list');
  const Handover = (): JSX.Element => {
    onCleanup(() => setPaper('list'));
    return <PaperPage title="Handover" sections={handoverPaper(leaving())} />;
  };
  usePaper({
    title: () => (paper() === 'handover' ? printTitle('Handover') : printTitle(props.name, 'leaving')),
    draw: () => (
      <Show
        when={paper() === 'handover'}
        fallback={
          <PaperPage
            title={inOurDirection(`Leaving well, for ${isolated(props.name)}`)}
            sections={leavingPaper(steps(), leaving(), after().lastDayOn)}
          />
        }
      >
        <Handover />
      </Show>
    ),
  });
  return (
    <LeavingView
      leaving={leaving()}
      steps={steps()}
      lastDayOn={after().lastDayOn}
      stay={stay()}
      addresses={{
        letter: fileAddress('negotiate', props.offer.id, props.base, 'letter'),
        promises: fileAddress('negotiate', props.offer.id, props.base, 'promises'),
        worksheet: pathTo('offers', props.base),
        resign: templateAddress('resign', props.base, { day: after().lastDayOn }),
        stayNo: templateAddress('stay-no', props.base, { day: after().lastDayOn }),
      }}
      onChange={(change) => describeAfter(props.offer.id, { leaving: { ...leaving(), ...change } })}
      onAddStay={() => addOffer('stay', STAY_NAME, isSampleOffer(props.offer.id) ? 'sample' : 'own')}
      onPrint={(which) => {
        setPaper(which);
        printPage();
      }}
    />
  );
}
