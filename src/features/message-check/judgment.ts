/** How the answer is reached: facts, form and the model, and what happens where they disagree. */
import { VERDICTS, type Purpose, type Span, type Verdict } from './facts.ts';
import { PLAIN_SHARE, type Judged } from './judged.ts';
import { FINE_IF_ASKED, MARKS, type Kind, type SentenceKind } from './kinds.ts';
import type { RuleId } from './rule-ids.ts';
import { BY_FACTS, BY_FORM, firstRuling, isNeed, SURE, TELLING, UNREADABLE, type Ruling } from './rules.ts';
import { tooEarly } from './standing.ts';

/** An answer with its reason. */
export interface Judgment extends Ruling {
  readonly rule: RuleId;
  /** Where text and facts disagree: the sentence that decides it, and only the person can say. */
  readonly doubtful?: Span;
}

/** “Send” is said only where “don’t send” is less likely than this, */
const MOST_HARM = 0.2;
/** and “don’t send” only where it is at least this likely: else there is something in it that may stay. */
const LEAST_HARM = 0.5;
/** Below this the best guess is one of several. */
const DOUBT = 0.65;

/** A sentence less likely than this gives no reason. */
export const LEAST_SHARE = 0.2;

/** The sentence that speaks loudest against it. */
function loudest({ facts, kinds }: Pick<Judged, 'facts' | 'kinds'>): { readonly index: number; readonly found: SentenceKind } | undefined {
  let best: ReturnType<typeof loudest>;
  for (let index = 0; index < kinds.length; index++) {
    const found = kinds[index];
    if (found === undefined || (facts.askedByThem && FINE_IF_ASKED.includes(found.kind))) continue;
    if (best === undefined || found.share > best.found.share) best = { index, found };
  }
  return best;
}

/** After a no these come to the same: one explains oneself. “I am not trying to change your mind” does, too. */
const EXPLAINS: readonly Kind[] = ['about-you', 'old-interview', 're-opens'];
const DENIES = / (?:not|no|never|nothing|without) /;

/** Why the text speaks against sending: the reason of its loudest sentence. */
function reasonOf(one: Judged): RuleId {
  const isAfterNo = one.facts.stage === 'after-rejection';
  const { index, found } = loudest(one) ?? {};
  if (index === undefined || found === undefined || found.share < LEAST_SHARE) return isAfterNo ? 'about-you' : 'unclear';
  const { reason, afterNo } = MARKS[found.kind];
  if (!isAfterNo || !EXPLAINS.includes(found.kind)) return (isAfterNo ? afterNo : undefined) ?? reason;
  const defends = one.kinds.some(({ kind, share }) => kind === 'defends' && share >= TELLING);
  const denies = found.kind === 're-opens' && DENIES.test(one.reading.sentences[index]?.plain ?? '');
  return defends || denies ? 'defending' : reason;
}

const likeliest = (one: Judged, ...some: readonly Verdict[]): Verdict =>
  some.reduce((best, next) => (one.likely[next] > one.likely[best] ? next : best));

/** They wait for one of these, whatever was answered. */
const AWAITED: readonly (Purpose | undefined)[] = ['withdraws', 'accepts', 'declines'];
/** They asked or wait for it, and nothing in it is worse than what one says of oneself when asked. */
const isFineIfAwaited = ({ facts, kinds, purpose }: Judged): boolean =>
  (facts.askedByThem || AWAITED.includes(purpose)) && (loudest({ facts, kinds })?.found.share ?? 0) < TELLING;

/** The model’s answer. What it would put off is put off only where there is a day to wait for. */
function byText(one: Judged): Ruling & { readonly rule: RuleId } {
  const verdict = isFineIfAwaited(one)
    ? likeliest({ ...one, likely: { ...one.likely, send: one.likely.send + one.likely['dont-send'], 'dont-send': 0 } }, ...VERDICTS)
    : likeliest(one, ...VERDICTS);
  if (verdict === 'wait') {
    const early = one.facts.askedByThem ? undefined : tooEarly(one);
    if (early !== undefined) return { verdict, until: early.until, rule: early.id };
    // Its time has come after all: what would only have been too early may go.
    const rest = { send: one.likely.send + one.likely.wait, revise: one.likely.revise, 'dont-send': one.likely['dont-send'] };
    const next = (['send', 'revise', 'dont-send'] as const).reduce((best, other) => (rest[other] > rest[best] ? other : best));
    return { verdict: next, rule: next === 'send' ? 'fine' : reasonOf(one) };
  }
  const isMild = verdict === 'dont-send' && one.likely[verdict] < LEAST_HARM;
  return { verdict: isMild ? 'revise' : verdict, rule: verdict === 'send' ? 'fine' : reasonOf(one) };
}

/** Does something speak against a message the model would let go? */
function isSuspect(one: Judged): boolean {
  const share = loudest(one)?.found.share ?? 0;
  const isTelling = share >= PLAIN_SHARE || (one.likely.send < SURE && share >= TELLING);
  return isTelling || (!one.facts.askedByThem && !isFineIfAwaited(one) && one.likely['dont-send'] > MOST_HARM);
}

/** What no day and no thanks make good, where it is said plainly. */
const GRAVE: readonly Kind[] = ['threatens', 'leaks', 'personal'];
function isGrave(one: Judged): boolean {
  const found = loudest(one)?.found;
  return found !== undefined && found.share >= PLAIN_SHARE && GRAVE.includes(found.kind);
}

/** What the facts say, but for the text: the need nobody may refuse, one message too many, too early, a slip of form. */
function byRules(one: Judged, text: Judgment): Judgment | undefined {
  const form = firstRuling(BY_FORM, one);
  if (isNeed(one)) {
    const verdict = likeliest(one, 'send', 'revise');
    return form ?? { verdict, rule: verdict === 'send' ? 'fine' : reasonOf(one) };
  }
  const facts = firstRuling(BY_FACTS, one);
  if (facts?.verdict === 'dont-send') return facts;
  // Purpose goes before time, and time before words.
  return text.verdict === 'dont-send' || isGrave(one) ? undefined : (facts ?? form);
}

/** The answer, and whether there is one thing to ask: where text and facts disagree, or the model is not sure. */
export function judge(one: Judged): Judgment {
  const unreadable = firstRuling(UNREADABLE, one);
  if (unreadable !== undefined) return unreadable;
  const text = byText(one);
  const ruled = byRules(one, text);
  if (ruled !== undefined) return ruled;
  const isPlain = isGrave(one);
  const isHeld = (isPlain && text.verdict === 'wait') || (text.verdict === 'send' && (isSuspect(one) || one.facts.serves === 'neither'));
  const rule = reasonOf(one);
  // The papers of another employer are not sent, asked for or not.
  const answer: Judgment = isHeld ? { verdict: rule === 'leaks' && isPlain ? 'dont-send' : 'revise', rule } : text;
  const isDoubtful = !isPlain && (isHeld || Math.max(...Object.values(one.likely)) < DOUBT);
  const sentence = one.reading.sentences[loudest(one)?.index ?? 0];
  if (!isDoubtful || sentence === undefined || one.facts.serves !== undefined || one.facts.askedByThem) return answer;
  // A reason is given only where there is one.
  const isReasoned = answer.verdict === 'send' || answer.verdict === 'wait' || (loudest(one)?.found.share ?? 0) >= TELLING;
  return { ...answer, rule: isReasoned ? answer.rule : 'doubtful', doubtful: [sentence.start, sentence.end] };
}
