/** How well a model does on labelled messages. */
import { VERDICTS } from '../../src/features/message-check/facts.ts';
import { judgedMessage } from '../../src/features/message-check/judged.ts';
import { judge } from '../../src/features/message-check/judgment.ts';
import { marksOf } from '../../src/features/message-check/marking.ts';
import { EXAMPLES_TODAY } from './examples.mjs';
import { readExample } from './learn.mjs';

/** The answers of a model to these examples, each with all that is measured about it. */
export function answersOf(model, examples) {
  return examples.map((example) => {
    const { reading, facts, kinds } = readExample(example);
    const one = judgedMessage(example, facts, EXAMPLES_TODAY, model);
    const judgment = judge(one);
    const { verdict, doubtful } = judgment;
    const marks = marksOf(one, judgment);
    return {
      example,
      verdict,
      isAccepted: example.accept.includes(verdict),
      isAsked: doubtful !== undefined,
      share: Math.max(...Object.values(one.likely)),
      guess: VERDICTS.reduce((best, next) => (one.likely[next] > one.likely[best] ? next : best)),
      sentences: reading.sentences.map(({ start, end }, at) => ({
        score: one.kinds[at].share * (1 - one.likely.send),
        isWanted: kinds[at].length > 0,
        isMarked: marks.some(({ span }) => span[0] < end && span[1] > start),
      })),
    };
  });
}

/** How high those stand that should be marked when all are put in the order of their scores: 1 is all of them on top. */
export function averagePrecision(scored) {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  let found = 0;
  let sum = 0;
  sorted.forEach(({ isWanted }, at) => {
    if (!isWanted) return;
    found++;
    sum += found / (at + 1);
  });
  return found === 0 ? 0 : sum / found;
}

const share = (some, all) => (all.length === 0 ? 1 : some.length / all.length);
const isSentWrongly = ({ example, verdict, isAccepted }) => !isAccepted && verdict === 'send' && example.accept.includes('dont-send');
const isHeldWrongly = ({ example, verdict, isAccepted }) => !isAccepted && verdict === 'dont-send' && example.accept.includes('send');

/** The figures of some answers. */
export function figuresOf(answers) {
  const told = answers.filter(({ isAsked }) => !isAsked);
  const sentences = answers.flatMap((one) => one.sentences);
  const marked = sentences.filter(({ isMarked }) => isMarked);
  const wanted = sentences.filter(({ isWanted }) => isWanted);
  return {
    cases: answers.length,
    accepted: share(
      answers.filter(({ isAccepted }) => isAccepted),
      answers,
    ),
    asked: share(
      answers.filter(({ isAsked }) => isAsked),
      answers,
    ),
    notAsked: share(
      told.filter(({ isAccepted }) => isAccepted),
      told,
    ),
    sentWrongly: answers.filter(isSentWrongly).length,
    heldWrongly: answers.filter(isHeldWrongly).length,
    averagePrecision: averagePrecision(sentences),
    precision: share(
      marked.filter(({ isWanted }) => isWanted),
      marked,
    ),
    recall: share(
      wanted.filter(({ isMarked }) => isMarked),
      wanted,
    ),
  };
}

/** By best label, how often each answer was given. */
export const confusionOf = (answers) =>
  Object.fromEntries(
    VERDICTS.map((best) => [
      best,
      Object.fromEntries(
        VERDICTS.map((verdict) => [verdict, answers.filter((one) => one.example.accept[0] === best && one.verdict === verdict).length]),
      ),
    ]),
  );

/** Steps of how sure the model is. */
const STEPS = [0, 0.5, 0.6, 0.7, 0.8, 0.9];

/** How often the model alone is right, by how sure it is. */
export const calibrationOf = (answers) =>
  STEPS.map((from, at) => {
    const some = answers.filter(({ share: sure }) => sure >= from && sure < (STEPS[at + 1] ?? 2));
    return {
      from,
      cases: some.length,
      right: share(
        some.filter(({ example, guess }) => example.accept.includes(guess)),
        some,
      ),
    };
  });
