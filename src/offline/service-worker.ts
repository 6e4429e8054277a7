/// <reference lib="webworker" />
/** The service worker: every page from the cache, with and without the slash or a query, and a page of our own for unknown addresses. */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { pageCandidates } from './page-candidates.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written in by the build: the list of files, and the names of those that hold all pages and scripts. */
declare const KEPT_FILES: { url: string; revision: string | null }[];
declare const KEPT: readonly string[];

const precache = new PrecacheController();
precache.addToCacheList(KEPT_FILES);

/** The caches of what came unpacked, whatever its version. */
const PREFIX = `pages ${self.registration.scope} `;
/** The cache of this version, named after the files it came in. */
const unpackedCache = (): string => [PREFIX, ...KEPT.map((name) => precache.getCacheKeyForURL(name))].join(' ');

/** Where a kept text stands in the cache, and what it is: pages apart, under `kept/`. */
function placeOf(path: string): readonly [address: string, type: string] {
  const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.css') ? 'text/css' : 'text/html';
  return [self.registration.scope + (type === 'text/html' ? 'kept/' : '') + path, `${type}; charset=utf-8`];
}

/** Puts everything out of one of the files into a cache, with the headers that file came with. */
async function unpackFile(name: string): Promise<void> {
  const file = await precache.matchPrecache(name);
  if (file === undefined) throw new Error('The pages are missing.');
  const headers = new Headers(file.headers);
  for (const header of ['content-length', 'content-encoding', 'etag']) headers.delete(header);
  const [cache, kept] = await Promise.all([caches.open(unpackedCache()), file.json() as Promise<Record<string, string>>]);
  await Promise.all(
    Object.entries(kept).map(([path, text]) => {
      const [address, type] = placeOf(path);
      headers.set('content-type', type);
      return cache.put(address, new Response(text, { headers }));
    }),
  );
}

const unpack = async (): Promise<void> => void (await Promise.all(KEPT.map(unpackFile)));

async function dropOldPages(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== unpackedCache()).map((name) => caches.delete(name)));
}

self.addEventListener('install', (event) => {
  event.waitUntil(precache.install(event).then(unpack));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    precache
      .activate(event)
      .then(dropOldPages)
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('message', (event) => {
  if (event.data === 'use-new-version') void self.skipWaiting();
});

async function fromCache({ url, mode }: Request): Promise<Response | undefined> {
  const candidates = pageCandidates(new URL(url), self.registration.scope);
  // A page stands under its second address, nearly always.
  for (const candidate of mode === 'navigate' ? candidates.toReversed() : candidates) {
    const found = (await pageAt(candidate)) ?? (await precache.matchPrecache(candidate));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Opened once: every script of a page is looked up here. */
let unpacked: Promise<Cache> | undefined;

async function pageAt(address: string): Promise<Response | undefined> {
  unpacked ??= caches.open(unpackedCache());
  return (await unpacked).match(address);
}

async function notFound(): Promise<Response> {
  const page = await pageAt(`${self.registration.scope}kept/404.html`);
  return new Response(page?.body ?? 'Not found', { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

async function answer(request: Request): Promise<Response> {
  const cached = await fromCache(request);
  if (cached !== undefined) return cached;
  try {
    return await fetch(request);
  } catch (error) {
    if (request.mode === 'navigate') return notFound();
    throw error;
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && new URL(request.url).origin === self.location.origin) event.respondWith(answer(request));
});
