/** What every engine's driver can do: the little that the tests need, so that the same tests run in all three. */

/** An element as a person would name it: a button or link by its words, a field by its label, or anything by a selector. */
export type What = { readonly button: string } | { readonly field: string } | { readonly css: string };

/** One open page of a device. */
export interface Tab {
  readonly goto: (url: string) => Promise<unknown>;
  readonly reload: () => Promise<unknown>;
  /** Runs a function in the page, its arguments and its answer passed as JSON. */
  readonly run: <A extends readonly unknown[], T>(task: (...args: A) => T | Promise<T>, ...args: A) => Promise<T>;
  /** Presses the element with the pointer. False when no such element is on the page. */
  readonly tryClick: (what: What) => Promise<boolean>;
  /** Types into whatever has the focus, key by key. */
  readonly type: (text: string) => Promise<unknown>;
  readonly enter: () => Promise<unknown>;
  /** Chooses a file in an `input[type=file]`. */
  readonly upload: (css: string, path: string) => Promise<unknown>;
  readonly close: () => Promise<unknown>;
}

/** A browser profile of its own, empty at first: what a person has on one device. */
export interface Device {
  readonly openTab: () => Promise<Tab>;
  readonly close: () => Promise<unknown>;
}

export interface DeviceOptions {
  /** Port of an HTTP proxy on this machine that every connection goes through. */
  readonly proxyPort?: number;
  /** Folder of a profile to keep, for engines that can. */
  readonly profile?: string;
}

export interface Engine {
  readonly name: string;
  /** Why no profile outlives its browser here; undefined where one does. */
  readonly noProfile?: string;
  readonly openDevice: (options?: DeviceOptions) => Promise<Device>;
}

/** Finds a visible element, the exact name before one that only has it in it. Runs in the page, so it stands alone. */
export function pick(what: What): HTMLElement | null {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const named = (selector: string, nameOf: (element: HTMLElement) => string, name: string): HTMLElement | null => {
    const all = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.getClientRects().length > 0);
    const names = all.map((element) => plain(element.ariaLabel ?? nameOf(element)));
    const exact = names.indexOf(name);
    return all[exact >= 0 ? exact : names.findIndex((other) => other.includes(name))] ?? null;
  };
  if ('css' in what) return document.querySelector<HTMLElement>(what.css);
  if ('button' in what) return named('button, a[href], summary', (element) => element.textContent, what.button);
  const labelOf = (element: HTMLElement): string => {
    const { labels } = element as HTMLInputElement;
    return labels?.[0]?.textContent ?? '';
  };
  return named('input, textarea, select', labelOf, what.field);
}

/**
 * Asks again until the answer is not false, null or undefined. A question that fails is asked again too: elements move and go
 * while a page draws itself. In the end it says what it waited for, and the last failure.
 */
export async function until<T>(goal: string, ask: () => Promise<T | false | null | undefined>, withinMs = 15_000): Promise<T> {
  const end = Date.now() + withinMs;
  for (;;) {
    let problem = '';
    try {
      const answer = await ask();
      if (answer !== false && answer !== null && answer !== undefined) return answer;
    } catch (error) {
      problem = `: ${String(error)}`;
    }
    if (Date.now() > end) throw new Error(`Waited ${withinMs / 1000} s in vain ${goal}${problem}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
