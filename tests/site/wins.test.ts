/** Wins in the built app: kept offline on a phone, worked on, found, taken back. */
import { describe, expect } from 'vitest';
import { manyWinsText } from '../features/wins-page/some-wins.ts';
import { has, page, press, site, storedKeys, testOn, testOnPhone } from './device.ts';
import { expectGoodLook } from './look.ts';
import { LAPTOP, openInstalled, PHONE, storedText, untilKept } from './site.ts';

interface Kept {
  readonly records: readonly {
    readonly type: string;
    readonly what: string;
  }[];
}
/** The lines of the wins that are stored. */
const kept = async (): Promise<readonly string[]> =>
  ((JSON.parse((await storedText(page, 'wins')) || '{"records":[]}') as Kept).records ?? [])
    .filter(({ type }) => type === 'win')
    .map(({ what }) => what);
const undo = (): Promise<void> => page.getByRole('button', { name: 'Undo' }).first().tap();
const line = () => page.getByLabel('What did you do?');

describe('somebody new, on a phone without a network', () => {
  const test = testOn({ options: PHONE, open: openInstalled });

  test('keeps a win with two taps and one line from Today, and six in all', async () => {
    await page.goto(site.url);
    await untilKept(page);
    await site.stop();
    await page.reload();
    await line().tap();
    await page.keyboard.type('Moved the board call by 90 minutes');
    await page
      .getByRole('button', { name: 'Keep it' })
      .or(page.getByRole('link', { name: 'Keep it' }))
      .tap();
    await has('Kept.');
    expect(await kept()).toEqual(['Moved the board call by 90 minutes']);
    // What was kept can be taken back at once, and put back.
    await undo();
    expect(await kept()).toEqual([]);
    await line().tap();
    await page.keyboard.type('Moved the board call by 90 minutes');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Add to it' }).tap();
    await page.getByLabel('What it brought', { exact: true }).fill('Both boards decided that day');
    await press('Done');
    await has('Both boards decided that day');
    await page.reload();
    await has('Both boards decided that day');
    for (let at = 2; at <= 6; at++) {
      await line().tap();
      await page.keyboard.type(`Win ${at}`);
      await page.keyboard.press('Enter');
    }
    expect((await kept()).length).toBe(6);
    await page.reload();
    await page.getByRole('link', { name: 'Win 6' }).waitFor();
    expect(await page.locator('#wins .rows a').count()).toBe(6);
    // The page for somebody new stays as it was: a win is no interview.
    await page.getByRole('link', { name: 'Today' }).last().tap();
    await page.getByRole('heading', { name: 'Walk in ready' }).waitFor();
  });
});

describe('on a phone', () => {
  const test = testOnPhone;

  test('a half-typed line stays through a reload, and counts when the page is left', async () => {
    await page.goto(`${site.url}wins/`);
    await line().tap();
    await page.keyboard.type('Half a li', { delay: 30 });
    await page.waitForLoadState('networkidle');
    await page.reload();
    await expect.poll(() => line().inputValue()).toBe('Half a li');
    await line().tap();
    await page.keyboard.press('End');
    await page.keyboard.type('ne');
    await page.getByRole('link', { name: 'What I do', exact: true }).tap();
    await page.waitForURL(/services/);
    expect(await kept()).toEqual(['Half a line']);
  });

  test('each act is taken back by its notice: kept, hint let be, removed, sample removed', async () => {
    await page.goto(`${site.url}wins/#sample`);
    await page.getByRole('link', { name: /two hotels/ }).waitFor();
    expect(await storedText(page, 'wins-sample')).toContain('sample-win-6');
    const ofJob = page.getByRole('heading', { name: 'In a job now?' });
    expect(await ofJob.isVisible()).toBe(true);
    await page.getByRole('link', { name: /wrong terminal/ }).tap();
    await page.getByRole('heading', { name: 'It fell short' }).waitFor();
    expect(await ofJob.isVisible()).toBe(false);
    expect(await page.getByLabel('What I learned, and do now').inputValue()).toContain('read terminals aloud');
    await press('Remove');
    await page.getByRole('link', { name: /wrong terminal/ }).waitFor({ state: 'detached' });
    await undo();
    await page.getByRole('link', { name: /wrong terminal/ }).waitFor();
    // So that it is no double tap on the notice before.
    await page.waitForTimeout(600);
    await press('Remove the sample');
    await has('No wins yet');
    expect((await storedKeys()).filter((key) => key.endsWith('-sample'))).toEqual([]);
    await undo();
    await page.getByRole('link', { name: /wrong terminal/ }).waitFor();
  });

  test('the shortcut of the home screen lands in the field', async () => {
    const manifest = await page.request.get(`${site.url}manifest.webmanifest`);
    const { shortcuts } = (await manifest.json()) as { readonly shortcuts: readonly { readonly name: string; readonly url: string }[] };
    const { url } = shortcuts.find(({ name }) => name === 'A win') ?? { url: '' };
    expect(shortcuts.findIndex(({ name }) => name === 'A win')).toBeLessThan(3);
    await page.goto(new URL(url, site.url).href);
    await expect.poll(() => line().evaluate((field) => document.activeElement === field)).toBe(true);
    await page.keyboard.type('Found the missing invoice');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Found the missing invoice' }).waitFor();
    expect(new URL(page.url()).hash).toBe('');
  });

  test('what another app shares is offered as a win, and one press makes it one', async () => {
    const shared = new URLSearchParams({ title: 'Thank you', text: 'Dear Priya,\nyou saved the day.' }).toString();
    await page.goto(`${site.url}follow-up/?${shared}`);
    await press('Keep it as a win');
    await has('Kept as a win');
    expect(await kept()).toEqual(['Thank you']);
    expect(await storedText(page, 'wins')).toContain('you saved the day.');
    expect(await storedText(page, 'follow-up')).not.toContain('you saved the day.');
    await undo();
    expect(await kept()).toEqual([]);
    expect(await storedText(page, 'follow-up')).toContain('you saved the day.');
  });

  test('shared with the page of the wins it stands in the field, and is kept only when that is wanted', async () => {
    await page.goto(`${site.url}wins/?${new URLSearchParams({ text: 'Dear Priya,\nyou saved the day.' }).toString()}`);
    await expect.poll(() => line().inputValue()).toBe('Dear Priya, you saved the day.');
    expect(new URL(page.url()).search).toBe('');
    // What goes with the line stays through a reload, and can be left out.
    await page.reload();
    await has(/What was shared is kept with it/);
    await press('Leave that out');
    expect(await page.getByText('What was shared is kept with it').count()).toBe(0);
    await page.goto(`${site.url}more/`);
    expect(await kept()).toEqual([]);
    await page.goto(`${site.url}wins/?text=One%20line`);
    await expect.poll(() => line().inputValue()).toBe('One line');
    await press('Keep it');
    await page.getByRole('link', { name: 'One line' }).waitFor();
  });

  test('an answer that landed and a ticked step offer themselves, once', async () => {
    await page.goto(`${site.url}playbooks/the-first-90-days/`);
    await page.waitForLoadState('networkidle');
    await page.getByLabel('One place for notes, tasks, meetings and contacts').check();
    await expect.poll(() => storedText(page, 'playbooks')).toContain('one-place');
    await page.goto(`${site.url}wins/`);
    await press(/^Keep as a win.*Put notes, tasks/);
    await page.getByRole('link', { name: /Put notes, tasks/ }).waitFor();
    expect(await page.getByText('These could be wins').count()).toBe(0);
    await page.reload();
    await page.getByRole('link', { name: /Put notes, tasks/ }).waitFor();
    expect(await page.getByText('These could be wins').count()).toBe(0);
  });

  test('the ways lead from wins to what I do, the review and the hand-over, and back; in from Today and Salary', async () => {
    for (const [name, path] of [
      ['What I do', 'wins/services/'],
      ['The review', 'wins/review/'],
      ['Hand-over', 'wins/hand-over/'],
    ] as const) {
      await page.goto(`${site.url}wins/`);
      const ways = page.getByRole('navigation', { name: 'About my work' });
      await ways.getByRole('link', { name }).tap();
      await page.waitForURL(`${site.url}${path}`);
      await ways.getByRole('link', { name: 'All wins' }).tap();
      await page.waitForURL(`${site.url}wins/`);
    }
    for (const [path, name] of [
      ['', 'All wins'],
      ['salary/', 'wins'],
    ] as const) {
      await page.goto(site.url + path);
      await page.locator('main').getByRole('link', { name, exact: true }).first().tap();
      await page.waitForURL(`${site.url}wins/`);
    }
  });
});

describe('how it looks', () => {
  const test = testOnPhone;
  test.each([
    ['nothing yet', 'wins/', '.empty'],
    ['the sample', 'wins/#sample', '#wins .rows'],
    ['one win', 'wins/#sample-win-4', '.win-file'],
    ['what it leads to', 'wins/services/', 'h1'],
  ] as const)('%s passes axe, light and dark, and never scrolls sideways', async (_name, path, ready) => {
    if (path.includes('win-4')) {
      await page.goto(`${site.url}wins/#sample`);
      await page.locator('#wins .rows').first().waitFor();
    }
    await expectGoodLook(page, async () => {
      await page.goto(site.url + path);
      await page.locator(ready).first().waitFor();
    });
  });

  test('at four times the size, everything can be reached', async () => {
    await page.goto(`${site.url}wins/#sample`);
    await page.locator('#wins .rows').first().waitFor();
    // 1280 pixels at 400 % are as wide as 320.
    await page.setViewportSize({ width: 320, height: 256 });
    for (const name of ['Interviews', 'Rehearse', 'Playbooks', 'Practice', 'Wins', 'All wins', 'What I do', 'The review', 'Hand-over']) {
      const link = page.locator('main nav').getByRole('link', { name, exact: true });
      await link.scrollIntoViewIfNeeded();
      const box = await link.boundingBox();
      expect([name, (box?.x ?? -1) >= 0, (box?.x ?? 0) + (box?.width ?? 999) <= 320, (box?.height ?? 0) >= 44]).toEqual([
        name,
        true,
        true,
        true,
      ]);
    }
  });
});

describe('far too many', () => {
  const test = testOn({ options: LAPTOP });
  const open = async (count: number): Promise<void> => {
    await page.goto(`${site.url}404.html`);
    await page.evaluate((text) => localStorage.setItem('greenroom:wins', text), manyWinsText(count));
    await page.goto(`${site.url}wins/`);
    await page.getByLabel('Find a win').waitFor();
  };

  test('500 are drawn a month at a time, found by a word, and one comes back to where one was', async () => {
    await open(500);
    expect(await page.locator('#wins .rows a').count()).toBeLessThan(41);
    await page.getByLabel('Find a win').fill('Win 321');
    await page.getByRole('link', { name: /^Win 321/ }).click();
    await page.getByRole('heading', { name: 'A win' }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: /^Win 321/ }).waitFor();
    await page.getByLabel('Find a win').fill('');
    await page.locator('#wins summary').nth(3).click();
    const fourth = page.locator('#wins details').nth(3).getByRole('link').first();
    const name = await fourth.innerText();
    await fourth.click();
    await page.getByRole('link', { name: 'Back to the list' }).click();
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLElement).innerText)).toBe(name);
  });

  test.each([320, 360, 390, 1280])(
    'nothing scrolls sideways, %d px wide, and the five tabs have room, like the four ways on one line each',
    async (width) => {
      await page.setViewportSize({ width, height: 700 });
      await open(40);
      const sizes = (): Promise<readonly number[]> => page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
      expect(await sizes()).toEqual([width, width]);
      const tabs = await page
        .locator('.section-tabs a')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ top, height }) => ({ top, height })));
      expect(tabs).toHaveLength(5);
      if (width < 960) {
        expect(tabs.every(({ height }) => height >= 44)).toBe(true);
        expect(new Set(tabs.map(({ top }) => top)).size).toBe(1);
      }
      const ways = await page.locator('.wins-ways a').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
      expect(new Set(ways).size).toBe(1);
      await page.locator('#wins .rows a').first().click();
      await page.getByRole('heading', { name: 'A win' }).waitFor();
      expect(await sizes()).toEqual([width, width]);
    },
  );
});
