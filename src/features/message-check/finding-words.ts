/** What the marks say: each signal that is worth marking, in a few words, with its reason and a way to say it instead. */
import type { Finding } from './facts.ts';
import type { FindingId, MarkId } from './rule-ids.ts';
import type { SignalId } from './signals.ts';

/** The words of a mark. */
export interface MarkWords {
  readonly rule: MarkId;
  readonly effect: Finding['effect'];
  readonly text: string;
  readonly why: string;
  /** Words to put in its place; left out where cutting is best. */
  readonly say?: string;
}

/** Signals that are marked in the text, the gravest first. */
export const MARKS: Readonly<Partial<Record<SignalId, MarkWords>>> = {
  threatens: { rule: 'threatening', effect: 'purpose', text: 'Threatens', why: 'A threat turns the reader into an opponent.' },
  appeals: {
    rule: 'over-their-head',
    effect: 'purpose',
    text: 'Goes around someone',
    why: 'Both of them will hear of it, and it embarrasses both.',
  },
  gossips: {
    rule: 'fishing',
    effect: 'purpose',
    text: 'Fishes for inside news',
    why: 'The reader may not tell, and should not have to say so.',
  },
  gimmick: {
    rule: 'gimmick',
    effect: 'purpose',
    text: 'A gift or a stunt',
    why: 'It puts the reader on the spot. Many may not take gifts.',
  },
  vents: { rule: 'venting', effect: 'purpose', text: 'Sour', why: 'It is the one line they will remember and show around.' },
  pressures: {
    rule: 'pressing',
    effect: 'purpose',
    text: 'Pushes',
    why: 'A demand makes it easier to let you go.',
    say: 'I would be glad to hear from you in time; if it cannot be, I understand.',
  },
  reproaches: {
    rule: 'reproach',
    effect: 'purpose',
    text: 'Presents a bill',
    why: 'What they owe you, they know. Said out loud, it makes the answer harder.',
  },
  pleads: {
    rule: 'pleading',
    effect: 'purpose',
    text: 'Pleads',
    why: 'It asks the reader to carry your worry. No hire is decided by pity.',
  },
  denies: {
    rule: 'not-changing-it',
    effect: 'purpose',
    text: 'Re-opens',
    why: 'Saying that you are not trying to change their mind puts the question back on their desk.',
  },
  're-opens': { rule: 're-opening', effect: 'purpose', text: 'Re-opens', why: 'It puts a closed question back on their desk.' },
  defends: {
    rule: 'defending',
    effect: 'purpose',
    text: 'Defends',
    why: 'It repairs a picture of you. The repair belongs in the next interview.',
  },
  'about-me': {
    rule: 'about-you',
    effect: 'purpose',
    text: 'About you',
    why: 'This is the reason you give for writing. There is nothing in it for them.',
  },
  sells: { rule: 'selling', effect: 'purpose', text: 'Sells again', why: 'They have heard it. Once more, unasked, it reads as doubt.' },
  'asks-job': { rule: 'asks-job', effect: 'purpose', text: 'Asks for a job', why: 'Nobody can give one to somebody they hardly know.' },
  status: {
    rule: 'asks-again',
    effect: 'time',
    text: 'Asks where things stand',
    why: 'This is what they are asked here. One question at its time is enough.',
  },
  flatters: { rule: 'flattery', effect: 'words', text: 'Lays it on thick', why: 'One thing you really liked says more.' },
  overshares: { rule: 'too-private', effect: 'words', text: 'Private', why: 'It is yours to carry; the reader cannot help with it.' },
  apologizes: {
    rule: 'apology',
    effect: 'words',
    text: 'Apologizes',
    why: 'Once is enough. More than that makes them look for the fault.',
  },
  wrapper: { rule: 'wrapper', effect: 'words', text: 'Not your words', why: 'This line comes from the tool that wrote the draft.' },
  requests: {
    rule: 'several-asks',
    effect: 'words',
    text: 'One of several asks',
    why: 'One question gets an answer, a list gets put off.',
  },
  rejected: {
    rule: 'speaks-of-a-no',
    effect: 'purpose',
    text: 'Speaks of a no',
    why: 'Your answers say they have not decided. I went by the text: please check the first question.',
  },
};

/** What a rule would put in the place of a mark; `undefined`: cut it. */
export function sayInstead(rule: FindingId): string | undefined {
  return Object.values(MARKS).find((mark) => mark.rule === rule)?.say;
}
