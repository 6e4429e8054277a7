/** Takes something from a playbook into a prep file, as one act. */
import { act } from '../../storage/act.ts';
import { builtAnswer } from '../interviews/built-answers.ts';
import { addPath } from '../interviews/carry-over.store.ts';
import { addInterview, addPrepItem, changePrepItem, isSampleId } from '../interviews/interviews.store.ts';
import type { OwnAnswer } from '../interviews/interviews-format.ts';
import { $ownAnswers, addOwnAnswer, changeOwnAnswer, chooseOwnAnswer } from '../interviews/own-answers.store.ts';
import { firstSentence } from '../interviews/own-answers.ts';
import { addSigns } from '../interviews/signs.store.ts';
import type { Take } from '../playbooks/takes.ts';

function put(id: string, take: Take, written: Readonly<Record<string, string>>): void {
  switch (take.kind) {
    case 'answer': {
      const kept = $ownAnswers.get().find((one) => one.from === take.from && !isSampleId(one.id));
      const built = builtAnswer(take.from, written);
      if (kept !== undefined) chooseOwnAnswer(id, kept.id, true);
      else if (built !== undefined) addOwnAnswer(id, built.question, { line: built.line, long: built.long, from: take.from });
      return;
    }
    case 'path': {
      const { strength, question, reply, bridge, from } = take;
      // A story is told by whom it happened to: the place for it stays empty.
      return void addPath(id, { strength, question, reply, bridge, story: '', from });
    }
    case 'question': {
      const questionId = addPrepItem(id, 'questions', take.text);
      if (questionId !== undefined) changePrepItem(id, 'questions', questionId, { from: take.from });
      return;
    }
    case 'signs':
      return addSigns(id, take.signs);
  }
}

/**
 * Takes it into a prep file, or into a new one where there is none, and gives back the id of the file. `written`: the fields of the
 * playbook by prompt, of which an answer is made.
 */
export function takeOver(fileId: string | undefined, take: Take, written: Readonly<Record<string, string>>): string {
  return act(take.kind === 'signs' ? 'Taken into your debrief' : 'Taken into your prep file', () => {
    const id = fileId ?? addInterview();
    put(id, take, written);
    return id;
  });
}

/** Puts in what was written in the playbook since the answer was taken. A line of its own stays. */
export function renewAnswer(kept: OwnAnswer, { line, long }: Pick<OwnAnswer, 'line' | 'long'>): void {
  const isOwnLine = kept.line.trim() !== '' && kept.line !== firstSentence(kept.long);
  act('Answer changed', () => changeOwnAnswer(kept.id, isOwnLine ? { long } : { long, line }));
}
