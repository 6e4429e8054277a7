/** Every piece of text a person reads, with its file: out of the sources and the content. */
import ts from 'typescript';
import { parse } from 'yaml';
import { projectFiles, SOURCES, type SourceFile } from './source-files.ts';

/** A piece of text as it is read, without what code puts between its parts. */
export interface Words {
  readonly path: string;
  readonly text: string;
}

/** One word in small letters is a name in code, unless it stands in for a label: as a value, or between tags. */
const isName = (text: string): boolean => /^[a-z0-9_./#:*?=&…-]*$/.test(text);
/** Part of a pattern for what a person typed, who may use any word. */
const isPattern = (text: string): boolean => /\(\?[:!=<]|[\w)?]\|[\w(]|\\b/.test(text);

const CODE_ATTRIBUTES = /^(class|href|src|id|name|type|for|rel|icon|look|part|data-.*|aria-(labelledby|describedby|controls))$/;
const CODE_FIELDS = /^(type|kind|id|key|word|icon|look|part|at|under|topic|purpose|template)$/;

function isCode(node: ts.Node, text: string): boolean {
  const { parent } = node;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isLiteralTypeNode(parent)) return true;
  if (ts.isJsxAttribute(parent)) return CODE_ATTRIBUTES.test(parent.name.getText());
  if (!isName(text)) return isPattern(text);
  if (ts.isJsxText(node)) return false;
  if (ts.isConditionalExpression(parent)) return ts.isJsxAttribute(parent.parent.parent);
  if (ts.isCallExpression(parent)) return !/^(counted|capitalized)$/.test(parent.expression.getText());
  return !(ts.isPropertyAssignment(parent) && parent.initializer === node && !CODE_FIELDS.test(parent.name.getText()));
}

/** What a node says by itself; what code puts into a text is a …. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return node.text;
  return ts.isTemplateExpression(node)
    ? [node.head, ...node.templateSpans.map((span) => span.literal)].map((part) => part.text).join('…')
    : undefined;
}

function wordsOfCode(path: string, code: string): readonly Words[] {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, path.endsWith('.ts') ? ts.ScriptKind.TS : ts.ScriptKind.TSX);
  const found: Words[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node)) return;
    const text = textOf(node)?.replace(/\s+/g, ' ').trim() ?? '';
    if (text !== '' && !isCode(node, text)) found.push({ path, text });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** A page of Astro: its code, then its tags, which read like JSX once scripts, styles and comments are out. */
function wordsOfAstro({ path, text }: SourceFile): readonly Words[] {
  const [, code = '', tags = text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const plain = tags.replace(/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<!doctype[^>]*>/gi, '').replace(/<script\b[^>]*\/>/g, '');
  return [...wordsOfCode(`${path}.ts`, code), ...wordsOfCode(`${path}.tsx`, `<>${plain}</>`)].map((words) => ({ ...words, path }));
}

/** Every text in what YAML holds, but for ids and places. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (/^(id|under|at|slug|url|related|tools|also)$/.test(key) ? [] : textsIn(inner)));
}

function wordsOfContent({ path, text }: SourceFile): readonly Words[] {
  const [, front = path.endsWith('.yaml') ? text : '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const lines = [...textsIn(parse(front)), ...body.split('\n')];
  return lines.map((line) => ({ path, text: line.trim() })).filter((words) => words.text !== '');
}

/** What README says to those who use Greenroom: all before its commands. */
function wordsOfReadme(): readonly Words[] {
  const text = projectFiles('README.md', /^README\.md$/)[0]?.text ?? '';
  return [{ path: 'README.md', text: text.slice(0, text.indexOf('## Two commands')) }];
}

/** Everything, by where it is from: each must have some, or nothing is being looked at. */
export function wordsRead(): Readonly<Record<'code' | 'astro' | 'content' | 'else', readonly Words[]>> {
  // The search files hold what people type into a search box, in whichever words are theirs; only the places have words of ours.
  const content = projectFiles('src/content', /\.(md|yaml)$/).filter(({ path }) => !/search\/(names|words)\.yaml$/.test(path));
  const manifest = projectFiles('public', /\.webmanifest$/);
  return {
    code: SOURCES.filter(({ path }) => /(?<!\.d)\.tsx?$/.test(path)).flatMap(({ path, text }) => wordsOfCode(path, text)),
    astro: SOURCES.filter(({ path }) => path.endsWith('.astro')).flatMap(wordsOfAstro),
    content: content.flatMap(wordsOfContent),
    else: [...wordsOfReadme(), ...manifest.flatMap(({ path, text }) => textsIn(JSON.parse(text)).map((line) => ({ path, text: line })))],
  };
}

/** What a piece of source would give, to try the rule on. */
export const wordsIn = (path: string, text: string): readonly string[] =>
  (path.endsWith('.astro') ? wordsOfAstro({ path, text }) : wordsOfCode(path, text)).map((words) => words.text);
