import { sayMissing, whenWanted } from '../../browser/start.ts';

// Without an offer or an interview there is no date, and the page says so by itself.
whenWanted(['offers', 'interviews'], () => void import('./Clocks.tsx').then((part) => part.mountClocks(), sayMissing));
