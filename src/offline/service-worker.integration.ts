/** After the build: lists the files to keep, by workbox-build, and bundles the service worker with that list inside. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { getManifest } from 'workbox-build';
import { PRECACHED, writePrecached } from './precached-files.integration.ts';

/** The Astro integration that makes `sw.js`. It must come after whatever changes the pages. */
export function serviceWorker(): AstroIntegration {
  let base = '/';
  return {
    name: 'greenroom-service-worker',
    hooks: {
      'astro:config:done': ({ config }) => void (base = config.base),
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const apart = await writePrecached(out, base);
        const { manifestEntries, count, size, warnings } = await getManifest({
          globDirectory: out,
          // The browser fetches and keeps the pictures of the manifest itself when the app is installed.
          globPatterns: [...PRECACHED, '**/*.{svg,webmanifest}', ...apart],
          // Their names say what is in them.
          dontCacheBustURLsMatching: /^assets\//,
          maximumFileSizeToCacheInBytes: 8_000_000,
        });
        await build({
          configFile: false,
          logLevel: 'warn',
          publicDir: false,
          define: {
            'process.env.NODE_ENV': '"production"',
            KEPT_FILES: JSON.stringify(manifestEntries.map(({ url, revision }) => ({ url, revision }))),
            KEPT: JSON.stringify(PRECACHED),
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
