import { describe, expect } from 'vitest';
import { page, site, testOnPhone } from './device.ts';
import { addOffer } from './on-worksheet.ts';

const test = testOnPhone;

test.beforeEach(async () => {
  await page.goto(`${site.url}offers/`);
});

describe('on the worksheet', () => {
  test.beforeEach(async () => {
    await page.goto(`${site.url}404.html`);
    await page.goto(`${site.url}offers/#original`);
    await page.getByRole('heading', { name: 'Negotiate with Job 2.' }).waitFor();
  });

  const verdict = (): Promise<string> => page.locator('.verdict h2').innerText();

  test('noting an answer changes the status, the score and the verdict', async () => {
    await page.getByRole('button', { name: 'Mark as asked' }).tap();
    await page.getByText('Asked. Note the answer').waitFor();
    await page.getByRole('radio', { name: /Job 2/ }).check({ force: true });
    await page.getByLabel(/Status of: I read the terms/).selectOption('in-writing');
    await page.locator('.offer.is-current .tag', { hasText: 'In writing' }).waitFor();
    await page.getByLabel(/Status of: Chances to present/).selectOption('granted');
    expect(await verdict()).toContain('Keep Job 2 to fall back on.');
    await page
      .locator('.offer.is-current')
      .getByRole('button', { name: /I read the terms/ })
      .tap();
    await page.getByLabel('What they answered').fill('Renata sends the contract on Monday');
    await page.getByRole('button', { name: 'Done' }).tap();
    await page.getByText(/They said.*Renata sends/).waitFor();
  });

  test('a refusal leads to what one falls back on', async () => {
    await page.getByRole('radio', { name: /Job 2/ }).check({ force: true });
    await page.getByLabel(/Status of: I read the terms/).selectOption('refused');
    expect(await verdict()).toContain('Take Job 1.');
  });

  test('a con becomes a pro and moves to the other offer', async () => {
    await page
      .locator('.offer.is-current')
      .getByRole('button', { name: /Too little money/ })
      .tap();
    await page.getByRole('button', { name: 'Make it a pro' }).tap();
    await page.getByLabel('What speaks for it').waitFor();
    await page.getByRole('button', { name: 'Move to Job 2' }).tap();
    expect(await page.getByRole('radio', { name: /Job 2/ }).isChecked()).toBe(true);
    await page.locator('.offer.is-current .pro', { hasText: 'Too little money' }).waitFor();
  });

  test('offers are duplicated, put away and taken back', async () => {
    await page.getByRole('button', { name: /Change details of Job 1/ }).tap();
    await page.getByRole('button', { name: 'Duplicate' }).tap();
    await page.getByRole('heading', { name: 'Three offers' }).waitFor();
    expect(await page.getByLabel('Job', { exact: true }).inputValue()).toBe('Job 1, copy');
    await page.getByRole('button', { name: 'Put away' }).tap();
    await page.getByRole('heading', { name: 'Two offers' }).waitFor();
    await page.getByText('Offer put away').waitFor();
    await page.getByRole('button', { name: 'Undo' }).tap();
    await page.getByRole('heading', { name: 'Three offers' }).waitFor();
    await page.getByRole('button', { name: /Change details of Job 1, copy/ }).tap();
    await page.getByRole('button', { name: 'Put away' }).tap();
    await page.getByRole('button', { name: /Bring back/ }).tap();
    await page.getByRole('heading', { name: 'Three offers' }).waitFor();
  });

  test('a swipe shows the other offer', async () => {
    await page.locator('.offers').evaluate((element) => {
      const touch = (x: number): Touch => new Touch({ identifier: 1, target: element, clientX: x, clientY: 400 });
      element.dispatchEvent(new TouchEvent('touchstart', { changedTouches: [touch(320)] }));
      element.dispatchEvent(new TouchEvent('touchend', { changedTouches: [touch(80)] }));
    });
    expect(await page.getByRole('radio', { name: /Job 2/ }).isChecked()).toBe(true);
  });

  test('priorities are set with every score out of sight, and stand beside the verdict', async () => {
    await page.getByRole('button', { name: /priorities/ }).tap();
    await page.getByText('Scores are out of sight').waitFor();
    expect(await page.locator('.score__figure, .offer-switch__score, .verdict').count()).toBe(0);
    await page.getByRole('button', { name: 'Add a must-have' }).tap();
    await page.keyboard.type('A written contract');
    await page.keyboard.press('Enter');
    await page.locator('.chip', { hasText: 'Job 1' }).tap();
    await page.locator('.chip', { hasText: 'Job 2' }).tap();
    await page.getByLabel(/Lowest score/).fill('60');
    await page.getByRole('button', { name: 'Show the verdict' }).tap();
    await page.getByText('Job 1, then Job 2.').waitFor();
    await page.getByText('0 of 1 met').first().waitFor();
    await page.getByText(/is not ticked for “A written contract”/).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('verdict');
  });

  test('“stay where I am” can be a column', async () => {
    await page.getByRole('button', { name: /stay where I am/ }).tap();
    await page.getByRole('radio', { name: /Stay where I am/ }).waitFor();
    await page.getByText('Stay where I am is still empty').waitFor();
  });

  test('pay is echoed as it was understood', async () => {
    await page.getByRole('button', { name: /Change details of Job 1/ }).tap();
    await page.getByLabel('Pay', { exact: true }).fill('95k');
    await page.getByText(/Understood: \$95,000/).waitFor();
    await page.getByLabel('Pay', { exact: true }).fill('lots');
    await page.getByLabel('Note').focus();
    await page.getByText('Only one amount or one range, in digits').waitFor();
    await page.getByLabel('Pay', { exact: true }).fill('$60-65/h');
    await page.getByText('Understood: $60 to $65 an hour').waitFor();
    await page.getByLabel('Note').focus();
    await page.keyboard.press('Escape');
    expect(await page.locator('.offer.is-current .offer__facts').innerText()).toContain('$60 to $65 an hour');
    await page.getByRole('button', { name: /Pay in full of Job 1/ }).tap();
    await page.getByText('$124,800 to $135,200').first().waitFor();
    await page
      .getByRole('button', { name: /^Add as a con/ })
      .first()
      .tap();
    await page.locator('.offer.is-current .con', { hasText: '$60 to $65 an hour' }).waitFor();
    expect(await page.locator('.offer.is-current .pay-points').count()).toBe(0);
  });

  const focused = async (): Promise<string> => {
    await page.waitForTimeout(120);
    return page.evaluate(() => (document.activeElement === document.body ? 'nothing' : (document.activeElement?.textContent ?? '')));
  };

  test('an offer added while an example stands alone is one’s own and stays', async () => {
    await page.getByRole('button', { name: 'Add offer' }).tap();
    await page.getByLabel('Job', { exact: true }).fill('My own');
    await page.getByRole('button', { name: 'Done' }).tap();
    await page.getByRole('button', { name: 'Remove the original example' }).tap();
    await page.getByRole('heading', { name: 'One offer' }).waitFor();
    await page.getByRole('heading', { name: 'My own' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).tap();
    await page.getByRole('heading', { name: 'Three offers' }).waitFor();
  });

  test('the focus is never lost: after removing, undoing, asking, moving, closing and adding', async () => {
    await page.locator('.offer.is-current .pro .row-open').first().click();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    expect(await focused()).toBe('Undo');
    await page.keyboard.press('Enter');
    expect(await focused()).toContain('Analysis');
    await page.getByRole('button', { name: 'Mark as asked' }).click();
    expect(await focused()).toContain('Negotiate');
    await page.getByRole('button', { name: /Change details of Job 1/ }).click();
    await page.getByRole('button', { name: 'Move right' }).click();
    expect(await focused()).toBe('Move left');
    await page.keyboard.press('Escape');
    expect(await focused()).toContain('Change details of Job 1');
    await page.locator('.offer.is-current .xcon .row-open').first().click();
    await page.locator('.editor').waitFor();
    await page.keyboard.press('Escape');
    expect(await focused()).toContain('$60–65');
    await page.getByRole('button', { name: /stay where I am/ }).click();
    expect(await focused()).toContain('Change details of Stay where I am');
    await page.getByRole('button', { name: 'Remove the original example' }).click();
    expect(await focused()).toBe('Undo');
  });

  test('a row opens with the cursor behind its last letter, Enter closes it, and emptied words come back', async () => {
    await page.locator('.offer.is-current .pro .row-open').first().click();
    await page.getByLabel('What speaks for it').waitFor();
    await page.keyboard.type(', really');
    await page.keyboard.press('Enter');
    await page.locator('.row-open', { hasText: 'work I enjoy, really' }).click();
    await page.getByLabel('What speaks for it').fill('');
    await page.getByText('It needs some words').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.row-open', { hasText: 'work I enjoy, really' }).waitFor();
  });

  test('two offers with the same title are told apart by their company', async () => {
    for (const [name, company] of [
      ['Job 1', 'Harlow'],
      ['Job 2', 'Finch'],
    ] as const) {
      await page.getByRole('radio', { name: new RegExp(name) }).check({ force: true });
      await page.getByRole('button', { name: new RegExp(`Change details of ${name}`) }).click();
      await page.getByLabel('Company', { exact: true }).fill(company);
      await page.getByLabel('Job', { exact: true }).fill('Executive assistant');
      await page.keyboard.press('Enter');
    }
    await page.getByRole('radio', { name: /Executive assistant at Harlow/ }).waitFor();
    await page.getByRole('radio', { name: /Executive assistant at Finch/ }).waitFor();
    expect(await verdict()).toContain('Negotiate with Finch.');
  });
});

describe('on a list that is begun', () => {
  test('the verdict asks what could speak against it, and a prompt makes a con', async () => {
    await addOffer(page, 'EA to the CFO', ['A boss I like', 'Near home']);
    const verdict = page.locator('.verdict');
    await verdict.getByRole('heading', { name: /Before you take EA to the CFO: what could speak against it/ }).waitFor();
    const prompts = verdict.locator('.suggestion');
    await prompts.first().waitFor();
    expect(await prompts.count()).toBe(4);
    // The question has the width of the row, whatever stands under it.
    for (const prompt of await prompts.all()) {
      const [row, question] = await Promise.all([prompt.boundingBox(), prompt.locator('span').first().boundingBox()]);
      expect((question?.width ?? 0) / (row?.width ?? 1)).toBeGreaterThan(0.6);
    }
    await prompts.first().tap();
    await page
      .locator('.offer.is-current')
      .getByRole('button', { name: /^The pay is not in writing yet/ })
      .waitFor();
    await verdict.getByRole('heading', { name: /Take EA to the CFO/ }).waitFor();
  });
});
