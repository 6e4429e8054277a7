/** A file of island tests begins with nothing stored: all of them run in one browser, one after the other. */
localStorage.clear();
sessionStorage.clear();
