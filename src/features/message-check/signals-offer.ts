/** Phrases about offers: another one with its date, yes, no, time, terms, the letter; and stepping back. */
import type { Phrases } from './pattern.ts';

export const ABOUT_OFFERS = {
  'news-deadline': {
    strong: `
      (written|formal|another|other|competing|second|job|verbal|firm|concrete) offer(?! (me|you|my))
      (received|have|got|been given|been made|had|have had|been extended|made me|put|extended|hold|holding) .. (an |a )(formal |written |firm |job |new )?offer
      (been|being|was) offered (a|another|the) .. (position|job|role|post|contract|place|permanent)
      (been|being|was) offered (a|the) (job|post|role|position)
      (wants|needs|they want|they need|they would like|who want) (to know|to hear|an answer|a reply|my answer|my decision|an? (yes|decision)) (\\S+ )?(by|before|on|until)
      offers? (from|by|elsewhere|in writing|through|on paper|on the table|in hand|is open|is valid|expires|came|arrived|letter (from|arrived|came))
      (must|have to|need to|has to|asked to|required to|supposed to|should|me to|needs to|obliged to|i am to) (respond|reply|answer|decide|sign|commit|give|accept|let them|get back to them) (\\S+ ){0,4}(by|before|until|no later|on|within|tomorrow|monday|tuesday|wednesday|thursday|friday|next)(?! (then|you|me) )
      (they|who|company|firm|employer) .. (need|want|would like|have asked|asked for|expect|expects|wants|gave me until|given me until|have given me until|has given me until|are giving me) .. (answer|reply|decision|signature|response|until|yes|know|to decide|monday|tuesday|wednesday|thursday|friday|\\d+)
    `,
  },
  withdraws: {
    strong: `
      (withdraw|withdrawing|withdrawal|retract|retracting|withdrew) (?!if )(\\S+ ){0,2}(my (application|candidacy|name|candidature|interest)|myself|the application|of my application|from (the|this|your|consideration|further|it|both)|application|candidacy|consideration)
      (take|remove|pull|strike|delete|drop) (me|myself|my (name|application|cv|papers|resume|candidacy)) .. (out of|off|from) (the|your|this|consideration|further|any)(?! (mailing|system|systems|database|records|mailing list) )
      (remove|take) .. out of (the )?(process|consideration|running|list|race|pool)
      (will|must|can|do|would|shall|am|to|decided|i) (no longer|not|rather not|prefer not to) (\\S+ ){0,2}(be considered|pursue|pursuing|(go|going) (any )?(further|on|ahead|forward) (with|in) (the|this|my|your|it)|be going any further|go on with|take (part|the process|my application) (any further|further|in the (process|selection|second|next|final))|taking part|moving forward (with|in)|move forward (with|in)|proceed|proceeding)(?! with (hiring|an offer|me) )
      (give|offer|pass|release|free up) my (place|slot|spot) ... to
      (i am|we are|i will be|to be|decided on) (staying|remaining) (where|with my|in my|put|at my|in (leeds|my|our)|on (here|at|in|with))
      (i|we) (are|am) staying in
      (and|so|so i|therefore|i) (will|shall|am going to|have decided to) (stay|remain)(?= (with|at|where|put|$))
      have (\\S+ )?taken (up )?(a|the|another) (\\S+ ){0,2}(place|post|job|role|position) (at|with|in|elsewhere|nearer|closer)
      (i|we) (have |had )?(now |since |just |finally )?(decided|chosen|choose|agreed|am going|are going|plan) to (stay|remain) (where|with|in|at|on|put)
      (i|we|i have|have just|have now|have also|and|just|today|have since|but) (accepted|taken|started|signed|signed for|signed with|gone with|said yes to|taken up|committed to|begun) (?!(a|the|your) (deep|liberty|look|moment|note|notes|course|class|breath|chance|day|risk) )(another|a different|a (position|job|role|post|place|new job|new position|new role|permanent|full time)|an offer|the other|the (job|post|role|position|offer) (at|with|in|from)|with (a|another|the)|elsewhere|work elsewhere|somewhere else|something (else|closer|nearer|new)|employment|it from|one of them)
      (accepted|taken|found|signed|started|got) .. (another|a different|a new|other) (job|role|post|position|offer|opportunity|place|company|firm|employer|contract)
      (found|have|got|start|started|starting) (a job|a new job|another job|work|a position|a post) (elsewhere|closer|nearer|else|somewhere|now|already|in|at|with|that|and (am|will|so))
    `,
    weak: `
      (elsewhere|withdraw|withdrawal|drop out|pull out|bow out)
    `,
  },
  accepts: {
    strong: `
      (accept|accepting|accepted|acceptance of|accepts) (your|the|this|with|gladly|happily|and|it with|it gladly|formally|it and|both|that) (\\S+ ){0,3}(offer|position|role|job|post|contract|terms|place|pleasure|delight|joy|thanks|gratitude|appointment|invitation|figure|start)
      (hereby|gladly|happily|formally|officially|i|we|to|pleasure) accept(?= ($|and|with|gladly|happily|for|as|it|on))
      (delighted|thrilled|happy|pleased|glad|honored|honoured|over the moon|excited|overjoyed|proud) .. (accept|join|joining|come on board|be joining|sign|say yes|take (the|up|it|on)|be part of)
      (my|this|formal|as|official|confirm|the) (formal |official |written |firm )?acceptance
      (absolutely|definitely|yes) yes
      (yes please|oh yes|a resounding yes|it is a (definite |firm )?yes|yes from me|answer is (a |yes|definitely)|my answer is yes|yes i (accept|would love|will (take|join)|am in))
      yes (please )?(i am in|i would love to|i accept|with pleasure)
      (i|we|gladly|happily|to|and|pleased to|just to|glad to) (say|saying|said) yes (to (you|the|your|this)|and|with|$)
      (take|taking) (you up on|up) (your|the|this) (kind |generous )?(offer|position|post|role)
      (signed|countersigned) .. (letter|offer|contract|copy|copies|agreement|pages|it|both|papers|document)(?! (with another|elsewhere|from another|with (a|the) other) )
      (look|looking) forward to (joining|starting|working with you|my first|being part|beginning|getting started|monday|the (first|\\d+))
      (can not|hardly|barely) wait to (start|join|begin|get started|be part)
      (see|be with) you (all )?on (monday|tuesday|wednesday|thursday|friday|the|june|july|\\d+)(?! (for|at) )
      (count me in|i am in(?= $)|over the moon)
    `,
  },
  declines: {
    strong: `
      (must|have to|need to|going to|would like to|decided to) (respectfully |regretfully )?(decline|turn (it|this|the offer|your offer) down)
      (have|need|going) to decline
      afraid i (have to|must|can not|will not) (decline|accept|say no|take)
      (not|unable to|not be able to|not be) (\\S+ )?(accept|accepting|take|taking) (up )?(the|your|this|on)? ?(kind |generous |the |\\S+ )?(offer|position|role|job|post|yours|it)(?= ($|after|at|and|for|because|as|up|this|now|in|due|with|since|you|on))
      (i|we) (will|shall) not (be )?(joining|join|accepting|taking) (?<!(sorry|sad|hear|learn|read|know|that|disappointed) (to \\S+ )?(that )?(i|we) (will|shall) not (be )?(joining|join|accepting|taking) )(you|the|your|after|this|up)
      (i|we|i have|have|and) (have |now |finally )?(decided|chosen|gone|opted|accepted|taken) .. (to stay|to remain|another (opportunity|offer|role|position|job)|elsewhere|not to (accept|take|join|come)|with another|with (a|the) (other|different)|to take (another|a|the other)|the other (offer|position)|a different)
      (rules it out|return your letter unsigned|say no (to|with)|my answer is no|it is a no(?= (from|with))|not the right (fit|move|step|time) for (me|us)|pass on (this (one|offer|opportunity)|the (offer|job|role|position)|your (offer|kind)))
      regard the matter as closed
      accepted (another|a different|an|the other) (\\S+ )?(post|job|role|position|offer|opportunity)
    `,
  },
  negotiates: {
    strong: `
      (base|salary|compensation|pay|package|bonus|vacation|annual leave|holidays?|holiday (allowance|days)|pto|remote|title|overtime|commute|benefits?|days? from home|work from home|working from home|hybrid|terms|stipend|relocation|allowance|figure|hourly|wage|pension)
      (is|would|might|could) (there|it|that|you) .. (room|flexibility|possible|thinkable|flexible|scope|leeway|wiggle|any give|negotiable)
      (closer|nearer|up|hoping|hoped|aiming|expected|thinking|looking) .. (to|for|of|at) .. (something )?(.. )?([$£€]|\\d\\d+[\\d,.]*k?)
      [$£€] \\d[\\d,.]*
    `,
  },
  'asks-time': {
    strong: `
      (few|couple|more|another|extra|two|three|some|little|bit|enough|until|till|weekend) (of )?(more |extra |little )?(days?|time|longer|weekend|the weekend|monday|tuesday|wednesday|thursday|friday|tomorrow|the end) .. (to|decide|before|decision|think|consider|and|so|with|if|$)
      (until|till) (monday|tuesday|wednesday|thursday|friday|tomorrow|the (end|weekend|\\d+)|next|after|\\d+)
      (time|weekend|days?|while|week) to (consider|think|decide|review|read|reflect|talk|look|weigh|discuss|sleep|make up)
      (little|bit) (more|longer|of) time
      (give|let|have|allow|come back|get back|got back|came back|answer|reply|return|make) .. (you|to you|me|my|it) .. (by|on|until|before|monday|tuesday|wednesday|thursday|friday|answer|decision)
      (read|study|go through) .. (properly|carefully|with care|in peace|at leisure|line by line)
      (talk|speak|discuss) .. (with|to|over|at) .. (family|home|partner|husband|wife|spouse)
    `,
  },
  'asks-letter': {
    strong: `
      (written|formal|signed|official) (offer|contract|terms|confirmation|agreement|version)
      (offer|appointment|employment) (letter|contract|agreement|papers|documents)
      (contract|paperwork|letter|terms|offer|details|agreement|conditions) .. (in writing|on paper|gone out|in my hands|in my inbox|by (email|post|mail)|in an email|to sign|on (its|the) way|yet|posted|emailed|sent out|ready|be sent)
      (have|get|see|put|confirm) (it|that|this|everything|all|the) .. in writing
      (send|email|let) (me|us|over|across) .. (have )?(the|a) .. (contract|letter|terms|paperwork|agreement)
      (joining|starter|start|onboarding|welcome) pack
      (payroll|onboarding|background check|first day|start date|starting date|start day)
    `,
  },
} as const satisfies Readonly<Record<string, Phrases>>;
