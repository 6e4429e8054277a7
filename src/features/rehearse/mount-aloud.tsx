import { sayMissing, whenWanted } from '../../browser/start.ts';

// With nothing stored the page says so by itself; its links lead to places on it.
whenWanted(['interviews', 'rehearse'], () => void import('./Aloud.tsx').then((part) => part.mountAloud(), sayMissing));
