/** Phrases of what a reader can use: thanks, questions in their time, news, answers. */
import type { Phrases } from './signals.ts';

/** Their answer to it. */
const ANSWER = '(decision|decisions|outcome|result|results|verdict|conclusion|answer|choice|determination)';
/** A wish to hear, before “if”, “how” or a thing. */
const ASK =
  '(ask|asking|asked|telling me|know|wonder|wondering|wondered|curious|hear|tell me|tell us|inform me|update me|let me know|find out|learn|enquire|enquiring|inquire|inquiring|check|checking|see|sense|idea|say|advise|confirm|interested in|question is)';
/** Something left behind. */
const THING =
  '(umbrella|scarf|coat|jacket|cardigan|sweater|gloves?|glasses|sunglasses|spectacles|charger|badge|pass|keys?|key card|keycard|wallet|purse|handbag|notebook|notepad|hat|cap|laptop|access card|water bottle|bottle|folder|bag|rucksack|backpack|earring|bracelet|ring|watch|pen|pens|lanyard|fob|shawl|usb stick|tablet|headphones)';
/** A day or an hour, as an appointment names it. */
const SLOT =
  '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|tomorrow|tmrw|tonight|today|noon|half past|quarter past|quarter to|the <number>|<number> (o|am|pm|a|p|clock|sharp)|\\d+(?:[:.]\\d+)?(?:am|pm)?|nine|ten|eleven|eight|january|february|march|april|may \\d+|june|july|august|september|october|november|december|next week|this week)';

export const NEEDED = {
  thanks: {
    strong: `
      (thank|thanks|thankful|gratitude|appreciation|thanking|thankyou)(?! (in advance|for nothing|but no|for (reading|reconsidering|your (patience|understanding|attention|prompt|early))|for (any|a|an) (help|update|information|news|reply|word)) )
      (grateful|appreciate|appreciated)(?! (if|(for )?(any|an|a|some|your|the|getting|receiving|hearing|either) (\\S+ ){0,2}(updates?|reply|answer|response|news|word|line|chance|information|note|call|sense|indication|decision)|to (hear|know|receive|get|learn|have)) )
      (enjoyed|loved|liked|valued|admired) .. (meeting|talking|speaking|hearing|learning|seeing|visiting|chatting|our|your|the|how|that|every*|being)
      (pleasure|privilege|delight|honor|honour|treat|joy|highlight|best (part|bit|hour|day|conversation|chat)) .. (to|of|meeting|talking|speaking|being|was|for me|seeing|hearing)
      (great|nice|good|lovely|wonderful|fun|fantastic|super|delightful|interesting|fascinating|inspiring|pleasant|refreshing) .. (to (meet|talk|speak|see|hear|chat|finally|put|sit|spend|learn)|meeting|speaking|talking|seeing|chatting|hearing)
      (had|spent|was|were) .. (great|good|lovely|wonderful|interesting|fascinating|inspiring|delightful|enjoyable|pleasant) (time|morning|afternoon|day|hour|conversation|talk|chat|visit|meeting|interview|discussion|tour)
      (was|were|is|how|so|very|really|most) (so |very |most |really )?(good|kind|generous|thoughtful|decent|gracious|nice|sweet|considerate|patient) of (you|your|him|her|them|everyone)
      (kind|good|generous|gracious|patient) enough to
      (you|everyone|everybody|they|all|team) .. (was|were|could not have been|have been) .. (welcoming|friendly|friendlier|kind|kinder|generous|patient|warm|warmer|gracious|helpful|open|nicer|hospitable|attentive)
      (you|everyone|everybody|they|it|which|that|story|chat|conversation) (all |really |certainly |also |have )?(made (me feel|my day|my week|it easy|it so easy|it very easy|that morning|the (time|hour|morning))|put me (so |right |very )?(much )?at ease|gave me (a lot|plenty|much|so much|a (real|good|clear|true|wonderful)))
      (i|we) (was|were|am|are) (so |very |really |truly |most |also )?(glad|happy|delighted|struck|impressed|moved|touched|honoured|honored|pleased|inspired|charmed|taken|fascinated) (and \\S+ )?(by|with|to (see|hear|meet|be (invited|asked|shown|considered))|that (you|i could|i was able)|how)
      (came|walked|went|come) (away|out|home) .. (with|liking|impressed|from|thinking|very|even|smiling|feeling|more|convinced|inspired|looking)
      left (with|keener|your office|feeling (more|even|sure|that|inspired|excited|very)|thinking (about|that|how)|impressed|our (talk|conversation|meeting|interview))
      (seeing|hearing|meeting|watching|visiting|walking|listening|talking|speaking|learning) (\\S+ ){1,8}(was|were|has been) (\\S+ )?(fascinating|lovely|wonderful|great|inspiring|delightful|interesting|eye opening|impressive|fun|useful|helpful|moving)
      (learned|learnt) (a lot|so much|a great deal|much|plenty|more) .. (from|about|in|than|of)
    `,
    weak: `
      (your time|kindness|warmth|hospitality|still smiling|made me feel|worth the|well worth)
      what a (lovely|wonderful|kind|pleasure|treat|nice)
      (will stay|has stayed|stayed|stuck|stays) with me
      (wonderful|lovely|great|fantastic|brilliant) (team|group|office|place|people|colleagues)
      (thank|thanks|appreciate|grateful|appreciated|thankful)
      (tour of|showed me|showing me|walked me|walking me)
    `,
  },
  wishes: {
    strong: `
      (wish|wishing|wishes) .. (all the|best|good|lots|every|much|joy|success|luck|well|happy|great|lovely|a (good|great|smooth|lovely|calm|happy|wonderful|safe|speedy|restful|pleasant))
      (wish|wishing) (to )?(you|her|him|them|the|everyone|your) (\\S+ ){0,6}(well|success|luck|best|weekend|summer|day|week|year|start|recovery|trip|holiday|joy|good|fun)
      (warmest|kindest|best|good|warm) wishes
      (enjoy|have) (a|the|your|an) .. (weekend|day|week|evening|afternoon|morning|summer|holiday|holidays|break|trip|time off|vacation|leave|launch|conference|rest|start|spring|winter|christmas|easter|bank holiday)
      hope .. (goes|go|settles|enjoy|mends|starts|find|finds|steady|helps|rested|is over|behind you|recover|recovers|has a|have (a|had a)|is better|are better|brings|heals|get well|feel better|feels better)
      hope .. (you|all|this|everyone|everything|things) .. (is |are |finds you |find you |doing |keeping )?(well|fine|good spirits|good health)
      (congratulations|congrats|fair winds|safe travels|safe (trip|journey)|get well|happy (new year|holidays|easter|christmas|birthday|for (you|her|him|them|whoever))|glad you found|pleased you found|fingers crossed|rooting for)
      (best of|good|lots of) luck
      (all the|all my|all) (very )?best (to|with|for|in)
      may (the|your|this) .. (bring|brings|person|team|be everything|prosper|thrive|go)
    `,
  },
  'accepts-no': {
    strong: `
      (understand|respect|accept|appreciate) (?<!not accept )(?!(it is|that i|that my|why you did not (give|listen|read)) )(\\S+ ){0,2}(decision|choice|outcome|result|answer|reasons|reasoning|it|that|entirely|fully|completely|perfectly|this|why)
      (completely|totally|fully|quite|entirely|perfectly|of course i|i quite|i do) (get it|understand|understandable|see (why|that|how))
      (can|quite|do) see (why|that|how)
      (glad|happy|pleased) (that )?(you|they|the team) (have |has )?(found|filled)
      (no|without) (hard feelings|worries|worry|bitterness|grudge|regrets)
      (you|they) .. (found|chose|chosen|picked|selected|hired|made) .. (the right|another|a strong|the best|a good|a better|somebody|someone) (person|one|choice|candidate|decision|fit|match|better|stronger|closer|with)
      (came|to be|as|being) (second|runner up|a close second)
      (i am|i was|of course i am|naturally|bit|little|of course) (a |naturally |of course |obviously |very |quite |rather ){0,3}(bit |little )?(sad|disappointed|sorry|gutted|down)(?! (in|with|how|about how|for (bothering|writing|my|the)) )
      (decision|decisions|choice|choices|it|call) .. (is|are|was|were|can not have been|could not have been|not) .. (never easy|not easy|an easy|easy one|easy|hard|difficult|tough|close)
      (strong (field|pool|candidates|candidate|applicants|competition|contenders)|tough choice|hard choice|difficult choice|makes (perfect |good |complete |total |obvious )?sense|make (perfect |good |complete )?sense (to me)?|obvious sense)
      (letting|telling|informing|calling|ringing|phoning) (me|us) (know|yourself|in person|so (quickly|promptly|soon|kindly)|personally|straight|honestly|how)
      (straight|honest|frank|open|upfront|candid|plain) with me
      (shame|pity) .. (but|of course|it did not|that it)
    `,
  },
  'keep-light': {
    strong: `
      (keep|keeping|bear|bearing|have) (me|us) in mind
      (keep|keeping|hold|holding|leave|leaving|retain) (on to |onto )?(me|us|my (details|name|file|cv|resume|application|papers|information|documents|data)) .. (on file|on record|on hand|in mind|on your (list|books)|for (future|later|another|any))
      (kept|keep|keeping|held) my (details|name|cv|resume|address|number)
      (if|should|when|once|in case|whenever) (a|an|any|anything|something|another|the|things|plans|your|other|some|ever|there|similar|new|circumstances) ... (opens|comes? (up|along|free|back)|change|changes|arise|arises|vacant|free|lands?|turns? (up|out)|different|crops? up|available|becomes?|suitable|opening|vacancy|similar|more junior|another role|short)
      (future|other|similar|new|further) (roles?|openings?|opportunit(y|ies)|positions?|vacanc(y|ies)|desk|posts?)
      (glad|happy|pleased|delighted|love|like|happily|open|welcome) .. (to )?hear (of|about|from you (if|when|should|again|one|some|in))
      (where to find me|how to reach me|look me up|think of me (if|when|should|for|again|another)?|my door is (always )?open)
      (down the|further down the) (road|line|track)
      (apply|try|applying|considered|work together|meet|welcome me|see you) again (one day|some|in|with|later|if|another|when|for|at|down|next)
      (maybe|perhaps) (another|some other|next) time
      exactly what i needed
      (put|putting) it to (good )?use
      not (pretend|going to pretend) i am not
      glad i met
    `,
    weak: `
      (one day|just what i needed|at some point|in (the )?future|some day|someday|some time)
    `,
  },
  feedback: {
    strong: `
      (any|some|your|for|of|give|share|have|welcome|with|about|value|appreciate|constructive|honest|brief|short|ask|useful|the|little) (\\S+ )?(feedback|constructive criticism|criticism)
      (one|any|a|a single|single) (thing|tip|tips|pointer|pointers|hint|hints|area|areas|suggestion|suggestions|piece of advice|weakness|point|skill|skills) ... (i|to|for|that|you|where|do|improve|work|better|help|welcome)
      (can|could|might|should|may|to) (i )?(do better|do differently|improve|work on|get better|strengthen|brush up|polish|develop)
      (where|how|what|which) .. (i|my) .. (fell short|lacked|lacking|missing|weak|weakest|could improve|can improve|might improve|get better|do better|could (do|have done|be|work|strengthen|change)|can (do better|get better|strengthen|work)|should (work|improve|strengthen|brush|do (better|differently))|might (do|change|strengthen))
      (any|a|your|some|few|short) (\\S+ )?(comment|comments|remark|remarks) (on|about|regarding)
      (what|which|anything) .. (made|make|tipped|decided|decisive|counted|spoke|told|weighed) .. (against me|application stronger|stronger|the balance|the scales|the difference|it|me stronger)
      (worth polishing|learn from (it|this|that|the)|room for improvement|stronger candidate next|stronger next|better next time|differently next time|improve (for )?(next|my|in|on))
    `,
    weak: `
      feedback
      (learn from|next time|do better)
    `,
  },
  status: {
    strong: `
      (expecting|waiting for|planning|hoping for) (your|a|the) call
      (missed|miss) (each other|your call|you when|a call)
      if you would like to try again
      (any|an|some|your latest|latest|the latest|further|quick|more|brief|short|no) (news|update|updates|word|developments|development|movement|indication|sign|clarity|progress|insight|status)(?! (myself|of (myself|mine)|from (me|my)|on my (side|end)) )
      any ${ANSWER} (yet|on|about|regarding|from|been|has|so far|made)
      (status|outcome|state|progress|stage|result|results) (of|for|on|regarding|at|with) (my|the|this|your|our|where) ... (application|process|role|position|job|candidacy|candidature|search|interview|recruitment|selection|vacancy|post|hiring|file|things|opening)
      (idea|sense|indication|details|word|information|update|clarity|clearer|know|ask|about|share|confirm) (\\S+ ){0,3}(timeline|timing|timeframe|time frame|timescale|timelines|schedule for (a|the|your))
      where (things|you|we|matters|it|everything) .. (stand|stands|are (now|at|in|with|on|up)|is at|are|got to|have got)
      where (i|my application|my candidacy|the (search|process|decision|role|position)) .. (stand|stands|is|am|in|are)(?= (now|at|with|in|and|as|so|this|by|today|currently|if|or|$))
      (tell me|know|ask|asking|wondering|wondered|see) where (i|my application) .. (stand|stands|am|is)
      (is|are|has|have|was|were|did|does|will) (?<=^ \\S+ )(the|a|any|my|there any|there an|it|your) (?!(\\S+ ){0,8}(chance|hope|mistake|wrong|joke|unfair|fair|right) )(\\S+ ){0,3}(decision|position|role|job|vacancy|post|opening|process|timeline|update|updates|news|outcome|result|results|interviews|panel|committee|candidate|shortlist|selection|application|search|manager) (\\S+ ){0,4}(been|made|open|filled|yet|going|still|taken|reached|moving|moved|decided|available|closed|come|came|chosen|through|ready|met|had|finished|complete|arrived|out|for me|on the|so far|near|close|happen|go ahead|vacant|received)
      (tell|telling|let) me (know )?(if|whether|when|how (far|things|it|long|soon|the|my)|where) (?!(there is (still )?(any|a) (\\S+ )?(chance|hope|way)|you (want|change|ever|could|can not|need a|would (ever|hire|take))) )(the|my|it|a|any|there|your (team|decision|search)|things|anyone|someone|you (have|plan|expect|are|will|are still|might|know|decide|picked|decided|chose|think))
      (wonder|wondering|wondered|curious) (how|when|what|whether|if) ((the|your) (\\S+ ){0,2}(search|team has|decision|process|interviews|hiring|plans|role|position|job|vacancy|selection|second|status|post|panel)|things (are|were|stand|stood|have)|second|my (application|candidacy|interview)|there|a|any|anyone|you (are|have (decided|had|made|any|come|chosen|reached|got|been able)|had (decided|had|made|any|come|chosen|reached|got)|might|will|plan|know))
      still have not heard
      any feedback (yet|from|on my (application|interview|candidacy))
      feedback from (the|your) (\\S+ )?(panel|team|manager|client|committee|interviewers)
      how (it|things|everything) (looks|look|stands|stand|goes|went)(?! (wrong|badly|so) )
      (is|are|was) there (a|any|an|some|already a|yet a) (\\S+ ){0,2}(timeline|date (for|by|when|in)|decision|news|update|updates|word|timeframe|time frame|movement|progress|indication)
      (wonder|wondering|wondered|curious|unsure|not sure) (\\S+ ){0,2}where (you|things|we|it)
      (do|would|might|did) you (happen to )?(already |by now |by any chance )?have (\\S+ ){0,2}(news|updates?|word|idea (when|how (long|soon|far|things)|whether|if|about)|decision|timeline|answer|result|date)
      (what|which|about|on|know|regarding|clarify|outline) (\\S+ ){0,2}next (steps?|stages?|round)
      (yes or no|decision|answer|news|word) on (the|my|your) (\\S+ ){0,4}(opening|position|role|job|post|vacancy|application|search)
      (know|ask|hear|learn|wondering|wonder|wondered) (yet )?(if|whether) (you (have |had )?(made|come to|reached|taken|settled)|i (am|was|have been|will be) (\\S+ )?(invited|shortlisted|considered|in|through|among|still))
      how (far along|far|the (search|process|hiring|selection|decision|recruitment|shortlisting|review|interviews|applications|position|role)|things|it|everything|matters|your (search|process|hiring|decision|interviews|selection)|my application) .. (is|are|going|coming|progressing|progress|went|goes|getting|looking|look|along|stand|stands|shaping|developing|evolving|proceeding)(?! (done|i|for me|handled|supposed|meant) )
      ${ASK} (about |to know |to hear |to ask |to learn )?(if|whether|when|how soon|by when|where|what|which|how) ... (decision|decisions|decided|decide|position|role|vacancy|process|next|stage|filled|open|timeline|hear|heard back|expect|hopeful|running|considered|progress|progressing|going|chosen|application|applications|arrived|received|reached|shortlist|shortlisted|shortlisting|search|candidate has|changed|moved|planned|planning|know more|know yet|news|plan|status|free|happening|come up|turned up|sent out)
      ${ASK} (about|on|regarding|the|your|of) (the |your |my |a )?(status|progress|outcome|state|timing|next)
      (grateful|appreciate|appreciated|glad|love|like|happy|thankful|helpful|welcome|good|eager|keen|want|wanted|curious|hoping|hope|interested|pleased|may i|could i|can i|please may i|kindly) (to |for )?(to )?(hear|know|learn|have|get|receive|ask|see|be informed|find out) .. (about|on|of|from|the|your|an|a|any|what) .. (${ANSWER}|update|status|news|progress|next steps|timeline|position|role|application|decided|reply|word|line|sense|idea|happens)
      (grateful|appreciate|appreciated|glad|thankful|pleased|happy) .. (an|a|any|some|your) .. (update|reply|response|answer|line|word|note|news|yes or)
      (hear|know|learn|informed|inform me|update|await|awaiting|told|see) (about |of |on |regarding )?(the|your|a) .. (outcome|verdict|result|results)
      (please|kindly|could you|would you|can you) (kindly |please )?(update|inform|advise|notify) me
      (please |do |just )?let me know (how (it|things|the)|where (you|things|it|we)|when (you (have|know|are|decide|expect|might|plan|hear|make|reach|will)|there|the|a|i (can|might|may|should|could)|to expect)|what (the|you|comes|happens|is)|whether|if (there|you (have|need|would (need|like)|require|want)|the|a|anything|i (am|can|should)|any|it|my)|about|either way|as soon|once)(?! (\\S+ ){0,3}(real|any chance at all|professional) )
      (not|never|nothing|yet) (?<!if (i|we) (have|had|do|did) not )(\\S+ ){0,2}(heard|received|had|seen|got) .. (anything|back|from|yet|since|news|word|reply|answer|response|an|confirmation|invitation|email)(?! (to treat|of (regret|courtesy)) )
      (might|may|can|could|should|would|will|to|expect|when) (i )?(expect |still expect )?(to )?hear (back|something|from you|from the|anything|more|about|soon|either way)
      (has|have|had) (a|the|your|any|anybody|anyone|there|someone|my|it|that|you|he|she|they|we) .. (decision|choice|decisions|conclusion|decided|made up|reached|been made|chosen|changed|gone out|survived|landed|come through|been filled|filled|moved|any news|news|progress|come to|closed|finished|concluded|completed|picked|arrived|settled|heard|any chance to|been settled|gone|had (a|the) chance|had time)
      (whether|if|know if|ask if|since|now that) (a|the|your|any|there|someone|my|it|you|he|she|they|everyone|everybody) .. (decision|come to|made up|decided|reached a|shortlist|shortlisted|filled|gone out|in the running|timeline|been made|any movement|any news|been able to|taken place)
      did (you|it|they|he|she|we|the|my|anything|everything|your|anyone|that) (?!(not|even) )(\\S+ ){0,2}(decide|get|receive|reach|come|arrive|manage|make|choose|budget|approve|go through|approved|settle|hear|meet)
      (is|are|was|were) (the|this|that|my|your|it|any) (\\S+ ){0,2}(still|open|filled|available|under (consideration|review)|taken|closer|ongoing|any (closer|news|update|word|movement|further))(?! (a chance|hope|any chance) )
      am i (still|to|right|out|being|under|too late|on)
      (still|remain|remains) (under consideration|in the running|being considered|considering me|interviewing|in play|in the (mix|process|frame)|on track|going (on|ahead|to)|a realistic|planning|under review|deciding|reviewing|looking (for|to fill|at))
      (keen as ever|still keen|where you had got to)
      (may|might|can|could|would) (i|you|it|there) .. (ask|enquire|inquire|tell|share|give|provide|say|be|let|know|confirm) ... (when|timeline|timing|how (things|the|it|far)|decision|stage|news|status|progress|update|filled|position|outcome|next|happens|process|application|result)
      (checking|check|checked|touching|touch|circling|circle|following|follow|looping|loop|pinging|ping) (in|back|base|up)(?! (on (the|your) advice|on what you|(on|with) your suggestion) )
      (chasing|chase|chaser|nudge|nudging|bumping|bump|(friendly|gentle|short|quick|little|kind|polite) reminder)
      (when|by when|what date|how soon|by what date) (you|i|we|they|do|does|will|might|can|could|would|should|is|are|the|a|your) .. (expect|hear|decide|plan|hope|decision|decisions|making|choose|announce|finali[sz]e|think you|to know|will know|let .. know|invite|meet)
      what (was|has been) decided
      (come|came|arrived) to (a|any|your) (conclusion|decision)
      (first|early) (reactions|impressions|thoughts) .. (from|yet|you|on|of)
      (you|he|she|they|your \\S+|it|ms \\S+|mr \\S+) (said|mentioned|told|thought|expected|indicated|hoped|wrote|were going|was going|planned|were planning|wanted|had planned|had hoped|had said|had mentioned) (?!(\\S+ ){0,9}(did not|never|nobody|no one|nothing|and you) )(\\S+ ){0,5}(hear|decision|decide|ring|call|be in touch|get back|let me know|know more|by (monday|tuesday|wednesday|thursday|friday|the end|last|now|end|mid|the \\d+|early|yesterday))
      ((it is|only|just|is) me again|circling back|my (last|earlier|previous|first) (note|email|message|mail|letter) .. (of|from|on|about|and|reached|may|might|did|got|was|went|$))
      (in case|whether|that|if|whether or not) .. (message|email|note|letter|mail|documents|application|emails|form|references|samples|both|they|papers|cv|resume) .. (buried|astray|lost|spam|junk|reached|received|arrived|gone astray|went astray|come through|came through|got through|safely)
      (make|making|made|be|being|wanted to make) (sure|certain) .. (received|arrived|got|astray|miss|missed|came through|reached|slip|slipped|lost|crack|cracks|complete|through|everything (you|is))
      (you|they|he|she|team|panel|committee|everyone|anyone|director) (\\S+ ){0,2}(had|get|got|have) (a |the |any )?(chance|moment|minute|time|opportunity) to (look (at|over|through|into)|read|review|go (over|through)|consider|discuss|decide|make (a|your|up)|think|get to|meet with|speak|talk (it|to|with|about)|give it)
      (make|making|made|be|being) (sure|certain) (that )?i (did not|have not|had not) (miss|missed)
      (had|get|got) (a )?(chance|moment|minute) to (look at|go through|go over|review|discuss) (my|the|it|this|them)
      (give|given|get|have) .. (timeline|idea|sense|indication|feeling|picture) .. (of|when|on|about|where|how) .. (when|the|your|timing|next|how|where|things|you|process|decision)
      (either way|one way or (the other|another)|a yes or (a )?no|yes or no) .. (would|helps|i|and|is|so|even|will|$)
      (help|helps|allow|useful|helpful) .. (me )?(plan|planning|to know|line would|to hear)
      (short|one|even|quick|brief|single) .. (line|reply|answer|response|word|note) .. (would|will|is) .. (help|helpful|enough|plenty|do|welcome|appreciated|great|be)
      (anything|something|any) .. (you (can|could|may|might) (tell|share|say)|new (on|from)|come of|to report|to share|happened|changed|further (you|needed|i)|needed|else you need)
      (any|is there any|what) (further|more|additional|other) (information|documents|details|material|paperwork) .. (you|need|from|i can|required)
      (review|search|process|selection|deliberations|hiring|decision|recruitment|interviews) .. (is|are) (moving|coming|going|progressing|proceeding|still (on|going|moving|open|running|under))
      (confirm|confirmation|acknowledge|tell me) .. (you (have |had |did )?(received|receive|got|get|have)|receipt|received|that .. (arrived|received|reached))
      (to see|see) (if|how|whether|where) (there|things|it|you|the|anything|your) .. (is|are|were|was|has|have|going|stand|stands|getting|had|made)
    `,
    weak: `
      (look|looking) forward to (hearing|your (reply|answer|response|decision|news))
      (still|remain|very|remains) .. (interested|keen|enthusiastic|excited)
      (no rush|no hurry|whenever you|when you have a (moment|minute|chance))
      from the waiting room
      (the|your|any|a) (decision|outcome|verdict|status|timeline)
      (wonder|wondering|wondered) (if|whether|how|when|what)
    `,
  },
  'sends-asked': {
    strong: `
      (attached|attach|attaching|enclosed|enclose|enclosing|herewith|attachment|attachments|appended)
      (as|per|following|further to|in line with) (you |your |we |our )?(requested|request|asked|promised|discussed|agreed|wished|wanted|required)
      you (had |have |kindly )?(asked|requested|wanted|needed|wished|required) .. (for|to see|to know|to have|about|me for|me to (send|let|write|confirm|name|tell)|candidates)
      (here|below|there) (is|are|it is|you go|they are) (the|my|your|two|three|both) (\\S+ ){0,2}(references?|referees?|certificate|certificates|form|documents?|list|samples?|portfolio|resume|cv|details|link|dates|times|figures?|copy|address|number|numbers|answers?|task|test|plan|schedule|names|article|file|files|diploma|expectations?|availability|passport|scan)
      (here|there) (it is|you go|they are|is the|are the|is my|are my|is how|are two|are three)
      (find|see) (the |my )?(attached|enclosed|below)
      (sending|send|sent|uploaded|filled in|filled out|completed|forwarding|forward) (you|over|along|across|it|them|the|my) .. (you asked|you wanted|requested|references|documents|certificate|form|list|samples?|portfolio|resume|cv|task|test|questionnaire|portal)
      on the (two|three) .. (of|you|changes)
      yes to (both|all|your)
      (yes|no) (you may|i (have|can|am|do|will|would)|to|that is|it is)
      the items on your list
    `,
    weak: `
      (here|below) (is|are) (what|why|how|an|a|some)
    `,
  },
  corrects: {
    strong: `
      (correction|corrected|correcting) (about|on|regarding|concerning|of (my|the)|to|the (date|number|figure|title|name|year|spelling|cv|resume|form)|date|version|dates|number|my (cv|resume|form|application)|one|figure|a (date|figure|name|number|detail|fact)|is|title|name|cv|resume|year|spelling|copy|file)
      (correction|small fix|quick fix|erratum)(?= (in|on|to|it|i|the|my|one|please|of))
      (i|we) (had |have |wrongly |mistakenly |accidentally |incorrectly |also )?(said|told you|wrote|stated|gave you|put|listed|quoted|named|claimed|gave|mentioned|put down|entered|typed|have) ... (\\d+|<number>|certificate|manager|title|degree|licen[cs]e|course|date|year|number|address|start on .. \\d+\\S*|reference) ... (but|actually|in fact|it (is|was|should|will be)|not|instead|should (read|be|have)|is wrong|was wrong|the (right|correct|real)|wrongly|incorrectly|by mistake|in error|was mistaken)
      (wrong|old|incorrect|mistaken|outdated|out of date|expired|previous) (date|dates|number|figure|year|title|name|version|address|email|phone|mobile|file|attachment|box|amount|salary|month|reference|cv|resume|document|job title|spelling|graduation|street|postcode|zip|link|copy|draft|certificate)
      (error|mistake|slip|typo|misprint|oversight) (in|on|of|with|about) (my|the|one|a) .. (cv|resume|form|application|letter|date|dates|email|reference|figure|references|list|document|certificate|address|number|table|file|attachment)
      (small|an|one|a) (error|slip|typo|misprint) (in|on|of|crept|slipped)
      (swap it|please (use|replace|disregard) (this|the (new|attached|one|enclosed|previous|first|earlier|old|version|below|number|address|one below)|my|it)|disregard .. (version|file|attachment|cv|resume|email)|has changed (to|since)|changed to|changes on|new (number|phone|mobile|cell|telephone|email|address|surname|postal|home)|number (is now|has changed|changes|changed))
      (email|address|phone|number|surname|last name|name) .. (has changed|has now changed|is now|will change|changes)
      (not|rather than|instead of) <number> (years|months|weeks|days)
      (not|and not|rather than|instead of) (in )?(19|20)\\d\\d
      (19|20)\\d\\d (and )?(not|rather|instead)
      it is (in fact|actually) (eight|six|four|three|two|five|nine|ten|\\d+|called|spelled|spelt)
      (should|ought to) (read|say|be|have (said|read|been)) (\\d+|the \\d+|eight|six|four|three|two|june|may|july|march|april|january|february|august|september|october|november|december|office|senior|junior)
      (has|have|had|got) me (at|down (as|at|with))
      i meant (the )?(${SLOT}|\\d+|number)
    `,
  },
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
      [$£€] \\d+
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
  schedules: {
    strong: `
      resched(ule|uling|uled)
      ${SLOT} (\\S+ ){0,4}(is|works|are|would be|sounds) (great|fine|good|perfect|ok|okay|possible|ideal|best)(?= ($|for me|with me|too|and|by|for us))
      (could|can|might|may) (we|i) (do|say|make it|have) (\\S+ )?(monday|tuesday|wednesday|thursday|friday|tomorrow|next week|the \\d+) (instead|at|or|morning|afternoon|rather)
      (make it|do it|could we say|shall we say|what about|how about) (on )?(monday|tuesday|wednesday|thursday|friday|tomorrow|noon|<number> (am|pm|o)|\\d+ (am|pm))
      (move|shift|change|push|postpone|rearrange|bring forward|swap|cancel|delay|put back|put off) (our|the|my|it|that|this|things|to|today 's|tomorrow 's|friday 's|monday 's|tuesday 's|wednesday 's|thursday 's) .. (interview|call|meeting|time|slot|date|appointment|monday|tuesday|wednesday|thursday|friday|another day|later|earlier|visit|on you|talk|conversation)
      (reconsider|about|regarding|for) (monday|tuesday|wednesday|thursday|friday|tomorrow) (at|morning|afternoon|interview)
      (another|different|later|earlier|new|alternative) (slot|appointment|interview (time|date|slot)|date (for|be|possible)|day (be|possible|this week|next week|if possible)|time (be|possible|for (the|our|my)|this week|next week|slot))
      (confirm|confirming|confirmation) .. (interview|meeting|time|appointment|tomorrow|monday|tuesday|wednesday|thursday|friday|attendance|that i will (be|come)|our (interview|meeting|call|appointment)|slot|call)
      (monday|tuesday|wednesday|thursday|friday|tomorrow|\\d+|pm|am|noon) .. (works|suits|fits|is perfect|is fine|is good|be perfect|be fine|would suit|would be (perfect|good|fine|best|ideal|great)|is possible|it is)
      (perfect|fine|good|great) (by|with) me
      (i am|i will be|we are|i would be|i can be) (available|free|able to come|able to (talk|speak|meet)) ... (on|at|from|between|until|after|before|next|this|all)? ?${SLOT}(?! (\\S+ ){0,3}(to prove|without pay) )
      (i|we|could|also|and) (could|can|i) (?!do (the|this|your|that) (job|work) )(do|come|make|be (there|with you|at the|in)|meet|manage|offer) (\\S+ ){0,3}(on |at )?${SLOT}(?! (\\S+ ){0,3}(without pay|and show|so that i can|to talk|to explain|to prove) )
      (can not|not|unable to|not able to|will not) (\\S+ )?(make|attend|be there|be able to (attend|come|make)|come|be in|do|arrive) .. (it tomorrow|it today|it to|it on|it at|tomorrow|on (the|monday|tuesday|wednesday|thursday|friday)|the (interview|meeting|call|appointment|\\d+)|our|today|tmrw|interview|meeting|at (\\d|the|nine|ten|noon)|monday|tuesday|wednesday|thursday|friday|your building|before (\\d|nine|ten|eleven|noon))
      (i am|i will be|am|be|we are) .. (running (late|behind|\\S+ (ten|five|fifteen|minutes))|(ten|five|fifteen|twenty|<number>|a few) minutes late|stuck (in (traffic|the|a (lift|train|queue|jam))|on (the|a) (train|bus|tube|motorway|m\\d+|road|platform))|delayed|double booked|in bed with|down with|ill today|sick today|ill and|sick and|laid up|contagious)
      ((my|the|our) (train|trains|flight|bus|tube|ferry|plane|tram|connection|car) (is|are|has|have|will) .. (cancelled|canceled|delayed|late|stuck|broken|not|stopped|running|down|failed|been|standing)|ferries are)
      ((have|got|with|caught) (the |a |come down with )?(flu|fever|covid|stomach bug|bad cold|nasty cold|migraine) .. (and|so|since|today|this|must|can|$)|i am down with|come down with|hospital appointment|(dentist|doctor 's|medical|dental) appointment|jury (service|duty)|power cut|lift in our|car (broke|will not)|(family|medical) emergency|taken ill|(my|our) (child|son|daughter|little one|boy|girl|baby) is (ill|sick|unwell|running a)|missed my (connection|train|flight|bus|stop))
      (what|who|whom|whether|shall|should|do|anything) .. (i|will i|i should) (should |be |need to )?(bring|ask for|be meeting|meeting|meet|report to|wear|expect to meet|prepare|bring along)
      ((is there|nearby|where .. to|visitor|any) .. parking|where .. park|can i park|car park|step free|directions to|use a wheelchair|wheelchair (access|user|accessible)|zoom link|teams link|meeting link|calendar invite|calendar invitation|video link|dress code|dial in|join by (phone|video))
      (over|by|via|on|through) (video|zoom|teams|skype)
      (time zone|<number> (am|pm) your time|your time or mine)
      (hold that|phoned any time|best reached|reach me (on|at) (my|this|the|\\d+)|call me (on|at|after|before|until|by|between) (my|this|the|\\d+|lunch|\\S+day|noon)|ring me (on|at|after|before)|(phone|mobile|telephone|line) .. (being repaired|broken|is down|out of order|stolen|dead))
      video call would
      notice .. (period|counted|on friday|is|in)
      (still (on|set|happening|planned|taking place) (for|at|on)|call at (\\d|<number>)) .. (${SLOT}|three|two|four|one|five|\\d+)
      (forward to|see|seeing|meet|meeting|be with) (seeing |meeting |our |speaking (to|with) |talking (to|with) |the )?(you|interview|call|conversation|meeting) .. (on (monday|tuesday|wednesday|thursday|friday|the \\d+)|tomorrow|monday|tuesday|wednesday|thursday|friday|at (\\d+|nine|ten|eleven|two|three|four))
      (i will|i shall|will) be there (on|at|by|a|around|about|from|for|in) (${SLOT}|quarter|half|<number>|few|little)
      (let me know|tell me) (which|what) (time|day|date|slot|times)
      (bring|do it|hold it|have it|talk|meet|be okay|possible) .. (by (video|phone)|online|on zoom|over zoom|on teams)
    `,
    weak: `
      (available|free) (on|at|any|from|most|all)
      (reference number|park|access|parking)
    `,
  },
  practical: {
    strong: `
      (left|forgot|forgotten|lost|without|still have|have still got|drop off|bring back|found|anyone find|somebody find|someone find|anybody find|dropped|took|mislaid|misplaced|walked off with|hand in|handed in|returning|return|post back|collect|pick up) (?!(you|me) )(\\S+ ){0,3}${THING}(?! (out|in on|of|to))
      ${THING} (\\S+ ){0,3}(is|was|were|be|are) (\\S+ ){0,2}(in|at|on|under|left|behind|with) (your|the|a|reception|behind|table|there|you|one)
      (receipts (for|from|attached)|(my|travel|train|parking|hotel|taxi) (receipts?|expenses)|reimburse\\w*|travel (costs?|expenses|claim)|expense claim|train tickets?|parking ticket|sort code|bank details|invoice|mileage)
      (delete|erase|remove|destroy) (my|the|all|any) .. (documents|data|file|recording|video|details|records|cv|papers|account|profile)
      (data protection|privacy notice|gdpr|data you (hold|have|store)|copy of (my|the) data)
      (work )?(permit|visa|licen[cs]e|clearance|background check|permission) .. (arrived|came|come through|came through|valid|granted|through|approved|issued|extended)
      (password|login|account|portal|website|site|upload|form|page|system) (\\S+ ){0,4}(not (let|work|open|accept|load|allow|recognise|recognize)|does not|locked|gives (me )?an? error|shows (me|my|an|as)|rejects|keeps|says my|blocked|will not|incomplete|an error|expired)
      (my )?(name|surname|phone number|phone|number|address|email|mobile) .. (has changed|changed (from|to|on|since)|changes|is now|will change|has now changed)
    `,
  },
  'referral-thanks': {
    strong: `
      (put|putting|passing|passed|pass|putting in|gave|giving|dropped|forwarding|forwarded|sending|mentioning|mention|mentioned) .. (a (good |kind |nice )?word|my name|me in touch|me forward|my cv|my resume|my details|my application|me to|me with)
      (recommended|recommending|referred|referring|introduced|introducing|vouch|vouching|connected|connecting|suggested|put) .. (me|us) .. (to|for|with|and|in touch|at|forward|$)
      (vouch|vouching) for (me|us)
      (thanks to (you|your (introduction|recommendation|help|word|tip))|because of your (recommendation|introduction|word|help)|without (you|your (help|introduction|word|recommendation|tip)) (i|it|that|none)|stuck your neck)
    `,
    weak: `
      (referral|introduction|recommendation|recommended|introduced|referred|vouched)
    `,
  },
  networking: {
    strong: `
      (your|the) (advice|suggestion|tip|tips|suggestions|guidance|insight|insights|recommendation|counsel) .. (on|about|to|was|and|paid|worked|helped|that|i|i followed|has|of|$)
      (took|taken|followed|used|tried|heeded|acted on|following|thanks to) .. (your (advice|suggestion|tip|tips|guidance|idea|recommendation)|what you)
      you (suggested|told me|said|recommended|mentioned|advised|were right|put me on|kindly (offered|suggested|told)|pointed me)(?! (you would|that you would|the decision|i would hear|a decision|no|on \\S+ that (you|the)|by|the \\d+|the end) )
      (did|tried|followed|took|used|read|watched|joined) (what|as|it|your|that|the \\S+) .. (said|suggested|advice|told|recommended|mentioned)
      (one|quick|small|specific|single) (\\S+ )?(question|questions)
      (may|could|can|might) i ask (you )?(one|a (quick|small|specific)|something|what|how you|which)(?! (\\S+ ){0,3}(stand|stands|position|factor|decision|outcome|process|status|happens) )
      (did|do|does|would|have) you .. (need (a|the|to)|learn|recommend|find (it|the|that)|use|suggest|think it is worth|happen to|ever (use|find|regret|miss)|wish)
      (how|what|which) (did|do|does|made|would|have|was) (you|your) .. (get|got|move|moved|become|became|start|started|career|path|switch|transition|use|learn|find|course|made|into|recommend|wish)
      (fifteen|twenty|ten|15|20|10|30|thirty) (minute|minutes)(?! (late|later|away|each|early|walk|so that i can|to (show|prove|explain)) )
      (coffee (with|some|one|sometime|or|and hear|together|next|this)|buy you a coffee|informational|pick your brain|chat sometime|short chat|quick chat|(would|love|like|glad|happy) to connect|connect with (you|me)|thanks for (connecting|the connection)|in common|alumni|alumna|alumnus|both (studied|went|worked|trained))
      (worked out|paid off|you were right|it worked|and it helped|has me seeing|landed (the|a|an)|i got (the|a|an) (job|offer|interview|role|post)|called me (in|back|for)|rang me|i start (on|in|next)|today i signed|i have (an|two) interview)(?! because i )
      (wanted|thought) you (to know|would like to know|should know|might like) .. (it worked|how it|i (got|start|passed)|your (tip|advice)|what came)
    `,
    weak: `
      (question|coffee|your (advice|idea)|connected|connection|called me|rang|insight|did you|have you)
    `,
  },
  applies: {
    strong: `
      (what|which|any|are there) other (positions|roles|jobs|openings|vacancies|opportunities) .. (you|i could|i can|i might|for me|available|open)
      move my application (across|over)
      (have|just|now|also|today|yesterday|then) (just |now |also |already |today )?(applied|am applying|submitted (my|an|the) application|put in (my|an) application|sent in (my|an) application|put my name (in|down|forward)) (?<!(job|role|position|post|vacancy|that|which|one|place|when|after|since|before|where) (\\S+ ){2,4})(for|to|online|through|this|today|yesterday|last|via|by|on)
      i (applied|am applying) (?<=(^|and|so|today|yesterday|morning) i (applied|am applying) )(online|this|today|yesterday|last night|through|for the|to the|for a)
      (sent in|submitted|put in) (my|an) application (for|to|last|this|yesterday|today|through|online|via)
      (like|wish|want|love|hope) to (apply|be considered|put my name|throw my hat|submit|express my interest)
      (saw|noticed|came across|read|found|see|spotted|seen|notice) (?!(the|that the|that) (job|role|position|post|vacancy) (is|was) )(\\S+ ){0,4}(posting|advert|ad|advertisement|listing|vacancy|careers page|website)
      (saw|noticed|see|spotted|seen|notice) (\\S+ ){0,5}(is|are) (hiring|looking for|recruiting|advertising)
      (saw|noticed|see|spotted|seen|notice|read|heard) (that )?(you|your (team|company|\\S+)|the (\\S+ )?team|the (\\S+ )?department) (are|is|now|have|has|also) .. (hiring|looking|recruiting|searching|an opening|a vacancy|need)
      (listing|advert|posting|vacancy|opening|advertisement|role|position) .. (closes|says|asks|describes|listed|advertised|on your (site|website|page))
      (ref|reference|number|req) \\d+
      (team|department|company|firm|office|library|school|you) (is|are) (now |also |currently )?(recruiting|hiring|searching for|looking for (a|an|another|someone|somebody))(?! better )
      (also got|now lists|now advertising|advertising) .. (ad|a|an|another)
    `,
    weak: `
      (i applied|my application for|applied for)
    `,
  },
} as const satisfies Readonly<Record<string, Phrases>>;
