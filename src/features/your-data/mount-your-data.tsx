import { takeFragment } from '../../browser/arrived.ts';
import { sayMissing, whenWanted } from '../../browser/start.ts';

// A link or a scanned code brought something: out of the address before anything else happens.
const fragment = takeFragment('take=');
let file: File | undefined;
const load = (): void => void import('./YourData.tsx').then((part) => part.mountYourData({ fragment, file }), sayMissing);

// Someone who has nothing stored gets the code with the first thing they ask for. `?open`: a file was opened with the installed app.
if (fragment || window.location.search) load();
else whenWanted(['journal'], load);
const input = document.querySelector('input');
if (input) {
  input.onchange = () => {
    file = input.files?.[0];
    load();
  };
}
