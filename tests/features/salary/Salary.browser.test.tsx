import { cleanup, render, screen, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { goTo } from '../../../src/browser/address.ts';
import { flushAll } from '../../../src/storage/persisted.ts';
import type { Research } from '../../../src/features/salary/research.ts';
import { Salary } from '../../../src/features/salary/Salary.tsx';
import { $researches, addResearch, isSampleResearch, removeResearch } from '../../../src/features/salary/salary.store.ts';
import { removeSamples } from '../../../src/features/samples/samples.store.ts';

const user = userEvent.setup();
const stored = (): Research => {
  const [first] = $researches.get();
  if (first === undefined) throw new Error('no research');
  return first;
};
const open = async (): Promise<void> => {
  goTo(addResearch());
  render(() => <Salary base="/" />);
  await screen.findByRole('heading', { name: 'What to ask for' });
};

beforeEach(() => {
  goTo('');
  for (const one of $researches.get()) if (isSampleResearch(one.id)) removeSamples('salary');
  for (const one of $researches.get()) removeResearch(one.id);
  sessionStorage.clear();
  flushAll();
});
afterEach(cleanup);

const unfold = (part: string): Promise<void> => user.click(screen.getByRole('button', { name: `Fill in: ${part}` }));

describe('the market', () => {
  test('takes figures as they stand in a posting and grades what is there', async () => {
    await open();
    await unfold('The market');
    await user.click(screen.getByRole('button', { name: 'Add a source' }));
    await user.type(screen.getByLabelText('Add a source'), 'Harlow, posting{Enter}');
    await user.type(await screen.findByLabelText('What it says'), '$68–82k a year');
    expect(stored().evidence).toMatchObject([
      { source: 'Harlow, posting', lowCents: 6_800_000, highCents: 8_200_000, basis: 'year', currency: 'USD' },
    ]);
    expect(screen.getByText('The middle half of what you found lies between $68,000 and $82,000 a year.')).toBeTruthy();
    expect(screen.getByText('One source; three are enough.')).toBeTruthy();
  });

  test('offers the snapshot of an occupation only when it is picked, once', async () => {
    await open();
    expect(screen.queryByRole('button', { name: 'Add this snapshot' })).toBeNull();
    await user.click(screen.getByRole('radio', { name: /^Executive assistant/ }));
    await unfold('The market');
    await user.click(screen.getByRole('button', { name: 'Add this snapshot' }));
    expect(stored().evidence).toMatchObject([
      { source: 'BLS, occupation 43-6011', lowCents: 5_696_000, highCents: 8_486_000, date: '2023-05-01', kind: 'survey' },
    ]);
    expect(screen.queryByRole('button', { name: 'Add this snapshot' })).toBeNull();
    expect(screen.getByText('Some of it is older than six months.')).toBeTruthy();
  });

  test('leads an administrative assistant in Canada to the table there, and offers no American figures', async () => {
    await open();
    await user.click(screen.getByRole('radio', { name: /^Administrative assistant/ }));
    expect(screen.getByText(/^Start here. United States.* 43-6014/)).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Currency'), 'CAD');
    expect(screen.getByText(/^Start here. Canada: Job Bank.*NOC 13110/)).toBeTruthy();
    await unfold('The market');
    expect(screen.queryByRole('button', { name: 'Add this snapshot' })).toBeNull();
  });

  test('never puts two currencies together: it says so in place of a range', async () => {
    await open();
    await unfold('The market');
    for (const [source, says] of [
      ['A', '70k'],
      ['B', '€60k'],
    ] as const) {
      await user.click(screen.getByRole('button', { name: 'Add a source' }));
      await user.type(screen.getByLabelText('Add a source'), `${source}{Enter}`);
      await user.type(await screen.findByLabelText('What it says'), says);
      await user.click(screen.getByRole('button', { name: 'Done' }));
    }
    expect(screen.getByText(/in another currency than this salary check/)).toBeTruthy();
  });
});

describe('the fit', () => {
  test('takes a posting apart; a requirement counts once it has a proof', async () => {
    await open();
    await unfold('How well you fit it');
    await user.click(screen.getByLabelText('Paste the posting'));
    await user.paste('We ask for:\n• Five years with a board\n• Travel planning\n• Discretion');
    for (const line of ['Five years with a board', 'Travel planning', 'Discretion'])
      await user.click(screen.getByRole('checkbox', { name: line }));
    expect(stored().requirements.map((one) => one.text)).toEqual(['Five years with a board', 'Travel planning', 'Discretion']);
    const row = within(screen.getAllByRole('listitem').find((item) => item.classList.contains('requirement')) as HTMLElement); // it was just added
    await user.click(row.getByRole('radio', { name: 'Have' }));
    expect(screen.getAllByText(/One of three requirements judged/).length).toBeGreaterThan(0);
    for (const other of screen.getAllByRole('radio', { name: 'Not yet' }).slice(1)) await user.click(other);
    expect(screen.getAllByText(/one in part or without proof, two not yet/).length).toBeGreaterThan(0);
    await user.type(row.getByLabelText('What proves it'), 'Six, at Lumen');
    expect(screen.getAllByText(/one with proof, two not yet/).length).toBeGreaterThan(0);
    await user.click(screen.getByRole('checkbox', { name: 'Discretion' }));
    expect(stored().requirements).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(stored().requirements).toHaveLength(3);
  });
});

describe('the figures', () => {
  test('are suggested with a reason, taken with a press, and changed by hand; the answer follows', async () => {
    await open();
    await unfold('The market');
    await unfold('Floor, target, opening');
    await user.click(screen.getByRole('button', { name: 'Add a source' }));
    await user.type(screen.getByLabelText('Add a source'), 'Harlow{Enter}');
    await user.type(await screen.findByLabelText('What it says'), '60k–80k');
    await user.click(screen.getByRole('button', { name: /^Take it: Target/ }));
    expect(stored().figures.target).toBe(7_000_000);
    expect(screen.getByText(/^Yes\. Your target/)).toBeTruthy();
    const target = screen.getByLabelText('Target: what you aim for');
    await user.clear(target);
    await user.type(target, '95,000');
    expect(stored().figures.target).toBe(9_500_000);
    expect(screen.getByText(/^Not with this job at this time/)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'hour' }));
    expect(stored().figures.target).toBe(9_500_000);
    expect((target as HTMLInputElement).value).toBe('$45.67');
  });
});
