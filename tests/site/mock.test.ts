/** The mock interview: five questions, left in the middle, gone on with, and what goes into the better answers. */
import { expect } from 'vitest';
import { openWith } from './crowded-prep.ts';
import { has, page, press, site, testOn } from './device.ts';
import { PHONE, storedText } from './site.ts';
import { FILE, stored, STORIES } from './some-cards.ts';
import { openVoice } from './voice.ts';

const test = testOn({ options: PHONE, open: openVoice });

test('a mock interview of five is left in the middle, goes on after a reload, and its weak answer goes to those to say better', async () => {
  await page.goto(`${site.url}rehearse/aloud/#sample`);
  await page.getByRole('link', { name: 'Go to the mock interview' }).tap();
  await press('Begin');
  await has('Question 1 of 5');
  await press('Start');
  await has('I hear you.');
  await page.waitForTimeout(500);
  await press('Done');
  await page.getByRole('heading', { name: 'Can you give me an example?' }).waitFor();
  await press('Next question');
  await has('Question 2 of 5');
  const second = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('link', { name: 'Leave it for later' }).tap();
  await page.getByRole('link', { name: 'Go to the mock interview' }).tap();
  await press('Go on: one question answered');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(second);
  await storedText(page);
  await page.reload();
  await has('Question 2 of 5');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(second);
  await press('Start without the microphone');
  await page.locator('.take__clock', { hasText: '0:01' }).waitFor();
  await press('Done');
  // A reload while they ask something more asks it again.
  await has('They ask:');
  await storedText(page);
  await page.reload();
  await has('They ask:');
  await press('Next question');
  await press('Skip this question');
  await has('Question 4 of 5');
  await press('Start');
  await press('Done');
  await press('Next question');
  await press('Skip it, and end');
  await page.getByRole('heading', { name: 'That was your mock interview' }).waitFor();
  await has('The sound is gone, as it always is with the page');
  expect(await page.locator('.strip').count()).toBe(3);
  expect(await page.getByText('Not answered this time.').count()).toBe(2);
  await page
    .getByRole('button', { name: /^Note it to answer better/ })
    .nth(1)
    .tap();
  await has('You marked it yourself.');
  const better = page.getByRole('link', { name: 'Answers to say better' });
  await better.waitFor();
  await press('Undo');
  await expect.poll(() => better.count()).toBe(0);
  await page
    .getByRole('button', { name: /^Note it to answer better/ })
    .nth(1)
    .tap();
  await better.tap();
  await page.locator('#fold-answers summary', { hasText: second }).waitFor();
  expect(await page.locator('.prep-index [data-part="answers"]').first().innerText()).toMatch(/to write|[0-9]/);
});

test('from the page of rehearsing it is one tap to either, for the interview one rehearses for', async () => {
  await page.goto(`${site.url}rehearse/#sample`);
  // Of the page as it is once the sample is there.
  const way = (name: RegExp): ReturnType<typeof page.locator> =>
    page.locator('a[href*="aloud/#sample-interview"]').filter({ hasText: name });
  await way(/^Mock interview/).tap();
  await page.getByRole('heading', { level: 1, name: 'Mock interview' }).waitFor();
  await has('Harlow & Finch');
  await page.goto(`${site.url}rehearse/#sample`);
  await way(/^Say it aloud/).tap();
  await page.getByRole('link', { name: /Tell the story: The intake desk/ }).waitFor();
});

test('what was asked in an earlier interview can be said again from the end, though no better answer is written yet', async () => {
  const asked = { id: 'a1', type: 'asked', interviewId: 'file', text: 'Why so many jobs?', landed: 'no', better: '', order: 1 };
  const questions = [
    { id: 'asked:a1', ask: 'Why so many jobs?', takeSeconds: 8, probe: 'Can you give me an example?' },
    { id: 'about-yourself', ask: 'So, tell me a little about yourself.' },
  ];
  const mock = { id: 'm', type: 'mock', at: '2026-05-13T18:00:00.000Z', interviewId: 'file', seed: 1, atQuestion: 1, questions };
  const done = { ...mock, doneAt: '2026-05-13T18:12:00.000Z' };
  const data = { 'greenroom:interviews': stored(FILE, ...STORIES, asked), 'greenroom:rehearse': stored(done) };
  await openWith(page, site.url, data, 'rehearse/aloud/#file/mock/m');
  await page.getByRole('link', { name: 'Say it again' }).tap();
  await page.getByRole('heading', { level: 1, name: 'Why so many jobs?' }).waitFor();
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
});
