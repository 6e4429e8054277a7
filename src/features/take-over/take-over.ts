/** What is taken from a playbook into a prep file: whether it is there already, and where it goes. */
import { isSameText } from '../../lib/text.ts';
import { isUntouchedInterview } from '../interviews/untouched.ts';
import type { Interview } from '../interviews/interview.ts';
import type { OwnAnswer } from '../interviews/interviews-format.ts';
import type { PrepPartName } from '../interviews/thin.ts';
import { upcoming } from '../interviews/when.ts';
import type { Take } from '../playbooks/takes.ts';

/** The part of the prep file in which it is; signs are in the debrief. */
export const PART_OF: Readonly<Record<Exclude<Take['kind'], 'signs'>, PrepPartName>> = {
  answer: 'their-questions',
  path: 'steering',
  question: 'questions',
};

/** Is it in this file? What was changed there since still counts, and so does what was typed there by hand. */
export function hasTaken(file: Interview, answers: readonly OwnAnswer[], take: Take): boolean {
  switch (take.kind) {
    case 'answer':
      return answers.some((one) => one.from === take.from && file.ownAnswerIds?.includes(one.id) === true);
    case 'path':
      return file.paths.some((one) => one.from === take.from || isSameText(one.question, take.question));
    case 'question':
      return file.questions.some((one) => one.from === take.from || isSameText(one.text, take.text));
    case 'signs':
      return take.signs.every(({ from }) => file.signs?.some((one) => one.from === from) === true);
  }
}

/** The files it may go into: of interviews to come, the next one first; one that nobody has written in is none. `now`: `2026-05-14T14:30`. */
export function filesToCome<I extends Interview>(files: readonly I[], now: string): readonly I[] {
  return upcoming(files, now).filter((one) => !isUntouchedInterview(one));
}
