import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { createSignal } from 'solid-js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Button } from '../../src/ui/Button.tsx';
import { CheckItem } from '../../src/ui/CheckItem.tsx';
import { DateField } from '../../src/ui/DateField.tsx';
import { Dialog } from '../../src/ui/Dialog.tsx';
import { Disclosure } from '../../src/ui/Disclosure.tsx';
import { EmptyState } from '../../src/ui/EmptyState.tsx';
import { Field } from '../../src/ui/Field.tsx';
import { lazyPart } from '../../src/ui/lazy-part.tsx';
import { PayField, type Pay } from '../../src/ui/PayField.tsx';
import { offerFocus, showToast } from '../../src/browser/toast.ts';
import { Notice } from '../../src/ui/Notice.tsx';
import { Segments } from '../../src/ui/Segments.tsx';
import { StatusTag } from '../../src/ui/StatusTag.tsx';
import { WeightControl } from '../../src/ui/WeightControl.tsx';

afterEach(cleanup);
const user = userEvent.setup();

describe('fields', () => {
  test('are read with their hint and their error', () => {
    const [error, setError] = createSignal<string>();
    render(() => <Field label="Note" hint="Short is fine" error={error()} control={(control) => <input {...control} />} />);
    const input = screen.getByLabelText('Note');
    const described = (): string =>
      (input.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join('|');
    expect(described()).toBe('Short is fine');
    expect(input.getAttribute('aria-invalid')).toBeNull();
    setError('Too long. Cut it.');
    expect(described()).toBe('Short is fine|Too long. Cut it.');
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });

  test('for pay say what they understood, complain only after one has left them, and keep what was there', async () => {
    const [pay, setPay] = createSignal<Pay>({ range: { low: 4500, high: 4500 }, currency: 'USD', unit: 'hour' });
    render(() => (
      <>
        {/* Kept elsewhere in another order of its fields, as stored pay is. */}
        <PayField
          label="Pay"
          needed="Use Remove."
          pay={{ unit: pay().unit, currency: pay().currency, range: pay().range }}
          locales={['en-US']}
          onChange={setPay}
        />
        <button>elsewhere</button>
      </>
    ));
    const input = screen.getByLabelText('Pay');
    expect((input as HTMLInputElement).value).toBe('$45');
    await user.clear(input);
    expect(pay().range).toEqual({ low: 4500, high: 4500 });
    await user.type(input, '60–65k a year');
    expect(screen.getByText('Understood: $60,000 to $65,000 a year')).toBeTruthy();
    expect(pay()).toEqual({ range: { low: 6_000_000, high: 6_500_000 }, currency: 'USD', unit: 'year' });
    await user.clear(input);
    await user.type(input, 'plenty');
    expect(screen.queryByText(/Only one amount/)).toBeNull();
    await user.tab();
    expect(screen.getByText(/Only one amount.*Kept so far: \$60,000 to \$65,000\./)).toBeTruthy();
    expect(pay().range).toEqual({ low: 6_000_000, high: 6_500_000 });
  });

  test('for an amount whose unit and currency are settled refuse others, and show what comes from elsewhere', async () => {
    const [pay, setPay] = createSignal<Pay>({ range: undefined, currency: 'USD', unit: 'month' });
    render(() => (
      <>
        <PayField label="Rent" per="a month" pay={pay()} locales={['en-US']} onChange={setPay} />
        <button>elsewhere</button>
      </>
    ));
    const input = screen.getByLabelText('Rent');
    await user.type(input, '€900');
    await user.tab();
    expect(screen.getByText('Only the amount a month, in USD.')).toBeTruthy();
    await user.clear(input);
    await user.type(input, '$9,600 a year');
    await user.tab();
    expect(screen.getByText('Only the amount a month, in USD.')).toBeTruthy();
    expect(pay().range).toBeUndefined();
    await user.clear(input);
    await user.type(input, '$800 a month');
    expect(pay().range).toEqual({ low: 80_000, high: 80_000 });
    setPay({ range: { low: 120_000, high: 120_000 }, currency: 'USD', unit: 'month' });
    expect((input as HTMLInputElement).value).toBe('$1,200');
  });
});

describe('choices', () => {
  test('segments are one stop, moved by arrow keys', async () => {
    const [value, setValue] = createSignal<'a' | 'b' | 'c'>('b');
    render(() => (
      <Segments
        label="Kind"
        choices={(['a', 'b', 'c'] as const).map((text) => ({ value: text, text }))}
        value={value()}
        onChange={setValue}
      />
    ));
    await user.tab();
    expect((document.activeElement as HTMLInputElement).value).toBe('b');
    await user.keyboard('{ArrowRight}');
    expect(value()).toBe('c');
    await user.click(screen.getByLabelText('a'));
    expect(value()).toBe('a');
  });

  test('a weight is chosen by arrow keys or a tap, and its ends are named', async () => {
    const [value, setValue] = createSignal<1 | 2 | 3 | 4 | 5>(3);
    render(() => <WeightControl of="Salary" value={value()} onChange={setValue} />);
    expect(screen.getByRole('group', { name: 'How much it weighs: Salary' })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: '5 of 5, decides' }));
    expect(value()).toBe(5);
    await user.keyboard('{ArrowLeft}');
    expect(value()).toBe(4);
    expect(screen.getByRole('radio', { name: '1 of 5, matters little' })).toBeTruthy();
  });

  test('the whole row of a check item ticks it', async () => {
    const onChange = vi.fn();
    render(() => <CheckItem text="Must change" note="A deal breaker" isChecked={false} onChange={onChange} />);
    await user.click(screen.getByText('A deal breaker'));
    expect(onChange).toHaveBeenCalledWith(true);
  });
});

describe('what is said', () => {
  test('a status is a word beside a shape that is not read', () => {
    render(() => <StatusTag icon="granted" look="go" text="Granted" />);
    expect(screen.getByText('Granted').querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  test('a notice is announced unless it only explains', () => {
    const { getAllByRole } = render(() => (
      <>
        <Notice look="unsaved" title="Not saved">
          <p>Save it</p>
        </Notice>
        <Notice look="info" title="By the way">
          <p>Nothing to do</p>
        </Notice>
      </>
    ));
    expect(getAllByRole('status').filter((region) => !region.matches('.toasts'))).toHaveLength(1);
  });

  test('a toast acts and goes at a press, takes a focus that was left behind, and gives way to the next of its name', async () => {
    const onUndo = vi.fn();
    offerFocus(showToast('some-notice', 'Pro removed', [['Undo', onUndo]]));
    await expect.poll(() => document.activeElement?.textContent).toBe('Undo');
    showToast('some-notice', 'Con removed', [['Undo', onUndo]]);
    expect(screen.queryByText('Pro removed')).toBeNull();
    expect(screen.getByText('Con removed').closest('[role=status]')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();
    expect(screen.queryByText('Con removed')).toBeNull();
  });

  test('an empty screen says what it is for and what to do; a fold hides only what explains', () => {
    render(() => (
      <>
        <EmptyState title="No offers yet" text="What this is for" actions={<Button look="primary">Add my offer</Button>} />
        <Disclosure summary="How it works">
          <p>Like this</p>
        </Disclosure>
      </>
    ));
    expect(screen.getByRole('heading', { name: 'No offers yet' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Add my offer' }).getAttribute('type')).toBe('button');
    expect(document.querySelector('details')?.open).toBe(false);
  });
});

describe('a dialog', () => {
  const show = (): { onAct: ReturnType<typeof vi.fn>; onKeep: ReturnType<typeof vi.fn> } => {
    const [onAct, onKeep] = [vi.fn(), vi.fn()];
    render(() => (
      <Dialog title="Erase it?" act="Erase it" keep="Keep it" onAct={onAct} onKeep={onKeep}>
        <p>One text goes.</p>
      </Dialog>
    ));
    return { onAct, onKeep };
  };

  test('opens with the focus on the safe choice', async () => {
    const { onAct, onKeep } = show();
    expect(document.activeElement?.textContent).toBe('Keep it');
    await user.keyboard('{Enter}');
    expect(onKeep).toHaveBeenCalledOnce();
    expect(onAct).not.toHaveBeenCalled();
  });

  test('acts only on the button that says so', async () => {
    const { onAct } = show();
    await user.click(screen.getByRole('button', { name: 'Erase it' }));
    expect(onAct).toHaveBeenCalledOnce();
  });
});

describe('a part that comes later', () => {
  test('shows when it has come, and at once the next time', async () => {
    const Part = lazyPart<{ readonly name: string }>(async () => (props) => <p>Hello {props.name}</p>);
    render(() => <Part name="first" />);
    expect(await screen.findByText('Hello first')).toBeTruthy();
    render(() => <Part name="second" />);
    expect(screen.getByText('Hello second')).toBeTruthy();
  });

  test('says so when it cannot be had', async () => {
    const Part = lazyPart<object>(() => Promise.reject(new Error('offline')));
    render(() => <Part />);
    expect((await screen.findByRole('alert')).textContent).toContain('could not be loaded');
  });
});

describe('a field for a day', () => {
  test('tells a whole day, keeps it while another one is half typed, and follows a change from elsewhere', async () => {
    const [date, setDate] = createSignal<string | undefined>('2026-05-14');
    const told: (string | undefined)[] = [];
    render(() => (
      <DateField
        label="Day"
        date={date()}
        onChange={(next) => {
          told.push(next);
          setDate(next);
        }}
      />
    ));
    const field = screen.getByLabelText<HTMLInputElement>('Day');
    expect(field.value).toBe('2026-05-14');
    fireEvent.input(field, { target: { value: '2026-06-01' } });
    expect(told).toEqual(['2026-06-01']);
    setDate('2027-01-02');
    expect(field.value).toBe('2027-01-02');
    fireEvent.input(field, { target: { value: '' } });
    expect(told).toEqual(['2026-06-01', undefined]);
  });
});
