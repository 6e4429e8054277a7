import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sampleOffers } from '../../src/features/offers/sample-offers.ts';
import { openDevice, openSite, PHONE, storedText, watch, type Site } from './site.ts';

let site: Site;
let device: BrowserContext;
let page: Page;
let faults: string[];

beforeAll(async () => void (site = await openSite()));
afterAll(() => site.stop());
beforeEach(async () => {
  device = await openDevice(PHONE);
  page = device.pages()[0] ?? (await device.newPage());
  faults = watch(device, site.url);
  await page.goto(`${site.url}offers/`);
});
afterEach(async () => {
  expect(faults).toEqual([]);
  await device.close();
});

/** What is stored, without ids and stamps. */
async function entered(): Promise<unknown> {
  const { records } = JSON.parse(await storedText(page)) as { records: { title?: string; order: number; pros: []; cons: [] }[] };
  type Stored = {
    title: string;
    order: number;
    pros: { text: string; weight: number }[];
    cons: { text: string; weight: number; mustChange: boolean; xcons: { text: string; kind: string; status: string }[] }[];
  };
  return (records.filter((record) => record.title !== undefined) as unknown as Stored[])
    .sort((a, b) => a.order - b.order)
    .map(({ title, pros, cons }) => ({
      title,
      pros: pros.map(({ text, weight }) => ({ text, weight })),
      cons: cons.map(({ text, weight, mustChange, xcons }) => ({
        text,
        weight,
        mustChange,
        xcons: xcons.map((xcon) => ({ text: xcon.text, kind: xcon.kind, status: xcon.status })),
      })),
    }));
}

const wanted = sampleOffers().map(({ title, pros, cons }) => ({
  title,
  pros: pros.map(({ text, weight }) => ({ text, weight })),
  cons: cons.map(({ text, weight, mustChange, xcons }) => ({
    text,
    weight,
    mustChange,
    xcons: xcons.map((xcon) => ({ text: xcon.text, kind: xcon.kind, status: xcon.status })),
  })),
}));

/** Presses Tab until the focused control has this name. */
async function tabTo(name: RegExp, backwards = false): Promise<void> {
  for (let n = 0; n < 200; n++) {
    const found = await page.evaluate(() => {
      const active = document.activeElement;
      if (!(active instanceof HTMLElement)) return '';
      const labels = 'labels' in active ? [...((active as HTMLInputElement).labels ?? [])].map((label) => label.textContent).join(' ') : '';
      const legend =
        active.getAttribute('type') === 'radio' ? (active.closest('fieldset')?.querySelector('legend')?.textContent ?? '') : '';
      return `${active.getAttribute('aria-label') ?? ''} ${legend} ${labels} ${active.matches('button, a') ? active.textContent : ''}`;
    });
    if (name.test(found)) return;
    await page.keyboard.press(backwards ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab never reached ${String(name)}`);
}

const press = (key: string): Promise<void> => page.keyboard.press(key);

test('both offers of the sample can be entered with the keyboard alone', { timeout: 240_000 }, async () => {
  for (const [index, offer] of sampleOffers().entries()) {
    if (index > 0) await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await tabTo(/Add (my )?offer/);
    await press('Enter');
    await page.getByLabel('Job', { exact: true }).waitFor();
    await tabTo(/^\s+Job/);
    await page.keyboard.type(offer.title);
    await press('Escape');
    await tabTo(/Add a pro/);
    await press('Enter');
    for (const pro of offer.pros) {
      await page.keyboard.type(pro.text);
      await press('Enter');
    }
    await press('Escape');
    await tabTo(/Add a con/);
    await press('Enter');
    for (const con of offer.cons) {
      await page.keyboard.type(con.text);
      await press('Enter');
    }
    await press('Escape');
    for (const item of [...offer.pros, ...offer.cons]) {
      await page.evaluate(() => (document.querySelector<HTMLElement>('.offer.is-current .row-open') ?? document.body).focus());
      await tabTo(new RegExp(item.text.replace(/[$+.]/g, '\\$&')));
      await press('Enter');
      await page.locator('.editor').waitFor();
      await tabTo(/How much it weighs/);
      for (let weight = 3; weight < item.weight; weight++) await press('ArrowRight');
      for (let weight = 3; weight > item.weight; weight--) await press('ArrowLeft');
      if ('mustChange' in item && item.mustChange) {
        await tabTo(/Must change/);
        await press('Space');
      }
      await press('Escape');
      const xcons = offer.cons.find((con) => con.id === item.id)?.xcons ?? [];
      if (xcons.length === 0) continue;
      await tabTo(/Add an XCon/);
      await press('Enter');
      await page.getByText('Kind of XCon').waitFor();
      for (const [n, xcon] of xcons.entries()) {
        await tabTo(/What would make it acceptable/, n > 0);
        await page.keyboard.type(xcon.text);
        await tabTo(/Kind of XCon/);
        if (xcon.kind === 'condition') await press('ArrowRight');
        if (xcon.kind === 'own-action') await press('ArrowLeft');
        await tabTo(/^\s+Add/);
        await press('Enter');
      }
      await press('Escape');
    }
  }
  expect(await entered()).toEqual(wanted);
  await page.reload();
  await page.getByRole('heading', { name: 'Negotiate with Job 2.' }).waitFor();
  expect(await entered()).toEqual(wanted);
});

test('both offers of the sample can be entered by touch', { timeout: 240_000 }, async () => {
  const current = page.locator('.offer.is-current');
  for (const offer of sampleOffers()) {
    await page.getByRole('button', { name: /Add (my )?offer/ }).tap();
    await page.getByLabel('Job', { exact: true }).fill(offer.title);
    await page.getByRole('button', { name: 'Done' }).tap();
    for (const [label, items] of [
      ['Add a pro', offer.pros],
      ['Add a con', offer.cons],
    ] as const) {
      await current.getByRole('button', { name: label }).tap();
      for (const item of items) {
        await page.getByLabel(label, { exact: true }).fill(item.text);
        await current.getByRole('button', { name: 'Add', exact: true }).tap();
        // The keyboard of a phone stays open only if the field keeps the focus.
        expect(await page.getByLabel(label, { exact: true }).evaluate((field) => field === document.activeElement)).toBe(true);
      }
      await page.keyboard.press('Escape');
    }
    for (const item of [...offer.pros, ...offer.cons]) {
      await current.locator('.row-open', { hasText: item.text }).tap();
      await page.locator(`.weight input[value="${item.weight}"]`).tap();
      if ('mustChange' in item && item.mustChange) await page.getByLabel(/Must change/).tap();
      await page.getByRole('button', { name: 'Done' }).tap();
    }
    for (const con of offer.cons) {
      await current.getByRole('button', { name: `Add an XCon to ${con.text}` }).tap();
      for (const xcon of con.xcons) {
        await page.getByLabel('What would make it acceptable?').fill(xcon.text);
        await page.locator(`.segments input[value="${xcon.kind}"]`).tap();
        await page.locator('.editor').getByRole('button', { name: 'Add', exact: true }).tap();
      }
      await page.getByRole('button', { name: 'Done' }).tap();
    }
  }
  expect(await entered()).toEqual(wanted);
});

describe('on the worksheet', () => {
  beforeEach(async () => {
    await page.goto(`${site.url}404.html`);
    await page.goto(`${site.url}offers/#sample`);
    await page.getByRole('heading', { name: 'Negotiate with Job 2.' }).waitFor();
  });

  const verdict = (): Promise<string> => page.locator('.verdict h2').innerText();

  test('noting an answer changes the status, the score and the verdict', async () => {
    await page.getByRole('button', { name: 'Mark as asked' }).tap();
    await page.getByText('Asked. Note the answer').waitFor();
    await page.getByRole('radio', { name: /Job 2/ }).check({ force: true });
    await page.getByLabel(/Status of: I read the terms/).selectOption('in-writing');
    await page.locator('.offer.is-current .tag', { hasText: 'In writing' }).waitFor();
    await page.getByLabel(/Status of: Chances to present/).selectOption('granted');
    expect(await verdict()).toContain('Keep Job 2 to fall back on.');
    await page
      .locator('.offer.is-current')
      .getByRole('button', { name: /I read the terms/ })
      .tap();
    await page.getByLabel('What they answered').fill('Renata sends the contract on Monday');
    await page.getByRole('button', { name: 'Done' }).tap();
    await page.getByText(/They said.*Renata sends/).waitFor();
  });

  test('a refusal leads to what one falls back on', async () => {
    await page.getByRole('radio', { name: /Job 2/ }).check({ force: true });
    await page.getByLabel(/Status of: I read the terms/).selectOption('refused');
    expect(await verdict()).toContain('Take Job 1.');
  });

  test('a con becomes a pro and moves to the other offer', async () => {
    await page
      .locator('.offer.is-current')
      .getByRole('button', { name: /Too little money/ })
      .tap();
    await page.getByRole('button', { name: 'Make it a pro' }).tap();
    await page
      .locator('.offer.is-current .pro')
      .getByText('What speaks for it')
      .waitFor()
      .catch(() => undefined);
    const open = page.getByRole('button', { name: 'Done' });
    if ((await open.count()) === 0)
      await page
        .locator('.offer.is-current')
        .getByRole('button', { name: /Too little money/ })
        .tap();
    await page.getByLabel('Move to another offer').selectOption({ label: 'Job 2' });
    await page.getByRole('radio', { name: /Job 2/ }).check({ force: true });
    await page.locator('.offer.is-current .pro', { hasText: 'Too little money' }).waitFor();
  });

  test('offers are duplicated, put away and taken back', async () => {
    await page.getByRole('button', { name: /Change details of Job 1/ }).tap();
    await page.getByRole('button', { name: 'Duplicate' }).tap();
    await page.getByRole('heading', { name: 'Three offers' }).waitFor();
    await page.getByRole('button', { name: 'Put away' }).tap();
    await page.getByRole('heading', { name: 'Two offers' }).waitFor();
    await page.getByRole('button', { name: /Take back/ }).tap();
    await page.getByRole('heading', { name: 'Three offers' }).waitFor();
  });

  test('a swipe shows the other offer', async () => {
    await page.locator('.offers').evaluate((element) => {
      const touch = (x: number): Touch => new Touch({ identifier: 1, target: element, clientX: x, clientY: 400 });
      element.dispatchEvent(new TouchEvent('touchstart', { changedTouches: [touch(320)] }));
      element.dispatchEvent(new TouchEvent('touchend', { changedTouches: [touch(80)] }));
    });
    expect(await page.getByRole('radio', { name: /Job 2/ }).isChecked()).toBe(true);
  });

  test('priorities are set with every score out of sight, and stand beside the verdict', async () => {
    await page.getByRole('button', { name: /priorities/ }).tap();
    await page.getByText('Scores are out of sight').waitFor();
    expect(await page.locator('.score__figure, .offer-switch__score, .verdict').count()).toBe(0);
    await page.getByRole('button', { name: 'Add a must-have' }).tap();
    await page.keyboard.type('A written contract');
    await page.keyboard.press('Enter');
    await page.locator('.chip', { hasText: 'Job 1' }).tap();
    await page.locator('.chip', { hasText: 'Job 2' }).tap();
    await page.getByLabel(/Lowest score/).fill('60');
    await page.getByRole('button', { name: 'Show the verdict' }).tap();
    await page.getByText('Job 1, then Job 2.').waitFor();
    await page.getByText('0 of 1 met').first().waitFor();
  });

  test('“stay where I am” can be a column', async () => {
    await page.getByRole('button', { name: /stay where I am/ }).tap();
    await page.getByRole('radio', { name: /Stay where I am/ }).waitFor();
    await page.getByText('Stay where I am is still empty').waitFor();
  });

  test('pay is echoed as it was understood', async () => {
    await page.getByRole('button', { name: /Change details of Job 1/ }).tap();
    await page.getByLabel('Pay', { exact: true }).fill('95k');
    await page.getByText(/Understood: \$95,000/).waitFor();
    await page.getByLabel('Pay', { exact: true }).fill('lots');
    await page.getByLabel('Note').focus();
    await page.getByText('Use digits').waitFor();
  });
});
