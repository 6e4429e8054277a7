/** Fourteen kinds of administrative work, the words they are told by, and what each is asked about. Data. */

/** One kind of work. */
export interface TaskGroup {
  readonly id: string;
  /** Words that mean this kind and hardly any other. */
  readonly strong: RegExp;
  /** Words that count where no group has a strong one. */
  readonly weak?: RegExp;
  /** What came of it: one question, or two that belong together. */
  readonly ask: string;
  /** What is asked instead where the line tells a part of it already; the first that fits. */
  readonly askLess?: readonly (readonly [told: RegExp, ask: string])[];
  /** What somebody may have done in it, where only “helped” or “managed” is said. */
  readonly did: string;
}

const word = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu');

/** What people at work are moved to that is no place. */
const TOOL =
  '(?:(?:the |a |an |our )?(?:new |microsoft |ms |google |adobe )?(?:teams|share ?point|one ?drive|outlook|office 365|microsoft 365|m365|zoom|slack|asana|trello|notion|monday\\.com|salesforce|workday|concur|docusign|dropbox|workspace|gmail|drive|google|sap|netsuite|quickbooks|expensify|e-?signatures?|cloud|software|systems?|platform|app|tool|crm|intranet|portal))';

/** All of them, in the order in which they win a tie. */
export const TASK_GROUPS: readonly TaskGroup[] = [
  {
    id: 'confidential',
    strong: word('confidential\\w*|sensitive|payroll|payslips?|salar(?:y|ies)|disciplinar\\w+|personnel|nda|secret|redundanc\\w+|layoffs?'),
    weak: word('hr|human resources|private|discreet\\w*|discretion|appraisals?|performance reviews?'),
    ask: 'What risk did not come true? Who trusts you with it? No names needed.',
    did: 'decide who saw what, keep a list, lock something away',
  },
  {
    id: 'cover',
    strong: word(
      'cover(?:ed|ing|s)?(?! letters?| sheets?| pages?)|absences?|absent|stand(?:ing)?[ -]in|stood in|step(?:ped|ping)? in|fill(?:ed|ing)? in for|maternity|paternity|parental leave|sick leave|deputi[sz]\\w+|substitut\\w+|acting|supply (?:teachers?|cover)|took over (?:for|from)|taking over (?:for|from)',
    ),
    weak: word('on leave|was away|on vacation|on holiday|holidays?|vacation|handover|handed over'),
    ask: 'For how long, and for whom? What did not stop while they were away?',
    askLess: [
      [
        word(
          '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|all|every|the whole) (?:hours?|mornings?|afternoons?|days?|weeks?|months?|years?|summer|winter|spring)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:from|since|until|till|over|during) \\p{L}+',
        ),
        'What did not stop while they were away?',
      ],
      [word('for (?:the|my|our|an?|\\p{L}{2,})|(?:assistant|pa|ea|secretary) to'), 'For how long? What did not stop while they were away?'],
    ],
    did: 'keep something going, decide in their place',
  },
  {
    id: 'onboarding',
    strong: word(
      'on-?board\\w*|new (?:\\w+ )?(?:hires?|starters?|joiners?|employees?|colleagues?|assistants?|receptionists?|staff|recruits?)|train(?:ed|ing|ings|ees?)?(?! (?:tickets?|times?|journeys?|fares?|station))|induct\\w*|newcomers?|joiners?|orientation|mentor\\w*|coach(?:ed|ing)|first day|interns?|(?:background|dbs) checks?',
    ),
    weak: word('temps?|starters?|welcome packs?|taught|showed (?:\\p{L}+ ){1,4}(?:how|where)'),
    ask: 'How long until they worked on their own? Which questions stopped coming?',
    did: 'write the plan for their first week, sit beside them',
  },
  {
    id: 'calendar',
    strong: word(
      '(?:re)?schedul\\w*|calendars?|diar(?:y|ies)|appointments?|double[ -]book\\w*|rotas?|rosters?|availability|time slots?|room bookings?',
    ),
    ask: 'How many clashes were there before, and how many now? Or how many hours a week came back?',
    did: 'clear clashes, guard an hour, move a standing meeting',
  },
  {
    id: 'travel',
    strong: word(
      'travel\\w*(?! (?:and )?(?:expenses?|claims?))|trips?|flights?|flew|hotels?|visas?|itinerar\\w+|airlines?|airports?|rental cars?|car (?:hire|rental)|taxis?|accommodations?|train (?:tickets?|times?|journeys?)|passports?|journeys?|rebook\\w*',
    ),
    ask: 'What did it cost against last time? What could they do because they were there?',
    did: 'choose the route, rebook on the day, find a better fare',
  },
  {
    id: 'inbox',
    strong: word(
      'inbox(?:es)?|e-?mail(?:s|ed|ing)?|mailbox(?:es)?|correspondence|(?:phone |telephone |incoming )?(?<!(?:leadership|team|conference|check[ -]?in|zoom|video|kick-?off|status|project) )calls?(?! for)|callers?|phones?|telephones?|switchboard|voicemails?|letters?|post|mail|enquir(?:y|ies)|inquir(?:y|ies)|messages?',
    ),
    weak: word('rang|phoned|called|texts?|questions|quer(?:y|ies)|repl(?:y|ies|ied|ying)|responded|wrote to'),
    ask: 'How many reached them before, and how many now? How fast did people get an answer?',
    did: 'answer some yourself, sort by what was urgent, write the replies',
  },
  {
    id: 'front desk',
    strong: word(
      'gatekeep\\w*|visitors?|receptions?|receptionist|front desk|lobby|greet\\w*|walk-ins?|sign-in|welcom(?:ed|ing|es)|badges?|callers at the door',
    ),
    weak: word('guests?|parcels?|deliver(?:y|ies)|door'),
    ask: 'Who got in sooner, or who was kept away? How do you know?',
    did: 'decide who came in, change how people were met',
  },
  {
    id: 'money',
    strong: word(
      'expenses?|travel expenses?|(?:supplier|vendor) invoic\\w*|expense reports?|invoic\\w*|budgets?|purchase orders?|pos?|reimburs\\w*|receipts|petty cash|dinner money|deposits?|bookkeeping|quickbooks|refunds?|timekeep\\w*|credit cards?|billing|payments?|reconcil\\w*|timesheets?|accounts payable|claims',
    ),
    ask: 'How fast was it, how many errors were left, or how much was saved or found?',
    did: 'find an error, chase a receipt, change the form',
  },
  {
    id: 'events',
    strong: word(
      'events?|conferences?(?! calls?| rooms?)|retreats?|part(?:y|ies)|gala|seminars?|webinars?|town halls?|awards?|celebrations?|open days?|dinners?(?! money)|fundrais\\w+|symposi\\w+|congress\\w*|raffles?|birthdays?|bar mitzvahs?|concerts?|save-the-dates?|seating (?:plans?|charts?)|lunch(?:es|eons?)?|workshops?|ceremon(?:y|ies)|exhibitions?|outings?|receptions? for|weddings?|leaving do',
    ),
    weak: word('delegates?|attendees?|rsvps?'),
    ask: 'How many came, what did it cost against the plan, and what did they say?',
    askLess: [[/\p{N}/u, 'What did it cost against the plan, and what did they say?']],
    did: 'choose the place, write the running order, solve what went wrong on the day',
  },
  {
    id: 'suppliers',
    strong: word(
      'suppliers?(?! invoic)|vendors?(?! (?:invoic|pay))|contract(?:s|ors?)?|cater(?:ing|ers?)|office move|relocat\\w+|procurement|quotes?|(?<!dry )cleaning|landlord|facilities|suppl(?:y|ies)(?! (?:teachers?|cover))|office materials?|stationery|furniture|couriers?|leases?|maintenance|repairs?|moved offices',
    ),
    weak: word('(?<!in )order(?:ed|ing)?|sourced|gifts?|(?:re)?stock\\w*|printers?|equipment|inventory|moved?'),
    ask: 'What was the price before? What did you get for it?',
    did: 'compare quotes, ask for a better price, change who supplies it',
  },
  {
    id: 'meetings',
    strong: word(
      'meetings?|board ?rooms?|(?:leadership|team|check[ -]?in|zoom|video|kick-?off|status|project) calls?|(?<!\\d )(?<!(?:few|several|two|three|five|ten|fifteen|twenty|thirty) )minutes|agendas?|board|off-?sites?|committees?|agm|away ?days?|one-to-ones?|conference (?:calls?|rooms?)|action items?|note[ -]tak\\w+|quorum',
    ),
    weak: word('rooms?|interpreters?'),
    ask: 'How long was it, with how many people, before and after? Which decisions came out of it?',
    did: 'write the agenda, cut the list of guests, follow up on the actions',
  },
  {
    id: 'reports',
    strong: word(
      'reports?|reporting|presentations?|decks?|slides?|dashboards?|power ?point|briefings?|figures|board packs?|board papers|newsletters?|proofread\\w*|statistics|(?<!(?:org|seating) )charts?|analys[ei]s|surveys?',
    ),
    weak: word(
      'data|spreadsheets?|excel|papers?|packs?|research\\w*|memos?|drafts?|stats|summar(?:y|ies)|overviews?|handbooks?|speech(?:es)?',
    ),
    ask: 'Which decision was made with it? How many versions fewer did it take?',
    did: 'choose the figures, find a mistake, make it shorter',
  },
  {
    id: 'projects',
    strong: word(
      `projects?|(?:move|switch|transition|change-?over) (?:over )?(?:from [\\p{L}\\d ]{1,30} )?to ${TOOL}|(?:moved|switched|moving|switching) (?:(?:us|them|everyone|everybody|people|staff|(?:the|our|my) (?:whole )?(?:\\p{L}+ )?(?:team|office|department|company|firm|staff)|(?:all )?\\d+ \\p{L}+) )?(?:over )?(?:from [\\p{L}\\d ]{1,30} )?to ${TOOL}|roll-?outs?|rolled out|migrat\\w+|implement\\w*|launch\\w*|software|pilot(?:ed|s)?|(?<!(?:on|onto|in|into) (?:the |our )?)systems?|tools?|automat\\w+|go-live`,
    ),
    weak: word('process(?:es)?|set up|introduced|improv\\w+'),
    ask: 'Was it on time? How many use it, and what is no longer done by hand?',
    did: 'test it, write the guide, bring people over',
  },
  {
    id: 'records',
    strong: word(
      'fil(?:e|es|ed|ing)|records?|record-?keeping|archiv\\w*|databases?|share ?point|templates?|folders?|shared drive|scan(?:ned|ning|s)?|contact lists?|crm|data entry|shred\\w*|documents?|documentation|paperwork|digiti[sz]\\w+|logs?|directory|checklists?|registers?|org charts?|(?:on|onto|into) (?:the |our )?system',
    ),
    weak: word('lists?|forms?|spreadsheets?|copies|copying|binders?|bundles?|applications?|requests?|filings?'),
    ask: 'How long did it take to find something before? Who uses it now?',
    did: 'name the folders, throw something out, write the rule',
  },
];

/** What is asked about work of no kind we know. */
export const ASK_ANY = 'What came of it? Who has it easier now, and how can you tell?';

/** What the group asks of a line: not what it tells already. */
export const askOf = ({ ask, askLess = [] }: TaskGroup, line: string): string => askLess.find(([told]) => told.test(line))?.[1] ?? ask;

/** The kind of work a line is about: the strong word that comes first, else the first weak one. `undefined`: none we know. */
export function taskGroupOf(line: string): TaskGroup | undefined {
  const first = (kind: 'strong' | 'weak'): TaskGroup | undefined => {
    const found = TASK_GROUPS.flatMap((group) => {
      const at = group[kind]?.exec(line)?.index;
      return at === undefined ? [] : [{ group, at }];
    });
    // What is confidential stays so whatever it is; somebody's absence is what the work was about.
    const above = found.find(({ group }) => group.id === 'confidential' || group.id === 'cover');
    return (above ?? [...found].sort((a, b) => a.at - b.at)[0])?.group;
  };
  return first('strong') ?? first('weak');
}
