import { anyFormat, kindOfType, type CasePart } from '../../lib/case-part.ts';
import { SALARY_FORMAT } from './salary-format.ts';

/** Salary checks in the case file. */
export const SALARY_PART: CasePart = {
  key: 'salary',
  word: 'Salary',
  format: anyFormat(SALARY_FORMAT),
  kinds: [kindOfType('research', 'salary check', 'salary checks')],
  markdown: async ({ recordsOf }) => [(await import('./salary-markdown.ts')).salarySection(recordsOf('salary'))],
};
