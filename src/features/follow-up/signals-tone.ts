/** Phrases that a reader stumbles over, whatever a message is for. */
import type { Phrases } from './signals.ts';

export const TONE = {
  apologizes: {
    strong: `
      (sorry|apologies|apologize|apologise|apologizing|apology|forgive|mortified|ashamed|embarrassed|embarrassing|humiliated|dreadful|terrible|how badly i feel|feel awful|felt awful|guilty)
    `,
  },
  rejected: {
    strong: `
      (chosen|chose|picked|settled on|gone with|went with|going with|selected|hired|decided on|decided for|found|appointed|opted for) .. (someone|somebody|another|other|a different|the other) (else|candidate|person|applicant|way)?
      (passed on|pass on|turned) (me|down|over|my)
      turned me down
      (not|was not|were not|been|being) (been )?(selected|chosen|successful|shortlisted|picked|offered|unsuccessful|rejected|hired)
      (unsuccessful|rejection|rejected|turned down|declined my)
      (position|role|job|post|vacancy|place) .. (been filled|is filled|was filled|went to|has gone to|given to)
      (not|no longer) (be )?(moving forward|proceeding|taking my application|progressing|going further)
      (regret to inform|your decision not to|already been passed on|decided against me|decided not to (hire|offer|move|proceed|go))
      (before|until) she signs
    `,
  },
  'their-date': {
    strong: `
      (i know|although|even though|aware|remember) .. you (said|mentioned|told|asked) .. (end of|next|the \\d+|by|until|week|monday|tuesday|wednesday|thursday|friday|once|late|early)
      (little|bit|a day|few days) (ahead of|early|before)
      ahead of the calendar
    `,
  },
  later: {
    strong: `
      (next|in) (monday|tuesday|wednesday|thursday|friday|week|month|january|february|march|april|may|june|july|august|september|october|november|december)
      (once|when|after|as soon as) (you|your|he|she|they|the|everyone|everybody|things|that|colleague) ... (settled|back|over|through|done|settled|opens|returned|return|leave|meeting|review|budget|autumn|behind you|home|portal|system)
      (already|early|ahead|in advance|beforehand|sooner|autumn intake)
      from the \\d+
    `,
  },
  requests: {
    strong: `
      (could|can|would|will|might) you (also |please |possibly |kindly )?(put|send|tell|introduce|look|pass|give|let|forward|share|drop|sound|take|get|find|review|check|ask|call|write|help|make|connect)
      (let me have|tell me|drop my name|sound out|pass on|kindly (send|forward|tell|share|let)|put me in touch|be my reference|hand round)
      and if your
    `,
  },
  chatty: {
    strong: `
      (lol|lmao|rofl|omg|btw|lmk|hmu|tmrw|tmr|tomoz|2moro|gr8|l8r|b4|4u|4 u|2 u|2 meet|2 see|idk|tbh|nvm|wknd|nxt|wks|wk|smth|sth|mins|hiya|heyy+|hey girl|yo|sup|dude|bro|bestie|babe|hun|xoxo|xx|xxx|nothin|rly|w|n|cos|thru|luv|plss?|ttyl|fyi lol|haha|hehe)
    `,
  },
  brags: { strong: `(undefeated|genius|rockstar|rock star|ninja|guru|superstar)` },
  wrapper: {
    strong: `
      (here is|here are|sure|certainly|of course) .. (a|your|the|polished|revised|draft|an) .. (email|message|version|note|draft|thank you|reply) (you can|for you|based|that|below)?
      would you like me to (make|adjust|revise|change|shorten|add|write)
      (as an ai|language model|let me know if you would like me to)
    `,
  },
  'to-a-friend': {
    strong: `
      (should|shall|would|do) (i|you) .. (send|write|answer|reply|email|wait|leave it) (it|this|them|him|her|to|in my place|alone|back|or)
      (what|tell me) (do|would|honestly) you (think|do|honest) (of it|of this|i should|if you|about this|honestly)?
      (is this|does this|how does this) (ok|okay|too|sound|read|fine|alright)
      (in my place|tell me honestly|before i do something|quick one before|note to self|todo list|to do list|reminder to me)
    `,
  },
} as const satisfies Readonly<Record<string, Phrases>>;
