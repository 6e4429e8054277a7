import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PRECACHED } from '../../src/offline/precached-files.integration.ts';
import { initialScripts, onTheWire } from '../../scripts/bytes.mjs';
import { ROOT } from '../rules/source-files.ts';
import { filesIn } from './kept-in-worker.ts';

const DIST = `${ROOT}dist/`;
const kept = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter(
  (name) => statSync(join(DIST, name)).isFile() && !/^(_headers|robots\.txt|sw\.js|screenshots\b)/.test(name),
);

/**
 * Brotli bytes allowed: first flight of a content page, scripts of a content page, scripts of a tool page before interaction; each of the two
 * files of all pages and scripts, what one works with and what one reads, and with them all that is kept. What the follow-up check has learned is kept apart: an update does not bring it again.
 */
const BUDGET = {
  html: 13_000,
  contentScripts: 1000,
  toolScripts: 20_000,
  worker: 5000,
  packed: 500_000,
  precache: 700_000,
  files: 120,
} as const;

/** Everything the service worker keeps: the files of its list. */
const list = filesIn(readFileSync(`${DIST}sw.js`, 'utf8')).map(({ url }) => url);
const pages = kept.filter((name) => name.endsWith('.html'));
/** All styles of a page, in their order, from inside it and from its files. */
const stylesOf = (html: string): string =>
  [...html.matchAll(/<style>([\s\S]*?)<\/style>|<link rel="stylesheet" href="\/([^"]+)"/g)]
    .map(([, text, file]) => text ?? readFileSync(`${DIST}${file ?? ''}`, 'utf8'))
    .join('\n');
const tools = ['offers/index.html', 'more/index.html'];

describe('bytes on the wire', () => {
  test.each(pages)('%s with its styles comes in the first flight', (page) => {
    expect(onTheWire(readFileSync(DIST + page))).toBeLessThanOrEqual(BUDGET.html);
  });

  test.each(pages.filter((page) => !tools.includes(page)))('%s has next to no script before something is wanted', (page) => {
    expect(initialScripts(DIST, page).bytes).toBeLessThanOrEqual(BUDGET.contentScripts);
  });

  test.each(tools)('%s, a tool, has its scripts within the budget', (page) => {
    const { files, bytes } = initialScripts(DIST, page);
    expect(files.length).toBeGreaterThan(1);
    expect(bytes).toBeLessThanOrEqual(BUDGET.toolScripts);
  });

  test('the service worker stays small, and so does everything it keeps', () => {
    expect(onTheWire(readFileSync(`${DIST}sw.js`))).toBeLessThanOrEqual(BUDGET.worker);
    expect(list.length).toBeGreaterThan(1);
    expect(new Set(list).size).toBe(list.length);
    expect(list.length).toBeLessThanOrEqual(BUDGET.files);
    // As it travels, like every other size here: pictures are packed already, the rest goes as brotli.
    const bytes = list.map((url) => (url.endsWith('.png') ? statSync(DIST + url).size : onTheWire(readFileSync(DIST + url))));
    for (const file of PRECACHED) expect(bytes[list.indexOf(file)], file).toBeLessThanOrEqual(BUDGET.packed);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET.precache);
  });

  test('every page is kept, as a copy that shares its styles with others, and so is every script', () => {
    expect(list).toEqual(expect.arrayContaining([...PRECACHED]));
    const copies = Object.assign({}, ...PRECACHED.map((file) => JSON.parse(readFileSync(DIST + file, 'utf8')) as object)) as Readonly<
      Record<string, string>
    >;
    const scripts = kept.filter((name) => /\.(js|css)$/.test(name) && !list.includes(name));
    expect(scripts.length).toBeGreaterThan(30);
    expect(list.filter((name) => name.endsWith('.js'))).toHaveLength(1);
    expect(Object.keys(copies)).toHaveLength(pages.length + scripts.length);
    for (const script of scripts) expect(copies[script], script).toBe(readFileSync(DIST + script, 'utf8'));
    const inside = new Set<string>();
    for (const page of pages) {
      const copy = copies[page.replace(/(^|\/)index\.html$/, '$1')] ?? '';
      for (const [style] of copy.matchAll(/<style[\s\S]*?<\/style>/g)) {
        expect(inside.has(style), `${page} holds styles that another copy holds too`).toBe(false);
        expect(style, page).not.toContain('@layer tokens{');
        inside.add(style);
      }
      for (const [, file] of copy.matchAll(/rel="stylesheet" href="\/([^"]+)"/g)) expect(copies).toHaveProperty([file ?? '']);
      expect(copy.includes('rel="stylesheet"'), page).toBe(true);
      expect(stylesOf(copy), page).toBe(stylesOf(readFileSync(DIST + page, 'utf8')));
    }
  });
});

describe('the built site', () => {
  test('names no other host and has no inline style or handler', () => {
    for (const page of pages) {
      const html = readFileSync(DIST + page, 'utf8');
      expect(html, page).not.toMatch(/(?:src|href|action)="(?:https?:)?\/\//);
      expect(html, page).not.toMatch(/\sstyle="|\son\w+="/);
    }
  });

  test('glues no word to a link', () => {
    for (const page of pages) {
      const html = readFileSync(DIST + page, 'utf8');
      const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
      expect(main.match(/[a-z,.;:]<a [^>]*>[^<]*<|<\/a>[a-z(]\w*/gi) ?? [], page).toEqual([]);
    }
  });

  test('has one policy per page, strict, and one in the headers that covers all pages', () => {
    const headers = readFileSync(`${DIST}_headers`, 'utf8');
    expect(headers).toContain("default-src 'none'");
    expect(headers).toContain("frame-ancestors 'none'");
    expect(headers).not.toContain('{');
    for (const page of pages) {
      const html = readFileSync(DIST + page, 'utf8');
      const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
      if (html.includes('<script')) expect(html.indexOf('Content-Security-Policy'), page).toBeLessThan(html.indexOf('<script'));
      expect(policy, page).toContain("default-src 'none'");
      expect(policy, page).not.toMatch(/unsafe|https?:|\*/);
      for (const hash of policy.match(/'sha256-[^']+'/g) ?? []) expect(headers).toContain(hash);
    }
  });

  test('has a manifest whose pictures exist in the sizes it names', () => {
    const manifest = JSON.parse(readFileSync(`${DIST}manifest.webmanifest`, 'utf8')) as {
      id: string;
      icons: { src: string; sizes: string; purpose?: string }[];
      screenshots: { src: string; sizes: string }[];
      shortcuts: { url: string }[];
    };
    expect(manifest.id).not.toBe('');
    expect(manifest.icons.map((icon) => icon.sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
    expect(manifest.icons.some((icon) => icon.purpose === 'maskable')).toBe(true);
    for (const { src, sizes } of [...manifest.icons, ...manifest.screenshots]) {
      const file = readFileSync(DIST + src);
      if (src.endsWith('.png')) expect(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`, src).toBe(sizes);
    }
    for (const { url } of manifest.shortcuts) expect(readFileSync(`${DIST}${url.replace(/#.*/, '')}index.html`).length).toBeGreaterThan(0);
  });
});
