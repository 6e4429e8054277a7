/** Which kinds of assistant a job title or a posting speaks of. */
import type { AssistantRole } from './their-question.ts';

/** Each kind as people say it, several of them. */
export const ASSISTANT_ROLE_WORDS: Readonly<Record<AssistantRole, string>> = {
  executive: 'executive assistants',
  administrative: 'administrative assistants',
  'front-desk': 'people at the front desk',
  team: 'team assistants',
  personal: 'personal assistants',
};

const C_LEVEL = String.raw`(?:c[efotipm]o|chro|md|managing director|president|chair(?:man|woman)?|founder|partner|vp|svp|evp|director)`;
/** The short form in capitals; not the state behind a city, nor per annum. */
const PA = /(?<!,\s?)\bPA\b/;
const PATTERNS: readonly (readonly [AssistantRole, RegExp])[] = [
  [
    'executive',
    new RegExp(String.raw`\bexecutive\b|\be\.?a\b|\bchief of staff\b|\b(?:p\.?a|assistant|secretary) to (?:the |our )?${C_LEVEL}\b`, 'i'),
  ],
  ['personal', /\bpersonal assistant\b|\bprivate (?:assistant|secretary|pa)\b|\blifestyle\b|\bhousehold\b|\bhouse manager\b/i],
  ['front-desk', /\breception(?:ist)?\b|\bfront (?:desk|of house|office)\b|\bfront-of-house\b|\bconcierge\b|\bswitchboard\b/i],
  ['team', /\b(?:team|department(?:al)?|group|project) (?:assistant|administrator|coordinator|secretary)\b/i],
  [
    'administrative',
    /\badministrat(?:ive|ion|or)\b|\badmin\b|\boffice (?:assistant|manager|administrator|coordinator)\b|\bclerk\b|\bclerical\b|\bsecretary\b/i,
  ],
];

/** The kinds of assistant in these words, in the order of a bank; none where none is named. */
export function rolesIn(words: string): readonly AssistantRole[] {
  return PATTERNS.filter(([role, pattern]) => pattern.test(words) || (role === 'personal' && PA.test(words))).map(([role]) => role);
}
