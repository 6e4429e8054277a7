import { sayMissing, whenWanted } from '../../browser/start.ts';

// Without an offer or a talk the page says so by itself; its buttons lead to places on it.
whenWanted(['offers', 'negotiate'], () => void import('./Negotiate.tsx').then((part) => part.mountNegotiate(), sayMissing));
