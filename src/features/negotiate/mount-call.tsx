import { sayMissing, whenWanted } from '../../browser/start.ts';

// Without an offer or a talk the page says so by itself.
whenWanted(['offers', 'negotiate'], () => void import('./LiveCall.tsx').then((part) => part.mountCall(), sayMissing));
