/** Phrases of plain facts: a correction, a time and place, something left behind. */
import type { Phrases } from './pattern.ts';
import { SLOT, THING } from './word-groups.ts';

export const PRACTICAL = {
  corrects: {
    strong: `
      (correction|corrected|correcting) (about|on|regarding|concerning|of (my|the)|to|the (date|number|figure|title|name|year|spelling|cv|resume|form)|date|version|dates|number|my (cv|resume|form|application)|one|figure|a (date|figure|name|number|detail|fact)|is|title|name|cv|resume|year|spelling|copy|file)
      (correction|small fix|quick fix|erratum)(?= (in|on|to|it|i|the|my|one|please|of))
      (i|we) (had |have |wrongly |mistakenly |accidentally |incorrectly |also )?(said|told you|wrote|stated|gave you|put|listed|quoted|named|claimed|gave|mentioned|put down|entered|typed|have) ... (\\d+|<number>|certificate|manager|title|degree|licen[cs]e|course|date|year|number|address|start on .. \\d+\\S*|reference) ... (but|actually|in fact|it (is|was|should|will be)|not|instead|should (read|be|have)|is wrong|was wrong|the (right|correct|real)|wrongly|incorrectly|by mistake|in error|was mistaken)
      (wrong|old|incorrect|mistaken|outdated|out of date|expired|previous) (date|dates|number|figure|year|title|name|version|address|email|phone|mobile|file|attachment|box|amount|salary|month|reference|cv|resume|document|job title|spelling|graduation|street|postcode|zip|link|copy|draft|certificate)
      (error|mistake|slip|typo|misprint|oversight) (in|on|of|with|about) (my|the|one|a) .. (cv|resume|form|application|letter|date|dates|email|reference|figure|references|list|document|certificate|address|number|table|file|attachment)
      (small|an|one|a) (error|slip|typo|misprint) (in|on|of|crept|slipped)
      (swap it|please (use|replace|disregard) (this|the (new|attached|one|enclosed|previous|first|earlier|old|version|below|number|address|one below)|my|it)|disregard .. (version|file|attachment|cv|resume|email)|has changed (to|since)|changed to|changes on|new (number|phone|mobile|cell|telephone|email|address|surname|postal|home)|number (is now|has changed|changes|changed))
      (email|address|phone|number|surname|last name|name) .. (has changed|has now changed|is now|will change|changes)
      (not|rather than|instead of) <number> (years|months|weeks|days)
      (not|and not|rather than|instead of) (in )?(19|20)\\d\\d
      (19|20)\\d\\d (and )?(not|rather|instead)
      it is (in fact|actually) (eight|six|four|three|two|five|nine|ten|\\d+|called|spelled|spelt)
      (should|ought to) (read|say|be|have (said|read|been)) (\\d+|the \\d+|eight|six|four|three|two|june|may|july|march|april|january|february|august|september|october|november|december|office|senior|junior)
      (has|have|had|got) me (at|down (as|at|with))
      i meant (the )?(${SLOT}|\\d+|number)
    `,
  },
  schedules: {
    strong: `
      resched(ule|uling|uled)
      ${SLOT} (\\S+ ){0,4}(is|works|are|would be|sounds) (great|fine|good|perfect|ok|okay|possible|ideal|best)(?= ($|for me|with me|too|and|by|for us))
      (could|can|might|may) (we|i) (do|say|make it|have) (\\S+ )?(monday|tuesday|wednesday|thursday|friday|tomorrow|next week|the \\d+) (instead|at|or|morning|afternoon|rather)
      (make it|do it|could we say|shall we say|what about|how about) (on )?(monday|tuesday|wednesday|thursday|friday|tomorrow|noon|<number> (am|pm|o)|\\d+ (am|pm))
      (move|shift|change|push|postpone|rearrange|bring forward|swap|cancel|delay|put back|put off) (our|the|my|it|that|this|things|to|today 's|tomorrow 's|friday 's|monday 's|tuesday 's|wednesday 's|thursday 's) .. (interview|call|meeting|time|slot|date|appointment|monday|tuesday|wednesday|thursday|friday|another day|later|earlier|visit|on you|talk|conversation)
      (reconsider|about|regarding|for) (monday|tuesday|wednesday|thursday|friday|tomorrow) (at|morning|afternoon|interview)
      (another|different|later|earlier|new|alternative) (slot|appointment|interview (time|date|slot)|date (for|be|possible)|day (be|possible|this week|next week|if possible)|time (be|possible|for (the|our|my)|this week|next week|slot))
      (confirm|confirming|confirmation) .. (interview|meeting|time|appointment|tomorrow|monday|tuesday|wednesday|thursday|friday|attendance|that i will (be|come)|our (interview|meeting|call|appointment)|slot|call)
      (monday|tuesday|wednesday|thursday|friday|tomorrow|\\d+|pm|am|noon) .. (works|suits|fits|is perfect|is fine|is good|be perfect|be fine|would suit|would be (perfect|good|fine|best|ideal|great)|is possible|it is)
      (perfect|fine|good|great) (by|with) me
      (i am|i will be|we are|i would be|i can be) (available|free|able to come|able to (talk|speak|meet)) ... (on|at|from|between|until|after|before|next|this|all)? ?${SLOT}(?! (\\S+ ){0,3}(to prove|without pay) )
      (i|we|could|also|and) (could|can|i) (?!do (the|this|your|that) (job|work) )(do|come|make|be (there|with you|at the|in)|meet|manage|offer) (\\S+ ){0,3}(on |at )?${SLOT}(?! (\\S+ ){0,3}(without pay|and show|so that i can|to talk|to explain|to prove) )
      (can not|not|unable to|not able to|will not) (\\S+ )?(make|attend|be there|be able to (attend|come|make)|come|be in|do|arrive) .. (it tomorrow|it today|it to|it on|it at|tomorrow|on (the|monday|tuesday|wednesday|thursday|friday)|the (interview|meeting|call|appointment|\\d+)|our|today|tmrw|interview|meeting|at (\\d|the|nine|ten|noon)|monday|tuesday|wednesday|thursday|friday|your building|before (\\d|nine|ten|eleven|noon))
      (i am|i will be|am|be|we are) .. (running (late|behind|\\S+ (ten|five|fifteen|minutes))|(ten|five|fifteen|twenty|<number>|a few) minutes late|stuck (in (traffic|the|a (lift|train|queue|jam))|on (the|a) (train|bus|tube|motorway|m\\d+|road|platform))|delayed|double booked|in bed with|down with|ill today|sick today|ill and|sick and|laid up|contagious)
      ((my|the|our) (train|trains|flight|bus|tube|ferry|plane|tram|connection|car) (is|are|has|have|will) .. (cancelled|canceled|delayed|late|stuck|broken|not|stopped|running|down|failed|been|standing)|ferries are)
      ((have|got|with|caught) (the |a |come down with )?(flu|fever|covid|stomach bug|bad cold|nasty cold|migraine) .. (and|so|since|today|this|must|can|$)|i am down with|come down with|hospital appointment|(dentist|doctor 's|medical|dental) appointment|jury (service|duty)|power cut|lift in our|car (broke|will not)|(family|medical) emergency|taken ill|(my|our) (child|son|daughter|little one|boy|girl|baby) is (ill|sick|unwell|running a)|missed my (connection|train|flight|bus|stop))
      (what|who|whom|whether|shall|should|do|anything) .. (i|will i|i should) (should |be |need to )?(bring|ask for|be meeting|meeting|meet|report to|wear|expect to meet|prepare|bring along)
      ((is there|nearby|where .. to|visitor|any) .. parking|where .. park|can i park|car park|step free|directions to|use a wheelchair|wheelchair (access|user|accessible)|zoom link|teams link|meeting link|calendar invite|calendar invitation|video link|dress code|dial in|join by (phone|video))
      (over|by|via|on|through) (video|zoom|teams|skype)
      (time zone|<number> (am|pm) your time|your time or mine)
      (hold that|phoned any time|best reached|reach me (on|at) (my|this|the|\\d+)|call me (on|at|after|before|until|by|between) (my|this|the|\\d+|lunch|\\S+day|noon)|ring me (on|at|after|before)|(phone|mobile|telephone|line) .. (being repaired|broken|is down|out of order|stolen|dead))
      video call would
      notice .. (period|counted|on friday|is|in)
      (still (on|set|happening|planned|taking place) (for|at|on)|call at (\\d|<number>)) .. (${SLOT}|three|two|four|one|five|\\d+)
      (forward to|see|seeing|meet|meeting|be with) (seeing |meeting |our |speaking (to|with) |talking (to|with) |the )?(you|interview|call|conversation|meeting) .. (on (monday|tuesday|wednesday|thursday|friday|the \\d+)|tomorrow|monday|tuesday|wednesday|thursday|friday|at (\\d+|nine|ten|eleven|two|three|four))
      (i will|i shall|will) be there (on|at|by|a|around|about|from|for|in) (${SLOT}|quarter|half|<number>|few|little)
      (let me know|tell me) (which|what) (time|day|date|slot|times)
      (bring|do it|hold it|have it|talk|meet|be okay|possible) .. (by (video|phone)|online|on zoom|over zoom|on teams)
    `,
    weak: `
      (available|free) (on|at|any|from|most|all)
      (reference number|park|access|parking)
    `,
  },
  practical: {
    strong: `
      (left|forgot|forgotten|lost|without|still have|have still got|drop off|bring back|found|anyone find|somebody find|someone find|anybody find|dropped|took|mislaid|misplaced|walked off with|hand in|handed in|returning|return|post back|collect|pick up) (?!(you|me) )(\\S+ ){0,3}${THING}(?! (out|in on|of|to))
      ${THING} (\\S+ ){0,3}(is|was|were|be|are) (\\S+ ){0,2}(in|at|on|under|left|behind|with) (your|the|a|reception|behind|table|there|you|one)
      (receipts (for|from|attached)|(my|travel|train|parking|hotel|taxi) (receipts?|expenses)|reimburse\\w*|travel (costs?|expenses|claim)|expense claim|train tickets?|parking ticket|sort code|bank details|invoice|mileage)
      (delete|erase|remove|destroy) (my|the|all|any) .. (documents|data|file|recording|video|details|records|cv|papers|account|profile)
      (data protection|privacy notice|gdpr|data you (hold|have|store)|copy of (my|the) data)
      (work )?(permit|visa|licen[cs]e|clearance|background check|permission) .. (arrived|came|come through|came through|valid|granted|through|approved|issued|extended)
      (password|login|account|portal|website|site|upload|form|page|system) (\\S+ ){0,4}(not (let|work|open|accept|load|allow|recognise|recognize)|does not|locked|gives (me )?an? error|shows (me|my|an|as)|rejects|keeps|says my|blocked|will not|incomplete|an error|expired)
      (my )?(name|surname|phone number|phone|number|address|email|mobile) .. (has changed|changed (from|to|on|since)|changes|is now|will change|has now changed)
    `,
  },
} as const satisfies Readonly<Record<string, Phrases>>;
