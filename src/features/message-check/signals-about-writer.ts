/** Phrases of messages that are about the one who writes: mending an answer, asking again, pleading, selling. */
import type { Phrases } from './pattern.ts';

export const ABOUT_WRITER = {
  defends: {
    strong: `
      (should|would|could|may|might) (not )?have (counted|been held) against
      could (happen|have happened) to (anybody|anyone)
      never been late
      answered every question
      (do not|can not) see how (anyone|anybody|they|she|he|someone)
      (do not|not) (think|feel|believe) (it|that|this) (is|was) (quite |really |entirely |completely )?(fair|right|true|accurate|correct)
      (was|am) (a little |a bit |rather |quite |very )?surprised (to (read|hear|see|learn)|that you|by your)
      surprised me (though|because|since|as)
      i did (give|mention|say|explain|tell|bring|answer|describe|show)
      (was|is|be) (noted|on record|on the record)|put (that|this|it) on record
      reason (does not|did not|will not) hold
      if you look (again|closely|carefully)
      (first|front|second|last) page of my
      (like|want|need|love) to (understand|know|hear) (exactly |really )?(why|what) .. (i was|was not|you did|other candidate|other person|she|he|they|someone)
      does not add up|makes no sense to me
      (do not|can not) (really |quite |honestly )?(understand|see|get) why (you|i was|it was|they|the|someone|anyone)
      what i (really |actually |simply |only |just )?(meant|was trying|was getting|was reaching|was driving|was going for|wanted|intended|had in mind|would really)
      i (meant|was trying|was only trying|had wanted) to (say|show|make the point|get across|convey|express|tell you|explain) (that|it|i|the|my|was|is|how|what|why)
      i (never|did not) (mean|meant|intend|want) .. (say|suggest|imply|sound|seem|come|criticise|criticize|give|offend|appear)
      (should have|could have|would have|wish i|wish i had|wish i would have|ought to have|if i had|i might have) (said|answered|told|explained|mentioned|put it|responded|replied|expressed|been clearer|given you|shown you|put that|brought up|spoken up)(?! (that )?(my notice|i am (away|off|out|on|free|not)|i will be|we are|i can not))
      i (should|ought to|could|would|might) have .. (picked|chosen|given|shown|used|talked|spoken|explained|expressed|put|said|answered|phrased|described|handled|tackled|approached|prepared|admitted|stressed|been (more|clearer|less|open|honest|calmer|quicker))
      i would .. (answer|answered|handle|handled|put|explain|explained|approach|do|say|said) .. (differently|otherwise|better|today|it now)
      (i|to) (did not|do not think i|do not feel i|do not believe i|am not sure i|am not convinced i|never|could not|can not have|was not able to|was unable to|failed to|may not have|might not have|did not manage to|could have|did) .. (justice|express*|explain myself|explained|explain properly|find the words|articulate*|convey*|come across|came across|communicate*|represent myself|represented|show you what|show what|make clear|made clear|good job|at my best|my best|proper answer|good answer|full answer)
      (not|never|hardly) .. (express|explain) (myself|it|that|this|properly|well|clearly|my|what|why)
      (do|did|done|doing) .. (me|myself|it|my|that|them|experience|skills) .. justice|(sold|selling|sell) (you|myself|it|my experience) (short|well|enough)
      (get|got|getting|bring|brought|put) .. (this|that|it|point|enthusiasm|interest|message|experience|how|what|passion|personality) .. across
      (express|explain|show you|know|see|saw|met|seen|tell you) (the real me|who i (am|was|really)|me at my best|my best side)
      i (do|did|truly do|really do|do actually|actually do|certainly do|do indeed|do in fact) (actually |in fact |indeed |really )?(know (how to|the|what|my|excel)|care|have (the|strong|good|plenty|experience|what)|understand (how (to|a|the)|the (system|software|rules?|task|difference)))(?! (decision|reason|panel|team is))
      (i knew|i know|knowing|know) (the|that|this) (answer|difference)
      (now|i|have) .. (know|figured out|worked out|thought of|think of|remembered|realised|realized|found) .. (the |my |a )?(far |much )?(answer|difference|right words|better example|better answer|better way)
      (the|a|my|an) .. (better|real|fuller|proper|honest|perfect|clearer|stronger|complete) (answer|version|story|reply|response)
      (you|panel|him|her|them) (to )?(have|get|got|see|had|form|missed) .. (full|whole|true|truer|accurate|real|fair|complete|rounder|fuller|right) (picture|story|account)
      (more|side|sides) (to|of) (the|this|that|it|my) (story|side)|(my|my own|the other|both) sides? of (it|this|things|the|what|that)
      (try|redo|retry|revisit|improve|improve on|amend|revise|rephrase|restate|fix|repair|clarify|explain|qualify|fill out) (my|that|the|your|one|an) .. (answer|response|reply|remark|impression|statement)
      (it )?(came|occurred|dawned) (to|on) me (later|afterwards|on the|this morning|that night|last night|that evening|in the|somewhere|about|halfway|as i|at|over the|only)
      (wrong|false|poor|misleading|bad|inaccurate|unfair|negative|incorrect|mistaken) (impression|idea|picture|note|light|conclusion|image)
      (picture|impression|image|word|thing) .. (you have|you keep|of me|i (left|made|gave)|that stays|that sticks|you were left|you are left|with you)
      (would|should) (hate|not like|not want|be sorry|hate it) .. (for you|for the|you|if you|that|it|the panel|the word) .. (to|be|left|go|think|thought|took|have)|would hate (for|it if|to have (left|given|seemed|come)|to be (remembered|judged))|(not|never) want you to (think|believe|assume|conclude) .. i (am|was|can|do|did|lack|have)(?! (rushing|impatient|pushing|pressing|chasing|pushy))
      (clear|clearing) ((something|this|that|it|things) up|the air|up (any|some|a|the|my|what|that|this|how|why) (confusion|misunderstanding|doubt|doubts|impression|i|thing|things))
      (set|put) .. (record|that|this|it|things|matters) (straight|right)
      (i|have|has|it|that|not|may|might|answer|answers|tone|comment|remark|joke) (come|came|comes) (across|over|off|out) .. (as|wrong|badly|poorly|differently|like|more|less|too|cold|arrogant|nervous|how|quiet|harsh*|wanted)
      (how|way) (i|it|that|this) (came|come|may|must|might) (across|over|off|out|have (looked|seemed|sounded|come))
      i (may|might|must|probably|perhaps|could) .. have (seemed|sounded|been (too|un*|a bit|a little|more|less)|come|appeared|misspoke*|misled|undersold|looked|talked|spoken|rambled|downplayed|been clear)
      i (may have |might have |must have |probably |perhaps |was told i )?(seemed|appeared|sounded|looked|seem) .. (quiet|distracted|nervous|uninterested|disinterested|arrogant|cold|vague|unsure|hesitant|shy|rude|unprepared|scattered|stiff|aloof|tense|defensive|evasive|flat|negative|inexperienced|tired|bored)
      as .. as i (seemed|sounded|looked|appeared|came|was on)|than (i|my answer*|my interview|you) (may have |might have |was able to |managed to |could )?(seemed|showed|show|shown|sounded|let on|came|come|suggested|gave|saw|did)
      (anyone|those|people|everyone|colleagues|the people) (on my|who|i) (have |has |had )?(ever |old |last )?(worked|works|work|know|knows|knew|supported|team) .. (me|alongside|beside|closely|with|would)
      i am (not )?(usually|normally|never usually|not normally|ordinarily) .. (much|far|more|so|that|better|calm*|quick|confident|articulate|scattered|quiet|person|one|shy|good|like)
      (usually|normally|in real life|on any other day|in truth|the truth is|actually|really) .. (quite|not|different|another|quick|calm|very|much|far) .. (person|one|different|differently|feet|calm|better|outgoing|articulate|confident)
      (can |do )?(assure|promise) you .. i (am|was|can|do|did|have|take|know|would)
      (went|gone|mind went|mind was|drew a|drawn a) .. blank|(caught|took|taken|thrown) .. (by surprise|off guard|unprepared|unawares|off balance|aback)
      (my )?(nerves|nervousness) (got|took|did|made|may have|must have|showed|run|ran|get the)
      i (was|had been|got|became) .. (nervous|anxious|flustered|thrown|overwhelmed|rattled|exhausted|off my game|not myself|caught|under the weather|ill that day|not well|not at my|jet lagged|up (all|since)|fighting|tongue tied|muddled|confused|unprepared|distracted|tired|unwell)(?! (before|beforehand|until|at first|coming|when i (arrived|came)|by (how|your|the|all)|walking|and you|but you))
      i .. (froze|blanked|panicked|choked|stumbled|fumbled|rambled|babbled|waffled|botched|bungled|clammed|flubbed|muddled|garbled|blew|messed (up|that)|screwed (up|that)|let myself down|fell apart|dropped the ball|talked (too|over)|struggled (with|on|to) (your|the|that) (question|case))
      (rambled|rambling|garbled|threw me|off guard|tongue tied|at my best|best self|at my freshest|at my sharpest|off day|odd one|migraine|thinking clearly|my usual self|up all night|in all honesty i had|not (quite )?myself|all over the place|wires crossed)|(not|hardly) (my|on|on my|the) (finest|best|top|strongest|usual) (hour|form|performance|day|moment|showing|self)
      (hours|lack|enough|wink) (of )?sleep|(had|having|was|on|just) (a|an|my|one of) .. (bad|off|rough|terrible|worst|awful) (day|days|night|morning)
      (kicking|beating|kick) myself|(bugging|bothering|eating at|gnawing at|nagging at|weighing on|haunting|bothered|haunts|weighs on|haunted|troubling|troubles|troubled|bothers|nags at|dogged) (at )?me
      (replay|replaying|replayed|gone round|going round|turning over|turned over|going over|can not stop thinking about (my|that|your|what|how)|thinking back|nagging|kept me awake|kept me up|lain awake)
      (i|and|it|you|that) .. (sounded|sound|made it sound|made me sound|heard myself) .. (as if|as though|like|arrogant|weak|passive|like i|rude|cold|unsure)
      (in hindsight|in retrospect|looking back|with hindsight|on reflection|thinking it over|thinking about it) .. (undersells|should|would|i|my|that) .. (have|not|realise|realize|see that i|was|answer*|example)|(having (had time|reflected|thought)|(after|having) (sleeping|slept) on|with .. more time to think)
      (undersell|undersells|undersold|sell myself short|sold myself short)
      (to|let me|owe you an|please let me|allow me to|and) (explain|explaining|explanation) (why i|what happened|myself|my|the reason|how i|better|the gap|for|it better)|i can explain (the|my|why|that|what)
      (reason|why) (it|i|that|this|you) (did not|was not|was|seemed|sounded|came|hesitated|paused|said|left|arrived|looked|kept|could not|gave|thought i|felt i|may have thought)
      (it|that|this) (was|is) (not|never) (that|because|for lack|a lack|for want|a want|due) .. (i|of)
      my (answer|answers|response|responses|example|performance|explanation|comment|remark|joke|tone|test|score|typing|showing|part) .. (might|must|could|did not|sounded|seemed|came|fell|let|lacked|was (not|too|so|weak|poor|only)|were (not|too|weak)|is not)|(my|the) (answer|answers|explanation|example|examples|response|reply|presentation|performance|description) ... (was|were|sounded|felt|is) .. (incomplete|muddled|vague|thin|weak|poor|rushed|clumsy|unclear|confusing|confused|flat|messy|awkward|inadequate|great|strongest|best)
      (put|expressed|phrased|worded|said) (it|that|this|myself) .. (badly|clumsily|poorly|wrong*|better|harshly)|(how|so) (poorly|badly|clumsily|vaguely) (i|it|my)
      (sorry|apologies|apologise|apologize) .. (for|about|that|if) (my (poor|weak|performance|answer|answers|nerves|nervousness|behaviour|behavior|lack)|rambling|i (did not (give|answer|explain|show|say|have)|was so|seemed|came|sounded|gave|rambled))
      (left out|failed to mention|neglected to (tell|mention|say|add)|omitted to|something i did not|one thing i did not|never (told|mentioned|got to|had the chance)|did not (get|have) .. (to|chance to)) .. (say|mention|tell|add|show|share|explain|talk|bring|most|you|important)(?! (goodbye|thank|hello|thanks))
      (did not come up|never came up|not come out|did not come out|ran out of time (to|before i))
      (do not|did not|can not|not) (quite |fully |entirely |really )?(agree|recognise|recognize|accept that|see it|(think|believe) .. (fair|feedback|assessment|accurate|true))
      (may|like to|must|should|would|let me|only|just|respectfully|gently|to|allow me to) (gently |respectfully |just |only )?point out (that|how)
      (truth|facts|record|figures|reality|references|reviews|appraisals|record|history) .. (different|otherwise|the opposite|a different|speaks? for)
      (may|might|must) (not )?have (been )?(overlooked|noticed|seen|realized|realised|come through|come across|been lost|got stuck)(?! ((my|our|the|this|a|an|it|in|last|by) (last|first|earlier|previous|email|e|mail|message|note|call|letter|invitation|inbox|spam|mistake|reply)|my|it))
      (hold (it|that|this) against|judge me|dismiss me|define me|remember me (by|for|as)|overshadow)|(get|off) .. (off )?my chest
      (in my (own )?(defence|defense)|for the record|wrong end of the stick|not a (lack|want) of|my (own )?peace of mind|with (all due|due) respect)
      (feel|felt|be|sleep) (lighter|better|at peace|easier) .. (said|having|if you (knew|know|understood)|once (i|you)|knowing)|so (that )?you (know|understand|see) (who|how|what|why) i|(if|would) .. (not take|never want) .. (it|me) .. (badly|personally|again)
      (hope|fear|afraid|worried|worry|concerned|think|feel) (that )?(i|my (answer|silence|remark|tone|joke|comment|nerves)) (did not|was not|may have|might have|have not|came|sounded|seemed|gave|left) .. (seem|sound|come|give|offend|appear|ramble|talk|put you off|short|read|taken|impression|across|too)
      hope .. (will not|do not|did not|would not) (think|judge|hold|believe|conclude|assume|remember) (less|badly|worse|ill|that i|i|me|it|my)|(think|thinks|thought) (less|badly|poorly|worse|little|ill) of me
      (got|had|judged|misjudged|read|saw) me .. (wrong|all wrong|wrongly|unfairly)|(not|never) (come|came|been|be) (through|across) (fully|clearly|well|properly|in)
      (further|far) from (the truth|it)|not because i (did|do|was|am|lack|lacked|have no)
      i (was|had been|am|felt) .. (rusty|out of practi[cs]e|intimidated|scared|terrified|star struck|not (quite )?with it|slept|feeling (well|great|unwell|ill)|out of sorts|thrown by|put off|in pain|on medication)
      my english (is|was|gets|became) .. (better|worse|not|usually|good|stronger|weaker)|(words|answer|it|english|mind|brain|voice|nerves) .. (would not come|did not come|failed me|let me down|left me|deserted me|got the better|got the best|got in the way)|i was (only |just )?(joking|kidding|being (sarcastic|ironic|polite|modest|careful|cautious))
      i did not (really |quite )?(explain|answer|present|describe|sell|prepare) .. (good|well|properly|enough|fully|right|better|clearly|experience|myself|question)
      how i (should|would|ought to) (have )?(tackled|approached|handled|solved|answer*|tackle|deal|dealt|solve|approach|handle)
    `,
    weak: `
      (my|the) (answer|response|reply|answers|hesitation|pause|silence|quietness|example|performance|presentation) .. (was|came|did|fell|must|may|might|could|seemed|to|about|on)
      (since|after|following) (our|the|my|that) (interview|meeting|talk|call|conversation) .. (i|have)
      (on|about) your (question|comment|remark|point) (on|about|of|that|regarding|when)
      you (asked|wanted|wondered|noticed|called|described|mentioned|said|felt|found|thought) .. (me|how|what|why|where|about|that i|i)
      (looking back|in hindsight|with hindsight|in retrospect|afterwards|thinking it over|on reflection|reflecting)
      i (want|wanted|would like|feel|felt|need|needed) .. (you to know|to explain|to clarify|to add|to say|to share|to assure)
      (for|as) .. years .. (i|as|at|and)
      (in fact|in truth|as a matter of fact|as it happens|contrary|to be fair|to be honest|in all honesty|in fairness)
      it is (just|only|simply) that
      my (last )?(boss|manager|references|appraisals|colleagues|husband|former)
      nobody asked (me )?about
      (gap|gaps) (in|between|on|of)
      i (lack|lacked|am lacking)
      (on|off) my mind
      i (was|had been) .. (nervous|anxious|tired|ill|unwell|sick)
      (passed away|funeral|headache|red eye|connection|kept freezing)
      (hard|difficult|painful) to (hear|read)
    `,
  },
  'about-me': {
    strong: `
      (just |only |simply |really )?(want|wanted|wish|like|need|needed) (you|him|her|them) to (know|understand|see|hear|have) (that )?(i|my|how|what|who|why|the|it|me)
      (matters|important|urgent|urgency) (to|for|in) (me|my|letting)
      i (just |only |simply |really )?(needed|had|need|have|must|(feel|felt|feel that|felt that) i (had|have|need|needed|must|should)|feel compelled|felt compelled|feel the need) (to )?(just )?(say|tell you|share|get (this|it|that|something)|write|explain|express|clear|put)(?! (thank|thanks|congratulations|my thanks|and thank|to thank|hello|goodbye|well done|how (much|grateful|kind)|you (that (i am|i have|we)|about (the|my (new|flight|train)))|in for|the form))
      (feel|felt|be|sleep) (better|lighter|calmer) (having|for having|once|if|after|knowing) .. (said|it|you (knew|know|understood))
      (hear|heard|know) (my side|it from me|the truth|the real|the whole)
      (tell you|say) .. (a bit|something|a little|more) about (me|myself)
      (the )?real me
      (explain|explaining|defend|defending|justify|justifying) myself
      (important|matters|essential) (for|to) me (to|that|you)
    `,
    weak: `
      do not (feel you )?(have|need) to (reply|respond|write back|answer)
      (nothing|no reply|no answer|no response) (for you )?(is |to )?(needed|need|expected|reply|necessary|do|ask)
    `,
  },
  denies: {
    strong: `
      (not|no|never|nothing|without) .. (trying|attempt|attempting|asking|intention|meant|meaning|writing|wish|hoping|hope|expecting|looking|want|wanting|mean|ask|aim|dream) .. (to|for|of)? ?(you )?(to )?(change*|changing|alter|sway|reopen|re|persuade|undo|influence|reverse|challenge|challenging|question|reprieve|convince|argue|contest|press|revisit|plead|beg|reconsider|dispute|make you|get you)
      (not|never) (asking|fishing|after|looking|hoping|angling|writing) (for|to|you) .. (anything|complain|a different|a job|sympathy|job|answer|chance)
      i know (that )?(you|the|your|it) .. (moved on|made (your|a|the) (decision|choice)|chosen|decided|closed|filled|final|too late|changes? nothing)
      (your )?(choice|decision|mind) is (made|final)
      not hoping to
      (not|never) (meant|intended|supposed|designed) to (change|influence|persuade|sway|reopen|convince|challenge|make you)
    `,
  },
  're-opens': {
    strong: `
      (if|should) (it|this|that) (changes|change|makes|made) .. (anything|difference|any difference)
      (may|might|could|would) have (affected|influenced|changed|counted against) .. (decision|me|outcome|result)
      i am still (available|interested|free|keen)
      (reconsider|reconsidering|reconsidered) (me|your|the|this|that|it|his|her|their|giving|my (application|candidacy|candidature|case|profile|interview|file|suitability))(?! .. (time|slot|date|monday|tuesday|wednesday|thursday|friday))
      (to|would|could|will|please|you|might|kindly|ever|hope you|be|can i be|and) reconsider(ation|ed)?(?! (monday|tuesday|wednesday|thursday|friday|the (time|date)|our))
      (rethink|think again|think it over again|second thought|second thoughts|second look|another look|fresh (look|thought)|look again at (me|my|the (file|application|decision|case))|one more look|closer look|change (your|his|her|their|this|the) (mind|decision|outcome|result)|revisit (the|your|this|my)|reopen|re open|reverse (the|your|this)|undo|turn (this|it|that|things) around|turn .. into a yes)
      (another|a second|one more|a final|one last|that|a last) (chance|shot|go|crack|try)(?! (is|was|comes|opens))
      (give|grant|allow) me (a|the|another|one|just|fifteen|ten|five|this) (chance|shot|try|go|week|day|month|opportunity|more|second|minutes|last|final|fair|real|trial|task|test|half|break)
      (chance|opportunity) (to|and i) (show|prove|demonstrate|convince|shine|redo|do better|change)
      (a do over|redo (the|my|that)|retake|re take|resit|re sit|start over|start again|start from scratch|clean slate|let me .. try again|(come|back) in .. try again|repeat (the|my) (interview|test))
      (take|took|taking) me (on|after all|off|in|alongside|instead|up on)
      (look|sat|sit|went|go) .. (down )?over my (file|application|cv|papers|resume) .. (again|once more)
      (leave|keep) (the )?(matter|question|decision|search) open
      (not|never) .. (regret|be sorry|disappoint you|let you down|be disappointed)
      pick up (where we left|the conversation)
      (without pay|unpaid|no pay|without a cent|without salary|free of charge|at no cost|zero downside|nothing to lose|lost nothing|for nothing|(work|start|come|week|month|day|days) for free)
      (offer|do|come|do a|have|agree to|work|start|on|as|me|willing|happy|even|suggest|propose|accept|for) .. (trial|probation|probationary) (week|day|period|run|month|basis|shift)(?! (on|starts|begins|is|as (agreed|planned)))
      (lower|less|reduced|smaller|half the|half) (salary|pay|money|wage|starting salary)
      (before|until) (she|he|they|the other|the new|the contract|anyone|anything) .. (sign|signs|signed|start|starts|accept|accepts|joins|final*)
      before you .. (finali[sz]e|sign|commit|close) .. (anything|with|the|her|him)|(signed|started) yet
      (any|slightest|smallest|some|still a|any remaining|still some|still any) (chance|hope|possibility|way|appetite|scope|room) .. (that (this|the decision|you (will|would|might|may|could))|that i (could|might|may|can) (still|be|get)|you (might|would|could|will|may) (still |ever )?(change|take me|see me|give me (a|another|one)|reconsider|look (again|at me)|have me|hire)|for me|left|to (change|reconsider|be (considered|seen)|come back|still)|at your end|still|of (being|changing|getting (another|a second|back|in)|another|a second))
      (steadier|better|stronger|safer|wiser) (pick|choice|hire|bet)|(me|i|be) the right (pick|choice|hire)
      (i|me|am|be) .. (steadier|better|stronger|safer|right|wiser) (candidate|fit|than (the|her|him|whoever|someone))
      (job|role|post|position|ad|advert|it|vacancy|posting|listing) .. (is|are|was|being|back|still|has been) .. (up again|online again|reposted|re posted|advertised again|listed again|still listed|up online|back up|still up|open again)
      take her off my hands
      (let|letting) .. competitor have me
      (if|should) (a|the|that) (small |little )?door .. (open|ajar|crack)
      (start|starts) tomorrow
      (nobody|no one) asked me about
      (put|move|bring|carry) .. (application|papers|me|case) .. (across|forward|over|to) .. (to that|panel|board|committee|again)
      (urge|appeal|contest|challenge|protest|overturn) .. (the|your|this|you|it) .. (decision|outcome|result|rejection|verdict|to (think|look|review|consider|see|give))
      (ready|happy|able|willing|free|prepared) to (step in|jump in|take over|fill in|start (at once|tomorrow|right away|immediately))
    `,
    weak: `
      (long shot|not ready to|one more time|flexibility|still available|second interview)
      (start|begin|come in) (tomorrow|monday|right away|immediately|at once)
      (anyway|after all|nonetheless)
    `,
  },
  pleads: {
    strong: `
      credit card debt|child support
      my (rent|car|mortgage) (has|have|is|needs|went|gone)
      (feed|support|look after) my (kids|children|family|son|daughter)
      (rent|bills) (is |are )?(going|gone|went) up
      how i (will|can|would|am going to) (feed|pay|manage|live|cope)
      can not live on (that|this)
      anything would help
      (car|house|loan|tuition) payments?
      my (landlord|bank) .. (put|raised|wants|is)
      (begging|implore|imploring|beseech|pleading|on my knees|on bended knee|desperate|desperately|desperation)
      (beg|plead) (you|for|that|of|with|him|her|them|to be|sir|madam|please)
      please please|(have mercy|take pity|have pity|have a heart|be merciful|god bless you if)
      (please|kindly|pls|sir|someone|you) (please |kindly )?help (me|my family|us)(?! (find|with|understand|to (find|understand|log|open|get in|prepare)|log|open|out with|by|prepare|decide|a lot|so much|when|see|through|over))
      (will|would|can|could|gladly|shall|happily|to) (even )?(take|do|accept|consider|work) .. (literally |just |absolutely )?(anything|any job|any position|any role|any work|any pay|any hours|whatever you (offer|give|have|pay|want)|whatever (there|salary|pay|job))
      (something|any job|any work|any role|anything for me|work|job) .. anything at all
      (do|have|got|find|is there|be) .. (anything|something|any job|any work|a job|a place|a corner) for me(?! to)
      whatever the (pay|hour|hours|salary|wage|job|town)|(for|at|accept|take|work) (any|whatever|whatever the) (pay|salary|wage|shift|hours|town|money)
      (my|our|you are|is my|was my|as my|the) (last|only|one) (real )?(hope|chance|resort|lifeline)(?! (to|this week|is|before|for (me to|you to)))
      (pay|paying|cover|make|meet|on|miss|missed|missing|behind (on|with)|lose|losing|for) (my|our|the|next|this|next month s)? ?(month )?('s )?(rent|mortgage|bills|electric bill)
      (rent|mortgage|bills|debts?) .. (due|overdue|pile|piling|keep coming|mounting|next month|unpaid|to pay)
      (be|being|get|getting|become|end up|face|facing|threatened with|us|me|am|about to be) (evicted|eviction|homeless|repossessed|foreclosure|foreclosed|bankrupt|thrown out)
      (lost my (home|house|apartment)|sold my car|car is already sold|had to (sell|borrow|pawn))
      (great|serious|urgent|dire|real|bad|desperate) need (of|for) (a |the |this |any |some )?(job|work|employment|income|position|money)
      (am|been|still|currently|became|and|now|being|weeks|months) (unemployed|jobless|out of (work|a job)|without (a |any )?(job|work|income|pay))
      (no income|looking since|search since|months i search|(unemployment|benefits|jobseekers?) .. (end|ends|run out|runs out|stop|stops|ran out|expire|expires))
      (breadwinner|earning member|sole (earner|provider|income|support)|family to (support|feed|provide)|support my family)
      (my|the|our|whole) (children|kids|little boy|little girl|daughter|son|family|mother|husband|wife|boy|girls|boys|parents|babies) .. (asks me (every|if|when|why|each)|asks (every|if|when|why)|asked me (why|if|when)|cried|cry|go hungry|hungry|are relying|is relying|rely|relies|depend|depends|depending|count|counts|counting|suffer|suffers|suffering|pray|prays|praying|will pray)
      i (cried|sobbed|wept|bawled|was sobbing|was crying|was weeping|am crying) (when|all|for|myself|after|my|reading|last|in|on|so|like|over|and|every|because)|(in|into|to|with|my|through|bursting into|burst into|fighting|fought|more) tears(?! (of (laughter|joy|happiness)))
      (can|could) not stop (crying|weeping|thinking about (this|the) job)
      (am|was|been|be|feel|felt|feeling|are|completely|absolutely|totally|utterly|left me|simply|so) .. (heartbroken|broken hearted|devastated|crushed|shattered|inconsolable|depressed|worthless|like (such )?a failure)
      (awake|lie awake|up) every night|sleepless nights? .. (since|waiting|over|because|worrying)|sleep at night|let a person sleep
      (out of my mind|going crazy|worried sick|sick with worry|end of my (rope|tether)|wits end|wits 's end|wit 's end|rock bottom|at my limit|breaking point|could not bear|can not (bear|take (it|this|any|another|much)|cope|go on))
      how (much|badly|desperately|hard) (i (want|need|wanted|needed) (this|it|the)|(this|the) (job|role|position) (means|would mean))
      (lost|lose|losing|let|need|please|because) .. dream (job|role|employer)
      (could|would|will|can|to|must) (completely |really |totally )?(turn|change|save|transform) .. (my|our) (whole |entire )?(life|lives|future)
      (one|a single) (word|phone call|call|line|sentence|yes) from you
      (please|just|kindly|you|would|will|should|could|nobody|one|to|not|never|ever) (please |just |ever )?(hire|employ) me(?! (in|as|for (the|this) (role|position|offer)|and (thank|i look)))
      (place me|find (me|us) (a |an |some |any )?(job|corner|place|role|position|something|anything|somewhere|work)|find something for me|who will have me)
      give me (a |the |this |any |some )?(chance|job|work|opportunity|position)(?! (to (read|look|think|talk|review|consider|check|ask|compare|discuss|decide|meet|sit|say)))
      (nobody|no one|not one|no body|no company|who) (will|would|wants?|is|else (will|would|wants)|ever|even) .. (give me|hire|hires|take me|want me|wants me|to hire|have me|employ|hiring me)
      (too old|at my age|of my age|someone (of|my)|anyone over) .. (\\d+|hire|hires|no one|nobody|hired|chance|anymore)
      please (do not|never) forget me|please (just )?(say yes|say that you|pick me|choose me|let me have (this|the)|do not (turn|reject|let|send|give up on|say no))
      (drop everything|no other job|every single night)
      (i|we|family|mother|children|been|and|will|am|are) (have |will )?(pray|praying|prayed|prays) .. (for (this|the (job|position|call|answer)|that|you|an answer|your (call|answer|reply|decision|yes)|good news|a miracle)|that|every|you will|you would|to god|each|daily|night)
      (single (mom|mum|mother|parent|father|dad) .. (of|with|and|to) .. (\\d+|two|three|four|kids|children|feed|raise|little|support|bills|no)|medical bills|hospital bills)
      (really|so badly|badly|truly|urgently|desperately|just|only|sir) need (this|the|a|any) (job|role|position|chance|opportunity|work|income|money)(?! (description|title|number|permit|to (ask|read|think)))
      (i|we|family) (do |so |really )?need (this|a|any|that|the) (job|role|position|work|paycheck|income)(?! (description|title|number|permit|contract|reference|visa|profile|laptop|address))
      (how (i am|we are|i will|we will) (going to )?(make it|survive|cope|manage)|what i will do (if|without)|do not know (what to do|how to go on))
      (face|take|bear|handle|stand|survive|cope with) (another|one more|any more) (no|rejection|rejections|refusal|disappointment)
      (do|take|accept) (literally |absolutely |just )?(anything|whatever) (to (get|work|be|have|join)|you (have|offer|give)|for (this|a|the)|even)
      (check|checking|refresh|refreshing) my (inbox|phone|email|mail|mailbox) (every|all|constantly|day|ten|twenty|a hundred)
    `,
    weak: `
      (dream (job|role|come true|of mine|employer)|dreamed of|dreamt of)
      (unemployed|laid off|redundant|made redundant|no job)
      (sick|ill|elderly|disabled) (mother|father|child|husband|wife|parents|son|daughter|mum|mom|dad)
      (visa (expires|runs out)|single (mom|mum|mother|parent|father|dad)|divorce|cancer)
      (kids|children|family) (to|need|needs)
      (please i|i am pleading|more than anyone|more than anything)
      (lost my (job|father|mother|husband|wife))
    `,
  },
  sells: {
    strong: `
      (be|am) (a|an) (great|real|valuable|huge|true) asset
      (why|reasons|because|reason) i (am|would be|will be|should be|could be|would make) .. (the|a|your|so|such|well)? ?(best|perfect|right|ideal|strongest|great|good|only|suited|qualified|choice|candidate|person|hire)
      (i am|i would be|me|as|why i|being|make me|makes me|i would make|i am sure i would be|be) .. (strongest|best|perfect|ideal|right|great|excellent|exceptional|natural|outstanding|uniquely|wonderful|invaluable|valuable|strong) .. (candidate|person|fit|choice|hire|match|applicant|addition|assistant|qualified|suited|employee)
      (self starter|team player|go getter|results driven|results oriented|detail oriented|highly (organized|organised|motivated|skilled|qualified|efficient)|hard worker|harder worker|fast learner|quick learner|strategic partner|proven (record|track|ability|history)|my track record|strong track record|excellent (communication|organizational|organisational|interpersonal|written|verbal)|strong (communication|organizational|organisational|interpersonal|written)|(my|with a|bring a|have a|offer a) wealth of|passion precision|people person|can do attitude|my (strong )?(work ethic|skill set|skillset))
      i am .. (hardworking|hard working|proficient|skilled|reliable|dynamic|honest|loyal|punctual|dedicated|motivated|passionate|organized|organised|proactive|flexible|discreet|dependable|energetic|enthusiastic|sincere|ambitious|resourceful|trustworthy|meticulous) (and|hardworking|reliable|dynamic|honest|loyal|punctual|dedicated|motivated|organized|organised|proactive|flexible|discreet|detail|professional|never|person|individual|about (admin*|what i do|my work|helping|service)|in)
      (work|works|working) (well |brilliantly |equally well |calmly )?(under pressure|both independently|independently and|in a team|harder|as hard)
      (i|would|can|could|will|to) (also )?(bring|offer|contribute|deliver|add) .. (results|value|passion|wealth|unique|energy|strengths|combination|day one|a lot|blend|mix|loyalty|dedication|rare|\\d+ years|years of|table|plenty)
      (results|deliver|contribute|contributing|productive|effective|running|value|impact|start) .. (from|on) day one
      i .. (hit the ground running|asset to|add value|exceed (your )?expectations|guarantee|never miss|transform)
      (my .. second to none|my .. (unmatched|unrivalled)|hire of|best hire|best decision (you|of your)|give .. (110|100|hundred) (percent|%))
      you (will|would|could|can) (not|never|hardly|rarely) .. (find|meet|get|see) (anyone|anybody|a|another|someone|any)
      (hire|hiring|choose|choosing|pick) me (is|because|will|would|and|you|as|for)
      (should|why|to|reasons|must|could) .. (hire|choose|pick|select|appoint) me
      my .. (strengths|skills|qualifications|achievements|accomplishments|experience|background|expertise|certifications|skill set|talents|profile|training|knowledge) .. (include|includes|are|make|makes|would (be|bring|help|serve|make|add)|speaks?|list|qualify|qualifies|match|matches|align|aligns|set me|sets me|fit|fits|prove|proves|cover|covers|range|ranges|span|spans|equip|in (\\w+ )?(law|hospitality|finance|hr|sales|healthcare|administration|support|management|events?|retail|education))
      (handful|list|summary|three|four|five|ten|some|the) .. reasons (why|to (hire|choose|pick)|i|for (hiring|choosing))
      (quick|brief|short|to) recap
      (as|before|while) you (draw|make|near|weigh|decide|make up|come|finali[sz]e|deliberate) .. (choice|decision|mind|decide|candidates)
      (first|my) (30|90|60|100|thirty|ninety|sixty|hundred) days?
      (30 60 90|90 day|100 day|ninety day) (day )?plan
      (employee|colleague|assistant|team member|secretary|pa|administrator) of the (month|year|quarter)
      (made|named|voted|awarded|called|describes?|described|rated|ranked|praised|considers?|considered) me (as )?(the |an |a |her |his |their |most )?(employee|colleague|assistant|best|top|most|rock|star|irreplaceable|indispensable|reliable|go to|reference)
      (described|praised|rated|ranked) (as|by) .. (ceos?|managers?|bosses|directors|colleagues|executives|the best|employers?)
      (few|no other|hardly any|doubt any|no one else|doubt that any) .. (candidates?|applicants?|assistants?|people|has|with) .. (have|has|combine|combines|bring|brings|my|who)
      i (hold|have|possess|earned) .. (degree|diploma|certificates?|certification|qualification|qualifications|mba|license) (in|and|from|for)
      (words a minute|words per minute|wpm|certified|expert in|master of|proficient|proficiency|fluent|expertise|trained) .. (in|and|\\d+) .. (word|excel|outlook|office|powerpoint|french|spanish|german|prince2|sap|project|first aid|\\d+|and)
      type .. (wpm|words (a|per) minute)
      i .. (never|not) .. (taken|missed|had|called in|been late) .. (sick day|deadline|day of|day off|complaint|late|sick|in (\\w+) years)
      i (always|consistently|constantly|never) (give|go|deliver|strive|exceed|finish|stop (until|till)|stay late|put)|i never (leave|stop|give up) (before|until|till|on)|i .. (praised|commended|complimented) (many|several|often|repeatedly|for|on)|(all|what) it takes|i combine|i learn (fast|quickly)|(love|enjoy|relish) a challenge
      i (always |will |would |routinely |often |gladly |am willing to |consistently )?(go|went|going) (the extra|above and)
      (tick|check|meet|fulfil|fulfill|cover|match|satisfy|exceed) .. (every|all|each) .. (box|boxes|requirement|requirements|criteria|point|points)
      (missing piece|perfect addition|great addition|valuable addition|full commitment|best employee|uniquely qualified|take your .. to)
      i .. (exceptionally|extremely|highly|incredibly|outstandingly|super|supremely|naturally) (well )?(organised|organized|efficient|reliable|skilled|experienced|qualified|motivated|proactive|dedicated|capable|adaptable|detail|discreet|competent)
      i am (the|a) (type|kind|sort) of (assistant|person|employee|worker|secretary|professional) (who|that)
      worth (every|the) (penny|cent|dollar|pound|money|investment)|(contribute|contribution) to (the|your) (success|growth|company)|put my .. (skills|experience|talents?|knowledge) to (work|use)|rose from|promoted (to|from|twice|three)|the best you (will|could|can)|price of one
    `,
    weak: `
      (skills|strengths|achievements|dedication|commitment|passion|professionalism|expertise)
      years of experience
      (attention to detail|fast paced|multitasking|results|efficient|efficiently)
      i .. (bring|offer|contribute)
      (loyal|discreet|punctual|hardworking|reliable|dedicated)
      i (led|built|organised|organized|created|launched|introduced|designed|implemented) (the|a|an|our)
    `,
  },
} as const satisfies Readonly<Record<string, Phrases>>;
