/**
 * After the build: cuts the styles inside every page into its own and those of the frame, which are the same on all pages, so that
 * `precached-files.integration.ts` can store once what stands on several pages word for word.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** A style block of a page. */
export const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;

/**
 * The page with those styles of the frame, from the tokens to what a feature adds, in a block of their own, before what the features
 * add: the bundler puts one or the other first, as it happens, and within a layer the later rule wins.
 */
function cutStyles(html: string): string {
  const css = [...html.matchAll(STYLE)].map(([, text]) => text ?? '').join('');
  const start = Math.max(0, css.indexOf('@layer tokens{'));
  const added = css.indexOf('@layer features{', start);
  const end = start === 0 || added === -1 ? css.length : added;
  const order = css.slice(0, css.indexOf(';') + 1);
  const own = `${css.slice(order.length, start)}\n${css.slice(end)}`;
  const blocks = [order + css.slice(start, end), own].map((block) => block.trim()).filter((block) => block !== '');
  return html.replace(STYLE, '').replace('</head>', () => `${blocks.map((block) => `<style>${block}</style>`).join('')}</head>`);
}

/** The Astro integration that does so. It must come before whatever names the styles of a page by their hash. */
export function styleBlocks(): AstroIntegration {
  return {
    name: 'greenroom-style-blocks',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const out = fileURLToPath(dir);
        const pages = (await readdir(out, { recursive: true })).filter((name) => name.endsWith('.html')).map((name) => join(out, name));
        for (const page of pages) await writeFile(page, cutStyles(await readFile(page, 'utf8')));
      },
    },
  };
}
