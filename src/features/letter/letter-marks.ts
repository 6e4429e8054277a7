/** What a person found of each line in the letter. A line that was not looked for yet has no mark. */
import { dropUndefined, type ChangeOf } from '../../lib/list.ts';
import { parseList, parseText, present, unknownFields, type ClaimId, type JsonObject } from '../../lib/parse.ts';

/** How a line is in the letter: as it was promised, different, missing, or to be asked about. */
export const LINE_STATES = ['as-promised', 'different', 'missing', 'ask'] as const;
/** One of {@link LINE_STATES}. */
export type LineState = (typeof LINE_STATES)[number];

/** What was found of one line. */
export interface LetterMark {
  /** The id of the line. */
  readonly id: string;
  /** Absent where only a note was made. */
  readonly state?: LineState;
  /** What the letter says, in my words or its own. */
  readonly says: string;
  /** The ask of the talk that was made of it. */
  readonly askId?: string;
  /** The con on the worksheet that was made of it. */
  readonly conId?: string;
}

/** Marks from anything; `undefined` where there is no list. Never throws. */
export function parseMarks(value: unknown, claim: ClaimId): readonly LetterMark[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const idIn = (raw: JsonObject, name: string): string | undefined => parseText(raw[name]) || undefined;
  return parseList(value, (raw, at) => ({
    ...unknownFields(raw, ['state', 'askId', 'conId']),
    id: claim(raw, `line-${at}`),
    says: parseText(raw['says']),
    ...present({
      state: LINE_STATES.find((state) => state === raw['state']),
      askId: idIn(raw, 'askId'),
      conId: idIn(raw, 'conId'),
    }),
  }));
}

/** The mark of a line; a blank one where nobody looked for it yet. */
export function markOf(marks: readonly LetterMark[], lineId: string): LetterMark {
  return marks.find(({ id }) => id === lineId) ?? { id: lineId, says: '' };
}

/** The marks with one of them changed; a field set to `undefined` is removed. */
export function changeMark(marks: readonly LetterMark[], lineId: string, change: ChangeOf<Omit<LetterMark, 'id'>>): readonly LetterMark[] {
  const changed = dropUndefined({ ...markOf(marks, lineId), ...(change as Partial<LetterMark>) }) as LetterMark; // what is undefined is gone
  return marks.some(({ id }) => id === lineId) ? marks.map((one) => (one.id === lineId ? changed : one)) : [...marks, changed];
}
