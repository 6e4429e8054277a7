/** The forms in which a line tells what came of the work. Patterns, since they are told by how they are built, not by what they are about. */
import {
  ACHIEVED,
  BAD,
  CHANGED,
  CHANGING,
  FAULT,
  GAIN,
  GOT,
  HONORS,
  IRREGULAR,
  MEASURE,
  MONTH,
  NOTICED,
  NUMBER,
  PERCENT,
  SOMEBODY,
  SUM_OF_MONEY,
  TIME,
  re,
} from './outcome-words.ts';

/** Somebody one gets something for. */
const FOR_SOMEBODY = `(?:us|them|her|him|everyone|everybody|(?:my|the|our|a|an|both|all|each|two|three) (?:[\\w’-]+ ){0,2}?(?:${SOMEBODY})|[\\w’-]+’s?)`;

/** More or less of something good. Before a noun it may be what one only looks for, or books: “ordered cheaper envelopes”. */
const BETTER = '(?:faster|quicker|sooner|earlier|cheaper|shorter|smoother|easier|happier|better|calmer|clearer|safer|lower)\\b';
/** Said of me. */
const HONORED = '(?:promoted|praised|commended|nominated|thanked|named|awarded|recogni[sz]ed|chosen|trusted)';

/** From nine to one: a change where something measured or a word of change is beside it; else it may be opening hours or a route. */
export const FROM_TO = re(
  `\\bfrom (?:about |around |over |nearly |roughly )?${NUMBER}[^,;.]{0,28}? (?:down |up )?to (?:about |under |less than |over |only |just )?${NUMBER}`,
);
/** What makes a from and a to a change. */
export const CHANGE = re(`\\b(?:${MEASURE}|${CHANGED}|${ACHIEVED}|down|up|now|went|came|moved|fell|rose|clash(?:es)?|${PERCENT})\\b`);

/** Wherever they are in a line. */
export const ANYWHERE: readonly RegExp[] = [
  // How it was and how it is.
  `\\b(?:instead of|rather than|compared (?:with|to)|as opposed to|no longer|any (?:more|longer)|anymore|no more|for the first time|ever since|(?:that|which|who|it|they|we|he|she|,) used to|used to (?:take|be|need|run|cost|wait|have|come)|(?:down|up) from|(?:against|than|over|on) (?:last (?:year|time|month|quarter)|the year before|usual|plan(?:ned)?|ever))\\b`,
  `\\b(?:was|were|used|took|had|before|previously|usually|normally|last \\w+|in (?:${MONTH}|may|20\\d\\d))\\b.*${NUMBER}.*\\b(?:now|today|this (?:year|month|week|time))\\b`,
  `^(?:[\\w’-]+ ){0,2}(?:${BAD}): ${NUMBER}.*, (?:only |just |now )?${NUMBER}|\\b(?:${BAD}):? ${NUMBER} to ${NUMBER}|: ${NUMBER}[^,]* last \\w+, .*${NUMBER}|\\d\\S*(?: \\w+){0,2} ?(?:->|=>|[→➜]) ?(?:\\d|none|zero)`,
  `\\b(?:normally|usually|previously|formerly|typically|before,?|where (?:it|they)|when (?:it|they)) (?:it |they )?(?:takes?|took|needed|needs?|lasts?|lasted|was|were)\\b|\\b(?:before,?|(?:it|they) (?:was|were)) (?:maybe |about )?${NUMBER}\\b`,
  `\\bfewer\\b|\\b(?:is|are|was|were|gets?|got|comes?|came|runs?|ran|goes|go|went|feels?|much|far|lot|bit|any|no|${TIME}|${PERCENT}) ${BETTER}|${BETTER}(?= (?:than|now|since|because|each|every|by|after)\\b|[.,;:!]|$)`,
  `\\b(?:\\w{3,}est|best|first|most \\w+)(?: \\w+)?(?: \\w+)? (?:ever\\b|yet\\b|in (?:years|ages|\\w+ years)|so far|(?:she|he|they|we|i)(?:’ve|’s|’d)? )|\\bto spare\\b|\\bin time\\b|\\bbefore (?:any|some)(?:one|body)\\b|\\b\\d[\\d.,]* (?:less|fewer)\\b`,
  `\\bless (?:\\w+ )?(?:${MEASURE}|${TIME})\\b|(?<!(?:first|second|last|other|top) )\\b(?:half|twice|double|a (?:third|quarter|fraction)) (?:of |as |the |what |that )`,
  `\\b(?:down|up|off|less|lower|higher) (?:by )?(?:about |around |over |almost )?${PERCENT}|${PERCENT} (?:off|under|below|cheaper|less|more|higher|lower|increase|decrease|reduction|discount|drop|rise|growth|saving|accuracy|satisfaction|attendance|approval)`,
  `\\b(?:by|a|another) (?:a |one |two )?(?:third|quarter|half|fifth|thirds)\\b(?! (?:past|of an?|an?|${NUMBER}))`,
  `(?<!\\w)(?:${SUM_OF_MONEY}|${PERCENT}|${NUMBER} ${TIME}(?: (?:a|per|each|every) ${TIME})?) (?:under|below|less|back|cheaper|saved|early|ahead|earlier|sooner|freed|gained|faster|not spent|before the)\\b`,
  // Nothing went wrong.
  `\\b(?:no|zero|not (?:one|a)(?: single)?|without (?:a|an|any|one)?(?: single)?|none of the)\\b(?: (?!cash|matter|doubt|one\\b)[\\w-]+){0,3}? ?\\b(?:${BAD})\\b`,
  `\\bwithout (?:a (?:word|hitch|single)|missing|losing|breaking|overrunning|going over|once)\\b|\\bnot (?:one|a single)\\b|\\b(?:at|to) zero\\b(?! (?:each|every))|\\bno need (?:for|to)\\b`,
  // Better than was asked.
  `\\b(?:\\w+ed|${IRREGULAR}|is|are|was|were)\\b.* on (?:time|schedule|budget)\\b|\\bat (?:long )?last\\b`,
  `\\b(?:ahead of (?:schedule|time|plan|the deadline|deadline)|(?:under|below|inside) (?:the |its |our )?(?:budget|plan|planned|cost)|at no (?:extra )?(?:cost|charge)|for free|free of charge|on the spot|on day one)\\b`,
  `\\b(?:at|for) (?:half|the same|a (?:lower|reduced|better|third|quarter|fraction)|the old|no|(?:last|this) year’s) (?:the |of the |of )?(?:extra )?(?:price|cost|rate|fee|money)`,
  `^(?:i )?(?:corrected|fixed|changed|pulled|swapped|turned (?:away|back)|replaced|removed|withdrew|put right|cancelled|canceled|stopped|caught)\\b.* before (?:it|they|he|she|the [\\w ]{2,20}?) (?:was|were|went|could|had|got|saw|noticed|left|reached|\\w+ed)\\b`,
  // What came of it.
  `\\b(?:resulted in|resulting in|led to|leading to|as a result|(?<!(?:sent|wrote|passed|gave|our|of|with|my) )thanks to|because of (?:my|that|this|it)|which (?:\\w+ly |has |have )?(?:lets?|means|meant|saves?|makes?|made|gives|frees|cuts|keeps|stops|allow(?:s|ed)|helps?|helped|brings)|so (?:that )?(?:\\w+ ){1,3}(?:can|could)|meaning|thereby|without (?:me|us|asking|calling|having to|needing|waiting|chasing)|(?:them|him|her)sel(?:f|ves)|by name|asked for (?:me|us)|letters? of thanks)\\b`,
  `(?:[,;–—-]|\\band\\b) ?(?:thus |thereby |so |therefore )?${CHANGING} (?!sure\\b|rooms|quotes|all\\b)(?!to\\b)|(?<!\\b(?:on|for|of|about|at|in) )\\b${CHANGING} (?:[\\w’/-]+ ){1,5}?(?:(?:by|of|to) )?(?:${PERCENT}|${SUM_OF_MONEY}|${NUMBER} ${TIME})`,
  `["”“] ?[,–—-] ?(?:our|the|my|from|said|wrote|[a-z]+ (?:said|wrote))\\b|\\b(?:said|wrote|told|called|says)\\b.*["“][^"”]*\\b(?:i|you|we|us|it|ever|best|never|thank\\w*)\\b`,
].map(re);

/** Verbs of a result, of what I did or what did it: after the subject, or none. */
export const RESULTS: readonly RegExp[] = [
  `${ACHIEVED}\\b(?! (?:by to|to)\\b|’)`,
  `${CHANGED}\\b(?: (?!and\\b)[\\w’$€£&/-]+){0,6}? (?:${MEASURE}|${SUM_OF_MONEY}|${PERCENT})\\b`,
  `(?:cut|saved?s?|shaved|knocked|gave|spared|brought|found)\\b(?: [\\w’-]+){0,4}? (?:${NUMBER} ?(?:\\w+ )?${TIME}\\b(?! of\\b)|${SUM_OF_MONEY}|${PERCENT})|gave (?:us|them|her|him|(?:my|the|our) (?:${SOMEBODY})) .*\\bback\\b`,
  `${GOT}\\b(?: [\\w’$€£%.,"“”-]+){0,6}? (?:${GAIN}|waived|reduced|out of)\\b`,
  `(?!received)${GOT}\\b(?: [\\w’$€£%.,-]+){0,6}? (?:(?<!the )back(?! (?:gate|door|office|up|and|on|of))|${PERCENT}|${SUM_OF_MONEY})(?!\\w)`,
  `(?:${GOT}|gets?) ${FOR_SOMEBODY} (?:an?|the|on|out|in|into|onto|through|there|to|home|all)\\b`,
  `(?:got|talked|made) (?!(?:in|up|out|off|on|there|back|home)\\b)(?:[\\w’]+ ){1,5}?(?:possible|to (?!(?:know|work|meet|a|the)\\b))`,
  `(?:(?:managed|was able|were able|able) to|could(?! not| be)|finally)\\b`,
  `(?:maintained|held|reached) (?:[\\w’-]+ ){0,3}?${PERCENT}|(?:generated|raised|made|earned|brought in) (?:over |about |nearly |almost )?${SUM_OF_MONEY}`,
  `${NOTICED}\\b(?: [\\w’$€£.,-]+){0,7} (?:${FAULT})\\b|saw that\\b|(?:noticed|realized|realised|spotted|discovered) (?:that|the|a|we|they|he|she)\\b`,
  `saved (?:us|them|her|him|me)\\b|saved (?:the|an?|our|my|his|its) (?!.*\\b(?:to|in|on|onto|into|under|as)\\b)(?!(?:\\w+ ){0,2}(?:files?|documents?|records?|e-?mails?|minutes|drafts?|notes?)\\b)`,
  `turned (?:[\\w’-]+ ){1,6}?(?:into|around)\\b|made (?:[\\w’-]+ ){1,6}?(?:easier|redundant|unnecessary|easy|quick|simple|free|safe|clear|visible|available|searchable|shorter)(?= (?:for|to|again|by|now)\\b|$)`,
  `(?:cleared|emptied|caught up)\\b.*\\b(?:backlogs?|queues?|pile|arrears)\\b|put an end to|(?:managed|did|got by|coped) without|did away with|got rid of`,
  `(?:had|got) .{2,40}? (?:waived|reduced|refunded|reversed|overturned|lowered|dropped|extended|approved)\\b|talked .{2,40} (?:down|out of|into)\\b|got .{2,30} (?:through|thru|over the line)\\b|(?:got|secured) (?:all|every|100|the (?:last|only|first|best|highest))\\b`,
  `(?:got|found) the (?:\\w+ ){1,3}?(?:we|she|he|they|i)(?:’d)? (?:wanted|needed|been|hoped|asked)|took .{2,40} off .{2,20}(?:hands|plate|shoulders|desk|week|day)\\b|gave .{2,30} (?:an extra|extra|more|another|a free)\\b|turned around|(?:get|got) (?:\\w+ )+?for (?:${NUMBER}|less)`,
  `(?:kept|held|brought) .{2,40} (?:under|below|within) (?:${SUM_OF_MONEY}|${PERCENT}|${NUMBER})|(?:kept|stopped|saved|spared) .{2,40} from \\w+ing\\b|(?:scored|averaged|rated) [\\d.]+|(?:scored|hit|beat|reached|passed|survived) (?:(?!on |for |to |out )\\w+ ){0,5}?(?:${PERCENT}|targets?|goals?|quorum|audits?|inspections?|exams?|checks?|reviews?)`,
  `kept .{2,50} by \\w+ing\\b|kept (?:[\\w’-]+ ){1,6}?(?:going|alive|on track|on schedule|afloat|together)\\b|kept (?:the|our|a|both|all|${NUMBER}) (?:[\\w’]+’s )?(?:licen[cs]e|accreditation|funding|contract|clients?|customers?|accounts?|staff|deal|venue|price|date|relationship)\\b`,
  `(?:was|were|got|been) (?:${HONORED}|given (?:the|a|more)|asked (?:by .{2,30} )?to ${HONORS})\\b|${HONORED} (?:by|as|for|to)\\b|(?:named|awarded|voted) (?!the\\b|all\\b|${NUMBER})|asked (?:by .{2,30} )?to ${HONORS}\\b`,
  `(?:are |’re )(?:now |all |finally )?(?:through|out of|ahead|rid of|\\w+less)\\b`,
].map((form) => re(`^(?:(?:i|we)(?:’ve| |(?=’re)) ?)?(?:have |then |also |now |\\w+ly )*(?:${form})`));

/** A clause without a finite verb: something, and how it is. */
export const STATES: readonly RegExp[] = [
  `\\bgone\\b|(?<!ed |set |comes |-)\\b(?:down|up|back|halved|doubled|cut|lower|higher|avoided|prevented|averted|caught|solved|refunded|recovered|waived|paid (?:off|up))[.!]?$|\\b(?:sold|paid) out\\b|${SUM_OF_MONEY} (?:[\\w’-]+ )?(?:released|refunded|credited|recovered|reclaimed|saved)\\b`,
  `^(?:no|zero|not|nothing|everyone|everybody) |\\b(?:these days|nowadays)\\b|^there(?:’s| is| are| was| were| has been| have been) (?:no|nothing|hardly|less)\\b|\\b${BETTER}`,
  `(?<!ed |set |-)\\b(?:down|up) (?:(?:to|by|from) )?(?:about |almost |under |just )?(?:${SUM_OF_MONEY}|${PERCENT}|${NUMBER})|\\b(?:zero|none|${NUMBER})(?: [\\w’%]+){0,3} now$|^now (?:only |just |at |under )?${NUMBER}|\\b(?:above|below|under|over) ${PERCENT}|\\b(?:praise|thanks|thank-you(?: \\w+)?|applause|ovation|compliments?|commendation|nomination|promotion|raise|bonus|award|prize|savings?) (?:from|by|of|for|after)\\b|\\b(?:deadlines?|targets?|goals?) (?:met|hit|beaten)\\b|\\b(?:100|9\\d) ?(?:%|per ?cent)|\\b(?:on|at|through|due to|owing to|by) my (?:suggestion|advice|initiative|proposal|recommendation|request)\\b`,
  `\\bon (?:time|schedule|budget)\\b(?! (?:every|each)\\b)`,
  `(?<!^)\\b\\w+ed by (?!me\\b|hand|phone|default|post|noon|${MONTH})(?:the|our|all|every|other|a|an|both|\\d+|two|three|four|five|six|several)\\b`,
].map(re);
