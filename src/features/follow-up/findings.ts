/** What is noticed in a message, as findings: the marks in the text, remarks on the whole, and what is done well. */
import type { Finding } from './facts.ts';
import { MARKS, type MarkWords } from './finding-words.ts';
import type { Judged } from './judged.ts';
import type { Stretch } from './own-words.ts';
import { lacksSubject } from './text-checks.ts';
import type { SignalId } from './signals.ts';
import type { Verdict } from './facts.ts';

/** Marks worth showing with a ruling: what harms is always shown, the rest where it bears on the answer. */
function isShown(signal: SignalId, one: Judged, verdict: Verdict, rule: string): boolean {
  switch (signal) {
    case 'defends':
    case 're-opens':
    case 'about-me':
    case 'denies':
      return !one.facts.askedByThem && (one.stage === 'after-rejection' ? verdict !== 'send' : rule === 'mending-an-answer');
    case 'sells':
      return rule === 'sells';
    case 'apologizes':
      return rule === 'apologizes' || rule === 'mending-an-answer';
    case 'chatty':
      return rule === 'chatty';
    case 'requests':
      return rule === 'several-asks';
    case 'rejected':
      return one.stage !== one.facts.stage;
    default:
      return verdict !== 'send' && verdict !== 'wait';
  }
}

const asFinding = ({ rule, effect, text, why }: MarkWords, { start, end }: Stretch): Finding => ({
  rule,
  effect,
  span: [start, end],
  text,
  why,
});

interface Mark extends Stretch {
  readonly signal: SignalId;
}

/** Shorter than this, what is left of a mark beside others tells nothing. */
const LEAST_LETTERS = 8;

/** What is left of a mark beside those that are there: its longest part, if that still says something. */
function freeOf(mark: Mark, others: readonly Mark[], text: string): readonly Mark[] {
  const parts = others.reduce<readonly Stretch[]>(
    (left, other) =>
      left.flatMap(({ start, end }) =>
        other.end <= start || other.start >= end
          ? [{ start, end }]
          : [
              { start, end: other.start },
              { start: other.end, end },
            ],
      ),
    [mark],
  );
  const trimmed = parts.map(({ start, end }) => {
    const part = text.slice(start, Math.max(start, end));
    return { start: start + part.length - part.trimStart().length, end: start + part.trimEnd().length };
  });
  const best = trimmed.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a), { start: 0, end: 0 });
  return best.end - best.start >= Math.min(LEAST_LETTERS, mark.end - mark.start) ? [{ ...mark, ...best }] : [];
}

/** The marked passages, none of which overlap: those of one kind in one sentence are one. */
function marksIn(one: Judged, verdict: Verdict, rule: string): readonly Finding[] {
  const order = Object.keys(MARKS) as SignalId[];
  const bySentence = new Map<string, Mark>();
  for (const hit of one.signals.hits) {
    if (MARKS[hit.signal] === undefined || hit.weight !== 3 || !isShown(hit.signal, one, verdict, rule)) continue;
    const key = `${hit.signal} ${hit.sentence}`;
    const known = bySentence.get(key);
    bySentence.set(key, {
      signal: hit.signal,
      start: Math.min(hit.start, known?.start ?? hit.start),
      end: Math.max(hit.end, known?.end ?? hit.end),
    });
  }
  const kept: Mark[] = [];
  for (const mark of [...bySentence.values()].sort((a, b) => order.indexOf(a.signal) - order.indexOf(b.signal))) {
    kept.push(...freeOf(mark, kept, one.reading.text));
  }
  return kept
    .sort((a, b) => a.start - b.start)
    .flatMap((mark) => {
      const words = MARKS[mark.signal];
      return words === undefined ? [] : [asFinding(words, mark)];
    });
}

const spanOf = ({ start, end }: Stretch): readonly [number, number] => [start, end];

/** What is to be mended in its letters: blanks, names, capitals. */
function slips(one: Judged): readonly Finding[] {
  return [
    ...one.placeholders.map((stretch): Finding => ({
      rule: 'placeholder',
      effect: 'words',
      span: spanOf(stretch),
      text: 'Not filled in',
      why: 'A prompt left standing tells them the letter was not written to them.',
    })),
    ...(one.wrongName === undefined
      ? []
      : [
          {
            rule: 'wrong-name',
            effect: 'words',
            span: spanOf(one.wrongName),
            text: 'Another name',
            why: `The prep file names ${(one.facts.people ?? []).slice(0, 3).join(', ')}.`,
          } as const,
        ]),
    ...one.wrongCompany.map((stretch): Finding => ({
      rule: 'wrong-company',
      effect: 'words',
      span: spanOf(stretch),
      text: 'Another company',
      why: `The prep file says ${one.facts.company ?? ''}.`,
    })),
  ];
}

const whole = (rule: string, effect: Finding['effect'], text: string, why: string): Finding => ({ rule, effect, text, why });

/** An answer takes effort from about this many words on. */
const LONG = 200;

/** What is said of the whole. */
function remarks(one: Judged): readonly Finding[] {
  const { reading, facts, draft, says } = one;
  const bangs = (reading.text.match(/!/g) ?? []).length;
  const days = facts.daysSinceLastContact ?? 0;
  return [
    ...(one.stage === facts.stage
      ? []
      : [
          whole(
            'contradiction',
            'purpose',
            'Facts and text disagree',
            'Your answers say they have not decided; the text speaks of a no. I went by the text: please check.',
          ),
        ]),
    ...(lacksSubject(draft, facts) && reading.words > 0
      ? [whole('no-subject', 'words', 'No subject yet', 'A few words that say what it is: “Thank you for Tuesday”.')]
      : []),
    ...(reading.words > LONG
      ? [whole('long', 'words', `${reading.words} words`, 'Over about 200 words it is work to read; 50 to 125 are easy to answer.')]
      : []),
    ...(bangs >= 5 ? [whole('exclamations', 'words', `${bangs} exclamation marks`, 'One is warm. Many read as nervous.')] : []),
    ...(one.isShouted ? [whole('shouting', 'words', 'All capitals', 'They read as shouting.')] : []),
    ...(one.stage === 'after-interview' && !facts.thankYouAlreadySent && says('thanks') >= 3 && days > 7
      ? [
          whole(
            'late-thanks',
            'time',
            'Late, and still better than never',
            'Within a day is usual. A word on the delay is enough; do not explain it.',
          ),
        ]
      : []),
    ...(says('status') >= 3 && /\bjust (?:checking|following|touching|circling)/i.test(reading.text) && says('thanks') < 3
      ? [
          whole(
            'empty-check-in',
            'words',
            '“Just checking in”',
            'Say what you would like to know: “Is there a date for the next step?” is easier to answer.',
          ),
        ]
      : []),
  ];
}

/** What is done well. */
function praise(one: Judged): readonly Finding[] {
  const { reading, says } = one;
  const questions = reading.sentences.filter(({ asks }) => asks).length;
  return [
    ...(says('thanks') >= 3 ? [whole('thanks', 'good', 'Says thanks', 'Always welcome.')] : []),
    ...(one.stage === 'after-rejection' && says('accepts-no', 'wishes') >= 3
      ? [whole('gracious', 'good', 'Takes it well', 'They will remember that.')]
      : []),
    ...(reading.words >= 20 && reading.words <= 150 ? [whole('short', 'good', 'Short', 'Read in under a minute.')] : []),
    ...(questions === 1 ? [whole('one-question', 'good', 'One question', 'Easy to answer.')] : []),
  ];
}

/** Everything noticed, the most telling first; marks in the order of the text. What is good is only said where the message may go. */
export function findingsOf(one: Judged, verdict: Verdict, rule: string): readonly Finding[] {
  const marks = marksIn(one, verdict, rule);
  const small = slips(one).filter(
    ({ span }) =>
      span !== undefined && marks.every((mark) => mark.span === undefined || span[1] <= mark.span[0] || span[0] >= mark.span[1]),
  );
  return [...marks, ...small, ...remarks(one), ...(verdict === 'dont-send' ? [] : praise(one))];
}
