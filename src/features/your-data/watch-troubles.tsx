import { mountIsland } from '../../browser/mount.tsx';
import { isClearing } from '../../storage/clearing.ts';
import { $troubles } from '../../storage/persisted.ts';

// The notice is code for bad days: it comes with the first trouble.
const stop = $troubles.listen(show);
function show(): void {
  if ($troubles.get().length === 0) return;
  stop();
  void import('./StorageNotice.tsx').then(({ StorageNotice }) => mountIsland('storage-notices', () => <StorageNotice />));
}
queueMicrotask(show);

// What to know of a browser that clears comes where nothing is wrong. Not on a screen that is only read, nor where it stands anyway.
const isInPlace = document.querySelector('.bottom-bar') !== null && document.querySelector('#your-data') === null;
if (isInPlace) {
  void isClearing().then(async (is) => {
    if (!is || $troubles.get().length > 0) return;
    const { ClearingNotice } = await import('./ClearingNotice.tsx');
    if ($troubles.get().length === 0) mountIsland('storage-notices', () => <ClearingNotice />);
  });
}
