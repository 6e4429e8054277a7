import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, Capabilities, Key, type WebDriver, type WebElement } from 'selenium-webdriver';
import { pick, until, type Device, type Engine, type Tab } from './engine.ts';

/** Tabs share one driver, which acts on the window it was last switched to: each act switches first. */
function tabOf(driver: WebDriver, handle: string): Tab {
  const here = async (): Promise<WebDriver> => {
    await driver.switchTo().window(handle);
    return driver;
  };
  const keys = async (text: string): Promise<void> => (await here()).switchTo().activeElement().sendKeys(text);
  return {
    goto: async (url) => (await here()).get(url),
    reload: async () => (await here()).navigate().refresh(),
    run: async (task, ...args) => (await here()).executeScript(`return (${String(task)})(...${JSON.stringify(args)})`),
    tryClick: async (what) => {
      // The driver refuses what is out of sight instead of scrolling to it.
      const script = `const found = (${String(pick)})(arguments[0]); found?.scrollIntoView({ block: 'center' }); return found;`;
      const element = await (await here()).executeScript<WebElement | null>(script, what);
      await element?.click();
      return element !== null;
    },
    type: keys,
    enter: () => keys(Key.ENTER),
    upload: async (css, path) => (await here()).findElement({ css }).sendKeys(path),
    close: async () => (await here()).close(),
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Starts WebKitWebDriver on a screen of its own, with a home of its own for what the browser leaves behind. */
async function startDriver(port: number, home: string): Promise<ChildProcess> {
  // Without a session bus no desktop services start that nobody would stop.
  const env = { ...process.env, HOME: home, TMPDIR: home, XDG_RUNTIME_DIR: home, DBUS_SESSION_BUS_ADDRESS: 'disabled:', NO_AT_BRIDGE: '1' };
  const started = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], { detached: true, stdio: 'ignore', env });
  const isUp = (): Promise<boolean> =>
    fetch(`http://127.0.0.1:${port}/status`).then(
      (response) => response.ok,
      () => false,
    );
  await until('for WebKitWebDriver to start', isUp, 30_000);
  return started;
}

/** WebKitGTK's MiniBrowser through selenium-webdriver, on a virtual screen. */
export const webkit: Engine = {
  name: 'WebKit',
  noProfile: 'WebKitGTK gives every automated session a profile in memory that ends with it',
  openDevice: async ({ proxyPort } = {}): Promise<Device> => {
    const home = mkdtempSync(join(tmpdir(), 'greenroom-webkit-'));
    const port = await freePort();
    const started = await startDriver(port, home);
    const proxy =
      proxyPort === undefined
        ? {}
        : { proxy: { proxyType: 'manual', httpProxy: `127.0.0.1:${proxyPort}`, sslProxy: `127.0.0.1:${proxyPort}` } };
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(new Capabilities({ browserName: 'MiniBrowser', ...proxy }))
      .build();
    let fresh: string | undefined = await driver.getWindowHandle();
    const openTab = async (): Promise<Tab> => {
      if (fresh === undefined) await driver.switchTo().newWindow('tab');
      const tab = tabOf(driver, fresh ?? (await driver.getWindowHandle()));
      fresh = undefined;
      return tab;
    };
    const close = async (): Promise<void> => {
      await driver.quit().catch(() => undefined);
      // The whole group: xvfb-run, its screen and the driver.
      if (started.pid !== undefined) process.kill(-started.pid);
      await once(started, 'exit');
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    };
    return { openTab, close };
  },
};
