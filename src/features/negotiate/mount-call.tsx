import { sayMissing, whenWanted } from '../../browser/start.ts';

// Without an offer the page says so by itself.
whenWanted(['offers'], () => void import('./LiveCall.tsx').then((part) => part.mountCall(), sayMissing));
