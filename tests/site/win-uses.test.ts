/** What a win is used for elsewhere, in the built app: each way there and back, and each act taken back whole. */
import { describe, expect } from 'vitest';
import { has, page, press, site, testOnPhone } from './device.ts';
import { storedText } from './site.ts';

const WHAT = 'Moved the leads meeting to Tuesday';
type Raw = Readonly<Record<string, unknown>>;
const WIN: Raw = {
  ...{
    id: 'w1',
    updatedAt: 1,
    type: 'win',
    happenedOn: '2026-04-20',
    what: WHAT,
    forWhom: 'two directors',
    proof: '',
    said: '',
    serviceId: '',
  },
  ...{ brought: 'Three hours a week back', before: '', after: '', learned: '' },
};

/** The records of a kind under a key. */
async function records(key: string, type: string): Promise<readonly Raw[]> {
  const { records: all } = JSON.parse((await storedText(page, key)) || '{"records":[]}') as { readonly records: readonly Raw[] };
  return all.filter((record) => record['type'] === type && record['deleted'] !== true);
}
const undo = (): Promise<void> => page.getByRole('button', { name: 'Undo' }).first().tap();
const field = (name: string) => page.getByLabel(name, { exact: true });

/** What is stored before, and the win open. */
async function openWin(stored: Readonly<Record<string, readonly Raw[]>> = {}, win: Raw = WIN): Promise<void> {
  await page.goto(`${site.url}about/`);
  await page.evaluate(
    (all) => {
      for (const [key, list] of Object.entries(all))
        localStorage.setItem(`greenroom:${key}`, JSON.stringify({ version: 1, records: list }));
    },
    { wins: [win], ...stored },
  );
  await page.goto(`${site.url}wins/#w1`);
  await page.getByRole('heading', { name: 'Use it elsewhere' }).waitFor();
}

describe('a win, on a phone', () => {
  const test = testOnPhone;

  test('becomes a story that leads back to it; changing the story does not change the win; one Undo takes the whole act back', async () => {
    await openWin();
    await press('Make a story');
    await has('Told as');
    expect(await records('interviews', 'story')).toHaveLength(1);
    await undo();
    await page.getByRole('button', { name: 'Make a story' }).waitFor();
    expect(await records('interviews', 'story')).toEqual([]);
    expect((await records('wins', 'win'))[0]?.['storyId']).toBeUndefined();
    await press('Make a story');
    await page.getByRole('link', { name: 'Your stories' }).tap();
    await page.getByRole('button', { name: new RegExp(WHAT) }).tap();
    await field('What I did').fill('I told it otherwise.');
    await page.getByRole('link', { name: 'The win it was made of' }).tap();
    await has('Told as');
    expect(await field('What I did').inputValue()).toBe(WHAT);
    expect(await records('interviews', 'story')).toMatchObject([{ action: 'I told it otherwise.', fromWin: 'w1' }]);
  });

  test('proves a requirement of a salary check, which then counts as one I have; one Undo takes the whole act back', async () => {
    const requirements = ['Runs two calendars', 'Writes minutes', 'Speaks French'].map((text, at) => ({
      id: `q${at}`,
      text,
      fit: at === 0 ? 'unjudged' : 'not-yet',
      proof: '',
    }));
    await openWin({ salary: [{ id: 'r1', updatedAt: 1, type: 'research', job: 'Clerk', place: 'Raleigh', requirements }] });
    const proofs = async () =>
      ((await records('salary', 'research'))[0]?.['requirements'] as readonly Raw[]).map(({ fit, proof, winIds }) => [fit, proof, winIds]);
    const choose = async (): Promise<void> =>
      void (await field('Which requirement does it prove?').selectOption({ label: 'Runs two calendars' }));
    await choose();
    await page.getByRole('link', { name: /Proven in the salary check/ }).waitFor();
    expect(await proofs()).toEqual([
      ['have', `${WHAT}. Three hours a week back.`, ['w1']],
      ['not-yet', '', undefined],
      ['not-yet', '', undefined],
    ]);
    await undo();
    await page.getByRole('link', { name: /Proven in the salary check/ }).waitFor({ state: 'detached' });
    expect((await proofs())[0]).toEqual(['unjudged', '', undefined]);
    await choose();
    await page.getByRole('link', { name: /Proven in the salary check/ }).tap();
    await page.waitForURL(/salary\/#r1/);
    await has('Three requirements: one with proof, two not yet.');
  });

  test('is a reason in a talk, and the talk has it', async () => {
    await openWin({
      offers: [{ id: 'o1', updatedAt: 1, type: 'offer', title: 'Harbor Foods', company: '', kind: 'offer', pros: [], cons: [], order: 0 }],
    });
    await press(/Add as a reason/);
    await page.getByRole('link', { name: /A reason in this talk/ }).tap();
    await page.waitForURL(/negotiate\/#o1/);
    await has(WHAT);
  });

  test('is offered in the talk too: the strongest first, one press takes it in, one Undo takes it out', async () => {
    const made = (id: string, what: string, more: Raw = {}): Raw => ({ ...WIN, id, what, brought: '', ...more });
    await openWin({
      wins: [
        WIN,
        made('bare', 'Ordered the new chairs', { happenedOn: '2026-05-01' }),
        made('figure', 'Rewrote the visitor list', { happenedOn: '2026-02-01', before: '9 clashes a week', after: '1' }),
        made('short', 'Missed the post', { isShort: true, brought: 'Two days late' }),
        ...Array.from({ length: 6 }, (_, n) => made(`more${n}`, `Kept list ${'abcdef'[n] ?? ''}`, { happenedOn: '2026-01-01' })),
      ],
      offers: [{ id: 'o1', updatedAt: 1, type: 'offer', title: 'Harbor Foods', company: '', kind: 'offer', pros: [], cons: [], order: 0 }],
    });
    await page.goto(`${site.url}negotiate/#o1`);
    await page.getByText('From your wins').tap();
    const offered = page.locator('details', { hasText: 'From your wins' }).getByRole('checkbox');
    await expect.poll(() => offered.count()).toBe(6);
    const names = await offered.evaluateAll((all) => all.map((one) => one.closest('label')?.textContent ?? ''));
    expect(names.slice(0, 3)).toEqual([
      expect.stringContaining(WHAT),
      expect.stringContaining('Rewrote the visitor list'),
      expect.stringContaining('Ordered the new chairs'),
    ]);
    expect(names.join()).not.toContain('Missed the post');
    await page.getByRole('checkbox', { name: 'Rewrote the visitor list' }).tap();
    await page.getByRole('button', { name: 'Rewrote the visitor list (change)' }).waitFor();
    const reasons = async (): Promise<unknown> => (await records('negotiate', 'negotiation'))[0]?.['reasons'] ?? [];
    expect(await reasons()).toMatchObject([{ text: 'Rewrote the visitor list', proof: 'From 9 clashes a week to 1', winId: 'figure' }]);
    expect(await page.getByRole('checkbox', { name: 'Rewrote the visitor list' }).count()).toBe(0);
    await undo();
    await page.getByRole('checkbox', { name: 'Rewrote the visitor list' }).waitFor();
    expect(await reasons()).toEqual([]);
  });

  test('shows its line for a CV, or leads to the field that it lacks', async () => {
    await openWin({}, { ...WIN, what: 'Rang four caterers', brought: '' });
    await press('Go to “What it brought”');
    await page.keyboard.type('Lunch costs 15% less since May');
    await expect.poll(() => field('The line').inputValue()).toBe('Rang four caterers for two directors: Lunch costs 15% less since May');
    await press('Copy the line');
    await has(/Copied|does not let us copy/);
  });
});

testOnPhone('the salary check leads to the wins within a sentence, not on a line of its own', async () => {
  await page.goto(`${site.url}salary/`);
  const sentence = page.locator('p', { hasText: 'What you bring is easier to show from your wins.' });
  const lines = await sentence.evaluate((one) => one.getBoundingClientRect().height / parseFloat(getComputedStyle(one).lineHeight));
  expect(lines).toBeLessThan(2.5);
});
