import { sayMissing, whenWanted } from '../../browser/start.ts';

// Without an offer the page says so by itself; its buttons lead to places on it.
for (const button of document.querySelectorAll<HTMLElement>('[data-place]'))
  button.onclick = () => (location.hash = button.dataset['place'] ?? '');
whenWanted(['offers'], () => void import('./OfferWorksheet.tsx').then((part) => part.mountWorksheet(), sayMissing));
