/** After the build: bundles the service worker and gives it the list of all files to keep, by workbox-build. */
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { injectManifest } from 'workbox-build';
import { writeKeptPages } from './kept-pages.integration.ts';

/** Copies are asked for by folder: `kept/offers/index.html` as `kept/offers/`. */
const asPageUrl = (url: string): string => url.replace(/(^|\/)index\.html$/, '$1') || './';

/** The Astro integration that makes `sw.js`. It must come after whatever changes the pages. */
export function serviceWorker(): AstroIntegration {
  let base = '/';
  return {
    name: 'greenroom-service-worker',
    hooks: {
      'astro:config:done': ({ config }) => void (base = config.base),
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        await writeKeptPages(out, base);
        const bundled = `${out}sw-bundle.js`;
        await build({
          configFile: false,
          logLevel: 'warn',
          publicDir: false,
          define: { 'process.env.NODE_ENV': '"production"' },
          build: {
            outDir: out,
            emptyOutDir: false,
            copyPublicDir: false,
            rollupOptions: {
              input: fileURLToPath(new URL('./service-worker.ts', import.meta.url)),
              output: { entryFileNames: 'sw-bundle.js', format: 'iife' },
            },
          },
        });
        const { count, size, warnings } = await injectManifest({
          swSrc: bundled,
          swDest: `${out}sw.js`,
          globDirectory: out,
          globPatterns: ['kept/**/*.html', '**/*.{js,css,svg,png,webmanifest}'],
          globIgnores: ['sw-bundle.js', 'sw.js', 'screenshots/**'],
          // Names with a hash never change their content.
          dontCacheBustURLsMatching: /^assets\//,
          manifestTransforms: [
            // Eight letters of the hash tell a new file as well as thirty-two, and the worker stays small.
            (entries) => ({
              manifest: entries.map((entry) => ({ ...entry, url: asPageUrl(entry.url), revision: entry.revision?.slice(0, 8) ?? null })),
              warnings: [],
            }),
          ],
        });
        await rm(bundled);
        for (const warning of warnings) logger.warn(warning);
        logger.info(`keeps ${count} files, ${Math.round(size / 1000)} kB`);
      },
    },
  };
}
