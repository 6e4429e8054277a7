/**
 * Which file may import which. `npm test` checks it (tests/rules/imports.test.ts), for .astro files too, which the tool cannot
 * read; `npx depcruise src` shows it alone.
 */

/** What each feature builds on. Nothing else may be imported across features. */
const BUILDS_ON = {
  about: [],
  clocks: ['interviews', 'leaving', 'negotiate', 'offers'],
  cue: ['interviews'],
  interviews: ['playbooks', 'their-questions'],
  leaving: ['offers', 'playbooks'],
  letter: ['offers', 'pay'],
  'message-check': ['interviews'],
  offers: ['pay'],
  pay: [],
  playbooks: [],
  practice: ['playbooks'],
  prep: ['clocks', 'interviews', 'playbooks', 'rehearse', 'their-questions', 'wins'],
  salary: ['interviews', 'playbooks'],
  // How a line about work is read: what came of it, whose it is, its verbs.
  'work-lines': [],
  wins: ['playbooks', 'work-lines'],
  // The screens of what one does at work; their rules and what they store are in `wins`.
  services: ['playbooks', 'salary', 'wins'],
  // The screens of the wins: they offer what came about elsewhere, and lead to where a win is of use.
  'wins-page': ['interviews', 'negotiate', 'playbooks', 'win-uses', 'wins'],
  'win-uses': ['interviews', 'negotiate', 'offers', 'salary', 'wins', 'work-lines'],
  review: ['negotiate', 'playbooks', 'salary', 'wins', 'work-lines'],
  'on-the-job': ['follow-up', 'interviews', 'negotiate', 'offers', 'playbooks', 'wins'],
  rehearse: ['interviews', 'negotiate', 'offers', 'playbooks', 'salary', 'their-questions', 'wins'],
  // A sample goes with what was made of it in any store.
  samples: ['debrief', 'follow-up', 'interviews', 'negotiate', 'offers', 'on-the-job', 'rehearse', 'salary', 'win-uses', 'wins'],
  'their-questions': [],
  worksheet: ['clocks', 'negotiate', 'offers', 'pay', 'playbooks', 'salary'],
  debrief: ['interviews', 'offers', 'playbooks', 'prep'],
  'follow-up': ['interviews', 'message-check', 'offers', 'wins'],
  'take-over': ['interviews', 'playbooks', 'wins'],
  negotiate: ['interviews', 'leaving', 'letter', 'offers', 'pay', 'playbooks', 'salary', 'wins'],
  exports: ['about', 'follow-up', 'interviews', 'negotiate', 'offers', 'on-the-job', 'pay', 'playbooks', 'rehearse', 'salary', 'wins'],
  'your-data': ['about', 'exports', 'interviews', 'offers', 'playbooks', 'salary', 'samples', 'wins'],
  today: [
    'clocks',
    'follow-up',
    'interviews',
    'negotiate',
    'offers',
    'on-the-job',
    'playbooks',
    'rehearse',
    'samples',
    'wins',
    'your-data',
  ],
};

/** Every screen that shows a sample may ask for its end, which loads what it takes only then. No store may: it would go in a circle. */
const FOR_EVERY_SCREEN = 'samples/remove-sample\\.store\\.ts$';

/** The layers: which files, and what of ours and of others they may import. */
const LAYERS = [
  { name: 'lib', files: '^src/lib/', own: '^src/lib/', packages: 'dinero\\.js|export-to-csv|ical-generator|minisearch|qr' },
  { name: 'browser', files: '^src/browser/', own: '^src/(browser|lib)/', packages: 'nanostores|solid-js' },
  {
    name: 'storage',
    files: '^src/storage/',
    own: '^src/(storage|browser|lib)/',
    packages: 'nanostores|@nanostores/persistent|idb-keyval|solid-js',
  },
  { name: 'ui', files: '^src/ui/', own: '^src/(ui|lib)/', packages: 'solid-js' },
  { name: 'parts', files: '^src/parts/', own: '^src/(parts|ui|storage|browser|lib)/', packages: 'solid-js' },
  { name: 'store', files: '^src/features/.*\\.store\\.ts$', own: '^src/(lib|browser|storage|features)/', packages: 'nanostores' },
  { name: 'schema', files: '^src/features/.*\\.schema\\.ts$', own: '^src/(lib|features)/', packages: 'astro' },
  { name: 'island', files: '^src/features/.*\\.tsx$', own: '^src/(lib|ui|parts|browser|storage|features)/', packages: 'solid-js' },
  { name: 'static part', files: '^src/features/.*\\.astro$', own: '^src/(ui|lib|features)/(?!.*\\.store\\.ts$)', packages: 'astro' },
  {
    name: 'pure',
    files: '^src/features/(?!.*\\.(store|schema)\\.ts$).*\\.ts$',
    own: '^src/(lib|features)/(?!.*\\.(store\\.ts|tsx|astro)$)',
    packages: '',
  },
  { name: 'build hook', files: '^src/offline/.*\\.integration\\.ts$', own: '^src/offline/', packages: 'astro|vite|workbox-build' },
  {
    name: 'offline',
    files: '^src/offline/(?!.*\\.integration\\.ts$)',
    own: '^src/(offline|browser|ui|lib)/',
    packages: 'workbox-precaching',
  },
  { name: 'content', files: '^src/content\\.config\\.ts$', own: '^src/features/.*\\.schema\\.ts$', packages: 'astro' },
  { name: 'layout', files: '^src/layouts/', own: '^src/(ui|lib|layouts|offline|styles|browser/first-paint\\.inline\\.js)', packages: '' },
  { name: 'page', files: '^src/pages/', own: '^src/(layouts|features|ui|lib/routes\\.ts)', packages: 'astro' },
];

/** Packages as they are resolved, as they are written, and Astro's own virtual ones. */
const packagesNamed = (names) => [`^(node_modules/)?(${names})([/:]|$)`];

const layerRules = LAYERS.map(({ name, files, own, packages }) => ({
  name: `layer: ${name}`,
  severity: 'error',
  from: { path: files },
  to: {
    pathNot: [own, ...(packages === '' ? [] : packagesNamed(packages))],
    // A build hook runs in Node.
    ...(name === 'build hook' ? { dependencyTypesNot: ['core'] } : {}),
  },
}));

const featureRules = Object.entries(BUILDS_ON).map(([feature, below]) => ({
  name: `feature: ${feature}`,
  severity: 'error',
  from: { path: `^src/features/${feature}/` },
  to: { path: '^src/features/', pathNot: `^src/features/((${[feature, ...below].join('|')})/|${FOR_EVERY_SCREEN})` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'every file has a layer',
      severity: 'error',
      from: { path: '^src/', pathNot: [...LAYERS.map(({ files }) => files), '\\.d\\.ts$'] },
      to: {},
    },
    {
      name: 'every feature is in the list',
      severity: 'error',
      from: { path: '^src/features/', pathNot: Object.keys(BUILDS_ON).map((feature) => `^src/features/${feature}/`) },
      to: {},
    },
    {
      name: 'stored state goes through storage/persisted',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/storage/persisted\\.ts$' },
      to: { path: '^(node_modules/)?@nanostores/persistent' },
    },
    ...layerRules,
    ...featureRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'default'] },
  },
};
