/** Groups of words that stand for each other in many phrases; put into the lists as `${GROUP}`. */

/** Their answer to it. */
export const ANSWER = '(decision|decisions|outcome|result|results|verdict|conclusion|answer|choice|determination)';
/** A wish to hear, before “if”, “how” or a thing. */
export const ASK =
  '(ask|asking|asked|telling me|know|wonder|wondering|wondered|curious|hear|tell me|tell us|inform me|update me|let me know|find out|learn|enquire|enquiring|inquire|inquiring|check|checking|see|sense|idea|say|advise|confirm|interested in|question is)';
/** Something left behind. */
export const THING =
  '(umbrella|scarf|coat|jacket|cardigan|sweater|gloves?|glasses|sunglasses|spectacles|charger|badge|pass|keys?|key card|keycard|wallet|purse|handbag|notebook|notepad|hat|cap|laptop|access card|water bottle|bottle|folder|bag|rucksack|backpack|earring|bracelet|ring|watch|pen|pens|lanyard|fob|shawl|usb stick|tablet|headphones)';
/** A day or an hour, as an appointment names it. */
export const SLOT =
  '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|tomorrow|tmrw|tonight|today|noon|half past|quarter past|quarter to|the <number>|<number> (o|am|pm|a|p|clock|sharp)|\\d+(?:[:.]\\d+)?(?:am|pm)?|nine|ten|eleven|eight|january|february|march|april|may \\d+|june|july|august|september|october|november|december|next week|this week)';
/** Not where it is only supposed, as in “if you have gone with someone else”. Stands after the first word of a phrase. */
export const NO_IF = '(?<!(if|whether|case|unless|should|until|before|might|may|has|have the|is the|was the|clear|why) (\\S+ ){1,6})';
/** The same, at the end of a phrase. */
export const NOT_SUPPOSED = '(?<!(if|whether|case|unless|should|until|before|might|may|has|have the|is the|was the|clear|why)( \\S+){1,7})';
