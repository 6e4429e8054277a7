import { sayMissing, whenWanted } from '../../browser/start.ts';

// Without an offer the page says so by itself; its buttons lead to places on it.
whenWanted(['offers'], () => void import('./Negotiate.tsx').then((part) => part.mountNegotiate(), sayMissing));
