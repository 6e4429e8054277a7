/** Phrases that reproach the reader. */
import type { Phrases } from './pattern.ts';

export const REPROACH = {
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
} as const satisfies Readonly<Record<string, Phrases>>;
