import { isOnApple, holds } from '../../browser/start.ts';

const load = (): void => void import('./watch-troubles.tsx');
// Where nothing stored is opened there is no trouble with storage, and no code for it. This stands before whatever opens it.
document.addEventListener('store-open', load, { once: true });
// Safari clears what is stored after some days: that is said wherever one is.
if (isOnApple() && holds('journal')) load();
