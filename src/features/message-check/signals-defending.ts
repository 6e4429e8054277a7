/** Phrases that mend or explain an answer given before. */
import type { Phrases } from './pattern.ts';

export const DEFENDING = {
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
} as const satisfies Readonly<Record<string, Phrases>>;
