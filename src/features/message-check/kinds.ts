/** What a passage can be, as a coach would mark it: what each kind is called, why it matters, and a way to say it instead. */
import type { Finding } from './facts.ts';
import type { FindingId, MarkId, RuleId } from './rule-ids.ts';

/** The kinds the model tells apart, the gravest first. `docs/follow-up.md` says what each of them means. */
export const KIND_IDS = [
  'threatens',
  'appeals',
  'leaks',
  'personal',
  'gossips',
  'gimmick',
  'name-drops',
  'vents',
  'pressures',
  'reproaches',
  're-opens',
  'pleads',
  'defends',
  'old-interview',
  'about-you',
  'sells',
  'asks-job',
  'terms',
  'flatters',
  'private',
  'apologizes',
  'wrapper',
  'many-asks',
  'vague',
  'text-style',
] as const;
/** One of {@link KIND_IDS}. */
export type Kind = (typeof KIND_IDS)[number];

/** What a sentence is, as far as the model can tell. */
export interface SentenceKind {
  readonly kind: Kind;
  /** How likely a coach would mark it, 0–1. */
  readonly share: number;
}

/** The words of a mark. */
interface MarkWords {
  readonly rule: MarkId;
  readonly effect: Finding['effect'];
  readonly text: string;
  readonly why: string;
  /** Words to put in its place; left out where cutting is best. */
  readonly say?: string;
  /** The rule that gives the reason where this kind is what speaks against a message; `afterNo`: after a no. */
  readonly reason: RuleId;
  readonly afterNo?: RuleId;
}

/** By kind. */
export const MARKS: Readonly<Record<Kind, MarkWords>> = {
  threatens: {
    rule: 'threatening',
    effect: 'purpose',
    text: 'Threatens',
    why: 'A threat turns the reader into an opponent.',
    reason: 'threatens',
  },
  appeals: {
    rule: 'over-their-head',
    effect: 'purpose',
    text: 'Goes around someone',
    why: 'Both of them will hear of it, and it embarrasses both.',
    reason: 'appeals',
  },
  leaks: {
    rule: 'leaking',
    effect: 'purpose',
    text: 'Belongs to another employer',
    why: 'Whoever shows their papers will one day show ours: that is what the reader thinks.',
    reason: 'leaks',
  },
  personal: {
    rule: 'too-personal',
    effect: 'purpose',
    text: 'Too personal',
    why: 'It is about the reader as a person, not about work. It makes them step back.',
    reason: 'personal',
  },
  gossips: {
    rule: 'fishing',
    effect: 'purpose',
    text: 'Fishes for inside news',
    why: 'The reader may not tell, and should not have to say so.',
    reason: 'gossips',
  },
  gimmick: {
    rule: 'gimmick',
    effect: 'purpose',
    text: 'A gift or a stunt',
    why: 'It puts the reader on the spot. Many may not take gifts.',
    reason: 'gimmick',
  },
  'name-drops': {
    rule: 'name-dropping',
    effect: 'purpose',
    text: 'Leans on a name',
    why: 'It sounds as if you needed help to be taken. And the one you name will be asked about it.',
    reason: 'name-drops',
  },
  vents: {
    rule: 'venting',
    effect: 'purpose',
    text: 'Sour',
    why: 'It is the one line they will remember and show around.',
    reason: 'vents',
  },
  pressures: {
    rule: 'pressing',
    effect: 'purpose',
    text: 'Pushes',
    why: 'A demand makes it easier to let you go.',
    say: 'I would be glad to hear from you in time; if that is not possible, I understand.',
    reason: 'pressures',
  },
  reproaches: {
    rule: 'reproach',
    effect: 'purpose',
    text: 'Keeps score',
    why: 'What they owe you, they know. Said out loud, it makes the answer harder.',
    reason: 'reproaches',
  },
  're-opens': {
    rule: 're-opening',
    effect: 'purpose',
    text: 'Re-opens',
    why: 'It puts a closed question back on their desk.',
    reason: 're-opens',
  },
  pleads: {
    rule: 'pleading',
    effect: 'purpose',
    text: 'Pleads',
    why: 'It asks the reader to carry your worry. Nobody is hired out of pity.',
    reason: 'pleads',
  },
  defends: {
    rule: 'defending',
    effect: 'purpose',
    text: 'Defends',
    why: 'It repairs a picture of you. The repair belongs in the next interview.',
    reason: 'mending-an-answer',
    afterNo: 'defending',
  },
  'old-interview': {
    rule: 'looking-back',
    effect: 'purpose',
    text: 'Goes back to what went wrong',
    why: 'They may have forgotten it. This puts it in front of them again.',
    reason: 'rehash',
  },
  'about-you': {
    rule: 'about-you',
    effect: 'purpose',
    text: 'About you',
    why: 'This is the reason you give for writing. There is nothing in it for them.',
    reason: 'about-you',
  },
  sells: {
    rule: 'selling',
    effect: 'purpose',
    text: 'Sells again',
    why: 'They have heard it. Once more, unasked, it reads as doubt.',
    reason: 'sells',
  },
  'asks-job': {
    rule: 'asks-job',
    effect: 'purpose',
    text: 'Asks for a job',
    why: 'Nobody can give one to somebody they hardly know.',
    reason: 'asks-job',
  },
  terms: {
    rule: 'naming-terms',
    effect: 'purpose',
    text: 'Names terms',
    why: 'Before there is an offer, pay and days off give them a reason to decide for someone else.',
    reason: 'terms-too-soon',
  },
  flatters: {
    rule: 'flattery',
    effect: 'words',
    text: 'Lays it on thick',
    why: 'One thing you really liked says more.',
    reason: 'flatters',
  },
  private: {
    rule: 'too-private',
    effect: 'words',
    text: 'Private',
    why: 'It is yours to carry; the reader cannot help with it.',
    reason: 'rambles',
  },
  apologizes: {
    rule: 'apology',
    effect: 'words',
    text: 'Apologizes',
    why: 'Once is enough. More than that makes them look for the fault.',
    reason: 'apologizes',
  },
  wrapper: {
    rule: 'wrapper',
    effect: 'words',
    text: 'Not your words',
    why: 'This line comes from the tool that wrote the draft.',
    reason: 'wrapper',
  },
  'many-asks': {
    rule: 'several-asks',
    effect: 'words',
    text: 'One of several asks',
    why: 'One question gets an answer, a list gets put off.',
    reason: 'several-asks',
  },
  vague: {
    rule: 'vague',
    effect: 'words',
    text: 'Says nothing yet',
    why: 'The reader cannot tell what to do with it. Say the one thing you would like.',
    reason: 'unclear',
  },
  'text-style': {
    rule: 'text-style',
    effect: 'words',
    text: 'Text-message style',
    why: 'Short forms look careless to an executive.',
    reason: 'chatty',
  },
};

/** What one says of oneself: asked for it, nobody minds. */
export const FINE_IF_ASKED: readonly Kind[] = ['defends', 'old-interview', 'about-you', 're-opens', 'sells', 'terms'];

/** What a rule would put in the place of a mark; `undefined`: cut it. */
export function sayInstead(rule: FindingId): string | undefined {
  return Object.values(MARKS).find((mark) => mark.rule === rule)?.say;
}
