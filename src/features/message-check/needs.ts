/** What nobody may refuse to hear: adjustments and access, and safety. Told plainly, it is never “wait” and never “don’t send”. */
import type { MessageReading, Sentence } from './reading.ts';

/** What somebody may need, or be, for whom a room, a test or a day has to be arranged otherwise. */
const NEED =
  / (?:deaf|deafblind|hard of hearing|hearing (?:loss|aids?|impair\w+|loop)|lip ?reads?|lipreading|cochlear|blind|partially sighted|sight|low vision|visually|visual impairment|screen reader|braille|large print|larger print|wheelchair|step free|steps?|stairs|lift|elevator|ramp|crutches|walking (?:stick|frame)|prosthe\w+|limp|mobility|blue badge|accessible|accessibility|disab(?:led|ility)|interpreter|sign language|bsl|asl|captions?|captioned|captioning|subtitles|dyslexi\w+|dyspraxi\w+|dyscalculi\w+|autis\w+|asperger\w*|adhd|neurodiver\w+|tourette\w*|stammer\w*|stutter\w*|speech (?:impediment|impairment)|aphasia|extra time|additional time|more time|questions? (?:in writing|in advance|ahead|beforehand)|breaks?|medication|medicine|insulin|diabet\w+|epilep\w+|seizures?|migraines?|strip lights?|flicker\w*|asthma\w*|inhaler|allerg\w+|coeliac|celiac|crohn\w*|colitis|ibs|chronic|arthritis|fibromyalgia|lupus|cancer|chemo\w*|dialysis|pregnan\w+|nursing|breastfeed\w*|breast ?milk|pump(?:ing)?|express milk|prayers?|pray|sabbath|shabbat|ramadan|fasting|eid|yom kippur|diwali|hijab|headscarf|turban|kippah|kosher|halal|(?:guide|service|assistance|hearing) dog|anxiety|panic attacks?|ptsd|depression|ocd|bipolar|carer|support (?:worker|person)|personal assistant comes?|adjustments?|accommodations?|quiet(?:er)? room|phobia\w*|claustrophob\w*|left handed|evacuation|can not (?:do phones|hear|see|stand|climb|eat)|fragrance|scent|perfume|latex|noise|sensory|sunglasses|tremor|one hand(?:ed)?|left arm|amput\w+|long covid|me cfs|pots|narcolep\w+|trans|pronouns|deadname|safety|unsafe|restraining order|panic) /;

/** A sentence that asks, tells what is so, or says what one will bring. */
const TELLS =
  / (?:need|needs|require|requires|use|uses|wear|have|has|am|is|are|could|can|can not|would|may|please|ask|asking|bring|bringing|brings|will|possible|arrange|provide|allow|help|helps|let you know|tell you|mention|wonder|grateful|appreciate|there) /;

/** Is a need told in this sentence? */
const tellsNeed = ({ plain }: Pick<Sentence, 'plain'>): boolean => NEED.test(plain) && TELLS.test(plain);

/** The sentences in which a need is told. */
export const needsIn = ({ sentences }: MessageReading): readonly Sentence[] => sentences.filter(tellsNeed);

/** What may be between the word that gives notice and the notice: how long it is, and what it is given in. “Short” is not: who is sorry for short notice goes nowhere. */
const BETWEEN = String.raw`(?: (?:letter|email|message|as|of|a|the|my|formal|written|official|immediate|\d+|one|two|three|four|six|eight|twelve|week|weeks|month|months|day|days|s))*`;

/** Leaving a job one has, in the act of it: no message to somebody who might hire. What somebody will do, or has done, is none. */
const RESIGNS = new RegExp(
  ` (?:(?:hereby|formally|writing to|letter to|notice of) (?:my )?(?:resign|resignation|(?:give|hand in)${BETWEEN} notice)|i (?:am |hereby |formally )*(?:resign(?:ing)? from|giving you${BETWEEN} notice)|(?:accept|take|consider|treat) (?:this|my)${BETWEEN} (?:notice|resignation)|this is${BETWEEN} (?:notice|resignation)|as (?:my )?(?:formal |written )*(?:notice of )?resignation|my last (?:working )?day (?:with|at) (?:the company|the firm|you|us) will be) `,
);

/** A sentence without any of these gives no notice: hardly a message needs the long look. */
const MAY_RESIGN = / (?:resign|notice|my last )/;

/** Is it a letter of resignation? */
export const resigns = ({ sentences }: MessageReading): boolean =>
  sentences.some(({ plain }) => MAY_RESIGN.test(plain) && RESIGNS.test(plain));
