import { mountIsland } from '../../browser/mount.tsx';
import { $troubles } from '../../storage/persisted.ts';

// The notice is code for bad days: it comes with the first trouble.
const stop = $troubles.listen(show);
function show(): void {
  if ($troubles.get().length === 0) return;
  stop();
  void import('./StorageNotice.tsx').then(({ StorageNotice }) => mountIsland('storage-notices', () => <StorageNotice />));
}
queueMicrotask(show);
