/** A small reader of CSV (RFC 4180), to see what a spreadsheet would see. */

/** The rows of a CSV text without its byte order mark; a quoted cell may hold separators, line breaks and doubled quotes. */
export function readCsv(text: string, separator: ',' | ';' = ','): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = new RegExp(String.raw`(?:"((?:[^"]|"")*)"|([^"${separator}\r\n]*))(${separator}|\r\n|$)`, 'y');
  cell.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  while (cell.lastIndex < text.length) {
    const from = cell.lastIndex;
    const [, quoted, bare = '', end] = cell.exec(text) ?? [];
    if (end === undefined) throw new Error(`no cell at ${from}: ${text.slice(from, from + 40)}`);
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === separator) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The rows below the heads, each as an object by them. */
export function readTable(text: string): readonly Readonly<Record<string, string>>[] {
  const [heads = [], ...rows] = readCsv(text);
  return rows.map((row) => Object.fromEntries(heads.map((head, at) => [head, row[at] ?? ''])));
}
