// Where nothing stored is opened there is no trouble with storage, and no code for it. This stands before whatever opens it.
document.addEventListener('store-open', () => void import('./watch-troubles.tsx'), { once: true });
