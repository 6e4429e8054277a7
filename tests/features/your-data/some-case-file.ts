/** Case files for tests: the samples of every feature, and the fixtures of what was ever stored. */
import { readFileSync } from 'node:fs';
import { FOLLOW_UP_FORMAT } from '../../../src/features/follow-up/follow-up-format.ts';
import { sampleMessage } from '../../../src/features/follow-up/sample-message.ts';
import { INTERVIEWS_FORMAT } from '../../../src/features/interviews/interviews-format.ts';
import { sampleInterview } from '../../../src/features/interviews/sample-interview.ts';
import { JOB_FORMAT } from '../../../src/features/on-the-job/job-format.ts';
import { NEGOTIATE_FORMAT } from '../../../src/features/negotiate/negotiate-format.ts';
import { sampleTalk } from '../../../src/features/negotiate/sample-talk.ts';
import { sampleOffers } from '../../../src/features/offers/sample-offers.ts';
import { WORKSHEET_FORMAT } from '../../../src/features/offers/worksheet-format.ts';
import { PLAYBOOKS_FORMAT } from '../../../src/features/playbooks/progress.ts';
import { REHEARSE_FORMAT } from '../../../src/features/rehearse/rehearse-format.ts';
import { SALARY_FORMAT } from '../../../src/features/salary/salary-format.ts';
import { sampleResearch } from '../../../src/features/salary/sample-research.ts';
import { sampleWins } from '../../../src/features/wins/sample-wins.ts';
import { WINS_FORMAT } from '../../../src/features/wins/wins-format.ts';
import type { CaseFileParts } from '../../../src/features/exports/export-parts.ts';
import { readEnvelope, type RecordFormat } from '../../../src/lib/envelope.ts';
import type { Records, Stored } from '../../../src/lib/records.ts';

export const TODAY = '2026-05-14';

/** Raw records of each feature, as they would be stored. */
export type RawParts = { readonly [F in keyof CaseFileParts]?: readonly unknown[] };

const FORMATS = {
  interviews: INTERVIEWS_FORMAT,
  offers: WORKSHEET_FORMAT,
  salary: SALARY_FORMAT,
  negotiate: NEGOTIATE_FORMAT,
  'follow-up': FOLLOW_UP_FORMAT,
  wins: WINS_FORMAT,
  job: JOB_FORMAT,
  rehearse: REHEARSE_FORMAT,
  playbooks: PLAYBOOKS_FORMAT,
} as const;

function read<R extends Stored>(text: string | null, format: RecordFormat<R>): Records<R> {
  const reading = readEnvelope(text, format);
  return 'records' in reading ? reading.records : new Map();
}

/** Texts of every key, read by the formats. */
function readTexts(textOf: (feature: keyof CaseFileParts) => string | null): CaseFileParts {
  return {
    interviews: read(textOf('interviews'), FORMATS.interviews),
    offers: read(textOf('offers'), FORMATS.offers),
    salary: read(textOf('salary'), FORMATS.salary),
    negotiate: read(textOf('negotiate'), FORMATS.negotiate),
    'follow-up': read(textOf('follow-up'), FORMATS['follow-up']),
    wins: read(textOf('wins'), FORMATS.wins),
    job: read(textOf('job'), FORMATS.job),
    rehearse: read(textOf('rehearse'), FORMATS.rehearse),
    playbooks: read(textOf('playbooks'), FORMATS.playbooks),
  };
}

/** Raw records read by the formats; what is not said is empty. */
export function readParts(raw: RawParts): CaseFileParts {
  return readTexts((feature) => JSON.stringify({ version: FORMATS[feature].version, records: raw[feature] ?? [] }));
}

const prep = sampleInterview(TODAY);
const found = sampleResearch(TODAY);
const sent = sampleMessage(TODAY);
const done = sampleWins(TODAY);
/** The sample records of every feature. */
export const SAMPLES: RawParts = {
  interviews: [prep.interview, ...prep.strengths, ...prep.stories, ...prep.answers],
  offers: sampleOffers(TODAY),
  salary: [found],
  negotiate: [sampleTalk(found.id, TODAY)],
  'follow-up': [sent.message, ...sent.contacts],
  wins: [...done.wins, ...done.services, done.review],
};

/** The fixtures of every feature: what its first version stored. */
export function fixtureParts(): CaseFileParts {
  return readTexts((feature) =>
    readFileSync(new URL(`../${feature === 'job' ? 'on-the-job' : feature}/fixtures/${feature}.v1.json`, import.meta.url), 'utf8'),
  );
}
