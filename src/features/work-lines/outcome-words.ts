/** The vocabulary of the forms in `outcome-forms.ts`, as pieces of patterns: what is measured, what nobody wants, who somebody is, how things change. */

const anyOf = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`;
/** A pattern that ignores case. */
export const re = (source: string): RegExp => new RegExp(source, 'i');

/** Digits with what belongs to them, or a number in words. */
export const NUMBER =
  '(?:[$€£¥]?\\d[\\d.,]*(?:\\s?(?:k|m|%|percent|per cent))?\\+?|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|half|zero|none|several|many)\\b)';
/** Spans of time that can be saved. */
export const TIME =
  '(?:seconds?|minutes?|mins?|hours?|hrs?|days?|mornings?|afternoons?|evenings?|weekends?|fridays|mondays|weeks?|months?|years?)';
/** An amount. */
export const SUM_OF_MONEY =
  '(?:(?:[$€£¥]|\\b(?:eur|gbp|usd))\\s?\\d[\\d.,]*\\s?[km]?|\\d[\\d.,]*\\s?(?:k\\b|dollars|pounds|euros?|usd|gbp|eur)|money)';
/** A percentage. */
export const PERCENT = '(?:\\d[\\d.,]*\\s?%|[\\w.,-]+ (?:percent|per cent))';

/** What is measured of work, so that it can be more or less. */
export const MEASURE = anyOf(`
  times? costs? spend(?:ing)? expenditure prices? fees? bills? budget(?:s)? expenses overtime errors? mistakes? corrections? conflicts? clash(?:es)? overlaps? complaints?
  delays? lateness wait(?:ing|s)? queues? backlogs? numbers? rates? responses? turnaround attendance volumes? use usage waste paper hours? accuracy satisfaction scores? retention
  turnover no-shows? follow-ups? interruptions? questions? queries workload load output quality efficiency productivity morale double-bookings? risks? duplicates? duplication
  absences? cancellations? engagement visibility ratings? steps length size count`);

/** What nobody wants, so that its absence is worth telling. */
export const BAD = anyOf(`
  errors? mistakes? complaints? clash(?:es)? conflicts? double[\\s-]bookings? delays? gaps? hitch(?:es)? problems? issues? incidents? breach(?:es)? leaks? findings? fines? penalt(?:y|ies) fees?
  late loss(?:es)? lost missed missing overdue unpaid downtime interruptions? disruptions? overtime no-shows? cancellations? chasing reminders? corrections? queues? waiting backlogs?
  deadlines? surprises? duplicates? questions? calls? accidents? stoppages? objections? overruns? agency emails? working`);

/** Somebody, or a body of people, other than the one who writes. */
export const SOMEBODY = anyOf(`
  he she they everyone everybody nobody no[\\s-]one people staff somebody someone anyone anybody team boss(?:es)? executives? directors? managers? supervisors? partners? principals? presidents?
  ceo cfo coo cto md vp chair(?:man|woman|person)? board ministers? ambassadors? clients? customers? guests? visitors? delegates? attendees? participants? candidates? starters?
  joiners? newcomers? hires? hiring colleagues? coworkers? employees? assistants? temps? interns? analysts? auditors? lawyers? attorneys? counsel doctors? patients? students? teachers? parents?
  engineers? accountants? accounts finance sales legal hr it facilities departments? offices? branch(?:es)? suppliers? vendors? landlord hotels? venue airline bank caterers? members? speakers?
  donors? investors? guys professors? dean minister head chief residents? applicants? drivers? pa assistant commissioners? sponsors? inspectors? judges? officers? trainees? apprentices? secretar(?:y|ies) treasurer editors? reporters? journalists? nurses? consultants? associates? paralegals? trustees? governors? mayor bishop vicar volunteers? tenants? councils? court ministry embass(?:y|ies) insurers? firms? compan(?:y|ies) customs sisters? relatives? famil(?:y|ies) mothers? mum mom fathers? dad wife husband kids? children lad(?:y|ies) gentleman (?:wo)?m[ae]n founders? owners? reviewers? regulators?`);

/** Verbs that tell a result where they are about something measured. */
export const CHANGED = anyOf(`
  cut saved reduced lowered decreased lessened shrank trimmed slashed shortened increased raised grew improved lifted boosted brought sped accelerated simplified minimi[sz]ed
  limited dropped drove expanded widened extended slowed tightened`);
/** Verbs which tell a result whatever they are about. */
export const ACHIEVED = anyOf(`
  halved doubled tripled quadrupled eliminated eradicated freed recovered regained recouped prevented avoided averted rescued persuaded convinced enabled gained earned achieved exceeded surpassed
  outperformed salvaged prevailed retained preempted pre-empted defused unblocked reclaimed refunded dissuaded won stopped(?!\\sby|\\sat) ended solved accelerated overturned landed
  clinched retrieved restored revived calmed untangled foiled thwarted unearthed reunited abolished (?:headed|pulled)\\soff won\\s(?:over|back) clawed\\sback ironed\\sout smoothed\\sover
  tracked\\sdown wiped\\sout phased\\sout`);
/** The same as a result at the end: “…, saving four hours”. */
export const CHANGING = anyOf(`
  saving cutting reducing lowering halving doubling freeing allowing enabling letting recovering sparing avoiding preventing eliminating increasing improving raising boosting shortening speeding
  giving bringing getting gaining earning resulting leading winning securing removing achieving exceeding`);
/** Verbs of getting something from somebody. */
export const GOT = anyOf('got gotten obtained secured negotiated won received recovered achieved bargained claimed reclaimed landed');
/** What one gets. */
export const GAIN = anyOf(
  'discounts? refunds? credits? rebates? upgrades? extensions? approval waivers? compensation savings? better lower cheaper free off award prize promotion bonus apology yes go-ahead permission consent agreement thanks thank-you praise renewal',
);
/** Verbs of noticing in time. */
export const NOTICED = anyOf('caught spotted noticed found discovered identified detected uncovered flagged realized realised');
/** What was noticed. */
export const FAULT = anyOf(`
  errors? mistakes? duplicates? overcharges? overbilling double-billing overpayments? fraud wrong missing discrepanc(?:y|ies) clash(?:es)? incorrect false fake gaps? flaw risk typos?
  breach leak double-booking mix-up unpaid unused paid\\stwice charged\\stwice billed\\stwice double[-\\s](?:charged|billed|paid|booked)`);

/** Irregular past tenses a line about my work begins with. */
export const IRREGULAR =
  'took|did|kept|ran|wrote|sent|got|made|held|set|put|went|gave|met|sat|spent|bought|brought|built|chose|drew|drove|found|flew|led|left|paid|read|rang|spoke|taught|told|dealt';

/** To be asked for these is praise, not a duty. */
export const HONORS = '(?:present|speak|share|show|teach|train|run|lead|stay|come back|do it again|join)';
/** Months. “May” is left out: it is as often a verb. */
export const MONTH = '(?:january|february|march|april|june|july|august|september|october|november|december)';

// The words of the clauses in `outcome-clauses.ts`, each as a whole word.
const word = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'i');

/** Finite, whatever the subject. */
export const AUXILIARY = word(
  '(?:is|are|was|were|has|had|have|does|did|do|could|would|can|wo)n’t|is|are|was|were|has|had|have|does|did|can|can’t|could|would|(?:they|she|he|it|who)’(?:s|ve|d|ll|re)',
);
/** Past tenses no participle shares, and verbs in the present no noun shares. */
export const FINITE_ONLY = word(
  anyOf(`
  went came took gave became began grew rose fell knew saw wrote spoke chose flew drove rang ate threw ran sang broke woke forgot stole drew wore froze shook sank shrank drank hid rode
  tore sat slept got said meant says go(?:es)? comes? gets? knows? arrives? reach(?:es)? finds?
  takes? gives? keeps seems? feels? stays? means lets allows helps saves brings`),
);
/** Changes that happen to something by themselves, and results, in words no noun shares. */
export const CHANGED_BY_ITSELF = word(
  `${anyOf(`
  fell dropped rose climbed grew shrank declined decreased increased improved doubled halved tripled stopped ended vanished disappeared finished closed reopened arrived passed lasted
  slipped leaked held survived turned reached worked accepted granted upheld settled reinstated restored died dried failed happened appeared starts ends runs leaves finishes closes works`)}|${ACHIEVED}`,
);
/** What one does with people, and a note may say of them: “guests greeted”. */
export const DONE_TO_PEOPLE = word(
  anyOf(`
  greeted met booked called checked reminded invited trained welcomed chased informed emailed phoned contacted registered seated moved interviewed scheduled briefed shown given
  taken`),
);
/** Changed something measured. */
export const RAISED = word(CHANGED);
/** What people do, and is not done to them. */
export const SAID_OF_PEOPLE = word(
  anyOf(`
  asked said told wrote agreed accepted approved signed confirmed renewed returned stayed joined noticed thanked praised complimented copied adopted offered refused voted paid sent
  promised clapped cried laughed remarked applauded cheered complained apologi[sz]ed decided chose learned learnt used voted`),
);
/** A task even where it is told in the passive: “the invitations were sent out”. */
export const CLERICAL = word(
  anyOf(`
  typed sent booked filed copied ordered printed scanned logged sorted posted prepared drafted arranged scheduled taken entered uploaded circulated compiled collected`),
);
/** The same, but it may be told as an outcome: “everything was done by noon”. */
export const DONE_TO_THINGS = word(
  anyOf('checked updated done made put set laid packed delivered cleaned tidied handed moved written stamped labell?ed'),
);
/** Verbs in the present, where the subject is people. */
export const USED_OF_PEOPLE = word(
  anyOf('waits? hears? pays? signs? uses? works? asks? calls? trusts? turns? sees? finish closes? runs? starts?'),
);
/** What others want is the task. */
export const WANTED = word(anyOf('need(?:ed|s)? want(?:ed|s)? require[ds]? request(?:ed|s)? prefer(?:red|s)? like[ds]?'));
/** Somebody. */
export const PERSON = word(SOMEBODY);
/** A subject begins with it that is told of, rather than noted. */
export const DETERMINER = word(
  anyOf('the an? my our every all each his her their both most many some \\d+ two three four five six seven eight nine ten'),
);
/** An object begins with it. */
export const OBJECT = word(
  anyOf(`
  the an? my our his her their its me us him them it that this these those all every each both another no everyone everybody someone nobody nothing how what [$€£¥].*`),
);
/** May stand before an object, and is no verb. */
export const ADVERBIAL = word(
  anyOf(`
  to for from with without by of in on at into onto over under about around near off out up down back away across along against between among behind beside beyond through throughout during
  within outside inside till than like per via plus or and not also then now just only even still already again almost nearly once twice half such quite too as both all that this these
  those there here together times re regarding including covering concerning towards? upon versus vs w exactly later yet other another`),
);
/** Begins what is told of when, where or how. */
export const PREPOSITION = word(anyOf('in on at for during with by since after before from within through over under to of about'));
/** May open a clause, and changes nothing in it. */
export const OPENING = word(anyOf('now today also then finally since yesterday just even already afterwards meanwhile result outcome'));
/** When, as a noun. */
export const WHEN = word(
  `${TIME.replace('seconds?', 'seconds')}|${MONTH}|${anyOf(`
  today tomorrow yesterday tonight mondays? tuesdays? wednesdays? thursdays? fridays? saturdays? sundays? times? quarter night term spring summer autumn winter easter christmas`)}`,
);
