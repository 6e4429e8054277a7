import { cleanup, render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { NumberField } from '../../src/ui/NumberField.tsx';

const user = userEvent.setup();
afterEach(cleanup);

/** What the field has told in the end. */
async function told(typed: string, isWhole: boolean): Promise<number | undefined> {
  const onChange = vi.fn<(value: number | undefined) => void>();
  render(() => <NumberField label="How many" least={0} most={999_999_999} isWhole={isWhole} value={undefined} onChange={onChange} />);
  await user.type(screen.getByLabelText('How many'), typed);
  return onChange.mock.lastCall?.[0];
}

describe('a number', () => {
  test.each([
    ['12,500', 12_500],
    ['12.500', 12_500],
    ['12 500', 12_500],
    ['12’500', 12_500],
    ['1,250,000', 1_250_000],
    ['1,00,000', 100_000],
    ['750', 750],
  ])('that is whole is read however its digits are grouped: %s', async (typed, number) => expect(await told(typed, true)).toBe(number));

  test.each(['12.5', '12,50', '1.2.3', '1,000.000'])('that is not whole is refused where only a whole one will do: %s', async (typed) => {
    await told(typed, true);
    await user.tab();
    expect(screen.getByText('A whole number from 0 to 999,999,999, please.')).toBeTruthy();
  });

  test('with a point or a comma is read as it was', async () => {
    expect(await told('37,5', false)).toBe(37.5);
    cleanup();
    expect(await told('1,250', false)).toBe(1_250);
  });
});
