/** What they may ask and doubt, prepared on a phone without a network: picked, answered, feared, on the cue card, and asked at last. */
import { expect } from 'vitest';
import { blankInterview } from '../../src/features/interviews/interview.ts';
import { crowdedPrepText, openWith, unfold } from './crowded-prep.ts';
import { has, page, press, site, testOn } from './device.ts';
import { expectGoodLook } from './look.ts';
import { openInstalled, PHONE, storedText, untilKept } from './site.ts';

const test = testOn({ options: PHONE, open: openInstalled });

const part = () => page.getByRole('region', { name: 'They may ask' });
const FILE = { ...blankInterview('own'), company: 'Halden', role: 'EA to the COO', heldOn: '2099-05-14', updatedAt: 1 };
const stored = (...more: readonly object[]): Record<string, string> => ({
  'greenroom:interviews': JSON.stringify({ version: 2, records: [FILE, ...more] }),
});

test('five picked questions, three answers and one worry in one go, offline; what one fears comes first on the cue card', async () => {
  await openWith(page, site.url, stored(), 'interviews/#own');
  await untilKept(page);
  await page.context().setOffline(true);
  await page.reload();
  await unfold(page);

  await part().getByRole('button', { name: 'Show likely questions' }).tap();
  const prepare = part().getByRole('button', { name: /^Prepare an answer/ });
  await expect.poll(() => prepare.count()).toBe(8);
  await part().locator('.likely summary').first().tap();
  await part().getByText('What they ask next').first().waitFor();
  for (let picked = 0; picked < 5; picked += 1) await prepare.first().tap();
  const write = part().getByRole('button', { name: /^Write the answer/ });
  await expect.poll(() => write.count()).toBe(5);
  expect(
    await part()
      .getByRole('checkbox', { name: /^Take along/ })
      .count(),
  ).toBe(5);
  for (const at of [0, 1, 2]) {
    await write.nth(at).tap();
    const line = part().getByLabel('In one line');
    await expect.poll(() => line.evaluate((field) => document.activeElement === field)).toBe(true);
    await line.fill(`My line ${at + 1}.`);
    if (at === 2) await part().getByLabel('One of the three I fear most').tap();
    await part().getByRole('button', { name: 'Done' }).tap();
  }
  await part().getByText('has no story and no answer yet.').first().waitFor();
  await part().getByText('One of the three I fear most. My line 3.').waitFor();

  await part().getByRole('button', { name: 'Show common worries' }).tap();
  await part()
    .getByRole('button', { name: /^Add this worry.*A long gap/ })
    .tap();
  await part()
    .getByRole('button', { name: /^Write the answer.*A long gap/ })
    .tap();
  await part().getByLabel('My honest answer').fill('I cared for my father. That is over.');
  await part().getByLabel('The proof').fill('A course in May.');
  await part().getByRole('button', { name: 'Done' }).tap();

  const records = JSON.parse(await storedText(page, 'interviews')).records as readonly Record<string, unknown>[];
  expect(records.filter(({ type, isWorry }) => type === 'answer' && isWorry === undefined)).toHaveLength(5);
  expect(records.find(({ isWorry }) => isWorry === true)).toMatchObject({ questionId: 'long-gap', proof: 'A course in May.' });

  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.paper');
  expect(await paper.innerText()).toMatch(
    /What I fear most[\s\S]*My line 3\.[\s\S]*Worries they may have[\s\S]*Proof: .?A course in May\./i,
  );
  // What is a line is there once.
  expect((await paper.innerText()).match(/My line \d\./g)?.sort()).toEqual(['My line 1.', 'My line 2.', 'My line 3.']);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: 'Open the cue card' }).first().tap();
  const titles = page.locator('.cue h2');
  await expect.poll(() => titles.allInnerTexts()).toEqual(expect.arrayContaining(['What I fear most', 'They may ask', 'They may doubt']));
  expect(await page.locator('.cue', { hasText: 'What I fear most' }).innerText()).toContain('My line 3.');
  expect(await page.locator('.cue', { hasText: 'They may ask' }).first().innerText()).not.toContain('My line 3.');
  expect(await page.locator('.cue', { hasText: 'They may doubt' }).innerText()).toContain('I cared for my father.');
  await page.emulateMedia({ media: 'print' });
  const labels = (): Promise<readonly string[]> =>
    page
      .locator('.cue dt')
      .evaluateAll((all) => all.map((one) => `${one.textContent}${getComputedStyle(one, '::after').content.replaceAll('"', '')}`));
  await expect.poll(labels).toContain('A long gap: ');
  expect((await labels()).filter((label) => /[.?!…]:/.test(label))).toEqual([]);
});

test('one press is taken back by the notice; a fourth one feared is refused in words', async () => {
  const answers = ['a', 'b', 'c', 'd'].map((id, order) => ({
    id,
    type: 'answer',
    question: `Question ${id}?`,
    line: id,
    order,
    updatedAt: 1,
  }));
  const file = { ...FILE, ownAnswerIds: ['a', 'b', 'c', 'd'], fearedIds: ['a', 'b', 'c'], updatedAt: 2 };
  await openWith(page, site.url, stored(...answers, file), 'interviews/#own/their-questions');
  await unfold(page);
  await part()
    .getByRole('button', { name: /^Question d/ })
    .tap();
  const mark = part().getByLabel('One of the three I fear most');
  await mark.tap();
  await has('You have marked three: “Question a?”, “Question b?” and “Question c?”. Take the mark off one of them first.');
  expect(await mark.isChecked()).toBe(false);
  await part().getByRole('button', { name: 'Done' }).tap();
  await part().getByRole('button', { name: 'Show likely questions' }).tap();
  await part()
    .getByRole('button', { name: /^Prepare an answer/ })
    .first()
    .tap();
  await expect
    .poll(() =>
      part()
        .getByRole('checkbox', { name: /^Take along/ })
        .count(),
    )
    .toBe(5);
  await has('Question added');
  await press('Undo');
  await expect
    .poll(() =>
      part()
        .getByRole('checkbox', { name: /^Take along/ })
        .count(),
    )
    .toBe(4);
});

test('what was noted in a debrief is found in the bank, unless one says no, and is suggested as asked before', async () => {
  await openWith(page, site.url, stored(), 'interviews/debrief/#own');
  await page.getByLabel('What they asked').fill('Why did you leave your last job?\nWhy are you leaving your current job?');
  await press('Keep these lines');
  const rows = page.locator('.asked', { hasText: 'Did the answer land?' });
  await rows.first().getByText('Like a question of the bank:').waitFor();
  expect(await rows.count()).toBe(2);
  const bank = async (): Promise<readonly string[]> => {
    await page.goto(`${site.url}interviews/#own/their-questions`);
    await unfold(page);
    await part().getByRole('button', { name: 'Show likely questions' }).tap();
    await part().locator('.likely > li').first().waitFor();
    return part().locator('.likely > li', { hasText: 'You noted' }).allInnerTexts();
  };
  const first = (await bank()).join();
  expect(first).toMatch(/You noted: .*Why did you leave your last job\?.*, and one more like it\./);
  expect(first.match(/noted/gi)).toHaveLength(1);
  await page.goto(`${site.url}interviews/debrief/#own`);
  await rows
    .first()
    .getByRole('button', { name: /^It was another one/ })
    .tap();
  await rows.first().getByText('Not counted as a question of the bank:').waitFor();
  expect((await bank()).join()).toMatch(/You noted: .*Why are you leaving your current job\?[^,]*\./);
});

test('the part looks well with far too much in it, and everything open', async () => {
  await expectGoodLook(page, async () => {
    await openWith(page, site.url, { 'greenroom:interviews': crowdedPrepText() }, 'interviews/#crowded/their-questions');
    await unfold(page);
    await part().getByRole('button', { name: 'Show likely questions' }).tap();
    await part().locator('.likely summary').first().tap();
    await part().getByRole('button', { name: 'Show common worries' }).tap();
    await part().locator('.likely summary').last().tap();
  });
});
