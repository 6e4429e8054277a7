/** The day is never read once: what depends on it follows the clock (`src/browser/clock.ts`), so that it begins by itself. */
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { SOURCES, type SourceFile } from './source-files.ts';

const READS = ['todayIso', 'nowLocal'];
const name = (node: ts.Node | undefined): string => (node !== undefined && ts.isIdentifier(node) ? node.text : '');

/** Does it ask the device what time it is? */
function isReading(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return name(node.expression) === 'Date' && (node.arguments ?? []).length === 0;
  if (!ts.isCallExpression(node)) return false;
  const called = node.expression;
  if (ts.isPropertyAccessExpression(called)) return name(called.expression) === 'Date' && called.name.text === 'now';
  return READS.includes(name(called)) || name(called) === 'Date';
}

/** Everything a node is in, the nearest first. */
function around(node: ts.Node): readonly ts.Node[] {
  return [node, ...(node.parent === undefined ? [] : around(node.parent))];
}

/** Is it made once, however long the page stays open: the body of a component or of what components are made with? */
const isMadeOnce = (node: ts.Node): boolean => ts.isFunctionDeclaration(node) && /^([A-Z]|use[A-Z]|create[A-Z])/.test(name(node.name));

/** What is worked out again only when one of its stores changes. */
const isComputed = (node: ts.Node): boolean => ts.isCallExpression(node) && name(node.expression) === 'computed';

/** Where a file reads the time when it should follow the clock. */
function readingsIn({ path, text }: SourceFile): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportSpecifier(node) && path.endsWith('.tsx') && READS.includes(node.name.text))
      found.push(`${path}: imports ${node.name.text}`);
    if (isReading(node)) {
      const within = around(node);
      const nearest = within.find((one) => ts.isFunctionLike(one));
      if (nearest === undefined || isMadeOnce(nearest) || within.some(isComputed)) found.push(`${path}: ${node.getText(file)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

describe('the time', () => {
  test('is read by the one clock, and by what is done with a press', () => {
    const files = SOURCES.filter(({ path }) => /\.tsx?$/.test(path) && path !== 'src/browser/clock.ts');
    expect(files.length).toBeGreaterThan(200);
    expect(files.flatMap(readingsIn)).toEqual([]);
  });

  test.each([
    ['x.tsx', "import { todayIso } from './device.ts';"],
    ['x.ts', 'const today = todayIso();'],
    ['x.ts', 'export const $open = computed([$all], (all) => all.filter((one) => one.on > todayIso()));'],
    ['x.tsx', 'function Part() { const now = Date.now(); return now; }'],
    ['x.tsx', 'function Part() { return <p>{format(new Date())}</p>; }'],
    ['x.tsx', 'export function useDays() { return nowLocal(); }'],
  ])('read once in %s is noticed: %s', (path, text) => expect(readingsIn({ path, text })).not.toEqual([]));

  test.each([
    ['x.store.ts', 'export function markSent() { put({ on: todayIso() }); }'],
    ['x.tsx', 'function Part() { const save = () => saveFile(new Date()); return <Button onClick={save} />; }'],
    ['x.tsx', 'function Part(props) { return <p>{format(new Date(props.at))}</p>; }'],
  ])('may be read in %s: %s', (path, text) => expect(readingsIn({ path, text })).toEqual([]));
});
