/** The browser’s own print, from every view of every tool: its paper, whole, and nothing else. */
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect } from 'vitest';
import { crowdedText } from './crowded.ts';
import { manyWinsText } from '../features/wins-page/some-wins.ts';
import { crowdedMessages } from './crowded-messages.ts';
import { crowdedPrepText, openWith } from './crowded-prep.ts';
import { crowdedTalk } from './crowded-talk.ts';
import { page, site, testOn } from './device.ts';

const test = testOn({ isShared: true });

const FORMATS = ['A4', 'Letter'] as const;
const flat = (text: string): string => text.replace(/\s/g, '');

/** Prints what is open, as Ctrl+P does: the text of each page, without white space. */
async function print(format: 'A4' | 'Letter', landscape = false): Promise<readonly string[]> {
  const pdf = await page.pdf({ format, landscape });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map(flat);
}

/** What can be pressed or filled in and would be seen on paper; boxes to tick with a pen are none. */
const PRESSED =
  'button:not(.row-open), .button, input:not([type=checkbox]), textarea, select, nav, .notice, .toasts, [role=status]:not(:empty)';

/** What stands on paper besides the paper, and how far it is too wide for it. */
async function faultsOnPaper(): Promise<readonly string[]> {
  const viewport = page.viewportSize();
  await page.setViewportSize({ width: 703, height: 960 });
  await page.emulateMedia({ media: 'print' });
  const faults = await page.evaluate(async (selector) => {
    // Until the browser has told the page.
    for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    const seen = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => {
      const box = one.getBoundingClientRect();
      return box.width > 1 && box.height > 1;
    });
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return [...seen.map((one) => one.outerHTML.slice(0, 90)), ...(over > 0 ? [`${over} px too wide`] : [])];
  }, PRESSED);
  await page.emulateMedia({ media: null });
  if (viewport !== null) await page.setViewportSize(viewport);
  return faults;
}

async function open(path: string, ready: string): Promise<void> {
  await page.goto(site.url + path);
  await page.locator(ready).first().waitFor({ state: 'attached' });
}

/** Words of the frame and of buttons. */
const FRAME = [
  'Skip to content',
  'Blank the screen',
  'Saved on this device',
  'This is the sample',
  'Remove the sample',
  'Add interview',
  'Add a ',
  'All messages',
  'All interviews',
  'Back to the list',
  'What I do',
  'Open the sheet',
  'Open the cue card',
  'Start the talk',
  'Copy the text',
  'Print the card',
  'Print the checklist',
  'Print the prep sheet',
  'Print one page',
  'Show the answer',
  'Keep it dark',
  'Change details',
] as const;

const TALK = 'negotiate/#sample-northbank';
const SHEET = 'EA to the CEO: what would let me say yes';

/** Every view of every tool with the sample in it: what shows that it is open, how many pages its paper has at most, what stands on it. */
const VIEWS = [
  ['Today', '', '.call__time', 1, ['Harlow & Finch, second interview', 'Dana Whitfield']],
  ['the interviews', 'interviews/#', '.open-end', 1, ['Interviews', 'Harlow & Finch', 'second interview']],
  ['a prep file', 'interviews/#sample-interview', '.steer-map', 1, ['Dana Whitfield, COO', 'Say first', 'The wrong terminal', 'Greet']],
  ['a part of a prep file', 'interviews/#sample-interview/questions', '.steer-map', 1, ['Dana Whitfield, COO', 'Getting there']],
  ['the cue card', 'interviews/cue/', '.cue', 1, ['Dana Whitfield', 'Say first', 'Before you leave']],
  ['the debrief', 'interviews/debrief/#sample-interview', '.debrief', 1, ['Debrief: Harlow & Finch', 'What they asked', 'For and against']],
  ['the worksheet', 'offers/', '.offer', 2, ['Negotiate with Northbank Health', 'For', 'Against']],
  ['the salary checklist', 'salary/', '.checklist', 1, ['What to ask for', 'The checklist', 'The market', 'What my life costs']],
  ['a step of the checklist', 'salary/#sample-research/need', '.checklist', 1, ['The checklist', 'What my life costs']],
  ['the talks', 'negotiate/#', '.open-end', 1, ['EA to the CEO', 'Office manager and EA']],
  ['a talk, preparing', TALK, '#negotiate .talk-part', 1, [SHEET, 'I ask for', 'For me only']],
  ['a talk, the sheet', `${TALK}/sheet`, '.sheet--paper', 1, [SHEET, 'I ask for', 'For me only']],
  ['a talk, its messages', `${TALK}/messages`, '.message', 2, ['Is there room?', 'A little more time', 'Dear Renata Sole', 'I wish you']],
  ['a talk, after yes', `${TALK}/promises`, '.page h2#dates', 1, ['What they promised', 'Who said it', 'In the letter?']],
  ['the live call', 'negotiate/call/#sample-northbank', '.live', 1, [SHEET, 'I ask for', 'If they say']],
  ['the messages', 'follow-up/', '#message-first, .new-message', 1, ['Messages', 'Drafts', 'To Ms. Lindgren', 'Who I have written to']],
  ['the templates', 'follow-up/#templates', '.templates', 1, ['A thank-you', 'No, thank you']],
  [
    'a message',
    'follow-up/#sample-message',
    '.answer',
    1,
    ['Message to Ms. Lindgren', 'Your question last week', 'I hope you will keep me in mind', 'Nov'],
  ],
  [
    'a message, writing',
    'follow-up/#sample-message/edit',
    '#edit-message',
    1,
    ['Message to Ms. Lindgren', 'I hope you will keep me in mind'],
  ],
  ['the wins', 'wins/', '#wins .rows', 2, ['July', 'Late requests went from 14 a week to 6', 'Fell short', 'terminals aloud']],
  ['a win', 'wins/#sample-win-5', '.win-file', 1, ['A win', 'Wrote one rule for holds', 'Fewer mistakes', 'The half page']],
  ['the playbooks', 'playbooks/', '.playbook-list', 2, ['Interview tomorrow', 'Be the talk-show guest', 'On the job']],
  [
    'a playbook',
    'playbooks/talk-show-persona/',
    '.playbook',
    3,
    ['Do the homework', 'What will your first sentence be?', 'Say it from memory'],
  ],
  ['your data', 'your-data/', '.page h2', 2, ['What you write is in this browser']],
] as const;

test('the sample is loaded everywhere', async () => {
  for (const [path, ready] of [
    ['interviews/#sample', '.steer-map'],
    ['offers/#sample', '.offer'],
    ['salary/#sample', '.checklist'],
    ['negotiate/#sample', '.talk-part'],
    ['follow-up/#sample', '.answer'],
    ['wins/#sample', '#wins .rows'],
  ] as const)
    await open(path, ready);
});

test.each(VIEWS)('from %s, printing prints its paper and nothing else, on A4 and Letter', async (_name, path, ready, most, words) => {
  await open(path, ready);
  for (const format of FORMATS) {
    const pages = await print(format);
    expect(pages.length, format).toBeLessThanOrEqual(most);
    for (const text of pages) expect(text.length, `${format}: a page with next to nothing on it`).toBeGreaterThan(20);
    for (const word of words) expect(pages.join(''), format).toContain(flat(word));
    for (const name of FRAME) expect(pages.join(''), format).not.toContain(flat(name));
  }
  expect(await faultsOnPaper()).toEqual([]);
  await expect.poll(() => page.locator('.paper').count(), { message: 'the paper is taken away after' }).toBe(0);
});

/** What is open for writing when somebody prints. */
test.each([
  ['a row of a prep file', 'interviews/#sample-interview', '.row-open', 1, 'Dana Whitfield, COO'],
  ['a point of the worksheet', 'offers/', '.pro .row-open, .con .row-open', 2, 'Negotiate with Northbank Health'],
  ['the details of an offer', 'offers/', 'button:has-text("Change details")', 2, 'Negotiate with Northbank Health'],
  ['the priorities', 'offers/', 'button:has-text("priorities")', 2, 'Negotiate with Northbank Health'],
  ['an ask', TALK, '.talk-part .row-open', 1, 'I ask for'],
  ['a contact', 'follow-up/#', 'button:has-text("Note a contact")', 1, 'Who I have written to'],
] as const)('with %s open for writing, its paper holds no field', async (_name, path, opener, most, words) => {
  await open('404.html', 'h1');
  await open(path, opener);
  await page.locator(opener).first().click();
  await page.locator('.editor, .input:not(.add-field .input)').first().waitFor();
  const pages = await print('A4');
  expect(pages.length).toBeLessThanOrEqual(most);
  expect(pages.join('')).toContain(flat(words));
  expect(await faultsOnPaper()).toEqual([]);
});

test('a message that is being typed is on paper as text, and so is a note of the talk that was changed', async () => {
  await open('follow-up/#', '.new-message textarea');
  await page.locator('.new-message textarea').fill('Dear Ms. Sole, three words come to mind: thank you, Renata.');
  expect((await print('A4')).join('')).toContain(flat('three words come to mind'));
  await page.locator('.new-message textarea').fill('');
  await open(`${TALK}/messages`, '.message textarea');
  await page.locator('.message textarea').first().fill('My own words, line one.\n\nMy own words, line two.');
  const pages = await print('A4');
  expect(pages.join('')).toContain(flat('My own words, line one. My own words, line two.'));
});

describe('with nothing in it', () => {
  test.each([
    ['Today', '', ['Walk in ready']],
    ['the interviews', 'interviews/', ['No interview yet']],
    ['a new prep file', 'interviews/#new', ['People', 'Steering paths', 'Getting there']],
    ['the cue card', 'interviews/cue/', ['No cue card yet']],
    ['the debrief', 'interviews/debrief/', ['No interview yet']],
    ['the worksheet', 'offers/', ['No offers yet']],
    ['the salary', 'salary/', ['No salary check yet']],
    ['a new research', 'salary/#new', ['The checklist', 'Opening: ________']],
    ['the talks', 'negotiate/', ['No offer to talk about yet']],
    ['the live call', 'negotiate/call/', ['No offer to talk about yet']],
    ['the messages', 'follow-up/', ['Should I send this?']],
    ['the wins', 'wins/', ['No wins yet']],
  ] as const)('%s prints one page that says something', async (_name, path, words) => {
    await openWith(page, site.url, {}, path);
    await page.locator('h1').first().waitFor();
    await page.waitForTimeout(150);
    const pages = await print('Letter');
    expect(pages).toHaveLength(1);
    for (const word of words) expect(pages[0]).toContain(flat(word));
    expect(await faultsOnPaper()).toEqual([]);
  });
});

const prepared = { 'greenroom:interviews': crowdedPrepText(), 'greenroom:follow-up': crowdedMessages() };
const crowded = { ...crowdedTalk, ...prepared, 'greenroom:wins': manyWinsText(120) };

describe('with far too much in it', () => {
  test.each([
    ['a prep file', 'interviews/#crowded', '.steer-map', ['Sentence number 8 goes on', 'Story 8']],
    ['the interviews', 'interviews/#', '.open-end', ['Story 8', '5: Sentence number 5']],
    ['the debrief', 'interviews/debrief/#crowded', '.debrief', ['Sentence number 9 goes on', 'What they promised: Sentence number 2']],
    ['the sheet', 'negotiate/#o1', '#negotiate .talk-part', ['Iaskfor', 'For me only']],
    ['the salary', 'salary/', '.checklist', ['Source 59', 'SECRET-SAID 3']],
    ['the messages', 'follow-up/#', '.new-message', ['Person 199', 'Who I have written to']],
    ['the wins', 'wins/', '#wins .rows', ['Win 0:', 'Win 119:']],
    ['Today', '', '.call', ['final']],
  ] as const)('nothing of %s is cut, and no page is empty', async (_name, path, ready, words) => {
    await openWith(page, site.url, crowded, path);
    await page.locator(ready).first().waitFor();
    for (const [format, landscape] of [
      ['A4', false],
      ['Letter', true],
    ] as const) {
      const pages = await print(format, landscape);
      for (const text of pages) expect(text.length).toBeGreaterThan(40);
      for (const word of words) expect(pages.join('')).toContain(flat(word));
    }
    expect(await faultsOnPaper()).toEqual([]);
  });
});

test('an offer’s head is never at the foot of a page without the first lines of its list', async () => {
  for (const [offers, items] of [
    [5, 9],
    [6, 20],
  ] as const) {
    await openWith(page, site.url, { 'greenroom:offers': crowdedText(offers, items) }, 'offers/');
    await page.locator('.offer').first().waitFor();
    for (const format of FORMATS) {
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const { items } = await (await pdf.getPage(number)).getTextContent();
        const lines = items.flatMap((one) =>
          'str' in one ? [{ text: one.str, x: one.transform[4] as number, y: one.transform[5] as number }] : [],
        );
        for (const head of lines.filter(({ text }) => text.trim() === 'as it stands')) {
          const below = lines.filter(({ x, y }) => y < head.y && Math.abs(x - head.x) < 40).map(({ text }) => text);
          // On the next page the head stands again, over the rest of its lists.
          expect(below.join(' '), `${format}, page ${number}`).toMatch(
            /For.*responsibilities-0.*number 1, about|^(?!.*For \d).*(number \d|responsibilities-\d|[xy]{9})/,
          );
        }
      }
    }
  }
});

test.each(['talk-show-persona', 'the-mistake-question', 'micromanagers'])(
  'in the playbook %s a question, its hint and its answer stay on one page',
  async (slug) => {
    await openWith(page, site.url, {}, `playbooks/${slug}/`);
    const prompts = page.locator('.prompt');
    for (let at = 0; at < (await prompts.count()); at += 1) await prompts.nth(at).locator('textarea').fill(`My answer ${at}, written.`);
    await expect.poll(() => page.locator('.prompt .grow[data-text]').count()).toBe(await prompts.count());
    const asked = await prompts.evaluateAll((all) => all.map((one) => (one as HTMLElement).innerText));
    for (const format of FORMATS) {
      const pages = await print(format);
      for (const [at, words] of asked.entries())
        expect(
          pages.some((text) => text.includes(flat(words)) && text.includes(`Myanswer${at},written.`)),
          `${format}: ${words}`,
        ).toBe(true);
      // No title at the foot of a page: what belongs to it follows.
      const titles = await page.locator('.habit > h2').evaluateAll((all) => all.map((one) => one.textContent ?? ''));
      for (const title of titles) for (const text of pages) expect(text.endsWith(flat(title)), `${format}: ${title}`).toBe(false);
    }
  },
);

test('what runs from right to left does so on paper, and a dark theme prints black on white', async () => {
  const stored = crowdedPrepText().replace('"Sentence number 3 goes on', '"שלום עולם, goes on');
  await openWith(page, site.url, { 'greenroom:interviews': stored }, 'interviews/#crowded');
  await page.locator('.steer-map').waitFor();
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await page.locator('.paper .prep-sheet').waitFor();
  const look = await page.evaluate(() => {
    const paper = document.querySelector('.paper .prep-sheet') ?? document.body;
    const style = getComputedStyle(paper.querySelector('dd') ?? paper);
    return [style.color, style.unicodeBidi, getComputedStyle(document.documentElement).backgroundColor];
  });
  await page.emulateMedia({ colorScheme: null, media: null });
  expect(look).toEqual(['rgb(0, 0, 0)', 'plaintext', 'rgba(0, 0, 0, 0)']);
});
