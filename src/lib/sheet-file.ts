/** The sheet as one file that needs nothing else: opens alone, prints alike, asks for nothing. */

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The whole file, from the markup of the page as it is measured and the style sheet of the sheet. */
export function sheetFile(title: string, markup: string, styles: string): string {
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=760">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,">
<title>${escaped(title)}</title>
<style>
@page { margin: 12mm; }
body { margin: 0; background: #fff; }
@media screen { body { padding: 12mm; } }
${styles}
</style>
</head>
<body>
${markup}
</body>
</html>
`;
}
