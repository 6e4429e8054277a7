/** What one does at work: out of a job description, in one sentence each, and what the sentences are used for. */
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect } from 'vitest';
import { blankInterview } from '../../src/features/interviews/interview.ts';
import { blankOffer } from '../../src/features/offers/offer.ts';
import { blankService, type Service } from '../../src/features/wins/service.ts';
import { openWith, unfold } from './crowded-prep.ts';
import { has, page, press, site, testOn, testOnLaptop } from './device.ts';
import { expectGoodLook } from './look.ts';
import { LAPTOP, openInstalled, PHONE, storedText, untilKept } from './site.ts';

const testOffline = testOn({ options: PHONE, open: openInstalled });
const testOnPhone = testOn({ options: PHONE });

const DESCRIPTION = `Executive Assistant to two directors

Your tasks:
• Maintain the calendars of two directors
• Arrange internal and external meetings
• Book travel, visas and hotels
• Process expenses
• Order lunches for the floor`;

interface Stored {
  readonly type: string;
  readonly [field: string]: unknown;
}
const recordsOf = async (type: string, feature = 'wins'): Promise<readonly Stored[]> =>
  (JSON.parse((await storedText(page, feature)) || '{"records":[]}') as { readonly records: readonly Stored[] }).records.filter(
    (record) => record.type === type,
  );
const lines = (): Promise<readonly string[]> => page.locator('.job-description .tick').allInnerTexts();
const group = async (name: string, ...texts: readonly string[]): Promise<void> => {
  for (const text of texts) await page.getByRole('checkbox', { name: text }).tap();
  await page.getByRole('button', { name: 'These belong together' }).tap();
  await page.getByLabel('What do you do there?').fill(name);
  await page.getByRole('button', { name: 'Keep it' }).tap();
};

testOffline(
  'on a phone, offline: paste, tick, these belong together, name; half of it survives a reload, and each step is taken back as one',
  async () => {
    await page.goto(`${site.url}wins/services/`);
    await untilKept(page);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('link', { name: 'Paste my job description' }).tap();
    const field = page.getByLabel('Paste your job description');
    await expect.poll(() => field.evaluate((one) => document.activeElement === one)).toBe(true);
    await field.fill(DESCRIPTION);
    await has('Five lines left');

    await page.getByRole('checkbox', { name: 'Maintain the calendars' }).tap();
    await page.getByRole('checkbox', { name: 'Arrange internal' }).tap();
    // It is under the thumb, whatever is on screen of the list.
    await page.getByText('Five lines left').evaluate((one) => one.scrollIntoView({ block: 'center' }));
    const foot = await page.getByRole('button', { name: 'These belong together' }).boundingBox();
    expect((foot?.y ?? 999) + (foot?.height ?? 0)).toBeLessThan(PHONE.viewport.height - 50);
    await page.getByRole('button', { name: 'These belong together' }).tap();
    await page.getByLabel('What do you do there?').fill('Keep two cal');
    await page.reload();
    await expect.poll(() => page.getByLabel('What do you do there?').inputValue()).toBe('Keep two cal');
    await page.getByLabel('What do you do there?').fill('Keep two calendars');
    await page.getByRole('button', { name: 'Keep it' }).tap();
    await has('Three lines left');
    expect(await lines()).not.toContain('Arrange internal and external meetings');
    await group('Order lunches', 'Order lunches');
    await has('Two lines left');
    await press('Undo');
    await has('Three lines left');
    expect(await recordsOf('service')).toMatchObject([
      { name: 'Keep two calendars', tasks: ['Maintain the calendars of two directors', 'Arrange internal and external meetings'] },
    ]);
    await page.reload();
    await has('Three lines left');
  },
);

testOnPhone(
  'service → formula → boundary talk: the sentence, what to say, the guide, and an ask in the review; undo takes it back whole',
  async () => {
    await page.goto(`${site.url}wins/services/#new`);
    await page.getByLabel('Add something I do').fill('Ordering lunches');
    await page.getByLabel('Add something I do').press('Enter');
    await page.getByLabel('For whom').fill('The floor');
    await page.getByLabel('What it brings them').fill('So that nobody leaves the house at noon.');
    await has('I order lunches for the floor, so that nobody leaves the house at noon.');
    await page.getByLabel('Hours a week').fill('12');
    await page.getByText('It is not in my job description').tap();
    await has(
      /^“I order lunches for the floor\. That takes about 12 hours a week, 30% of my time, and it is in nobody’s job description\./,
    );
    await page.getByLabel('Hours in my week').fill('30');
    await has(/^“I order lunches .* 40% of my time/);
    const howTo = page.getByRole('region', { name: 'My services' }).getByRole('link', { name: 'How to: Say what you bring' });
    expect(await howTo.getAttribute('href')).toBe('/playbooks/say-what-you-bring/#what-is-in-nobodys-description');

    await page.getByRole('button', { name: 'Ask about it in the review' }).tap();
    await page.getByRole('link', { name: 'Open the review: it is in there' }).waitFor();
    expect(await recordsOf('review')).toMatchObject([
      {
        asks: [
          {
            kind: 'scope',
            what: '“I order lunches for the floor” (40% of my week): into my job description, with what waits for it, or to somebody else',
          },
        ],
      },
    ]);
    await press('Undo');
    await page.getByRole('button', { name: 'Ask about it in the review' }).waitFor();
    expect((await recordsOf('review')).flatMap(({ asks }) => asks)).toEqual([]);
    await page.getByRole('button', { name: 'Ask about it in the review' }).tap();
    await page.getByRole('link', { name: 'Open the review: it is in there' }).tap();
    await page.waitForURL(/\/wins\/review\/#.+$/);
    await page.goto(`${site.url}playbooks/self-and-role/`);
    await page.getByRole('link', { name: 'Write down what I do' }).tap();
    await page.waitForURL(/\/wins\/services\/$/);
  },
);

const service = (n: number, change: Partial<Service> = {}): Service => ({
  ...blankService(`s${String(n)}`, `keep list ${String(n)}`, n),
  ...change,
});
const stored = (services: readonly Service[], more: readonly object[] = []): string =>
  JSON.stringify({ version: 1, records: [...services.map((one, at) => ({ ...one, updatedAt: at + 1 })), ...more] });
const CALENDARS = service(1, { name: 'keep two calendars', forWhom: 'two directors', brings: 'nothing collides' });
const SENTENCE = 'I keep two calendars for two directors, so that nothing collides.';

testOnLaptop('go up and down in their list from the keyboard; the order is kept, and one undo takes one step back', async () => {
  const named = (n: number, name: string, change: object = {}): object => ({ ...service(n), name, forWhom: '', brings: '', ...change });
  await openWith(
    page,
    site.url,
    { 'greenroom:wins': stored([named(1, 'plan trips'), named(2, 'take minutes'), named(3, 'keep calendars')] as Service[]) },
    'wins/services/',
  );
  const names = (): Promise<readonly string[]> =>
    page
      .locator('.service-list .item-rows > li')
      .evaluateAll((all) => all.map((one) => /plan trips|take minutes|keep calendars/.exec(one.textContent ?? '')?.[0] ?? 'open'));
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.getByRole('button', { name: /^keep calendars/ }).press('Enter');
  expect(await page.getByRole('button', { name: 'Move down' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Move up' }).press('Enter');
  await expect.poll(focused).toBe('Move up');
  await page.keyboard.press('Enter');
  // At the top there is no way further up.
  await expect.poll(focused).toBe('Move down');
  await page.getByRole('button', { name: 'Done' }).press('Enter');
  expect(await names()).toEqual(['keep calendars', 'plan trips', 'take minutes']);
  await page.keyboard.press('Control+z');
  await expect.poll(names).toEqual(['plan trips', 'keep calendars', 'take minutes']);
  await page.waitForTimeout(400);
  await page.reload();
  await expect.poll(names).toEqual(['plan trips', 'keep calendars', 'take minutes']);
});

describe('where the sentence is used', () => {
  testOnLaptop('a strength of a prep file, with one press and one way back', async () => {
    const file = { ...blankInterview('own'), company: 'Halden', role: 'EA', heldOn: '2099-05-14', updatedAt: 1 };
    await openWith(
      page,
      site.url,
      { 'greenroom:wins': stored([CALENDARS, service(2)]), 'greenroom:interviews': JSON.stringify({ version: 2, records: [file] }) },
      'interviews/#own',
    );
    await unfold(page);
    await page.getByRole('checkbox', { name: SENTENCE }).click();
    await page.getByRole('button', { name: `${SENTENCE} (change)` }).waitFor();
    expect(await page.getByText('From what you do').count()).toBe(0);
    expect(await recordsOf('strength', 'interviews')).toMatchObject([{ text: SENTENCE }]);
    await press('Undo');
    await page.getByText('From what you do').waitFor();
    expect(await recordsOf('strength', 'interviews')).toEqual([]);
  });

  testOnLaptop('why you, in a talk', async () => {
    const offer = { ...blankOffer('o1', 'offer', 'EA to the CFO', 0), updatedAt: 1 };
    await openWith(
      page,
      site.url,
      { 'greenroom:wins': stored([CALENDARS]), 'greenroom:offers': JSON.stringify({ version: 2, records: [offer] }) },
      'negotiate/#o1',
    );
    await page.getByText('From your strengths, your stories and what you do').click();
    await page.getByRole('checkbox', { name: SENTENCE }).click();
    await page.getByRole('button', { name: `${SENTENCE} (change)` }).waitFor();
    expect(await recordsOf('negotiation', 'negotiate')).toMatchObject([{ reasons: [{ text: SENTENCE }] }]);
  });
});

describe('the page', () => {
  const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänsanwärterin';
  const far = stored(
    Array.from({ length: 30 }, (_, n) =>
      service(n, {
        name: n % 7 === 3 ? LONG : `keep list ${String(n)} of everything that anybody on any of the four floors has ever asked for`,
        forWhom: n % 5 === 4 ? '' : `everybody on floor ${String(n)} and ${LONG}`,
        brings: n % 6 === 5 ? '' : 'nobody has to ask twice, whatever it is, and however late in the year it may be',
        tasks: Array.from(
          { length: 40 },
          (_unused, t) => `Task ${String(n)}-${String(t)}, as it stands in a job description that goes on for a while`,
        ),
        hoursAWeek: n / 2,
        isExtra: n % 3 === 0,
      }),
    ),
    [
      {
        id: 'job-description',
        type: 'description',
        updatedAt: 99,
        text: Array.from({ length: 60 }, (_, n) => `• Line ${String(n)} of a job description, ${n % 9 === 0 ? LONG : 'as they are'}`).join(
          '\n',
        ),
      },
    ],
  );

  testOnPhone('looks good with nothing, with the sample, and with far too much, open', async () => {
    await expectGoodLook(page, async () => {
      await page.goto(`${site.url}wins/services/#new`);
      await page.getByRole('heading', { name: 'From my job description' }).waitFor();
    });
    await expectGoodLook(page, async () => {
      await page.goto(`${site.url}wins/services/#sample`);
      await page.reload();
      await has('This is the sample');
    });
    await expectGoodLook(page, async () => {
      await openWith(page, site.url, { 'greenroom:wins': far }, 'wins/services/');
      await page.locator('.row-open').first().click();
      await has('What belongs to it');
    });
  });

  testOnLaptop('prints the sentences, and nothing else', async () => {
    await openWith(
      page,
      site.url,
      { 'greenroom:wins': stored([{ ...CALENDARS, hoursAWeek: 12, isExtra: true, tasks: ['Secret line'] }, service(2)]) },
      'wins/services/',
    );
    await has(SENTENCE);
    const print = async (): Promise<string> =>
      (await extractText(await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' }))))).text.join('\n');
    const paper = await print();
    for (const words of [
      'What I do',
      SENTENCE,
      '12 hours a week, 30% of it; not in my job description',
      'keep list 2',
      'That is 30% of a 40-hour week.',
    ])
      expect(paper.replace(/\s+/g, ' ')).toContain(words);
    for (const words of ['Secret line', 'Add something', 'From my job description']) expect(paper).not.toContain(words);
    await openWith(page, site.url, { 'greenroom:wins': far }, 'wins/services/');
    await has('keep list 1');
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'Letter' })));
    expect(pdf.numPages).toBeLessThanOrEqual(3);
  });

  testOnLaptop('with far too much, a letter is on screen at once', async () => {
    await page.setViewportSize(LAPTOP.viewport);
    await openWith(page, site.url, { 'greenroom:wins': far }, 'wins/services/');
    await page.locator('.row-open').first().click();
    await page.getByLabel('For whom').focus();
    const usual = await page.evaluate(async () => {
      const field = document.activeElement as HTMLTextAreaElement;
      const times: number[] = [];
      for (let n = 0; n < 20; n += 1) {
        const before = performance.now();
        field.value += 'a';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        times.push(performance.now() - before);
      }
      return times.sort((a, b) => a - b)[10] ?? 0;
    });
    expect(usual).toBeLessThan(100);
  });
});
