/** Cards to the interview, as a person uses them: on a phone, the evening before, without a network; from the keyboard; in two tabs. */
import { expect } from 'vitest';
import { openWith } from './crowded-prep.ts';
import { device, page, site, testOn } from './device.ts';
import { expectGoodLook, faultsOf } from './look.ts';
import { openInstalled, PHONE, storedText, untilKept } from './site.ts';
import { CASE, cardsKept, EVENING, FILE, front, kept, press, stored, STORIES } from './some-cards.ts';

const test = testOn({ options: { ...PHONE, timezoneId: 'Europe/Berlin' } });
const testOffline = testOn({ options: { ...PHONE, timezoneId: 'Europe/Berlin' }, open: openInstalled });

const focusedId = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');

test('from Today to the cards in two taps; one’s own words come first', async () => {
  await page.clock.install({ time: new Date(EVENING) });
  await openWith(page, site.url, CASE, '');
  await page.getByRole('link', { name: 'Rehearse with cards' }).tap();
  await page.locator('#card-front').waitFor();
  const seen = new Set<string>();
  for (let n = 0; n < 3; n++) {
    seen.add(await front());
    await press('2');
  }
  expect(seen).toEqual(new Set(['How do you begin?', 'What do you say last?', 'The intake desk']));
});

testOffline('somebody new, offline, the evening before: from Today to ten minutes of cards', async () => {
  await page.goto(site.url);
  await untilKept(page);
  await device.setOffline(true);
  await page.goto(site.url);
  await page.getByRole('link', { name: 'Ten minutes of cards' }).tap();
  await page.getByRole('button', { name: 'Turn it over' }).tap();
  await page.getByRole('button', { name: 'Got it' }).tap();
  await page.getByRole('button', { name: 'Turn it over' }).waitFor();
  expect(await page.getByText('About 10 minutes left').isVisible()).toBe(true);
  // Those of a playbook are there too, without a network.
  await page.getByRole('button', { name: 'Close' }).tap();
  await page.getByText('What is in the deck').tap();
  await page.getByText(/^Steering questions, \d/).waitFor();
  await device.setOffline(false);
});

test('the keyboard does all of it, and a screen reader hears the front, then the back', async () => {
  await page.clock.install({ time: new Date(EVENING) });
  await openWith(page, site.url, CASE, 'rehearse/#cards');
  await page.locator('#card-front').waitFor();
  await expect.poll(focusedId).toBe('card-front');
  await page.keyboard.press('2');
  expect(await page.locator('#card-back').count()).toBe(0);
  await page.keyboard.press(' ');
  await expect.poll(focusedId).toBe('card-back');
  const first = await front();
  await page.keyboard.press('1');
  await expect.poll(() => front()).not.toBe(first);
  await expect.poll(focusedId).toBe('card-front');
  await press('2');
  await press('3');
  expect((await cardsKept()).map(({ last }) => last).toSorted()).toEqual([1, 3, 4]);
  for (const name of ['Turn it over', 'Close', 'Undo', 'Turn this card off']) {
    const box = await page.getByRole('button', { name, exact: true }).boundingBox();
    expect(box?.height, name).toBeGreaterThanOrEqual(44);
  }
});

test('a reload in the middle of a sitting goes on with the same card', async () => {
  await page.clock.install({ time: new Date(EVENING) });
  await openWith(page, site.url, CASE, 'rehearse/#cards');
  await page.locator('#card-front').waitFor();
  for (const key of ['2', '1', '2'] as const) await press(key);
  const before = await front();
  await page.waitForTimeout(300);
  await page.reload();
  await page.locator('#card-front').waitFor();
  expect(await front()).toBe(before);
  expect(await page.locator('.sitting').getAttribute('data-shown')).toBe('3');
  await page.getByRole('button', { name: 'Close' }).tap();
  await page.getByRole('button', { name: 'Go on with the cards' }).tap();
  expect(await front()).toBe(before);
});

test('a rating is taken back whole: its card is on the table again', async () => {
  await page.clock.install({ time: new Date(EVENING) });
  await openWith(page, site.url, CASE, 'rehearse/#cards');
  await page.locator('#card-front').waitFor();
  const first = await front();
  await press('3');
  await page.getByRole('button', { name: 'Undo' }).first().tap();
  await expect.poll(() => front()).toBe(first);
  expect(await cardsKept()).toEqual([]);
  expect((await kept()).find(({ type }) => type === 'sitting')?.shown).toBe(0);
});

test('a card is turned off from the card, and back on from the deck; a thin story is something to write', async () => {
  await page.clock.install({ time: new Date(EVENING) });
  await openWith(page, site.url, CASE, 'rehearse/#cards');
  await page.locator('#card-front').waitFor();
  const first = await front();
  await page.getByRole('button', { name: 'Turn this card off' }).tap();
  await expect.poll(() => front()).not.toBe(first);
  await page.getByRole('button', { name: 'Close' }).tap();
  await page.getByText('What is in the deck').tap();
  await page.getByText('First and last lines, 1 of 2').tap();
  await page.getByRole('checkbox', { name: first }).check();
  await page.getByText('First and last lines, 2').waitFor();
  expect(await page.getByRole('link', { name: '“The wrong gate” has no result yet' }).getAttribute('href')).toContain('stories');
});

test('a card made by hand comes with the next sitting, is changed, and removed with a way back', async () => {
  await page.clock.install({ time: new Date(EVENING) });
  await openWith(page, site.url, CASE, 'rehearse/');
  await page.getByRole('button', { name: 'Make a card' }).tap();
  await page.getByRole('button', { name: 'Keep the card' }).tap();
  await page.getByText('It needs a few words.').waitFor();
  await page.getByLabel('Front', { exact: true }).fill('Their three plants?');
  await page.getByLabel('Back', { exact: true }).fill('Graz, Linz, Wels');
  await page.getByRole('button', { name: 'Keep the card' }).tap();
  await page.getByText('What is in the deck').tap();
  await page.getByText('Made by hand, 1').tap();
  await page.getByRole('button', { name: /^Change/ }).tap();
  await page.getByLabel('Back', { exact: true }).fill('Graz, Linz');
  await page.getByRole('button', { name: 'Done' }).tap();
  await page.getByRole('button', { name: /^Change/ }).tap();
  expect(await page.getByLabel('Back', { exact: true }).inputValue()).toBe('Graz, Linz');
  await page.getByRole('button', { name: 'Remove', exact: true }).tap();
  await expect.poll(() => page.getByText('Made by hand').count()).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).tap();
  await page.getByText('Made by hand, 1').waitFor();
});

test('hundreds of cards made by hand are shown thirty at a time', async () => {
  const cards = Array.from({ length: 70 }, (_, n) => ({ id: `c${n}`, type: 'own-card', front: `Card ${n}`, back: 'Yes' }));
  await openWith(page, site.url, { ...CASE, 'greenroom:rehearse': stored(...cards) }, 'rehearse/');
  await page.getByText('What is in the deck').tap();
  await page.getByText('Made by hand, 70').tap();
  const rows = page.getByRole('checkbox', { name: /^Card \d/ });
  expect(await rows.count()).toBe(30);
  await page.getByRole('button', { name: 'Show 30 more' }).tap();
  await page.getByRole('button', { name: 'Show 10 more' }).tap();
  expect(await rows.count()).toBe(70);
  expect(await page.getByRole('button', { name: /^Show \d+ more/ }).count()).toBe(0);
});

test('the sample is rehearsed like one’s own, and leaves no trace', async () => {
  await page.clock.install({ time: new Date(EVENING) });
  await page.goto(`${site.url}rehearse/#sample`);
  await page.getByRole('button', { name: 'Start ten minutes' }).tap();
  await page.locator('#card-front').waitFor();
  await press('2');
  expect(await cardsKept()).toEqual([]);
  expect((await kept(page, 'rehearse-sample')).length).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'Close' }).tap();
  await page.getByRole('button', { name: 'Remove the sample' }).tap();
  await page.waitForTimeout(300);
  expect(await storedText(page, 'rehearse-sample')).toBe('');
  expect(await storedText(page, 'interviews-sample')).toBe('');
});

test('what was rehearsed with a sample that was removed elsewhere goes, too', async () => {
  await openWith(
    page,
    site.url,
    { ...CASE, 'greenroom:rehearse-sample': stored({ id: 'story:sample-t1', type: 'card', shows: 1 }) },
    'rehearse/',
  );
  await page.getByRole('heading', { name: 'Rehearse' }).waitFor();
  await expect.poll(() => storedText(page, 'rehearse-sample')).toBe('');
});

test('in the last half hour there is only the cue card', async () => {
  await page.clock.install({ time: new Date('2026-05-14T07:30:00+02:00') });
  await openWith(page, site.url, CASE, 'rehearse/');
  await page.getByText('Five minutes now and five before you leave stay better than ten in one go.').waitFor();
  await page.getByRole('button', { name: 'Start ten minutes' }).tap();
  await page.locator('#card-front').waitFor();
  await page.clock.setFixedTime(new Date('2026-05-14T09:35:00+02:00'));
  await press('2');
  await page.getByRole('heading', { name: 'It is nearly time. The last half hour is for the cue card.' }).waitFor();
  await page.getByRole('link', { name: 'Open the cue card' }).tap();
  await page.locator('.cue').first().waitFor();
});

test('two tabs: what was rated in either is there in both', async () => {
  await openWith(page, site.url, { 'greenroom:interviews': stored({ ...FILE, heldOn: undefined }, ...STORIES) }, 'rehearse/#cards');
  await page.locator('#card-front').waitFor();
  const other = await device.newPage();
  await other.goto(`${site.url}rehearse/#cards`);
  await other.locator('#card-front').waitFor();
  expect(await front(other)).toBe(await front());
  await press('2');
  // The sitting is one: the other tab has moved on, too.
  await expect.poll(() => other.locator('.sitting').getAttribute('data-shown')).toBe('1');
  await press('1', other);
  await expect.poll(async () => (await cardsKept()).length).toBe(2);
  await expect.poll(async () => (await cardsKept(other)).map(({ shows }) => shows)).toEqual([1, 1]);
});

const LONG = `Wie ${'sehr lang '.repeat(400)}`;
const HEBREW = 'ספר לי על עצמך ועל הדלפק '.repeat(9);
test('it looks right at every width, in the dark, with text twice as large, with very long words and from right to left', async () => {
  await page.clock.install({ time: new Date(EVENING) });
  const cards = [
    { id: 'a', type: 'own-card', front: 'x'.repeat(400), back: LONG },
    { id: 'b', type: 'own-card', front: HEBREW, back: HEBREW },
  ];
  await openWith(page, site.url, { ...CASE, 'greenroom:rehearse': stored(...cards) }, 'rehearse/');
  await expectGoodLook(page, () => page.getByText('What is in the deck').waitFor());
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await page.goto(`${site.url}rehearse/#cards`);
  await page.locator('#card-front').waitFor();
  for (let n = 0; n < 4; n++) {
    if (/^x|ספר/.test(await front())) {
      await page.keyboard.press(' ');
      await page.locator('#card-back').waitFor();
      await expectGoodLook(page, () => page.locator('#card-back').waitFor());
      await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
      await page.keyboard.press('2');
      await page.locator('#card-back').waitFor({ state: 'detached' });
    } else await press('2');
  }
  expect(await faultsOf(page)).toEqual([]);
});
