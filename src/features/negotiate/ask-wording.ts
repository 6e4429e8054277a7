/** An ask or a condition as a sentence to say. */
import { ASK_WORDINGS, type AskWording } from './ask-topics.ts';
import { longPattern, shapeOf, type AskShape, type ShapedAsk } from './ask-shape.ts';
import { sayProcessAsk } from './process-asks.ts';

/** How to say an ask: with a question, or as a plain statement. */
export type Tone = 'gentle' | 'firm';

const LAST = ASK_WORDINGS.at(-1) as AskWording;

/** The words that fit an ask. */
export function wordingOf(text: string): AskWording {
  return ASK_WORDINGS.find((wording) => wording.words.test(text)) ?? LAST;
}

type Frames = Readonly<Record<Tone, string>>;

const ASK_FRAMES: Readonly<Record<Exclude<AskShape, 'thing'>, Frames>> = {
  state: { gentle: 'Would it be possible to have {ask}?', firm: 'As part of this offer, I would like to have {ask}.' },
  doing: { gentle: 'Could we agree on my {ask}?', firm: 'I would like us to agree on my {ask}.' },
  do: { gentle: 'Would it be possible for me to {ask}?', firm: 'As part of this offer, I would like to {ask}.' },
  'please-do': { gentle: 'Could you {ask}?', firm: 'I would like to ask you to {ask}.' },
  question: { gentle: 'May I ask {ask}?', firm: 'Before I decide, I would like to ask {ask}.' },
  direct: { gentle: 'May I ask this: {ask}?', firm: 'Before I decide, one question: {ask}?' },
  if: { gentle: 'Would this work for you: {ask}?', firm: 'This is what I am asking for: {ask}.' },
  clause: { gentle: 'Could we agree that {ask}?', firm: 'I would like us to agree that {ask}.' },
  loose: { gentle: 'Could we agree on this: {ask}?', firm: 'This is what I am asking for: {ask}.' },
  quote: { gentle: 'May I say what I would like to ask for? “{ask}.”', firm: 'This is what I am asking for: “{ask}.”' },
};

/** Of what is on paper, or done, one says “once”: there is a moment from which it is so. */
const SOON_SO =
  /\b(is|are|has been|have been) ((all|both|also) )?(written|stated|named|signed|confirmed|agreed|settled|in writing|in the (letter|contract))\b|\b(put|puts) it in writing\b/i;

// None says “on one condition”: there may be two.
const CONDITION_FRAMES: Readonly<Record<Exclude<AskShape, 'state'> | 'soon', Frames>> = {
  thing: { gentle: 'I would be glad to say yes with {ask}.', firm: 'I can only say yes with {ask}.' },
  doing: { gentle: 'I would be glad to say yes to {ask}.', firm: 'I can only say yes to {ask}.' },
  soon: { gentle: 'I would be glad to say yes once {ask}.', firm: 'I can only say yes once {ask}.' },
  clause: { gentle: 'I would be glad to say yes as long as {ask}.', firm: 'I can only say yes if {ask}.' },
  do: { gentle: 'I would be glad to say yes if I can {ask}.', firm: 'I can only say yes if I can {ask}.' },
  'please-do': { gentle: 'Before I sign, I would like to ask you to {ask}.', firm: 'Before I can sign, I have to ask you to {ask}.' },
  question: { gentle: 'Before I sign, may I ask {ask}?', firm: 'Before I can sign, I have to know {ask}.' },
  direct: { gentle: 'Before I sign, may I ask this: {ask}?', firm: 'Before I can sign, I have to know this: {ask}?' },
  if: { gentle: 'I would be glad to say yes {ask}.', firm: 'To be clear, I can say yes {ask}.' },
  loose: { gentle: 'I would be glad to say yes on this basis: {ask}.', firm: 'My yes depends on this: {ask}.' },
  quote: { gentle: 'I would be glad to say yes on these terms: “{ask}.”', firm: 'My yes depends on this: “{ask}.”' },
};

const STATEMENT = 'There is one thing I would like to ask for: {ask}.';

/** The sentence, without its question mark where the words end with the point of an abbreviation: “5 p.m.?” looks odd. */
function frameFor(frames: Frames, tone: Tone, { shape, words }: ShapedAsk): string {
  const frame = frames[tone];
  if (!words.endsWith('.') || !frame.endsWith('?')) return frame;
  if (shape === 'question' || shape === 'direct') return frame.replace(/\?$/, '.');
  return shape === 'do' || shape === 'please-do' ? frames.firm : STATEMENT;
}

/** Puts the words into the sentence; a point at the end of both is written once. */
function fill(frames: Frames, tone: Tone, ask: ShapedAsk): string {
  const said = ask.shape === 'quote' ? ask.words.replace(/[“"]([^“”"]*)[”"]/g, '‘$1’') : ask.words;
  return frameFor(frames, tone, ask)
    .replace('{ask}', () => said)
    .replace(/\.{2}(?=”?$)/, '.');
}

/** “We agree which emails I answer”: the frame says “agree” already. */
const WE_AGREE = /^we agree /i;
const AGREE_FRAMES: Frames = { gentle: 'Could we agree {ask}?', firm: 'I would like us to agree {ask}.' };

/** An ask whose frame does not say again what it says itself. */
function framed(text: string, tone: Tone, ask: ShapedAsk): readonly [Frames, ShapedAsk] {
  if (ask.shape === 'clause' && WE_AGREE.test(ask.words)) return [AGREE_FRAMES, { ...ask, words: ask.words.replace(WE_AGREE, '') }];
  if (ask.shape !== 'thing') return [ASK_FRAMES[ask.shape], ask];
  const wording = wordingOf(text);
  const isAgreed = wording[tone].includes('agree on');
  return [wording, isAgreed ? { ...ask, words: ask.words.replace(/^agreed /, '') } : ask];
}

/** The ask as a sentence to say. Empty where nothing is asked. */
export function sayAsk(text: string, tone: Tone): string {
  const process = sayProcessAsk(text, tone);
  if (process !== '') return process;
  const ask = shapeOf(text);
  if (ask === undefined) return '';
  const [frames, said] = framed(text, tone, ask);
  return fill(frames, tone, said);
}

const CONDITION_LEAD = longPattern(
  'i',
  String.raw`^((i )?(accept|sign|say yes|yes|agree) )?((only )?on (the )?condition( that)?|provided( that)?|as long as`,
  String.raw`|with the condition that)\b[:,]? *|^(accept|say yes|agree) (?=only (if|after|once|when)\b)`,
);

/** A condition as a sentence to say before signing. Empty where there is none. */
export function sayCondition(text: string, tone: Tone): string {
  const process = sayProcessAsk(text, tone);
  if (process !== '') return process;
  const ask = shapeOf(text.trim().replace(CONDITION_LEAD, ''));
  if (ask === undefined) return '';
  const shape = ask.shape === 'state' ? 'thing' : ask.shape;
  const frames = CONDITION_FRAMES[shape === 'clause' && SOON_SO.test(ask.words) ? 'soon' : shape];
  return fill(frames, tone, ask);
}
