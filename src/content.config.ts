/** Which folders of `src/content` hold what. The shapes stand with the feature that shows them. */
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { playbookSchema, readingPathSchema } from './features/playbooks/playbook.schema.ts';
import { practiceSchema } from './features/practice/practice.schema.ts';
import { searchNamesSchema, searchPlaceSchema, searchWordsSchema } from './features/playbooks/search.schema.ts';

export const collections = {
  playbooks: defineCollection({ loader: glob({ pattern: '*.md', base: 'src/content/playbooks' }), schema: playbookSchema }),
  practice: defineCollection({ loader: glob({ pattern: '*.md', base: 'src/content/practice' }), schema: practiceSchema }),
  readingPaths: defineCollection({ loader: glob({ pattern: '*.yaml', base: 'src/content/reading-paths' }), schema: readingPathSchema }),
  searchPlaces: defineCollection({ loader: file('src/content/search/places.yaml'), schema: searchPlaceSchema }),
  searchNames: defineCollection({ loader: file('src/content/search/names.yaml'), schema: searchNamesSchema }),
  searchWords: defineCollection({ loader: file('src/content/search/words.yaml'), schema: searchWordsSchema }),
};
