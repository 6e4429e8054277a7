/** Phrases of what a reader is glad of: thanks, wishes, a no taken well. */
import type { Phrases } from './pattern.ts';

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
} as const satisfies Readonly<Record<string, Phrases>>;
