/**
 * How the scripts are cut into files. Code that comes later is loaded by a plain `import()`. Vite wraps each one in a helper that looks for styles and files to
 * preload; we have neither (styles are inline, everything is kept by the service worker), and the helper alone would be as
 * big as all other script of a content page.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { minifySync, type Plugin } from 'vite';

/**
 * Modules that come together, in one file each: fewer files to ask for. A module is in the first group that fits, and brings along
 * what it imports. So a feature is named by its store: what is stored, its rules and its words come in one file, and each of its
 * screens in a file of its own.
 */
export const GROUPS = [
  // On every page, and what Vite puts around every `import()` with it.
  {
    name: 'page',
    test: /vite\/preload-helper|src\/layouts\/|src\/offline\/(?:register|trusted-policy)\.ts|src\/browser\/start\.ts|your-data\/mount-notices\.tsx/,
  },
  {
    name: 'base',
    test: /node_modules\/(?:solid-js|nanostores|@nanostores)\/|src\/storage\/(?:persisted|with-sample)\.ts|src\/browser\/(?:mount|use-store|device)\.tsx?|src\/lib\/list\.ts|src\/ui\/(?:Button|EmptyState|lazy-part)\.tsx|samples\/remove-sample\.store\.ts/,
  },
  // What keeps edits safe comes with the first edit.
  { name: 'safety', test: /src\/storage\/safety\.ts/ },
  { name: 'words', test: /src\/lib\/(?:dates|text|routes)\.ts|src\/browser\/(?:address|clock|show-start)\.ts/ },
  { name: 'interviews', test: /src\/features\/interviews\/interviews\.store\.ts/ },
  { name: 'offers', test: /src\/features\/offers\/offers\.store\.ts/ },
  // What is done with whole lists comes with the screens that do it, and with the talk.
  { name: 'lists', test: /src\/features\/offers\/lists\.store\.ts/ },
  // What a page without any field for words does without.
  {
    name: 'fields',
    test: /src\/ui\/(?:(?:Text|Line|Add|Picker|Date|Time|Select)?Field|EditorForm|keys|when-left|focus-at-end)\.tsx?|src\/lib\/too-long\.ts/,
  },
  // What a sheet of one page looks like comes with the sheet.
  { name: 'sheet', test: /src\/ui\/sheet\.css/ },
  { name: 'ui', test: /src\/ui\/(?!PayField|NumberField)/ },
  { name: 'pay', test: /src\/lib\/pay-parse\.ts|src\/ui\// },
  { name: 'wins', test: /src\/features\/wins\/wins\.store\.ts/ },
  { name: 'salary', test: /src\/features\/salary\/salary\.store\.ts/ },
  { name: 'follow-up', test: /src\/features\/follow-up\/follow-up\.store\.ts/ },
  { name: 'negotiate', test: /src\/features\/negotiate\/negotiate\.store\.ts/ },
  // What hears and measures, for what is said aloud.
  { name: 'speech', test: /src\/(?:lib\/speech|browser\/microphone)\.ts/ },
  // What was learned changes seldom: it is kept in a file of its own (precached-files.integration.ts).
  { name: 'learned', test: /src\/features\/message-check\/(?:model|spelling)\.json/ },
  { name: 'message-check', test: /src\/features\/message-check\// },
] as const;

/** The folders whose other modules stand in no group, on purpose: each comes with the screen that needs it. */
export const CUT_BY_USE = ['browser', 'features', 'lib', 'offline', 'parts', 'storage'] as const;

/** Where the last build into a folder says which modules are in which file: `{ [module]: file }`. */
export const modulesFile = (outDir: string): string => `.cache/modules-of-${basename(outDir)}.json`;

const FIRST_PAINT = 'first-paint.inline.js?raw';
const HELPER = '\0vite/preload-helper.js';

/** The Vite plugin that cuts the scripts into files. Their names are hashes only: every name stands in the list of the service worker. */
export function scriptFiles(): Plugin {
  return {
    name: 'greenroom-script-files',
    enforce: 'pre',
    apply: 'build',
    config: () => ({
      environments: {
        client: {
          build: {
            modulePreload: false,
            // What tests/site/about.test.ts compares the About page with.
            license: { fileName: 'licenses.json' },
            rolldownOptions: {
              output: {
                chunkFileNames: 'assets/[hash:7].js',
                entryFileNames: 'assets/[hash:7].js',
                codeSplitting: { groups: [...GROUPS] },
              },
            },
          },
        },
      },
    }),
    load: (id) => {
      if (id === HELPER) return 'export const __vitePreload = (load) => load();';
      // It stands inside every page, where nothing else would make it small.
      if (!id.endsWith(FIRST_PAINT)) return null;
      const { code } = minifySync('first-paint.js', readFileSync(id.replace('?raw', ''), 'utf8'), { module: false });
      return ['export', 'default', JSON.stringify(code)].join(' ');
    },
    // The list of what to preload beside each, which is empty everywhere.
    renderChunk: (code) => (code.includes('__VITE_PRELOAD__') ? { code: code.replace(/,\s*__VITE_PRELOAD__/g, ''), map: null } : null),
    writeBundle({ dir = 'dist' }, bundle) {
      if (this.environment.name !== 'client') return;
      const files = Object.values(bundle).filter((file) => file.type === 'chunk');
      const modules = files.flatMap(({ fileName, modules: inside }) =>
        Object.keys(inside).map((id) => [id.replace(/^.*\/src\//, 'src/'), fileName]),
      );
      mkdirSync('.cache', { recursive: true });
      writeFileSync(modulesFile(dir), JSON.stringify(Object.fromEntries(modules)));
    },
  };
}
