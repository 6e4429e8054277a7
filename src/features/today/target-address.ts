/** The address of what an open end or a suggestion leads to. */
import { fileAddress, pathTo } from '../../lib/routes.ts';
import { stepAddress } from '../interviews/plan.ts';
import type { Target } from './open-end.ts';

/** It, under a base path. */
export function addressOf(target: Target, base: string): string {
  if (!('id' in target)) return pathTo(target.route, base);
  if (target.route === 'step') return stepAddress(target.step, target.id, base);
  // A part of a prep file is named for what is to be done next there.
  const part = target.route === 'interviews' && target.part !== undefined ? `${target.part}/next` : target.part;
  return fileAddress(target.route, target.id, base, part);
}
