/** Which file imports which: the rules of .dependency-cruiser.mjs. */
import { posix } from 'node:path';
import { cruise, type ICruiseResult, type IRegularForbiddenRuleType } from 'dependency-cruiser';
import { describe, expect, test } from 'vitest';
import config from '../../.dependency-cruiser.mjs';
import { importsOf, ROOT, SOURCES, type SourceFile } from './source-files.ts';

const RULES = (config.forbidden ?? []) as readonly IRegularForbiddenRuleType[]; // all of ours are

const asList = (pattern: string | readonly string[] | undefined): readonly string[] | undefined =>
  typeof pattern === 'string' ? [pattern] : pattern;
const fits = (
  path: string,
  { path: yes, pathNot: no }: { readonly path?: string | readonly string[]; readonly pathNot?: string | readonly string[] },
): boolean =>
  (asList(yes) ?? ['']).some((pattern) => new RegExp(pattern).test(path)) &&
  !(asList(no) ?? []).some((pattern) => new RegExp(pattern).test(path));

/** What the rules about paths say of a file that dependency-cruiser cannot read. */
function faultsIn(file: SourceFile): readonly string[] {
  return importsOf(file).flatMap((target) => {
    const to = target.startsWith('.') ? posix.join(posix.dirname(file.path), target).replace(/\?raw$/, '') : target;
    return RULES.filter((rule) => !('circular' in rule.to) && fits(file.path, rule.from) && fits(to, rule.to)).map(
      ({ name }) => `${name ?? ''}: ${file.path} → ${to}`,
    );
  });
}

describe('imports', () => {
  test('go only where the rules allow, and nowhere in a circle', async () => {
    const { output } = await cruise([`${ROOT}src`], {
      ...config.options,
      baseDir: ROOT,
      validate: true,
      ruleSet: { forbidden: [...RULES] },
    });
    const { violations, totalCruised } = (output as ICruiseResult).summary;
    expect(totalCruised).toBeGreaterThan(300);
    expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });

  test('of pages and static parts do so too', () => {
    const files = SOURCES.filter(({ path }) => path.endsWith('.astro'));
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(faultsIn)).toEqual([]);
  });

  test.each([
    ['src/features/offers/x.ts', "import { a } from './offers.store.ts';"],
    ['src/features/offers/x.ts', "import type { a } from '../salary/y.ts';"],
    ['src/ui/X.tsx', "import { b } from '../browser/device.ts';"],
    ['src/browser/x.ts', "import { b } from '../storage/persisted.ts';"],
    ['src/lib/x.ts', "import { atom } from 'nanostores';"],
    ['src/features/offers/X.tsx', "const a = await import('../today/X.tsx');"],
    ['src/features/new/x.ts', "import { a } from './y.ts';"],
    ['src/somewhere/x.ts', "import { a } from './y.ts';"],
    ['src/storage/x.ts', "import { persistentAtom } from '@nanostores/persistent';"],
  ])('of %s: %s is noticed', (path, text) => expect(faultsIn({ path, text })).not.toEqual([]));

  test('of a feature name all that the list lets it build on', () => {
    const unused = RULES.filter(({ name }) => name?.startsWith('feature: ')).flatMap(({ from, to }) => {
      const files = SOURCES.filter((file) => fits(file.path, from));
      const [, listed = ''] = /\(\(([^)]*)\)/.exec(String(to.pathNot)) ?? [];
      const [own, ...below] = listed.split('|');
      expect(files.length, own).toBeGreaterThan(0);
      return below.filter((one) => !files.some(({ text }) => text.includes(`../${one}/`))).map((one) => `${own} → ${one}`);
    });
    expect(unused).toEqual([]);
  });

  test('of a neighbor is fine', () => {
    expect(faultsIn({ path: 'src/features/offers/x.ts', text: "import { a } from './offer.ts';" })).toEqual([]);
  });
});
