/** Phrases that go around the reader: over their head, fishing. */
import type { Phrases } from './pattern.ts';

export const BEHIND_BACKS = {
  appeals: {
    strong: `
      (thought it best|decided) to (write|go|come|turn|speak) .. (you )?(directly|straight)
      talk without (her|him|them)
      (do not|never) (mention|tell) .. (that )?i (wrote|asked|contacted|spoke)
      give (her|him|them|hr) a .. (push|nudge)
      ask you directly
      go straight to you
      (you are|sure you are|know you are) not aware (how|of how|that)
      as the decision maker
      have a word with (her|him|them|hr|the)
      (felt|thought|think) (that )?you should (know|hear|be aware) (that )?(i|how|your|what)
      (may|might) not have (passed|told|mentioned|shown) .. (on|you|my|me|how)
      name of your (supervisor|manager|boss|superior|director)
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
      (complain|complained|complaint|appeal|go|going|take it|taking it|taking this|take this|taken this|contacting|contacted) (straight |directly )?(to )?(the|your) (managing director|<boss>|partners|founder|owners|head office|corporate|compliance .. )
      (name|number|address|email|contact|details) (and number |address )?(of|for) your (<boss>|line manager)
      (as|you) (the |its |her |his |their )?(ceo|boss|owner|founder|president|chairman|head|director) .. (ought|should|could|can|have the|surely|may|might|will|must|know|overturn|see|tell)
      (higher up|further up|up the (chain|ladder)|someone above|above you|levels below|outranks?|above (her|his|their) heads?)
      (someone|somebody|anyone|anybody|person) (higher|more senior|with (the |more |real |some )?(authority|power)|in charge|who (can|actually|really|has the|makes|decides|is able))
      (escalate|escalating|escalated|escalation|appeal|appealing|challenge|challenging|contest) (this|the|your|my|it|against|to|that|a hiring|her|his)
      (formal|official|written|independent|internal) (complaint|appeal|grievance|investigation)|(formal|official|independent) review
      (lodge|file|submit|make|register|raise|filing) (a|an|my) .. (complaint|grievance|appeal)
      (aware|know|idea|realise|realize) (of )?(what|how) .. (is being done|goes on|is going on|your (hr|staff|people|recruiters?|hiring|team)|his staff|her staff) (department|name|treat*|speak|decided|handle*|behave*|in|team|people|are|has|have)
      (coming|come|writing|write|turning|turn|line|apply|addressing|appealing) (to )?(you )?(straight|direct|directly|personally) .. (to you|since|because|as (hr|she|he|they|your|no)|instead)
      (reached|reach|crossed|cross|landed on|come to) your desk
      (stands outside|post outside|waited (for you )?outside|waiting (for you )?outside|wait outside) (your|the) (own )?(door|office|building)
      (you and i|we) (have not|never|have never) (yet )?(met|been introduced)
      (hr|recruiter|agency|ms|mrs|mr|she|he|they|assistant|staff|people) .. (rejected me|turned me down|said no|overlooked|ignored?|will not answer|does not answer|has decided) .. (but|without|so|and|as|since|my|because) (you|i|showing|email|emails)
      (word|call|nod|line) from you (to|would|could|will|might|and) ... (settle|change|everything|decide|turn|help|enough|matter)
      quiet word
      (have|having|put|putting) a word with (hr|her|him|them|your|the|ms|mr|mrs)
      (persuade|convince|talk (some )?sense into|change) (her|him|hr|them|your team) (mind|minds|to|otherwise)?
      (found|got|looked up|tracked down|obtained) (your|his|her) (private|personal|home|direct|mobile|cell)
      just the two of us
      (asked|told) (us|me|candidates) .. (to )?(run|go|send|keep) .. (everything|through)
      third hand
    `,
    weak: `
      (hr|recruiter|recruiters) (did not|never|may not|would not|will not|has not|have not)
    `,
  },
  gossips: {
    strong: `
      how much (they|do they|does he|does she|you|do you|the others) (pay|pays|earn|earns|make|makes|get|gets)
      (do not|please do not|never) tell (hr|anyone|them|him|her|anybody) (that )?i (asked|wrote|said)
      why (the|your) (last|previous|former) (assistant|person|one|girl|guy|pa) (left|quit|went)
      (old|former|last|previous|ex) boss .. (drank|drinks|drinking|shouted|screamed|cheated|slept|stole|affair)
      keep my name out
      for your own good
      used to work with (her|him) and
      who else is on (the|your) (shortlist|list)
      how many (others|other candidates|people) (are|were) (still )?(in|on)
      (who|whom|which way|what) (they|he|she|you|the panel|your boss) .. (leaning|inclined|favou?r|prefers?|thinking of|swaying)
      (stacked up|stack up|fared|ranked|measured up|compared) (against|to|with|among) (the )?(others?|rest|competition|other)
      between (us|you and me|ourselves|alumni|girls|the two of us|colleagues)
      (off the record|inside (info\\w*|scoop|track|word|story|tip|view on|knowledge)|insider (info\\w*|knowledge|tips?|view)|on the quiet|strictly private|unofficially|on the sly|on the down low|hush hush)
      (who|how many) (else|other|others|more|people|candidates) .. (applied|interviewing(?! me)|interviewed|candidates|applicants|seeing|came in|running|for the|hire|hired|pick|picked|choose|chose|shortlist|list|competition|after me|left|made it|considered|race|final|in line|up for)
      (who|how many) (are|is|were|was|got) (still |left |also |you still )?(left|in the running|in the race|on the (list|shortlist)|up for|competing|my competition|my rivals|against me|the (favou?rite|front runner|competition|other candidates?))
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
      (give|drop|throw) (me )?a (little |small |tiny |quick )?hint
      (breathe a word|let on|say it was you|tell a soul|stays? between|my lips|treasure your discretion|rely on mine|keep it to myself|keep (this|that) to (yourself|myself)|nobody will know|not tell (anyone|anybody|a soul)|you can tell me i|not say (where|who|it was|you told)|never say where|your name (will not|out of it)|name will not (come up|be mentioned)|you did not hear (it|this) from|not hear it from me|nobody (has|needs|would have|would need) to know|no one (has|needs|would have|would need) to know|delete this (email|message)|not tell (anyone|mr|mrs|ms|him|her|them|your|the) .. i (asked|wrote|told))
      (slip|sneak|pass|leak) me (the|a|some|what)
      (sneak peek|peek at|(interview|test|actual|exact) questions (in advance|beforehand|ahead|early|they|before|he|she)|send me the (interview |actual |exact |real )?questions)
      (weak|soft) spot (of|for|is|does|i could)?
      where i (am|stand|rank) (on|in|among|compared) (the (list|ranking|shortlist|order|pile|others|field|candidates)|your (list|ranking|shortlist)|to)
      how (do|did|does) (i|my) .. (compare|compared|rank|stack up|measure up|do against|score against|do compared|fare against)
      (compare|compared|rank|ranked|stack up|measure up) (to|with|against|among) (the )?(others?|other (candidates|applicants|people)|rest|competition|competitors)
      (other|another) (candidates?|applicants?|one|woman|man|person|lady|girl|guy) (better|more|less|younger|like|good|in the (lobby|waiting|hall)|doing|leaving|before me|after me|as qualified|stronger|internal)
      is it true
      (i )?(have )?heard (that )?(they|an|the|there (are|is|were|was)|rumou?rs?|you already|you have already) .. (internal|already|last|problems|trouble|layoffs|fired|left|quit|favou?rite|in mind|picked|assistant|issues)
      why (did|has|was|is) (the|your|his|her) (last|previous|former|old|current|other) (\\S+ )?(leave|left|quit|go|gone|fired|leaving|let go|resign)
      (last|previous|former|other) (assistant|girl|one|person|pa|ea|secretary|receptionist) .. (was fired|left in|was sacked|quit|shouted|cry|tears|fired|pushed out|last so)
      (what|how much) .. (others|current assistant|last assistant|previous assistant|rest|colleagues|everyone) (earns?|makes?|paid|gets?|earned|made)
      (is|are) (the company|your company|the firm|he|she|they|mr|mrs|ms) (\\S+ )?(in trouble|going to (retire|fire|leave|sack|quit|close|be fired)|about to|leaving soon|having an affair|going under|on the way out|getting fired)
      (look|seem|sound) like (he|she|they) .. (made|mind|decided|liked)
      (made|make) (his|her|their) mind up
      how the votes
      come from inside
    `,
    weak: `
      (any idea|do you know|any clue) (who|how many|what they|what he|what she|if they|whether they)
      (competition|rivals|other candidates)
    `,
  },
} as const satisfies Readonly<Record<string, Phrases>>;
