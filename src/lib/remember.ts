/** Remembering the answers of pure functions: for what several parts of a screen ask at the same time, and what is asked at every letter. */

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

/** The same function of a text, which remembers up to so many answers: while somebody types, all but one line are as they were. */
export function rememberTexts<Result>(most: number, work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = work(text);
    if (known.size >= most) known.clear();
    known.set(text, result);
    return result;
  };
}
