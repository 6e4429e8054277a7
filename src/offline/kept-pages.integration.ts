/**
 * The copies of pages that the service worker keeps. A page as it is served has its styles inside, so that a first visit needs
 * one answer; kept that way, thirty pages would carry the same styles thirty times. The copies share style files instead.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The folder of the copies; `page-candidates.ts` looks for them there. */
const FOLDER = 'kept';
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;

/** Writes a copy of every page under `out`, with its styles in a shared file. `base` is the path the site is served at. */
export async function writeKeptPages(out: string, base: string): Promise<void> {
  const pages = (await readdir(out, { recursive: true })).filter((name) => name.endsWith('.html'));
  for (const page of pages) {
    const html = await readFile(join(out, page), 'utf8');
    const css = [...html.matchAll(STYLE)].map(([, text]) => (text ?? '').trim()).join('\n');
    const name = `assets/page.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
    await writeFile(join(out, name), css);
    const link = `<link rel="stylesheet" href="${base.replace(/\/*$/, '/')}${name}">`;
    // A copy is not for search engines.
    const copy = html.replace(STYLE, '').replace('</head>', `${link}<meta name="robots" content="noindex"></head>`);
    await mkdir(dirname(join(out, FOLDER, page)), { recursive: true });
    await writeFile(join(out, FOLDER, page), copy);
  }
}
