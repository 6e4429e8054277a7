/** Where a clash leads: the words to send, or the thing to change. */
import { fileAddress, templateAddress } from '../../lib/routes.ts';
import type { MessageKind } from '../negotiate/messages.ts';

/** Where the words to send, or the thing to change, are. */
export type Step =
  | { readonly to: 'asks' | 'leaving' | 'dates'; readonly id: string; readonly text: string }
  /** One of the messages around an offer. */
  | { readonly to: 'messages'; readonly id: string; readonly message: MessageKind; readonly text: string }
  /** A message begun from a template, about a prep file where there is one; `day`: the day it names. */
  | {
      readonly to: 'template';
      readonly id: string;
      readonly template: 'competing-offer' | 'status' | 'withdraw';
      readonly day?: string;
      readonly text: string;
    }
  | { readonly to: 'interview'; readonly id: string; readonly text: string };

/** A clash as a person reads it. */
export interface ClashWords {
  readonly title: string;
  /** What to do, and when; of several things, each on a line of its own. */
  readonly advice: string;
  readonly steps: readonly Step[];
}

/** The address of a step, under a base path. */
export function clashStepAddress(step: Step, base: string): string {
  if (step.to === 'template') return templateAddress(step.template, base, { about: step.id, day: step.day });
  if (step.to === 'interview') return fileAddress('interviews', step.id, base);
  const part = step.to === 'messages' ? `messages/${step.message}` : { asks: '', leaving: 'leaving', dates: 'promises' }[step.to];
  return fileAddress('negotiate', step.id, base, part);
}
