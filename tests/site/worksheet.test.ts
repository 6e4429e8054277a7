import { expect } from 'vitest';
import { inOrder, parseOffer, type Offer } from '../../src/features/offers/offer.ts';
import { originalOffers } from '../../src/features/offers/original-example.ts';
import { page, site, testOnPhone } from './device.ts';
import { storedText } from './site.ts';

const test = testOnPhone;

test.beforeEach(async () => {
  await page.goto(`${site.url}offers/`);
});

/** What a person has entered of an offer: no ids, no stamps. */
function essence({ title, pros, cons }: Offer): unknown {
  return {
    title,
    pros: pros.map(({ text, weight }) => ({ text, weight })),
    cons: cons.map(({ text, weight, mustChange, xcons }) => ({
      text,
      weight,
      mustChange,
      xcons: xcons.map((xcon) => ({ text: xcon.text, kind: xcon.kind, status: xcon.status })),
    })),
  };
}

const wanted = originalOffers().map(essence);

/** The essence of every offer stored, in order. */
async function entered(): Promise<unknown> {
  const { records } = JSON.parse(await storedText(page)) as { records: { id: string }[] };
  return inOrder(records.map((record) => parseOffer({ ...record })).filter((offer) => offer.title !== '')).map(essence);
}

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

test('two offers can be entered with the keyboard alone', { timeout: 240_000 }, async () => {
  for (const [index, offer] of originalOffers().entries()) {
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

test('two offers can be entered by touch', { timeout: 240_000 }, async () => {
  const current = page.locator('.offer.is-current');
  for (const offer of originalOffers()) {
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
