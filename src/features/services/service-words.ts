/** A service in words: in a list, while it is being written, and on paper. */
import { fact, item, type MarkdownSection } from '../../lib/markdown.ts';
import { capitalized, counted } from '../../lib/text.ts';
import { doingFor, formulaOf } from '../wins/formula.ts';
import type { Service } from '../wins/service.ts';
import { hoursWords, shareWords } from '../wins/service-week.ts';

type Sentence = Pick<Service, 'name' | 'forWhom' | 'brings'>;

/** The sentence with gaps for what is missing. */
export function sentenceSoFar(service: Sentence): string {
  const whole = formulaOf(service);
  if (whole !== '') return whole;
  // A placeholder where a part is missing, cut out again.
  const start = doingFor(service) || 'I …';
  const whom = service.forWhom.trim() === '' ? ' for …' : '';
  const end = formulaOf({ name: 'keep', forWhom: 'all', brings: service.brings }).replace(/^I keep for all/, '') || ', so that ….';
  return `${start}${whom}${end}`;
}

/** What else is known of it, and what the sentence still lacks, on one line. */
export function serviceNote(service: Service, weekHours: number): string {
  const { hoursAWeek = 0, tasks, isExtra } = service;
  const open = [service.forWhom.trim() === '' ? 'for whom' : '', service.brings.trim() === '' ? 'what it brings them' : ''].filter(Boolean);
  return [
    open.length === 0 ? '' : `open: ${open.join(', ')}`,
    hoursAWeek > 0 ? `${hoursWords(hoursAWeek)} a week, ${shareWords(hoursAWeek, weekHours)}` : '',
    tasks.length === 0 ? '' : counted(tasks.length, 'line'),
    isExtra ? 'not in my job description' : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Where there is nothing yet, paper can be written on. */
const LINES_TO_WRITE_ON = [1, 2, 3].flatMap(() => [
  { label: 'What I do', text: '', below: [] },
  { label: 'For whom', text: '', below: [] },
  { label: 'What it brings them', text: '', below: [] },
]);

/** The list on paper: each sentence with its facts; the lines that belong to it stay on screen. */
export function servicesOnPaper(services: readonly Service[], weekHours: number): readonly MarkdownSection[] {
  const entries = services.flatMap((service) => {
    const { hoursAWeek = 0, isExtra } = service;
    const facts = [
      hoursAWeek > 0 ? `${hoursWords(hoursAWeek)} a week, ${shareWords(hoursAWeek, weekHours)} of it` : '',
      isExtra ? 'not in my job description' : '',
    ].filter(Boolean);
    return item(formulaOf(service) || service.name, facts.length === 0 ? [] : fact('', capitalized(facts.join('; '))));
  });
  return [{ title: 'In one sentence each', entries: entries.length > 0 ? entries : LINES_TO_WRITE_ON }];
}

/** Errands of somebody's life outside of work. */
const PERSONAL =
  /(?<!\p{L})(?:personal(?! assistant)|private|errands?|dry[ -]?cleaning|laundry|school|child(?:ren)?|kids?|famil(?:y|ies)|wife|husband|spouse|partner’s|birthday gifts?|grocer(?:y|ies)|dogs?|pets?|household|babysit\p{L}*|house)(?!\p{L})/iu;

/** Is it, in nobody's job description, more a personal favor than more of the work? */
export const isPersonal = ({ name, tasks }: Pick<Service, 'name' | 'tasks'>): boolean => PERSONAL.test([name, ...tasks].join(' \n '));
