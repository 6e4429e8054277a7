/** The page about Greenroom says what it is made of: exactly the packages whose code is in the built scripts. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT } from '../rules/source-files.ts';

interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly identifier?: string;
  readonly text?: string;
}

/** What the bundler found in the scripts of the pages and in the service worker. */
const bundled = ['licenses.json', 'licenses-worker.json'].flatMap(
  (file) => JSON.parse(readFileSync(`${ROOT}dist/${file}`, 'utf8')) as readonly Bundled[],
);
/** Where a package leaves the choice, the page says which license was chosen. */
const chosen = (identifier = ''): string => identifier.replace('(MIT OR Apache-2.0)', 'MIT');
const page = readFileSync(`${ROOT}dist/about/index.html`, 'utf8');
const folds = [
  ...page.matchAll(/<summary><span>([^<]+) (\d\S*) <span class="about__license">([^<]+)<\/span><\/span><\/summary>([\s\S]*?)<\/details>/g),
].map(([, name = '', version = '', license = '', text = '']) => ({ name, version, license, text }));

test('names each package that is shipped, and no other, with version and license', () => {
  const said = folds.filter(({ name }) => name !== 'Greenroom').map(({ name, version, license }) => `${name} ${version} ${license}`);
  const isThere = bundled.map(({ name, version, identifier }) => `${name} ${version} ${chosen(identifier)}`);
  expect(said.toSorted()).toEqual([...new Set(isThere)].toSorted());
  expect(said.length).toBeGreaterThan(8);
});

test('shows the words of each license', () => {
  const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const read = (html: string): string =>
    words(html.replace(/<[^>]*>/g, ' ')).replace(
      /&(lt|gt|quot|#34|#39|amp);/g,
      (_, name: string) => ({ lt: '<', gt: '>', amp: '&', '#39': "'" })[name] ?? '"',
    );
  for (const { name, text, identifier } of bundled) {
    const shown = read(folds.find((fold) => fold.name === name)?.text ?? '');
    expect(shown, name).toMatch(/Copyright .*(Permission is hereby granted|Apache License)/);
    if (text !== undefined && chosen(identifier) === identifier) expect(shown, name).toContain(words(text));
  }
});

test('tells its own version and license', () => {
  const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string };
  expect(folds[0]).toMatchObject({ name: 'Greenroom', version, license: 'MIT' });
  expect(page).toContain(`Version ${version}`);
});
