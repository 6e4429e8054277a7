/** One thing has one name in everything a person reads: the names are in CONTRIBUTING, under “Words”. */
import { describe, expect, test } from 'vitest';
import { wordsIn, wordsRead, type Words } from './words-read.ts';

interface Term {
  /** What it was called, too. */
  readonly retired: RegExp;
  readonly chosen: string;
  /** Where alone the retired word would mean this thing; everywhere, if absent. */
  readonly within?: RegExp;
  /** Where or how the retired word is right, each with its reason. */
  readonly except?: readonly { readonly path?: RegExp; readonly words?: RegExp; readonly why: string }[];
}

/** Words people type, which are only compared and never shown. */
const TYPED = /(their-questions\/(same-words|telltales)|work-lines\/(formula-words|outcome-words|past-verbs)|wins\/task-groups)\.ts$/;

const TERMS: readonly Term[] = [
  {
    retired: /\be-mail|\bmail(s|ed|ing|box)?\b/i,
    chosen: 'email',
    except: [
      { path: /working-style\.ts$/, words: /who reads your mail first/, why: 'a ready question as it was stored once, to know it again' },
    ],
  },
  { retired: /\bresearch(es|ed|ing)?\b/i, chosen: 'salary check' },
  {
    retired: /\b[Aa](ds?|dverts?|dvertisements?)\b|\b[Jj]ob (posts?|listings?)\b/,
    chosen: 'posting',
    except: [
      { path: /message-check\/rule/, words: /a note, an advertisement/, why: 'a pasted text that is advertising' },
      { words: /\bad hoc\b/, why: 'Latin' },
    ],
  },
  { retired: /\bskeletons?\b|\bbones\b/i, chosen: 'outline' },
  { retired: /\btemplates?\b/i, chosen: 'outline', within: /features\/(follow-up|playbooks)\/|search\/places/ },
  { retired: /\bboss(es)?\b/i, chosen: 'executive; manager, of one who manages' },
  { retired: /\bprincipals?\b/i, chosen: 'executive' },
  {
    retired: /\b(a|the|my|your|his|her|their|our|team|project) lead\b/i,
    chosen: 'executive; team leader; chair, of a meeting',
    except: [{ words: /a lead under 10/i, why: 'points by which one offer is ahead' }],
  },
  { retired: /(\d|…|thousand|hundred|too many|fewer|most) letters\b/i, chosen: 'characters' },
  { retired: /\b(with|and) (a|the) test\b|\btest for the next\b|\btest written\b/i, chosen: 'goals' },
  {
    retired: /\brequests?\b/i,
    chosen: 'ask',
    within: /features\/(offers|worksheet|negotiate|salary|pay)\//,
    except: [
      { path: /negotiate\/messages\.ts$/, why: 'a letter to them, who would not say “ask”' },
      {
        path: /sample-(talk|research)/,
        words: /late requests|requests (do not wait|reach the CEO)/,
        why: 'what people want of an assistant',
      },
    ],
  },
  { retired: /\bpoints?\b(?! (?:more|at|the|that|elsewhere)\b)/i, chosen: 'ask', within: /features\/negotiate\// },
  { retired: /\b(kept|better|make it a|answer a|flash) cards?\b/i, chosen: 'better answer' },
  {
    retired: /\b(stands?|stood)\b/i,
    chosen: 'is, appears, you will find',
    except: [
      { words: /\b(as|how) (it|they) stands?\b/i, why: 'the state of things: a score as it stands' },
      { words: /\b(things|we|you) (stand|stood)\b/i, why: 'how far things are: where things stand' },
      { path: /offers\/verdict-words/, words: /\bstands at\b/, why: 'a score stands at a figure' },
      { words: /\bst(an|oo)d in (for|the last time)\b/i, why: 'to take somebody’s place' },
      {
        words: /\bstand (up|by|beside a stranger)\b|\b(guests|visitors) may stand\b|\blamps stood\b/i,
        why: 'on one’s feet, or on the floor',
      },
      { words: /\btalks and stands\b/, why: 'the stands of a fair' },
    ],
  },
];

/** The retired words in a text, with what to say instead. */
function retiredIn({ path, text }: Words): readonly string[] {
  return TERMS.filter(({ within }) => within === undefined || within.test(path)).flatMap(({ retired, chosen, except = [] }) => {
    const allowed = except.filter((one) => one.path === undefined || one.path.test(path));
    // An exception takes out its own words only: a second slip in the same sentence is still found.
    const left = allowed.reduce((rest, { words }) => (words === undefined ? '' : rest.replace(new RegExp(words, 'gi'), ' ')), text);
    const found = retired.exec(left);
    return found === null ? [] : [`${path}: “${found[0]}” in “${text.slice(0, 120)}”. Say: ${chosen}`];
  });
}

describe('one name for one thing', () => {
  const read = wordsRead();

  test('what is read is looked at: code, pages, content and the rest', () => {
    expect(read.code.length).toBeGreaterThan(2500);
    expect(read.astro.length).toBeGreaterThan(150);
    expect(read.content.length).toBeGreaterThan(1000);
    expect(read.else.length).toBeGreaterThan(5);
  });

  test('no retired word is in it', () => {
    const shown = Object.values(read)
      .flat()
      .filter(({ path }) => !TYPED.test(path));
    expect(shown.flatMap(retiredIn)).toEqual([]);
  });

  test('every exception is still needed', () => {
    const all = Object.values(read).flat();
    for (const { retired, except = [] } of TERMS)
      for (const { path = /./, words = retired, why } of except)
        expect(
          all.some((one) => path.test(one.path) && new RegExp(words, 'i').test(one.text)),
          why,
        ).toBe(true);
  });

  test.each([
    ['x.ts', "const WORDS = { email: 'mail' };", ['mail']],
    ['x.ts', "act('Research removed', go); if (kind === 'research') stop('research');", ['Research removed']],
    ['x.ts', 'const line = `${name} stands here, ${count} letters`;', ['… stands here, … letters']],
    ['x.ts', 'const typed = /boss|lead/; const part = "boss|lead"; const raw = String.raw`boss ${part} lead`;', []],
    [
      'x.tsx',
      '<p class="research tools" aria-label="Your research">All <b>{n()}</b> researches</p>;',
      ['Your research', 'All', 'researches'],
    ],
    ['x.tsx', '<>boss</>;', ['boss']],
    ['x.ts', "counted(n, 'request'); n === 1 ? 'mail' : `${n}-mails`; find('mail');", ['request', 'mail', '…-mails']],
    [
      'x.astro',
      '---\nconst text = `By mail`;\n---\n<p title="A mail">{text}: by <b>mail</b></p>\n<script>go("My boss");</script>',
      ['By mail', 'A mail', ': by', 'mail'],
    ],
  ])('words are taken out of %s: %s', (path, text, found) => {
    expect(wordsIn(path, text)).toEqual(found);
  });

  test.each([
    ['src/features/today/x.tsx', 'Send it by mail.'],
    ['src/features/salary/x.tsx', 'All researches'],
    ['src/features/prep/x.tsx', 'As it stands, it stands on Today.'],
    ['src/content/playbooks/x.md', 'My boss said so.'],
    ['src/features/offers/x.ts', 'has refused two requests'],
    ['src/features/negotiate/x.ts', 'One point matters to me.'],
    ['src/features/follow-up/x.tsx', '15 thousand letters'],
  ])('%s may not say: %s', (path, text) => {
    expect(retiredIn({ path, text })).toHaveLength(1);
  });
});
