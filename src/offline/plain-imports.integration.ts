/**
 * Code that comes later is loaded by a plain `import()`. Vite wraps each one in a helper that looks for styles and files to
 * preload; we have neither (styles are inline, everything is kept by the service worker), and the helper alone would be as
 * big as all other script of a content page.
 */
import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

/** The Vite plugin that puts a function of one line in the helper’s place. */
export function plainImports(): Plugin {
  return {
    name: 'greenroom-plain-imports',
    enforce: 'pre',
    apply: 'build',
    config: () => ({ environments: { client: { build: { modulePreload: false } } } }),
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : null),
  };
}
