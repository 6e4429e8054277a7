/** What a page weighs on the wire. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** Bytes after brotli. */
export const onTheWire = (content) => brotliCompressSync(content).length;

/** Every script a page loads before anybody touches it: those in the HTML and what they import, not what they import later. */
export function initialScripts(dist, page) {
  const html = readFileSync(dist + page, 'utf8');
  const files = new Set();
  const follow = (name) => {
    if (files.has(name)) return;
    files.add(name);
    const code = readFileSync(`${dist}assets/${name}`, 'utf8');
    for (const [, target] of code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g)) follow(target);
  };
  for (const [, name] of html.matchAll(/<script[^>]*src="[^"]*assets\/([^"]+)"/g)) follow(name);
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].reduce(
    (sum, [, code]) => sum + onTheWire(code),
    0,
  );
  const bytes = [...files].reduce((sum, name) => sum + onTheWire(readFileSync(`${dist}assets/${name}`)), inline);
  return { files: [...files], bytes };
}
