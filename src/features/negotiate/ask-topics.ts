/** What asks are about, and words for each: how to say it, a reason, what to offer. A person makes them their own. What else would do is in `offers/fall-backs.ts`. */
import { longPattern } from './ask-shape.ts';

/** The words for asks of one topic. */
export interface AskWording {
  /** A name for what it is about. */
  readonly topic: string;
  /** Found in the text of the ask, in any case. */
  readonly words: RegExp;
  /** How to say it softly. `{ask}` stands once, last in the sentence, where the thing asked for goes in. */
  readonly gentle: string;
  /** How to say it plainly, with `{ask}` in the same way. */
  readonly firm: string;
  /** A reason to start from: about the work or the market, never about need. */
  readonly reason: string;
  /** What I could offer for it, or ''. */
  readonly inReturn: string;
}

/** All topics. The first whose words are found counts, so the special ones stand before pay. The last fits anything. */
export const ASK_WORDINGS: readonly AskWording[] = [
  {
    topic: 'on-call-pay',
    words: /\bon[- ]call (allowance|pay|payment|rate)\b|\b(pay|payment|paid|allowance)\b.*\b(on call|standby)\b/i,
    gentle: 'Could the offer include {ask}?',
    firm: 'As part of the pay, I am asking for {ask}.',
    reason: 'Being reachable takes up the evening, whether a call comes or not.',
    inReturn: 'I can keep a list of the calls, so that we both see how many there are',
  },
  {
    topic: 'growth',
    words: /\b(promotion|career path|path to|next (role|level|grade|step|position|title))\b/i,
    gentle: 'Could we agree on {ask}?',
    firm: 'Before I sign, I would like us to agree on {ask}.',
    reason: 'With the goals on paper, we both know what the next step takes.',
    inReturn: 'I can send you one page on my progress before each review',
  },
  {
    topic: 'booked',
    words: /\balready (booked|planned)\b|\bbooked (trip|vacation|holiday)\b/i,
    gentle: 'Could we agree on {ask}?',
    firm: 'Before I sign, I would like us to agree on {ask}.',
    reason: 'It was booked before we met, and I can plan the work around it.',
    inReturn: 'I can prepare those days ahead and name who covers',
  },
  {
    topic: 'errands',
    words: /\berrands?\b/i,
    gentle: 'Could we agree on {ask}?',
    firm: 'So that the week has room for both, I am asking for {ask}.',
    reason: 'When their share is clear, the work of the office does not have to wait.',
    inReturn: 'I can find services that take care of the rest',
  },
  {
    topic: 'clauses',
    words: /\b(non-?competes?|ndas?|pay back|clauses?|same terms)\b/i,
    gentle: 'Could we agree on {ask}?',
    firm: 'Before I sign, I would like us to agree on {ask}.',
    reason: 'Clear words now spare us both a question later.',
    inReturn: 'I can answer within two days of seeing it',
  },
  {
    topic: 'quiet',
    words: /\b(quiet|cabinet|drawer|room (to book )?for (confidential )?calls|desk of my own)\b/i,
    gentle: 'Would it be possible to have {ask}?',
    firm: 'To work well here, I am asking for {ask}.',
    reason: 'Confidential papers and calls need a place of their own.',
    inReturn: '',
  },
  {
    topic: 'focus',
    words: /\b(headphones|without interruptions)\b/i,
    gentle: 'Would it be possible to have {ask}?',
    firm: 'To work well here, I am asking for {ask}.',
    reason: 'Minutes and figures come out right when nobody interrupts.',
    inReturn: 'I can be reachable at all other times',
  },
  {
    topic: 'probation',
    words: /\bprobation\b/i,
    gentle: 'Could we agree on {ask}?',
    firm: 'Before I sign, I would like us to agree on {ask}.',
    reason: 'Within a few months we both know how I work.',
    inReturn: '',
  },
  {
    topic: 'rest',
    words: /\b(day off|late start|morning off) (on the morning )?after\b/i,
    gentle: 'Could we agree on {ask}?',
    firm: 'On travel, I am asking for {ask}.',
    reason: 'A weekend of travel is work, and the week after it needs me rested.',
    inReturn: 'I can plan the trips so that few fall on a weekend',
  },
  {
    topic: 'sign-on',
    words: /\b(sign(ing)?[- ]?on|signing (bonus|payment)|(one[- ]time|lump[- ]sum|joining) (payment|bonus|sum))\b/i,
    gentle: 'Could the offer include {ask}?',
    firm: 'To close the gap, I am asking for {ask}.',
    reason: 'It closes the gap once and leaves your pay scale as it is.',
    inReturn: 'I can take it in two parts',
  },
  {
    topic: 'pay-review',
    words: longPattern(
      'i',
      String.raw`\b((pay|salary|wage|rate|raise) review|review of (my |the )?(pay|salary|rate)|review date|(?<!with an? )review (after`,
      String.raw`|in|on|within)\b|(raise|increase) (after|in|within) \w+ months)`,
    ),
    gentle: 'Could we agree on {ask}?',
    firm: 'Before I sign, I would like us to agree on {ask}.',
    reason: 'By then there are results to look at, and we both know what counts.',
    inReturn: 'I can send you one page on results each month',
  },
  {
    topic: 'bonus',
    words: /\b(bonus(es)?|commission|profit shar\w*|incentive)\b/i,
    gentle: 'Could the offer include {ask}?',
    firm: 'As part of the pay, I am asking for {ask}.',
    reason: 'It ties part of the pay to results that we can both see.',
    inReturn: 'I can report on the goal each quarter',
  },
  {
    topic: 'on-call',
    words: /\b(on[- ]call|hours for calls|after[- ]hours|standby|emergenc\w*|24\/7|(calls|messages) (at night|after))\b/i,
    gentle: 'Could we agree on {ask}?',
    firm: 'To make this last, I am asking for {ask}.',
    reason: 'With set times, I can answer fast when it truly counts.',
    inReturn: 'I can write a guide, so that fewer calls are needed',
  },
  {
    topic: 'principals',
    words: longPattern(
      'i',
      String.raw`\b(principals?|bosses|one more executive|decides when|(two|three|four|several|the) (executives|managers|directors|partners)|(one|all) of them`,
      String.raw`|more than one (boss|executive|manager))\b`,
    ),
    gentle: 'Could we agree on {ask}?',
    firm: 'To serve everyone well, I am asking for {ask}.',
    reason: 'With clear priorities, nobody waits for an answer that I could have given.',
    inReturn: 'I can keep one list of priorities that everyone sees',
  },
  {
    topic: 'title',
    words: /\btitles?\b/i,
    gentle: 'Would you be open to {ask}?',
    firm: 'For the work we talked about, I am asking for {ask}.',
    reason: 'It names the work as it is, and people outside know whom to call.',
    inReturn: 'I can train whoever takes over my first tasks',
  },
  {
    topic: 'travel',
    words:
      /\b(overnight|business trips?|(each|every|per|a) trip|trips? (a|per|over|each)|travel (days?|time|dates?|no|at most|only|less))\b/i,
    gentle: 'Could we agree on {ask}?',
    firm: 'On travel, I am asking for {ask}.',
    reason: 'Trips planned ahead cost less, and the office stays covered.',
    inReturn: 'I can plan the trips and who covers the desk',
  },
  {
    topic: 'home-days',
    words: /\b(at home|from home|home[- ]office|home days?|remote(ly)?|hybrid|telework\w*|off[- ]site)\b/i,
    gentle: 'Could we agree on {ask}?',
    firm: 'As part of this offer, I am asking for {ask}.',
    reason: 'Minutes, travel plans and reports get done faster without interruptions.',
    inReturn: 'I can be on site for board days and visits',
  },
  {
    topic: 'cover',
    words: /\b(covers? (for me )?(when|while)|(a )?(named )?(person|colleague|backup|back-up|stand-in) (who|to) cover|cover when)\b/i,
    gentle: 'Could we agree on {ask}?',
    firm: 'So that nothing waits, I am asking for {ask}.',
    reason: 'Then nothing waits for me, and I come back rested.',
    inReturn: 'I can write down what whoever covers needs to know',
  },
  {
    topic: 'hours',
    words: longPattern(
      'i',
      String.raw`\b(overtime|ot|comp time|hours|flextime|schedule|part[- ]time|(four|4)[- ]day|evenings?|weekends?`,
      String.raw`|(start|finish|leave|home) (at|by) \d|lunch|shifts?|workload|early finish)\b`,
    ),
    gentle: 'Could we agree on {ask}?',
    firm: 'On hours, I am asking for {ask}.',
    reason: 'With clear hours I can plan ahead, and the busy days are well covered.',
    inReturn: 'I can shift my hours in the week of a board meeting',
  },
  {
    topic: 'leave',
    words: /\b(leave(?! (at|by|early|the)\b)|vacation|holidays?|days? off|time off|pto|sabbatical|fridays? off)\b/i,
    gentle: 'Would there be room for {ask}?',
    firm: 'As part of this offer, I am asking for {ask}.',
    reason: 'Rest keeps this work careful, and a few days cost less than a raise.',
    inReturn: 'I can plan it around your busy weeks',
  },
  {
    topic: 'training',
    words: longPattern(
      'i',
      String.raw`\b(training|courses?|certificat\w*|class(es)?|conferences?|memberships?|learn\w*|mentor\w*|coach\w*|tuition|education`,
      String.raw`|workshops?|development|professional association)\b`,
    ),
    gentle: 'Could we plan for {ask}?',
    firm: 'To keep growing in this role, I am asking for {ask}.',
    reason: 'What I learn goes straight into the work here.',
    inReturn: 'I can teach the team what I learn',
  },
  {
    topic: 'benefits',
    words: longPattern(
      'i',
      String.raw`\b(benefits?|health|dental|vision plan|insurance|premiums?|coverage|401\(?k?|pension|retirement|savings|match(ed|ing)?`,
      String.raw`|commut\w*|transit|parking|mileage|gym|child ?care|stipend|phone (bill|allowance))\b`,
    ),
    gentle: 'Could the offer include {ask}?',
    firm: 'As part of this offer, I am asking for {ask}.',
    reason: 'Other employers here list it for the same work.',
    inReturn: 'I can wait for it until the first review',
  },
  {
    topic: 'start-date',
    words: longPattern(
      'i',
      String.raw`\b(start(ing)? (date|day|on|in|two|three|four|after|later|earlier|week)|(later|earlier) start|serve my notice|(time`,
      String.raw`|weeks) for my notice)\b|^(ask for )?(a |the |my )?start\b(?! at)`,
    ),
    gentle: 'Would you be open to {ask}?',
    firm: 'For a clean handover, I am asking for {ask}.',
    reason: 'I want to hand over my present work well, as I would for you.',
    inReturn: 'I can meet the team before the first day',
  },
  {
    topic: 'severance',
    words: /\b(severance|notice period)\b/i,
    gentle: 'Could we agree on {ask}?',
    firm: 'On paper, I would like to see {ask}.',
    reason: 'Then I can give the work my whole attention from the first day.',
    inReturn: '',
  },
  {
    topic: 'in-writing',
    words: /\b(in writing|written down|named in the (offer )?letter|paperwork|promises?)\b/i,
    gentle: 'Could I have {ask}?',
    firm: 'On paper, I would like to see {ask}.',
    reason: 'Clear words now spare us both a question later.',
    inReturn: 'I can answer within two days of seeing it',
  },
  {
    topic: 'contract',
    words: longPattern(
      'i',
      String.raw`\b(contract|in writing|written|offer letter|the letter|terms|notice period|severance|description|promises?|probation`,
      String.raw`|paperwork|agreement)\b`,
    ),
    gentle: 'Could I have {ask}?',
    firm: 'On paper, I would like to see {ask}.',
    reason: 'Clear words now spare us both a question later.',
    inReturn: 'I can answer within two days of seeing it',
  },
  {
    topic: 'pay',
    words: longPattern(
      'i',
      String.raw`[$€£]\s?\d|\d\s?[$€£]|\b\d[\d.,]*(\s?[–-]\s?\d[\d.,]*)?\s?(k\b|%|(an|per|a) (hour|year|month`,
      String.raw`|week)\b|dollars\b|usd\b)`,
      String.raw`|\busd\b|\/\s?(h|hr|hour|yr|year)\b|^\s*\d[\d.,]*(\s?[–-]\s?\d[\d.,]*)?\s*$|\b(pay(?! (stubs?|slips?))|paid|salar\w*`,
      String.raw`|wages?|raise|money|rate|compensation|percent|dollars|market range|base)\b|\b\w+ty(-\w+)? an hour\b`,
    ),
    gentle: 'Would you consider {ask}?',
    firm: 'For this work, I am asking for {ask}.',
    reason: 'Employers here state figures in this range for the same work.',
    inReturn: 'I can answer within two days of the letter',
  },
  {
    topic: 'work',
    words: longPattern(
      'i',
      String.raw`\b(present(ing|ations?)?|projects?|standards?|procedures?|process(es)?|policy|lead|leading|tasks?|duties|seat (in|at)`,
      String.raw`|planning|events?|papers?|articles?|publish\w*|analysis|reports?)\b`,
    ),
    gentle: 'Could the role include {ask}?',
    firm: 'I would like the role to include {ask}.',
    reason: 'It puts what I do best to use, and the result stays with the team.',
    inReturn: 'I can bring a plan with dates before I begin',
  },
  {
    topic: 'other',
    words: /(?:)/,
    gentle: 'Would it be possible to have {ask}?',
    firm: 'This matters to me, so I am asking for {ask}.',
    reason: 'It would help me do this work well from the start.',
    inReturn: '',
  },
];
