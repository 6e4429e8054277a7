import { sayMissing, whenWanted } from '../../browser/start.ts';

// Without an interview the page says so by itself.
whenWanted(['interviews'], () => void import('./DebriefScreen.tsx').then((part) => part.mountDebrief(), sayMissing));
