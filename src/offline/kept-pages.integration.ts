/**
 * The copies of pages that the service worker keeps. A page as it is served has its styles inside, so that a first visit needs
 * one answer; kept that way, thirty pages would carry the same styles thirty times. What stands in several is a file for the copies.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inlineHashes } from './content-security.integration.ts';
import { STYLE } from './style-blocks.integration.ts';

/** The folder of the copies; `page-candidates.ts` looks for them there. */
const FOLDER = 'kept';

/** Writes a copy of every page under `out`, with the styles it shares in files. `base` is the path the site is served at. */
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
  for (const { name, html } of pages) {
    const styled = html.replace(STYLE, (block, css: string) => links.get(css) ?? block);
    const { styles } = inlineHashes(styled);
    // A copy is not for search engines, and allows only the styles that are still inside it.
    const copy = styled
      .replace(/ 'sha256-[^']+'(?=[^;]*; img-src)/g, (hash) => (styles.includes(hash.trim()) ? hash : ''))
      .replace(/<meta name="description"[^>]*>|<!--[^]*?-->/g, '')
      .replace('</head>', '<meta name="robots" content="noindex"></head>');
    await mkdir(dirname(join(out, FOLDER, name)), { recursive: true });
    await writeFile(join(out, FOLDER, name), copy);
  }
}
