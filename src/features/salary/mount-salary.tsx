import { sayMissing, whenWanted } from '../../browser/start.ts';

// Without a research the page says so by itself; its buttons lead to places on it.
whenWanted(['salary'], () => void import('./Salary.tsx').then((part) => part.mountSalary(), sayMissing));
