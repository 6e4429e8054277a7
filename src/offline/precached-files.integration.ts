/**
 * What the service worker keeps travels in two files, what one works with and what one reads: packed together, what pages and scripts share weighs once, and that saves a
 * fifth. A page as it is served has its styles inside, so that a first visit needs one answer; kept that way, forty pages would
 * carry the same styles forty times. What stands in several is a file for the copies.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { modulesFile } from './script-files.integration.ts';
import { inlineHashes } from './content-security.integration.ts';
import { STYLE } from './style-blocks.integration.ts';

/** The files of everything kept: each an object with each text by its address, `offers/`, `404.html` or `assets/abc.js`. */
export const PRECACHED = ['kept.json', 'reading.json'] as const;

/** What is read and hardly changed, in a file of its own: guides and exercises, with what is looked up and rehearsed of them. */
const READING = /^(?:(?:playbooks|practice)\/.+|rehearse\/.+\.js)$/;

/**
 * By page, the modules of what one comes for, once something is stored: the copy of the page names their files, so that all of them
 * are asked for at once. Else each would be found only when the one that imports it has come and been read. Not so on the page as it
 * is served: somebody new has nothing stored, and is to load nothing.
 */
const FIRST_SCREENS: Readonly<Record<string, readonly string[]>> = {
  '': ['today/Today.tsx'],
  'interviews/': ['prep/Interviews.tsx', 'prep/PrepFile.tsx'],
  'interviews/cue/': ['cue/CueCard.tsx'],
  'interviews/debrief/': ['debrief/DebriefScreen.tsx'],
  'rehearse/': ['rehearse/Rehearse.tsx'],
  'offers/': ['worksheet/OfferWorksheet.tsx', 'worksheet/WorksheetBody.tsx'],
  'salary/': ['salary/Salary.tsx', 'salary/ResearchFile.tsx'],
  'negotiate/': ['negotiate/Negotiate.tsx'],
  'negotiate/call/': ['negotiate/LiveCall.tsx'],
  'follow-up/': ['follow-up/FollowUp.tsx', 'follow-up/MessageFile.tsx', 'message-check/advice.ts'],
};

/** Modules whose scripts stay files of their own: big, and the same from one version to the next, so that an update need not bring them again. */
const KEPT_APART: readonly string[] = ['src/features/message-check/model.json', 'src/features/message-check/spelling.json'];

/** For each page of {@link FIRST_SCREENS}, links that ask for its modules and what they import. */
async function preloads(out: string, base: string): Promise<ReadonlyMap<string, string>> {
  const fileOf = JSON.parse(await readFile(modulesFile(out), 'utf8')) as Readonly<Record<string, string>>;
  const importsOf = async (file: string): Promise<readonly string[]> =>
    [...(await readFile(join(out, file), 'utf8')).matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g)].map(
      ([, name]) => `assets/${name ?? ''}`,
    );
  const linksFor = async (modules: readonly string[]): Promise<string> => {
    const files = new Set<string>();
    const add = async (file: string): Promise<void> => {
      if (files.has(file)) return;
      files.add(file);
      for (const other of await importsOf(file)) await add(other);
    };
    for (const name of modules) {
      const file = fileOf[`src/features/${name}`];
      if (file === undefined) throw new Error(`No script holds ${name}: see FIRST_SCREENS.`);
      await add(file);
    }
    return [...files].map((file) => `<link rel="modulepreload" href="${base.replace(/\/*$/, '/')}${file}">`).join('');
  };
  const all = Object.entries(FIRST_SCREENS).map(async ([page, modules]) => [page, await linksFor(modules)] as const);
  return new Map(await Promise.all(all));
}

/**
 * Writes it: the copies of all pages under `out`, the styles they share, the scripts. `base` is the path the site is served at. Gives the
 * names of the scripts that are to be kept apart from it.
 */
export async function writePrecached(out: string, base: string): Promise<readonly string[]> {
  const names = (await readdir(out, { recursive: true })).filter((name) => name.endsWith('.html'));
  const pages = await Promise.all(names.map(async (name) => ({ name, html: await readFile(join(out, name), 'utf8') })));
  const blocks = pages.flatMap(({ html }) => [...html.matchAll(STYLE)].map(([, css]) => css ?? ''));
  const links = new Map<string, string>();
  for (const css of new Set(blocks.filter((block, index) => blocks.indexOf(block) !== index))) {
    const file = `assets/${createHash('sha256').update(css).digest('base64url').slice(0, 6)}.css`;
    await writeFile(join(out, file), css);
    links.set(css, `<link rel="stylesheet" href="${base.replace(/\/*$/, '/')}${file}">`);
  }
  const preloaded = await preloads(out, base);
  const copies = pages.map(({ name, html }) => {
    const address = name.replace(/(^|\/)index\.html$/, '$1');
    const styled = html.replace(STYLE, (block, css: string) => links.get(css) ?? block);
    const { styles } = inlineHashes(styled);
    // A copy is not for search engines, and allows only the styles that are still inside it.
    const copy = styled
      .replace(/ 'sha256-[^']+'(?=[^;]*; img-src)/g, (hash) => (styles.includes(hash.trim()) ? hash : ''))
      .replace(/<meta name="description"[^>]*>|<!--[^]*?-->/g, '')
      .replace('</head>', `${preloaded.get(address) ?? ''}</head>`);
    return [address, copy] as const;
  });
  const fileOf = JSON.parse(await readFile(modulesFile(out), 'utf8')) as Readonly<Record<string, string>>;
  const apart = [...new Set(KEPT_APART.map((module) => fileOf[module] ?? ''))];
  const files = (await readdir(out, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:js|css)$/.test(name) && name !== 'sw.js' && !apart.includes(name));
  const texts = await Promise.all(files.map(async (name) => [name, await readFile(join(out, name), 'utf8')] as const));
  // Like stands beside like.
  const kept = [...copies, ...texts].sort(([a], [b]) => (a < b ? -1 : 1));
  const [tools, reading] = PRECACHED;
  await writeFile(join(out, tools), JSON.stringify(Object.fromEntries(kept.filter(([name]) => !READING.test(name)))));
  await writeFile(join(out, reading), JSON.stringify(Object.fromEntries(kept.filter(([name]) => READING.test(name)))));
  return apart;
}
