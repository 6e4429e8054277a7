import { isOpenedAt } from '../../browser/at-place.ts';
import { holds, sayMissing } from '../../browser/start.ts';

// Someone new gets the start page and none of this, unless they come to set Today up for the job they are in.
if (holds('offers', 'interviews', 'follow', 'job', 'wins', 'negotiate') || isOpenedAt('job'))
  void import('./Today.tsx').then((part) => part.mountToday(), sayMissing);
document.querySelector('#win-first')?.addEventListener('focus', () => {
  void import('../wins/KeepWin.tsx').then((part) => part.mountKeepWin(), sayMissing);
});
document.querySelector('[data-example]')?.addEventListener('click', () => {
  void import('./whole-example.store.ts').then((part) => part.openWholeExample(), sayMissing);
});
