/** Lines of a job description and the services they belong to: a line is in one only. */
/** Two lines are one whatever their case, blanks and closing signs. */
const keyOf = (line: string): string =>
  line
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.,;:]+$/, '');

const keysOf = (lines: readonly string[]): ReadonlySet<string> => new Set(lines.map(keyOf));

/** The lines that are among the tasks of no service yet, in their order. */
export function linesLeft(lines: readonly string[], tasks: readonly (readonly string[])[]): readonly string[] {
  const taken = keysOf(tasks.flat());
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
