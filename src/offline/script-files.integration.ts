/**
 * How the scripts are cut into files. Code that comes later is loaded by a plain `import()`. Vite wraps each one in a helper that looks for styles and files to
 * preload; we have neither (styles are inline, everything is kept by the service worker), and the helper alone would be as
 * big as all other script of a content page.
 */
import { readFileSync } from 'node:fs';
import { minifySync, type Plugin } from 'vite';

/** Modules that come together, in one file each: fewer files to keep, fewer to ask for. A module is in the first group that fits. */
const GROUPS = [
  // On every page, and what Vite puts around every `import()` with it.
  { name: 'page', test: /vite\/preload-helper|src\/offline\/(?:register|trusted-policy)\.ts|src\/browser\/start\.ts|PageLayout\.astro/ },
  {
    name: 'base',
    test: /node_modules\/(?:solid-js|nanostores|@nanostores)\/|src\/(?:(?:browser|storage)\/(?:persisted|keeper|raw-storage|persistence|mount|use-store|device|undo)|ui\/(?:Button|Icon|icons|lazy-part|UndoToast|focus-at-end|EmptyState)|lib\/(?:records|envelope|parse|list|storage-keys))\.tsx?$/,
  },
  // What keeps edits safe comes with the first edit.
  {
    name: 'safety',
    test: /node_modules\/idb-keyval\/|src\/(?:storage\/(?:safety|journal|history|snapshots|tab-versions)|lib\/changes)\.ts$/,
  },
  {
    name: 'editing',
    test: /src\/(?:ui\/(?:Field|TextField|SelectField|PickerField|DateField|TimeField|CheckItem|Segments|AddField|EditorForm)|storage\/(?:draft|after-paint))\.tsx?$/,
  },
  {
    name: 'words',
    test: /src\/(?:lib\/(?:dates|text|routes)|ui\/(?:StatusTag|Notice)|browser\/(?:clock|address|theme|show-start))\.tsx?$/,
  },
  // Saving and its page, before anything else is wanted there.
  {
    name: 'file',
    test: /src\/(?:(?:browser|storage)\/(?:case-keys|locking|share-sheet|left-text|kind-of-browser|only-here)|lib\/(?:room|instants)|ui\/(?:Dialog|Disclosure)|features\/your-data\/(?:case-file|record-names|saved|stored-sizes|your-data\.store))\.tsx?$/,
  },
  { name: 'interviews', test: /src\/features\/interviews\/(?:interviews\.store|use-shared|stage-words)\.tsx?$/ },
  { name: 'offers', test: /src\/features\/offers\/(?:offers\.store|worksheet-view)\.ts$/ },
  {
    name: 'pay',
    test: /node_modules\/dinero\.js\/|src\/(?:lib\/(?:money-math|money-parse|pay-parse)|ui\/(?:PayField|NumberField)|features\/offers\/(?:pay|ask-worth|AskWorthFields|BasePayFields))\.tsx?$/,
  },
  { name: 'research', test: /src\/features\/salary\/(?!sample|mount)[a-z.-]+\.ts$|src\/parts\/ItemRows\.tsx$/ },
  {
    name: 'talk',
    test: /src\/features\/negotiate\/(?:asks?|ask-\w+|negotiation|negotiate-format|negotiate\.store|promises|push-backs|sheet|use-talk|messages|MessagesView)\.tsx?$/,
  },
  {
    name: 'messages',
    test: /src\/features\/follow-up\/(?:AboutMeter|AnswerStrip|AnswersFold|CardForm|ChairFold|ContactLog|EditMessage|MarkedDraft|MessageFile|NoteContact|Questions|ReadMessage|SendButtons|SentMessage|SkeletonList|WhoField|use-message|marks|meter-words)\.tsx?$/,
  },
  {
    name: 'check',
    test: /src\/features\/message-check\/(?:about|advice|better-ways|finding-words|findings|judged|marking|own-words|pattern|purpose|reading|rul(?:e|ing)-words|rules|say|slip-words|standing|word-groups|signals[\w-]*|text-checks)\.ts$/,
  },
  // Parts that come later may share a file too: what asks for one gets its neighbors.
  { name: 'lines', test: /src\/features\/offers\/(?:WordsField|PointEditor|XConEditor)\.tsx$/ },
  { name: 'ticks', test: /src\/features\/playbooks\/(?:playbooks\.store|list-begun|keep-playbook)\.tsx?$/ },
  { name: 'prep', test: /src\/features\/interviews\/(?:PrepSection|thin|story-hints)\.tsx?$/ },
  { name: 'style', test: /src\/features\/interviews\/(?:StylePart|tour|working-style)\.tsx?$/ },
] as const;

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
  };
}
