import { createSignal, type JSX } from 'solid-js';
import { copyAndTell } from '../../browser/device.ts';
import { Button } from '../../ui/Button.tsx';
import { cvTextOf } from '../wins/cv-line.ts';
import { $wins, wins } from '../wins/wins.store.ts';

/** Copies the lines for a CV of all wins, of mine or of the sample. They are made only when they are asked for. */
export function CopyLines(props: { readonly isSample: boolean }): JSX.Element {
  const [told, setTold] = createSignal('');
  const copyAll = (): void => {
    const all = $wins.get().filter(({ id, isShort }) => wins.isSample(id) === props.isSample && isShort !== true);
    const lines = all.flatMap((win) => {
      const line = cvTextOf(win);
      return line === '' ? [] : [`- ${line}`];
    });
    if (lines.length === 0) return void setTold('None has a line yet. Each needs what you did, in the past, and what came of it.');
    const left = all.length - lines.length;
    const without = left === 0 ? '' : left === 1 ? ' One win has none yet; it says why.' : ` ${left} wins have none yet; each says why.`;
    const many = `${lines.length === 1 ? 'One line' : `${lines.length} lines`} copied.${without}`;
    void copyAndTell(lines.join('\n'), setTold, many, 'Open a win and select its line instead.');
  };
  return (
    <div class="button-row no-print">
      <Button look="quiet" onClick={copyAll}>
        Copy the CV lines of all wins
      </Button>
      <span class="small soft" role="status">
        {told()}
      </span>
    </div>
  );
}
