/** Which question of the bank a question was, that somebody noted after an interview in their own words; often none. */
import { meaningsIn, namesSubject } from '../their-questions/same-words.ts';
import { stemsIn } from '../their-questions/stems.ts';
import { TELLTALES } from '../their-questions/telltales.ts';
import type { TheirQuestion } from '../their-questions/their-question.ts';
import { THEIR_QUESTIONS } from './their-questions.ts';

/** More of a note is not read. */
const MOST_READ = 400;
// What follows was found on TUNED_ON of tests/features/interviews/asked-examples.ts.

/** A word that only happens to be in a wording tells less than a telltale. */
const BY_CHANCE = 0.5;
/** A word that is in none of them speaks of something else: it counts a little against. */
const ELSEWHERE = 0.2;
/** How much it counts to be put the same way, as a whole. */
const SAME_WAY = 4;
/** From here on, it is that question. */
const ENOUGH = 4;
/** Put so much alike, it may be known by words that name no subject: “five years from now”. */
const ALIKE = 0.7;

/** A question with the words by which it is known: those that give it away, and those of each way to put it. */
interface Known {
  readonly question: TheirQuestion;
  readonly telltales: ReadonlySet<string>;
  readonly wordings: readonly ReadonlySet<string>[];
}

const known: readonly Known[] = THEIR_QUESTIONS.map((question) => ({
  question,
  telltales: meaningsIn(TELLTALES[question.id] ?? ''),
  wordings: [question.ask, ...question.otherWays].map(meaningsIn),
}));

/** A text as it is said, without signs and endings. */
const saidAs = (text: string): string =>
  stemsIn(text.slice(0, MOST_READ))
    .map(({ stem }) => stem)
    .join(' ');
const byWording = new Map(
  THEIR_QUESTIONS.flatMap((question) => [question.ask, ...question.otherWays].map((text) => [saidAs(text), question] as const)),
);

/** In how many questions each word is. */
const counts = new Map<string, number>();
for (const { telltales, wordings } of known)
  for (const word of new Set([telltales, ...wordings].flatMap((words) => [...words]))) counts.set(word, (counts.get(word) ?? 0) + 1);

/** A word that few questions have tells more. */
const weightOf = (word: string): number => Math.log(1 + known.length / (counts.get(word) ?? 1));
const sum = (words: Iterable<string>): number => [...words].reduce((all, word) => all + weightOf(word), 0);

/** What speaks for this question, and against it. */
function evidenceFor(asked: readonly string[], { telltales, wordings }: Known): number {
  const worth = (word: string): number => (telltales.has(word) ? 1 : wordings.some((words) => words.has(word)) ? BY_CHANCE : -ELSEWHERE);
  const words = asked.reduce((all, word) => all + worth(word) * weightOf(word), 0);
  // The cosine of the two sets of words.
  const alike = Math.max(
    ...wordings.map((wording) => sum(asked.filter((word) => wording.has(word))) / Math.sqrt(sum(asked) * sum(wording) || 1)),
  );
  const isNamed = alike >= ALIKE || asked.some((word) => telltales.has(word) && namesSubject(word));
  return isNamed ? words + SAME_WAY * alike : 0;
}

/** The question of the bank that this one was, or `undefined`: rather none than a wrong one. */
export function matchAsked(text: string): TheirQuestion | undefined {
  const verbatim = byWording.get(saidAs(text));
  if (verbatim !== undefined) return verbatim;
  const asked = [...meaningsIn(text.slice(0, MOST_READ))];
  const [best] = known.map((one) => ({ one, evidence: evidenceFor(asked, one) })).sort((a, b) => b.evidence - a.evidence);
  return best !== undefined && best.evidence >= ENOUGH ? best.one.question : undefined;
}

/** What was noted of each question of the bank, by its id: one’s own notes, nobody else’s. */
export function notedLike(notes: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const like = new Map<string, readonly string[]>();
  for (const note of notes) {
    const id = matchAsked(note)?.id;
    if (id !== undefined) like.set(id, [...(like.get(id) ?? []), note]);
  }
  return like;
}
