/**
 * The copies of pages that the service worker keeps. A page as it is served has its styles inside, so that a first visit needs
 * one answer; kept that way, thirty pages would carry the same styles thirty times. What stands in several is a file for the copies.
 * All copies travel in one file: packed together, what they share weighs once, and that halves them.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inlineHashes } from './content-security.integration.ts';
import { STYLE } from './style-blocks.integration.ts';

/** The file of all copies: an object with the text of each by its address, `offers/` or `404.html`. */
export const KEPT_PAGES = 'kept-pages.json';

/** Writes the copies of all pages under `out`, with the styles they share in files. `base` is the path the site is served at. */
export async function writeKeptPages(out: string, base: string): Promise<void> {
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
  // Like pages stand side by side.
  copies.sort(([a], [b]) => (a < b ? -1 : 1));
  await writeFile(join(out, KEPT_PAGES), JSON.stringify(Object.fromEntries(copies)));
}
