/** Phrases that turn against the reader or go behind their back: threats, reproach, pressure, fishing, stunts. */
import type { Phrases } from './signals.ts';

export const AGAINST_READER = {
  appeals: {
    strong: `
      over (your|her|his|their|the) heads?
      (overrule|override|overturn|intervene|step in|weigh in|look into (this|my|the|why))
      (form|take|make up) (a|your) (own )?(view|opinion|mind) (of your own|for yourself|about)?
      (a )?(view|judgment|opinion) of your own
      (judge|see|decide) for yourself
      without (the|your|her|his|their|hr) .. (knowledge|knowing)
      need not be (troubled|told|involved)
      (rather|prefer) (she|he|they) did not know
      (speak|talk|write|writing|written|turn|turning|complain|complained|complaint|reach out|appeal) (directly )?(to|with) (your|the|his|her|their) <boss>
      (go|going|take it|taking it|taking this) (straight |directly )?to (your|the|his|her|their) <boss>
      (your|the|his|her) <boss> .. (directly|instead|should (know|hear)|will (hear|want))
      (higher up|further up|up the (chain|ladder)|someone above|above you|levels below)
      (escalate|escalating|escalation|appeal|appealing) (this|the|your|my|it|against|to|that)
      (formal|official|written) (complaint|appeal|grievance|review)
      (complaint|grievance|ombudsman|tribunal|eeoc|review panel|hr director|head of hr|chief executive about)
      (coming|come|writing|write|turning|turn|line|apply) .. (straight|direct|directly) (to you)?
      (reached|reach|crossed|cross|landed on|come to) your desk
      (stands outside|post outside) your (own )?(door|office)
      (you and i|we) (have not|never|have never) (yet )?(met|been introduced)
      quiet word
      (put|putting) (in )?(a )?(good )?word .. (with|for) (him|her|your|the)
      just the two of us
      (asked|told) (us|me|candidates) .. (to )?(run|go|send|keep) .. (everything|through)
      third hand
    `,
  },
  threatens: {
    strong: `
      (my|a|an|your|contact|speak to|talk to|consult|consulted|see|the) (lawyer|attorney|solicitor|union rep|union) .. (will|has|says|about|and|is|in touch|agrees|thinks)
      legal (action|advice|steps|remedies|options|proceedings|grounds|team|counsel will|matter)
      (sue|suing|lawsuit|discriminated|discrimination|discriminatory|age bias|unlawful|illegally)
      (take|taking|took) (this|it|the matter) (further|public|to (the press|court|social|linkedin|twitter|glassdoor))
      (leave|post|write|put|share|publish|putting together) .. (a |an |my |about |little )?(review|reviews|write up|experience|story|glassdoor|post|article)
      (glassdoor|trustpilot|review site|review sites|name and shame|go public|going public|the press|journalist|newspaper|evening courier|reporter|social media|number of stars|happy ending)
      (unless|or|otherwise|else) .. (explain yourself|explain yourselves|hear from my|see you|will be in touch|regret|never|everyone will|people will|i will (tell|make|post|let))
      (telling|tell|warn|warning) (everyone|everybody|every|others|people|all|my network)
      (kept|keep|have) (notes|records|screenshots|recordings|proof) .. (of|everything)
      (you will|you would|you may) (regret|be sorry|hear from)
      (unless that happens|can not promise) .. (you|i)
    `,
  },
  vents: {
    strong: `
      (waste|wasted|wasting|waste of) .. (my|everyone|our|your|of)? ?time
      (unprofessional|disrespectful|disrespect|rude|rudeness|insult|insulting|insulted|ghosted|ghosting|appalled|appalling|disgusted|disgusting|disgrace|disgraceful|unacceptable|ridiculous|pathetic|stupid|idiots?|idiotic|incompetent|incompetence|clueless|farce|sham|rigged|circus|amateurs?|amateurish|hypocrites?|hypocrisy|hypocritical|liars?|lied|betrayed|furious|fed up|outrageous|outraged|bullshit|crap|damn|hell|screw|slap in the face|favoritism|nepotism|tyrant|bully|screaming|toxic|shame on|should be ashamed|how dare|you people|a joke|nonsense|mockery|unbelievable|shambles|contempt|shoddy|nightmare)
      (basic|common|simple|bit of|some|any|little) (courtesy|decency|manners|politeness|respect|human)
      (courtesy|manners|decency) (costs|to (reply|answer|call|respond|let))
      (led|lead|leading|strung|string|stringing) (me|us|people|candidates|applicants) (on|along)
      (dragged|drag|dragging) (this|it|me|that|things)? ?(out|along|on)
      (hoop|hoops|form letter|fourth form|third time of)
      (least you|the very least|the least) .. (could|can|might)
      like (a )?(human being|human beings|number|dirt|adults|garbage|trash|cattle|fool)
      (nobody|no one|none of you|not one of you|you) .. (bother|bothered|could be bothered|cares|care|had the)
      (could not|can not) be bothered
      did (nobody|no one|anybody|anyone) .. (bother|look|read|check|think)
      (not a|without a|never a|then not a) (word|peep|line)
      (learn|course|lesson) .. (to treat|in listening|in manners|how to)
      (sick|tired) (and tired )?of
      (your|their) loss
      (huge|big|great|serious) mistake .. (letting|not|passing|by|on your)
      keep your .. (job|offer|position)
      (good luck|best of luck) (finding|with that|you will need)
      (asleep|overlords|deaf|blind|machine that wrote|shall have it framed)
      (how refreshing|what a comfort|well well|so much for (your|the|that)|bravo|slow clap|to catch you out|fourth assistant in)
      forty minutes late to his own
      (evidently|obviously|clearly|apparently) .. (no use|did not|do not|not|never|have no|beneath)
      (shudder|laughing at|laughed at|for amusement|for her amusement)
      (great |good |the right )?impression of (how|your) (organised|organized|company|firm)
      people who (give|say|make|promise|keep) .. (keep|date|it|word)
      in my profession when
      (made up your mind before|only adult|on her time|wait until you need)
    `,
    weak: `
      (disappointing|disappointed in (you|your|how|the)|let down|unfair|unfairly|unkind|cold|careless|annoyed|annoying|frustrated|frustrating|frustration|upset|bitter|angry|shocked|surprised that you|honestly|frankly|seriously|really not|expected (more|better))
      (thought|assumed|believed|under the impression) .. (serious|better|more|different|professional)
      (somebody|someone) who is hiring an? organi
    `,
  },
  reproaches: {
    strong: `
      (you|they|it was|someone) (said|promised|told me|assured me|gave me your word|swore) .. (would|will|was going|were going|by) ... (but|and yet|and (i|still|now|nothing|it)|yet|instead|it is now|still)
      (i was told|i wrote it down|you gave me your word|you promised)
      (still|yet) (have not|not|nothing|no) .. (heard|received|had|got|reply|response|answer|called|anything)
      (no|not (had|received) (a|any|an|the)) (reply|response|answer|acknowledgement|acknowledgment|call|courtesy|word) (of any kind|at all|whatsoever|to date|so far|from anyone)
      (i|having) .. (bought|paid|took|gave up|sold|turned down|drove|driven|cancelled|canceled|spent) .. (a suit|suit|shoes|unpaid|days? off|trains|my car|car is|job|shifts|offers?|day off|minutes each way|vacation day)
      (would|might) have been (nice|good|polite|decent|courteous|fair|appreciated)
      (expected|expect) (more|better|a little|some) (from|of|courtesy|respect)
      (radio silence|deafening silence|this kind of quiet|this silence|the silence|left hanging|in limbo|kept waiting|been waiting|left in the dark|waiting for (weeks|days|over))
      (it is|it has been|that was) (now )?(already )?(<number>|over|more than) .. (weeks|days|month|months) (and|now|since|without|ago and)
      (after|considering|given) (all|everything|how much) (i|we|that i) (have|did|put|gave|went|invested)
      (cost|costs|would have cost) you (less|nothing|a minute|two)
      how (long|hard|difficult) (does|can|is|will|do|should) (it|a|this|one|i)
      (not|never) (have)? ?(been )?so (hard|difficult)
      i am not (angry|blaming|complaining|bitter|upset)
    `,
  },
  pressures: {
    strong: `
      (need|require|must have|want) (to know|an answer|your answer|a decision|your decision|a reply|a response|a definite|to hear) .. (by|before|today|tomorrow|now|tonight|this week|end of|no later|quickly|immediately|urgently)
      (expect|demand|insist|require) .. (an|a|your|the|to) (answer|reply|response|decision|indication|offer|hear|definite|callback)
      if (i|you) (do|have|did) not .. (hear|heard|had|get|got|receive|received|reply|respond|call|answer) .. (by|before|from|back|within|then|until|definite|soon)
      unless (i|you) .. (hear|get|reply|respond|call|am|receive)
      (i )?(will|shall|would) (then )?(assume|take it|take that|conclude|have no choice|be forced|have to (go|look|move|accept|withdraw)|consider (myself|the|other|it)|regard|direct my|treat)
      (and if not|or|otherwise|else|then) (i|you|we) (am|will|would|shall|walk|sign|go|lose|risk) (gone|lose|walk|sign|going|out|be gone|off|losing)?
      (lose|losing|miss|missing) (me|out on|out)
      (what you would be losing|what you are losing)
      match it or
      (match|beat) (it|the|that|this|their) .. (or|by|before|number|offer)
      (take it or leave|ball is in your|final (notice|offer|word|reminder|request|chance|answer)|that is final|simple as that|not bother coming back)
      (it is|this is|is|your|one) (the |your |a )?(last|final) (chance|call|opportunity) .. (to|for|get|hire|before)
      in (high |great )?demand
      (other|several|many|two other|multiple|various) (companies|firms|employers|houses|suitors|parties|places|options|offers|opportunities|organizations|organisations) .. (interested|interest|courting|waiting|circling|knocking|chasing|want|after me|keen|pursuing|would|are|on the table)
      keep the others|others at bay|snapped up|off the market|hot property
      not (be |going to be |wait )?(available|around|on the market|waiting|wait) (for (long|ever|much)|forever|much longer|long)
      (act|move|decide|reply|respond|answer|get back) .. (now|fast|quickly|immediately|at once|without delay|today or|urgently)
      how much longer
      (small|little) signal from you
      (i|we) (deserve|am owed|am entitled)
      (you|they) owe (me|it|us)
      i do not think (a|it|that) .. (is|would be) .. (a lot|too much|much) to ask
      circumstances took .. out of
      (tonight or tomorrow|like to have things settled|sooner rather|speed (this|things|it) up|an early (answer|decision))
      i will not be chasing
      put it right by
    `,
  },
  gossips: {
    strong: `
      between (us|you and me|you and i|ourselves|alumni|girls|the two of us|colleagues)
      (off the record|inside (info\\w*|scoop|track|word|story|tip)|on the quiet|strictly private|in confidence)
      (who|how many) (else|other|others|more|people|candidates|were|are|is|was|came|did) .. (applied|interviewing|interviewed|candidates|applicants|seeing|came in|running|for the|hire|hired|pick|picked|choose|chose|go for|went for|shortlist|list|competition|after me|it)
      who (they|he|she|got|did they|was it|it was|was) .. (went for|chose|picked|hired|chosen|hire|pick|it|got|lucky)
      (what|how) (did|was|were|do|does) .. (say|said|think|thought|thinks|really said|says) .. (me|about|of me|after|when|inside)?
      (say|said|says|saying|heard|hear|talk|talked) (anything|something|what|much|a word) .. (about me|after i|when i|of me)?
      (anybody|anyone|somebody|they) say anything
      (pick|picked) up what
      (find|found) out (where|what|who|if|how|whether)
      ask around
      (breathe a word|let on|say it was you|tell a soul|stays between|my lips|treasure your discretion|rely on mine|keep it to myself|nobody will know)
      (slip|sneak|pass|leak) me (the|a|some)
      (slip me|sneak peek|peek at|the questions|interview questions in advance)
      where i (am|stand|rank) (on|in) (the|your)
      is it true (that)?
      (someone|somebody|a little bird|a colleague|people) (in the|told me|mentioned|says|tells me)
      (rumou?r|grapevine|gossip)
      (look|seem|sound) like .. (made|mind|he|she|they)
      (made|make) (his|her|their) mind up
      how the votes
      (somebody|someone) (s)? ?friend
      (internal|inside) candidate
      come from inside
    `,
  },
  gimmick: {
    strong: `
      (send|sent|sending|left|leaving|leave|dropped|drop|dropping|bring|bringing|brought|baked|made|mailed|ordered|delivered|delivery|arriving|arrives?|way|waiting|enclosed|inside|box|courier|iced|small token|accept|little|with) ... (cupcakes?|cookies?|cake|hamper|basket|balloons?|flowers|bouquet|chocolates?|gift|gift card|voucher|present|donuts|doughnuts|coffee mug|mug|wine|champagne|brownies|treat|treats|starbucks|surprise|orchid|plant|tickets)
      (hamper|basket|cupcakes?|cookies?|gift|gifts|present|parcel|package|flowers|box|voucher|cake|chocolates?|brownies) .. (is on|on its|on the way|is waiting|waiting|at the front|at reception|for you|with your name|should be|will arrive|arrives|for the team|in the lobby)
      (jigsaw|lottery ticket|telegram|left shoe|foot in (your|the) door|roses are|violets are|limerick|haiku|billboard|skywriting|pawprint|meow|woof)
      (wrote|written|recorded|made|composed|filmed|attached|enclosed|here is|performed) .. (a |my |this |short )?(poem|song|rap|video|cartoon|comic|meme|puzzle|riddle|jingle)
      (courier|balloon|cupcakes?) ... (reception|letter|face|asks|for you|iced|desk)
      there is also a balloon
      (my human|my (cat|dog) (is|has|wrote|says|thinks)|dictated to)
      little box with
    `,
  },
} as const satisfies Readonly<Record<string, Phrases>>;
