/** Phrases of what a reader can use: thanks, questions in their time, news, answers. */
import type { Phrases } from './signals.ts';

export const NEEDED = {
  thanks: {
    strong: `
      (thank|thanks|thankful|grateful|gratitude|appreciate|appreciated|appreciation|thanking)
      (enjoyed|loved|liked) .. (meeting|talking|speaking|hearing|learning|seeing|visiting|our|your|the|how|that|every*)
      (pleasure|privilege|delight|honor|honour|treat|joy) .. (to|meeting|talking|speaking|being|was)
      (great|nice|good|lovely|wonderful|fun) (to (meet|talk|speak|see|hear)|meeting|speaking|talking|seeing|chatting)
      (was|were|is) (so |very |most |really )?(good|kind|generous|thoughtful|decent) of you
      (kind|good|generous) enough to
      (you|everyone|they) made (me feel|it easy|it very easy|that)
      (i|we) (was|were) (glad|happy|delighted|struck|impressed|moved) (by|to (see|hear|meet)|that you|how)
      came away (with|liking|impressed|from|thinking|very|even)
      left (with|keener|the building|feeling|thinking|impressed|our)
    `,
    weak: `
      (your time|kindness|warmth|hospitality|still smiling|made me feel|worth the|well worth)
      what a (lovely|wonderful|kind|pleasure|treat|nice)
      will stay with me
    `,
  },
  wishes: {
    strong: `
      (i|we|and|my)? ?(wish|wishing|wishes)
      (all the|best|good|lots|every|much) (of )?(best|luck|success|good)
      (enjoy|have) (the|a|your|an)
      hope .. (goes|settles|enjoy|mends|starts|find|finds|steady|helps|well|rested|is over|behind you)
      (congratulations|fair winds|happy for you|glad you found|pleased you found)
      may the .. (bring|person|team)
    `,
  },
  'accepts-no': {
    strong: `
      (understand|respect|accept|appreciate) .. (decision|choice|outcome|result|answer|reasons|reasoning|it|that|entirely|fully|this)
      no (hard feelings|worries|worry)
      (you|they) .. (found|chose|chosen|picked|selected|hired) .. (someone|somebody|the right|another|a|the)
      (came|to be|as) (second|runner up)
      (i am|of course i am|naturally|bit|little) (a )?(bit )?(sad|disappointed|sorry)
      (strong field|strong pool|tough choice|hard choice|makes .. sense|obvious sense)
      letting (me|us) know
    `,
  },
  'keep-light': {
    strong: `
      keep(ing)? (me|us|my (details|name|file|cv|resume|application|papers|information)) (in mind|on file|on record|on hand)?
      (if|should|when|once) (a|an|any|anything|something|another|the|things|plans|your|other|some|ever|there|similar|new) ... (open|opens|comes?|change|changes|arise|arises|vacant|up|free|lands?|turn|turns|back|fit|different|crop|crops|available|become|becomes|exist|suitable)
      (future|other|similar|another|new|further|different|more) (roles?|openings?|opportunit(y|ies)|positions?|vacanc(y|ies)|desk|posts?)
      (paths|path) .. cross
      (stay|keep|remain) in (touch|contact)
      (glad|happy|pleased|delighted|love|like|happily) .. (to )?hear (of|about|from)
      where to find me
      (down the|further down the) (road|line|track)
      one day
      (exactly|just) what i needed
      (you are|are) (quite |absolutely |so )?right (that|about)
      (put|putting) it to (good )?use
      (taken|take|took) .. to heart
      not (pretend|going to pretend) i am not
      glad i met
    `,
  },
  feedback: {
    strong: `
      feedback
      (one|any|a|a single) (thing|tip|pointer|pointers|area|suggestion|suggestions|piece of advice|weakness|point) ... (i|to|for|that|you|where|do|improve|work|better)
      (could|can|might|should) (i )?(have )?(do|done|improve|work on|improved|do better|been stronger)
      (where|how|what) i (fell short|could|might|can|should|may) .. (better|improve|improved|stronger|different|differently|work|do|done|polish|change)
      (worth polishing|do better|learn from|room for improvement|be stronger|stronger candidate|stronger next)
    `,
  },
  status: {
    strong: `
      (any|an|the|some|your|latest|further) (news|update|updates|word|developments|development|movement|decision|outcome|result|results|progress|status|verdict|feedback on my application)
      (status|outcome|state|progress|timeline|timing|timeframe|time frame|schedule) (of|for|on|regarding|at)
      where (things|you|we|the|i|matters|it|that) .. (stand|stands|are|is|at|got)
      where you (are|have got|had got|got|stand)
      how (the|your|things|it|far) .. (is|are|going|coming|progressing|went|goes|got|along|stand|stands)
      (whether|if|hear if|anything) .. anything (has|have|had)? ?(come|turned) up
      (whether|if) they (went|have gone) astray
      (not|have not) (seen|had|received) (them|it|anything|an email|the)
      let me know (when|if|whether|how|what)
      (kindly|please) (update|inform|advise|let me know)
      (next|further) steps?
      (heard|hear|hearing) (anything|back|from|something|yet|which|one way)
      (has|have|had|did) .. (decision|choice|conclusion|decided|made up|reached|come through|landed|chosen|picked|settled|survive|survived|gone|moved)
      (is|are|was) .. (role|position|job|post|opening|search|vacancy|seat|application|place) .. (still|open|filled|available|under|taken)
      (keen as ever|still keen|where you had got to)
      still (under consideration|in the running|being considered|considering|open|interviewing|in play|looking|available|on track|going|a realistic)
      (whether|if) .. (decision|decided|shortlist|shortlisting|shortlisted|application|arrived|received|timeline|filled|in the running|moved|outcome|candidature|candidacy)
      (checking|check|checked|touching|touch|circling|circle|following|follow) (in|back|base|up)
      (wondering|wondered|wonder|curious|keen to know|like to know|want to know|know) (if|whether|where|how|when|about|what) .. (you|decision|role|position|things|the|my|process|it|there)
      (when|by when|what date|how soon) (you|i|we|they|do|will|might|can|could|would|should) .. (expect|hear|decide|know|plan|hope|think|decision)
      come to a (conclusion|decision)
      (first|early) (reactions|impressions|thoughts)
      did not miss (you|your|a|anything)
      (me again|circling back|my (last|earlier|previous) (note|email|message|mail))
      (in case|whether|that) .. (message|email|note|letter|mail) .. (buried|astray|lost|spam|junk|reached|received)
      (make|making|wanted to make) sure .. (received|arrived|got|gone astray|miss|missed|came through|reached)
      whether both came through
      had a (chance|moment|minute) to (look|read|review|go|consider|give)
      (give|given) .. (timeline|idea|sense|indication) .. (of|when|on|about)
      (a )?(sense|idea) of (the|when|your|next|how)
      know the status
      the outcome
    `,
    weak: `
      (look|looking) forward to (hearing|your (reply|answer|response|decision|news))
      (still|remain|very|remains) .. (interested|keen|enthusiastic|excited)
      (no rush|no hurry|whenever you|when you have a (moment|minute|chance))
      hope the (search|review|process|hiring|deliberations)
      from the waiting room
    `,
  },
  'sends-asked': {
    strong: `
      (attached|attach|attaching|enclosed|enclose|enclosing|herewith)
      (as|per|following) (you |your |we )?(requested|request|asked|promised|discussed|agreed|wished|wanted|required)
      you (had |have )?(asked|requested|wanted|needed|wished) .. (for|me|to|about|how|what|why|when|whether|if|candidates)
      (here|below|there) (is|are|it is|you go|they are) (the|my|your|two|three|a|an|what|why|it|both|both|some|how|those|his|her|how|where)
      (find|see) (the |my )?(attached|enclosed|below)
      (sending|send|sent) (you|over|along|across|it|them|the|my) .. (you asked|requested|references|documents|certificate|form|list|samples?|portfolio|resume|cv)
      on the (two|three|question|subject) .. (of|you|changes)
      yes to (both|all|your)
      (yes|no) (you may|i|to|that|it)
      the items on your list
      answer to your question
    `,
  },
  corrects: {
    strong: `
      (correction|correct|corrected|correcting) (to|the|date|version|dates|number|my|one|figure|a|it|is|title|name|cv|resume|year|error|spelling)
      (i|we) .. (said|told you|wrote|stated|gave you|put|listed|quoted|mentioned|named|claimed|described|have|had|has) ... (but|actually|in fact|it (is|was|should)|not|instead|should (read|be|have)|is wrong|was wrong|the (right|correct)|wrongly|incorrectly|by mistake|in error)
      (wrong|old|incorrect|mistaken|outdated|out of date) (date|dates|number|figure|year|title|one|name|version|address|email|phone|file|attachment|box|amount|salary|month|reference)
      (a|an|one|my|the) (error|mistake|slip|typo|misprint|oversight) (in|on|of|with|about|is)
      (is|are) a mistake
      (out of date|in its place|swap it|please use|has changed|is different from|changed to|changes on|new number|new (phone|mobile|cell|telephone|email|address)|number (is|changes|has))
      (not|rather than) <number> (years|months|weeks|days)
      (misstated|misspoke|miscounted|mixed up|misremembered|got (the|a|my) .. wrong)
      it is (in fact|actually) (eight|six|four|three|two|five|nine|ten|\\d+|not)
      (should|ought to) (read|say|be|have (said|read|been)) (\\d+|the|a|an|not|eight|six|four|three|two|june|may|july|march|april)
      has me at
    `,
  },
  'news-deadline': {
    strong: `
      (written|formal|another|other|competing|second|job|verbal|firm|concrete) offer
      (received|have|got|been given|been made|had|have had|been offered|been extended|made me|put|extended) .. (an |a )?(offer|offered|formal|written)
      (been|being) offered (a|another|the)
      offer(ed)? (from|by|elsewhere|in writing|through|on paper)
      (respond|reply|answer|decide|decision|signature|sign|answer them|commit|yes or no|give them) .. (by|before|until|no later)
      (they|who) .. (need|want|would like|have asked|asked for|expect|gave me until|given me until) .. (answer|reply|decision|signature|response|until|yes|know)
    `,
  },
  withdraws: {
    strong: `
      withdraw(ing|al|n)? .. (my|from|me|the|application|candidacy|consideration)
      (take|remove|pull|strike|withdraw) (me|my (name|application|cv|papers|resume)|application) .. (out|off|from|of)
      (take|remove) .. out of (the )?(process|consideration|running|list)
      (i|we|me|am|to|will|must|can) (no longer|not) .. (be considered|continue|pursue|in the running|a candidate|going any further|be going any further|continuing|taking this further|moving forward)
      i am no longer (pursuing|interested|available|looking|able)
      (step|stepping|bow|bowing|back|backing|drop|dropping|pull|pulling) (back|out|away|aside) (from|of)?
      (give|offer) my place ... to
      (we|i) (are|am) staying in
      (accepted|taken|started|signed|chosen|signed with|gone with) .. (another|a different|position|job|role|post|elsewhere|work elsewhere|offer|somewhere else|opportunity)
      decided (not to|against) (continue|pursue|go|proceed|continuing|pursuing|going)
      (will not|not be able to) (join|be able to join|be joining|be going)
      (going|gone) in (another|a different) direction with my
    `,
  },
  accepts: {
    strong: `
      (i|we|to|formally|gladly|hereby|happily|officially|would like to|and|pleasure) accept
      (delighted|thrilled|happy|pleased|glad|honored|honoured|over the moon) to (accept|join|come|say yes|sign|take)
      (absolutely|definitely|yes) yes
      (it is|that is|is|a) (a )?yes (from me|with)?
      (say|saying|said) yes
      (take|taking) up your offer
      (signed|countersigned) .. (letter|offer|contract|copy|copies|agreement|pages|it|both)
      (look|looking) forward to (joining|starting|working with you|my first|being part|the \\d+|monday|june|july)
      (see|be with) you on (monday|tuesday|wednesday|thursday|friday|the|june|july|\\d+)
      count me in
      acceptance
    `,
  },
  declines: {
    strong: `
      (decline|declining|turn down|turning down|turn it down|turned down the)
      (not|unable to|can not|will not|not be able to|not be) .. (accept|accepting|take|taking) .. (offer|it|position|role|job|post|up)
      (will not|not) be (joining|accepting|taking)
      (decided|chosen|going|gone) .. (to stay|stay|another|elsewhere|not to|against|different|with another|to take)
      (rules it out|return your letter unsigned|say no|have to say no|my answer is no|it is a no|not the right (fit|move|step)|pass on (the|this|your))
      regard the matter as closed
    `,
  },
  negotiates: {
    strong: `
      (base|salary|compensation|pay|package|bonus|vacation|leave|holiday|pto|remote|title|hours|overtime|commute|benefits?|days? from home|work from home|hybrid|terms|stipend|relocation|allowance|figure|number|rate)
      (is|would) (there|it) .. (room|flexibility|possible|thinkable|flexible|scope|leeway|wiggle|any give)
      (could|can|would) (we|you|it) .. (move|raise|go|increase|discuss|consider|come|bring|match|talk|meet|stretch|revisit|start)
      (closer|nearer|up) to [$£€\\d]
      [$£€] \\d+
      \\d+k
      (counter|counteroffer|counter offer|budge)
    `,
  },
  'asks-time': {
    strong: `
      (few|couple|more|another|extra|two|three|some|little|bit|enough|until|till|weekend|extra) (of )?(days?|time|weeks?|longer|hours|the weekend|monday|tuesday|wednesday|thursday|friday|tomorrow|the end)
      extension
      time to (consider|think|decide|review|read|reflect|talk|look|weigh|discuss)
      (give|let|have|allow|come back|get back|answer|reply|return|make) .. (you|to you|me|my|until|it) .. (by|on|until|before|monday|tuesday|wednesday|thursday|friday|answer|decision)
      (read|study|go through) .. (properly|carefully|with care|through|it)
      (talk|speak|discuss) .. (with|to|over|at) .. (family|home|partner|husband|wife|spouse)
    `,
  },
  'asks-letter': {
    strong: `
      (written|formal|signed|official) (offer|contract|terms|confirmation|agreement|version)
      (offer|appointment|employment) (letter|contract|agreement)
      (contract|paperwork|letter|terms|offer|it|agreement) .. (in writing|on paper|gone out|in my hands|in my inbox|by email|to sign)
      (copy|draft) of (the|my) (offer|contract|letter|agreement|terms)
      (send|email|let) (me|us) .. (have )?(the|a) .. (contract|letter|terms|paperwork|agreement)
      (joining|starter|start|onboarding|welcome) pack
      (payroll|onboarding|background check|first day|start date|starting date|start day)
    `,
  },
  schedules: {
    strong: `
      resched(ule|uling|uled)
      (move|shift|change|push|postpone|rearrange|bring forward|swap) (our|the|my|it|that|this|things|to) .. (interview|call|meeting|time|slot|date|appointment|monday|tuesday|wednesday|thursday|friday|another|later|earlier|visit|on you)
      (reconsider|about|regarding|for) (monday|tuesday|wednesday|thursday|friday|tomorrow) (at|morning|afternoon|interview)
      (another|different|later|earlier|new|alternative) (time|day|slot|date|hour|appointment)
      (confirm|confirming|confirmation) .. (interview|meeting|time|appointment|tomorrow|monday|tuesday|wednesday|thursday|friday|attendance|that i|our|the|my|for)
      (works|suits|fits|perfect|fine|good|possible) (for me|me|well|perfectly|as a start)
      (i am|am|i will be|we are|i would be|i can be) (available|free|there|in your|at the|with you) .. (on|at|from|any|between|monday|tuesday|wednesday|thursday|friday|tomorrow|after|until|by|most|morning|all)
      (i )?(could|can) (do|come|make|be|meet) .. (on|at|any|tomorrow|monday|tuesday|wednesday|thursday|friday|the|by video|in person|half|that|morning|afternoon)
      (can not|not|unable to|not able to|will not) .. (make|attend|be there|come|be in|do) .. (it|tomorrow|the|on|our|today|tmrw|interview|meeting|at|monday|tuesday|wednesday|thursday|friday|your building)
      (running late|running behind|stuck (in|on|at)|(train|trains|flight|bus|tube) (is|are|was|has|have)|ferries are|(have|got|with) (the |a )?(flu|fever|covid)|hospital appointment|(in|to) hospital|jury (service|duty)|power cut|lift in our|car (broke|will not)|(family|medical) emergency|taken ill|(my|our) (child|son|daughter) is (ill|sick))
      (which|what) (entrance|floor|door|building|address|platform|link|room|time zone)
      (parking|park|step free|directions|wheelchair|access|zoom link|teams link|calendar invite|video link|dress code)
      (time zone|dial in|reference number)
      (on holiday|on vacation|out of (town|office|the country)|away (from|until|the|for|between)|travelling|traveling|unreachable|no signal|reachable)
      (hold that|phoned any time|reach me|call me|ring me|best reached) .. (on|at|call|after|before|until|any|by)
      video call would
      notice .. (period|counted|on friday|is|in)
      (start|begin) .. (on|date|could|may|june|july|monday|first|works)
    `,
  },
  practical: {
    strong: `
      (left|forgot|lost|without|still have|return|returning|drop off|bring back|collect|pick up|hold|find|found|dropped|behind) ... (umbrella|scarf|coat|jacket|gloves|glasses|charger|badge|keys?|wallet|purse|notebook|hat|laptop|access card|key card|parking pass|water bottle|folder|portfolio|bag|earring|phone)
      (receipts (for|from|attached)|(my|travel|train) (receipts|expenses)|reimburse\\w*|travel (costs|expenses)|train tickets?|sort code|bank details|invoice|mileage)
      (delete|erase|remove|destroy) (my|the|all|any) .. (documents|data|file|recording|application|video|details|interview|records|cv|papers)
      (data protection|privacy notice|gdpr)
      (left|forgot|walked off without|leave) (my|a|behind) .. (behind|chair|desk|umbrella|room|scarf|bag|reception)?
      (collect|pick up|return|bring back|bring that back|drop back) (it|them|that|the|my)
      (work )?permit .. (arrived|came|valid|granted|through)
      residence
      (password|login) .. (not|does|is)
      (link|form|attachment) (is broken|does not (open|work)|will not open|asks me)
    `,
  },
  'referral-thanks': {
    strong: `
      (put|putting|passing|passed|pass|putting in|gave|giving|dropped) .. (a (good )?word|my name|me in touch|me forward|my cv|my resume)
      (recommended|recommending|referred|referring|referral|introduced|introducing|introduction|vouch|vouching) .. (me|us|for|to)?
      (thanks to you|because of you|without your|stuck your neck)
    `,
  },
  networking: {
    strong: `
      (your|the) (advice|suggestion|tip|tips|suggestions|guidance|insight|insights|recommendation|idea|counsel)
      (you|your) (suggested|suggestion|told me|said|recommended|mentioned|advised|were right|put me on|kindly) 
      (did|tried|followed|took|used) (what|as|it|your|that) .. (said|suggested|advice|told|recommended)?
      (one|a|two|quick|small|specific) .. (question|questions)
      (may|could|can|might) i ask (you )?(one|a|just|something|how|what|whether|which)
      (did|do|does|would|have) you .. (need|learn|take|recommend|find|use|think|know|suggest|happen|still|mind|ever|have)
      (how|what|which) .. (you|your) .. (got|moved|became|started|career|path|switch|transition|use|learn|find|course|made)
      (fifteen|twenty|ten|15|20|10|30|thirty|few) minutes
      (coffee|informational|pick your brain|chat sometime|connect|connected|connection|in common|alumni|alumna|alumnus)
      (worked out|paid off|you were right|it worked|has me seeing|landed|i got (the|a|an) (job|offer|interview|role|post)|called me|rang|rung|i start (on|in|next)|today i signed|i have (an|two) interview)
      (wanted|thought) you (to know|would like to know|should know|might like) .. (it worked|that|how|your|what)
    `,
  },
  applies: {
    strong: `
      (i|we|have|just|and) (applied|am applying|submitted|put in|sent in|applying|apply|put my name)
      my application (for|to|was|went|number|is)
      (like|wish|want|love) to (apply|be considered|put my name|throw my hat|submit|express my interest)
      (saw|noticed|came across|read|found|see|spotted|seen) .. (posting|posted|advert|advertised|ad|advertisement|listing|listed|vacancy|opening|careers page|position|website|role|job)
      (listing|advert|posting|vacancy|opening|advertisement) .. (for|on|this|closes|says|asks|describes)
      (ref|reference|number|req) \\d+
      (is|are) (looking|recruiting|hiring|searching) (for)?
      (has|have) (an opening|a vacancy|openings|vacancies)
      have you got an .. ad
      (also got|now lists|now advertising|advertising) .. (ad|a|an|another)
    `,
  },
} as const satisfies Readonly<Record<string, Phrases>>;
