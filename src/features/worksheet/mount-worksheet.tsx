import { leadToPlaces } from '../../browser/place-buttons.ts';
import { sayMissing, whenWanted } from '../../browser/start.ts';

// Without an offer the page says so by itself; its buttons lead to places on it.
leadToPlaces();
whenWanted(['offers'], () => void import('./OfferWorksheet.tsx').then((part) => part.mountWorksheet(), sayMissing));
