/** The course of a sitting on a phone: what comes back, whose it is, how long it is, what is taken back, a clock that is wrong. */
import { expect } from 'vitest';
import { openWith } from './crowded-prep.ts';
import { page, site, testOn } from './device.ts';
import { PHONE } from './site.ts';
import { CASE, cardsKept, EVENING, FILE, front, kept, press, stored, STORIES } from './some-cards.ts';

const test = testOn({ options: { ...PHONE, timezoneId: 'Europe/Berlin' } });

test('in the morning there is only what weighs most, whatever time is left', async () => {
  await page.clock.install({ time: new Date('2026-05-14T07:30:00+02:00') });
  await openWith(page, site.url, CASE, 'rehearse/#cards');
  await page.locator('#card-front').waitFor();
  const end = page.getByRole('heading', { name: 'Nothing you could do now would help more than a break.' });
  while (!(await end.isVisible())) await press('3');
  const ids = (await cardsKept()).map(({ id }) => id);
  expect(ids).toContain('line:file/opener');
  expect(ids.filter((id) => !/^(line|story|their):/.test(id))).toEqual([]);
});

test('what did not come yet comes back in the same sitting, after it has rested, and the sitting ends', async () => {
  await page.clock.install({ time: new Date(EVENING) });
  const sitting = {
    ...{ id: 'sitting-0', type: 'sitting', at: '2026-05-13T18:00:00.000Z', interviewId: 'file', seconds: 600, shown: 17, again: 0 },
    ...{ minutes: 10, cardId: 'line:file/opener' },
  };
  await openWith(page, site.url, { ...CASE, 'greenroom:rehearse': stored(sitting) }, 'rehearse/#cards');
  await page.locator('#card-front').waitFor();
  const missed = await front();
  await press('1');
  await page.getByRole('heading', { name: 'One more comes back in a moment' }).waitFor();
  await page.clock.runFor(95_000);
  await expect.poll(() => front()).toBe(missed);
  await press('2');
  await page.getByRole('heading', { name: 'Done for tonight. The morning is the best time for the rest.' }).waitFor();
  await page.getByRole('button', { name: 'Five more minutes' }).tap();
  await page.getByText('About 5 minutes left').waitFor();
  await page.getByRole('button', { name: 'Close' }).tap();
  await page.getByRole('button', { name: 'Start ten minutes' }).waitFor();
});

test('while the interview is under way, that is what is said', async () => {
  await page.clock.install({ time: new Date('2026-05-14T10:05:00+02:00') });
  await openWith(page, site.url, CASE, 'rehearse/');
  await page.getByText(/has begun, so the cards can wait/).waitFor();
});

test('a clock that is set back in the middle does not hold a sitting up', async () => {
  await page.clock.install({ time: new Date(EVENING) });
  await openWith(page, site.url, CASE, 'rehearse/#cards');
  await page.locator('#card-front').waitFor();
  const missed = await front();
  await press('1');
  const [sitting] = (await kept()).filter(({ type }) => type === 'sitting');
  const [card] = await cardsKept();
  const nearlyOver = { ...sitting, seconds: 600, cardId: undefined };
  await page.clock.setSystemTime(new Date('2026-05-13T19:00:00+02:00'));
  await openWith(page, site.url, { ...CASE, 'greenroom:rehearse': stored(nearlyOver, card ?? {}) }, 'rehearse/#cards');
  await expect.poll(() => front()).toBe(missed);
  await press('2');
  await page.getByRole('heading', { name: /^Done for tonight/ }).waitFor();
});

test('Undo beside a card takes back the rating before it, and nothing that was done elsewhere', async () => {
  await page.clock.install({ time: new Date(EVENING) });
  await openWith(page, site.url, CASE, 'rehearse/#cards');
  await page.locator('#card-front').waitFor();
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  expect(await undo.count()).toBe(0);
  const first = await front();
  await press('3');
  await page.getByRole('button', { name: 'Close' }).tap();
  await page.getByRole('button', { name: 'Make a card' }).tap();
  await page.getByLabel('Front', { exact: true }).fill('Their three plants?');
  await page.getByRole('button', { name: 'Keep the card' }).tap();
  await page.getByRole('button', { name: 'Go on with the cards' }).tap();
  await undo.tap();
  await expect.poll(() => front()).toBe(first);
  expect((await kept()).filter(({ type }) => type === 'own-card')).toHaveLength(1);
  expect(await cardsKept()).toEqual([]);
  await expect.poll(() => undo.count()).toBe(0);
});

test('a sitting is for one interview: another one has its own', async () => {
  await page.clock.install({ time: new Date(EVENING) });
  const other = { ...FILE, id: 'other', company: 'Harbor', heldOn: '2026-05-20', opener: 'Good morning.', order: 2 };
  await openWith(page, site.url, { 'greenroom:interviews': stored(FILE, other, ...STORIES) }, 'rehearse/#cards');
  await page.locator('#card-front').waitFor();
  await press('2');
  await page.goto(`${site.url}rehearse/#other/cards`);
  await page.reload();
  await page.locator('#card-front').waitFor();
  expect(await page.locator('.sitting').getAttribute('data-shown')).toBe('0');
  expect(await kept()).toContainEqual(expect.objectContaining({ type: 'sitting', interviewId: 'other', shown: 0 }));
  await page.getByRole('button', { name: 'Close' }).tap();
  await page.getByRole('button', { name: 'Start ten minutes' }).waitFor();
});

test('the minutes one chooses are those of the sitting, before it begins and while it goes on', async () => {
  await page.clock.install({ time: new Date(EVENING) });
  await openWith(page, site.url, CASE, 'rehearse/#cards');
  await page.getByText('About 10 minutes left').waitFor();
  await page.getByRole('button', { name: 'Close' }).tap();
  await page.getByText('5 min', { exact: true }).tap();
  await page.getByRole('button', { name: 'Start five minutes' }).tap();
  await page.getByText('About 5 minutes left').waitFor();
  await press('2');
  await page.getByRole('button', { name: 'Close' }).tap();
  await page.getByText('20 min', { exact: true }).tap();
  await page.getByRole('button', { name: 'Go on with the cards' }).tap();
  await page.getByText('About 20 minutes left').waitFor();
});
