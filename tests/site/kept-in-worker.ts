/** The list of kept files inside a built service worker, and a version that differs from it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** A file that is kept, and what tells its versions apart; '' where its name does. */
export interface KeptFile {
  readonly url: string;
  readonly revision: string;
}

const ENTRY = /\{url:[`"']([^`"']+)[`"'],revision:(?:null|[`"']([^`"']+)[`"'])\}/g;

/** The files that this worker keeps; none where its list is not found. */
export const filesIn = (worker: string): readonly KeptFile[] =>
  [...worker.matchAll(ENTRY)].map(([, url = '', revision = '']) => ({ url, revision }));

/** The worker of another version, in which every file has this revision, but those whose name tells it. */
export function withRevision(worker: string, revision: string): string {
  return worker.replace(ENTRY, (entry, url: string, before?: string) =>
    before === undefined ? entry : `{url:"${url}",revision:"${revision}"}`,
  );
}

/** Deploys a version that differs in one word of these pages: see {@link deployedIn}. */
export function deploy(folder: string, word: string): void {
  const pages = ['index.html', 'offers/index.html', 'more/index.html', '404.html'];
  for (const file of [...pages, 'kept.json', 'reading.json']) {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/<html(?: data-deployed=\w+)?/g, `<html data-deployed=${word}`));
  }
  const worker = join(folder, 'sw.js');
  writeFileSync(worker, withRevision(readFileSync(worker, 'utf8'), word));
}

/** Which deployed version a page is of. */
export const deployedIn = (page: Page): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset['deployed']);
