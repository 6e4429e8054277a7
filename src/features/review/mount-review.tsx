import { sayMissing, whenWanted } from '../../browser/start.ts';

// Without a win or a review the page says so by itself; its buttons lead to places on it.
whenWanted(['wins'], () => void import('./Reviews.tsx').then((part) => part.mountReview(), sayMissing));
