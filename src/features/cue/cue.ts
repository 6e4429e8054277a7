/** The cue card: what to look at in the last ten minutes, one thought a screen, at most three lines each. */
import { present } from '../../lib/parse.ts';
import { isSameText, isolated, joined, shortened, unquoted } from '../../lib/text.ts';
import { type Interview } from '../interviews/interview.ts';
import type { Asked, OwnAnswer, Story, Strength } from '../interviews/interviews-format.ts';
import { CUE_WORDS, personaCues, stageWords } from '../interviews/stage-words.ts';
import { isOnSite } from '../interviews/here.ts';
import { byKind, cueLineOf, fearedAnswers, isWorry } from '../interviews/own-answers.ts';
import { hasTour, type PrepPartName } from '../interviews/thin.ts';

/** One screen of the card. */
export interface CueScreen {
  readonly title: string;
  readonly sub: string;
  /** One to three. */
  readonly lines: readonly CueLine[];
}

/**
 * One line of a screen with what it is. `isSpoken`: words to say, in quotation marks. `then`: what to say once they have answered.
 * `proof`: what to show or name with it.
 */
export interface CueLine {
  readonly kind: string;
  readonly text: string;
  readonly isSpoken: boolean;
  readonly then?: string;
  readonly proof?: string;
}

/** As many letters as fit a small phone in the smallest size; longer lines are cut, the whole stands on the prep sheet. */
const MOST_CHARACTERS = 270;
/** Titles and sub-lines are short by nature; a very long one is cut. */
const MOST_TITLE = 48;
const MOST_SUB = 72;
const MOST_KIND = 44;
const MOST_THEN = 120;
const MOST_PROOF = 160;
const PER_SCREEN = 3;
/** What one asks, and the name of a story, is recognized by more of its words than the name of anything else. */
const MOST_QUESTION = 100;
/** As much as anybody says in a line: an answer is not cut, it goes on to the next screen. */
const MOST_ANSWER = 900;

/** The screens on which a part of the prep file is, by their titles; for the links that lead to the first of them. */
const SCREENS_OF: Readonly<Partial<Record<PrepPartName, readonly string[]>>> = {
  'their-questions': ['What I fear most', 'They may ask', 'They may doubt'],
  steering: ['Ask early'],
  questions: ['Questions'],
};
/** Does a screen show this part of the prep file? */
export const isScreenOf = (part: string, { title }: CueScreen): boolean => SCREENS_OF[part as PrepPartName]?.includes(title) === true;

const line = (kind: string, text: string, isSpoken = false): CueLine => ({
  kind: shortened(kind, MOST_KIND),
  text: shortened(unquoted(text), MOST_CHARACTERS),
  isSpoken,
});

/** What is said then, or shown with it, is in a smaller size. */
const lettersOf = ({ text, then = '', proof = '' }: CueLine): number => text.length + (then.length + proof.length) / 2;

/** Lines in the order given, on as few screens as hold them: at most three lines, and no more letters than can be read. */
function screens(title: string, sub: string, lines: readonly CueLine[]): readonly CueScreen[] {
  const packed: CueLine[][] = [];
  for (const one of lines.filter((each) => each.text.trim() !== '')) {
    const last = packed.at(-1);
    const letters = [...(last ?? []), one].reduce((sum, each) => sum + lettersOf(each), 0);
    if (last !== undefined && last.length < PER_SCREEN && letters <= MOST_CHARACTERS) last.push(one);
    else packed.push([one]);
  }
  return packed.map((each, at) => ({ title: at === 0 ? title : `${title} ${at + 1}`, sub, lines: each }));
}

/** The words of the card for how the interview is held. */
const wordsFor = ({ channel }: Interview): (typeof CUE_WORDS)[keyof typeof CUE_WORDS] => CUE_WORDS[channel];

const named = (person: Interview['people'][number]): string =>
  person.role.trim() === '' ? person.name.trim() : `${isolated(person.name.trim())}, ${isolated(person.role.trim())}`;

function whoAndWhere(interview: Interview): readonly CueScreen[] {
  const people = interview.people.filter((person) => person.name.trim() !== '');
  const [first, ...others] = people;
  const company = interview.company.trim();
  const title = shortened(first?.name ?? (company || 'Your interview'), MOST_TITLE);
  const sub = [first?.role ?? interview.role, first === undefined ? '' : company].filter((text) => text.trim() !== '').join(' · ');
  const where = interview.place || (interview.channel === 'phone' ? 'They call you.' : '');
  const words = wordsFor(interview);
  const filled = [
    line('Then', joined(others.map(named), 'and')),
    line(words.where, where),
    line('At the door', isOnSite(interview) ? interview.greet : ''),
  ];
  const lines = filled.some((one) => one.text !== '') ? filled : [line('Stage', stageWords(interview))];
  return [
    ...screens(title, shortened(sub, MOST_SUB), lines),
    ...screens(
      'On their mind',
      'A guess, for your answers.',
      people.slice(0, PER_SCREEN).map((person) => line(person.name, person.mind)),
    ),
  ];
}

/** A story in one line: what it was, and what came of it; the name alone as long as nothing is told. */
function inOneLine(story: Story): CueLine {
  const told = [story.result, story.action, story.situation].find((text) => text.trim() !== '');
  return told === undefined ? line('Tell', story.title) : line(shortened(story.title || 'A story', 40), told);
}

/** As many better answers as one screen holds. Long ones are cut, each to an even part of the room that the short ones leave. */
function betterLines(answers: readonly Asked[]): readonly CueLine[] {
  const some = answers.slice(0, PER_SCREEN);
  const lengths = some.map(({ better }) => unquoted(better).length).sort((a, b) => a - b);
  let room = MOST_CHARACTERS;
  let each = 0;
  for (const [at, length] of lengths.entries()) {
    // A cut leaves a sign behind.
    each = Math.floor(room / (lengths.length - at)) - 1;
    room -= Math.min(length, each + 1);
  }
  return some.map(({ text, better }) => line(text, shortened(unquoted(better), each), true));
}

/** My answers to what they may ask or doubt, one line each, whole; a proof comes with its answer. */
const answerLines = (answers: readonly OwnAnswer[]): readonly CueLine[] =>
  answers.map((one) => ({
    kind: shortened(one.question, MOST_QUESTION),
    text: shortened(unquoted(cueLineOf(one)), MOST_ANSWER),
    isSpoken: true,
    ...present({ proof: isWorry(one) ? shortened(one.proof ?? '', MOST_PROOF) || undefined : undefined }),
  }));

/** The beginning: what I say first, and as many of three strengths as stand on its screen. */
function beginning(opener: string, strengths: readonly Strength[]): readonly CueScreen[] {
  const lines = [line('Say first', opener, true), ...strengths.slice(0, PER_SCREEN).map((one) => line('Remember me for', one.text))];
  const all = screens('Begin', 'Slowly. The rest follows.', lines);
  return all.length < 2 ? all : screens('Begin', 'Slowly. The rest follows.', lines.slice(0, PER_SCREEN));
}

/**
 * The screens of the card, in the order of the talk. What was left empty in the file has no screen; who and where, and the
 * persona, are always there.
 */
export function cueScreens(
  interview: Interview,
  strengths: readonly Strength[],
  stories: readonly Story[],
  answers: readonly Asked[] = [],
  ownAnswers: readonly OwnAnswer[] = [],
): readonly CueScreen[] {
  const chosen = stories.filter((story) => interview.storyIds.includes(story.id));
  const wanted = interview.paths.map((path) => path.strengthId);
  const led = strengths.filter((strength) => wanted.includes(strength.id));
  const words = wordsFor(interview);
  const titleOf = (id: string): string => stories.find((story) => story.id === id)?.title.trim() ?? '';
  // The bridge is what one forgets: it stands under its question.
  const asked = interview.paths.map((path) => ({
    ...line('I ask', path.question, true),
    ...(titleOf(path.storyId) === '' ? {} : { kind: `Toward: ${isolated(shortened(titleOf(path.storyId), MOST_QUESTION))}` }),
    ...(path.bridge.trim() === '' ? {} : { then: shortened(unquoted(path.bridge), MOST_THEN) }),
  }));
  const tidbits = interview.tidbits
    .slice(0, PER_SCREEN)
    .map((one) =>
      one.use.trim() === ''
        ? line(one.source.trim() === '' ? 'I found' : `From ${isolated(shortened(one.source, MOST_KIND - 8))}`, one.fact)
        : line(one.fact || 'I found', one.use),
    );
  const feared = fearedAnswers(interview, ownAnswers);
  const others = byKind(ownAnswers.filter((one) => !feared.includes(one)));
  const doubts = answerLines(others.worries);
  const hasProof = doubts.some(({ text, proof }) => text !== '' && proof !== undefined);
  return [
    ...whoAndWhere(interview),
    {
      title: 'How to be',
      sub: 'Be their guest. This is no exam.',
      lines: personaCues(interview).map((cue, at) => line(['First', 'Then', 'All along'][at] ?? '', cue)),
    },
    ...beginning(interview.opener, led.length > 0 ? led : strengths),
    ...screens('Tidbits', 'Bring one up early.', tidbits),
    ...screens('Ask early', 'Then link their answer to the story.', asked),
    ...screens('Stories', 'What it was, and what came of it.', chosen.map(inOneLine)),
    ...screens('What I fear most', 'I have an answer.', answerLines(feared)),
    ...screens('They may ask', 'This first. The rest follows.', answerLines(others.questions)),
    ...screens('They may doubt', hasProof ? 'Say it once, then show the proof.' : 'Say it once, then stop.', doubts),
    ...screens('Say it better', 'If they ask this again.', betterLines(answers)),
    ...screens(
      'Questions',
      'While the subject is on the table.',
      interview.questions
        // One that leads to a story stands on its own screen already.
        .filter((one) => !one.isAsked && one.text.trim() !== '' && !interview.paths.some((path) => isSameText(path.question, one.text)))
        .slice(0, PER_SCREEN)
        .map((one) => line('Ask', one.text, true)),
    ),
    ...screens(words.end, 'At the end, not at the start.', [
      line('Ask for the tour', hasTour(interview) ? interview.tourAsk : '', true),
      line('Say last', interview.closing, true),
      line('Next steps', interview.nextSteps, true),
    ]),
  ];
}
