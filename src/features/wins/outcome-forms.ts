/** The forms in which a line tells what came of the work. Patterns, since they are told by how they are built, not by what they are about. */
import {
  NUMBER,
  TIME,
  SUM_OF_MONEY,
  PERCENT,
  MEASURE,
  BAD,
  SOMEBODY,
  PLAIN_PAST,
  CHANGED,
  HELD,
  ACHIEVED,
  CHANGING,
  GOT,
  GAIN,
  NOTICED,
  FAULT,
  MOVED,
  IRREGULAR,
  MINE,
  NOUNS,
  re,
} from './outcome-words.ts';

/** From nine to one: a change where something measured or a word of change is beside it; else it may be opening hours or a route. */
export const FROM_TO = re(
  `\\bfrom (?:about |around |over |nearly |roughly )?${NUMBER}[^,;.]{0,28}? (?:down |up )?to (?:about |under |less than |over |only |just )?${NUMBER}`,
);
export const CHANGE = re(`\\b(?:${MEASURE}|${CHANGED}|${ACHIEVED}|${MOVED}|down|up|now|clash(?:es)?|${PERCENT})\\b`);
/** Where a clause ends and another may begin. */
export const CLAUSES = /[;:.!?] |, (?:and |so |but )?| [–—-] | (?:and|so that|so|but|because|while|until|although|though) (?=[a-z])/i;

/** Strong forms: one is enough. */
export const STRONG: readonly RegExp[] = [
  // How it was and how it is: from nine to one, instead of thirty, used to take five.
  `\\b(?:instead of|rather than|compared (?:with|to)|as opposed to|used to (?:take|be|need|run|cost|wait|have)|(?:down|up) from)\\b`,
  `\\b(?:it|there|last year|before|they|we|she|he) (?:was|were|used to|had been|took|had)(?: been| taken)? ${NUMBER}`,
  `\\b(?:against|than|over|on) (?:last (?:year|time|month|quarter)|the year before|before|usual|plan(?:ned)?|budget(?:ed)?|ever)\\b`,
  `\\b(?:normally|usually|previously|formerly|before,?|last (?:year|time) it|typically|where it) (?:takes?|took|needed|needs?|lasts?|lasted|(?:it )?(?:was|took)|${NUMBER})\\b`,
  `\\b(?:no|not any|never any) longer\\b|\\bany ?more\\b|\\bfor the first time\\b|\\b(?:ever |have not .{0,20})since (?:i|then|march|january|february|april|may|june|july|august|september|october|november|december)\\b`,
  `\\b(?:faster|quicker|sooner|earlier|cheaper|fewer|shorter|smoother|easier|happier|better|calmer|clearer|safer)\\b(?! (?:than expected by|ways?|to))`,
  `\\b(?:less|fewer) (?:\\w+ )?(?:${MEASURE}|${TIME}|emails|calls|people|trips|meetings|forms)\\b|\\ba fraction of\\b|\\b(?:half|twice|double) (?:of |as |the |what |that )`,
  `\\b${MEASURE}\\b(?: \\w+){0,3} (?:is |are |was |were |went |has |have )?(?:down|up|gone|halved|doubled|cut|fell|fallen|dropped|lower|higher|at zero|to zero)\\b`,
  `\\b(?:down|up|off|less|lower|higher) (?:by )?(?:about |around |over |almost )?${PERCENT}|${PERCENT} (?:cheaper|faster|less|fewer|more|off|higher|lower|better|increase|decrease|reduction|discount|drop|rise|growth|saving)`,
  `\\b(?:by|a|another) (?:a |one |two )?(?:third|quarter|half|fifth|thirds)\\b`,
  // Achieved, by the verb.
  `(?:^|[,;:.] |\\bi |\\bwe |\\band |\\bwhich |\\bthat |\\bthis |\\bto have )(?:\\w+ly )?${ACHIEVED}\\b(?! (?:by to|to)\\b)`,
  `(?:^|[,;:.] |\\bi(?:’ve)? |\\bwe |\\band |\\bwhich |\\bthat |\\bthis |\\b\\w+ly )(?:${CHANGED}|${HELD})\\b(?: (?!and\\b)[\\w’$€£&/-]+){0,6}? (?:${MEASURE}|${SUM_OF_MONEY}|${PERCENT})\\b`,
  `(?:^|[,;:.] |\\bi |\\bwe |\\band |\\bwhich |\\bthat )(?:cut|saved|gave|spared|brought)\\b(?: [\\w’-]+){0,4} (?:${NUMBER} ?(?:\\w+ )?${TIME}\\b(?! of\\b)|${SUM_OF_MONEY}|${PERCENT}|back)`,
  `(?:^|[,;:.] |\\bi |\\bwe |\\band |\\bwhich |\\bthat )${GOT}\\b(?: [\\w’$€£%.,-]+){0,6} (?:${GAIN}|back|waived|reduced|out of)\\b`,
  `(?:^|[,;:.] |\\bi |\\bwe |\\band )${GOT}\\b(?: (?:us|them|her|him|a|an|the|over|about))* (?:${PERCENT}|${SUM_OF_MONEY})`,
  `(?:^|[,;:.] |\\bi |\\bwe |\\band )(?:got|talked|persuaded|convinced|made)\\b (?:the |our |my |their |a |her |him |them |it )?(?:[\\w’]+ ){0,4}(?:to (?!\\b(?:know|work|meet|a|the)\\b)|into |possible)`,
  `\\b(?:managed to|was able to|were able to|so (?:that )?(?:\\w+ ){1,3}(?:can|could)|made sure (?:no|nobody|nothing))\\b`,
  `(?:^|[,;:.] |\\bi |\\bwe |\\band )(?:${NOTICED})\\b(?: [\\w’$€£.,-]+){0,7} (?:${FAULT})\\b|(?:^|\\bi )(?:noticed|realized|realised|spotted|discovered) (?:that\\b|the\\b|a\\b|we\\b|they\\b|he\\b|she\\b)`,
  `(?:^|[,;:.] |\\bi |\\bwe |\\band )(?:found|recovered|recouped|saved)(?: us| them| her| him)?(?: back)? (?:about |around |almost |over |nearly |another |a further |an extra )?(?:${SUM_OF_MONEY}|${PERCENT}|${NUMBER} ${TIME}\\b)`,
  `(?:^|[,;:.] |\\bi |\\bwe |\\band )(?:turned around|saved (?!(?:the |all |our |any |every |each |both |\\d+ |a )?(?:\\w+ ){0,2}?(?:files?|documents?|cop(?:y|ies)|records?|e-?mails?|attachments?|minutes|drafts?|scans?|contacts?|receipts?|notes?|photos?|them|it|versions?|data|templates?|reports?|contracts?|invoices?|forms?|letters?)\\b)(?:the|a|an|our|us|her|him|them|my|his|its) )`,
  `\\bat zero\\b|\\bto zero\\b|\\b(?:would|could)(?: not|n’t)? have\\b|’d (?:not )?have (?:been|\\w+ed|lost|gone|had)\\b|\\b(?:did|do|does)(?:n’t| not) (?:have to|need)\\b|\\bno need (?:for|to)\\b|\\bnever (?:had to|need|wait|miss)`,
  `(?:^|[,;:.] |\\bi |\\bwe |\\band )gets? (?:us|them|her|him|everyone|everybody|my \\w+|the \\w+) (?:out|home)\\b|(?:^|[,;:.] |\\bi |\\bwe |\\band )got (?:us|them|her|him|everyone|everybody|my \\w+|the \\w+) (?:a|an|the|on|out|in|into|onto|through|there|to|home|all)\\b`,
  `\\b(?:${FAULT}) (?:was |were |got )?(?:caught|found|spotted|noticed|corrected)\\b`,
  `\\b${CHANGED}\\b(?: (?!by\\b)[\\w’-]+){1,6} by (?:about |over |nearly )?${NUMBER} (?:${TIME}|times)\\b`,
  `(?:^|\\bi |\\bwe |\\band )(?:turned|made) (?:[\\w’-]+ ){1,6}?(?:into|around|easier|possible|redundant|unnecessary)\\b`,
  `(?:^|\\bi |\\bwe |\\band )(?:cleared|emptied|worked off|caught up) (?:\\w+ ){0,4}(?:backlogs?|queues?|pile|arrears)\\b|\\bbacklog\\b.*\\b(?:gone|cleared|done)\\b`,
  `\\b(?:passed|survived|came through) (?:the |an? |our |its )?(?:\\w+ ){0,3}(?:audits?|inspections?|exams?|checks?|reviews?)\\b`,
  // Nothing went wrong.
  `\\b(?:no|zero|not (?:one|a)(?: single)?|without (?:a|an|any|one)?(?: single)?|fewer|none of the)\\b(?: (?!cash|matter|doubt|one\\b)[\\w-]+){0,3}? ?\\b(?:${BAD})\\b`,
  `\\bwithout (?:a (?:word|hitch|single)|missing|losing|breaking|overrunning|going over|interrupting|disturbing|once)\\b|\\bnothing (?:was |got |has |went |is )?(?:leaked|lost|wrong|missed|missing|slipped|late|broke|\\w+ed)\\b`,
  `(?<!(?:to|for|with|by|of) )\\b(?:nobody|no[\\s-]one|not one|none)\\b`,
  `\\b${MEASURE} (?:is|are|was|were|stays?|stayed)(?: now)? (?:under|below|over|above|at|within|only|just|near|close to) ${NUMBER}`,
  `\\basked to (?:present|speak|share|show|teach|run|lead|stay|come back|do it again|join)\\b|\\bkept (?:the|our|a|both|all|${NUMBER}) (?:clients?|customers?|accounts?|staff|deal|venue|price|date|relationship)\\b`,
  `(?:^|[,;:.] )no (?:[\\w-]+ ){1,3}?(?:had|has|was|is|were|are|needed|went|got|missed|\\w+ed)\\b`,
  `\\b(?:that|which) (?:took|needed|cost|lasted)\\b.*\\b(?:takes?|needs?|costs?|lasts?|now)\\b`,
  // Done better than was asked.
  `\\b(?:ahead of (?:schedule|time|plan|the deadline|deadline)|(?:under|below|inside|less than) (?:the |its |our )?(?:budget|plan|planned|cost)|${NUMBER} (?:${TIME}) (?:early|ahead|earlier|sooner|before (?:the|we|they|it))|under budget|at no (?:extra )?(?:cost|charge)|for free|free of charge|on the spot|on day one)\\b`,
  `\\b${SUM_OF_MONEY} (?:under|below|less|back|cheaper|saved|a year saved)|\\b${NUMBER} ${TIME}(?: (?:a|per|each|every) (?:day|week|month|year|quarter))? (?:saved|back|freed|less|fewer|gained|faster|for (?:the|my|her|his|our))\\b`,
  `\\b(?:went|goes|ran|runs|turned out|all went) (?:live|smoothly|without|off|well|like clockwork)\\b`,
  // What came of it, as a clause.
  `(?:[,;–—-]|\\band\\b) ?(?:thus |thereby |so |therefore )?${CHANGING} (?!sure\\b|rooms|quotes|all\\b)(?!to\\b)`,
  `(?:[,;:–—-]|\\band) ?(?:which|this|that|it|both of which) (?:\\w+ly |has |have |had |then |now )?(?:${CHANGED}|${ACHIEVED}|saves?|cuts?|frees?|means?|meant|lets?|allow(?:s|ed)|gives?|gave|helps?|helped|led|made|makes|took|takes|keeps?|became|won|paid|stopped|brings?|spared?)\\b`,
  `[,;–—-] ?(?:saves?|cuts|frees|means|gives|lets|spares|brings|costs|takes) (?:us|her|him|them|me|the|my|our|about|only|less|half|no|${NUMBER})`,
  `\\bso (?:that )?(?!i\\b)(?:[\\w’-]+ ){1,4}?(?:is|are|was|were|gets?|got|can|could|has|have|no longer|never|goes|knows?|finds?|stays?|runs?|works?)\\b`,
  `\\bkept (?:[\\w’-]+ ){1,6}?(?:going|alive|on track|on schedule|afloat|together|(?:running|open|working)(?=.* (?:through|despite|when|while|during|although|though|with)))\\b`,
  `(?:\\w{2,}ed|${IRREGULAR}|is|are|was|were)\\b.* on (?:time|schedule|budget)\\b`,
  // Everyone, everything: how it went for all of them.
  `[,;:.–—-] ?(?:and )?(?:everyone|everybody|every one|each of them|(?:all|both|most)(?: of (?:them|us|the \\w+))? (?:${PLAIN_PAST}|were|are|safe|home|happy|here))\\b`,
  `\\band (?:everyone|everybody|every one|each one|all of (?:them|the \\w+))\\b(?! else)`,
  `\\b(?:${SOMEBODY}) (?:now|no longer|finally|never|still) \\w+`,
  `\\b(?:at|for) (?:half|the same|a (?:lower|reduced|better|third|quarter|fraction)|the old|no|last year’s) (?:the |of the |of )?(?:extra )?(?:price|cost|rate|fee|money)`,
  `\\b(?:adopted|copied|used|taken up|requested|picked up|praised|accepted|thanked|signed) by (?!me\\b|hand|phone|default)(?:the |all |every|other |our |my |\\d|two|three|four|five|six|several|whole)`,
  `\\b(?:the |my |our )?first (?:time|year|quarter|month|week|meeting|one|\\w+) (?:in which|that|when|where|ever|without|with no)\\b`,
  `\\b(?:avoided|prevented|averted|eliminated|halved|doubled|recovered|refunded|waived|solved|sold out|paid off|caught on)[.!]?$`,
  `\\b(?:put an end to|put a stop to|did away with|got rid of|an end to|stopped using|do(?:es)? without|did without)\\b`,
  `(?:^|[,;:.] |\\bi |\\bwe |\\band )made (?:[\\w’-]+ ){1,5}?(?:easy|quick|simple|free|safe|clear|visible|available|searchable|shorter|accessible|transparent)\\b`,
  `\\b(?:trusts? me|rel(?:y|ies|ied) on me|comes? to me|came to me|turns? to me)\\b|\\b(?:rated?|rates|scored?|scores) (?:[\\w’]+ ){0,5}\\d`,
  `\\b(?:resulted in|resulting in|led to|leading to|contributing to|as a result|meant (?:that|she|he|they|we|no|the)|meaning (?:that|she|he|they|we|no|the)|thanks to (?:which|this|it|my|that)|because of (?:my|that|this|it)|paid off|thereby)\\b`,
  `\\b(?:and|so|so that|but|because|now|therefore|after that|,) ?(?:now )?(?:the |our |my |all |every |both |most of the |her |his |their )?(?:\\w+ ){0,2}?(?:${SOMEBODY}) (?:now |all |both |then |also |still |finally )?(?:${PLAIN_PAST}|can|could|no longer|has|have|is|are|was|were|finds?|gets?|knows?|uses?|works?|starts?|goes|turns?|comes?|asks?|sees?)\\b(?! (?:asked|needed|wanted|required) (?:me|for))`,
  `\\b(?:that|which) (?:the |all |both |our |\\d+ |two |three |four |five |six |several )?(?:\\w+ )?(?:${SOMEBODY}) (?:now |all |still )?(?!asked|needed|wanted|required|sent|gave|ordered)(?:${PLAIN_PAST}|uses?|copy|copies|works?)\\b`,
  // Others take it up, or say so.
  `\\b(?:is|are|was|were|been|became|become|get|gets|got)(?: now| still| also| since)? (?:used|copied|adopted|rolled out|asked for|picked up|taken up|shared|hired|promoted|praised|thanked|approved|signed|renewed|accepted|chosen|commended|recognized|recognised|mentioned|nominated|featured|quoted|extended|paid (?:in|within|on)|standard)\\b`,
  `(?:^|\\bi (?:was )?)(?:promoted|praised|commended|nominated|thanked|recogni[sz]ed|named|awarded)\\b|\\bletters? of thanks\\b|\\bemployee of\\b`,
  `\\b(?:thanked|praised|complimented|congratulated|asked for me|asked me back|asked (?:whether|if) i (?:could|would|can)|compliment(?:s|ed)? (?:us|me)|by name|still (?:talk|use|works?|ask)|would come again|come again|the standard|want(?:s|ed)? it too)\\b`,
  `\\b(?:now|since then|since)\\b(?=.*\\b(?:use[sd]?|find|finds|know|knows|take[sn]?|took|finish|finishe[sd]|start|starts|can|able|runs?|go|goes|works?|asks?|comes?|turns?)\\b)`,
].map(re);

/** The line is told of somebody or something else than what I do: the director got …, travel costs fell, reception feedback up. */
export const OTHERS: readonly RegExp[] = [
  `^(?:my|the|this|that|it) (?:\\w+ ){0,3}?(?:made|meant|means|saved|saves|lets?|helped|gave|kept|brought|cuts?|freed|paid|turned out)\\b`,
  `^(?!${MINE})(?:the |our |my |all(?: of)?(?: the| our| my)? |every |each |both |most |many |her |his |their |${NUMBER} (?:of (?:the )?)?(?:\\d+ )?)?${NOUNS}{0,3}?${SOMEBODY}(?:’s \\w+)?(?: (?:of|from|in|at|on|who)(?: [\\w’]+){1,3}?)? (?:now |all |both |then |also |still |finally |even |never |always |just )?(?:${PLAIN_PAST}|wrote|copied|can|could|has|have|is|are|was|were|hasn’t|doesn’t|didn’t|don’t|gets?|knows?|finds?|goes|stopped|starts?|comes?|uses?|works?|runs?|closes?|finish(?:es)?)\\b`,
  `^(?!(?:i|we)\\b)(?:the |our |my )?[\\w’-]+(?<!ed|ing) (?:got|said|told|won|could|can|knew|signed|stopped)\\b`,
  `^(?!${MINE})(?:the |our |my |all |every |each |both )?${NOUNS}{1,4}?(?:now |finally |only |just )?(?:${MOVED}|${ACHIEVED}|took (?=${NUMBER}|less|half))\\b(?! (?:by me|up and|on (?:the|a|it)\\b(?! (?:first|day|same|\\w+ (?:morning|day|night)))|over the|to the))`,
  `^(?!${MINE})(?:the |our |my |all |every |each |both )?${NOUNS}{1,4}?(?:is|are|was|were|has|have) (?:now |finally |all |only |just |already |at last )?(?:in|within|gone|done|over|open|back|ready|out|on time|free|clear|quiet|empty|calm|full|paid|at|mended|fixed|solved|settled|signed|quoted|${NUMBER})\\b`,
].map(re);
