/** Phrases about the text itself: what a reader stumbles over, what it says of the stage it stands at. */
import type { Phrases } from './pattern.ts';
import { NOT_SUPPOSED, NO_IF } from './word-groups.ts';

export const TONE = {
  apologizes: {
    strong: `
      (sorry|apologies|apologize|apologise|apologizing|apologising|apology|forgive|mortified|ashamed|embarrassed|embarrassing|humiliated|dreadful|terrible|how badly i feel|feel (so |really )?(awful|bad about)|felt awful|how awful|guilty)
    `,
  },
  rejected: {
    strong: `
      (chosen|chose|picked|settled on|gone with|went with|going with|selected|hired|decided on|decided for|found|appointed|opted for|went for|gave) ${NO_IF}(\\S+ ){0,2}(someone else|somebody else|someone (more|with|who|whose)|somebody (more|with|who)|another (candidate|person|applicant|way|one)|another(?= ($|and|over|but|i))|other (candidates?|applicants?|people)|a different (candidate|person|applicant)|the other (candidate|person|applicant|one|woman|man|lady))
      (choose|hire|pick|take|appoint|go with|offered|offer|give) ${NO_IF}(\\S+ ){0,4}(to )?(someone else|somebody else|another (candidate|applicant|person)|the other (candidate|applicant|person))
      (passed on|pass on) (me|my application|my candidacy)
      (turned|turning) (me|us|my application) (down|away)
      (was|were|been|being|got|am|is) (just |already )?(turned down|passed (over|on)|rejected|unsuccessful|declined|not (hired|taken))${NOT_SUPPOSED}
      (i|application|me|candidacy|was|am|were) (was |were |am |have |had |has )?(not|been not) (been )?(selected|chosen|successful|shortlisted|picked|hired|the (one|person|candidate) (you|they) (picked|chose|hired|wanted)|your choice|taken)${NOT_SUPPOSED}
      (not|never) (get|got|been given|be getting|given|offered|win) the (job|role|position|post|place)${NOT_SUPPOSED}
      not (make|made) the (shortlist|cut|final|last round|next round)${NOT_SUPPOSED}
      another (candidate|applicant|person) ${NO_IF}(got|was|has|is|has been|had been) (the (role|job|position|post|place)|chosen|picked|selected|preferred|hired|appointed)
      (you|they|she|he) ${NO_IF}(have |had |has )?filled (the|this|my|that) (position|role|job|post|vacancy|place)
      (said|saying|told me|it is a|got|was a|wrote|got a|it is|got your) (me )?no(?= (to me|on|yesterday|from you|last|and|but|this|$))${NOT_SUPPOSED}
      (the|that|your|this) (position|role|job|post|vacancy|place) ${NO_IF}(has been |is |was |had been |is now |has now been |already ){1,2}(filled|taken|given to|gone to|offered to)
      (position|role|job|post|vacancy|place) ${NO_IF}(\\S+ ){0,2}(went to|has gone to|had gone to|gone to|given to (someone|somebody|another|her|him))
      (your|message|email|letter|note|news|told|tell|decided|know|hear|learn) (\\S+ ){0,3}not (be )?(moving (forward|ahead)|proceeding|be moving forward|to (move|proceed) (forward|with me)|taking my|to take me|progressing|going further)
      (before|until) she signs
    `,
  },
  'their-date': {
    strong: `
      (i know|i do know|although|even though|aware|i realise|i realize|i remember|though|i understand|i am conscious|i recall) .. (that )?(you|he|she|they|ms \\S+|mr \\S+) (said|saying|mentioned|told|asked|gave|named|had said|had mentioned|were going|will be in touch|would) .. (end of|next|the \\d+|by|until|week|weeks|monday|tuesday|wednesday|thursday|friday|once|late|early|mid|<number>|<day>)
      (i am|i know|this is|it is|perhaps|maybe|know i am|be|probably|little) .. (a )?(little|bit|tad|touch|few days|day|days) (ahead of|early|before|premature)
      ahead of the calendar
    `,
  },
  later: {
    strong: `
      (asked|said|wrote|says|taken|know|open) ... from (tomorrow|next|<day>|\\d+|the)
      not (any )?earlier
      only opens?
      (can|could) already (say|tell)|let you know already
      from <day> (on|onwards)
      (once|when|after) (\\S+ ){1,3}(has|have) (opened|started|met|finished|decided|left|returned)
      (once|when|after|until) (the|your|his|her|their) (\\S+ ){1,3}(has|have|is|are|meets|met|starts|opens|comes|returns|gets|arrives)
      not before
      (talk|speak|meet) (again )?(in|next) (january|february|march|april|june|july|august|september|october|november|december|month|autumn|spring|summer|week)
      (send|write|contact|touch|call|nudge|back|leave|remind|forward|again) ... (in|next|after|until|on) (monday|tuesday|wednesday|thursday|friday|week|month|january|february|march|april|may|june|july|august|september|october|november|december)
      (once|when|after) (the|your|his|her|their) \\S+ (has|have|is|are|meets|meet|met|was|were|comes|gets|opens)
      (once|when|after|as soon as) (you|your|he|she|they|the|everyone|everybody|things|that|colleague) ... (settled|back|over|through|done|opens|returned|return|leave|meeting|review|budget|autumn|behind you|home|portal|system|holidays|finished|running)
      (here|them|it|ready|all|everything) (they )?(are |is )?already|already (here|attached|ready|enclosed)
      (it is|here it is|a little|bit) early|ahead of (time|the date|schedule)|in advance of|beforehand|autumn intake
      (from|after|before|until) the \\d+
    `,
  },
  'asks-job': {
    strong: `
      (tell|persuade|convince|ask) your boss (to|that|about)
      (tell|ask|get|persuade) (her|him|them) to (pick|choose|hire|take|see|interview) me
      get me an? interview
      do you have (any|some) (work|job|position|opening) for me
      (get|find|give|land|offer|secure) (me|us) (a|an|any|some|that|this)? ?(job|work|position|role|post|employment|something at)
      (get|put|bring) me (in|in there|in at|hired|into your|in front of your|on board)(?! touch)
      (hire|employ|take) me (on|at|in|as)
      (job|position|role|opening|work|something|anything|place) for me (at|in|with) your
      (hand|pass|send|take|forward) .. (my )?(cv|resume|papers) .. (round|around|to (every|all|your boss|hr|everyone|your bosses))
    `,
  },
  'said-before': {
    strong: `
      (replied|wrote|emailed|answered) (last week|yesterday|already|before|a few days)
      as i (said|wrote|mentioned) in my (email|mail|note|message|letter|last|reply)
      (did|have|had) already (write|wrote|written|replied|thanked|thank|answered)|already (wrote|replied|thanked)
      (say|tell you|mention) (it )?(again|once more) (how|that|what)
      here i am again|it still did not feel like enough
    `,
  },
  overshares: {
    strong: `
      stopped paying
      behind (with|on) (two|three|my|the|our)
      (cry|cried) (most|every|all) (nights?|days?)
      failed its mot
      credit cards?
      my (boyfriend|girlfriend|ex|ex husband|ex wife|therapist|divorce|debts|pills|medication|bowels)
      (see|seeing|seen) a (therapist|psychologist|counselor|counsellor)
      (fight|fighting|fought|argument|arguing) .. with (my|him|her)|(we|we have) .. been fighting
      my (mum|mom|sister|mother|husband|wife|brother|dad|father|friends?) (thinks?|says?|said|told|keeps?)
      (up|been) .. crying|cried all
      my (cat|dog) (needs|is|can not)|then the dog|took the dog
      (walked out on|cheated on|left) me
      (could|can) not sleep|go back and forth all
    `,
  },
  flatters: {
    strong: `
      most (inspiring|brilliant|amazing|wonderful|incredible|impressive|fascinating|charismatic) (leader|boss|person|ceo|woman|man|executive|manager|human)
      (in|was in|am in) (total |complete |absolute )?awe
      (never|not) .. met (a|an|anyone|someone|anybody) .. (as|so|like)
      (feel|be|am|feeling) (so |truly )?(blessed|honored just|honoured just)
      your (incredible|brilliant|amazing|extraordinary|unique|wonderful) (vision|mind|wisdom|leadership|style|presence|genius)
      (genius|visionary|legend|goddess|idol|my hero|role model)
    `,
  },
  requests: {
    strong: `
      please send
      (could|can|would|will|might) you (also |please |possibly |kindly |perhaps )?(put|send|tell|introduce|look|pass|give|let|forward|share|drop|sound|take|get|find|review|check|ask|call|write|help|make|connect|recommend|refer|arrange|set up|read|mention|mind)
      (let me have|tell me|drop my name|sound out|pass on|(kindly|please) (send me the|forward|tell|share|introduce|pass|ask|refer|arrange|connect)|put me in touch|be my reference|hand round)
      and if your
    `,
  },
  wrapper: {
    strong: `
      (here is|here are|sure|certainly|of course|absolutely|below is) .. (a|your|the|polished|revised|draft|an|concise|professional) .. (email|message|note|draft|thank you|reply) (you can|for you|based|that you|below|to send|ready|$)
      would you like me to (make|adjust|revise|change|shorten|add|write|tweak)
    `,
  },
  'to-a-friend': {
    strong: `
      (be honest with me|in my place|tell me honestly|before i do something|quick one before|note to self|todo list|to do list|reminder to me)
    `,
  },
} as const satisfies Readonly<Record<string, Phrases>>;
