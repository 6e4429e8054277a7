/** Lines of a job description and the services they belong to: a line is in one only. */
import type { Service } from './service.ts';

/** Two lines are one whatever their case, blanks and closing signs. */
const keyOf = (line: string): string =>
  line
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.,;:]+$/, '');

const keysOf = (lines: readonly string[]): ReadonlySet<string> => new Set(lines.map(keyOf));

/** The lines that are in no service yet, in their order. */
export function linesLeft(lines: readonly string[], services: readonly Pick<Service, 'tasks'>[]): readonly string[] {
  const taken = keysOf(services.flatMap(({ tasks }) => tasks));
  return lines.filter((line) => !taken.has(keyOf(line)));
}

/** These tasks without some lines. */
export function tasksWithout(tasks: readonly string[], lines: readonly string[]): readonly string[] {
  const gone = keysOf(lines);
  return tasks.some((task) => gone.has(keyOf(task))) ? tasks.filter((task) => !gone.has(keyOf(task))) : tasks;
}

/** These tasks and some lines more, each once; blank ones are none. */
export function tasksWith(tasks: readonly string[], lines: readonly string[]): readonly string[] {
  const seen = new Set(keysOf(tasks));
  const more = lines.map((line) => line.trim()).filter((line) => line !== '' && !seen.has(keyOf(line)) && seen.add(keyOf(line)));
  return [...tasks, ...more];
}
