/** Phrases that ask how things stand. */
import type { Phrases } from './pattern.ts';
import { ANSWER, ASK } from './word-groups.ts';

export const STATUS = {
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
} as const satisfies Readonly<Record<string, Phrases>>;
