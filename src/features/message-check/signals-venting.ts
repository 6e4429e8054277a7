/** Sour words. */
import type { Phrases } from './pattern.ts';

export const VENTING = {
  vents: {
    strong: `
      (clearly|obviously|evidently) had (someone|somebody|made|already)
      feel sorry for (whoever|anyone|the person|your)
      you should have asked
      people who are not paying
      (nobody|no one) (seems to|ever|there|here) (read|reads|answer|answers|care|cares|listen|listens)
      a third time
      (manager|boss|director|ceo|company|hr|office|team) (was|were|is) (a |an )?(total |complete )?(nightmare|useless|awful|horrible|terrible|toxic|tyrant|bully|disaster|joke)
      had it in for me
      (says|tells) .. lot about (how|your|the way)
      as usual it seems|wrong as usual
      does (anyone|anybody|nobody) .. (read|check|answer|work)
      can not stand (it|him|her|them|my|this|that)
      (total|complete|absolute|real) (snake|jerk|idiot|witch|monster|nightmare|clown|fool|bore)
      a bit rich
      (obvious|clear|plain) .. you (never|did not|had already)
      made (your|their) minds? up (before|already|long)
      better off (staying|at home|not)
      (waste|wasted|wasting) (so much |all |of |an? |half )?(my|everyone|everybody|our|people|afternoon|day|morning|hours|weeks|hour|week|everybody 's|everyone 's|me)
      (a|complete|total|such a|utter|absolute|big|huge|was) waste of
      (thanks|thank you) for (nothing|wasting|making me (wait|feel|drive|come|look)|letting me wait|ignoring)
      (unprofessional|disrespectful|disrespect|rudeness|insult|insulting|insulted|ghosted|ghosting|appalled|appalling|disgusted|disgusting|disgrace|disgraceful|unacceptable|ridiculous|pathetic|idiots?|idiotic|incompetent|incompetence|clueless|farce|sham|rigged|amateurs?|amateurish|hypocrites?|hypocrisy|hypocritical|liars?|lied|betrayed|furious|fed up|outrageous|outraged|bullshit|crap|damn|hell|screw|slap in the face|favou?ritism|nepotism|tyrant|bully|screaming|toxic|shame on|ashamed of yourselves|should be ashamed|how dare|you people|nonsense|mockery|shambles|contempt|shoddy|condescending|patroni[sz]ing|humiliating|madhouse|two faced|arrogance|chewed me up|false pretences|false pretenses|micromanag\\w*)
      (humiliated|belittled|patroni[sz]ed|mocked|sneered|smirked|yawned|talked down|rolled (his|her|their) eyes|brushed off|fobbed off) .. (at|by|in|me|while|like|through|when|us)
      (was|were|is|are|been|being|incredibly|so|very|really|downright|plain|extremely|find it|found it|considered|it) (quite |rather |pretty |just |simply |frankly |a bit |very )?(rude|stupid|dishonest|dreadful|awful|pointless|chaotic|laughable|arrogant|cowardly|shabby|offensive|hurtful|a bully)(?<! (without being|i was|i am|i feel|felt so|felt very) \\w+)(?! (of me|visitor|caller|guest|weather))
      (rude|stupid|shabby|lousy|awful|useless|horrible|terrible|bad|hostile|chaotic) (process|questions?|email|test|company|place|treatment|managers?|bosses|boss|people|way to treat|employers?|behaviou?r|attitude|hr|recruiters?|receptionist|reviews)(?! that)
      (what a|is a|was a|such a|complete|total|absolute|utter|bad|sick|like a) (joke|circus|mess|farce|disaster|let down|letdown|shambles|charade|disgrace)
      (my|your) (old|last|former|previous|current|present|ex|first|own) (boss|manager|employer|company|supervisor|firm|director|team|job|office|place) .. (was|is|are|were|treats?|treated|could not|can not|never|who|has|had|made|drives?|threw|took) (such |just |so |an? |absolutely |really |always |completely |utterly |totally |constantly |impossible|terribl\\w*|badly )?(a )?(nightmare|monster|bully|mess|impossible|horrible|terrible|terribly|awful|useless|idiot|tyrant|madhouse|crazy|unbearable|dreadful|hated|hopeless|incompetent|yelled|shouted|screamed|liar|lunatic|control freak|unreasonable|credit|spell|badly|hell|drunk|organi[sz]e|appreciated|me out|lazy|rude|cruel)
      (left|leave|leaving|quit|get away|escape) (because|since|from) (of )?(my|the|their) .. (boss|manager|management|people|company|place) (is|was|were|had|and|who)?
      (been|was|were|being|am|feel|felt) (used|cheated|lied to|played with|played|ignored|humiliated|talked down|dismissed|brushed|disrespected|mistreated|invisible|worthless) (by|like|for|in|at|and|here|when|from|to|completely)?
      (felt|feel|feeling|made to feel) (completely |so |very |like |a bit |rather |really |totally )?(used|cheated|nothing|humiliated|worthless|small|an idiot|a fool|ignored|invisible|dismissed|unwelcome|insulted)
      (do not|did not|will not|can not) (appreciate|like|accept|tolerate|enjoy|put up with) (being|to be|how (i|you|this)|the way (i|you|this)|this kind|such)
      (basic|common|simple|bit of|any|little) (courtesy|decency|manners|politeness|human)
      (courtesy|manners|decency) (costs|is dead|to (reply|answer|call|respond|let|tell|inform|write|even))
      had the (decency|courtesy|nerve|cheek|guts|audacity|gall|grace|manners)
      (dragged|drag|dragging) (this|it|me|that|things)? ?(out|along|on)
      (hoop|hoops|fourth form|third time of)
      (the|your|a|grateful for) (form letter|canned|standard|automated|copy and paste|generic) (letter|email|rejection|reply|answer|response|message|no|was)
      (least you|the very least|the least) .. (could|can|might)
      like (a )?(human being|human beings|number|dirt|garbage|trash|cattle|fool|nothing|a criminal|rubbish)
      not (just )?(a number|a file|some (schoolgirl|child|number|beginner))
      (nobody|no one|none of you|not one of you) .. (bother\\w*|could be bothered|cares|cared|ever reads|reads|noticed|had the)
      not that (you|anyone|anybody|it|they) (would |over there would |will )?(cares?|notice|matters|bother)
      did (nobody|no one) .. (bother|look|read|check|think)
      (then|and|but|still) (not a|without a|never a|then not a) (word|peep|line)
      (learn|course|lesson) .. (to treat|in listening|in manners)
      you (have |are |will |simply |just |clearly )?(made|making|make|picked|chose) (a|the) (wrong|poor|bad|mistake|strange|huge|big|terrible|odd)
      (no|not any) (idea|clue) (what you are|what you have|what the job|how to|what they|about|what it|whatsoever|what i)(?<! (i|i have|have|had) no idea what it)
      (had|has|have) no (clue|idea) (what|about|how) (the job|you|he|she|they|to|i) (was|were|are|did|do|is)
      keep your .. (job|offer|position)
      (good luck|best of luck) (finding|with that|you will need|with whoever|with whomever)
      (asleep|overlords|deaf|machine that wrote|shall have it framed|dodged a bullet|bad taste|leaves a lot to be desired|left a lot to be desired|karma|trained monkey|beneath me|flea market|sleep well at night|grow up|act together)
      (how refreshing|what a comfort|well well|bravo|slow clap|to catch you out|fourth assistant in|what a (warm|personal|charming|lovely) .. rejection)
      (suppose|guess|assume|see|gather) (that )?(answering|common|loyalty|experience|courtesy|manners|my (email|emails|application|cv|letter)|i should be (grateful|thankful|flattered)|i was not worth|you have (better|more important)|nobody|no one) .. (is|was|means?|dead|went|not|beneath|things|counts?|for|landed|cares|people)
      (no wonder|it is no surprise) .. (you|your|the job|the (position|role)|that|nobody|people) .. (find|open|bad|leave|left|staff|months|so|keep)
      forty minutes late to his own
      (you|he|she|they|interviewer|panel) (were|was|kept|had|looked|seemed|turned up|came|arrived) .. (late|bored|on (his|her|their|your) phones?|waiting for|disinterested|uninterested|distracted|unprepared|hostile|cold to)(?! (at night|for me|because))
      (evidently|obviously|clearly|apparently) .. (no use|did not|do not|not|never|have no|beneath|nothing|already|promised|fixed|matters? more|counts?)
      (shudder|laughing at|laughed at|for amusement|for her amusement)
      (great |good |the right )?impression of (how|your) (organised|organized|company|firm)
      (your|you|website|ad|advert) (website|talk|claim|say|claims|talks|boast\\w*|preach\\w*) (about |to |you |that you )?(respect|value|care|family|people|values|appreciat\\w*) .. (but|and then|yet|i saw|none|never|saw)
      (treat|treats|treated|treating) .. (people|candidates|applicants|employees|me|us|staff) (like (dirt|a number|nothing|air|a|an)(?! (colleague|guest|friend|member|person|queen|old))|this way|that way|badly|poorly|better than|with such (contempt|disregard|indifference)|as if|terribly|shabbily|the way)(?! (well|kindly|warmly|nicely|family|guests|respect))
      (how|is this how|is that how|what kind of|who|which) (hard can it be to|you run|you do things|company (does|treats)|treats people|people run|firm (does|treats))(?! (keep|juggle))
      (felt|was|is|seemed|looked|found (it|the office|the place)) .. (depressing|gloomy|unfriendly|unwelcoming|chaotic|dysfunctional|hostile|cult like)
      (interrupts?|interrupted|talks? over) (me|all the time|people|everyone|constantly|every)
      (don t|do not|no need to) (bother|reply) (replying|you would not|answering|to reply|calling|writing back)
      (expected|deserve|deserved|expect) (better|more) (from|of) (a )?(you|your|people)
      people who (give|promise|keep) .. (keep|date|it|word)
      in my profession when
      (made up your mind before|only adult|on her time|wait until you need)
      (your|the boss 's|somebody 's|someone 's) (nephew|niece|golf buddy|favou?rite) .. (will|got|is|was)?
    `,
    weak: `
      (disappointing|disappointed in (you|your|how|the)|let down|unfair|unfairly|unkind|cold|careless|annoyed|annoying|frustrated|frustrating|frustration|upset|bitter|angry|shocked|surprised that you|frankly|really not|expected (more|better))
      (honestly|seriously) .. (not|what|how|do you|did you|this|never)
      (thought|assumed|believed|under the impression) .. (serious|better|more|different|professional)
      (rude|stupid|nightmare|mess|chaos|chaotic|unbelievable|awful|terrible|horrible|a joke|depressing|unpleasant|impersonal|dismissive|hurt|unhappy)
      (have to|must|should|will) (say|admit) .. (disappoint\\w*|surpris\\w*|odd|strange|upset|shock\\w*|poor)
    `,
  },
} as const satisfies Readonly<Record<string, Phrases>>;
