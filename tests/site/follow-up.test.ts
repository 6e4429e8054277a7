/** “Should I send this?” on a phone without a network: paste, answer, read, hold, send; and what comes from the share sheet. */
import { describe, expect } from 'vitest';
import { blankMessage } from '../../src/features/follow-up/message.ts';
import { adviseFollowUp } from '../../src/features/message-check/advice.ts';
import { USUAL_FACTS } from '../features/message-check/usual-facts.ts';
import { openWith } from './crowded-prep.ts';
import { crowdedMessages } from './crowded-messages.ts';
import { expectGoodLook } from './look.ts';
import { page, site, testOn } from './device.ts';
import { openInstalled, PHONE, storedText, untilKept } from './site.ts';

const test = testOn({ options: { ...PHONE, permissions: ['clipboard-write'] }, open: openInstalled });

const DEFENDS = `Dear Ms. Okafor,

I know you have chosen someone else. I just wanted you to know that I have thought about your question.

What I meant to say is that an executive assistant speaks for the executive. I do know the difference, and I was nervous that day.

Jordan Reyes`;

const stored = (key = 'follow-up'): Promise<string> => storedText(page, key);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const verdict = () => page.getByRole('list', { name: 'The four answers' }).locator('[aria-current]');

test('with no network: paste, answer, read the verdict and its marks, keep a better answer, hold it, and find it on Today', async () => {
  await page.goto(`${site.url}follow-up/`);
  await untilKept(page);
  await site.stop();
  await page.reload();
  await page.evaluate((text) => navigator.clipboard.writeText(text), DEFENDS);
  await page.getByLabel('Your message').tap();
  await page.keyboard.press('ControlOrMeta+V');
  await button('Check it').tap();
  await page.getByRole('heading', { name: 'Six questions' }).waitFor();
  expect(await page.getByLabel('Your message').inputValue()).toBe(DEFENDS);
  await page.getByLabel('To whom?').fill('Ms. Okafor');
  await page.getByLabel('Where do things stand?').selectOption('They said no');
  await page.getByText('Don’t send', { exact: true }).waitFor();
  await page
    .getByRole('group', { name: /Did they ask for this/ })
    .getByText('No')
    .tap();
  await page
    .getByLabel('When were you last in touch?')
    .fill(await page.evaluate(() => new Date(Date.now() - 259_200_000).toISOString().slice(0, 10)));
  expect(await verdict().textContent()).toBe('Don’t send');
  await button('Show the answer').tap();

  const mark = page.getByRole('link', { name: /^note \d+$/ }).first();
  await mark.tap();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id ?? '')).toMatch(/^note-\d+$/);
  await page
    .getByRole('link', { name: /Back to the text/ })
    .first()
    .tap();
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('mark__n');
  expect(await page.getByRole('img', { name: /^Who this message is about, sentence by sentence/ }).count()).toBe(1);

  await button('Keep a better answer').tap();
  await page.getByLabel('What were you asked?').fill('What is the difference?');
  await button('Keep the better answer').tap();
  expect(await stored('interviews')).toContain('"text":"What is the difference?"');

  await button('Hold it for 12 hours').tap();
  await page.getByText(/^On hold/).waitFor();
  await page.getByRole('link', { name: 'Today' }).filter({ visible: true }).tap();
  await page.getByRole('link', { name: /Your message to Ms. Okafor/ }).tap();
  await button('Take it off hold').tap();
  expect(await stored()).not.toContain('heldUntil');
});

test('too early: a day is named, goes on the calendar, and the message waits for it', async () => {
  await openWith(page, site.url, {}, 'follow-up/');
  await page
    .getByLabel('Your message')
    .fill('Dear Dana,\n\nHave you had a chance to decide about the role? I would be glad to hear where things stand.\n\nJordan Reyes');
  await button('Check it').tap();
  await page.getByLabel('Where do things stand?').selectOption('We have had an interview');
  const yesterday = await page.evaluate(() => new Date(Date.now() - 86_400_000).toISOString().slice(0, 10));
  await page.getByLabel('When were you last in touch?').fill(yesterday);
  await expect.poll(() => verdict().textContent()).toBe('Wait');
  await button('Show the answer').tap();
  const [file] = await Promise.all([page.waitForEvent('download'), button('Add to my calendar').tap()]);
  expect(file.suggestedFilename()).toMatch(/^message-\d{4}-\d\d-\d\d\.ics$/);
  await button(/^Hold until \w{3}, \w{3} \d+/).tap();
  await page.getByText(/^On hold/).waitFor();
  expect(await stored()).toMatch(/"heldUntil":"\d{4}-\d\d-\d\dT09:00","heldFor":"date"/);
});

test('what was sent goes into the log and can be taken back; a removed draft comes back', async () => {
  await openWith(page, site.url, {}, 'follow-up/#sample');
  await button(/^Cut the sentence/)
    .first()
    .waitFor();
  const before = await stored('follow-up-sample');
  await button(/^Cut the sentences? ?, note 1$/).tap();
  expect(await stored('follow-up-sample')).not.toBe(before);
  await button('Undo').tap();
  await button('I sent it').tap();
  await page.getByRole('heading', { name: 'Sent today.' }).waitFor();
  await button('Undo').tap();
  await button('Remove the draft').tap();
  await page.getByRole('heading', { name: 'Who I have written to' }).waitFor();
  await button('Undo').tap();
  await page.getByRole('link', { name: /To Ms. Lindgren/ }).waitFor();
  const plain = (text: string): unknown =>
    (JSON.parse(text) as { records: { deleted?: true; updatedAt: number }[] }).records
      .filter((record) => record.deleted !== true)
      .map((record) => ({ ...record, updatedAt: 0 }));
  expect(plain(await stored('follow-up-sample'))).toEqual(plain(before));
});

/** Drafts that could be read either way; which of them the check is in doubt about may change as it learns. */
const EITHER_WAY = [
  'I’m just starting out, so any tip on how I came across would be useful, but only if you’ve got time.',
  'There is a book on what we spoke of that I could bring by on Friday.',
  'One more thought on the calendar, in case it is of use to whoever comes.',
  'I would have been glad of the post, and I hope it is in good hands.',
  'If the plan for the front desk changes, I could tell you more about ours.',
].map((words) => `Dear Dana,\n\nThank you for telling me. ${words}\n\nJo`);

test('with no network: where it is in doubt it asks one thing, the answer settles it, and can be taken back', async () => {
  const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const facts = { ...USUAL_FACTS, stage: 'after-rejection', thankYouAlreadySent: true, daysSinceLastContact: 3, channel: 'email' } as const;
  const text = EITHER_WAY.find((draft) => adviseFollowUp({ subject: 'Tuesday', text: draft }, facts, day(0)).question !== undefined);
  const message = {
    ...blankMessage('doubt', day(0)),
    ...{ to: 'Dana', subject: 'Tuesday', text: text ?? '', stage: 'after-rejection', askedByThem: false, thankYouAlreadySent: true },
    ...{ lastContactOn: day(-3), theirDate: 'none', unansweredSent: 0, news: 'nothing', channel: 'email', updatedAt: 1 },
  };
  await openWith(page, site.url, { 'greenroom:follow-up': JSON.stringify({ version: 1, records: [message] }) }, 'follow-up/#doubt');
  await untilKept(page);
  await site.stop();
  await page.reload();
  const question = page.getByRole('heading', { name: 'Did they ask for this, or do they need it?' });
  await question.waitFor();
  expect(await page.getByRole('status').filter({ hasText: 'One thing only you can say' }).count()).toBe(1);
  await button('They asked').tap();
  await question.waitFor({ state: 'detached' });
  expect(await stored()).toContain('"serves":"asked"');
  await button('Undo').tap();
  await question.waitFor();
  await button('Neither').tap();
  await question.waitFor({ state: 'detached' });
  expect(await verdict().textContent()).not.toBe('Send');
});

test('letters typed before the code is there are not lost, nor the cursor', async () => {
  await page.route(/assets\//, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await openWith(page, site.url, {}, 'follow-up/');
  await page.getByLabel('Your message').focus();
  await page.keyboard.type('Dear Dana, thank you for yesterday', { delay: 40 });
  await page.waitForSelector('#message-first', { state: 'detached' });
  await page.keyboard.type('. It was good.', { delay: 10 });
  expect(await page.getByLabel('Your message').inputValue()).toBe('Dear Dana, thank you for yesterday. It was good.');
  expect(await stored()).toContain('Dear Dana, thank you for yesterday. It was good.');
});

test('text from the share sheet becomes a draft; the address is clean, and nothing in it is run', async () => {
  const hostile = '<img src=x onerror="document.title=1">Any\u0000 news?';
  const query = new URLSearchParams({ title: 'Re: role', text: hostile, url: 'https://jobs.example/1', evil: 'x' });
  await openWith(page, site.url, {}, `follow-up/?${query.toString()}`);
  await page.getByRole('heading', { name: 'Six questions' }).waitFor();
  expect(await page.getByLabel('Your message').inputValue()).toBe(
    '<img src=x onerror="document.title=1">Any news?\n\nhttps://jobs.example/1',
  );
  expect(await page.getByLabel('Subject').inputValue()).toBe('Re: role');
  expect(page.url()).not.toContain('?');
  expect(await page.title()).toContain('Should I send this?');
  await page.reload();
  await page.getByRole('heading', { name: 'Six questions' }).waitFor();
  expect((await stored()).match(/"type":"message"/g)).toHaveLength(1);
  await openWith(page, site.url, {}, 'follow-up/?utm=1');
  await expect.poll(() => page.url()).toBe(`${site.url}follow-up/`);
  expect(await stored()).toBe('');
});

/** The screens with something on them. */
const SCREENS = [
  ['the list', 'follow-up/', '.person'],
  ['writing', 'follow-up/#m0/edit', '.questions'],
  ['reading', 'follow-up/#m0', '.about'],
  ['a sent message', 'follow-up/#m2', '#sent'],
  ['the templates', 'follow-up/#templates', '.templates'],
  ['the sample', 'follow-up/#sample', '.about'],
] as const;

describe('with far too much in it', () => {
  test.each(SCREENS)('%s passes axe, light and dark, and never scrolls sideways', async (_name, path, ready) => {
    await expectGoodLook(page, async () => {
      await openWith(page, site.url, { 'greenroom:follow-up': crowdedMessages() }, path);
      await page.locator(ready).first().waitFor();
    });
  });
});
