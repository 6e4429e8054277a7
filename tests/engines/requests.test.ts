import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site } from '../site/site.ts';
import { addOffer, sees, untilKept, untilLoaded } from './acts.ts';
import { ENGINES } from './chosen.ts';
import type { Device, Tab } from './engine.ts';
import { BUILT_PAGES, faultsIn, openProxy, openSiteWithFirst, witness, type Proxy } from './witness.ts';

/**
 * The whole browser goes through a proxy of ours: every connection is noted, whoever wants it: page, worker or the browser itself.
 * The pages carry a witness that notes errors and broken policy.
 */
describe.each(ENGINES)('in $name', (engine) => {
  let site: Site;
  let proxy: Proxy;
  let device: Device;
  let tab: Tab;

  beforeAll(async () => {
    site = await openSiteWithFirst(witness);
    proxy = await openProxy(site.url);
    device = await engine.openDevice({ proxyPort: proxy.port });
    tab = await device.openTab();
  });
  afterAll(async () => {
    await device.close();
    await proxy.stop();
    await site.stop();
  });

  test('the start page is shown', async () => {
    await tab.goto(site.url);
    await sees(tab, 'Greenroom');
    expect(await tab.run(() => document.querySelector('h1')?.checkVisibility())).toBe(true);
    expect(proxy.served()).toBeGreaterThan(0);
  });

  test('a walk through every page, twice, and an offer typed, ask no other host, fail nowhere and keep to the policy', async () => {
    // First in a hurry, from the server until the worker takes over; then waiting for all that each page fetches late.
    for (const { path } of BUILT_PAGES) await tab.goto(site.url + path);
    await untilKept(tab);
    for (const { path } of BUILT_PAGES) {
      await tab.goto(site.url + path);
      await untilLoaded(tab);
    }
    await tab.goto(`${site.url}offers/`);
    await addOffer(tab, 'EA to the COO', ['Board work'], ['Long commute']);
    expect(await faultsIn(tab)).toEqual([]);
    expect(proxy.otherHosts).toEqual([]);
  });

  test('the witness and the proxy notice what is wrong', async () => {
    await tab.goto(`${site.url}more/`);
    await tab.run(() => {
      setTimeout(() => {
        throw new Error('on purpose');
      });
      document.body.append(Object.assign(new Image(), { src: 'http://elsewhere.example/picture.png' }));
    });
    await sees(tab, 'Greenroom');
    await tab.goto('http://elsewhere.example/');
    await tab.goto(`${site.url}more/`);
    const faults = (await faultsIn(tab)).join('\n');
    expect(faults).toContain('on purpose');
    expect(faults).toContain('policy img-src');
    expect(proxy.otherHosts).toContain('elsewhere.example');
  });
});
