/** The shape of what the search knows beside the playbooks, checked at build time. */
import { z } from 'astro/zod';
import { id } from './playbook.schema.ts';

const also = z.array(z.string().trim().min(2).max(60)).min(1);

/** A tool, or a part of one. */
export const searchPlaceSchema = z.strictObject({
  id,
  title: z.string().trim().min(1).max(48).describe('What it is called on its page.'),
  about: z.string().trim().min(1).max(160).describe('What it is for.'),
  at: z.string().regex(/^([a-z-]+\/)*(#[a-z-]+)?$/, 'must be an address under the site, such as “your-data/#elsewhere”'),
  also: also.describe('What people type for it.'),
});

/** What people type for a playbook or a message template. */
export const searchNamesSchema = z.strictObject({ id, also });

/** Words of ours that a word stands for. */
export const searchWordsSchema = z.strictObject({ id, means: z.array(z.string().trim().min(2)).min(1) });
