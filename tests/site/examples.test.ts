/** The two examples, found by somebody new: the whole case from the start page, the original one from its playbook. */
import { expect } from 'vitest';
import { page, site, testOnPhone } from './device.ts';
import { openWith } from './crowded-prep.ts';

const test = testOnPhone;

const keysLeft = (): Promise<readonly string[]> =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key !== 'greenroom:journal')
      .sort(),
  );

test('the whole example comes with one press and goes with one', async () => {
  await openWith(page, site.url, {}, '');
  await page.getByRole('button', { name: 'See the whole example' }).tap();
  await page.getByRole('heading', { name: /Harlow & Finch/ }).waitFor();
  await page.getByText('This is the sample').waitFor();
  // It was pressed far down: what came begins at its top.
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  expect((await keysLeft()).filter((key) => key.endsWith('-sample'))).toHaveLength(6);
  for (const [path, words] of [
    ['offers/', 'Negotiate with Northbank Health.'],
    ['salary/', 'Executive assistant to a chief executive'],
    ['negotiate/', 'EA to the CEO'],
    ['follow-up/', 'To Ms. Lindgren'],
    ['wins/', 'Asked two hotels for one fixed rate'],
    ['', 'This is the sample'],
  ] as const) {
    await page.goto(site.url + path);
    await page.getByText(words).first().waitFor();
  }
  await page.getByRole('button', { name: 'Remove the sample' }).tap();
  await page.getByRole('button', { name: 'See the whole example' }).waitFor();
  await page.getByRole('button', { name: 'Dismiss' }).tap();
  await expect.poll(keysLeft).toEqual([]);
});

test('the original example opens from its playbook, beside what is mine, and is removed without a trace', async () => {
  await openWith(page, site.url, {}, 'playbooks/xcon-method/');
  await page.getByRole('link', { name: 'See the original example' }).tap();
  await page.getByText('This is the original example').waitFor();
  await page.getByRole('heading', { name: 'Two offers' }).waitFor();
  await page.getByRole('heading', { name: 'Negotiate with Job 2.' }).waitFor();
  expect(new URL(page.url()).hash).toBe('');
  // The sample is another one: it is opened in its stead, and stays when the original goes.
  await page.goto(`${site.url}404.html`);
  await page.goto(`${site.url}offers/#sample`);
  await page.getByRole('heading', { name: 'Negotiate with Northbank Health.' }).waitFor();
  // Its days to answer are on Today, and it is said whose they are.
  await page.goto(site.url);
  await page.getByText('Northbank Health wants an answer').waitFor();
  await page.getByText('This is the sample').waitFor();
  await page.goto(`${site.url}offers/#original`);
  await page.getByRole('button', { name: 'Remove the original example' }).tap();
  await page.getByText('This is the sample').waitFor();
  await page.getByRole('button', { name: 'Remove the sample' }).tap();
  await page.getByRole('heading', { name: 'No offers yet' }).waitFor();
  await page.getByRole('button', { name: 'Dismiss' }).tap();
  await expect.poll(keysLeft).toEqual([]);
});
