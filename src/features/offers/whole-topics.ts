/** Topics that a con is about as a whole, whatever other words it holds: “no cover for holidays” is not about leave. */
import { anyOf, askFor, onCondition, ownAction, type XConTopic } from './xcon-topic.ts';

const EXECUTIVE = 'boss|manager|executive|exec|ceo|cfo|coo|founder|director|partner|chief of staff|chair';
const BRANDS = 'google|gmail|microsoft|office 365|outlook|excel|powerpoint|slack|notion|zoom|macs?|teams|sap|concur';

/** What many cons are about, and all of each. */
export const WHOLE_TOPICS: readonly XConTopic[] = [
  {
    words: anyOf(String.raw`non-? ?competes?`, 'non-? ?competition', 'non-? ?solicit\\w*', 'restrictive covenants?'),
    ideas: [
      askFor('A contract without the non-compete'),
      askFor('A non-compete of three months, for firms that are named'),
      ownAction('Ask a lawyer or a union what it would really forbid'),
    ],
  },
  {
    words: anyOf('ndas?', 'non-? ?disclosure', 'confidentiality'),
    ideas: [
      onCondition('I read the NDA before I accept'),
      askFor('An NDA that lets me say what my job was'),
      ownAction('Ask a lawyer or a union about what is not clear in it'),
    ],
  },
  {
    words: anyOf('repa(y|ys|yment|id)', 'pay (it |that |them )?back', 'paid back', 'claw-?backs?', 'training bond'),
    ideas: [
      askFor('A sum to pay back that shrinks with each month I stay'),
      onCondition('I read the clause on paying back before I accept'),
      ownAction('Work out what leaving after a year would cost'),
    ],
  },
  {
    words: anyOf(
      String.raw`(no|nobody|no one|no-one|not|without|lacks?|who|nothing|little|zero) ((\w+ ){0,3})?(covers?|backup|back-up|stand-in)(?! letter| the| my)`,
      'covers? for (me|holidays|vacations?|leave|sick days)',
      'cover (when|while) i',
      '(the )?only assistant(?! in the title)',
    ),
    ideas: [
      askFor('A named person who covers when I am off'),
      askFor('Two weeks of leave in a row each year, with cover arranged'),
      ownAction('Offer to write a one-page guide for whoever covers'),
    ],
  },
  {
    words: anyOf(
      `(only|no|not|all|everything|use[sd]?|using|on|without|old|outdated|new to me|with) (in |on |have |used )?(${BRANDS})`,
      `(${BRANDS}) (only|for everything|everywhere|shop)`,
      String.raw`(old|outdated|slow|unknown|unfamiliar|strange|bad|poor|clumsy) ((\w+ )?)(tools?|software|systems?|computers?|laptops?|programs?)`,
      "(tools?|software|programs?) (i|that i) (do not|don[’']t|have never)",
    ),
    ideas: [
      askFor('Paid time in the first month to learn the tools'),
      askFor('A license for the one program I cannot do without'),
      ownAction('Try the tools for an evening before I decide'),
    ],
  },
  {
    words: anyOf(
      'errands?',
      '(personal|private) (tasks?|things|matters|affairs|shopping|favou?rs?|assistan\\w*|work|bookings)',
      '(his|her|their) (dog|kids|children|children’s|family|wife|husband|laundry|dry[- ]cleaning|groceries|shopping|gifts)',
      'dry[- ]cleaning',
      'household',
      'chores',
      'babysit\\w*',
      'nanny',
      'school run',
      '(fetch\\w*|mak(e|ing)|get(ting)?) (the )?coffee',
    ),
    ideas: [
      askFor('A list of the personal errands, with their share of the week'),
      askFor('At most two hours of personal errands a week'),
      onCondition('What is not part of the job is written down'),
    ],
  },
  {
    words: anyOf(
      `(${EXECUTIVE})( who| that)? (\\w+ ){0,4}(leaving|retir(es|ing|ed)|resign(s|ed|ing)?|stepping down|steps down|on (his|her|the|their) way out|moving on|moves on|quits?|quitting|leaves (in|soon|next|this|at the|by)|(to|will|may|might|could|would) (leave|go|retire|quit))(?! (early|late|at|me|us|him|her|it|no|every))`,
      `(new|another|next) (${EXECUTIVE}) (from|in|soon|is coming|starts|next|will|not known)`,
    ),
    ideas: [
      askFor('A talk with whoever follows, before I decide'),
      askFor('The same terms under whoever follows, stated in the letter'),
      askFor('Three months of severance if my job ends with that change'),
    ],
  },
  {
    words: anyOf('(?<!paid )parking'),
    ideas: [
      askFor('A paid parking spot near the office'),
      askFor('A transit pass in place of parking'),
      ownAction('Find out what parking costs there by the month'),
    ],
  },
  {
    words: anyOf(
      'shared? (a |the )?desks?',
      'hot-? ?desk\\w*',
      'desk[- ]sharing',
      'sharing (a |the )?desks?',
      'no (own )?desk',
      'no fixed desk',
    ),
    ideas: [
      askFor('A desk of my own near the executive'),
      askFor('A cabinet with a lock for confidential papers'),
      askFor('A room for confidential calls'),
    ],
  },
  {
    words: anyOf('probation\\w*', 'trial (period|year)'),
    ideas: [
      askFor('A probation of three months'),
      askFor('A talk halfway through the probation, with the goals written down now'),
      onCondition('The notice during the probation is stated in the contract'),
    ],
  },
  {
    words: anyOf('interviewers?', '(rude|cold|unfriendly|dismissive|disrespectful|arrogant|bad|strange|chaotic) interview'),
    ideas: [
      askFor('A second talk, with the executive I would work for'),
      ownAction('Find out whether that person would be part of my day'),
      ownAction('Ask two people who have worked there'),
    ],
  },
  {
    words: anyOf(
      'temp',
      'temporary',
      'temp-to-perm',
      'fixed[- ]term',
      'contractor',
      'freelance',
      '(maternity|parental|leave) cover',
      'through an agency',
      '(contract|job|post|position) (ends|runs out)',
      'limited contract',
    ),
    ideas: [
      askFor('A date in the letter to decide about a permanent job'),
      askFor('Higher pay while the job is temporary'),
      ownAction('Find out how many there have become permanent'),
    ],
  },
  {
    words: anyOf('(fully|all|only|always|entirely) (remote|from home|at home)', 'lonely', 'isolat\\w*', 'no office', 'never see anyone'),
    ideas: [
      askFor('One day a month with the team, travel included'),
      askFor('A desk in an office near me'),
      ownAction('Agree on a weekly talk with one colleague'),
    ],
  },
  {
    words: anyOf(
      '(booked|planned) (a )?(trip|vacation|holidays?)',
      '(trip|vacation|holidays?)( that| which)?( i have| is| are| was)?( already)? booked',
      'already booked',
    ),
    ideas: [onCondition('The trip I have already booked is honored')],
  },
  {
    words: anyOf('(my )?(own|personal|private) (phone|cell|mobile|laptop|computer)'),
    ideas: [askFor('A phone and a laptop from the company'), askFor('A monthly phone allowance')],
  },
];
