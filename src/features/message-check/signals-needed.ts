/** Phrases of what a reader is glad of or can answer: thanks, wishes, questions, what they asked for. */
import type { Phrases } from './pattern.ts';
import { ANSWER, ASK } from './word-groups.ts';

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
      hope .. (board|conference|meeting|launch|event|week|trip|move|search) ... (goes|go) (well|smoothly)
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
      (ask|know|hear) (if|whether) you (already )?(know|have heard|have any|can tell)
      (check|see|know|sure) (that )?you (have )?(received|got) (it|my)
      (going to|will|would|planned to|meant to) (ring|call|phone) me (on|by|this|next|about)
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
      (review|search|process|selection|deliberations|hiring|decision|recruitment) .. (is|are) (moving|coming|going|progressing|proceeding|still (on|going|moving|open|running|under))
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
  'referral-thanks': {
    strong: `
      to (recommend|refer|introduce|mention) me
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
      applied (through|via|online|using|on your)
      (saw|seen) the (\\S+ ){1,5}(position|role|job|post|opening|vacancy)
      (put up|advertised|posted|listed|advertising) .. (vacancy|opening|position|role|job)
      (worth me applying|should i apply)
      (anything|something|any roles|any positions) (else )?(coming up|that might suit|available|open) (in|at|with|me|for)
      (considered|think of me|keep me in mind) for (other|any other|another) (roles|positions|jobs|role)
      is there (perhaps |maybe )?anything else
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
