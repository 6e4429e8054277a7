/** The shape of a playbook’s front matter, checked at build time. The text itself is Markdown with `##` sections only. */
import { z } from 'astro/zod';

/** A text of at most so many characters. */
export const line = (most: number): z.ZodString =>
  z.string().trim().min(1, 'must not be empty').max(most, `must be at most ${most} characters`);
/** An id, as it stands in addresses. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, such as “two-tidbits”');
const under = id.describe('The `##` section it comes at the end of, as in its address: “Do the homework” is `do-the-homework`.');
const list = <T extends z.ZodType>(item: T, least: number, what: string) => z.array(item).min(least, `must have at least ${least} ${what}`);

/** Everything a playbook must say before its text. Unknown fields are refused, so that a typing error shows. */
export const playbookSchema = z.strictObject({
  title: line(48).describe('As people would say it; the one `<h1>` of the page.'),
  promise: line(110).regex(/[.?]$/, 'must be a sentence that ends with a period').describe('One sentence: what reading it gives.'),
  group: z.enum(['interview', 'offers', 'on-the-job']).describe('Which part of the list it is in.'),
  order: z.number().int().min(1).describe('Its place in the group.'),
  minutes: z.number().int().min(2).max(8).describe('How long a calm reader takes.'),
  steps: list(
    z.strictObject({
      id: id.describe('Kept with the tick: never change it once released.'),
      under,
      text: line(90).describe('A short thing that is done or ready.'),
      why: line(160).optional().describe('The reason, in one short sentence.'),
    }),
    4,
    'steps',
  ).describe('What can be ticked.'),
  prompts: z
    .array(
      z.strictObject({
        id: id.describe('Kept with the answer: never change it once released.'),
        under,
        ask: line(160).describe('A question to answer in writing.'),
        hint: line(160).optional().describe('How to go about it.'),
      }),
    )
    .default([])
    .describe('Questions with a field whose answer is kept.'),
  sheets: z
    .array(
      z.strictObject({
        id: id.describe('Kept with what is filled in: never change it once released.'),
        under,
        title: line(60).describe('The caption of the table.'),
        columns: z.array(line(40)).min(2).max(5).describe('The heads; the first one names the rows.'),
        rows: list(
          z.strictObject({
            id: id.describe('Kept with what is filled in.'),
            label: line(80).optional().describe('The fixed first cell; without it the reader fills it in.'),
          }),
          1,
          'row',
        ),
      }),
    )
    .default([])
    .describe('Tables to fill in and print.'),
  paths: z
    .array(
      z.strictObject({
        id,
        under,
        strength: line(120).describe('What I want them to see.'),
        question: line(160).describe('What I ask, without quotation marks.'),
        reply: line(160).describe('What they may say, without quotation marks.'),
        bridge: line(160).describe('My way back, without quotation marks.'),
        story: line(240).describe('My story, in one or two sentences.'),
      }),
    )
    .default([])
    .describe('Worked steering paths, drawn as maps.'),
  questions: z
    .array(z.strictObject({ id: id.describe('Kept with the question: never change it once released.'), under, text: line(160) }))
    .default([])
    .describe('Questions to ask them, without quotation marks. Each can be taken into a prep file.'),
  signs: z
    .array(
      z.strictObject({
        id: id.describe('Kept with the sign: never change it once released.'),
        under,
        look: line(120).describe('What to look for there.'),
        con: line(120).describe('What speaks against the job if it is so.'),
        xcon: line(120).describe('What would make that acceptable.'),
      }),
    )
    .default([])
    .describe('What to look for there. They can be taken into a debrief, all at once, to be ticked there.'),
  answer: under
    .optional()
    .describe('Its questions build an answer, which can be taken into a prep file from here. Which, says built-answers.ts.'),
  cards: list(
    z.strictObject({
      id: id.describe('Kept with the rehearsal: never change it once released.'),
      front: line(160).describe('Asks to recall or to say something.'),
      back: line(240).describe('The answer.'),
    }),
    3,
    'cards',
  ).describe('For rehearsal.'),
  related: list(id, 1, 'related playbook').describe('Which playbooks to read next, by the names of their files.'),
  tools: z
    .array(
      z.enum(['interviews', 'offers', 'original-example', 'practice', 'salary', 'negotiate', 'follow-up', 'wins', 'services', 'review']),
    )
    .default([])
    .describe(
      'Which tools of Greenroom put it to use; `original-example` is the worksheet with the two jobs the method was described with.',
    ),
  source: z
    .union([
      z.strictObject({
        author: line(120).describe('Who had the idea, and who that is.'),
        page: line(120).describe('The document it comes from.'),
        taken: line(240).describe('What we took.'),
        added: line(240).describe('What is ours.'),
      }),
      z.strictObject({ own: line(240).describe('That it is ours, and where its facts are from.') }),
    ])
    .describe('Where it comes from, or that it is our own; shown under every playbook.'),
});

/** A playbook’s front matter, checked. */
export type Playbook = z.infer<typeof playbookSchema>;

/** A way through several playbooks for one moment, in the order to read them. */
export const readingPathSchema = z.strictObject({
  title: line(48).describe('The moment, such as “Interview tomorrow”.'),
  promise: line(140).describe('What it gives, in one sentence.'),
  order: z.number().int().min(1).describe('Its place on the page.'),
  playbooks: list(id, 2, 'playbooks').describe('The names of their files.'),
});
