import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { createSignal, Show, type JSX } from 'solid-js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createDraft } from '../../src/storage/draft.ts';
import { AddField } from '../../src/ui/AddField.tsx';
import { EditorForm } from '../../src/ui/EditorForm.tsx';
import { TextField } from '../../src/ui/TextField.tsx';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});
const user = userEvent.setup();

const describedBy = (field: HTMLElement): string =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join('|');

describe('a field for words', () => {
  test('keeps a text that is too long, whole, and says at which words it became so', async () => {
    const [text, setText] = createSignal('');
    render(() => <TextField label="Link" text={text()} onChange={setText} />);
    const field = screen.getByLabelText<HTMLInputElement>('Link');
    const link = `https://teams.example/${'x'.repeat(7978)}`;
    await user.click(field);
    await user.paste(link);
    expect(text()).toBe(link);
    expect(field.getAttribute('aria-invalid')).toBeNull();
    await user.paste(' and what came with it');
    expect(text()).toBe(`${link} and what came with it`);
    expect(field.value).toBe(text());
    expect(describedBy(field)).toContain('too much from “and what came with it” on. Nothing is lost');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/too much from/).closest('[aria-live=polite]')).toBeTruthy();
    fireEvent.input(field, { target: { value: link } });
    expect(describedBy(field)).toBe('');
  });

  test('of many lines holds a posting; what comes by other ways than keys is kept and said alike', () => {
    const [text, setText] = createSignal('');
    render(() => <TextField label="Posting" lines={4} text={text()} onChange={setText} />);
    const field = screen.getByLabelText<HTMLTextAreaElement>('Posting');
    fireEvent.input(field, { target: { value: 'y'.repeat(50_000) }, inputType: 'insertFromDrop' });
    expect(describedBy(field)).toBe('');
    fireEvent.input(field, { target: { value: `${'y'.repeat(50_000)}👩🏽‍💼 dictated` } });
    expect(text()).toHaveLength(50_000 + '👩🏽‍💼 dictated'.length);
    expect(describedBy(field)).toContain('“👩🏽‍💼 dictated”');
  });

  test('takes the direction of its words', () => {
    // As on every page: see PageLayout.
    document.documentElement.dir = 'ltr';
    const [text, setText] = createSignal('');
    render(() => <TextField label="Note" lines={2} text={text()} onChange={setText} />);
    const field = screen.getByLabelText('Note');
    expect(getComputedStyle(field).direction).toBe('ltr');
    fireEvent.input(field, { target: { value: 'הבונוס: 10%.' } });
    expect(getComputedStyle(field).direction).toBe('rtl');
  });
});

/** As the engines send it: while composing, and in WebKit after the composition has ended. */
const COMPOSING = [{ isComposing: true }, { isComposing: false, keyCode: 229 }];

describe('Enter that confirms a conversion', () => {
  test.each(COMPOSING)('finishes no line and submits no form: %j', (how) => {
    const onFinish = vi.fn();
    render(() => (
      <EditorForm onClose={onFinish}>
        <TextField label="Words" lines={1} text="日本" onChange={() => {}} onFinish={onFinish} />
        <TextField label="Line" text="日本" onChange={() => {}} />
      </EditorForm>
    ));
    for (const label of ['Words', 'Line']) {
      fireEvent.keyDown(screen.getByLabelText(label), { key: 'Enter', ...how });
      fireEvent.keyDown(screen.getByLabelText(label), { key: 'Escape', ...how });
    }
    expect(onFinish).not.toHaveBeenCalled();
    // A form submits by itself unless its Enter was called off.
    expect(fireEvent.keyDown(screen.getByLabelText('Line'), { key: 'Enter', ...how })).toBe(false);
    expect(fireEvent.keyDown(screen.getByLabelText('Line'), { key: 'Enter', keyCode: 13 })).toBe(true);
    fireEvent.keyDown(screen.getByLabelText('Words'), { key: 'Enter', keyCode: 13 });
    expect(onFinish).toHaveBeenCalledOnce();
  });
});

describe('an add row', () => {
  function setUp(others?: () => JSX.Element): { readonly added: string[]; readonly open: () => Promise<HTMLInputElement> } {
    const added: string[] = [];
    render(() => (
      <>
        <AddField label="Add a prop" draft={createDraft('prop')} onAdd={(text) => void added.push(text)} />
        <button>elsewhere</button>
        {others?.()}
      </>
    ));
    const open = async (): Promise<HTMLInputElement> => {
      await user.click(screen.getByRole('button', { name: 'Add a prop' }));
      return screen.getByRole<HTMLInputElement>('textbox', { name: 'Add a prop' });
    };
    return { added, open };
  }
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

  test('adds what was typed when it is left by a press, before what the press does, and once', async () => {
    const order: string[] = [];
    const { added, open } = setUp(() => <button onClick={() => order.push(`pressed with ${added.join()}`)}>act</button>);
    await open();
    await user.keyboard('  letter of reference ');
    await user.click(screen.getByRole('button', { name: 'act' }));
    await settled();
    expect(added).toEqual(['letter of reference']);
    expect(order).toEqual(['pressed with letter of reference']);
    expect(screen.getAllByRole('status').map((region) => region.textContent)).toContain('Added: letter of reference');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('moves nothing while the press lasts', async () => {
    const { added, open } = setUp();
    const field = await open();
    await user.keyboard('portfolio');
    const elsewhere = screen.getByRole('button', { name: 'elsewhere' });
    await user.pointer({ keys: '[MouseLeft>]', target: elsewhere });
    await settled();
    expect(added).toEqual([]);
    expect(field.isConnected).toBe(true);
    await user.pointer({ keys: '[/MouseLeft]', target: elsewhere });
    await settled();
    expect(added).toEqual(['portfolio']);
  });

  test('adds by the Tab key, but not on the way to its own button, and by that button once', async () => {
    const { added, open } = setUp();
    await open();
    await user.keyboard('badge');
    await user.tab();
    await settled();
    expect(document.activeElement?.textContent).toBe('Add');
    expect(added).toEqual([]);
    await user.tab();
    await settled();
    expect(added).toEqual(['badge']);
    await open();
    await user.keyboard('key');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    await user.keyboard('   ');
    await user.click(screen.getByRole('button', { name: 'elsewhere' }));
    await settled();
    expect(added).toEqual(['badge', 'key']);
  });

  test('adds what stands there when the page, or the place on it, is left', async () => {
    const { added, open } = setUp();
    await open();
    await user.keyboard('on the way out');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(added).toEqual(['on the way out']);
    await user.keyboard('back');
    window.dispatchEvent(new PopStateEvent('popstate'));
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(added).toEqual(['on the way out', 'back']);
    expect(sessionStorage.getItem('greenroom-draft:prop')).toBeNull();
  });

  test('puts aside what Escape calls off, and has it again when opened', async () => {
    const { added, open } = setUp();
    await open();
    await user.keyboard('maybe{Escape}');
    await user.click(screen.getByRole('button', { name: 'elsewhere' }));
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await settled();
    expect(added).toEqual([]);
    expect((await open()).value).toBe('maybe');
    await user.keyboard('{Enter}');
    expect(added).toEqual(['maybe']);
  });

  test('adds nothing when only the window loses the focus, or while letters are composed', async () => {
    const { added, open } = setUp();
    const field = await open();
    await user.keyboard('half');
    fireEvent.focusOut(field);
    await settled();
    expect(added).toEqual([]);
    fireEvent.compositionStart(field);
    screen.getByRole('button', { name: 'elsewhere' }).focus();
    await settled();
    expect(added).toEqual([]);
    fireEvent.input(field, { target: { value: 'half 日本' } });
    fireEvent.compositionEnd(field);
    await settled();
    expect(added).toEqual(['half 日本']);
  });

  test('is left once by what it opens itself', async () => {
    const added: [string, boolean][] = [];
    const [isOpen, setIsOpen] = createSignal(false);
    render(() => (
      <>
        <AddField
          label="Add a source"
          draft={createDraft('source')}
          onAdd={(text, isLeft) => {
            added.push([text, isLeft]);
            setIsOpen(true);
            document.querySelector<HTMLElement>('.opened')?.focus();
          }}
        />
        <Show when={isOpen()}>
          <input class="opened" aria-label="More" />
        </Show>
      </>
    ));
    await user.click(screen.getByRole('button', { name: 'Add a source' }));
    await user.keyboard('Survey{Enter}');
    await settled();
    expect(added).toEqual([['Survey', false]]);
  });
});
