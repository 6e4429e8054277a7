import { sayMissing, whenWanted } from '../../browser/start.ts';

// Without anything stored the page says so by itself; its buttons lead to places on it.
whenWanted(['job', 'wins'], () => void import('./HandOver.tsx').then((part) => part.mountHandOver(), sayMissing));
