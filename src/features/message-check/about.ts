/** Who a message is about: them or the one who writes, sentence by sentence. */
import type { MessageReading, Sentence } from './reading.ts';
import { rememberTexts } from '../../lib/remember.ts';
import type { Kind, SentenceKind } from './kinds.ts';

/** One sentence of the writer’s own words, greeting and signature left out. */
export interface MeterBit {
  readonly words: number;
  readonly about: 'them' | 'me' | 'none';
  /** Does it say why one writes? */
  readonly isWhy: boolean;
}

const ME = / (?:i|me|my|mine|myself)(?= )/g;
const THEM = / (?:you|your|yours|yourself|yourselves|team|everyone|mr|mrs|ms|dr)(?= )/g;
const WHY =
  / (?:(?:i|we) (?:am|was|have been) (?:writing|reaching|emailing|getting in touch)|(?:want|wanted|would like|wish|wished|need|needed|hope|hoped|thought i would|have to|must) (?:to |you to )?(?:say|tell|let|know|ask|thank|explain|share|add|clarify|assure|send|check|apologize|apologise|see|confirm)|(?:could|can|may|might|would) (?:you|i) |reason (?:i|for)|in letting (?:you|him|her|them)|what i meant|thank you for|attached|here is|please )/;

/** Kinds of sentences that are about the writer, however much they say “you”. */
const ABOUT_WRITER: readonly Kind[] = ['defends', 'about-you', 'pleads', 'sells', 're-opens', 'old-interview', 'private'];
/** From here on a sentence is taken for what it was found to be. */
const FOUND = 0.5;
/** What is for the reader, however many times it says “I”. */
const GIVES =
  / (?:thank|thanks|grateful|appreciate|appreciated|enjoyed|congratulations|wish you|good luck|all the best|attached|enclosed|here is|here are|sorry to hear|hope (?:you|your|the|that)) /;

/** Which words of a sentence point where. */
const pointersIn = rememberTexts(1000, (plain) => ({
  me: plain.match(ME)?.length ?? 0,
  them: plain.match(THEM)?.length ?? 0,
  gives: GIVES.test(plain),
  saysWhy: WHY.test(plain),
}));

/** Which way a sentence points. */
function aboutWhom({ plain, asks }: Sentence, { kind, share }: SentenceKind): MeterBit['about'] {
  const { me, them, gives } = pointersIn(plain);
  if (share >= FOUND && ABOUT_WRITER.includes(kind) && me > 0) return 'me';
  if (share < FOUND && gives) return 'them';
  if (me > them) return 'me';
  if (them > 0 || asks) return 'them';
  return me > 0 ? 'me' : 'none';
}

/** Who each sentence is about, in order. One sentence at most is said to be why one writes. */
export function meterOf({ sentences }: MessageReading, kinds: readonly SentenceKind[]): readonly MeterBit[] {
  const isFound = (index: number): boolean => {
    const found = kinds[index];
    return found !== undefined && found.share >= FOUND && ABOUT_WRITER.includes(found.kind);
  };
  const harmWhy = sentences.findIndex((_, index) => isFound(index));
  const why = harmWhy >= 0 ? harmWhy : sentences.findIndex(({ plain }) => pointersIn(plain).saysWhy);
  return sentences.map((sentence, index) => ({
    words: sentence.words,
    about: aboutWhom(sentence, kinds[index] ?? { kind: 'vague', share: 0 }),
    isWhy: index === why,
  }));
}

/** The part of the words that are about the reader: 0 none, 1 all; sentences about neither left out. Half where there is nothing to count. */
export function shareAboutThem(bits: readonly MeterBit[]): number {
  const sum = (about: MeterBit['about']): number => bits.filter((bit) => bit.about === about).reduce((total, bit) => total + bit.words, 0);
  const [them, me] = [sum('them'), sum('me')];
  return them + me === 0 ? 0.5 : them / (them + me);
}
