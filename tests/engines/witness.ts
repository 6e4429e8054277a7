/**
 * Two ways to see what a page does that work the same in every engine, whatever its driver can tell: a copy of the built site
 * whose pages run a script of ours first, and a proxy that notes who asks for which host.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSite, type Site } from '../site/site.ts';
import type { Tab } from './engine.ts';

const BUILT = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Every page that was built: its address relative to the site, and its title. */
export const BUILT_PAGES: readonly { readonly path: string; readonly title: string }[] = readdirSync(BUILT, {
  recursive: true,
  encoding: 'utf8',
})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html'))
  .sort()
  .map((file) => ({
    path: file.replace(/(^|\/)index\.html$/, '$1'),
    title: /<title>([^<]*)/.exec(readFileSync(BUILT + file, 'utf8'))?.[1]?.replaceAll('&amp;', '&') ?? '',
  }));

/**
 * Serves a copy of the built site in which `script` runs before anything else on each page. The tag stands in the pages and in
 * the file of pages that the service worker keeps; its address is our own, so the security policy allows it.
 */
export async function openSiteWithFirst(script: () => void): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-site-'));
  cpSync(BUILT, folder, { recursive: true });
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(html|json)$/.test(file)) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), text.replaceAll('<head>', '<head><script src=/first.js></script>'));
  }
  writeFileSync(join(folder, 'first.js'), `(${String(script)})();`);
  const site = await openSite({ folder });
  const stop = async (): Promise<void> => {
    await site.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: site.url, stop };
}

/** A first script: notes errors and broken policy in the tab's sessionStorage, where they outlive the page. */
export function witness(): void {
  const note = (fault: string): void => {
    const faults = JSON.parse(sessionStorage.getItem('faults') ?? '[]') as string[];
    sessionStorage.setItem('faults', JSON.stringify([...faults, `${location.pathname}: ${fault}`]));
  };
  addEventListener('error', (event) => note(`error ${event.message}`));
  // A page that is left in the middle of an import has it broken off, and WebKit says so while the page is still there.
  let isLeaving = false;
  addEventListener('beforeunload', () => (isLeaving = true));
  addEventListener('unhandledrejection', (event) => {
    if (!isLeaving) note(`rejection ${String(event.reason)}`);
  });
  document.addEventListener('securitypolicyviolation', (event) => note(`policy ${event.violatedDirective} ${event.blockedURI}`));
}

/** What the witness noted in this tab. */
export const faultsIn = (tab: Tab): Promise<readonly string[]> =>
  tab.run(() => JSON.parse(sessionStorage.getItem('faults') ?? '[]') as string[]);

/** A proxy for a whole browser. Only the site is reached through it; every other host is noted and refused. */
export interface Proxy {
  readonly port: number;
  readonly otherHosts: readonly string[];
  /** How many requests went to the site: proof that the browser uses the proxy. */
  readonly served: () => number;
  readonly stop: () => Promise<unknown>;
}

/** Starts the proxy on a free port. */
export async function openProxy(siteUrl: string): Promise<Proxy> {
  const otherHosts: string[] = [];
  let served = 0;
  const server = createServer((asked, response) => {
    const url = new URL(asked.url ?? '/', 'http://proxy.invalid');
    if (url.origin !== new URL(siteUrl).origin) {
      otherHosts.push(url.host);
      response.writeHead(502, { 'Content-Type': 'text/html' }).end('<title>refused</title>');
      return;
    }
    served++;
    const onward = request(url, { method: asked.method ?? 'GET', headers: asked.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    asked.pipe(onward);
  });
  server.on('connect', (asked, socket) => {
    otherHosts.push(asked.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = (): Promise<unknown> => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return { port: (server.address() as AddressInfo).port, otherHosts, served: () => served, stop };
}
