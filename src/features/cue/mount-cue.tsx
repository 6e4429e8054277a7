import { holds, sayMissing } from '../../browser/start.ts';

// Without a prep file the page says so by itself.
if (holds('interviews')) void import('./CueCard.tsx').then((part) => part.mountCue(), sayMissing);
