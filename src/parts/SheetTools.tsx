import { createSignal, Show, type JSX } from 'solid-js';
import { copyText, printPage, saveTextFile } from '../browser/device.ts';
import { Button } from '../ui/Button.tsx';
import { Segments } from '../ui/Segments.tsx';

/** A copy of a sheet: what it is called, and what its button to print says. */
export interface CopyChoice<C extends string> {
  readonly value: C;
  readonly text: string;
  readonly print: string;
}

interface SheetToolsProps<C extends string> {
  readonly copies: readonly CopyChoice<C>[];
  readonly copy: C;
  readonly onCopy: (copy: C) => void;
  /** The title of the file, and its name. */
  readonly title: string;
  readonly fileName: string;
  /** The page as it is measured. */
  readonly markup: () => string;
  readonly text: () => string;
  /** Other ways on. */
  readonly more?: JSX.Element;
}

/** The ways to take a sheet of one page along: choose the copy, print it, save it as a file, copy it as text. */
export function SheetTools<C extends string>(props: SheetToolsProps<C>): JSX.Element {
  const [told, setTold] = createSignal('');
  const [byHand, setByHand] = createSignal('');
  const save = (): void => {
    const markup = props.markup();
    const [title, name] = [props.title, props.fileName];
    void Promise.all([import('../lib/sheet-file.ts'), import('../ui/sheet.css?inline')]).then(([{ sheetFile }, styles]) => {
      saveTextFile(name, sheetFile(title, markup, styles.default), 'text/html');
      setTold(`Saved as ${name}. It opens and prints without Greenroom.`);
    });
  };
  const copyOut = (): void => {
    const text = props.text();
    void copyText(text).then((isCopied) => {
      setTold(isCopied ? 'Copied as text.' : 'This browser does not let us copy. Select the text below instead.');
      setByHand(isCopied ? '' : text);
    });
  };
  return (
    <>
      <Segments
        label="Which copy"
        isLabelHidden
        choices={props.copies}
        value={props.copy}
        onChange={(next) => {
          props.onCopy(next);
          setTold('');
        }}
      />
      <div class="button-row">
        <Button look="primary" icon="print" onClick={printPage}>
          {props.copies.find(({ value }) => value === props.copy)?.print}
        </Button>
        <Button onClick={save}>Save as a file</Button>
        <Button onClick={copyOut}>Copy as text</Button>
        {props.more}
      </div>
      <p class="small soft" role="status">
        {told()}
      </p>
      <Show when={byHand()}>
        {(text) => (
          <textarea
            class="input input--line"
            dir="auto"
            rows="8"
            readonly
            aria-label="The sheet as text"
            value={text()}
            onFocus={(event) => event.currentTarget.select()}
          />
        )}
      </Show>
    </>
  );
}
