import { cleanup, render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { goTo } from '../../../src/browser/address.ts';
import { $negotiations } from '../../../src/features/negotiate/negotiate.store.ts';
import { Negotiate } from '../../../src/features/negotiate/Negotiate.tsx';
import { $offers, addOffer, removeOffer } from '../../../src/features/offers/offers.store.ts';
import { addResearch, describeResearch } from '../../../src/features/salary/salary.store.ts';

const user = userEvent.setup();
afterEach(() => {
  cleanup();
  for (const offer of $offers.get()) removeOffer(offer.id);
});

test('the figures of a research go with the talk that is chosen for them, and nothing changes before', async () => {
  const research = (job: string): string => {
    const id = addResearch();
    describeResearch(id, { job });
    return id;
  };
  const [first, second] = [research('Clerk'), research('EA to the CFO')];
  const [a, b] = [addOffer('offer', 'A'), addOffer('offer', 'B')];
  const kept = (): readonly unknown[] => [a, b].map((id) => $negotiations.get().find((one) => one.id === id)?.researchId);
  goTo(`with-${second}`);
  render(() => <Negotiate base="/" />);
  expect(await screen.findByText(/On which sheet\? The figures for .*EA to the CFO.* go with the talk you choose\./)).toBeTruthy();
  expect(kept()).toEqual([undefined, undefined]);
  const link = screen.getByRole<HTMLAnchorElement>('link', { name: /^B/ });
  expect(link.hash).toBe(`#${encodeURIComponent(`${b}/sheet`)}`);
  link.addEventListener('click', (event) => event.preventDefault());
  await user.click(link);
  expect(kept()).toEqual([undefined, second]);
  expect(first).not.toBe(second);
});
