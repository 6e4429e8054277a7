/**
 * What one would settle for, by the words of the ask: weaker than it, of the same matter, and a thing that can be named. An ask that
 * none of these knows gets none: empty beats wrong. The first that matches counts, so what is special comes before what is common.
 */
const FALL_BACKS: readonly (readonly [asked: RegExp, settleFor: string])[] = [
  // How I come to my yes, and what leaves no room.
  [/\b(notice only after|enough time|time to serve)\b/i, ''],
  // Pay.
  [/\bhigher pay while\b/i, 'Part of it now, the rest once the job is permanent'],
  [/\b(in|within) (two|2) parts\b|\bhalf at the start\b/i, ''],
  [/\b(sign(ing)?[- ]?on|signing bonus)\b/i, 'Half at the start, half after six months'],
  [/\braise (with)?in \w+ months\b.*\bresult\b/i, 'A pay review by then, with the result to reach written down now'],
  [
    /\breview (after|in|within) (two|three|four|five|six|seven|eight|nine|2|3|4|5|6|9) months\b/i,
    'A review after a year, with the goals agreed now',
  ],
  [/\bon[- ]call\b.*\bweekends?\b|\bweekends?\b.*\bon[- ]call\b/i, 'Time off after each weekend on call'],
  [
    /\bon[- ]call (allowance|pay|payment|rate)\b|\b(pay|payment|paid|allowance)\b.*\bon call\b/i,
    'A fixed payment for each weekend on call',
  ],
  [/\bovertime\b.*\bpaid\b|\bpaid overtime\b/i, 'Overtime taken back as time off within three months'],
  [/\bfour-day week\b|\b4-day week\b/i, 'One day off every two weeks, each day paid as now'],
  [/\bmatch on my retirement savings from\b/i, 'The match from the second year'],
  [/\bhigher match\b/i, 'A higher match from the second year'],
  [/\bpremium paid\b/i, 'Half of the premium for the first year'],
  [/\bcoverage from the first day\b/i, 'Coverage from the second month'],
  [/\btransit pass\b/i, 'Half of the cost of a transit pass'],
  [/\b(parking spot|paid parking)\b/i, 'Half of the cost of parking'],
  [/\bmonthly phone allowance\b/i, 'Half of my phone bill'],
  [/\bphone and a laptop from\b/i, 'A phone from the company'],
  [/\blaptop and a second screen\b/i, 'A laptop for the home desk'],
  // Time and place.
  [/\bset hours for calls,? and time off\b/i, 'Set hours for calls, without the time off'],
  [/\bno (calls|messages)\b/i, 'Three evenings a week without calls'],
  [/\bcore hours|\bstart between\b|\bflexible (hours|start)\b/i, 'These hours on two days a week, to begin with'],
  [/\btrial month of hybrid\b/i, 'One day a week at home during that month'],
  [/\b(two|three|four|2|3|4) (fixed )?days (a|per) week (at|from) home\b|\b(two|three|2|3) home days\b/i, 'One fixed day a week at home'],
  [/\bone day a month with the team\b/i, 'One day every three months with the team'],
  [/\bdesk in an office near\b/i, 'A desk in an office near me two days a week'],
  [/\bmore week of (leave|vacation)\b/i, 'Two or three more days of leave'],
  [/\btrip i have already booked\b/i, 'The days of that trip as unpaid leave'],
  [/\bstart (two|three|four|2|3|4) weeks later\b/i, 'A start one week later'],
  [/\bat most one overnight trip a month\b/i, 'At most two overnight trips a month'],
  [/\bday off after each trip\b/i, 'A late start on the morning after'],
  [/\bleave in a row\b/i, 'One week of leave in a row, with cover arranged'],
  [/\bcovers? (for me )?when\b/i, 'One colleague for urgent calls when I am off'],
  [/\busual hours are stated\b/i, 'The usual hours confirmed by email before I sign'],
  // The work.
  [/\bproject of my own\b/i, 'One part of a project to lead'],
  [/\bseat in the planning meetings\b/i, 'A seat in one of those meetings each month'],
  [/\btitle\b.*\bfrom the first day\b/i, 'The title after six months, with the goals agreed now'],
  [/\bdate and written goals for the next title\b/i, 'Goals for the next title, without a date yet'],
  [/\bpath to the next role, reviewed twice a year\b/i, 'A written path to the next role, reviewed once a year'],
  [/\bbudget for a course\b/i, 'One course in the first year'],
  [/\bone course a year\b/i, 'The fee paid, with the course in my own time'],
  [/\bone professional membership and one conference\b/i, 'Either the membership or the conference each year'],
  [/\bwhich emails i answer\b/i, 'A month in which I draft the replies and you send them'],
  [/\bwhat i may move without asking\b/i, 'A few examples by email of what I may move'],
  [/\bagreed hours, and a named list\b/i, 'Agreed hours, without the list yet'],
  [/\btravel profile in writing\b/i, 'A travel profile in writing, without the budget'],
  [/\btold early what is private\b/i, 'A short word when something is private'],
  [/\bfifteen minutes together every week\b/i, 'Fifteen minutes together every two weeks'],
  [/\bdecides when (their|requests)\b/i, 'A list of priorities each week that every executive has seen'],
  [/\bno more than \w+ (executives|managers|directors|partners)\b/i, 'One more executive only while a colleague is away'],
  [/\bweekly half hour with all\b/i, 'Half an hour with all the executives every two weeks'],
  [/\blist of the personal errands\b/i, 'A talk about the errands after the first month'],
  [/\bhours of personal errands\b/i, 'At most four hours of personal errands a week'],
  [/\blearn the tools\b/i, 'A colleague to ask in the first month'],
  [/\blicense for the one program\b/i, 'A license for the first six months'],
  [/\bquiet desk\b/i, 'A quiet room to book for calls and minutes'],
  [/\bmornings a week without interruptions\b/i, 'One morning a week without interruptions'],
  [/\bdesk of my own\b/i, 'A desk of my own on two fixed days a week'],
  [/\bcabinet with a lock\b/i, 'A drawer with a lock'],
  [/\broom for confidential calls\b/i, 'A room to book for confidential calls'],
  // The people.
  [/\btalk with the person who had this job\b/i, 'A short call with that person'],
  [/\bhour with the team\b/i, 'A short call with one person from the team'],
  [/\btalk with whoever follows\b/i, 'A short call with whoever follows, once the name is known'],
  [/\bsecond talk, with the executive\b/i, 'A short call with that executive'],
  // On paper.
  [/\bmonths of severance if\b/i, 'One month of severance if my job ends with that change'],
  [/\bseverance of (two|three|four|six|2|3|4|6) months\b/i, 'Severance of one month in the first year'],
  [/\blonger notice period\b/i, 'A longer notice period after the first year'],
  [/\bsame terms under whoever follows\b/i, 'The same terms for six months'],
  [/\bcontract without the non-?compete\b/i, 'A non-compete of three months, for firms that are named'],
  [/\bnon-?compete of three months\b/i, 'A non-compete of six months, for firms that are named'],
  [/\bnda that lets me say\b/i, 'A line on what I may say about my job, agreed by email'],
  [/\bpay back that shrinks\b/i, 'A sum to pay back that ends after one year'],
  [/\bprobation of three months\b/i, 'A probation of six months'],
  [/\bhalfway through the probation\b/i, 'A talk halfway through the probation'],
  [/\bnotice during the probation\b/i, 'The notice during the probation, confirmed by email'],
  [/\bdecide about a permanent job\b/i, 'A talk about a permanent job after six months'],
  [/\bcounts as an emergency\b/i, 'A few examples of an emergency by email'],
  [/\bpromises we spoke about\b/i, 'The promises confirmed by email before I sign'],
  [/\bthree things that matter most\b/i, 'Those three things by email'],
  [/\bnot part of the job is written\b/i, 'An email that says what is not part of the job'],
  // Base pay as one types it: an amount, or more of it.
  [/\b(bonus|one[- ]time|budget|allowance|stipend|equity|shares|review|trial|overtime|cost)\b/i, ''],
  [
    /^\W*(a |my |the )?(base( pay)?( of)?|salary( of)?|pay( of)?)?\s*[$€£]\s?\d|\b(middle of the market range|more pay|higher (base|pay|salary|rate)|a raise)\b/i,
    'Part of it now, the rest at a review on a fixed date',
  ],
];

/** What would do instead, for this ask; '' where nothing fits it. */
export function fallBackOf(ask: string): string {
  return FALL_BACKS.find(([asked]) => asked.test(ask))?.[1] ?? '';
}
