/** What is noticed in a message, as findings: the marks in the text, remarks on the whole, and what is done well. */
import type { Finding } from './facts.ts';
import { THANKS_DAYS } from '../interviews/when.ts';
import type { Judged } from './judged.ts';
import type { Judgment } from './judgment.ts';
import { marksOf } from './marking.ts';
import type { Stretch } from './stretch.ts';
import { isBeforeDecision, sinceContact } from './standing.ts';
import type { RemarkId } from './rule-ids.ts';
import { MOST_SLIPS } from './rules.ts';
import { lacksSubject } from './form.ts';

const spanOf = ({ start, end }: Stretch): readonly [number, number] => [start, end];

/** What is to be mended in its letters: blanks, names, capitals. */
function slips(one: Judged): readonly Finding[] {
  return [
    ...one.placeholders.map((stretch): Finding => ({
      rule: 'placeholder',
      effect: 'words',
      span: spanOf(stretch),
      text: 'Not filled in',
      why: 'A prompt left in tells them the letter was not written for them.',
    })),
    ...(one.wrongName === undefined
      ? []
      : [
          {
            rule: 'wrong-name',
            effect: 'words',
            span: spanOf(one.wrongName),
            text: 'Another name',
            why:
              (one.facts.people ?? []).length > 0
                ? `You gave ${(one.facts.people ?? []).slice(0, 3).join(', ')}.`
                : 'The greeting has another one.',
          } as const,
        ]),
    ...(one.textSpeak.length < 3
      ? []
      : one.textSpeak.map((stretch): Finding => ({
          rule: 'text-style',
          effect: 'words',
          span: spanOf(stretch),
          text: 'Text-message style',
          why: 'Short forms look careless to an executive.',
        }))),
    ...(one.misspellings.length <= MOST_SLIPS
      ? []
      : one.misspellings.map((stretch): Finding => ({
          rule: 'misspelled',
          effect: 'words',
          span: spanOf(stretch),
          text: 'Check the spelling',
          why: 'One slip goes unnoticed. Several together look careless, and care is what you offer.',
        }))),
    ...one.wrongCompany.map((stretch): Finding => ({
      rule: 'wrong-company',
      effect: 'words',
      span: spanOf(stretch),
      text: 'Another company',
      why: one.facts.company === undefined ? 'The message names two.' : `You gave ${one.facts.company}.`,
    })),
  ];
}

const whole = (rule: RemarkId, effect: Finding['effect'], text: string, why: string): Finding => ({ rule, effect, text, why });

/** An answer takes effort from about this many words on. */
const LONG = 200;

/** What is said of the whole. */
function remarks(one: Judged): readonly Finding[] {
  const { reading, facts, draft } = one;
  const bangs = (reading.text.match(/!/g) ?? []).length;
  return [
    ...(one.isContradicted
      ? [
          whole(
            'contradiction',
            'purpose',
            'Facts and text disagree',
            'Your answers say they have not decided; the text speaks of a no. I went by the text: please check.',
          ),
        ]
      : []),
    ...(lacksSubject(draft, facts) && reading.words > 0
      ? [whole('no-subject', 'words', 'No subject yet', 'A few words that say what it is for: the job, the day.')]
      : []),
    ...(reading.words > LONG
      ? [whole('long', 'words', `${reading.words} words`, 'Over about 200 words it is work to read; 50 to 125 are easy to answer.')]
      : []),
    ...(bangs >= 5 ? [whole('exclamations', 'words', `${bangs} exclamation marks`, 'One is warm. Many read as nervous.')] : []),
    ...(one.isShouted ? [whole('shouting', 'words', 'All capitals', 'They read as shouting.')] : []),
    ...(one.purpose === 'thanks' && isBeforeDecision(one) && !facts.thankYouAlreadySent && sinceContact(one) > THANKS_DAYS.fine
      ? [
          whole(
            'late-thanks',
            'time',
            'Late for thanks alone',
            'Up to a week is fine, without a word about the delay. Later, give them another reason to read it.',
          ),
        ]
      : []),
    ...(one.purpose === 'status' && /\bjust (?:checking|following|touching|circling)/i.test(reading.text)
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
function praise({ reading, purpose, facts }: Judged): readonly Finding[] {
  const questions = reading.sentences.filter(({ asks }) => asks).length;
  return [
    ...(purpose === 'thanks' && facts.stage === 'after-rejection'
      ? [whole('gracious', 'good', 'Takes it well', 'They will remember that.')]
      : []),
    ...(purpose === 'thanks' && facts.stage !== 'after-rejection' ? [whole('thanks', 'good', 'Says thanks', 'Always welcome.')] : []),
    ...(reading.words >= 20 && reading.words <= 150 ? [whole('short', 'good', 'Short', 'Read in under a minute.')] : []),
    ...(questions === 1 ? [whole('one-question', 'good', 'One question', 'Easy to answer.')] : []),
  ];
}

/** Everything noticed, the most telling first; marks in the order of the text. What is good is only said where the message may go. */
export function findingsOf(one: Judged, judgment: Judgment): readonly Finding[] {
  const { verdict } = judgment;
  const marks = marksOf(one, judgment);
  const small = slips(one).filter(
    ({ span }) =>
      span !== undefined && marks.every((mark) => mark.span === undefined || span[1] <= mark.span[0] || span[0] >= mark.span[1]),
  );
  return [...marks, ...small, ...remarks(one), ...(verdict === 'dont-send' ? [] : praise(one))];
}
