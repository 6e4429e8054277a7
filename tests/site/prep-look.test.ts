import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect } from 'vitest';
import { sampleInterview } from '../../src/features/interviews/sample-interview.ts';
import { crowdedPrepText, openWith, unfold } from './crowded-prep.ts';
import { expectGoodLook, faultsOf } from './look.ts';
import { page, site, testOn } from './device.ts';
import { LAPTOP, PHONE } from './site.ts';

const test = testOn({ options: PHONE, isShared: true });

const crowded = { 'greenroom:interviews': crowdedPrepText() } as const;
const { interview, strengths, stories } = sampleInterview('2099-05-14');
const whole = {
  'greenroom:interviews': JSON.stringify({
    version: 1,
    records: [interview, ...strengths, ...stories].map((one) => ({ ...one, updatedAt: 1 })),
  }),
} as const;

/** Every screen of the prep files with something on it. */
const SCREENS = [
  ['the list', 'interviews/', '.open-end'],
  ['a prep file', 'interviews/#crowded', '.steer-map'],
  ['the debrief', 'interviews/debrief/#crowded', '.asked'],
  ['the cue card', 'interviews/cue/#crowded', '.cue'],
  ['Today', '', '.call'],
] as const;

describe('with far too much in it', () => {
  test.each(SCREENS)('%s passes axe, light and dark, and never scrolls sideways', async (_name, path, ready) => {
    await expectGoodLook(page, async () => {
      await openWith(page, site.url, crowded, path);
      await page.locator(ready).first().waitFor();
    });
  });

  test('the editors of a prep file pass axe', async () => {
    await openWith(page, site.url, whole, 'interviews/#sample-interview');
    await unfold(page);
    await page.locator('.steer-map').waitFor();
    for (const opener of [
      page.getByRole('button', { name: /Dana Whitfield/ }),
      page.getByRole('button', { name: /The intake desk/ }),
      page.getByRole('button', { name: /Change this path/ }).first(),
      page.getByRole('button', { name: /After hours/ }),
    ]) {
      await opener.click();
      await page.locator('.editor').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Done' }).click();
    }
    await page.getByRole('button', { name: 'Pick from the bank' }).click();
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe('the steering map with 6 strengths, 9 stories and 12 questions', () => {
  test.each([PHONE.viewport, LAPTOP.viewport])('is read in full at $width px, each stop on its own line', async (viewport) => {
    await page.setViewportSize(viewport);
    await openWith(page, site.url, crowded, 'interviews/#crowded');
    await page.locator('.steer-map').waitFor();
    const stops = await page.locator('.steer__step').evaluateAll((all) =>
      all.map((stop) => {
        const { left, right, width, height } = stop.getBoundingClientRect();
        return { left, right, width, height, size: parseFloat(getComputedStyle(stop).fontSize) };
      }),
    );
    expect(stops).toHaveLength(12 * 4);
    for (const stop of stops) {
      expect(stop.left).toBeGreaterThanOrEqual(0);
      expect(stop.right).toBeLessThanOrEqual(viewport.width);
      expect(stop.width).toBeGreaterThan(200);
      expect(stop.size).toBeGreaterThanOrEqual(14);
    }
    await page.setViewportSize(PHONE.viewport);
  });

  test('is nested lists to a screen reader: strengths, their questions, the stops of each', async () => {
    await openWith(page, site.url, crowded, 'interviews/#crowded');
    await page.locator('.steer-map').waitFor();
    const tree = await page.getByRole('list', { name: 'Steering map' }).ariaSnapshot();
    expect(tree.match(/What I want them to see/g)).toHaveLength(7);
    expect(tree.match(/What I ask/g)).toHaveLength(12);
    expect(tree).toMatch(
      /- listitem:\n\s+- paragraph: What I want them to see.*\n\s+- list:\n\s+- listitem:\n\s+- list:\n\s+- listitem: What I ask/,
    );
    expect(tree).toContain('No question leads here yet.');
    expect(await page.locator('.gaps').innerText()).toContain('has no bridge to the story');
  });
});

describe('the cue card', () => {
  test.each([
    ['of the sample', whole, 'sample-interview'],
    ['with far too much in the file', crowded, 'crowded'],
  ] as const)('%s needs no scrolling at 360 × 640', async (_what, stored, id) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await openWith(page, site.url, stored, `interviews/cue/#${id}`);
    await page.locator('.cue').first().waitFor();
    const screens = await page.locator('.cue').evaluateAll((all) =>
      all.map((cue) => ({
        over: cue.scrollHeight - cue.clientHeight,
        size: parseFloat(getComputedStyle(cue.querySelector('dd') ?? cue).fontSize),
      })),
    );
    expect(screens.length).toBeGreaterThanOrEqual(8);
    for (const screen of screens) {
      expect(screen.over).toBeLessThanOrEqual(0);
      expect(screen.size).toBeGreaterThanOrEqual(17);
    }
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
    await page.setViewportSize(PHONE.viewport);
  });

  test('goes on by button, by arrow key and by a swipe, and says where it is', async () => {
    await openWith(page, site.url, whole, 'interviews/cue/');
    const place = page.locator('.cues__place');
    await page.getByRole('button', { name: 'Next' }).click();
    await expect.poll(() => place.innerText()).toContain('2 of 9');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => place.innerText()).toContain('3 of 9');
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('button', { name: 'Back' }).click();
    await expect.poll(() => place.innerText()).toContain('1 of 9');
    await page.locator('.cues__deck').evaluate((deck) => deck.scrollTo({ left: deck.clientWidth * 3, behavior: 'instant' }));
    await expect.poll(() => place.innerText()).toContain('4 of 9');
  });

  test('stays dark when asked, after a reload too, and leaves the rest as the device has it', async () => {
    await openWith(page, site.url, whole, 'interviews/cue/');
    await page.getByRole('button', { name: 'Keep it dark' }).click();
    await page.waitForTimeout(400);
    await page.reload();
    await page.locator('.cue').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await page.goto(site.url);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined();
  });

  test('keeps the screen awake while it is open', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'wakeLock', {
        value: {
          request: (kind: string) => ((window as { asked?: string }).asked = kind) && Promise.resolve({ release: () => Promise.resolve() }),
        },
      });
    });
    await openWith(page, site.url, whole, 'interviews/cue/');
    await page.locator('.cue').first().waitFor();
    expect(await page.evaluate(() => (window as { asked?: string }).asked)).toBe('screen');
  });
});

async function printed(format: 'A4' | 'Letter' | 'A6'): Promise<{ readonly pages: number; readonly text: string }> {
  const pdf = await page.pdf({ format });
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return { pages: totalPages, text: text.replace(/\s/g, '') };
}

describe('on paper', () => {
  test.each(['A4', 'Letter'] as const)('the prep sheet of the sample takes one page of %s, with every word', async (format) => {
    await openWith(page, site.url, whole, 'interviews/#sample-interview');
    await page.locator('.steer-map').waitFor();
    const { pages, text } = await printed(format);
    expect(pages).toBe(1);
    const told = stories.filter((story) => interview.storyIds.includes(story.id));
    for (const words of [
      interview.company,
      interview.opener,
      interview.route,
      ...interview.people.flatMap((person) => [person.name, person.mind]),
      ...interview.tidbits.map((tidbit) => tidbit.use),
      ...interview.paths.map((path) => path.bridge),
      ...told.flatMap((story) => [story.title, story.result]),
      ...interview.questions.map((question) => question.text),
    ])
      expect(text).toContain(words.replace(/\s/g, ''));
    for (const frame of ['Today', 'Addaperson', 'Printtheprepsheet', 'Whatthismeans', 'Onethingtodonow']) expect(text).not.toContain(frame);
  });

  test.each(['A4', 'Letter', 'A6'] as const)('the cue card of the sample takes one page of %s', async (format) => {
    await openWith(page, site.url, whole, 'interviews/cue/');
    await page.locator('.cue').first().waitFor();
    const { pages, text } = await printed(format);
    expect(pages).toBe(1);
    for (const words of ['DanaWhitfield', 'Sayfirst', 'CouldIseewheretheteamsits']) expect(text).toContain(words);
    for (const frame of ['Close', '1of9', 'Keepitdark']) expect(text).not.toContain(frame);
  });

  test('a playbook prints its answers in full, its cards open, and lines to write on', async () => {
    await openWith(page, site.url, {}, 'playbooks/micromanagers/');
    const words = 'Every morning at nine, in one line, also when nothing is new. '.repeat(5).trim();
    await page.locator('textarea[data-answer]').first().fill(words);
    await expect.poll(() => page.locator('.grow[data-text]').count()).toBeGreaterThan(0);
    const { text } = await printed('A4');
    expect(text).toContain(words.replace(/\s/g, ''));
    for (const card of await page.locator('.playbook__cards details p').allInnerTexts()) expect(text).toContain(card.replace(/\s/g, ''));
    expect(text).not.toContain('Startover');
  });
});
