/** Everything a person has, feature by feature, for taking it elsewhere. */
import type { Records } from '../../lib/records.ts';
import type { FollowUpRecord } from '../follow-up/follow-up-format.ts';
import type { InterviewsRecord } from '../interviews/interviews-format.ts';
import type { NegotiateRecord } from '../negotiate/negotiate-format.ts';
import type { JobRecord } from '../on-the-job/job-format.ts';
import type { WorksheetRecord } from '../offers/worksheet-format.ts';
import type { PlaybookProgress } from '../playbooks/progress.ts';
import type { RehearseRecord } from '../rehearse/rehearse-format.ts';
import type { ResearchRecord } from '../salary/research.ts';
import type { WinsRecord } from '../wins/wins-format.ts';

/** The records of every feature, under the names of their keys. Tombstones may be among them. */
export interface CaseFileParts {
  readonly interviews: Records<InterviewsRecord>;
  readonly offers: Records<WorksheetRecord>;
  readonly salary: Records<ResearchRecord>;
  readonly negotiate: Records<NegotiateRecord>;
  readonly 'follow-up': Records<FollowUpRecord>;
  readonly wins: Records<WinsRecord>;
  readonly job: Records<JobRecord>;
  readonly rehearse: Records<RehearseRecord>;
  readonly playbooks: Records<PlaybookProgress>;
}

/** Nothing stored at all. */
export function emptyCaseFile(): CaseFileParts {
  return {
    interviews: new Map(),
    offers: new Map(),
    salary: new Map(),
    negotiate: new Map(),
    'follow-up': new Map(),
    wins: new Map(),
    job: new Map(),
    rehearse: new Map(),
    playbooks: new Map(),
  };
}
