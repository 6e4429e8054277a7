/** The words of an answer: of the rule that keeps a message back, or why it may go. */
import { formatLongDay } from '../../lib/dates.ts';
import { NEXT } from './better-ways.ts';
import type { Purpose, Verdict } from './facts.ts';
import type { RuleId } from './rule-ids.ts';
import { RULE_WORDS } from './rule-words.ts';
import { words, type RuleWords } from './say.ts';

/** Why a message may go: what it is for, or what goes before that. */
export type ReasonToSend = Purpose | 'asked' | 'news' | 'after-no' | 'last-question';

/** Why a message may go, by what it is for. */
const FINE: Readonly<Partial<Record<ReasonToSend, RuleWords>>> = {
  asked: words('Send it. They asked for it.', 'What they asked for goes before every rule about when and how often.'),
  news: words('Send it. They need to know.', 'It brings something they can use now. Short and plain is best.'),
  'after-no': words('Send it, once.', 'A short, gracious reply to a no is optional and fine. After it, leave them in peace.', NEXT),
  thanks: words('Send it. Thanks are welcome.', 'It thanks, and leaves it at that. It rarely decides anything, and it is kind.'),
  'last-question': words(
    'Send it, as the last one.',
    'A second question, a week or more after the first, is still fine for most. After it, silence is the answer.',
    'If nothing comes back within another week, let it go.',
  ),
  'sends-asked': words(
    'Send it, if they asked for it.',
    'What they need from you is never too early. Say in the second question if they asked.',
  ),
  status: words(
    'Send it. The time is right.',
    'One friendly question that can be answered in a line is never resented. A second one may be; a third is too many.',
    'If nothing comes back within another week, let it go.',
  ),
  feedback: words(
    'Send it, once.',
    'Asked lightly, with a way out and no argument, a request for feedback is fine. Many companies may not answer.',
    NEXT,
  ),
  'news-deadline': words('Send it. They need to know.', 'A real offer with a date, told as information, helps them plan.'),
  corrects: words('Send it. They need the right fact.', 'A wrong fact put right early, in two lines, speaks for you.'),
  withdraws: words('Send it. They need to know.', 'It spares them work, and it is remembered kindly.'),
  accepts: words('Send it. They are waiting for it.', 'A clear yes with a date is all they need.'),
  declines: words('Send it. They need your answer.', 'A short, warm no leaves the door open. You owe no reasons.'),
  negotiates: words('Send it. Now is the time to ask.', 'Between offer and yes, one calm question about the terms is expected.'),
  'asks-time': words('Send it. It is a fair question.', 'Ask before their date, and name a day.'),
  'asks-letter': words('Send it. You need it in writing.', 'Asking for the contract before you give notice is what they expect.'),
  schedules: words('Send it. They need to know.', 'About when and where, sooner is always better.'),
  networking: words(
    'Send it. It is easy to answer.',
    'Thanks, what came of their advice, or one small question: all of them are a pleasure to get.',
  ),
  applies: words('Send it. Once is enough.', 'One short note about a real opening is fine. Then let the application speak.'),
};

const FOREIGN_THANKS = words(
  'Send it. Thanks are welcome.',
  'I go by your answers here: I know English only. Have someone who speaks the language read it once.',
);

/** The words of a ruling. `until` is the date of a `wait`. */
export function wordsOf(rule: RuleId, verdict: Verdict, purpose: ReasonToSend | undefined, until?: string): RuleWords {
  if (rule === 'foreign-thanks') return FOREIGN_THANKS;
  if (verdict === 'send') {
    return (
      (purpose === undefined ? undefined : FINE[purpose]) ??
      words('Send it, if you like.', 'I see nothing against it. Ask yourself once more what the reader gets from it.')
    );
  }
  const found =
    (rule === 'fine' ? undefined : RULE_WORDS[rule][verdict]) ??
    words('Look at it once more.', 'Something in it would hurt. See the marked words.');
  return until === undefined ? found : { ...found, headline: `Wait until ${formatLongDay(until)}. ${found.headline}` };
}
