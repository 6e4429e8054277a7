import solid from 'vite-plugin-solid';
import { defineConfig } from 'astro/config';
import { contentSecurity } from './src/offline/content-security.integration.ts';
import { scriptFiles } from './src/offline/script-files.integration.ts';
import { serviceWorker } from './src/offline/service-worker.integration.ts';
import { styleBlocks } from './src/offline/style-blocks.integration.ts';
import { trustedTemplates } from './src/offline/trusted-templates.integration.ts';

export default defineConfig({
  // Under a base path: BASE_PATH=/greenroom/ npm run build
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  // The order matters: the policies name the style blocks, and the worker keeps the pages as they are served, with their policies.
  integrations: [styleBlocks(), contentSecurity(), serviceWorker()],
  vite: { plugins: [solid(), scriptFiles(), trustedTemplates()], build: { assetsInlineLimit: 0, modulePreload: false } },
});
