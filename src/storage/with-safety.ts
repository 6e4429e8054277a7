/** The way to the code that keeps edits safe, which comes with the first edit. */
import type * as SafetyModule from './safety.ts';

type Safety = typeof SafetyModule;
let safety: Promise<Safety> | undefined;

/** Does something with the code that keeps edits safe, in the order asked for. Where it cannot be had, storage alone has to do. */
export function withSafety(task: (safety: Safety) => void): void {
  safety ??= import('./safety.ts');
  safety.then(task, () => (safety = undefined));
}
