/** The name of its file. */
export const FIRST_90_DAYS = 'the-first-90-days';

/** The steps of the playbook on the first 90 days as something done, by their ids: so a ticked one is offered as a win. A test compares them with the playbook. */
export const DONE_IN_FIRST_90: Readonly<Record<string, string>> = {
  'three-meetings': 'Held three short meetings in the first week of a new executive',
  'preference-page': 'Wrote one page on how my executive likes to work',
  'friday-block': 'Blocked twenty minutes every Friday to wrap up the week',
  'plan-shown': 'Showed my executive my plan in week two',
  'one-place': 'Put notes, tasks, meetings and contacts in one place',
  'stock-list': 'Gave each of the ten papers we use most a fixed home',
  'look-back': 'Read last year’s calendar and marked the busy weeks',
  'five-suppliers': 'Met five people I depend on before I needed a favor',
  'cover-test': 'Had a colleague run one task from my notes',
  'ninety-talk': 'Booked thirty minutes with my executive around day 90',
};
