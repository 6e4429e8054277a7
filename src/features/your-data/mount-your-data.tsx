import { takeHashOnce } from '../../browser/take-hash.ts';
import { sayMissing, whenWanted } from '../../browser/start.ts';

const load = (): void => void import('./YourData.tsx').then((part) => part.mountYourData(hash), sayMissing);

// Someone who has nothing stored, whatever it is, gets the code with the first thing they ask for.
if (document.querySelector('[data-has=""]')) whenWanted([], load);
else load();
// A link or a scanned code brought something: out of the address before anything else happens.
const hash = takeHashOnce('#take=');
document.querySelector('input')?.addEventListener('change', load);
