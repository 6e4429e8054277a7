/** Phrases that threaten the reader or press them. */
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
