/** Remembering the last answer of a pure function, for what several parts of a screen ask at the same time. */

/** The same function; called again with the very same arguments, it gives the answer it gave before. */
export function rememberLast<Args extends readonly unknown[], Result>(work: (...args: Args) => Result): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | undefined;
  return (...args) => {
    if (last === undefined || last.args.length !== args.length || last.args.some((arg, at) => arg !== args[at])) {
      last = { args, result: work(...args) };
    }
    return last.result;
  };
}
