/** Phrases that turn against the reader or go behind their back: threats, reproach, pressure, fishing, stunts. */
import type { Phrases } from './signals.ts';

export const AGAINST_READER = {
  appeals: {
    strong: `
      (overrule|override|overturn|intervene|step in|weigh in|look into (this|my|the|why|how))
      (take|have|give) (it |my file |this )?(another|a second|a fresh|a proper) look (at|if|into|yourself|because)
      (form|formed|take|make up) (a|your) (own )?(view|opinion|mind) (of|for) (your own|yourself|me|my)
      (a )?(view|judgment|opinion) of your own
      (judge|see|decide|want to see|look at|asking you to judge) .. (for )?yourself
      without (the|your|her|his|their|hr) .. (knowledge|knowing)
      (need|needs|has|have) not (be|to be|to|hear|know) .. (troubled|told|involved|hear|know|about this)
      (rather|prefer) (she|he|they|hr) (did not|do not) (know|hear|find out)
      do not (mention|tell|say|repeat|forward|show|let) (this|anything|her|him|them|hr) .. (to|that|about|know|i) (mr|ms|mrs|hr|her|him|them|your|the|wrote|this|contacted)
      (speak|talk|write|writing|written|wrote|turn|turning|complain|complained|complaint|reach out|reaching out|appeal|go|going|take (it|this)|taking (it|this)) (directly |straight |instead |now )?(to|with) (your|his|her|their|the company 's) (<boss>|line manager|managing director)(?! if)(?! (about the (role|job)|on|next|at))
      (as|you) (the |its |her |his |their )?(ceo|boss|owner|founder|president|chairman|head|director) .. (ought|should|could|can|have the|surely|may|might|will|must|know|overturn|see|tell)
      (higher up|further up|up the (chain|ladder)|someone above|above you|levels below|outranks?|above (her|his|their) heads?)
      (someone|somebody|anyone|anybody|person) (higher|more senior|with (the |more |real |some )?(authority|power)|in charge|who (can|actually|really|has the|makes|decides|is able))
      (escalate|escalating|escalated|escalation|appeal|appealing|challenge|challenging|contest) (this|the|your|my|it|against|to|that|a hiring|her|his)
      (lodge|file|submit|make|register|raise|filing) (a|an|my) .. (complaint|grievance|appeal)
      (aware|know|idea|realise|realize) (of )?(what|how) .. (is being done|goes on|is going on|your (hr|staff|people|recruiters?|hiring|team)|his staff|her staff) (department|name|treat*|speak|decided|handle*|behave*|in|team|people|are|has|have)
      (coming|come|writing|write|turning|turn|line|apply|addressing|appealing) (to )?(you )?(straight|direct|directly|personally) .. (to you|since|because|as (hr|she|he|they|your|no)|instead)
      (reached|reach|crossed|cross|landed on|come to) your desk
      (stands outside|post outside|waited (for you )?outside|waiting (for you )?outside|wait outside) (your|the) (own )?(door|office|building)
      (you and i|we) (have not|never|have never) (yet )?(met|been introduced)
      (hr|recruiter|agency|ms|mrs|mr|she|he|they|assistant|staff|people) .. (rejected me|turned me down|said no|overlooked|ignored?|will not answer|does not answer|has decided) .. (but|without|so|and|as|since|my|because) (you|i|showing|email|emails)
      (word|call|nod|line) from you (to|would|could|will|might|and) ... (settle|change|everything|decide|turn|help|enough|matter)
      quiet word
      (persuade|convince|talk (some )?sense into|change) (her|him|hr|them|your team) (mind|minds|to|otherwise)?
      (found|got|looked up|tracked down|obtained) (your|his|her) (private|personal|home|direct|mobile|cell)
      just the two of us
      (asked|told) (us|me|candidates) .. (to )?(run|go|send|keep) .. (everything|through)
      third hand
    `,
    weak: `
    `,
  },
  threatens: {
    strong: `
      (my|a|an|your|contact|speak to|talk to|consult|consulted|see|the) (lawyer|attorney|solicitor|union rep|union) .. (will|says|is in touch|agrees|thinks|advise*|advised|suggests?|told|recommends?)
      (from|to|with|involve|involving|consult*|hire|hiring|instruct*|contact*|call|see|get|getting|retain*|spoken to|spoke to|talked to) (my|a|an|our) (own )?(lawyer|attorney|solicitor|lawyers|attorneys|solicitors|union|union rep)(?! s? ?(office|firm|house|in your))
      (sue|suing|lawsuit|discriminated|discrimination|discriminatory|age bias|unlawful|unlawfully|illegally|is illegal|was illegal|against the law|breach of|damages)
      (eeoc|acas|tribunal|labou?r board|ombudsman|equal opportunit\\w*|equality commission|regulator|the authorities|works council|trading standards)
      (report|reporting) (you|this|your (firm|company|team|office|practice)|the company|it) (to|publicly|if|for|and)?
      (will|shall|could|can|may|might|must|would) (have to )?report (you|this|it|your)
      (forced|prepared|ready|prefer not|obliged|tempted|rather not|not hesitate|hate|sorry|have) (to )?(have to )?(take|taking) (this|it|the matter|matters) (up |any |much )?(further|public|elsewhere|as far)
      (leave|leaving|post|posting|write|writing|put|putting|share|sharing|publish|publishing|putting together|draft|drafting|drafted) .. (a |an |my |about |little |honest |bad |negative |one star )?(reviews?|write up|experience|story|glassdoor)
      (glassdoor|trustpilot|review site|review sites|name and shame|go public|going public|gone public|number of stars|happy ending|one star|publicly if|bad review)
      (take|taking|share|sharing|post|posting|putting|put|all over|tell|go) .. (this|it|everything|my experience|to|on|over|about this) .. (social media|twitter|linkedin|facebook|instagram|tiktok|the internet)
      (let|see what|wonder what) (twitter|linkedin|the internet|the press|social media|your (clients|customers)|the public) (thinks?|decide|says?|would|makes?|know)
      (share|tell|publish|describe) .. (this |my experience |my story |it )?(online|publicly|with the world|to the world)
      (telling|tell|warn|warning|advise|advising|inform|informing|discourage|urge) (everyone|everybody|every|others|people|all|my network|my colleagues|my friends|colleagues|anyone|fellow|other candidates|other applicants) .. (about|not to|never to|to stay|to avoid|how|what|away|i know|that you|who|against|know) (your|you|apply|never|away|how|what|this|clear|treat|i|is|to)
      (hate|sorry|shame|pity|unfortunate|regrettable|embarrassing) (for|to|if) (see |have |you |me )?(to )?(this|it|word|others|people|that|see|have|your|your company|the company|anyone|write|had|end) ... (end up|public|online|got around|gets around|get around|reputation|name|bigger|become|further|write about|learned|heard|read about|damaged|suffer*|clients|known|press)
      (word|reputations?|news|these things|bad news|stories) (gets?|got|travels?|spreads?) (around|fast|round|quickly)
      (mark my words|remember my name|been warned|consider this a warning|fair warning|a (friendly )?warning|live to regret)
      (will be|face|have|without|suffer|bear|the) consequences (for|of|if|and|will|are)?
      (have|has|be|are|face) .. consequences
      (kept|keep|have|saved|took|made|hold|got) (careful |detailed |all |copies |every |full )?(of )?(notes|records|record|screenshots|recordings|proof|copies|evidence|every email|every message|all of our messages|all our messages) .. (everything|said|just in case|in case|as proof|of (our emails|every|your|what you|the call|it all))
      (you|firm|company) (will|would|may|shall|are going to) (soon )?(regret|be sorry|pay for|hear from (me again|my|us)|be hearing from)
      (in|not in) (your|the company 's|the firm 's) (own )?(best )?interests? to
      for your (own )?sake
      (unless that happens|can not promise) .. (you|i)
    `,
  },
  vents: {
    strong: `
      a bit rich
      (obvious|clear|plain) .. you (never|did not|had already)
      (waste|wasted|wasting) (so much |all |of |an? |half )?(my|everyone|everybody|our|people|afternoon|day|morning|hours|weeks|hour|week|everybody 's|everyone 's|me)
      (thanks|thank you) for (nothing|wasting|making me (wait|feel|drive|come|look)|letting me wait|ignoring)
      (unprofessional|disrespectful|disrespect|rudeness|insult|insulting|insulted|ghosted|ghosting|appalled|appalling|disgusted|disgusting|disgrace|disgraceful|unacceptable|ridiculous|pathetic|idiots?|idiotic|incompetent|incompetence|clueless|farce|sham|rigged|amateurs?|amateurish|hypocrites?|hypocrisy|hypocritical|liars?|lied|betrayed|furious|fed up|outrageous|outraged|bullshit|crap|damn|hell|screw|slap in the face|favou?ritism|nepotism|tyrant|bully|screaming|toxic|shame on|ashamed of yourselves|should be ashamed|how dare|you people|nonsense|mockery|shambles|contempt|shoddy|condescending|patroni[sz]ing|humiliating|madhouse|two faced|arrogance|chewed me up|false pretences|false pretenses|micromanag\\w*)
      (humiliated|belittled|patroni[sz]ed|mocked|sneered|smirked|yawned|talked down|rolled (his|her|their) eyes|brushed off|fobbed off) .. (at|by|in|me|while|like|through|when|us)
      (was|were|is|are|been|being|incredibly|so|very|really|downright|plain|extremely|find it|found it|considered|it) (quite |rather |pretty |just |simply |frankly |a bit |very )?(rude|stupid|dishonest|dreadful|awful|pointless|chaotic|laughable|arrogant|cowardly|shabby|offensive|hurtful|a bully)(?<! (without being|i was|i am|i feel|felt so|felt very) \\w+)(?! (of me|visitor|caller|guest|weather))
      (what a|is a|was a|such a|complete|total|absolute|utter|bad|sick|like a) (joke|circus|mess|farce|disaster|let down|letdown|shambles|charade|disgrace)
      (my|your) (old|last|former|previous|current|present|ex|first|own) (boss|manager|employer|company|supervisor|firm|director|team|job|office|place) .. (was|is|are|were|treats?|treated|could not|can not|never|who|has|had|made|drives?|threw|took) (such |just |so |an? |absolutely |really |always |completely |utterly |totally |constantly |impossible|terribl\\w*|badly )?(a )?(nightmare|monster|bully|mess|impossible|horrible|terrible|terribly|awful|useless|idiot|tyrant|madhouse|crazy|unbearable|dreadful|hated|hopeless|incompetent|yelled|shouted|screamed|liar|lunatic|control freak|unreasonable|credit|spell|badly|hell|drunk|organi[sz]e|appreciated|me out|lazy|rude|cruel)
      (been|was|were|being|am|feel|felt) (used|cheated|lied to|played with|played|ignored|humiliated|talked down|dismissed|brushed|disrespected|mistreated|invisible|worthless) (by|like|for|in|at|and|here|when|from|to|completely)?
      (felt|feel|feeling|made to feel) (completely |so |very |like |a bit |rather |really |totally )?(used|cheated|nothing|humiliated|worthless|small|an idiot|a fool|ignored|invisible|dismissed|unwelcome|insulted)
      (do not|did not|will not|can not) (appreciate|like|accept|tolerate|enjoy|put up with) (being|to be|how (i|you|this)|the way (i|you|this)|this kind|such)
      (basic|common|simple|bit of|any|little) (courtesy|decency|manners|politeness|human)
      (courtesy|manners|decency) (costs|is dead|to (reply|answer|call|respond|let|tell|inform|write|even))
      had the (decency|courtesy|nerve|cheek|guts|audacity|gall|grace|manners)
      (dragged|drag|dragging) (this|it|me|that|things)? ?(out|along|on)
      (hoop|hoops|fourth form|third time of)
      (the|your|a|grateful for) (form letter|canned|standard|automated|copy and paste|generic) (letter|email|rejection|reply|answer|response|message|no|was)
      like (a )?(human being|human beings|number|dirt|garbage|trash|cattle|fool|nothing|a criminal|rubbish)
      not (just )?(a number|a file|some (schoolgirl|child|number|beginner))
      (nobody|no one|none of you|not one of you) .. (bother\\w*|could be bothered|cares|cared|ever reads|reads|noticed|had the)
      did (nobody|no one) .. (bother|look|read|check|think)
      (then|and|but|still) (not a|without a|never a|then not a) (word|peep|line)
      (learn|course|lesson) .. (to treat|in listening|in manners)
      keep your .. (job|offer|position)
      (good luck|best of luck) (finding|with that|you will need|with whoever|with whomever)
      (asleep|overlords|deaf|machine that wrote|shall have it framed|dodged a bullet|bad taste|leaves a lot to be desired|left a lot to be desired|karma|trained monkey|beneath me|flea market|sleep well at night|grow up|act together)
      (how refreshing|what a comfort|well well|bravo|slow clap|to catch you out|fourth assistant in|what a (warm|personal|charming|lovely) .. rejection)
      (suppose|guess|assume|see|gather) (that )?(answering|common|loyalty|experience|courtesy|manners|my (email|emails|application|cv|letter)|i should be (grateful|thankful|flattered)|i was not worth|you have (better|more important)|nobody|no one) .. (is|was|means?|dead|went|not|beneath|things|counts?|for|landed|cares|people)
      (no wonder|it is no surprise) .. (you|your|the job|the (position|role)|that|nobody|people) .. (find|open|bad|leave|left|staff|months|so|keep)
      forty minutes late to his own
      (you|he|she|they|interviewer|panel) (were|was|kept|had|looked|seemed|turned up|came|arrived) .. (late|bored|on (his|her|their|your) phones?|waiting for|disinterested|uninterested|distracted|unprepared|hostile|cold to)(?! (at night|for me|because))
      (evidently|obviously|clearly|apparently) .. (no use|did not|do not|not|never|have no|beneath|nothing|already|promised|fixed|matters? more|counts?)
      (shudder|laughing at|laughed at|for amusement|for her amusement)
      (great |good |the right )?impression of (how|your) (organised|organized|company|firm)
      (your|you|website|ad|advert) (website|talk|claim|say|claims|talks|boast\\w*|preach\\w*) (about |to |you |that you )?(respect|value|care|family|people|values|appreciat\\w*) .. (but|and then|yet|i saw|none|never|saw)
      (treat|treats|treated|treating) .. (people|candidates|applicants|employees|me|us|staff) (like (dirt|a number|nothing|air|a|an)(?! (colleague|guest|friend|member|person|queen|old))|this way|that way|badly|poorly|better than|with such (contempt|disregard|indifference)|as if|terribly|shabbily|the way)(?! (well|kindly|warmly|nicely|family|guests|respect))
      (how|is this how|is that how|what kind of|who|which) (hard can it be to|you run|you do things|company (does|treats)|treats people|people run|firm (does|treats))(?! (keep|juggle))
      (felt|was|is|seemed|looked|found (it|the office|the place)) .. (depressing|gloomy|unfriendly|unwelcoming|chaotic|dysfunctional|hostile|cult like)
      (interrupts?|interrupted|talks? over) (me|all the time|people|everyone|constantly|every)
      people who (give|promise|keep) .. (keep|date|it|word)
      in my profession when
      (made up your mind before|only adult|on her time|wait until you need)
      (your|the boss 's|somebody 's|someone 's) (nephew|niece|golf buddy|favou?rite) .. (will|got|is|was)?
    `,
    weak: `
      (disappointing|disappointed in (you|your|how|the)|let down|unfair|unfairly|unkind|cold|careless|annoyed|annoying|frustrated|frustrating|frustration|upset|bitter|angry|shocked|surprised that you|frankly|really not|expected (more|better))
      (honestly|seriously) .. (not|what|how|do you|did you|this|never)
      (thought|assumed|believed|under the impression) .. (serious|better|more|different|professional)
      (rude|stupid|nightmare|mess|chaos|chaotic|unbelievable|awful|terrible|horrible|a joke|depressing|unpleasant|impersonal|dismissive|hurt|unhappy)
      (have to|must|should|will) (say|admit) .. (disappoint\\w*|surpris\\w*|odd|strange|upset|shock\\w*|poor)
    `,
  },
  reproaches: {
    strong: `
      (said|promised|told me|assured me) .. would ... (and|but|yet) (i|we) (still|have still|never)
      (would|was going to) (call|write|ring|reply) ... (and|but|yet) (i|we) (still|have still|never)
      i (had )?expected (to be (called|invited|hired|chosen|shortlisted|told)|you to|that you would)
      frankly .. overqualified
      (disappointing|disheartening|discouraging|sad|frustrating|hurtful|upsetting|disrespectful) (that|to be|to hear nothing|not to|when) .. (no one|nobody|you|left|ignored|without|hear|taken|bothered|kept)
      (weeks|days|month|months) .. (and|without) (i have heard |still |now )?(not |heard )?(a (single )?word|nothing|a peep|complete silence|total silence|not a word)
      (no|not (had|received) (a|any|an|the|even)) (reply|response|answer|acknowledgement|acknowledgment|call|courtesy|word) (of any kind|at all|whatsoever|to date|so far|from anyone)
      (had|got|received) no (acknowledge?ment|reply|answer|response) (of|to|from|at|whatsoever)
      (ignored|ignoring|forgotten|forgot) (me|my (email|emails|message|messages|calls|letter|letters)|about me|all (about|my))
      (feel|feeling|felt|being) (a bit |a little |rather |quite |completely |so |somewhat )?(forgotten|ignored|overlooked|abandoned|neglected|taken for granted)
      (never|did not) (even )?(get back to me|got back to me|replied|reply to my|respond to my|called me back|call me back|got a call back|hear back from anyone|return my|returned my|thank me|asked? me a single|looked? at my|contacted them|acknowledge\\w*)
      (having|have|i) (even |already |also |just )?(bought|paid|took|gave up|sold|turned down|drove|driven|cancelled|canceled|found|arranged|put) .. (a suit|suit|shoes|unpaid|babysitter|childcare|own pocket|else on hold|on hold|other offers|other interviews|for nothing|vacation day|holiday for|hours (to|for|each)|shifts|minutes each way|two offers?|offers? (for|because)|my car|days? (off|of leave) (to|for|and|just|work))
      (stayed|waited|kept|sat) (home|in|by|up|at|all|the whole|around) .. (day|afternoon|phone|friday|morning|free|call) .. (for|yesterday|call|a call|never|free|you|nothing|and)
      (would|might|could) have been (nice|good|polite|decent|courteous|fair|appreciated|kind|kinder|welcome|considerate|respectful|professional)
      (line|note|word|call|reply|email|no) (would|might) have (done|sufficed|been (nice|enough|kind|polite|good|fine|plenty))
      (better than nothing|a reply takes|takes (two|a|one|five|thirty|ten) (minutes?|seconds?))
      (good manners|considered rude|brought up to|my day people|where i come from|impolite)
      (expected|expect|hoped for|would have expected|thought i would) (more|better|a little|some|at least|to have heard|to hear something|at the very least|a personal|get at least|at least get) (from|of|courtesy|respect|by|a|an|call|the)
      (would|should) have (thought|expected|hoped) .. (i would|you would|have heard|heard by|at least|more|better|better of|a (call|reply|word|response))
      (at least|the courtesy of|even) (a|an|get a|one) (short |quick |brief |phone |one line |single |simple |polite )?(reply|call|answer|acknowledge?ment|response|no|phone call|courtesy)(?! (from|with) you (would|is) (be )?(welcome|fine))
      i (even )?paid for (the |my |two |three )?(trains?|hotel|flights?|taxis?)(?! .*(receipt|attach|refund))
      (radio silence|deafening silence|this kind of quiet|this silence|(the|your|total|complete|long) silence|left hanging|in limbo|kept waiting|left waiting|leave (someone|people|candidates|me|us|anyone) (waiting|hanging|in the dark)|kept in the dark|left in the dark|waiting for (weeks|days|over|more)|wall of silence|met with silence|silence (is|means|speaks)|only silence)
      (long time|too long|far too long|very long) (to (wait|leave|keep|go|be left)|without (a|any|hearing)|for an? (answer|reply))
      (cost|costs|would have cost) you (less|nothing|a minute|two|so little|little)
      (what is|why is it|can not be|what can be|be) taking (so|this|you so) long
      why .. (nobody|no one|not|never|not anyone|invite me at all|ask for my) .. (told|tell|called|call|anyone|me|answer\\w*|repl\\w*|then)
      (check|checking|checked|refresh\\w*) (my )?(inbox|phone|email|emails|messages|voicemail) .. (every|hourly|all day|constantly|ten times|minutes|hour|and there)
      (disappointed|surprised|puzzled|astonished|dismayed|baffled|perplexed|taken aback) (not to have|not to hear|that you (have|did|had|never|chose)|by (your|the) (silence|lack)|that (no one|nobody)|to (have )?hear nothing|at not hearing)
      (starting|beginning) to (think|wonder|feel|suspect|believe) .. (you|forgotten|my|i|anyone|this|if|whether)
      (you|have you) (must |probably |have |surely )?(have )?(forgotten|forget|forgot) (about )?(me|us|my (application|existence))
      (made|make) (it sound|me believe|me think|me feel) (as if|like|as though|that|i|the job)
      i (trusted|relied on|believed) (you(?! to)|what you (said|told)|your (word|promise|assurance))
      (should|could|might) (at least |have )(have )?(told|let|called|called me|informed|warned|been told|answered|replied|given me|sent|asked me) (me|us|know|earlier|sooner|a|my|someone)
      (someone|somebody|you) (should|could|might) have (told|called|let|warned|rung|replied|informed|written|thought)
      (candidates?|applicants?|applicant|people|everyone|every applicant|we|i) (deserves?|are people|are human|have a right|has a right|has feelings) .. (an? (answer|reply|response|call|explanation)|to (hear|know|be told)|too|better|closure|more)
      (more|better|bigger) (important )?(people|things) to (do|write|talk|worry|deal)
      (earned|deserve|merit|entitled to) (a|an|some|at least) (proper |honest |real |personal |straight |clear )?(answer|reply|explanation|response|call|courtesy|feedback)
      i am not (angry|blaming|complaining|bitter)
      (must|have to) (say|admit|confess) .. (wait|weeks|late|long|silence|trying|difficult|hard on|unfair|cold|odd|expected) .. (trying|weeks|time|long|wait|that|more|to)
      (hard|difficult|agony|torture|unbearable) .. (sit|sitting|waiting|not knowing|in the dark) (here|by|around|not knowing|like)
    `,
    weak: `
      (quite|very|rather|a little|somewhat) (disappointed|hurt|sad|upset) (that|to|not|by)
    `,
  },
  pressures: {
    strong: `
      (today|tomorrow|tonight|now|friday|monday|this week) or i (am|will|shall|have to|must|go|take|accept)
      i (now |really |do |must |would |will |absolutely )?(need|require|must have|insist on|demand) (to know|an answer|your answer|a (firm |final |clear |definite )?(decision|answer|reply|response|yes)|your (final )?(decision|answer)|a yes|a definite|to hear|you to (decide|answer|confirm|reply)) .. (by|before|today|tomorrow|now|tonight|this week|end of|no later|quickly|immediately|urgently|from you|or|decide|answer)
      (let me have|give me|send me|tell me|have) (your|a|an) (final |definite )?(answer|decision|response|reply) (ready|by (tomorrow|tonight|noon|close|end|the end|friday|monday|tuesday|wednesday|thursday) (at the latest|or|latest|please)|today|now|immediately|at once|when i call)
      (kindly|please) (answer|reply|respond|decide|confirm|hurry) (today|now|immediately|at once|up|by return|urgently|asap|as soon as possible|within|without)
      please hurry
      i (now |really |do |fully |would )?(expect|demand|insist|require) (that |on )?(an|a|your|you|the|to be) .. (answer|reply|response|decision|indication|offer|hired|match|definite|callback|explanation|to (match|answer|reply|call|decide|honou?r|respond))(?! (that|which) suits)
      if you (can not|could not|do not|are not able to|will not) (confirm|match|meet|decide|commit|answer|reply|beat|offer) .. (by|i (am|will|would|shall)|my|it|this|we|soon|within|tomorrow|then) .. (gone|have|walk|afraid|elsewhere|look|out|accept|take|sign|we do not|no|else|decline|go)
      i (will|shall) (then |have to |be forced to |simply |just )?(assume|take it|take that|conclude|consider) .. (no longer|not interested|closed|a no|lost interest|declined|withdrawn|not serious|matter|as a)
      i (will|shall|would) (then )?(have no choice|be forced|have to (go|look|move|accept elsewhere|withdraw|take|choose)|direct my|look elsewhere|go elsewhere|sign elsewhere|walk)
      (and if not|or|otherwise|else|then) (i|you|we) (am|will|would|shall|walk|sign|go|lose|risk) (gone|lose|walk|sign|going|out|be gone|off|losing|have to (say|look|go|take)|be (off|forced)|accept|look|take|miss)
      or i (walk|am (out|gone|off)|go elsewhere|sign)
      (now or (never|not)|last chance|time is of the essence|clock is ticking|time is running|running out of time|bottom line|first come first served|take it or leave|off the table|whoever calls first|hot property|snapped up|off the market|prior claim)(?! to (get|see|visit|join|register|sign up|buy|enrol\\w*))
      (lose|losing) (me|a great|a good|the best|my interest|out on me)
      (want|like|wish|hate|sorry|pity|shame|risk) .. (miss out|lose me|losing me|lose (a|this)|let me (go|slip))
      (what you would be losing|what you are losing|slip away|slip through your)
      (match|beat) (it|the|that|this|their|my|them) .. (or|by|before|number|offer|then|i)
      match it or
      (you will|you would|will) (have|need) to (do (much |a lot |a bit )?better|beat (that|it|them)|match (it|that|them)|raise|hurry|decide (soon|quickly|now|by)|act|move)
      (ball is in your|final (notice|offer|reminder|request|answer)|that is final|simple as that|not bother coming back|those are my terms|non negotiable|not negotiable|lowest i (will|would|can)|not go below|not a (dollar|penny|cent|pound) less|(dollar|penny|cent|pound) less|pay me what|what i am worth|know my worth)
      (it is|this is|is|your|one|giving you|give you) (the |your |a |one |this )?(last|final) (chance|call|opportunity) .. (to|for|get|hire|before)
      i (will |shall |can |am )?(give|giving) you (until|till|<number>|one|a deadline|time until|to the end)
      in (high |great )?demand
      (i (do )?have|got|keeping) (other |many |several |plenty of )?(options|irons in the fire|other options|other offers)(?! (for|open to))
      keep (the others|other (offers|companies|employers)|them|the other (company|firm|employer|offer)) (waiting|at bay|on hold|hanging|off)
      others at bay
      (only )?hold (them |out |on )?off (for )?(so|until|much|any)
      (can not|will not|not going to|unable to|not prepared to|not willing to|would not) (keep )?(wait|waiting|hold|hold out|hold on) (any longer|forever|much|around|indefinitely|longer|for ever|past|beyond|all)
      (better|should|had better|must|need to|have to|want to|would want to|will have to) (move|act|decide|hurry|reply|be quick) (fast|quickly|now|soon|today|up|at once|immediately|on (someone|me))
      (by now|surely) you (should|must|ought to|can) (know|have|tell|decide|be able)
      (small|little) signal from you
      (i|we) (deserve|am owed|am entitled|are owed|have (a|the|every) right) (to|a|an|better|more|this)
      (entitled to|right to) (an|a|know|be told|answer|explanation)(?! work| live)
      circumstances took .. out of
      (tonight or tomorrow|like to have things settled|sooner rather|speed (this|things|it|up the (process|decision))|speed up|expedite|fast track|an early decision|move (this|it|things) (along|forward)(?! together| with)|push (this|it|things) (along|through)|get this (done|over|settled)|hold up over|what is the hold up|what is the delay)
      i will (not )?be (chasing|calling (you )?every|standing (at|outside)|at your door)
      (trust|sure|confident|assume|presume) (that )?(you will|i will|that you|you would) .. (respond|reply|hear|answer|do|decide|hear from you|get back) .. (by return|today|right thing|by|immediately|promptly|tomorrow|without delay|within|shortly or)
      i (expect|assume|am assuming|take it|presume) (that )?(to (start|be hired|get|be offered)|i (have|got) the|the (job|position|role) is (mine|now)|we have a deal|it is mine|i am hired)
      i will not be chasing
      put it right by
    `,
    weak: `
      (urgent|urgently|as a matter of urgency|asap|immediately|without delay|promptly)
      i (will|shall|would) (then )?(assume|take it|regard)
      (quick|quicker|faster|speedy|prompt) (decision|answer|reply|response)
    `,
  },
  gossips: {
    strong: `
      (who|whom|which way|what) (they|he|she|you|the panel|your boss) .. (leaning|inclined|favou?r|prefers?|thinking of|swaying)
      (stacked up|stack up|fared|ranked|measured up|compared) (against|to|with|among) (the )?(others?|rest|competition|other)
      between (us|you and me|you and i|ourselves|alumni|girls|the two of us|colleagues)
      (off the record|inside (info\\w*|scoop|track|word|story|tip|view on|knowledge)|insider (info\\w*|knowledge|tips?|view)|on the quiet|strictly private|unofficially|on the sly|on the down low|hush hush)
      (who|how many) (else|other|others|more|people|candidates) .. (applied|interviewing(?! me)|interviewed|candidates|applicants|seeing|came in|running|for the|hire|hired|pick|picked|choose|chose|shortlist|list|competition|after me|left|made it|considered|race|final|in line|up for)
      (who|which) .. (they|he|she|got|did they|was it|it was|ended up) .. (went for|chose|picked|hired|chosen|hire|pick|getting (it|the job)|got it|lucky|hiring|choose)(?! (well|wisely))
      who (voted|was against|is against|said no|did not want|decided against|blocked|turned)
      (what|how) (did|do|does|was|were|are) (he|she|they|everyone|everybody|people|the others|the (panel|team|boss|director|manager|committee|interviewers)|mr|mrs|ms|your (boss|team|director|manager|colleagues)) (\\S+ )?(really |actually |honestly )?(say|saying|said|think|thinking|thought|make|react|feel|talk) (about|of|after|when|to|behind|inside|me|honestly|really)
      (what|how) (did|do|are|does) (he|she|they|everyone|the (panel|team|others)) (really |actually )?(think|say|saying|thinking|say about)
      (the|is the) (real|true) (reason|story)
      (say|said|says|saying|heard|hear|talk|talked|talking|overheard|overhear|mention|mentioned) (them |him |her |anyone |you |people )?(anything|something|what|much|a word|talk|talking|speak) .. (about me|after i|when i|of me|hallway|corridor|bad about|in the office)
      (did|has|does|have) (he|she|they|anyone|someone|my (references?|name|old boss)|your boss|mr|mrs|ms|somebody|the panel|the others) (\\S+ )?(like me|mention me|say (something|anything)|said (something|anything)|come up|not like|vote|said no|say no|against me|hate|talk about me|speak about me|prefer)
      (anybody|anyone|somebody|they|who) (say anything|said anything)
      (pick|picked) up (what|anything|on what)
      (find|found) out (for me )?(where (my|i)|what (they|he|she|the|people|is|was)|who (else|got|is|they|was)|if (they|i|he|she|the)|how (i|they|many)|whether (they|i|he|she|the))
      (ask|asking|sniff|dig|poke) around
      (check|look|peek|have a look|take a look|see|see what is) (up |at |in |into |inside )?(my file|the file|the system|my status in|his calendar|her calendar|the calendar|my folder|the notes|my notes|the score sheet|what is in my)
      (keep|put) (your|an|a) (ears?|eye|ear) (open|out|to the|peeled|on) (for me|and|ground|for|out|in)?
      (ear out|ear to the ground|blink twice|tip me off|tip off|heads up before (the (official|letter|decision|news)|it is)|sound out (your|the|him|her|mr|ms|mrs))
      (breathe a word|let on|say it was you|tell a soul|stays? between|my lips|treasure your discretion|rely on mine|keep it to myself|keep (this|that) to (yourself|myself)|nobody will know|not tell (anyone|anybody|a soul)|you can tell me i|not say (where|who|it was|you told)|never say where|your name (will not|out of it)|name will not (come up|be mentioned)|you did not hear (it|this) from|not hear it from me|nobody (has|needs|would have|would need) to know|no one (has|needs|would have|would need) to know|delete this (email|message)|not tell (anyone|mr|mrs|ms|him|her|them|your|the) .. i (asked|wrote|told))
      (slip|sneak|pass|leak) me (the|a|some|what)
      (weak|soft) spot (of|for|is|does|i could)?
      where i (am|stand|rank) (on|in|among|compared) (the (list|ranking|shortlist|order|pile|others|field|candidates)|your (list|ranking|shortlist)|to)
      how (do|did|does) (i|my) .. (compare|compared|rank|stack up|measure up|do against|score against|do compared|fare against)
      (compare|compared|rank|ranked|stack up|measure up) (to|with|against|among) (the )?(others?|other (candidates|applicants|people)|rest|competition|competitors)
      (other|another) (candidates?|applicants?|one|woman|man|person|lady|girl|guy) (better|more|less|younger|like|good|in the (lobby|waiting|hall)|doing|leaving|before me|after me|as qualified|stronger|internal)
      is it true
      (i )?(have )?heard (that )?(they|an|the|there (are|is|were|was)|rumou?rs?|you already|you have already) .. (internal|already|last|problems|trouble|layoffs|fired|left|quit|favou?rite|in mind|picked|assistant|issues)
      (last|previous|former|other) (assistant|girl|one|person|pa|ea|secretary|receptionist) .. (was fired|left in|was sacked|quit|shouted|cry|tears|fired|pushed out|last so)
      (what|how much) .. (others|current assistant|last assistant|previous assistant|rest|colleagues|everyone) (earns?|makes?|paid|gets?|earned|made)
      (is|are) (the company|your company|the firm|he|she|they|mr|mrs|ms) (\\S+ )?(in trouble|going to (retire|fire|leave|sack|quit|close|be fired)|about to|leaving soon|having an affair|going under|on the way out|getting fired)
      (look|seem|sound) like (he|she|they) .. (made|mind|decided|liked)
      (made|make) (his|her|their) mind up
      how the votes
      come from inside
    `,
    weak: `
      (competition|rivals|other candidates)
    `,
  },
  gimmick: {
    strong: `
      (enclosed|attached|inside|here) (is|are|you will find|please find|find) .. (gift|gift card|voucher|starbucks|amazon|chocolates?|tickets to|poem|haiku|limerick|song|cartoon|comic|crossword|puzzle|jingle|rap|dollars|banknote|lottery)
      (hamper|basket|cupcakes?|muffins?|cookies?|gift|gifts|present|parcel|package|flowers|bouquet|balloons?|cake|chocolates?|brownies|bottle|wine|red|surprise|something|voucher|pizza|donuts|plant|mug|envelope) .. (is on its|are on their|on its way|on the way (to|over)|is waiting|are waiting|waiting for you|with your name|(will|should|is going to|may|might) (arrive|reach|be|land|come)|await\\w*|arrives? (at|tomorrow|today|on|this)|in the lobby for)(?! .* (contract|documents?|passport|form|signed))
      (parcel|package|surprise|gift|envelope) (from me|for you|awaits|at (reception|the front desk) (with|for|from|today)|on your desk)
      (basket|hamper|box|bag|tin|tray|bottle|bunch) of (cupcakes|muffins|cookies|chocolates?|flowers|roses|fruit|donuts|doughnuts|sweets|goodies|treats|wine|red|champagne|pastries|brownies|candy|biscuits|macarons|truffles|tulips|gin|whisky|prosecco) .. (for|from|is|on|at|to|with|waiting|in the (post|mail)|as|garden|should|will|your)
      (hope|did) (you|the|everyone|your|my) (enjoy\\w*|like\\w*|get|got|receive\\w*|balloons?|flowers|chocolates?|gift|cake|cookies|cupcakes?|team)(?! \\S+ served) .. (gift|present|flowers|chocolates?|cookies|cake|plant|balloons|parcel|cupcakes|wine|hamper|basket|arrive\\w*|i (left|sent|brought)|package from me)
      (courier|balloon|cupcakes?|messenger) ... (reception|letter|face|asks|iced|from me|spell\\w*|bring you|balloon)(?! .* (contract|document|passport))
      there is also a balloon
      (jigsaw|lottery ticket|singing telegram|telegram|left shoe|one shoe|a shoe|puzzle piece|foot in (your|the) door|roses are|violets are|limerick|haiku|billboard|skywriting|pawprint|paw print|meow|woof|flash mob|carrier pigeon|fortune cookie|self destruct|knock knock|breaking news|hire me .com|crossword|qr code for a|paper plane|pizza box|chocolate bar|tattoo\\w*|t shirt with|sandwich board|chicken costume|jingle|magic trick|time capsule|treasure hunt|scavenger hunt|escape room|wanted poster|milk carton)
      (there once was a|wanted one|reward me|(dear|your) future (boss|assistant))
      (wrote|written|write|recorded|made|composed|filmed|enclosed|here is|here are|performed|created|designed|built|drew|drawn|painted|shot|produced|sang|sung) (you |for you |up )?(a |my |this |an |the |about )?(little |short |small |quick |two minute |one minute |whole |fun |funny |special |\\S+ minute |personal )?(poem|song|rap|cartoon|comic|comic strip|meme|puzzle|riddle|jingle|caricature|portrait|picture|tiktok|video about (why|our|you|me)|website (called|about|for you|just)|board game|music video|verse|ballad|sonnet|crossword|trailer|bracelet|something special|fairy tale|parody|sketch of)
      spell out
      (mugs?|t shirts?|pens|cookies|shirt|cards|calendar|badges?|cake) .. (printed|with) .. (your (name|logo|face)|my (face|photo|picture|name))
      my (photo|face|picture) .. on (a|the|it) (mug|balloon|cake|card|cookie|t shirt|billboard|poster)?
      (my|your) face on it
      (tickets? (for|to) (the|saturday|sunday|friday|a|this|tonight|hamilton|you) ... (game|match|opera|concert|theatre|theater|show|final|musical|ballet|play|would you|join|and would)|(theatre|theater|opera|concert|football|baseball|hockey|ballet) tickets)
      (let me|allow me to|like to|love to|want to|happy to|may i|can i|could i|i will) (buy|treat|take|invite) you (to |out |for |a )?(a |an |for |to )?(nice |little |proper )?(lunch|dinner|drink|drinks|dinner to|treat|pastry|meal|coffee and a|out for|spa|wine|champagne|brunch)
      (lunch|dinner|drinks|coffee|the first round|pizza|cake) (is|are) on me (if|when|and|as|on|for)?
      (dressed as|in a costume|in costume|holding a sign|with a sign|with a banner|look out (of )?(your|the) window|outside your (building|window|office) (with|at|on|holding|in))
      (first letters? of each|solve (this|the|my) (riddle|puzzle|clue|code)|each day .. (you will|one letter|letter|piece|clue))
      (my human|my (cat|dog|parrot|mother|mum|mom|grandmother|gran|hamster|goldfish|kids|children|baby|husband|wife) (\\S+ )?(is writing|wrote (this|you)|says (you|that you|hire|hi)|says? you should|thinks? you (should|must|ought)|asked me to (write|say|tell)|told me to (write|tell) you|has dictated|insists?|signs)|dictated (to|by) my)
      little box with
      (a|this|the) (small|little|tiny|modest) (token|gift|present|something|surprise) .. (from me|for you|to thank|appreciation|gratitude|on its|enclosed|should|will|at reception|is)
    `,
  },
} as const satisfies Readonly<Record<string, Phrases>>;
