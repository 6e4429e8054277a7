/** After the build: lists the files to keep, by workbox-build, and bundles the service worker with that list inside. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { getManifest } from 'workbox-build';
import { packKept, REVISION_LENGTH } from './kept-list.ts';
import { KEPT_PAGES, writeKeptPages } from './kept-pages.integration.ts';

/** The first bits of a hash, in as few letters as can stand in an address. */
const shortened = (revision: string): string => Buffer.from(revision, 'hex').toString('base64url').slice(0, REVISION_LENGTH);

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
        const { manifestEntries, count, size, warnings } = await getManifest({
          globDirectory: out,
          globPatterns: [KEPT_PAGES, '**/*.{js,css,svg,png,webmanifest}'],
          globIgnores: [
            'sw.js',
            'screenshots/**',
            // The browser fetches and keeps these itself when the app is installed.
            'icons/*.png',
          ],
          // Names with a hash never change their content.
          dontCacheBustURLsMatching: /^assets\//,
        });
        const files = manifestEntries.map(({ url, revision }) => ({ url, revision: revision && shortened(revision) }));
        await build({
          configFile: false,
          logLevel: 'warn',
          publicDir: false,
          define: {
            'process.env.NODE_ENV': '"production"',
            KEPT_FILES: JSON.stringify(packKept(files)),
            KEPT_PAGES: JSON.stringify(KEPT_PAGES),
          },
          build: {
            outDir: out,
            emptyOutDir: false,
            copyPublicDir: false,
            // What tests/site/about.test.ts compares the About page with.
            license: { fileName: 'licenses-worker.json' },
            rolldownOptions: {
              input: fileURLToPath(new URL('./service-worker.ts', import.meta.url)),
              // Workbox marks the global object with its versions, and warns of files without a revision. Every file of ours says whether it has one.
              treeshake: { moduleSideEffects: (id) => !id.endsWith('/_version.js') },
              output: { entryFileNames: 'sw.js', format: 'iife', minify: { compress: { dropConsole: true }, mangle: true, codegen: true } },
            },
          },
        });
        for (const warning of warnings) logger.warn(warning);
        logger.info(`keeps ${count} files, ${Math.round(size / 1000)} kB`);
      },
    },
  };
}
