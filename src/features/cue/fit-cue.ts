/** The screens of the cue card as a window holds them: smaller type first, then more screens, never a line out of sight. */
import type { CueLine, CueScreen } from './cue.ts';

/** The steps of the type, as values of `data-fit`, the largest first; the style sheet says what each means. */
const STEPS = ['', '1', '2', '3', '4'] as const;
/** One of {@link STEPS}. */
export type FitStep = (typeof STEPS)[number];
const SMALLEST: FitStep = '4';

/** A screen that fits. */
export interface FittedScreen extends CueScreen {
  /** Which of the screens it is, or is a part of. */
  readonly from: number;
  readonly step: FitStep;
}

/** Stands where a line is cut, at the end of the one piece and the beginning of the next. */
const CUT = '…';
/** Where a text may be cut: behind words, and within what is written without spaces; never before a mark that belongs to its letter. */
const wordsOf = (text: string): readonly string[] => text.match(/(?:^…\s)?\S{1,16}[\p{M}\u200d]*\s*/gu) ?? [];

/** What is said once they have answered, and what is shown, as lines of their own behind it: so they can be cut like every other. */
function apart({ then, proof, ...line }: CueLine): readonly CueLine[] {
  return [
    line,
    ...(then === undefined ? [] : [{ kind: 'Then', text: then, isSpoken: true }]),
    ...(proof === undefined ? [] : [{ kind: 'Proof', text: proof, isSpoken: false }]),
  ];
}

/** What a line is, before what it says: where the screen is too small for both. */
const headless = ({ kind, ...line }: CueLine): readonly CueLine[] => [
  { kind: '', text: kind, isSpoken: false },
  { ...line, kind: '' },
];

/** The beginning of a line, of so many words, and its rest. */
function split(line: CueLine, count: number): readonly [CueLine, CueLine] {
  const words = wordsOf(line.text);
  return [
    { ...line, text: `${words.slice(0, count).join('').trimEnd()} ${CUT}` },
    { ...line, text: `${CUT} ${words.slice(count).join('')}` },
  ];
}

/** How many words of a line the screen still takes, 0 and up; not all of them. */
function wordsThatFit(line: CueLine, fits: (beginning: CueLine) => boolean): number {
  let [low, high] = [0, wordsOf(line.text).length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(split(line, middle)[0])) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A piece with fewer words of a line than this is not worth its screen. */
const FEWEST_WORDS = 4;

/** One screen on as many as it takes in the smallest type: line by line, a long line in pieces, a question apart from what follows it. */
function spread(screen: CueScreen, fits: (piece: CueScreen) => boolean): readonly CueScreen[] {
  const pieces: CueScreen[] = [];
  let piece: CueScreen = { ...screen, lines: [] };
  const rest = [...screen.lines];
  if (!fits(piece)) {
    // Even what stands under the title is too much beside it: then it is a line like the others.
    rest.unshift({ kind: '', text: piece.sub, isSpoken: false });
    piece = { ...piece, sub: '' };
  }
  const turn = (): void => {
    pieces.push(piece);
    piece = { title: screen.title, sub: '', lines: [] };
  };
  for (let line = rest.shift(); line !== undefined; line = rest.shift()) {
    const now = piece;
    const adding = (more: CueLine): CueScreen => ({ ...now, lines: [...now.lines, more] });
    if (fits(adding(line))) {
      piece = adding(line);
      continue;
    }
    if (line.then !== undefined || line.proof !== undefined) {
      rest.unshift(...apart(line));
      continue;
    }
    const isFresh = piece.lines.length === 0 && piece.sub === '';
    if (isFresh && line.kind !== '' && !fits(adding(split(line, 1)[0]))) {
      rest.unshift(...headless(line));
      continue;
    }
    const count = wordsThatFit(line, (beginning) => fits(adding(beginning)));
    // On a screen of its own a line goes on whatever happens: word by word where nothing else fits.
    const taken = count >= FEWEST_WORDS || isFresh ? Math.max(1, count) : 0;
    if (taken === 0) rest.unshift(line);
    else if (wordsOf(line.text).length <= taken) piece = adding(line);
    else {
      const [beginning, more] = split(line, taken);
      piece = adding(beginning);
      rest.unshift(more);
    }
    turn();
  }
  return piece.lines.length === 0 && pieces.length > 0 ? pieces : [...pieces, piece];
}

/** Every screen in the largest type it fits in, or spread over several. `fits` says whether a screen does in a step. */
export function fitScreens(screens: readonly CueScreen[], fits: (screen: CueScreen, step: FitStep) => boolean): readonly FittedScreen[] {
  return screens.flatMap((screen, from): readonly FittedScreen[] => {
    const step = STEPS.find((one) => fits(screen, one));
    if (step !== undefined) return [{ ...screen, from, step }];
    return spread(screen, (piece) => fits(piece, SMALLEST)).map((piece) => ({ ...piece, from, step: SMALLEST }));
  });
}
