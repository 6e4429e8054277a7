/**
 * After the build: gives every page a content security policy that names the hashes of what is inlined in it, and puts the
 * policy that covers all pages into `_headers`. Nothing but our own files and these hashes may run or style.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Hashes of the inline scripts and styles of a page. */
export function inlineHashes(html: string): { readonly scripts: readonly string[]; readonly styles: readonly string[] } {
  const contents = (tag: string): readonly string[] =>
    [...html.matchAll(new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map((match) => hashOf(match[1] ?? ''));
  return { scripts: contents('script'), styles: contents('style') };
}

/** The policy for pages with these inline pieces. `frame-ancestors` works in a header only. */
function policyFor(scripts: Iterable<string>, styles: Iterable<string>, where: 'meta' | 'header'): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types greenroom',
    ...(where === 'header' ? ["frame-ancestors 'none'"] : []),
  ].join('; ');
}

/** The Astro integration that writes the policies. */
export function contentSecurity(): AstroIntegration {
  return {
    name: 'greenroom-content-security',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const out = fileURLToPath(dir);
        const pages = (await readdir(out, { recursive: true })).filter((name) => name.endsWith('.html')).map((name) => join(out, name));
        const scripts = new Set<string>();
        const styles = new Set<string>();
        for (const page of pages) {
          const html = await readFile(page, 'utf8');
          const found = inlineHashes(html);
          for (const hash of found.scripts) scripts.add(hash);
          for (const hash of found.styles) styles.add(hash);
          const policy = policyFor(found.scripts, found.styles, 'meta');
          await writeFile(
            page,
            html.replace(
              /<meta charset="utf-8"\s*\/?>/i,
              (meta) => `${meta}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
            ),
          );
        }
        const headers = join(out, '_headers');
        const text = await readFile(headers, 'utf8');
        await writeFile(headers, text.replace('{content-security-policy}', policyFor(scripts, styles, 'header')));
      },
    },
  };
}
