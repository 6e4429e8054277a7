import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { readCsv } from '../helpers/read-csv.ts';
import { has, page, press, site, testOn } from './device.ts';
import { LAPTOP, PHONE } from './site.ts';

const inGermany = testOn({ options: { ...LAPTOP, locale: 'de-DE' } });
const inIndia = testOn({ options: { ...PHONE, locale: 'en-IN' } });
const inSwitzerland = testOn({ options: { ...LAPTOP, locale: 'de-CH' } });

/** Adds an offer with this pay, typed letter by letter. */
async function addPaid(title: string, pay: string): Promise<void> {
  await page.goto(`${site.url}offers/`);
  await page.getByRole('button', { name: /Add (my |an )?offer/ }).click();
  await page.getByLabel('Job', { exact: true }).fill(title);
  await page.getByLabel('Pay', { exact: true }).pressSequentially(pay);
}

describe('in Germany', () => {
  inGermany('pay is in euros, and tables come with semicolons and a decimal comma, unless one chooses otherwise', async () => {
    await addPaid('Assistenz; Vorstand', '18,50');
    await has(/Understood: 18,50\s€ an hour/);
    await press('Done');
    await page.goto(`${site.url}your-data/`);
    await press('Show the formats');
    const saved = async (): Promise<string> => {
      const waiting = page.waitForEvent('download');
      await press(/The worksheet as a table/);
      return readFileSync(await (await waiting).path(), 'utf8');
    };
    const cells = readCsv(await saved(), ';').flat();
    expect(cells).toContain('Assistenz; Vorstand');
    expect(cells.filter((cell) => cell === '18,5')).toHaveLength(2);
    await page.getByLabel(/separate columns with/i).selectOption({ label: 'Comma, decimals as 7.5' });
    const commas = readCsv(await saved()).flat();
    expect(commas).toContain('Assistenz; Vorstand');
    expect(commas.filter((cell) => cell === '18.5')).toHaveLength(2);
  });

  inGermany('a salary check is in euros', async () => {
    await page.goto(`${site.url}salary/#new`);
    expect(await page.getByLabel('Currency').inputValue()).toBe('EUR');
  });
});

describe('in India', () => {
  inIndia('pay is understood in lakhs, and refused with an example in them', async () => {
    await addPaid('EA to the MD', '18 LPA');
    await has('Understood: ₹18,00,000 a year');
    await page.getByLabel('Pay', { exact: true }).fill('18 lakh for both');
    await page.getByLabel('Pay', { exact: true }).press('Tab');
    await has(/Leave the rest out: 18 lakh a year or ₹45,000 a month\. Kept so far: ₹18,00,000\./);
  });
});

describe('in Switzerland', () => {
  inSwitzerland('an amount as it stands in a contract is taken by the month', async () => {
    await addPaid('Assistentin', 'Fr. 7`350.–');
    await has(/Understood: CHF\s7['’]350 a month/);
  });
});
