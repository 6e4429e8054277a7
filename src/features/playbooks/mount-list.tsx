// What is begun is looked up only where something is kept, and the search comes when its field is entered, or filled when one comes back.
if (document.querySelector('[data-has~=playbooks]')) void import('./list-begun.tsx').then((part) => part.listBegun());
const field = document.querySelector<HTMLInputElement>('#playbook-search');
let isSearching = false;
const search = (): void => {
  if (isSearching || !field) return;
  isSearching = true;
  import('./search-list.tsx').then((part) => part.searchList(field)).catch(() => (isSearching = false));
};
field?.addEventListener('focus', search);
if (field?.value) search();
