/** What a message is for, from its signals and the facts. */
import type { Purpose } from './facts.ts';
import type { Judged } from './judged.ts';
import type { SignalId } from './signals.ts';

/** Which signal speaks for which purpose; where several do, the first wins. */
const ORDER: readonly (readonly [SignalId, Purpose])[] = [
  ['vents', 'vents'],
  ['appeals', 'appeals'],
  ['threatens', 'pressures'],
  ['gossips', 'gossips'],
  ['gimmick', 'gimmick'],
  ['pressures', 'pressures'],
  ['pleads', 'pleads'],
  ['withdraws', 'withdraws'],
  ['re-opens', 're-opens'],
  ['defends', 'defends'],
  ['news-deadline', 'news-deadline'],
  ['corrects', 'corrects'],
  ['sends-asked', 'sends-asked'],
  ['status', 'status'],
  ['schedules', 'schedules'],
  ['feedback', 'feedback'],
  ['thanks', 'thanks'],
  ['applies', 'applies'],
  ['networking', 'networking'],
  ['sells', 'sells-again'],
  ['apologizes', 'apology'],
];
/** With an offer on the table, its own matters come first. */
const OFFER_ORDER: readonly (readonly [SignalId, Purpose])[] = [
  ['declines', 'declines'],
  ['withdraws', 'withdraws'],
  ['accepts', 'accepts'],
  ['asks-letter', 'asks-letter'],
  ['asks-time', 'asks-time'],
  ['negotiates', 'negotiates'],
];
const NETWORK_ORDER: readonly (readonly [SignalId, Purpose])[] = [
  ['referral-thanks', 'thanks'],
  ['networking', 'networking'],
];
const HARMFUL = 7;

/** What it is for; what the person says counts where the text does not tell. `undefined` where neither does. */
export function purposeIn({ stage, says, facts }: Judged): Purpose | undefined {
  const [grave, rest] = [ORDER.slice(0, HARMFUL), ORDER.slice(HARMFUL)];
  const own = stage === 'after-offer' ? OFFER_ORDER : stage === 'networking-contact' ? NETWORK_ORDER : [];
  const isEarly = stage === 'after-interview' && !facts.thankYouAlreadySent && says('thanks') >= 3 && says('defends', 're-opens') < 3;
  if (isEarly && !grave.some(([signal]) => says(signal) >= 3)) return 'thanks';
  const found = [...grave, ...own, ...rest].find(([signal]) => says(signal) >= 3);
  return found?.[1] ?? facts.saidPurpose;
}
