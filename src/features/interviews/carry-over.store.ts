/** Takes over into a prep file what stands in an earlier one, or in the playbooks. */
import { newId } from '../../browser/device.ts';
import { shortened } from '../../lib/text.ts';
import { act } from '../../storage/act.ts';
import type { FromBefore } from './carry-over.ts';
import type { PlaybookWords } from './from-playbooks.ts';
import type { Interview, SteeringPath } from './interview.ts';
import type { Story } from './interviews-format.ts';
import {
  $interviews,
  $stories,
  $strengths,
  addPrepItem,
  addStory,
  addStrength,
  changePrepItem,
  changeStory,
  describeInterview,
  goesWith,
  noteHomework,
  noteStyle,
} from './interviews.store.ts';
import { addOwnAnswer } from './own-answers.store.ts';
import { firstSentence } from './own-answers.ts';
import { wholeStyle } from './working-style.ts';

/** Copies people and homework from the file of the round before; can be undone as one. */
export function copyFromBefore({ id, people }: Interview, from: FromBefore): void {
  act('People and homework copied', () => {
    describeInterview(id, { people: [...people, ...from.people.map((person) => ({ ...person, id: newId() }))] });
    for (const topic of from.homework) noteHomework(id, topic);
  });
}

/** A steering path in words: its strength and its story are those of the person, or become so. */
export interface PathInWords extends Pick<SteeringPath, 'question' | 'bridge'>, Partial<Pick<SteeringPath, 'reply'>> {
  readonly strength: string;
  readonly story: string;
  /** The playbook and the place in it, as `file#place`. */
  readonly from: string;
}

/** Adds a story told in one go to those of this file; one that is there already is taken instead. Blank text adds nothing. */
function addTold(id: string, field: 'situation' | 'action' | 'result', text: string, from: string): string {
  const isIt = (one: Story): boolean => one.from === from || one[field].trim() === text;
  const told = text === '' ? undefined : $stories.get().find((one) => goesWith(id)(one) && isIt(one));
  const storyId = told?.id ?? addStory(id, shortened(firstSentence(text), 60)) ?? '';
  if (told === undefined && storyId !== '') changeStory(storyId, { [field]: text, from });
  return storyId;
}

/** Adds a whole steering path to a file, and gives back its id; one without a question adds nothing. */
export function addPath(id: string, { strength, story, question, from, ...rest }: PathInWords): string | undefined {
  return act('', () => {
    const same = $strengths.get().find((one) => goesWith(id)(one) && one.text.trim() === strength);
    const strengthId = same?.id ?? addStrength(id, strength) ?? '';
    const storyId = addTold(id, 'situation', story, from);
    const pathId = addPrepItem(id, 'paths', question);
    if (pathId !== undefined) changePrepItem(id, 'paths', pathId, { ...rest, strengthId, storyId, from });
    return pathId;
  });
}

function take(id: string, { text, from, use }: PlaybookWords): void {
  const [slug = ''] = from.split('#');
  switch (use.kind) {
    case 'line':
      return describeInterview(id, { [use.line]: text });
    case 'style': {
      const noted = $interviews.get().find((one) => one.id === id)?.style ?? [];
      const note = wholeStyle(noted).find((one) => one.id === use.topic);
      return note === undefined ? undefined : noteStyle(id, { ...note, preference: text });
    }
    case 'tidbit':
      return void addPrepItem(id, 'tidbits', text);
    case 'strength':
      return void addStrength(id, text);
    case 'story':
      return void addTold(id, use.field, text, from);
    case 'path':
      return void addPath(id, { question: text, bridge: use.bridge, strength: use.strength, story: use.story, from });
    case 'answer':
      return void addOwnAnswer(id, use.question, { line: use.line, long: text, from: slug });
  }
}

/** Takes what was written in the playbooks over into a prep file; can be undone as one. */
export function takeFromPlaybooks(id: string, words: readonly PlaybookWords[]): void {
  act('Taken from the playbooks', () => {
    for (const one of words) take(id, one);
  });
}
