// What was begun is looked up only where something is kept.
if (document.querySelector('[data-has~=playbooks]')) void import('../playbooks/list-begun.tsx').then((part) => part.listBegun());
