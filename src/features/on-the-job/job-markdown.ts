/** The job, its notes and people, and what was typed for the hand-over, for the document of everything. */
import { dayText } from '../../lib/document-words.ts';
import { fact, item, type MarkdownSection } from '../../lib/markdown.ts';
import type { Records } from '../../lib/records.ts';
import { colleaguesIn, handOverIn, jobRecords, notesIn, type JobRecord } from './job-format.ts';
import { OWN_PART_WORDS } from './hand-over-words.ts';
import { OWN_PARTS, type HandOverRecord } from './job-records.ts';
import type { Job } from './job.ts';

const day = (isoDate: string | undefined): string => (isoDate === undefined ? '' : dayText(isoDate));

function jobOf(job: Job): MarkdownSection {
  return {
    title:
      [job.role, job.company]
        .map((text) => text.trim())
        .filter(Boolean)
        .join(', ') || 'A job',
    entries: [
      ...fact('Whom I support', job.withWhom),
      ...fact('First day', day(job.startedOn)),
      ...fact('Next one-to-one', day(job.oneToOneOn)),
      ...fact('Review', day(job.reviewOn)),
      ...fact('Last day', day(job.endsOn)),
    ],
  };
}

function handOverOf({ forWhom, from, until, own }: HandOverRecord): MarkdownSection {
  return {
    title: 'Hand-over',
    entries: [
      ...fact('For', forWhom),
      ...fact('From', day(from)),
      ...fact('Until', day(until)),
      ...OWN_PARTS.flatMap((part) => fact(OWN_PART_WORDS[part].name, own[part] ?? '')),
    ],
  };
}

/** Everything under On the job. */
export function jobSection(records: Records<JobRecord>): MarkdownSection {
  return {
    title: 'On the job',
    sections: [
      ...jobRecords(records, 'job').map(jobOf),
      {
        title: 'People',
        entries: colleaguesIn(records).flatMap(({ name, whatFor, note }) =>
          item(name, [...fact('What for', whatFor), ...fact('For me', note)]),
        ),
      },
      {
        title: 'Notes',
        entries: notesIn(records).flatMap(({ text, word, keptOn }) => item(text, [...fact('Word', word), ...fact('Kept', day(keptOn))])),
      },
      handOverOf(handOverIn(records)),
    ],
  };
}
