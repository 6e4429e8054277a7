import { sayMissing, whenWanted } from '../../browser/start.ts';

// With nothing kept the page says so by itself; its buttons lead to places on it.
whenWanted(['wins'], () => void import('./Services.tsx').then((part) => part.mountServices(), sayMissing));
