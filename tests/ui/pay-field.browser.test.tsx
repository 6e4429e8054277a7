import { cleanup, render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { createSignal } from 'solid-js';
import { afterEach, describe, expect, test } from 'vitest';
import { PayField, type Pay } from '../../src/ui/PayField.tsx';

const user = userEvent.setup();
afterEach(cleanup);

describe('a field for pay', () => {
  test('takes its unit from the whole amount, not from the digits on the way to it', async () => {
    const [pay, setPay] = createSignal<Pay>({ range: undefined, currency: 'EUR', unit: 'year' });
    render(() => (
      <>
        <PayField label="Gehalt" pay={pay()} locales={['de-DE']} onChange={setPay} />
        <button>elsewhere</button>
      </>
    ));
    const input = screen.getByLabelText('Gehalt');
    await user.type(input, '3.200 €');
    expect(pay()).toEqual({ range: { low: 320_000, high: 320_000 }, currency: 'EUR', unit: 'month' });
    await user.clear(input);
    await user.type(input, '52.000');
    expect(pay()).toEqual({ range: { low: 5_200_000, high: 5_200_000 }, currency: 'EUR', unit: 'year' });
    await user.clear(input);
    await user.type(input, '18,50 im Monat');
    await user.tab();
    await user.clear(input);
    await user.type(input, '900');
    expect(pay().unit).toBe('month');
  });

  test('takes back a figure that turns out to be another one', async () => {
    const [pay, setPay] = createSignal<Pay>({ range: undefined, currency: 'GBP', unit: 'year' });
    render(() => (
      <>
        <PayField label="Pay" pay={pay()} locales={['en-GB']} onChange={setPay} />
        <button>elsewhere</button>
      </>
    ));
    const input = screen.getByLabelText<HTMLInputElement>('Pay');
    await user.type(input, '£38,500');
    expect(pay().range).toEqual({ low: 3_850_000, high: 3_850_000 });
    await user.type(input, ' pro rata');
    expect(pay().range).toBeUndefined();
    await user.tab();
    expect(screen.getByText(/full time or for your part of it.*£38,500 a year or £14\.50 an hour\.$/)).toBeTruthy();
    expect(input.value).toBe('£38,500 pro rata');
    await user.clear(input);
    await user.type(input, '£23,100');
    await user.tab();
    await user.type(input, ' net');
    expect(pay().range).toEqual({ low: 2_310_000, high: 2_310_000 });
    await user.clear(input);
    await user.type(input, '18 lakh');
    await user.tab();
    expect(pay().range).toEqual({ low: 2_310_000, high: 2_310_000 });
    expect(screen.getByText(/which currency.*such as INR\. Kept so far: £23,100\.$/)).toBeTruthy();
  });

  test('refuses what is not pay of one’s own, with an example as it was said', async () => {
    const [pay, setPay] = createSignal<Pay>({ range: undefined, currency: 'INR', unit: 'year' });
    render(() => (
      <>
        <PayField label="Pay" pay={pay()} locales={['en-IN']} onChange={setPay} />
        <button>elsewhere</button>
      </>
    ));
    const input = screen.getByLabelText('Pay');
    await user.click(input);
    await user.paste('₹95,000 in hand every month of the year, as it stands in the letter of the company');
    await user.tab();
    expect(pay().range).toBeUndefined();
    expect(screen.getByText(/before tax: 18 lakh a year or ₹45,000 a month\.$/)).toBeTruthy();
    await user.clear(input);
    await user.type(input, '18 LPA');
    expect(screen.getByText('Understood: ₹18,00,000 a year')).toBeTruthy();
  });
});
