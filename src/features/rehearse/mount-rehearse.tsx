import { sayMissing, whenWanted } from '../../browser/start.ts';

// With nothing stored the page says so by itself; its buttons lead to places on it.
whenWanted(['interviews', 'rehearse'], () => void import('./Rehearse.tsx').then((part) => part.mountRehearse(), sayMissing));
