import { whenStoreOpens } from '../../browser/store-opened.ts';

// Where nothing stored is opened there is no trouble with storage, and no code for it.
whenStoreOpens(() => void import('./watch-troubles.tsx'));
