/** Phrases of messages that are about the one who writes, or ask again. */
import type { Phrases } from './pattern.ts';

export const ABOUT_WRITER = {
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
} as const satisfies Readonly<Record<string, Phrases>>;
