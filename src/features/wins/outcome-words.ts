/** The vocabulary of the forms in `outcome-forms.ts`, as pieces of patterns: what is measured, what nobody wants, who somebody is, how things change. */

const anyOf = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`;
/** A pattern without regard to case. */
export const re = (source: string): RegExp => new RegExp(source, 'i');

/** Digits with what belongs to them, or a number in words. */
export const NUMBER =
  '(?:[$€£¥]?\\d[\\d.,]*(?:\\s?(?:k|m|%|percent|per cent))?|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|half|zero|none|several|many)\\b)';
/** Spans of time that can be saved. */
export const TIME =
  '(?:seconds?|minutes?|mins?|hours?|hrs?|days?|mornings?|afternoons?|evenings?|weekends?|fridays|mondays|weeks?|months?|years?)';
/** An amount. */
export const SUM_OF_MONEY =
  '(?:(?:[$€£¥]|\\b(?:eur|gbp|usd))\\s?\\d[\\d.,]*\\s?[km]?|\\d[\\d.,]*\\s?(?:k\\b|dollars|pounds|euros?|usd|gbp|eur)|money)';
/** A percentage. */
export const PERCENT = '\\d[\\d.,]*\\s?(?:%|percent|per cent)';

/** What is measured of work, so that it can be more or less. */
export const MEASURE = anyOf(`
  times? costs? spend(?:ing)? expenditure prices? fees? bills? budget(?:s)? expenses overtime errors? mistakes? corrections? conflicts? clash(?:es)? overlaps? complaints?
  delays? lateness wait(?:ing|s)? queues? backlogs? numbers? rates? responses? turnaround attendance volumes? use usage waste paper hours? accuracy satisfaction scores? retention
  turnover no-shows? follow-ups? interruptions? questions? queries workload load output quality efficiency productivity morale double-bookings? risks? duplicates? duplication
  absences? cancellations? engagement visibility ratings? steps length size count`);

/** What nobody wants, and its absence is worth telling. */
export const BAD = anyOf(`
  errors? mistakes? complaints? clash(?:es)? conflicts? double[\\s-]bookings? delays? gaps? hitch(?:es)? problems? issues? incidents? breach(?:es)? leaks? findings? fines? penalt(?:y|ies) fees?
  late loss(?:es)? lost missed missing overdue unpaid downtime interruptions? disruptions? overtime no-shows? cancellations? chasing reminders? corrections? queues? waiting backlogs?
  deadlines? surprises? duplicates? questions? calls? accidents? stoppages? objections? overruns? agency emails? working`);

/** Somebody, or a body of people, other than the one who writes. */
export const SOMEBODY = anyOf(`
  he she they everyone everybody nobody no[\\s-]one people staff somebody someone anyone anybody team boss(?:es)? executives? directors? managers? supervisors? partners? principals? presidents?
  ceo cfo coo cto md vp chair(?:man|woman|person)? board ministers? ambassadors? clients? customers? guests? visitors? delegates? attendees? participants? candidates? starters?
  joiners? newcomers? hires? hiring colleagues? coworkers? employees? assistants? temps? interns? analysts? auditors? lawyers? attorneys? doctors? patients? students? teachers? parents?
  engineers? accountants? accounts finance sales legal hr it facilities departments? offices? branch(?:es)? suppliers? vendors? landlord hotels? venue airline bank caterers? members? speakers?
  donors? investors? guys professors? residents? applicants? drivers? pa assistant`);

/** What somebody did, in the past tense: any regular verb, and the irregular ones people use of others. */
export const PLAIN_PAST = `(?:\\w{2,}ed|got|had|went|came|took|made|said|told|gave|found|kept|left|met|paid|won|lost|knew|felt|chose|held|saw|became|began|ran|read|wrote|signed|sent|spent|stood|understood|thought|bought|brought|let|put|could|did|was able|were able)`;

/** Verbs which tell a result wherever they are about something measured. */
export const CHANGED = anyOf(`
  cut saved reduced lowered decreased lessened shrank trimmed slashed shortened increased raised grew improved lifted boosted brought sped accelerated simplified minimi[sz]ed
  limited dropped drove expanded widened extended slowed tightened`);
/** Of something measured too, but no change by themselves. */
export const HELD = 'kept|held|pushed';
/** Verbs which tell a result whatever they are about. */
export const ACHIEVED = anyOf(`
  halved doubled tripled quadrupled eliminated eradicated freed recovered regained recouped prevented avoided averted rescued persuaded convinced enabled gained earned achieved exceeded surpassed
  outperformed salvaged prevailed retained preempted pre-empted defused unblocked reclaimed refunded dissuaded won stopped ended solved accelerated overturned`);
/** The same as a result at the end: “…, saving four hours”. */
export const CHANGING = anyOf(`
  saving cutting reducing lowering halving doubling freeing allowing enabling letting recovering sparing avoiding preventing eliminating increasing improving raising boosting shortening speeding
  giving bringing getting gaining earning resulting leading winning securing removing`);
/** Verbs of getting something from somebody. */
export const GOT = anyOf('got gotten obtained secured negotiated won received recovered achieved bargained claimed reclaimed landed');
/** What one gets. */
export const GAIN = anyOf(
  'discounts? refunds? credits? rebates? upgrades? extensions? approval waivers? compensation savings? better lower cheaper free off award prize promotion bonus apology thanks thank-you praise renewal',
);
/** Verbs of noticing in time. */
export const NOTICED = anyOf(
  'caught spotted noticed found discovered identified detected uncovered flagged realized realised corrected fixed resolved',
);
/** What was noticed. */
export const FAULT = anyOf(`
  errors? mistakes? duplicates? overcharges? overbilling double-billing overpayments? fraud wrong missing discrepanc(?:y|ies) clash(?:es)? incorrect false fake gaps? flaw risk typos?
  breach leak double-booking mix-up unpaid unused paid\\stwice charged\\stwice billed\\stwice double[-\\s](?:charged|billed|paid|booked)`);

/** What is later than the work, or otherwise than it was. */
export const MOVED = anyOf(`
  fell dropped rose went came climbed grew shrank declined decreased increased improved doubled halved tripled stopped ended vanished disappeared finished closed reopened arrived passed ran worked lasted
  slipped leaked held survived turned became met reached goes? comes? takes? gets? runs? finish(?:es)? closes? starts? ends? leaves? arrives? reach(?:es)? costs?`);
/** Irregular past tenses a line about my work begins with. */
export const IRREGULAR =
  'took|did|kept|ran|wrote|sent|got|made|held|set|put|went|gave|met|sat|spent|bought|brought|built|chose|drew|drove|found|flew|led|left|paid|read|rang|spoke|taught|told|dealt';
/** The line begins with what I did. */
export const MINE = `(?:i|we|\\w+ed|\\w+ing (?:the|a|an|all)|${IRREGULAR})\\b`;
/** Words of a subject. */
export const NOUNS = '(?:(?!(?:to|for|with|by|from|and|who|that|i|we)\\b)[\\w’&-]+ )';
