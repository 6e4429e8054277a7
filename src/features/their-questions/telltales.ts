/** Words by which a question is known when people note it in their own: not shown, only compared. */

/** By the id of the question; endings do not count. */
export const TELLTALES: Readonly<Record<string, string>> = {
  'about-yourself':
    'yourself introduce introduction background career story resume walk summary intro elevator pitch briefly short version history biography',
  'what-you-are-good-at':
    'strengths strong best good talent skills describe colleagues qualities asset choose why hire pick unique bring candidate stand value offer come',
  'why-here':
    'why company here join apply attracted interest interested know about mission values organization position appeal firm industry role posting advertisement excites appeals motivated culture product business',
  'why-leave':
    'why leave leaving left quit reason moving looking another job change new opportunity current employer end ended switching happened previous role unhappy still working there',
  weakness:
    'weakness weak improve improvement development area negative criticism feedback struggle worst growth criticized review fault shortcoming yourself develop',
  'years-ahead':
    'years five ten future long-term goals career plans ambition progress promotion stay long development ambitious grow see yourself later term',
  gap: 'gap break unemployed work between jobs working time off sabbatical year since resume employment CV history why so long months',
  'bigger-jobs':
    'overqualified step down back junior less responsibility bored boring too small senior experience backward lower pay cut experienced director',
  references: 'references referee recommend call contact former employer vouch check say about speak colleague previous manager talk',
  pay: 'salary pay money expectations range compensation earn figure rate hourly package desired cost budget offer earning hoping minimum much',
  notice: 'notice start date available availability begin soon join when immediately earliest quickly leave period',
  'first-month': 'first month weeks days settle plan begin onboarding priorities start week beginning starting day one approach learn',
  'panel-needs': 'panel each everyone table team committee leadership whole interviewers',
  'your-questions': 'question questions ask anything else know',
  'calendar-clash':
    'calendar diary clash conflict double-booked overlap same time two meetings reschedule move appointment slot people want booked appointments scheduling simultaneously both important',
  'calendar-authority':
    'calendar diary manage own control decide authority freedom autonomy protect time full packed schedule block focus move meetings yourself permission reschedule structure guard back-to-back ask me calendars',
  'keep-someone-out':
    'gatekeeper gatekeeping interrupt door access insist demand see senior turn away keep busy protect people try without appointment walk drop by interruptions screen unannounced insists stop moment protective',
  'too-protective': 'complain block access past protective bottleneck strict unapproachable',
  inbox:
    'inbox email emails hundreds triage sort organize answer reply draft folders correspondence read replies unread messages ghostwrite my mail priority',
  'three-of-five':
    'prioritize priorities urgent deadlines workload too much busy overload more work than hours first important stress pressure time management juggle tasks competing cope stressed organized overwhelmed rush everything',
  'before-anyone-asked':
    'proactive initiative anticipate anticipating before asked needed ahead above and beyond foresee problem prevented took own idea suggestion extra',
  'board-pack':
    'board papers pack meeting prepare late chase committee directors governance documents annual general shareholder trustees investor supporting experience materials presentations',
  minutes: 'minutes notes action items meeting write agenda follow-up senior level actions track decisions transcribe tasks agreed summary',
  event:
    'event events conference off-site offsite party organize organized planned large biggest logistics planning venue guests christmas retreat budget attendees run',
  'odd-receipt':
    'expense expenses receipt claim policy private reimbursement personal card approve dishonest fraud restaurant dinner inappropriate refuse process reports claims',
  'assistant-or-executive-assistant': 'difference between executive assistant admin secretary PA EA role different',
  'knowing-things':
    'confidential confidentiality sensitive information secret discretion discreet trust private documents colleague come across keep quiet personnel HR payroll example leak',
  'really-like': 'current boss executive like work relationship dislike change about manager personality describe style opinion gossip',
  layoffs:
    'layoffs rumor colleague friend asks information redundancies share allowed pressure tell news salary gossip secret merger reveal them curious',
  'say-i-am-out': 'lie lying ethical unethical honest integrity call avoid cover illegal truth moral pretend available excuse',
  'three-executives':
    'several executives two three four partners principals support more than one multiple conflicting demands whose first split balance juggle directors VPs bosses needs both competing same time shared',
  'difficult-executive':
    'difficult boss executive demanding personality micromanage micromanager temper hard work moody challenging person angry rude impatient perfectionist style moods hardest',
  'tell-them-no':
    'disagree disagreed push back wrong challenge opinion speak executive told boss say honest feedback contradict correct courage candid bad decision refuse',
  'worst-mistake':
    'mistake error failed failure went wrong learn learned handled worst regret own fault blame oversight forgot missed embarrassing lesson errors',
  leader: 'leader leadership lead without authority qualities team style influence project manage people responsible initiative charge',
  'something-changed':
    'change changed process improved improvement efficient system introduced implemented new better streamline adopt initiative time idea efficiency automation resistance',
  'room-taken':
    'conflict colleague coworker disagreement argument another assistant get along room difficult peer team tension argue members personality jealous cooperate',
  'flight-canceled':
    'flight canceled delayed stranded airport travel emergency night missed connection disaster wrong problem midnight abroad rebook plane train strike late hotel flights delay',
  'four-cities':
    'trip travel plan arrange book international cities itinerary multi-city complex connections visa hotels budget flights time zones planning business itineraries trips',
  tools:
    'software tools programs systems outlook teams word powerpoint microsoft google technology skills apps learn computer database crm zoom concur proficient familiar typing',
  ai: 'ai chatgpt copilot artificial intelligence machine automate tools assistant prompts generative',
  remote:
    'remote hybrid distance virtual office days touch communicate unseen working person zoom slack visibility time zone trust remotely step',
  'sunday-night':
    'weekend weekends evening evenings overtime hours after available availability night call flexible work-life balance message flexibility outside early late reachable phone holidays answer',
  'never-in-an-office': 'never office experience industry different career change why administration beginner',
  'lost-file': 'files filing organize documents find lost folder archive system store file shared order',
  'same-every-week':
    'accuracy accurate detail check errors mistakes prevent avoid careful routine repetitive boring tasks quality typos proofread double-check precise thorough send',
  'contract-renewal': 'supplier vendor contract negotiate price cost savings budget quotes cheaper supplies',
  'pay-today': 'invoice payment bank fraud phishing urgent supplier approve process order',
  spreadsheet: 'excel spreadsheet formulas pivot vlookup data sheets advanced table level intermediate macros spreadsheets monthly sheet',
  'fair-shares':
    'team whole many people colleagues department fair share divide support eight loudest workload managers shared requests equal busy everyone',
  'only-a-minute':
    'say interruptions interrupt your job quick favor boundaries colleague distract extra tasks outside refuse push back moment',
  'away-two-weeks': 'vacation holiday away absence cover handover hand over off sick replace notice missing prepare covers',
  'new-colleague': 'new hire starter onboard colleague first day welcome prepare induction monday',
  'all-at-once':
    'reception front desk visitors phone ringing courier busy multitask same time lobby first queue crowded juggling waiting people',
  'angry-caller':
    'angry rude caller phone call customer shouting upset difficult complain put through complaint complaints abusive client annoyed calm unhappy',
  'forgotten-visitor': 'visitor guest waiting kept lobby late candidate host forgotten',
  'walks-past': 'security badge stranger visitor past desk id unauthorized suspicious',
  'first-face': 'first impression welcome guests customer service face reception greeting smile visitors',
  errands: 'errands personal private tasks dry cleaning laundry dog shopping plumber life gifts groceries',
  'household-staff': 'household staff nanny housekeeper residence domestic manage estate nannies housekeepers',
  'family-days': 'private distance privacy close boundaries professional NDA',
  'card-in-my-name': 'credit card money household spending bank accounts finances bills budget trust receipts employer',
  'what-you-refuse': 'refuse line boundaries limits never draw uncomfortable dealbreaker unacceptable would',
};
