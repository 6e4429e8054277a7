/** Phrases that a reader stumbles over, whatever a message is for. */
import type { Phrases } from './signals.ts';

/** Not where it is only supposed, as in “if you have gone with someone else”. Stands after the first word of a phrase. */
const NO_IF = '(?<!(if|whether|case|unless|should|until|before|might|may|has|have the|is the|was the|clear|why) (\\S+ ){1,6})';
/** The same, at the end of a phrase. */
const NOT_SUPPOSED = '(?<!(if|whether|case|unless|should|until|before|might|may|has|have the|is the|was the|clear|why)( \\S+){1,7})';

export const TONE = {
  apologizes: {
    strong: `
      (sorry|apologies|apologize|apologise|apologizing|apologising|apology|forgive|mortified|ashamed|embarrassed|embarrassing|humiliated|dreadful|terrible|how badly i feel|feel (so |really )?(awful|bad about)|felt awful|how awful|guilty)
      (excuse (me|my|the|this)|beg your pardon|pardon me|my bad|regret (how|that i|the way) .. (i|spoke|said|acted|behaved|was))
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
      (your|the|a|this|that|my|an|after|since|automated|standard|rejected|form) (rejection|rejections|no(?= (on|of|from|came|and|yesterday|in|last|was|to me|today)))
      (letter of regret|rejection (letter|email|mail|note|message))
      another (candidate|applicant|person) ${NO_IF}(got|was|has|is|has been|had been) (the (role|job|position|post|place)|chosen|picked|selected|preferred|hired|appointed)
      rejected (me|my|us)
      (not|never) (be|been|being) (taken|invited|considered|brought|put) (forward|further|on|any further|through)
      your no(?! (nonsense|\\d+) )
      (you|they|she|he) ${NO_IF}(have |had |has )?filled (the|this|my|that) (position|role|job|post|vacancy|place)
      (sent|got|received|had|after|since) (a|your|the|my) (rejection|refusal)
      (said|saying|told me|it is a|got|was a|wrote|got a|it is|got your) (me )?no(?= (to me|on|yesterday|from you|last|and|but|this|$))${NOT_SUPPOSED}
      (the|that|your|this) (position|role|job|post|vacancy|place) ${NO_IF}(has been |is |was |had been |is now |has now been |already ){1,2}(filled|taken|given to|gone to|offered to)
      (position|role|job|post|vacancy|place) ${NO_IF}(\\S+ ){0,2}(went to|has gone to|had gone to|gone to|given to (someone|somebody|another|her|him))
      (not|no longer|against) (be )?(moving (forward|ahead) with (me|my|us)|proceeding with (me|my)|taking my application|progress(ing)? my|going further with (me|my))
      (your|message|email|letter|note|news|told|tell|decided|know|hear|learn) (\\S+ ){0,3}not (be )?(moving (forward|ahead)|proceeding|be moving forward|to (move|proceed) (forward|with me)|taking my|to take me|progressing|going further)
      (regret to inform|your decision not to|already been passed on|decided against (me|my|hiring me)|decided not to (hire|offer|move forward|proceed|go (with|further|ahead) with me|take me|invite me|employ))
      (went|gone|going|go) in (a different|another) direction(?! with my )
      (sorry|sad|disappointed|hear|learn|read) (\\S+ ){0,2}i will not be joining
      (did not|not) work out (?!if )(this time|for me|for us|with you|between us|in the end|in my favou?r|as i)
      (sad|sorry|disappointed|pity|shame) (\\S+ ){0,2}it (did not|has not) work(ed)? out
      (before|until) she signs
    `,
  },
  'their-date': {
    strong: `
      (i know|i do know|although|even though|aware|i realise|i realize|i remember|though|i understand|i am conscious|i recall) .. (that )?(you|he|she|they|ms \\S+|mr \\S+) (said|saying|mentioned|told|asked|gave|named|had said|had mentioned|were going|will be in touch|would) .. (end of|next|the \\d+|by|until|week|weeks|monday|tuesday|wednesday|thursday|friday|once|late|early|mid|<number>|<day>)
      (i know|aware|i realise|i realize|although|even though|though) .. (decision|deadline|date|answer|the \\d+) .. (is|are|not|has) (not )?(due|until|only|yet|come|before|still)
      (i know|aware|i realise|i realize|although|even though|though) .. only (been )?<number> (days?|week|weeks)
      (i know|aware|i realise|i realize) .. (before|ahead of|earlier than) (the|your) (date|deadline|day|time|calendar)
      (i am|i know|this is|it is|perhaps|maybe|know i am|be|probably|little) .. (a )?(little|bit|tad|touch|few days|day|days) (ahead of|early|before|premature)
      you (said|mentioned|told me) .. (would|will) ... (june|july|next week|next month|end of) ... (but|yet) .. (wait|already|now|hoped|hoping|wondered)
      ahead of the calendar
      (i know|aware|i realise|i realize|although|even though|though) (\\S+ ){0,4}(day|date|deadline|week) (you|they) (named|gave|said|set|mentioned|told)
    `,
  },
  later: {
    strong: `
      (next|in) (monday|tuesday|wednesday|thursday|friday|week|month|january|february|march|april|may|june|july|august|september|october|november|december)
      (once|when|after|as soon as) (you|your|he|she|they|the|everyone|everybody|things|that|colleague) ... (settled|back|over|through|done|opens|returned|return|leave|meeting|review|budget|autumn|behind you|home|portal|system|holidays|finished|running)
      (already|early|ahead|in advance|beforehand|sooner|autumn intake)
      (from|after|before|until) the \\d+
    `,
  },
  requests: {
    strong: `
      (could|can|would|will|might) you (also |please |possibly |kindly |perhaps )?(put|send|tell|introduce|look|pass|give|let|forward|share|drop|sound|take|get|find|review|check|ask|call|write|help|make|connect|recommend|refer|arrange|set up|read|mention|mind)
      (let me have|tell me|drop my name|sound out|pass on|(kindly|please) (send me the|forward|tell|share|introduce|pass|ask|refer|arrange|connect)|put me in touch|be my reference|hand round)
      and if your
    `,
  },
  wrapper: {
    strong: `
      (here is|here are|sure|certainly|of course|absolutely|below is) .. (a|your|the|polished|revised|draft|an|concise|professional) .. (email|message|note|draft|thank you|reply) (you can|for you|based|that you|below|to send|ready|$)
      (polished|concise|professional|improved|shorter|warmer|rewritten|refined|friendlier) (version|draft|rewrite|email|message|follow up)
      (revised|updated|edited) (version|draft) of your (message|email|note|letter|follow)
      (here is|here are) (a|your|the) (short |sample |possible |suggested )?(draft|template|thank you note|follow up email|follow up message|sample email)
      would you like me to (make|adjust|revise|change|shorten|add|write|tweak)
      (feel free to (adjust|personalize|personalise|tweak|edit|customize|customise|modify)|replace the (placeholders|brackets)|any changes to the (draft|email|message|tone))
      (as an ai|language model|let me know if you would like me to|key changes|why this works)
      option \\d+(?= $)
    `,
  },
  'to-a-friend': {
    strong: `
      (should|shall|do) i .. (send|write|answer|reply|email|wait|leave it|text|message) (it|this|them|him|her|in my place|alone|back|or)(?= ($|or|to (him|her|them)|again|now|like|as|today|at all|yet))
      (should|shall) i (write|email|reach out|send this|text) (to )?(him|her|them) .. (again|back|or|now|$)
      would you (send|write) (it|this|that)(?= ($|like|or|if|as))
      what would you (do|say|write|change)(?= ($|in my|here|instead))
      (what|tell me) (do|would|honestly) you (think|honest) (of it|of this|i should|if you|about this|honestly|is it|about the draft)
      (is this|does this|how does this|does it|is it) (ok|okay|too (long|much|pushy|desperate|needy|formal|short|late)|sound|read|fine|alright|come across)
      (do|does|am) i (sound|come across|come off|look|seem)
      (can|could|would|will) you .. (read|check|proofread|look at|look over|have a look at|glance) (\\S+ ){0,3}(this|it|my (email|mail|message|draft|note|reply|text)) ... (before|first|for (typos|me|mistakes)|and tell) (i|you|me|$)
      before i (hit|press|click) send
      (thinking of|going to|about to|want to) (send|sending) this to (the|my|her|him|them)
      (be honest with me|in my place|tell me honestly|before i do something|quick one before|note to self|todo list|to do list|reminder to me)
    `,
  },
} as const satisfies Readonly<Record<string, Phrases>>;
