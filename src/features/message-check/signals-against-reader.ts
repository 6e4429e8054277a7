/** Phrases that turn against the reader: threats, sour words, reproach, pressure. */
import type { Phrases } from './pattern.ts';

export const AGAINST_READER = {
  threatens: {
    strong: `
      (my|a|an|your|contact|speak to|talk to|consult|consulted|see|the) (lawyer|attorney|solicitor|union rep|union) .. (will|says|is in touch|agrees|thinks|advise*|advised|suggests?|told|recommends?)
      (from|to|with|involve|involving|consult*|hire|hiring|instruct*|contact*|call|see|get|getting|retain*|spoken to|spoke to|talked to) (my|a|an|our) (own )?(lawyer|attorney|solicitor|lawyers|attorneys|solicitors|union|union rep)(?! s? ?(office|firm|house|in your))
      legal (action|advice|steps|remedies|options|proceedings|grounds|counsel will|route|consequences|rights)
      (will|to|would|could|shall|may|and) sue(?! (and|or|said|from|in|made|was|is) )
      sue (you|them|the company|your|over|for)
      (suing|lawsuit|discriminated|discrimination|discriminatory|age bias|unlawful|unlawfully|illegally|is illegal|was illegal|against the law|breach of|damages)
      (eeoc|acas|tribunal|labou?r board|ombudsman|equal opportunit\\w*|equality commission|regulator|the authorities|works council|trading standards)
      (report|reporting) (you|this|your (firm|company|team|office|practice)|the company|it) (to|publicly|if|for|and)?
      (will|shall|could|can|may|might|must|would) (have to )?report (you|this|it|your)
      (forced|prepared|ready|prefer not|obliged|tempted|rather not|not hesitate|hate|sorry|have) (to )?(have to )?(take|taking) (this|it|the matter|matters) (up |any |much )?(further|public|elsewhere|as far)
      reserve (all )?(my|the) rights?
      (leave|leaving|post|posting|write|writing|put|putting|share|sharing|publish|publishing|putting together|draft|drafting|drafted) .. (a |an |my |about |little |honest |bad |negative |one star )?(reviews?|write up|experience|story|glassdoor)
      (glassdoor|trustpilot|review site|review sites|name and shame|go public|going public|gone public|number of stars|happy ending|one star|publicly if|bad review)
      (take|taking|share|sharing|post|posting|putting|put|all over|tell|go) .. (this|it|everything|my experience|to|on|over|about this) .. (social media|twitter|linkedin|facebook|instagram|tiktok|the internet)
      (let|see what|wonder what) (twitter|linkedin|the internet|the press|social media|your (clients|customers)|the public) (thinks?|decide|says?|would|makes?|know)
      (share|tell|publish|describe) .. (this |my experience |my story |it )?(online|publicly|with the world|to the world)
      (telling|tell|warn|warning|advise|advising|inform|informing|discourage|urge) (everyone|everybody|every|others|people|all|my network|my colleagues|my friends|colleagues|anyone|fellow|other candidates|other applicants) .. (about|not to|never to|to stay|to avoid|how|what|away|i know|that you|who|against|know) (your|you|apply|never|away|how|what|this|clear|treat|i|is|to)
      (hate|sorry|shame|pity|unfortunate|regrettable|embarrassing) (for|to|if) (see |have |you |me )?(to )?(this|it|word|others|people|that|see|have|your|your company|the company|anyone|write|had|end) ... (end up|public|online|got around|gets around|get around|reputation|name|bigger|become|further|write about|learned|heard|read about|damaged|suffer*|clients|known|press)
      (settle|resolve|solve|sort|handle|deal with|keep) (this|it|the matter|things) .. (quietly|without|amicably|between us|privately|discreetly|among) (involving|going|anyone|a lawyer|fuss|lawyers)?
      (word|reputations?|news|these things|bad news|stories) (gets?|got|travels?|spreads?) (around|fast|round|quickly)
      (mark my words|remember my name|been warned|consider this a warning|fair warning|a (friendly )?warning|live to regret)
      (will be|face|have|without|suffer|bear|the) consequences (for|of|if|and|will|are)?
      (have|has|be|are|face) .. consequences
      (kept|keep|have|saved|took|made|hold|got) (careful |detailed |all |copies |every |full )?(of )?(notes|records|record|screenshots|recordings|proof|copies|evidence|every email|every message|all of our messages|all our messages) .. (everything|said|just in case|in case|as proof|of (our emails|every|your|what you|the call|it all))
      (will|would|may) (regret|be sorry|rue) (it|this|that|turning|not|the day|you|ignoring|passing)
      (you|firm|company) (will|would|may|shall|are going to) (soon )?(regret|be sorry|pay for|hear from (me again|my|us)|be hearing from)
      (in|not in) (your|the company 's|the firm 's) (own )?(best )?interests? to
      for your (own )?sake
      (unless that happens|can not promise) .. (you|i)
    `,
  },
  vents: {
    strong: `
      (clearly|obviously|evidently) had (someone|somebody|made|already)
      feel sorry for (whoever|anyone|the person|your)
      you should have asked
      people who are not paying
      (nobody|no one) (seems to|ever|there|here) (read|reads|answer|answers|care|cares|listen|listens)
      a third time
      (manager|boss|director|ceo|company|hr|office|team) (was|were|is) (a |an )?(total |complete )?(nightmare|useless|awful|horrible|terrible|toxic|tyrant|bully|disaster|joke)
      had it in for me
      (says|tells) .. lot about (how|your|the way)
      as usual it seems|wrong as usual
      does (anyone|anybody|nobody) .. (read|check|answer|work)
      can not stand (it|him|her|them|my|this|that)
      (total|complete|absolute|real) (snake|jerk|idiot|witch|monster|nightmare|clown|fool|bore)
      a bit rich
      (obvious|clear|plain) .. you (never|did not|had already)
      made (your|their) minds? up (before|already|long)
      better off (staying|at home|not)
      (waste|wasted|wasting) (so much |all |of |an? |half )?(my|everyone|everybody|our|people|afternoon|day|morning|hours|weeks|hour|week|everybody 's|everyone 's|me)
      (a|complete|total|such a|utter|absolute|big|huge|was) waste of
      (thanks|thank you) for (nothing|wasting|making me (wait|feel|drive|come|look)|letting me wait|ignoring)
      (unprofessional|disrespectful|disrespect|rudeness|insult|insulting|insulted|ghosted|ghosting|appalled|appalling|disgusted|disgusting|disgrace|disgraceful|unacceptable|ridiculous|pathetic|idiots?|idiotic|incompetent|incompetence|clueless|farce|sham|rigged|amateurs?|amateurish|hypocrites?|hypocrisy|hypocritical|liars?|lied|betrayed|furious|fed up|outrageous|outraged|bullshit|crap|damn|hell|screw|slap in the face|favou?ritism|nepotism|tyrant|bully|screaming|toxic|shame on|ashamed of yourselves|should be ashamed|how dare|you people|nonsense|mockery|shambles|contempt|shoddy|condescending|patroni[sz]ing|humiliating|madhouse|two faced|arrogance|chewed me up|false pretences|false pretenses|micromanag\\w*)
      (humiliated|belittled|patroni[sz]ed|mocked|sneered|smirked|yawned|talked down|rolled (his|her|their) eyes|brushed off|fobbed off) .. (at|by|in|me|while|like|through|when|us)
      (was|were|is|are|been|being|incredibly|so|very|really|downright|plain|extremely|find it|found it|considered|it) (quite |rather |pretty |just |simply |frankly |a bit |very )?(rude|stupid|dishonest|dreadful|awful|pointless|chaotic|laughable|arrogant|cowardly|shabby|offensive|hurtful|a bully)(?<! (without being|i was|i am|i feel|felt so|felt very) \\w+)(?! (of me|visitor|caller|guest|weather))
      (rude|stupid|shabby|lousy|awful|useless|horrible|terrible|bad|hostile|chaotic) (process|questions?|email|test|company|place|treatment|managers?|bosses|boss|people|way to treat|employers?|behaviou?r|attitude|hr|recruiters?|receptionist|reviews)(?! that)
      (what a|is a|was a|such a|complete|total|absolute|utter|bad|sick|like a) (joke|circus|mess|farce|disaster|let down|letdown|shambles|charade|disgrace)
      (my|your) (old|last|former|previous|current|present|ex|first|own) (boss|manager|employer|company|supervisor|firm|director|team|job|office|place) .. (was|is|are|were|treats?|treated|could not|can not|never|who|has|had|made|drives?|threw|took) (such |just |so |an? |absolutely |really |always |completely |utterly |totally |constantly |impossible|terribl\\w*|badly )?(a )?(nightmare|monster|bully|mess|impossible|horrible|terrible|terribly|awful|useless|idiot|tyrant|madhouse|crazy|unbearable|dreadful|hated|hopeless|incompetent|yelled|shouted|screamed|liar|lunatic|control freak|unreasonable|credit|spell|badly|hell|drunk|organi[sz]e|appreciated|me out|lazy|rude|cruel)
      (left|leave|leaving|quit|get away|escape) (because|since|from) (of )?(my|the|their) .. (boss|manager|management|people|company|place) (is|was|were|had|and|who)?
      (been|was|were|being|am|feel|felt) (used|cheated|lied to|played with|played|ignored|humiliated|talked down|dismissed|brushed|disrespected|mistreated|invisible|worthless) (by|like|for|in|at|and|here|when|from|to|completely)?
      (felt|feel|feeling|made to feel) (completely |so |very |like |a bit |rather |really |totally )?(used|cheated|nothing|humiliated|worthless|small|an idiot|a fool|ignored|invisible|dismissed|unwelcome|insulted)
      (do not|did not|will not|can not) (appreciate|like|accept|tolerate|enjoy|put up with) (being|to be|how (i|you|this)|the way (i|you|this)|this kind|such)
      (basic|common|simple|bit of|any|little) (courtesy|decency|manners|politeness|human)
      (courtesy|manners|decency) (costs|is dead|to (reply|answer|call|respond|let|tell|inform|write|even))
      had the (decency|courtesy|nerve|cheek|guts|audacity|gall|grace|manners)
      (dragged|drag|dragging) (this|it|me|that|things)? ?(out|along|on)
      (hoop|hoops|fourth form|third time of)
      (the|your|a|grateful for) (form letter|canned|standard|automated|copy and paste|generic) (letter|email|rejection|reply|answer|response|message|no|was)
      (least you|the very least|the least) .. (could|can|might)
      like (a )?(human being|human beings|number|dirt|garbage|trash|cattle|fool|nothing|a criminal|rubbish)
      not (just )?(a number|a file|some (schoolgirl|child|number|beginner))
      (nobody|no one|none of you|not one of you) .. (bother\\w*|could be bothered|cares|cared|ever reads|reads|noticed|had the)
      not that (you|anyone|anybody|it|they) (would |over there would |will )?(cares?|notice|matters|bother)
      did (nobody|no one) .. (bother|look|read|check|think)
      (then|and|but|still) (not a|without a|never a|then not a) (word|peep|line)
      (learn|course|lesson) .. (to treat|in listening|in manners)
      you (have |are |will |simply |just |clearly )?(made|making|make|picked|chose) (a|the) (wrong|poor|bad|mistake|strange|huge|big|terrible|odd)
      (no|not any) (idea|clue) (what you are|what you have|what the job|how to|what they|about|what it|whatsoever|what i)(?<! (i|i have|have|had) no idea what it)
      (had|has|have) no (clue|idea) (what|about|how) (the job|you|he|she|they|to|i) (was|were|are|did|do|is)
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
      (don t|do not|no need to) (bother|reply) (replying|you would not|answering|to reply|calling|writing back)
      (expected|deserve|deserved|expect) (better|more) (from|of) (a )?(you|your|people)
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
      (pity|shame) (that )?you (took|did not|never|could not)
      took .. (weeks|days|months) to (say|tell|answer|let|reply)
      i (think|feel|believe) (that )?i (deserve|deserved|earned)
      i (had )?expected (to be (called|invited|hired|chosen|shortlisted|told)|you to|that you would)
      frankly .. overqualified
      my time (is|was) (not|obviously|clearly|worth)
      i guess (my|i am|i was|you|it) .. (not|no|never)
      took .. off (work )?and (sat|waited|stayed)
      (nobody|no one) (got back|has got back|called|replied|answered|wrote)
      (disappointing|disheartening|discouraging|sad|frustrating|hurtful|upsetting|disrespectful) (that|to be|to hear nothing|not to|when) .. (no one|nobody|you|left|ignored|without|hear|taken|bothered|kept)
      (you|they|it was|someone) (said|told me|assured me|gave me your word|swore) .. (would|will|was going|were going|by) ... (but (nothing|no one|nobody|never|that|here|i am still|it is now|it never|i have heard nothing)|and yet|and (still|now|nothing|no one|nobody|did not|never|it is now|it has)|yet (nothing|here|no)|instead|it is now|still (nothing|no|have|waiting))
      you promised (me )?(a (call|decision|reply|response|answer)|an (answer|update)|to (call|ring|write|reply|answer|let|get back|be in touch)|that (i|you)|i would|you would (call|write|ring|let|get))
      (weeks|days|month|months) .. (and|without) (i have heard |still |now )?(not |heard )?(a (single )?word|nothing|a peep|complete silence|total silence|not a word)
      (no|not (had|received) (a|any|an|the|even)) (reply|response|answer|acknowledgement|acknowledgment|call|courtesy|word) (of any kind|at all|whatsoever|to date|so far|from anyone)
      (had|got|received) no (acknowledge?ment|reply|answer|response) (of|to|from|at|whatsoever)
      (emails|messages|calls|letters|voicemails) .. (gone|went|go|been|remain\\w*|were|are being) (all )?(unanswered|ignored|unreturned|answered by no one)
      (ignored|ignoring|forgotten|forgot) (me|my (email|emails|message|messages|calls|letter|letters)|about me|all (about|my))
      (feel|feeling|felt|being) (a bit |a little |rather |quite |completely |so |somewhat )?(forgotten|ignored|overlooked|abandoned|neglected|taken for granted)
      (never|did not) (even )?(get back to me|got back to me|replied|reply to my|respond to my|called me back|call me back|got a call back|hear back from anyone|return my|returned my|thank me|asked? me a single|looked? at my|contacted them|acknowledge\\w*)
      (third|fourth|fifth|\\d+th) (email|message|letter|time) .. (without|no|unanswered|that i (write|am)|i (write|am writing|have written)|and)
      (having|have|i) (even |already |also |just )?(bought|paid|took|gave up|sold|turned down|drove|driven|cancelled|canceled|found|arranged|put) .. (a suit|suit|shoes|unpaid|babysitter|childcare|own pocket|else on hold|on hold|other offers|other interviews|for nothing|vacation day|holiday for|hours (to|for|each)|shifts|minutes each way|two offers?|offers? (for|because)|my car|days? (off|of leave) (to|for|and|just|work))
      (stayed|waited|kept|sat) (home|in|by|up|at|all|the whole|around) .. (day|afternoon|phone|friday|morning|free|call) .. (for|yesterday|call|a call|never|free|you|nothing|and)
      (would|might|could) have been (nice|good|polite|decent|courteous|fair|appreciated|kind|kinder|welcome|considerate|respectful|professional)
      (line|note|word|call|reply|email|no) (would|might) have (done|sufficed|been (nice|enough|kind|polite|good|fine|plenty))
      (better than nothing|a reply takes|takes (two|a|one|five|thirty|ten) (minutes?|seconds?))
      (only|just|simply|common) (polite|courteous|good manners|courtesy|decent|fair) to (reply|answer|let|tell|inform|call|write|respond)
      (good manners|considered rude|brought up to|my day people|where i come from|impolite)
      (expected|expect|hoped for|would have expected|thought i would) (more|better|a little|some|at least|to have heard|to hear something|at the very least|a personal|get at least|at least get) (from|of|courtesy|respect|by|a|an|call|the)
      (would|should) have (thought|expected|hoped) .. (i would|you would|have heard|heard by|at least|more|better|better of|a (call|reply|word|response))
      (at least|the courtesy of|even) (a|an|get a|one) (short |quick |brief |phone |one line |single |simple |polite )?(reply|call|answer|acknowledge?ment|response|no|phone call|courtesy)(?! (from|with) you (would|is) (be )?(welcome|fine))
      i (even )?paid for (the |my |two |three )?(trains?|hotel|flights?|taxis?)(?! .*(receipt|attach|refund))
      (radio silence|deafening silence|this kind of quiet|this silence|(the|your|total|complete|long) silence|left hanging|in limbo|kept waiting|left waiting|leave (someone|people|candidates|me|us|anyone) (waiting|hanging|in the dark)|kept in the dark|left in the dark|waiting for (weeks|days|over|more)|wall of silence|met with silence|silence (is|means|speaks)|only silence)
      (long time|too long|far too long|very long) (to (wait|leave|keep|go|be left)|without (a|any|hearing)|for an? (answer|reply))
      (been|have) (nothing but|very|more than|quite|extremely) patient
      after .. (rounds|interviews|weeks|hours) .. (would have expected|expected|deserve|at least|thought i|earned|you owe|only|nothing)
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
      appreciated? (a heads up|being (told|informed)|to (be told|have been|be kept)|some (notice|warning)|if (you|someone) had)
      (candidates?|applicants?|applicant|people|everyone|every applicant|we|i) (deserves?|are people|are human|have a right|has a right|has feelings) .. (an? (answer|reply|response|call|explanation)|to (hear|know|be told)|too|better|closure|more)
      (more|better|bigger) (important )?(people|things) to (do|write|talk|worry|deal)
      nobody (walked|offered|greeted|told|called|met|came|explained|thanked)
      (earned|deserve|merit|entitled to) (a|an|some|at least) (proper |honest |real |personal |straight |clear )?(answer|reply|explanation|response|call|courtesy|feedback)
      i am not (angry|blaming|complaining|bitter)
      (must|have to) (say|admit|confess) .. (wait|weeks|late|long|silence|trying|difficult|hard on|unfair|cold|odd|expected) .. (trying|weeks|time|long|wait|that|more|to)
      (hard|difficult|agony|torture|unbearable) .. (sit|sitting|waiting|not knowing|in the dark) (here|by|around|not knowing|like)
    `,
    weak: `
    `,
  },
  pressures: {
    strong: `
      (considering|thinking of|thinking about) withdrawing
      unless i get
      if (it|this|that) (is|was) not .. by
      i (will )?walk(?! (you|through|past|to|by|in|around|home))
      if i do not have (your|an|a|the) .. (by|before)
      (have|has|will have) lost me
      (should|could) have (moved|acted|been) (faster|quicker|sooner)
      or (you can )?forget it
      not going to argue
      (want|expect) your answer by
      (let me know|tell me|give me) (your|a|the|of your) (final )?(decision|answer) (by|before|no later|until) <day>
      (wait|sit|be) in (the|your) (lobby|reception) .. until
      (show|prove) .. how determined i am
      (for|want|like|let) you to (lose|miss) out
      (today|tomorrow|tonight|now|friday|monday|this week) or i (am|will|shall|have to|must|go|take|accept)
      i (now |really |do |must |would |will |absolutely )?(need|require|must have|insist on|demand) (to know|an answer|your answer|a (firm |final |clear |definite )?(decision|answer|reply|response|yes)|your (final )?(decision|answer)|a yes|a definite|to hear|you to (decide|answer|confirm|reply)) .. (by|before|today|tomorrow|now|tonight|this week|end of|no later|quickly|immediately|urgently|from you|or|decide|answer)
      (let me have|give me|send me|tell me|have) (your|a|an) (final |definite )?(answer|decision|response|reply) (ready|by (tomorrow|tonight|noon|close|end|the end|friday|monday|tuesday|wednesday|thursday) (at the latest|or|latest|please)|today|now|immediately|at once|when i call)
      (kindly|please) (answer|reply|respond|decide|confirm|hurry) (today|now|immediately|at once|up|by return|urgently|asap|as soon as possible|within|without)
      please hurry
      i (now |really |do |fully |would )?(expect|demand|insist|require) (that |on )?(an|a|your|you|the|to be) .. (answer|reply|response|decision|indication|offer|hired|match|definite|callback|explanation|to (match|answer|reply|call|decide|honou?r|respond))(?! (that|which) suits)
      if (i|you) (do|have|did) not .. (hear|heard|had|get|got|receive|received|reply|respond|call|answer) .. (by|before|from|back|within|then|until|definite|soon) ... (assume|conclude|take it|no longer|elsewhere|not interested|other (job|offer)|accept|have to|forced|move on|withdraw|choice|closed|moving)(?! (still|we are|our|tuesday|monday|that (the|our|it)|it is fine))
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
      you have (until|till|got until|<number> (hours|days)|exactly|just) (monday|tuesday|wednesday|thursday|friday|the|tomorrow|noon|hours|days|to decide|end|tonight)?
      in (high |great )?demand
      (other|several|many|two other|multiple|various|number of) (companies|firms|employers|houses|suitors|parties|places|options|offers|opportunities|organizations|organisations|recruiters) .. (interested|courting|waiting|circling|knocking|chasing|want|after me|keen|pursuing|on the table|competing|lined up|fighting)
      (lot|lots|plenty|great deal|a lot) of (interest in (me|my)|options|other (offers|options)|offers)
      (i (do )?have|got|keeping) (other |many |several |plenty of )?(options|irons in the fire|other options|other offers)(?! (for|open to))
      (people|candidates?|assistants?|someone|pas) (like me|of my (calibre|caliber|quality|experience)) .. (get|do|are|will|not|go|hired|move|come|stay)
      keep (the others|other (offers|companies|employers)|them|the other (company|firm|employer|offer)) (waiting|at bay|on hold|hanging|off)
      others at bay
      (only )?hold (them |out |on )?off (for )?(so|until|much|any)
      (can not|will not|not going to|unable to|not prepared to|not willing to|would not) (keep )?(wait|waiting|hold|hold out|hold on) (any longer|forever|much|around|indefinitely|longer|for ever|past|beyond|all)
      not (be |going to be |wait |stay )?(available|around|on the market|waiting|free) (for (long|ever|much)|forever|much longer|long)
      (better|should|had better|must|need to|have to|want to|would want to|will have to) (move|act|decide|hurry|reply|be quick) (fast|quickly|now|soon|today|up|at once|immediately|on (someone|me))
      (act|move|decide|reply|respond|answer|get back) (to me )?(now|fast|quickly|immediately|at once|without delay|today or|urgently) (if|or|before|because|as|please|on|then|otherwise|since)
      if you (are|were) (really |truly |actually |at all )?(serious|interested|keen) .. (about|you will|call|let|in me|then|need|today|decide)
      (by now|surely) you (should|must|ought to|can) (know|have|tell|decide|be able)
      (small|little) signal from you
      (i|we) (deserve|am owed|am entitled|are owed|have (a|the|every) right) (to|a|an|better|more|this)
      (entitled to|right to) (an|a|know|be told|answer|explanation)(?! work| live)
      (owe|owed) (me|an|a) (that much|explanation|answer|reply|least|apology|decision|response)
      the least you (can|could|might) do
      circumstances took .. out of
      (tonight or tomorrow|like to have things settled|sooner rather|speed (this|things|it|up the (process|decision))|speed up|expedite|fast track|an early decision|move (this|it|things) (along|forward)(?! together| with)|push (this|it|things) (along|through)|get this (done|over|settled)|hold up over|what is the hold up|what is the delay)
      i will (not )?be (chasing|calling (you )?every|standing (at|outside)|at your door)
      (trust|sure|confident|assume|presume) (that )?(you will|i will|that you|you would) .. (respond|reply|hear|answer|do|decide|hear from you|get back) .. (by return|today|right thing|by|immediately|promptly|tomorrow|without delay|within|shortly or)
      i (expect|assume|am assuming|take it|presume) (that )?(to (start|be hired|get|be offered)|i (have|got) the|the (job|position|role) is (mine|now)|we have a deal|it is mine|i am hired)
      (can not|can|could not|make) (guarantee|promise|no promises?|not promise) .. (be (free|available|here|around|waiting|there)|still|beyond|past|after|hold)
      i will not be chasing
      put it right by
    `,
    weak: `
      (urgent|urgently|as a matter of urgency|asap|immediately|without delay|promptly)
      (need|require) (an|your|a) (answer|decision|reply|response)
      i (will|shall|would) (then )?(assume|take it|regard)
      (quick|quicker|faster|speedy|prompt) (decision|answer|reply|response)
    `,
  },
} as const satisfies Readonly<Record<string, Phrases>>;
