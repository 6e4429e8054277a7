/** Phrases of messages that are about the one who writes: mending an answer, asking again, pleading, selling. */
import type { Phrases } from './signals.ts';

export const ABOUT_WRITER = {
  defends: {
    strong: `
      what i (really |actually )?(meant|was trying|was getting|was reaching|was driving|wanted|intended|had in mind|would really)
      what i was trying to (say|get across|convey|express|explain|tell)
      (should|could|would|wish i|wish i had|ought to|if i had) (have )?(said|answered|told|explained|mentioned|put it|responded|replied|expressed|been clearer|given you)
      (i|to) (did not|do not think i|do not feel i|do not believe i|feel i did not|never|could not|was not able to|failed to|could have|did) .. (justice|express myself|explain myself|explain properly|find the words|get (it|that|this|my point) across|come across|represent myself|show you|articulate)
      (express|explain) who i (am|was)
      i (do|did|truly do|really do|do actually|actually do|certainly do|do indeed) (know|care|have the|understand the)
      (now|i|have) .. (know|figured out|worked out|thought of|remembered|realised|realized|found) .. (the |my )?(answer|difference|right words)
      (knowing|know) the (difference|answer)
      the (better|right|real|fuller|full|proper|true|correct) (answer|version|story|reply|picture)
      (it )?(came|occurred|dawned) (to|on) me (later|afterwards|on the|this morning|that night|last night|that evening|in the|somewhere|about|halfway|as i|at|over the)
      (wrong|false|poor|misleading|bad) (impression|idea|picture|note|light)
      (picture|impression|image|word|thing) .. (you have|you keep|of me|that stays|that sticks|you were left|you are left|with you)
      (would|should) (hate|not like|not want|be sorry|hate it) .. (for you|for the|you|if you|that|it|the panel|the word) .. (to|be|left|go|think|thought|took|have)
      (clear|clearing) .. (up|the air)
      (set|put) .. (record|that|this|it|things|matters) (straight|right)
      (correct|change|mend|repair|fix) .. (impression|picture)
      (misunderstood|misunderstanding|misread|misinterpreted|misconstrued|taken the wrong way|out of context|lost in translation)
      came (across|over|off) .. (as|wrong|badly|poorly|differently|like|more|less|too|cold|arrogant|nervous|how|quiet)
      (how|way) i (came|come) (across|over|off)
      (anyone|those|people|everyone|colleagues|the people) who (have |has |had )?(ever )?(worked|works|work|know|knows|knew|supported) .. (me|alongside|beside|closely)
      (went|gone|mind went|mind was) blank
      (my )?(nerves|nervousness) (got|took|did|made|may have|must have|showed|and)
      i (was|had been|got) (so |very |too |a bit |rather |quite |just )?(nervous|anxious|flustered|tongue tied|thrown|overwhelmed|rattled|exhausted|off my game|not myself|caught off guard|under the weather|ill that day|not well|not at my best|jet lagged|up since|fighting)
      (froze|blanked|stumbled over|fumbled|rambled|rambling|muddled|garbled|threw me|off guard|tongue tied|not my best|at my best|best self|at my freshest|off day|odd one|migraine|mind went)
      (usually|normally|really|in real life|on any other day|actually|in truth|the truth is) .. (quite|not|different|another|quick|calm|the person|very|much) .. (person|one|different|differently|feet|calm|better)
      (replay|replaying|replayed|gone round|going round|going over|turning over|turned over|keep thinking|kept thinking|can not stop thinking|thinking back|bothered me|weighing on me|weighs on me|haunts me|haunted|nagging|kept me awake|kept me up|lain awake)
      (sounded|sound|made it sound|made me sound|heard myself) .. (as if|as though|like|arrogant|weak|passive|like i|rude|cold|unsure)
      on reflection .. (undersells|should|would|i|my|that)
      (undersell|undersells|undersold|sold myself short)
      (fuller|further|additional|little|some|more) .. (context|explanation|background) .. (to|on|about|for)?
      (explain|explaining) (why|what happened|myself|my|the reason|how i)
      (reason|why) (it|i|that|this) (did not|was not|seemed|sounded|came|hesitated|paused|said)
      (what i would really do|what i should do)
      (gently |respectfully |just |only )?(point|pointed) out (that|how)
      wrong end of the stick
      (do not|did not|can not|not) (quite |fully |entirely |really )?(agree|recognise|recognize|accept that|see it)
      (i )?(disagree|beg to differ|take issue|dispute|contest)
      (which|that|they|appraisals|references|reviews) .. say the opposite
      (may|might|must) (not )?have (missed|overlooked|noticed|seen|realized|realised|come through|come across|been lost|got stuck)
      (not|never) (come|came|been|be) (through|across) (fully|clearly|well|properly|in)
      hold it against
      in my (own )?(defence|defense)
      (feel|felt|be) (lighter|easier|better|at peace) .. (said|having|it|if|now)?
      (get|off) .. (off )?my chest
      peace of mind
      so that you (know|understand|see) (that )?(who )?i
      not a (lack|want) of
      only (fair|right) (that )?you (know|should)
      (if|would) .. (not take|never want) .. (it|me) .. (badly|personally|again)?
    `,
    weak: `
      (my|the) (answer|response|reply|answers|hesitation|pause|silence|quietness|example|performance|presentation) .. (was|came|did|fell|must|may|might|could|seemed|to|about|on)
      (since|after|following) (our|the|my|that) (interview|meeting|talk|call|conversation) .. (i|have)
      (on|about) your (question|comment|remark|point) (on|about|of|that|regarding|when)?
      you (asked|wanted|wondered|noticed|called|described|mentioned|said|felt|found|thought) .. (me|how|what|why|where|about|that i|i)
      (looking back|in hindsight|with hindsight|afterwards|thinking it over|on reflection|reflecting)
      i (want|wanted|would like|feel|felt|need|needed) .. (you to know|to explain|to clarify|to add|to say|to share|to assure)
      let me (explain|assure|clarify|add)
      (for|as) .. years .. (i|as|at|and)
      (in fact|in truth|as a matter of fact|as it happens|contrary)
      it is (just|only|simply) that
      my (last )?(boss|manager|references|appraisals|colleagues|husband|former)
      nobody asked (me )?(about)?
    `,
  },
  'about-me': {
    strong: `
      (just |only |simply |really )?(want|wanted|wish|like|need|needed) (you|him|her|them) to (know|understand|see|hear|have) (that )?(i|my|how|what|who|the|it)
      (want|wanted|wish|like|let|need) .. (assure|reassure) you
      (matters|important|means a lot|urgent|urgency) (to|for|in) (me|my|letting)
      i (just|only|simply) (needed|wanted|had|have|need|want) to (say|tell|share|get|let|write|reach|set|explain|express)
      do not (feel you )?(have|need) to (reply|respond|write back|answer)
      (nothing|no reply|no answer|no response) (for you )?(is |to )?(needed|need|expected|reply|necessary|do|ask)
      (greatest|huge|big|deep|profound) impact on me
    `,
  },
  denies: {
    strong: `
      (not|no|never|nothing|without) .. (trying|attempt|attempting|asking|intention|meant|meaning|writing|wish|hoping|expecting|looking|want|wanting|mean|ask) .. (to|for|of)? ?(you )?(to )?(change|alter|sway|reopen|re|persuade|undo|influence|reverse|challenge|question|reprieve|convince|argue|contest|press|revisit|plead|beg|reconsider)
      (is not|not|no) (an|a|any) (attempt|plea|request|appeal|bid|sales pitch)
      (reprieve|second chance)
      i know (that )?(you|the|your|it) .. (moved on|made (your|a|the) (decision|choice)|chosen|decided|closed|filled|final)
      (your )?(choice|decision|mind) is made
      (i )?(fully |completely |entirely )?(accept|respect|understand) .. (but|however|only|still|yet|just)
      not hoping to
    `,
  },
  're-opens': {
    strong: `
      reconsider(ing)? (me|your|the|this|that|it|his|her|their|giving)
      reconsider(ing)? my (application|candidacy|case|profile)
      (to|would|could|will|please|you|might|kindly|ever|hope you) reconsider(ation)?
      (for|a) reconsideration
      (rethink|think again|think it over|second thought|second thoughts|second look|another look|fresh look|look again|one more look|change (your|his|her|their) mind|revisit (the|your|this|my)|reopen|re open|reverse (the|your|this)|undo)
      (another|a second|one more|a final|one last|a|that) (chance|shot|try|go|crack)
      (give|grant|allow) me (a|the|another|one|just|fifteen|ten|five|this)
      (take|took|taking) me (on|after all|off|in|alongside|instead|up on)
      (look|sat|sit|went|go) .. (down )?over my (file|application|cv|papers|resume) .. (again|once more)
      (leave|keep) (the )?(matter|question|decision|search) open
      (not|never) .. (regret|be sorry|disappoint you|let you down)
      prove (to you|you wrong|me wrong|myself|it|that i|my)
      pick up where we left
      (without pay|for free|unpaid|no pay|without a cent|without salary|free of charge|at no cost|zero downside|nothing to lose|lost nothing|for nothing)
      trial (week|day|period|run|month|basis|shift)|probation
      (lower|less|reduced|smaller) (salary|pay|money|wage)
      (before|until) (she|he|they|the other|the new) .. (sign|signs|start|starts|accept|accepts|joins)
      (any|slightest|smallest|some|still a|any remaining) (chance|hope|possibility|way|appetite) .. (that|of|you|for|left|to|at your end|still)
      (job|role|post|position|ad|advert) .. (is up again|reposted|re posted|advertised again|still listed|back up|still up|up again)
      (steadier|better|stronger|safer|right|wiser) (pick|choice|hire|candidate|fit)
      take her off my hands
      (let|letting) .. competitor have me
      (if|should) (a|the) (small|little)? ?door
      back (into|in) (the )?(running|consideration|process|shortlist)
      still (willing|ready|hoping|hope) to .. (join|start|be|come|work)
      (chosen|selected|picked|hired|other|successful) (candidate|person|applicant) .. (not|falls|fall|does not|backs|drops|declines|leaves)
      starts tomorrow|start tomorrow
      (nobody|no one) asked me about
      (put|move|bring|carry) .. (application|papers|me) .. (across|forward|over) to that
    `,
  },
  pleads: {
    strong: `
      (beg|begging|implore|imploring|plead|pleading|on my knees|on bended knee|desperate|desperately|desperation)
      please please
      (i|will|would|can|gladly)? ?(take|do|accept|consider) (literally )?(anything|any job|any position|any role|any work|any pay|whatever you|whatever there)
      anything at all
      (any|whatever the) (pay|salary|town|shift|wage)
      (my|our|you are|is my) (last|only) (hope|chance|option|resort)
      ((my|the|next|pay) rent|mortgage|(my|the|pay) bills|evicted|eviction|landlord|savings|food on the table|feed my|cannot afford|overdue|repossess\\w*|debts?|lost my (home|house|apartment)|sold my car|car is already sold)
      (out of work|unemployed|jobless|without (a )?(job|work|income)|no income|looking since|search since|months i search)
      (my|the) (children|kids|little boy|little girl|daughter|son|family|mother|husband|wife|boy) .. (asks|asked|cried|cry|needs?|depend|depends|relying|hungry|face|looked|told|pray|will pray|every)
      (cried|crying|tears|heartbroken|broken hearted|devastated|crushed|shattered|gutted|inconsolable|depressed|hopeless)
      (not|have not|barely|hardly) (really |properly )?(slept|sleep|sleeping|eaten)
      (sleepless|sleep at night|let a person sleep)
      (means|meant|mean) (everything|the world|so much|more than) (to me|than)
      dream (job|come true|of mine|role|employer)
      (turn|change|save) .. my (whole )?life
      (end of my rope|wits end|rock bottom|running out of|at my limit|could not bear|can not bear|cannot cope)
      (one|a) (word|phone call|call|line|sentence) from you (could|would|can|and)
      (place me|find (me )?(a )?(corner|place|something|anything|somewhere)|find something for|give me (a |the )?(chance|job|work|opportunity|position)|get me (a job|in|hired|in there|in front)|hire me|employ me|who will have me)
      (do not|never|dont) forget (me|it|this kindness)
      every single day
      (drop everything|whatever the hour|no other job)
      (pray|praying|prayed|prayers) (for|that|you|every)
      (serious need|family will pray)
      (single (mom|mother|parent|father|dad)|sick (mother|father|child|husband|wife)|medical bills|visa expires|visa runs out)
      (i )?(really|so badly|badly|truly|urgently) (need|want) (this|the|a|any) (job|role|position|chance|opportunity|work)
      i need (this|the|a|any) (job|role|position|work)
    `,
  },
  sells: {
    strong: `
      (why|reasons|because) i (am|would be|will be|should be|could be) (the|a|your|so|such|well)? ?(best|perfect|right|ideal|strongest|great|good|only|suited|qualified)?
      (i am|i would be|me|as|why i|being|make me) .. (strongest|best|perfect|ideal|right|great|excellent|exceptional|natural) (candidate|person|fit|choice|hire|match|applicant)
      (self starter|team player|go getter|results driven|detail oriented|highly (organized|organised|motivated|skilled|qualified)|hard working|fast learner|quick learner|strategic partner|proven (record|track|ability|history)|track record|excellent (communication|organizational|organisational|interpersonal)|strong (communication|organizational|organisational)|wealth of experience|passion precision|people person)
      (bring|brings|offer) .. (results|value|passion|wealth|unique|years|energy|skills|strengths|combination|day one)
      (hit the ground running|asset to|add value|exceed (your )?expectations|guarantee|you will not find|never miss|second to none|hire of|best hire)
      my (strengths|skills|qualifications|achievements|accomplishments|experience|background|expertise|certifications) .. (include|are|make|makes|in|would|that|speak|of|as|list|may)
      (handful|list|summary|reminder|recap|few) .. of (my )?(strengths|skills|qualifications|reasons|achievements)
      (to|quick) recap
      (as|before|while) you (draw|make|near|weigh|decide|make up|come|finali[sz]e|deliberate) .. (choice|decision|mind|decide|candidates)?
      (first|my) (30|90|60|100|thirty|ninety|sixty|hundred) days
      (employee|colleague|assistant|team member) of the (month|year|quarter)
      (made|named|voted|awarded) me (the |an )?(employee|colleague|assistant|best|top)
      (described|praised) (me|as|by) (as|by)
      (words a minute|wpm|certified|expert in|master of|proficient in) .. (and|\\d+)
    `,
  },
} as const satisfies Readonly<Record<string, Phrases>>;
