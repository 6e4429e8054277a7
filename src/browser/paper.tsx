/** What a tool prints: its paper, whatever is open of it on screen. */
import { onCleanup, type JSX } from 'solid-js';
import { render } from 'solid-js/web';
import { watchPrinting } from './device.ts';
import { fillPages } from './fill-pages.ts';

interface Paper {
  /** What it is called, and so is the PDF. */
  readonly title: () => string;
  readonly draw: () => JSX.Element;
  /** Measures and changes it before it is printed; without, its type is as large as fills its pages. It is as wide as on paper by then. */
  readonly fit?: () => void;
}

/**
 * While this component is on screen, printing prints this and nothing else of the page. It is drawn as printing begins, into a place
 * of its own (`src/styles/paper.css`), and taken away after.
 */
export function usePaper(paper: Paper): void {
  let takeAway: (() => void) | undefined;
  const put = (): void => {
    if (takeAway !== undefined) return;
    const place = document.createElement('div');
    place.className = 'paper';
    place.inert = true;
    document.body.append(place);
    const dispose = render(paper.draw, place);
    const titleBefore = document.title;
    document.title = paper.title();
    takeAway = () => {
      takeAway = undefined;
      dispose();
      place.remove();
      document.title = titleBefore;
    };
    if (paper.fit === undefined) fillPages(place);
    else paper.fit();
  };
  onCleanup(watchPrinting((isPrinting) => (isPrinting ? put() : takeAway?.())));
  onCleanup(() => takeAway?.());
}
