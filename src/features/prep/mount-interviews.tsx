import { sayMissing, whenWanted } from '../../browser/start.ts';

// Without a prep file the page says so by itself; its buttons lead to places on it.
whenWanted(['interviews'], () => void import('./Interviews.tsx').then((part) => part.mountInterviews(), sayMissing));
