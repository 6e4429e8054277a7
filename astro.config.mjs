import { readFileSync } from 'node:fs';
import solid from 'vite-plugin-solid';
import { defineConfig } from 'astro/config';
import { contentSecurity } from './src/offline/content-security.integration.ts';
import { scriptFiles } from './src/offline/script-files.integration.ts';
import { serviceWorker } from './src/offline/service-worker.integration.ts';
import { styleBlocks } from './src/offline/style-blocks.integration.ts';
import { trustedTemplates } from './src/offline/trusted-templates.integration.ts';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));

export default defineConfig({
  // Under a base path: BASE_PATH=/greenroom/ npm run build
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  // The order matters: the policies name the style blocks, and the worker keeps the pages as they are served, with their policies.
  integrations: [styleBlocks(), contentSecurity(), serviceWorker()],
  vite: {
    define: { 'import.meta.env.PUBLIC_APP_VERSION': JSON.stringify(version) },
    plugins: [solid(), scriptFiles(), trustedTemplates()],
    build: { assetsInlineLimit: 0, modulePreload: false },
  },
});
