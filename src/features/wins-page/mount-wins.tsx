import { sayMissing, whenWanted } from '../../browser/start.ts';

const load = (): void => void import('./Wins.tsx').then((part) => part.mountWins(), sayMissing);
// With something stored, at a place, with something shared, or at the first touch of the field. What could be a win is stored elsewhere.
whenWanted(['wins', 'interviews', 'negotiate', 'playbooks'], load);
document.getElementById('win-first')?.addEventListener('focus', load);
