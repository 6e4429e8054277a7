import { readFileSync } from 'node:fs';
import decodeQR from 'qr/decode.js';
import { describe, expect } from 'vitest';
import { device, has, page, press, site, storedKeys, testOnPhone, textOf } from './device.ts';
import { openDevice, PHONE } from './site.ts';

const test = testOnPhone;

async function addOffer(title: string): Promise<void> {
  await page.goto(`${site.url}offers/`);
  await page.getByRole('button', { name: /Add (my )?offer/ }).tap();
  await page.getByLabel('Job', { exact: true }).fill(title);
  await press('Done');
  await page.waitForTimeout(500);
}

/** The pixels of a picture, by way of the browser. */
async function pixels(png: Buffer): Promise<{ width: number; height: number; data: Uint8Array }> {
  const blank = await device.newPage();
  const found = await blank.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      return { width: image.width, height: image.height, data: [...(context?.getImageData(0, 0, image.width, image.height).data ?? [])] };
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  await blank.close();
  return { ...found, data: Uint8Array.from(found.data) };
}

describe('carried to another device', () => {
  test('by codes read off a screenshot, the whole sample comes out the same; nothing is kept before it is looked at', async () => {
    await page.goto(`${site.url}your-data/`);
    await page.getByRole('link', { name: 'Load the sample' }).tap();
    await page.getByRole('button', { name: 'Remove the sample' }).waitFor();
    await press('Show codes or a link');
    const shown = page.locator('.code__drawing');
    await shown.waitFor();
    const links: string[] = [];
    for (;;) {
      links.push(decodeQR(await pixels(await shown.screenshot())));
      const next = page.getByRole('button', { name: 'Next code' });
      if ((await next.count()) === 0 || (await next.getAttribute('aria-disabled')) === 'true') break;
      await next.tap();
    }
    expect(links.length).toBeGreaterThan(1);
    const before = await page.evaluate(() =>
      Object.fromEntries(Object.entries({ ...localStorage }).filter(([key]) => key.endsWith('-sample'))),
    );

    const phone = await openDevice(PHONE);
    const other = phone.pages()[0] ?? (await phone.newPage());
    // In any order, each opened by the camera in a tab of its own.
    for (const link of [...links].reverse().slice(0, -1)) {
      const tab = await phone.newPage();
      await tab.goto(link);
      await has(/codes have come in/, tab);
      expect(new URL(tab.url()).hash).toBe('');
      await tab.close();
    }
    await other.goto(links[0] ?? '');
    await other.getByRole('heading', { name: /would change/ }).waitFor();
    expect((await storedKeys(other)).filter((key) => key.endsWith('-sample'))).toEqual([]);
    await press('Add to mine', other);
    await other.getByRole('heading', { name: 'Done' }).waitFor();
    for (const [key, text] of Object.entries(before)) expect(JSON.parse((await textOf(key, other)) ?? ''), key).toEqual(JSON.parse(text));
    await phone.close();
  });

  test('by a link, one offer goes over and is put with what is there', async () => {
    await addOffer('EA to the COO');
    await addOffer('Assistant to the dean');
    await page.goto(`${site.url}your-data/`);
    await press('Show codes or a link');
    await page.getByLabel('What to send').selectOption({ label: 'One offer: EA to the COO' });
    await page.locator('.code__drawing').waitFor();
    const link = decodeQR(await pixels(await page.locator('.code__drawing').screenshot()));
    const phone = await openDevice(PHONE);
    const other = phone.pages()[0] ?? (await phone.newPage());
    await other.goto(link);
    await has(/One new/, other);
    await has('EA to the COO', other);
    await press('Add to mine', other);
    await other.getByRole('heading', { name: 'Done' }).waitFor();
    const text = (await textOf('greenroom:offers', other)) ?? '';
    expect(text).toContain('EA to the COO');
    expect(text).not.toContain('dean');
    await phone.close();
  });
});

test('a browser that cannot pack says so, and what to do instead', async () => {
  await addOffer('EA to the COO');
  await page.addInitScript(() => {
    const Native = window.CompressionStream;
    window.CompressionStream = class extends Native {
      constructor(format: CompressionFormat) {
        if (format === 'deflate-raw') throw new TypeError('Unsupported format');
        super(format);
      }
    };
  });
  await page.goto(`${site.url}your-data/`);
  await press('Show codes or a link');
  await has('This browser cannot pack notes for a code or a link.');
});

describe('taken elsewhere', () => {
  test('the worksheet as CSV, everything as Markdown, dates as a calendar; with nothing to take, that is said', async () => {
    await addOffer('=HYPERLINK("http://x.example") # EA');
    await page.goto(`${site.url}your-data/`);
    await press('Show the formats');
    for (const [form, ending, expected] of [
      ['Everything as text', '.md', 'HYPERLINK'],
      ['The worksheet as a table', '.csv', `'=HYPERLINK`],
    ] as const) {
      const waiting = page.waitForEvent('download');
      await press(new RegExp(form));
      const download = await waiting;
      expect(download.suggestedFilename().endsWith(ending)).toBe(true);
      expect(readFileSync(await download.path(), 'utf8')).toContain(expected);
    }
    await press(/Salary evidence/);
    await has('There is nothing of yours for this yet.');
  });
});

describe('on a device that others can use', () => {
  test('Shift three times shows a blank page that Back does not lead away from; nothing typed is lost', async () => {
    await page.goto(`${site.url}follow-up/`);
    await addOffer('Hidden');
    for (let n = 0; n < 3; n++) await page.keyboard.press('Shift');
    await page.waitForURL(`${site.url}hide/`);
    expect(await page.title()).toBe('Blank page');
    expect(await page.evaluate(() => document.body.innerText.trim())).toMatch(/^Blank page\s+Continue$/);
    await page.goBack();
    expect(page.url()).not.toContain('offers');
    await page.goto(`${site.url}offers/`);
    await has('Hidden');
    await page.getByRole('link', { name: 'Blank the screen' }).tap();
    await page.waitForURL(`${site.url}hide/`);
    await page.getByRole('link', { name: 'Continue' }).tap();
    await page.waitForURL(site.url);
  });

  test('capital letters and a slow hand do not hide the page', async () => {
    await page.goto(`${site.url}follow-up/`);
    await page.getByLabel('Your message').tap();
    await page.keyboard.type('ABC DEF GHI');
    for (let n = 0; n < 3; n++) {
      await page.keyboard.press('Shift');
      await page.waitForTimeout(900);
    }
    expect(page.url()).toContain('follow-up');
  });

  test('this session only: nothing reaches the device, the tab remembers, and at the end it can be kept or forgotten', async () => {
    await addOffer('Mine before');
    const before = await textOf('greenroom:offers');
    await page.goto(`${site.url}your-data/`);
    await Promise.all([page.waitForEvent('load'), press('Forget it all when this tab closes')]);
    await page.locator('.page-foot .only-here').waitFor();
    await addOffer('In this session');
    await page.reload();
    await has('In this session');
    expect(await page.getByText('Mine before').count()).toBe(0);
    expect(await textOf('greenroom:offers')).toBe(before);
    await page.goto(`${site.url}your-data/`);
    await press('End this session');
    await press('Go on with the session');
    await press('End this session');
    await Promise.all([page.waitForEvent('load'), press('Keep it on this device')]);
    await page.getByRole('heading', { name: 'What that session would change' }).waitFor();
    expect(await textOf('greenroom:offers')).toBe(before);
    // Not decided yet: a reload asks again.
    await page.reload();
    await page.getByRole('heading', { name: 'What that session would change' }).waitFor();
    await press('Add to mine');
    await page.getByRole('heading', { name: 'Done' }).waitFor();
    expect(await textOf('greenroom:offers')).toContain('In this session');
    await press('Close');
    expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('greenroom:')))).toEqual([]);
  });
});

describe('changes of this tab', () => {
  test('are taken back one by one, the last first, on the page and by Ctrl+Z, and done again', async () => {
    await addOffer('First');
    await page.getByRole('button', { name: 'Add a pro' }).tap();
    await page.keyboard.type('Kind team');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(1200);
    await page.keyboard.press('Escape');
    await page.locator('h1').first().click();
    await page.keyboard.press('Control+z');
    await has('A change was taken back.');
    expect(await page.getByRole('button', { name: /Kind team/ }).count()).toBe(0);
    await press('Do it again');
    await page.getByRole('button', { name: /Kind team/ }).waitFor();
    await page.waitForTimeout(500);
    await page.goto(`${site.url}your-data/`);
    await press('Show the changes');
    await has(/offer changed/);
    await press('Take back the last change');
    await has('Taken back: First.');
    await page.waitForTimeout(400);
    expect(await textOf('greenroom:offers')).not.toContain('Kind team');
    await press('Do it again');
    await page.waitForTimeout(400);
    expect(await textOf('greenroom:offers')).toContain('Kind team');
  });
});
