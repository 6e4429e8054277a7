/** Fields as a person uses them on a phone: what is pasted is kept, what is typed in an add row counts. */
import { describe, expect } from 'vitest';
import { device, page, site, testOnPhone } from './device.ts';
import { storedText } from './site.ts';

const test = testOnPhone;

/** As Outlook wraps the link to a call, and longer. */
const LINK = `https://eur01.safelinks.protection.outlook.com/ap/t-59584e83/?url=${encodeURIComponent('https://teams.microsoft.com/l/meetup-join/19%3ameeting_')}${'Nz'.repeat(920)}&reserved=0`;

async function openFile(): Promise<void> {
  await page.goto(`${site.url}interviews/#new`);
  await page.getByLabel('Company', { exact: true }).fill('Halden');
}
const paste = async (text: string): Promise<void> => {
  await device.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press('ControlOrMeta+V');
};

describe('what is pasted', () => {
  test('as the link of a call is kept whole: in the file, in its calendar file, after a reload', async () => {
    await openFile();
    await page.getByLabel('Held', { exact: true }).selectOption('video');
    await page.getByLabel('Day', { exact: true }).fill('2099-05-14');
    await page.getByLabel('Link', { exact: true }).click();
    await paste(LINK);
    expect(LINK.length).toBeGreaterThan(1900);
    expect(await storedText(page, 'interviews')).toContain(LINK);
    await page.reload();
    expect(await page.getByLabel('Link', { exact: true }).inputValue()).toBe(LINK);
    expect(await page.getByLabel('Link', { exact: true }).getAttribute('aria-invalid')).toBeNull();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Put it on my calendar' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const unfolded = Buffer.concat(chunks)
      .toString('utf8')
      .replace(/\r\n[ \t]/g, '');
    expect(unfolded.replaceAll('\\', '')).toContain(LINK);
  });

  test('as a posting is kept whole, and typing in it stays quick; what is beyond is said, and kept too', async () => {
    await openFile();
    const field = page.getByLabel('What I found: The posting');
    const posting = 'Own the calendar of two executives, and keep it true. '.repeat(1000).slice(0, 49_990);
    await field.fill(posting);
    await field.pressSequentially('the end.');
    expect(await field.inputValue()).toBe(`${posting}the end.`);
    expect(await field.getAttribute('aria-invalid')).toBeNull();
    await field.pressSequentially(' And this is too much');
    const told = page.getByText(/Longer than the 50,000 characters.*from “.*is too much” on\. Nothing is lost/);
    await told.waitFor();
    expect(await field.getAttribute('aria-describedby')).toBe(await told.locator('..').getAttribute('id'));
    await page.reload();
    expect(await field.inputValue()).toBe(`${posting}the end. And this is too much`);
    await told.waitFor();
  });
});

test('a posting that storage has no room for stays in its field, and that is said', async () => {
  await openFile();
  await storedText(page, 'interviews');
  await page.evaluate(() => {
    for (let size = 1 << 20; size >= 1; size >>= 1) {
      try {
        for (;;) localStorage.setItem(`other:${Math.random()}`, 'x'.repeat(size));
      } catch {
        // Not even this much fits: on with half of it.
      }
    }
  });
  const field = page.getByLabel('What I found: The posting');
  await field.fill('A line of the posting. '.repeat(2000));
  await page
    .getByText('Not saved')
    .or(page.getByText(/no room/i))
    .first()
    .waitFor();
  expect((await field.inputValue()).length).toBe('A line of the posting. '.length * 2000);
});

describe('what stands in an add row', () => {
  const add = async (label: string, text: string): Promise<void> => {
    await page.getByRole('button', { name: label }).tap();
    await page.keyboard.type(text);
  };
  const row = (text: string) => page.getByRole('button', { name: new RegExp(`^${text}`) });

  test('is added when another row is begun, and is on the cue card', async () => {
    await openFile();
    await add('Add a tidbit', 'They moved in May');
    await add('Add a prop', 'A letter of reference');
    await row('They moved in May').waitFor();
    expect(await page.getByRole('textbox', { name: 'Add a prop' }).evaluate((field) => field === document.activeElement)).toBe(true);
    await page.getByRole('link', { name: 'Open the cue card' }).tap();
    await page.getByText('They moved in May').first().waitFor();
    expect(await storedText(page, 'interviews')).toContain('A letter of reference');
  });

  test.each(['the tab bar', 'Back', 'closing the tab'])('is added on leaving by %s, once', async (way) => {
    await page.goto(`${site.url}interviews/`);
    await openFile();
    await add('Add a person', '  Mara Lindqvist ');
    const watcher = await device.newPage();
    await watcher.goto(`${site.url}404.html`);
    if (way === 'the tab bar') await page.getByRole('link', { name: 'Offers' }).tap();
    if (way === 'Back') await page.goBack();
    if (way === 'closing the tab') await page.close({ runBeforeUnload: true });
    await expect.poll(() => watcher.evaluate(() => localStorage.getItem('greenroom:interviews')?.split('"Mara Lindqvist"').length)).toBe(2);
  });

  test('is half typed again after a reload, which makes no row of it', async () => {
    await openFile();
    await add('Add a person', 'Mara Lindq');
    await page.reload();
    const field = page.getByRole('textbox', { name: 'Add a person' });
    await expect.poll(() => field.inputValue()).toBe('Mara Lindq');
    await row('Mara Lindq').waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => localStorage.getItem('greenroom:interviews'))).toContain('"people":[]');
    expect(await field.inputValue()).toBe('Mara Lindq');
  });

  test('is taken back by one press of undo', async () => {
    await openFile();
    await add('Add a prop', 'A letter');
    await page.getByText('A reference, a page, a short demo').click();
    await row('A letter').waitFor();
    await page.keyboard.press('ControlOrMeta+z');
    await row('A letter').waitFor({ state: 'detached' });
    expect(await storedText(page, 'interviews')).not.toContain('A letter');
  });

  test('does not move what is pressed away from under the finger', async () => {
    await openFile();
    await add('Add a tidbit', 'A long tidbit, '.repeat(20));
    await page.getByRole('button', { name: 'Add a strength' }).tap();
    await page.getByRole('textbox', { name: 'Add a strength' }).waitFor();
    await row('A long tidbit').waitFor();
  });

  test('leaves its field in sight, above the tab bar, with every word of its hint', async () => {
    await openFile();
    await page.getByRole('button', { name: 'Add a tidbit' }).tap();
    const field = page.getByRole('textbox', { name: 'Add a tidbit' });
    await field.evaluate((one) => one.scrollIntoView({ block: 'end' }));
    for (let n = 1; n <= 4; n++) {
      await page.keyboard.type(`Tidbit ${n}`);
      await page.keyboard.press('Enter');
      const [bottom, bar] = await page.evaluate(() => [
        document.activeElement?.getBoundingClientRect().bottom ?? 0,
        document.querySelector('.bottom-bar')?.getBoundingClientRect().top ?? 0,
      ]);
      expect(bottom).toBeLessThan(bar ?? 0);
    }
    await page.getByRole('button', { name: 'Add a question that leads there' }).tap();
    const long = page.getByRole('textbox', { name: 'Add a question that leads there' });
    expect(await long.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
  });
});
