/** The files of the project, for the rules to look at. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface SourceFile {
  /** Path from the root of the project, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every file git knows or would add, that ends like this. */
export function projectFiles(under: string, endings: RegExp): readonly SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--', under], { cwd: ROOT, encoding: 'utf8' });
  return listed
    .split('\n')
    .filter((path) => path !== '' && endings.test(path))
    .map((path) => ({ path, text: readFileSync(ROOT + path, 'utf8') }));
}

/** The text of one file; '' where there is none. */
export const textOf = (path: string): string => projectFiles(path, /./)[0]?.text ?? '';

export const SOURCES = projectFiles('src', /\.(ts|tsx|astro|js)$/);

/** Comments and strings blanked out, so that words in them do not count as code. */
export function codeOf({ text }: SourceFile): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}

/** What a file imports, types included: each as written. */
export function importsOf({ text }: SourceFile): readonly string[] {
  return [...text.matchAll(/(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|import\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
}
