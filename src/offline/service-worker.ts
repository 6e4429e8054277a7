/// <reference lib="webworker" />
/** The service worker: every page from the cache, with and without the slash or a query, and a page of our own for unknown addresses. */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { unpackKept } from './kept-list.ts';
import { pageCandidates } from './page-candidates.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written in by the build. */
declare const KEPT_FILES: string;

const precache = new PrecacheController();
precache.addToCacheList(unpackKept(KEPT_FILES));

self.addEventListener('install', (event) => {
  event.waitUntil(precache.install(event));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(precache.activate(event).then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  if (event.data === 'use-new-version') void self.skipWaiting();
});

async function fromCache(url: URL): Promise<Response | undefined> {
  for (const candidate of pageCandidates(url, self.registration.scope)) {
    const found = await precache.matchPrecache(candidate);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function notFound(): Promise<Response> {
  const page = await precache.matchPrecache(new URL('kept/404.html', self.registration.scope).href);
  return new Response(page?.body ?? 'Not found', { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

async function answer(request: Request): Promise<Response> {
  const cached = await fromCache(new URL(request.url));
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
