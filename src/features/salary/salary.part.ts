import { anyFormat, kindOfType, type CasePart } from '../../lib/case-part.ts';
import { SALARY_FORMAT } from './salary-format.ts';

/** Salary researches in the case file. */
export const SALARY_PART: CasePart = {
  key: 'salary',
  word: 'Salary',
  format: anyFormat(SALARY_FORMAT),
  kinds: [kindOfType('research', 'salary research', 'salary researches')],
  markdown: async ({ recordsOf }) => [(await import('./salary-markdown.ts')).salarySection(recordsOf('salary'))],
};
