/** One comes back to where one was: scrolled as far, with the same folds open. */
import { describe, expect } from 'vitest';
import { sampleInterview } from '../../src/features/interviews/sample-interview.ts';
import { crowdedInterview, crowdedPrepText, openWith, unfold } from './crowded-prep.ts';
import { crowdedText } from './crowded.ts';
import { device, goOnIn, page, press, site, testOnPhone as test } from './device.ts';

const { interview, strengths, stories } = sampleInterview('2099-05-14');
const own = JSON.stringify({
  version: 1,
  records: [{ ...interview, id: 'own' }, ...strengths, ...stories].map((one) => ({ ...one, updatedAt: 1 })),
});
const soon = crowdedPrepText([{ ...crowdedInterview(), id: 'own' }]);

/** Pages long enough to lose oneself in, and what stands there once they are whole. */
const PAGES = [
  { name: 'a prep file', path: 'interviews/#own', ready: '.prep-parts', far: 1200 },
  { name: 'Today', path: '', ready: '.waiting, .next', far: 250 },
  { name: 'the worksheet', path: 'offers/', ready: '.offers', far: 900 },
  { name: 'a playbook', path: 'playbooks/talk-show-persona/', ready: '.playbook', far: 2000 },
] as const;

const scrolled = (): Promise<number> => page.evaluate(() => Math.round(window.scrollY));
const scrollBy = async (far: number): Promise<void> => {
  await page.mouse.move(200, 400);
  await page.mouse.wheel(0, far);
  await expect.poll(scrolled).toBeGreaterThan(far - 60);
  await page.waitForTimeout(250);
};
const expectAt = async (far: number): Promise<void> => {
  await expect.poll(async () => Math.abs((await scrolled()) - far)).toBeLessThan(3);
  // And it stays.
  await page.waitForTimeout(500);
  expect(Math.abs((await scrolled()) - far)).toBeLessThan(3);
};
const open = async (path: string, ready: string): Promise<void> => {
  await openWith(page, site.url, { 'greenroom:interviews': soon, 'greenroom:offers': crowdedText(3, 8) }, path);
  await page.locator(ready).first().waitFor();
  await page.waitForTimeout(300);
};

describe.each(PAGES)('on $name', ({ path, ready, far }) => {
  test('one is where one was after a reload, by Back from elsewhere, and by Forward', async () => {
    await open(path, ready);
    expect(await scrolled()).toBe(0);
    await scrollBy(far);
    const was = await scrolled();
    await page.reload();
    await expectAt(was);
    await page.goto(`${site.url}about/`);
    await page.goBack();
    await expectAt(was);
    await page.goBack();
    await page.goForward();
    await expectAt(was);
  });

  test('what is opened anew begins at its top', async () => {
    await open(path, ready);
    await scrollBy(far);
    await page.goto(`${site.url}about/`);
    await page.goto(site.url + path);
    await page.locator(ready).first().waitFor();
    await page.waitForTimeout(1000);
    expect(await scrolled()).toBe(0);
  });
});

test('folds that stood open are open again after a reload and by Back, in a playbook and on the worksheet', async () => {
  for (const path of ['playbooks/talk-show-persona/', 'offers/']) {
    await open(path, 'details');
    const fold = page.locator('main details').last();
    const closed = page.locator('main details').first();
    await fold.locator('summary').click();
    await fold.scrollIntoViewIfNeeded();
    await page.waitForTimeout(400);
    const was = await scrolled();
    await page.reload();
    await expect.poll(() => fold.evaluate((one: HTMLDetailsElement) => one.open)).toBe(true);
    if ((await page.locator('main details').count()) > 1) expect(await closed.evaluate((one: HTMLDetailsElement) => one.open)).toBe(false);
    await expectAt(was);
    await page.goto(`${site.url}about/`);
    await page.goBack();
    await expect.poll(() => fold.evaluate((one: HTMLDetailsElement) => one.open)).toBe(true);
    await expectAt(was);
  }
});

test('the offer one looked at is the one that is shown after a reload', async () => {
  await open('offers/', '.offers');
  await page.locator('.offer-switch label').nth(1).tap();
  const name = await page.locator('.offer.is-current h2').innerText();
  await page.reload();
  await expect.poll(() => page.locator('.offer.is-current h2').innerText()).toBe(name);
});

describe('the cue card', () => {
  const toCard = async (): Promise<void> => {
    await page
      .getByRole('link', { name: 'Open the cue card' })
      .first()
      .evaluate((link: HTMLElement) => link.click());
    await page.locator('.cue').first().waitFor();
  };
  test('leads back to where one was, by Close and by Back, and closing it is no step: Back does not open it again', async () => {
    await open('interviews/#own', '.prep-parts');
    await scrollBy(1500);
    const was = await scrolled();
    const steps = await page.evaluate(() => history.length);
    await toCard();
    await page.goBack();
    await expectAt(was);
    await toCard();
    await page.getByRole('link', { name: 'Close' }).tap();
    await page.locator('.prep-parts').waitFor();
    await expectAt(was);
    expect(await page.evaluate(() => history.length)).toBe(steps + 1);
    await page.goBack();
    expect(page.url()).not.toContain('/cue/');
  });

  test('so it does in a browser that does not tell what was before', async () => {
    await page.addInitScript(() => Object.defineProperty(window, 'navigation', { value: undefined }));
    await open('interviews/#own', '.prep-parts');
    await scrollBy(1500);
    const was = await scrolled();
    await toCard();
    await page.getByRole('link', { name: 'Close' }).tap();
    await page.locator('.prep-parts').waitFor();
    await expectAt(was);
    await page.goBack();
    expect(page.url()).not.toContain('/cue/');
  });

  test('opened from Today leads back to Today; opened by itself, to its prep file', async () => {
    await openWith(page, site.url, { 'greenroom:interviews': own }, '');
    await toCard();
    await page.getByRole('link', { name: 'Close' }).tap();
    await page.getByRole('heading', { name: 'Today' }).waitFor();
    const alone = await device.newPage();
    await alone.goto(`${site.url}interviews/cue/#own`);
    await alone.locator('.cue').first().waitFor();
    await alone.getByRole('link', { name: 'Close' }).tap();
    await alone.getByRole('heading', { name: 'Harlow & Finch', level: 1 }).waitFor();
    expect(alone.url()).toContain('interviews/#own');
  });
});

test('from a file one comes back to the same place in a long list', async () => {
  const many = Array.from({ length: 40 }, (_, n) => ({ ...crowdedInterview(), id: `i${n}`, company: `Company ${n}` }));
  await openWith(page, site.url, { 'greenroom:interviews': crowdedPrepText(many) }, 'interviews/');
  await page.locator('.open-end').first().waitFor();
  await scrollBy(1400);
  const was = await scrolled();
  await page
    .locator('.open-end')
    .nth(15)
    .evaluate((link: HTMLElement) => link.click());
  await page.locator('.prep-parts').waitFor();
  await page.goBack();
  await page.locator('.open-end').first().waitFor();
  await expectAt(was);
});

test('who scrolls while the page is still coming is not pulled back', async () => {
  await open('interviews/#own', '.prep-parts');
  await scrollBy(3000);
  await page.reload();
  await page.locator('.prep-parts').waitFor();
  await page.mouse.move(200, 400);
  await page.mouse.wheel(0, -1000);
  await page.waitForTimeout(1500);
  expect(await scrolled()).toBeLessThan(2500);
});

test('what is remembered holds no word of the person, and is gone with everything', async () => {
  await openWith(page, site.url, { 'greenroom:interviews': own }, 'interviews/#own');
  await page.locator('.prep-parts').waitFor();
  await unfold(page);
  await page.getByLabel('Place', { exact: true }).fill('Dana Street 5');
  await page.evaluate(() => window.scrollTo(0, 0));
  await scrollBy(1500);
  await page.goto(`${site.url}your-data/`);
  const kept = (): Promise<string> =>
    page.evaluate(() => JSON.stringify(Object.entries(sessionStorage).filter(([key]) => key.includes('spot'))));
  expect(await kept()).toContain('#own');
  for (const word of ['Harlow', 'Finch', 'Dana', 'Whitfield']) expect(await kept()).not.toContain(word);
  await press('Erase everything');
  await press('Erase it');
  await page.getByText('Everything is erased').waitFor();
  expect(await kept()).toBe('[]');
  await page.close();
  goOnIn(await device.newPage());
});
