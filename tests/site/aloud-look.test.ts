/** How saying it aloud looks, in every state, with far too much and in another direction; and whether it works without a network. */
import { expect } from 'vitest';
import { blankInterview } from '../../src/features/interviews/interview.ts';
import { openWith } from './crowded-prep.ts';
import { device, has, page, press, site, testOn } from './device.ts';
import { expectGoodLook } from './look.ts';
import { LAPTOP, PHONE, untilKept } from './site.ts';
import { openVoice } from './voice.ts';

const LONG = 'We moved the office in May and kept every client '.repeat(80);
const WORD = 'Donaudampfschifffahrtsgesellschaftskapitänswitwe'.repeat(6);
const HEBREW = 'ספרי לי על יום שהשתבש, ומה עשית אז';
const story = (id: string, title: string, order: number): object => ({
  id,
  type: 'story',
  title,
  situation: LONG,
  action: WORD,
  result: HEBREW,
  shows: '',
  order,
  updatedAt: 1,
});
const CROWD = {
  'greenroom:interviews': JSON.stringify({
    version: 2,
    records: [
      { ...blankInterview('own'), company: WORD, heldOn: '2099-05-14', opener: LONG, closing: HEBREW, storyIds: ['a'], updatedAt: 1 },
      { ...blankInterview('other'), company: 'Halden', heldOn: '2099-05-15', updatedAt: 1 },
      story('a', LONG.slice(0, 400), 1),
      story('b', HEBREW, 2),
      story('c', WORD, 3),
    ],
  }),
};

const laptop = testOn({ options: LAPTOP, open: openVoice });

laptop('the list, what is to be said, the take, its picture and the mock look right with far too much in them', async () => {
  await openWith(page, site.url, CROWD, 'rehearse/aloud/');
  const list = async (): Promise<void> => {
    await page
      .getByRole('link', { name: /^Tell the story/ })
      .first()
      .waitFor();
    await page.getByRole('heading', { name: 'They may ask' }).waitFor();
  };
  await expectGoodLook(page, list);
  const open = async (name: RegExp): Promise<void> => {
    await page.goto(`${site.url}rehearse/aloud/`);
    await page.reload();
    await page.getByRole('link', { name }).first().click();
    await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
  };
  await expectGoodLook(page, async () => {
    await open(/Donaudampf/);
    await page.getByText('My words for it').click();
  });
  await open(/ספרי/);
  await press('Start');
  await has('I hear you.');
  await expectGoodLook(page, () => Promise.resolve());
  await page.waitForTimeout(4000);
  await press('Done');
  await expectGoodLook(page, () => page.locator('.strip').waitFor());
  await page.goto(`${site.url}rehearse/aloud/#own%2Fmock`);
  await page.reload();
  await press('Begin');
  await page.getByText('Question 1 of 5').waitFor();
  await press('Start without the microphone');
  await press('Done');
  await expectGoodLook(page, () => page.getByText('They ask:').waitFor());
  await press('Next question');
  await press('Start');
  await press('Done');
  await press('Next question');
  await press('End it here');
  await expectGoodLook(page, () => page.getByRole('heading', { name: 'That was your mock interview' }).waitFor());
});

const installed = testOn({ options: { ...PHONE, serviceWorkers: 'allow' }, open: openVoice });

installed('without a network a first take is heard and measured all the same', async () => {
  await page.goto(`${site.url}rehearse/aloud/#sample`);
  await untilKept(page);
  await device.setOffline(true);
  await page.reload();
  await page.getByRole('link', { name: /Tell the story: The intake desk/ }).tap();
  await press('Start');
  await has('I hear you.');
  await page.waitForTimeout(4500);
  await press('Done');
  await page.getByRole('slider', { name: /^Listen from/ }).waitFor();
  expect(await page.locator('.strip__spoken').count()).toBeGreaterThan(0);
});
