/**
 * A file of island tests begins with nothing stored: all of them run in one browser, one after the other. The journal goes, too: it
 * would take an empty storage this young for that of a killed browser, and bring back what the file before wrote.
 */
localStorage.clear();
sessionStorage.clear();
for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
export {};
