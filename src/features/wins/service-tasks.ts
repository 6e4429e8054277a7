/** Lines of a job description and the services they belong to: a line is in one only. */
/** Two lines are one whatever their case, spaces and closing punctuation. */
const keyOf = (line: string): string =>
  line
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.,;:]+$/, '');

const keysOf = (lines: readonly string[]): ReadonlySet<string> => new Set(lines.map(keyOf));

/** A line that begins with what somebody is called: up to three capitalized words, then the trade. */
const JOB_TITLE =
  /^(?:\p{Lu}[\p{L}.&/-]*\s+){0,3}(?:Assistant|Secretary|Coordinator|Administrator|Receptionist|Associate|Specialist|Clerk|Manager|Officer|Partner)\b/u;

/** The lines of a text without its first where that is the title of the job, above the duties and without a bullet. */
export function withoutJobTitle(lines: readonly string[], text: string): readonly string[] {
  const [first = '', ...duties] = lines;
  return duties.length > 0 && JOB_TITLE.test(first) && text.trimStart().startsWith(first) ? duties : lines;
}

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

/** These tasks and some more lines, each once; blank ones are left out. */
export function tasksWith(tasks: readonly string[], lines: readonly string[]): readonly string[] {
  const seen = new Set(keysOf(tasks));
  const more = lines.map((line) => line.trim()).filter((line) => line !== '' && !seen.has(keyOf(line)) && seen.add(keyOf(line)));
  return [...tasks, ...more];
}
