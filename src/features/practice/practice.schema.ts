/** The shape of an exercise’s front matter, checked at build time. The text is Markdown whose last `##` section is the worked solution. */
import { z } from 'astro/zod';
import { id, line } from '../playbooks/playbook.schema.ts';
import { EXERCISES } from './exercises.ts';

/** Everything an exercise must say before its text. Unknown fields are refused, so that a typo shows. */
export const practiceSchema = z.strictObject({
  exercise: z.enum(EXERCISES).describe('Which of the five it is.'),
  version: z.union([z.literal(1), z.literal(2)]).describe('The second is for the day after.'),
  title: line(60).describe('The one `<h1>` of the page.'),
  about: line(140).describe('What there is to do, in a sentence or two.'),
  minutes: z.number().int().min(10).max(30).describe('How long a test of this kind usually gives.'),
  answers: z
    .array(
      z.strictObject({
        id: id.describe('Kept with the answer: never change it once released.'),
        ask: line(140),
        hint: line(140).optional(),
      }),
    )
    .min(1)
    .describe('What is written, in fields that are kept.'),
  criteria: z
    .array(
      z.strictObject({
        id: id.describe('Kept with the tick: never change it once released.'),
        text: line(160).describe('What one can see in one’s own answer.'),
        next: line(160).describe('What to try next time where it is not there.'),
      }),
    )
    .min(5)
    .describe('What to look for in one’s own answer. Nothing adds up to a score.'),
});
