import { holds, sayMissing } from '../../browser/start.ts';

// Someone new gets the start page and none of this.
if (holds('offers', 'interviews', 'follow')) void import('./Today.tsx').then((part) => part.mountToday(), sayMissing);
