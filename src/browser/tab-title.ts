/** The title of the tab: what is open in it. */
import { createEffect, onCleanup, type Accessor } from 'solid-js';

/** As the page was built. */
const own = document.title;
/** See `only-here.ts`; known before the first paint. */
const isOnlyHere = document.querySelector('[data-has~="-only-here"]') !== null;

/**
 * Names the tab after what is open, as long as the component is on screen; `''` gives the page its own title. Where everything is
 * kept to this tab, on a device that others use too, the title names nothing: browsers note it in their history.
 */
export function useTabTitle(name: Accessor<string>): void {
  createEffect(() => {
    document.title = isOnlyHere || name().trim() === '' ? own : `${name().trim()} · Greenroom`;
  });
  onCleanup(() => (document.title = own));
}
