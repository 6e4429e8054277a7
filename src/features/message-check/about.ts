/** Who a message is about: them or the one who writes, sentence by sentence. */
import type { MessageReading, Sentence } from './reading.ts';
import type { Signals } from './signals.ts';

/** One sentence of the writer’s own words, greeting and signature left out. */
export interface MeterBit {
  readonly words: number;
  readonly about: 'them' | 'me' | 'none';
  /** Does it say why one writes? */
  readonly isWhy: boolean;
}

const count = (plain: string, words: RegExp): number => plain.match(words)?.length ?? 0;
const ME = /(?<= )(?:i|me|my|mine|myself)(?= )/g;
const THEM = /(?<= )(?:you|your|yours|yourself|yourselves|team|everyone|mr|mrs|ms|dr)(?= )/g;
const WHY =
  /(?<= )(?:(?:i|we) (?:am|was|have been) (?:writing|reaching|emailing|getting in touch)|(?:just |only |simply |really )?(?:want|wanted|would like|wish|wished|need|needed|hope|hoped|thought i would|have to|must) (?:to |you to )?(?:say|tell|let|know|ask|thank|explain|share|add|clarify|assure|send|check|apologize|apologise|see|confirm)|(?:could|can|may|might|would) (?:you|i) |reason (?:i|for)|in letting (?:you|him|her|them)|what i meant|thank you for|attached|here is|please )/;

/** Which way a sentence points. Thanks and wishes are about the reader, however many times they say “I”. */
function aboutWhom({ plain, asks }: Sentence, index: number, signals: Signals): MeterBit['about'] {
  const harm = signals.inSentence(index, 'defends', 'about-me', 'pleads', 'sells', 're-opens', 'denies');
  const given = signals.inSentence(
    index,
    'thanks',
    'wishes',
    'accepts-no',
    'sends-asked',
    'corrects',
    'schedules',
    'practical',
    'accepts',
    'declines',
    'withdraws',
  );
  const me = count(plain, ME);
  const them = count(plain, THEM);
  if (harm >= 3 && me > 0) return given > harm ? 'them' : 'me';
  if (given >= 3 && harm < 3) return 'them';
  if (me > them) return 'me';
  if (them > 0 || asks) return 'them';
  return me > 0 ? 'me' : 'none';
}

/** Who each sentence is about, in order. One sentence at most is said to be why one writes. */
export function meterOf({ sentences }: MessageReading, signals: Signals): readonly MeterBit[] {
  const harmWhy = sentences.findIndex((_, index) => signals.inSentence(index, 'about-me', 'defends', 're-opens') >= 3);
  const why = harmWhy >= 0 ? harmWhy : sentences.findIndex(({ plain }) => WHY.test(plain));
  return sentences.map((sentence, index) => ({ words: sentence.words, about: aboutWhom(sentence, index, signals), isWhy: index === why }));
}

/** The part of the words that are about the reader: 0 none, 1 all; sentences about neither left out. Half where there is nothing to count. */
export function shareAboutThem(bits: readonly MeterBit[]): number {
  const sum = (about: MeterBit['about']): number => bits.filter((bit) => bit.about === about).reduce((total, bit) => total + bit.words, 0);
  const [them, me] = [sum('them'), sum('me')];
  return them + me === 0 ? 0.5 : them / (them + me);
}
