/** What to call the parts of a case file and the records in them, from their raw values: they may come from anywhere. */
import { featureOf } from '../../lib/storage-keys.ts';
import { parseText, type JsonObject } from '../../lib/parse.ts';
import { capitalized, counted, shortened } from '../../lib/text.ts';

/** The names of the parts, as in the storage keys, with their words; in the order they are shown. */
export const PART_WORDS = {
  interviews: 'Interviews',
  offers: 'Offers',
  salary: 'Salary',
  negotiate: 'Negotiation',
  'follow-up': 'Follow-up',
  playbooks: 'Playbooks',
  appearance: 'Light or dark',
} as const;
/** The name of a part. */
export type PartName = keyof typeof PART_WORDS;
/** All names, in that order. */
export const PART_NAMES = Object.keys(PART_WORDS) as readonly PartName[]; // the keys of the table above

/** The word for a part or its sample; its own name for one we do not know. */
export function partWord(part: string): string {
  const own = featureOf(part);
  const word = PART_NAMES.includes(own as PartName) ? PART_WORDS[own as PartName] : shortened(own, 30);
  return own === part ? word : `${word} (sample)`;
}

const KIND_WORDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  interview: ['interview', 'interviews'],
  strength: ['strength', 'strengths'],
  story: ['story', 'stories'],
  asked: ['question I was asked', 'questions I was asked'],
  reminder: ['reminder', 'reminders'],
  'cue-look': ['setting', 'settings'],
  research: ['salary research', 'salary researches'],
  negotiation: ['preparation', 'preparations'],
  promise: ['promise', 'promises'],
  'after-yes': ['start', 'starts'],
  message: ['message', 'messages'],
  contact: ['contact', 'contacts'],
  offer: ['offer', 'offers'],
  playbook: ['playbook', 'playbooks'],
  setting: ['setting', 'settings'],
  note: ['note', 'notes'],
};

/** What kind of record this is: a word of {@link KIND_WORDS}. */
function kindOf(part: string, raw: JsonObject): string {
  const own = featureOf(part);
  if (own === 'offers') return raw['id'] === 'priorities' || raw['id'] === 'sample' ? 'setting' : 'offer';
  if (own === 'playbooks') return 'playbook';
  if (own === 'appearance') return 'setting';
  const type = parseText(raw['type']);
  return Object.hasOwn(KIND_WORDS, type) ? type : 'note';
}

const FIXED: Readonly<Record<string, string>> = {
  priorities: 'Priorities',
  'cue-look': 'The look of the cue card',
  appearance: 'Light or dark',
};
/** Where the name of a record stands, the best first. */
const NAMING = ['title', 'company', 'role', 'job', 'subject', 'who', 'to', 'text', 'name'] as const;

/** What to call a record: the words a person gave it, on one line; the word for its kind where there are none. */
export function recordName(part: string, raw: JsonObject): string {
  const id = parseText(raw['id']);
  if (Object.hasOwn(FIXED, id)) return FIXED[id] ?? id;
  const kind = kindOf(part, raw);
  if (kind === 'playbook') return capitalized(shortened(id.replaceAll('-', ' '), 50));
  const words = NAMING.map((field) => parseText(raw[field]).trim()).filter((text) => text !== '');
  const both = kind === 'interview' || kind === 'offer' ? words.slice(0, 2).join(', ') : (words[0] ?? '');
  return both === '' ? capitalized(KIND_WORDS[kind]?.[0] ?? kind) : shortened(both, 60);
}

/** What kind of record this is, as a word. @example kindWord('offers', { id: 'a' }) // 'offer' */
export function kindWord(part: string, raw: JsonObject): string {
  return KIND_WORDS[kindOf(part, raw)]?.[0] ?? 'note';
}

/** How many of what there are in a part, settings left out. @example 'two interviews, three stories' */
export function countWords(part: string, records: readonly JsonObject[]): string {
  const kinds = records.map((raw) => kindOf(part, raw));
  return Object.entries(KIND_WORDS)
    .filter(([kind]) => kind !== 'setting' && kind !== 'cue-look' && kinds.includes(kind))
    .map(([kind, [one, many]]) => counted(kinds.filter((other) => other === kind).length, one, many))
    .join(', ');
}
