/**
 * What the service worker keeps travels in one file: packed together, what pages and scripts share weighs once, and that saves a
 * fifth. A page as it is served has its styles inside, so that a first visit needs one answer; kept that way, forty pages would
 * carry the same styles forty times. What stands in several is a file for the copies.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inlineHashes } from './content-security.integration.ts';
import { STYLE } from './style-blocks.integration.ts';

/** The file of everything kept: an object with each text by its address, `offers/`, `404.html` or `assets/abc.js`. */
export const PRECACHED = 'kept.json';

/** Writes it: the copies of all pages under `out`, the styles they share, the scripts. `base` is the path the site is served at. */
export async function writePrecached(out: string, base: string): Promise<void> {
  const names = (await readdir(out, { recursive: true })).filter((name) => name.endsWith('.html'));
  const pages = await Promise.all(names.map(async (name) => ({ name, html: await readFile(join(out, name), 'utf8') })));
  const blocks = pages.flatMap(({ html }) => [...html.matchAll(STYLE)].map(([, css]) => css ?? ''));
  const links = new Map<string, string>();
  for (const css of new Set(blocks.filter((block, index) => blocks.indexOf(block) !== index))) {
    const file = `assets/${createHash('sha256').update(css).digest('base64url').slice(0, 6)}.css`;
    await writeFile(join(out, file), css);
    links.set(css, `<link rel="stylesheet" href="${base.replace(/\/*$/, '/')}${file}">`);
  }
  const copies = pages.map(({ name, html }) => {
    const styled = html.replace(STYLE, (block, css: string) => links.get(css) ?? block);
    const { styles } = inlineHashes(styled);
    // A copy is not for search engines, and allows only the styles that are still inside it.
    const copy = styled
      .replace(/ 'sha256-[^']+'(?=[^;]*; img-src)/g, (hash) => (styles.includes(hash.trim()) ? hash : ''))
      .replace(/<meta name="description"[^>]*>|<!--[^]*?-->/g, '');
    return [name.replace(/(^|\/)index\.html$/, '$1'), copy] as const;
  });
  const files = (await readdir(out, { recursive: true })).filter((name) => /\.(?:js|css)$/.test(name) && name !== 'sw.js');
  const texts = await Promise.all(
    files.map(async (name) => [name.replaceAll('\\', '/'), await readFile(join(out, name), 'utf8')] as const),
  );
  // Like stands beside like.
  const kept = [...copies, ...texts].sort(([a], [b]) => (a < b ? -1 : 1));
  await writeFile(join(out, PRECACHED), JSON.stringify(Object.fromEntries(kept)));
}
