/** A package whose code reaches the browser, with what its license asks us to show. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As in the list of SPDX: `MIT`, `Apache-2.0`. */
  readonly license: string;
  /** The license, a paragraph each. */
  readonly paragraphs: readonly string[];
}

/** The packages that name their license without bringing its text, with the line their authors put above it. */
const COPYRIGHT: Readonly<Record<string, string>> = { 'dinero.js': 'Copyright (c) 2018-present Sarah Dayan' };

/** The paragraphs of a text that was broken into short lines. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .trim()
    .split(/\r?\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim());
}

/**
 * The packages whose files these are, in the order of their names.
 *
 * @param files The text of each `package.json` and license file, by its path: `/node_modules/solid-js/LICENSE`.
 * @param mit A text of the MIT license, for those that only name it.
 * @param apache The Apache license whole: packages under it bring a note that points to it.
 */
export function shippedPackages(files: Readonly<Record<string, string>>, mit: string, apache: string): readonly ShippedPackage[] {
  const manifests = Object.keys(files).filter((path) => path.endsWith('/package.json'));
  return manifests.toSorted().map((path) => {
    const manifest = JSON.parse(files[path] ?? '') as Readonly<Record<'name' | 'version' | 'license', string>>;
    const { name, version } = manifest;
    // Where we may choose, it is the shorter one.
    const license = manifest.license === '(MIT OR Apache-2.0)' ? 'MIT' : manifest.license;
    const folder = path.slice(0, -'package.json'.length);
    const texts = Object.keys(files).filter((other) => other !== path && other.startsWith(folder));
    const own = texts.find((other) => other.endsWith(`-${license}`)) ?? texts[0];
    const copyright = COPYRIGHT[name];
    const text = own === undefined ? copyright && mit.replace(/^Copyright.*$/m, copyright) : files[own];
    if (text === undefined || !['MIT', 'Apache-2.0'].includes(license)) throw new Error(`${name}: what does its license ask of us?`);
    return { name, version, license, paragraphs: [...paragraphsOf(text), ...(license === 'Apache-2.0' ? paragraphsOf(apache) : [])] };
  });
}
