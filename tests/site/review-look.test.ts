/** How a review looks and feels on a phone. */
import { expect } from 'vitest';
import { openWith } from './crowded-prep.ts';
import { reviewOf } from './crowded-review.ts';
import { page, site, testOnPhone } from './device.ts';

testOnPhone('ticking a win in Reflect moves nothing under the finger', async () => {
  const { 'greenroom:wins': text = '' } = reviewOf;
  const stored = JSON.parse(text) as { records: Record<string, unknown>[] };
  const records = stored.records.map((one) => (one['id'] === 'r1' ? { ...one, winIds: [] } : one));
  await openWith(page, site.url, { ...reviewOf, 'greenroom:wins': JSON.stringify({ ...stored, records }) }, 'wins/review/#r1');
  const step = page.locator('details', { has: page.getByLabel('Wins since') });
  if ((await step.getAttribute('open')) === null) await step.locator('summary').first().tap();
  const boxes = step.locator('.tick input');
  await boxes.nth(1).scrollIntoViewIfNeeded();
  const top = async (): Promise<number> => Math.round((await boxes.nth(1).boundingBox())?.y ?? 0);
  const before = await top();
  for (const at of [0, 1, 2]) {
    await boxes.nth(at).check();
    expect(await top()).toBe(before);
  }
  expect(await page.getByRole('list', { name: 'Picked, in the order of the sheet' }).getByRole('listitem').count()).toBe(3);
});

testOnPhone('the sample shows what is for me only, and the file of my copy says once that it is a review', async () => {
  await openWith(page, site.url, {}, 'wins/review/#sample');
  await page.getByRole('link', { name: 'Open the sheet' }).tap();
  await page.locator('.sheet--paper').waitFor({ state: 'attached' });
  expect(await page.locator('.sheet').first().innerText()).toContain('a day on which we talk about pay again');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a file' }).tap()]);
  expect(file.suggestedFilename()).toMatch(/^review-with-my-director-calder-freight-my-copy\.html$/);
  await page.locator('.segments label', { hasText: 'Their copy' }).tap();
  await page.locator('.sheet--theirs').first().waitFor();
  expect(await page.locator('.sheet').first().innerText()).not.toContain('talk about pay again');
});

testOnPhone('on a phone what is done in a review begins in the upper half', async () => {
  await openWith(page, site.url, {}, 'wins/review/#sample');
  await page.getByRole('button', { name: 'Remove the sample' }).waitFor();
  const bottom = async (name: string): Promise<number> => {
    const box = await page.locator(name).first().boundingBox();
    return (box?.y ?? 0) + (box?.height ?? 0);
  };
  const top = async (name: string): Promise<number> => (await page.locator(name).first().boundingBox())?.y ?? 0;
  expect(await page.locator('.review h1').evaluate((title) => title.getBoundingClientRect().height)).toBeLessThanOrEqual(100);
  // The notice of the sample touches neither the tabs nor, within, its button.
  expect((await top('.review .tabs')) - (await bottom('.review .notice'))).toBeGreaterThanOrEqual(12);
  expect((await top('.review .notice .button-row')) - (await bottom('.review .notice > p:not(.notice__title)'))).toBeGreaterThanOrEqual(8);
  await openWith(page, site.url, reviewOf, 'wins/review/#r1');
  await page.locator('.review-steps').waitFor();
  expect(await top('.review-steps')).toBeLessThanOrEqual(844 / 2);
});

testOnPhone('all that was typed for an ask can be read, its title is short, and a look back is ticked on its day only', async () => {
  await openWith(page, site.url, {}, 'wins/review/#sample');
  await page.getByRole('heading', { name: 'Review with my director', exact: true }).waitFor();
  await page.locator('#step-renegotiate > summary').tap();
  for (const label of ['What they get for it', 'The least you would settle for', 'If they say no']) {
    const field = page.getByLabel(label).first();
    await field.scrollIntoViewIfNeeded();
    expect(await field.evaluate((one) => one.scrollWidth - one.clientWidth + one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(2);
  }
  await page.getByRole('link', { name: 'Agreed' }).tap();
  await page.getByLabel('Look back on').fill('2099-03-01');
  const top = async (label: string): Promise<number> => (await page.getByLabel(label).boundingBox())?.y ?? 0;
  expect(await top('One point a line')).toBeLessThan(await top('Look back on'));
  const tick = page.getByLabel('Looked back, and it is as agreed or asked about again');
  expect(await tick.count()).toBe(0);
  await page.getByLabel('Look back on').fill('2020-03-01');
  await tick.waitFor();
});
