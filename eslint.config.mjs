import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import solid from 'eslint-plugin-solid/configs/typescript';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  { files: ['src/**/*.{ts,tsx}'], rules: { '@typescript-eslint/explicit-module-boundary-types': 'error' } },
  { files: ['src/**/*.tsx', 'tests/**/*.tsx'], ...solid },
  // Tests read signals between acts, on purpose.
  { files: ['tests/**/*.tsx'], rules: { 'solid/reactivity': 'off' } },
  { files: ['src/**/*.{tsx,astro}'], ...jsxA11y.configs.recommended },
  // Solid assigns `ref` variables where the linter does not look.
  { files: ['src/**/*.tsx'], rules: { 'no-unassigned-vars': 'off' } },
  {
    // A key on the whole editor (Escape closes) belongs to its container.
    files: ['src/{features,ui}/**/*.tsx'],
    rules: { 'jsx-a11y-x/no-static-element-interactions': 'off', 'jsx-a11y-x/no-noninteractive-element-interactions': 'off' },
  },
  // Astro's own directive; eslint-plugin-jsx-a11y-x takes it for JSX.
  { files: ['**/*.astro'], rules: { 'solid/no-unknown-namespaces': 'off' } },
  {
    files: ['scripts/**/*.mjs', 'tests/**/*.ts', '*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', Buffer: 'readonly', URL: 'readonly', setTimeout: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
  {
    // What it passes to the page runs there.
    files: ['scripts/bench/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'window',
          'document',
          'getComputedStyle',
          'navigator',
          'localStorage',
          'performance',
          'PerformanceObserver',
          'MutationObserver',
          'MessageChannel',
          'requestAnimationFrame',
          'addEventListener',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['src/browser/*.inline.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['addEventListener', 'document', 'localStorage', 'location', 'sessionStorage', 'URL'].map((name) => [name, 'readonly']),
      ),
    },
    rules: { 'no-empty': 'off' },
  },
  {
    files: ['src/browser/*.worklet.js'],
    languageOptions: { globals: { AudioWorkletProcessor: 'readonly', registerProcessor: 'readonly', sampleRate: 'readonly' } },
  },
);
