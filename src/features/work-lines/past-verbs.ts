/** Does a line begin with what somebody did? English past tenses: by their ending, or irregular. */

/** Irregular past tenses, and those of the verbs made from them. */
const IRREGULAR_PASTS = new Set(
  (
    'arose ate awoke beat became began bent bit bled blew bore bought bound bred broke brought built burnt burst came caught chose clung crept cut dealt did ' +
    'dreamt drank drew drove dug fed fell felt fled flew flung forbade foresaw forgave forgot forwent fought found froze gave got grew had heard held hid hit hung ' +
    'kept knelt knew laid leant leapt learnt led left lent let lit lost made meant met mistook offset outdid outgrew outran outsold overcame overheard overran oversaw overtook ' +
    'overthrew paid proofread put quit ran rang read rebuilt recast redid redrew regrew relaid remade repaid reran reset resold retaught rethought retold retook rewound ' +
    'rewrote rid rode rose said sang sank sat saw sent set shone shook shot shrank shut slept slid sold sought sped spelt spent spilt spoilt spoke split spread sprang ' +
    'spun stole stood stood struck strove stuck stung swam swept swore swung taught thought threw told took tore trod understood undertook undid unwound upheld ' +
    'went wept withdrew withheld withstood woke won wore wove wrote underwrote'
  ).split(' '),
);
/** Those of them that are nouns or present tenses, too: past only where something shows it. */
const ALSO_NOUN = new Set('cost bid bet hurt forecast broadcast input ground wound cast thrust knit'.split(' '));
/** Words that end like a past tense and are not one. */
const NO_PAST = new Set(
  'need feed speed seed red bed shed embed exceed proceed succeed indeed hundred kindred sacred naked wicked reed breed bleed heed weed deed creed greed wed led fed bred sled zed med ned ted united'.split(
    ' ',
  ),
);
/** They come before a noun as often as they say what somebody did: past only if followed by what belongs to a verb. */
const ALSO_ADJECTIVE = new Set(
  'shared detailed advanced limited related experienced dedicated mixed used fixed combined extended revised updated unpaid unfiled undated signed paid left lost lit kept printed cut set spread read combined preferred required assigned automated'.split(
    ' ',
  ),
);
const OF_A_VERB =
  /^(?:the|a|an|all|both|every|each|some|any|no|my|our|his|her|their|its|this|that|these|those|with|to|for|from|up|out|down|off|over|in|on|by|how|what|when|where|who|\p{N}.*|[$€£].*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty)$/iu;

const ending = (word: string): boolean => /^\p{L}+(?:-\p{L}+)*ed$/u.test(word) && word.length > 3 && !NO_PAST.has(word);

/**
 * Is the word a past tense, as the first of a line? `next` is the word after it, where that decides: “shared the calendar” is one, “shared
 * calendar” is not. `isAfterI`: said of myself, so that nothing else decides.
 */
export function isPastVerb(word: string, next = '', isAfterI = false): boolean {
  const plain = word.toLowerCase();
  if (ALSO_NOUN.has(plain)) return isAfterI;
  if (!isAfterI && ALSO_ADJECTIVE.has(plain) && !OF_A_VERB.test(next))
    return plain.endsWith('ed') ? false : IRREGULAR_PASTS.has(plain) && !/^of$/i.test(next);
  if (/^of$/i.test(next) && /^(?:set|cut|spread|read)$/.test(plain)) return false;
  // “re-wrote”, “pre-booked”: like the verb after the hyphen.
  return IRREGULAR_PASTS.has(plain.replace(/^(?:re|pre|co|over|under|out|un)-/, '')) || ending(plain);
}
