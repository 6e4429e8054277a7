/** The cue card: what to look at in the last ten minutes, one thought a screen, at most three lines each. */
import { joined, shortened } from '../../lib/text.ts';
import type { Interview } from './interview.ts';
import type { Story, Strength } from './interviews-format.ts';
import { PERSONA_CUES, STAGE_WORDS } from './stage-words.ts';

/** One screen of the card. */
export interface CueScreen {
  readonly title: string;
  readonly sub: string;
  /** One to three lines, each with what it is. `isSpoken`: words to say, in quotation marks. */
  readonly lines: readonly { readonly kind: string; readonly text: string; readonly isSpoken: boolean }[];
}

/** The longest line that still reads at arm’s length; the whole text stands on the prep sheet. */
const MOST_LETTERS = 96;
const MOST_TITLE = 34;
const MOST_SUB = 72;
const PER_SCREEN = 3;

const line = (kind: string, text: string, isSpoken = false): CueScreen['lines'][number] => ({
  kind,
  text: shortened(text.replace(/^[“"]|[”"]$/g, ''), MOST_LETTERS),
  isSpoken,
});

function screens(title: string, sub: string, lines: readonly CueScreen['lines'][number][]): readonly CueScreen[] {
  const filled = lines.filter((one) => one.text.trim() !== '');
  return Array.from({ length: Math.ceil(filled.length / PER_SCREEN) }, (_, at) => ({
    title: at === 0 ? title : `${title} ${at + 1}`,
    sub,
    lines: filled.slice(at * PER_SCREEN, (at + 1) * PER_SCREEN),
  }));
}

const named = (person: Interview['people'][number]): string =>
  person.role.trim() === '' ? person.name.trim() : `${person.name.trim()}, ${person.role.trim()}`;

function whoAndWhere(interview: Interview): CueScreen {
  const people = interview.people.filter((person) => person.name.trim() !== '');
  const [first, ...others] = people;
  const company = interview.company.trim();
  return {
    title: shortened(first?.name ?? (company || 'Your interview'), MOST_TITLE),
    sub: shortened(
      [first?.role ?? interview.role, first === undefined ? '' : company].filter((text) => text.trim() !== '').join(', '),
      MOST_SUB,
    ),
    lines: [
      line('Then', joined(others.map(named), 'and')),
      line('Where', interview.place || (interview.stage === 'phone' ? 'They call you.' : '')),
      line('At the door', interview.greet),
      line('Stage', STAGE_WORDS[interview.stage]),
    ]
      .filter((one) => one.text !== '')
      .slice(0, PER_SCREEN),
  };
}

/** A story in one line: what it was, and what came of it; the name alone as long as nothing is told. */
function inOneLine(story: Story): CueScreen['lines'][number] {
  const told = [story.result, story.action, story.situation].find((text) => text.trim() !== '');
  return told === undefined ? line('Tell', story.title) : line(shortened(story.title || 'A story', 40), told);
}

/**
 * The screens of the card, in the order of the talk. What was left empty in the file has no screen; who and where, and the
 * persona, are always there.
 */
export function cueScreens(interview: Interview, strengths: readonly Strength[], stories: readonly Story[]): readonly CueScreen[] {
  const chosen = stories.filter((story) => interview.storyIds.includes(story.id));
  const wanted = interview.paths.map((path) => path.strengthId);
  const remembered = strengths.find((strength) => wanted.includes(strength.id)) ?? strengths[0];
  const asked = interview.paths.map((path) => path.question).filter((text) => text.trim() !== '');
  return [
    whoAndWhere(interview),
    {
      title: 'How to be',
      sub: 'A guest, not an exam.',
      lines: PERSONA_CUES[interview.stage].map((cue, at) => line(['First', 'Then', 'All along'][at] ?? '', cue)),
    },
    ...screens('Begin', 'Slowly. The rest follows.', [
      line('Say first', interview.opener, true),
      line('Remember me for', remembered?.text ?? ''),
    ]),
    ...screens(
      'Tidbits',
      'Bring one up early.',
      interview.tidbits
        .slice(0, PER_SCREEN)
        .map((one) => line(one.source.trim() === '' ? 'I found' : `From ${shortened(one.source, 40)}`, one.use || one.fact)),
    ),
    ...screens(
      'Ask early',
      'Then link their answer to a story.',
      asked.map((text) => line('I ask', text, true)),
    ),
    ...screens('Stories', 'Situation, what I did, the number.', chosen.map(inOneLine)),
    ...screens(
      'Questions',
      'While the subject is on the table.',
      interview.questions
        .filter((one) => !one.isAsked)
        .slice(0, PER_SCREEN)
        .map((one) => line('Ask', one.text, true)),
    ),
    ...screens('Before you leave', 'At the end, not at the start.', [
      line('Ask for the tour', interview.tourAsk, true),
      line('Say last', interview.closing, true),
      line('Next steps', interview.nextSteps, true),
    ]),
  ];
}
