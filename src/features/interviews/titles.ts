/** What the tabs, the papers and the files of an interview are called. */
import { fileName, printTitle } from '../../lib/file-names.ts';
import { interviewName, type Interview } from './interview.ts';

type Named = Pick<Interview, 'company' | 'role' | 'heldOn'>;

/** The title of its tab. @example 'Interview at Halden Instruments' */
export function interviewTitle(interview: Named): string {
  if (interview.company.trim() !== '') return `Interview at ${interview.company.trim()}`;
  return interview.role.trim() === '' ? 'Interview' : `Interview: ${interview.role.trim()}`;
}

/** The title of one of its papers. @example 'Prep sheet, Halden Instruments, 2026-05-14' */
export function paperTitle(paper: 'Prep sheet' | 'Cue card' | 'Debrief', interview: Named): string {
  return printTitle(paper, interviewName(interview), interview.heldOn);
}

/** The name of its calendar file. @example 'interview-halden-instruments-2026-05-14.ics' */
export function calendarFileName(interview: Named): string {
  const name = interviewName(interview);
  return fileName('ics', 'interview', name === 'Interview' ? '' : name, interview.heldOn);
}
