/** Short messages around an offer, to copy into one’s own mail. Whatever is not known leaves no hole. */
import { greetedName } from '../../lib/split-person.ts';

/** What a message is about. */
export interface MessageFacts {
  /** The person, with or without a role behind the name; or ''. */
  readonly to: string;
  /** The job, such as “Executive Assistant”, or ''. */
  readonly job: string;
  /** The company, or ''. */
  readonly company: string;
  /**
   * A day in words, such as “Wednesday, May 20”, or ''. The day of a call (`room`), of my answer (`time`), of my start (`accept`),
   * or of the talk (the recap). Not used in `decline`.
   */
  readonly date: string;
  /** The day by which they asked for my answer, in words (`time`, `owed`); '' or left out where it is not to be named. */
  readonly dueBy?: string;
  /** That day has passed. */
  readonly isLate?: boolean;
  /** What I want to ask for; in `accept`, what was agreed; in `owed`, what they wanted to check. */
  readonly asks: readonly string[];
  /** It is about the present job: no letter is to come. */
  readonly isAtWork?: boolean;
  /** My name, for the end; '' or absent where it is not known. */
  readonly from?: string;
}

/** A message, ready to copy. */
export interface ReadyMessage {
  readonly subject: string;
  readonly body: string;
}

/** Is there room, more time, what they still owe me, yes, no. */
export const MESSAGE_KINDS = ['room', 'time', 'owed', 'accept', 'decline'] as const;
/** One of {@link MESSAGE_KINDS}. */
export type MessageKind = (typeof MESSAGE_KINDS)[number];

const written = (texts: readonly string[]): readonly string[] => texts.map((text) => text.trim()).filter((text) => text !== '');
const list = (texts: readonly string[]): string => texts.map((text) => `- ${text}`).join('\n');

/** Two points in a row, as after “Inc.”, become one. Only for our own sentences. */
const sentence = (text: string): string => text.replace(/\.\./g, '.');

/** “the position of Executive Assistant at Lumen”, or as much of it as is known. */
function position(facts: MessageFacts): string {
  const job = facts.job.trim();
  const company = facts.company.trim();
  return `the position${job === '' ? '' : ` of ${job}`}${company === '' ? '' : ` at ${company}`}`;
}

/** “Your offer: Executive Assistant at Lumen”, or as much of it as is known. */
function subject(start: string, facts: MessageFacts): string {
  const parts = written([facts.job, facts.company]);
  return parts.length === 0 ? start : `${start}: ${parts.join(' at ')}`;
}

/** “ on Wednesday, May 20”, “ tomorrow”; '' where no day is known. */
function onDay(date: string): string {
  const day = date.trim();
  if (day === '') return '';
  return /^(on|in|at|today|tomorrow|yesterday|this|next|last|early|late)\b/i.test(day) ? ` ${day}` : ` on ${day}`;
}

/** “ by Friday”; '' where no day is known. */
const byDay = (date: string): string => (date.trim() === '' ? '' : ` by ${date.trim().replace(/^(on|by) /i, '')}`);

function letter(facts: MessageFacts, paragraphs: readonly string[]): string {
  const to = greetedName(facts.to, facts.company);
  const end = `Kind regards,\n${facts.from?.trim() ?? ''}`;
  return [to === '' ? 'Hello,' : `Dear ${to},`, ...paragraphs.filter((text) => text !== ''), end].join('\n\n');
}

function roomBody(facts: MessageFacts): readonly string[] {
  const one = written(facts.asks).length === 1;
  return [
    sentence(`Thank you for offering me ${position(facts)}. I enjoyed our talks, and I would like to work with you.`),
    `Before I give you my answer, may I ask whether there is any room in the offer? ${
      one
        ? 'There is one request I would like to talk through with you.'
        : 'There are a few requests I would like to talk through with you.'
    }`,
    `Would a short call${onDay(facts.date)} suit you? If the offer is fixed as it is, please tell me; that helps me too.`,
  ];
}

function timeBody(facts: MessageFacts): readonly string[] {
  const day = byDay(facts.date);
  const due = byDay(facts.dueBy ?? '');
  return [
    sentence(`Thank you for offering me ${position(facts)}. I was very glad to hear from you.`),
    `This is an important step, and I want to give you a considered answer. ${
      day === ''
        ? 'May I take a few days to read everything with care? Please tell me which day suits you for my answer.'
        : `${due === '' ? '' : `You asked for it${due}${facts.isLate === true ? ', and I am sorry to be late' : ''}. `}May I tell you${day}? That gives me time to read everything with care. If you need to know sooner, please tell me.`
    }`,
    'If some of the terms are not in writing yet, I would be glad to have them before I decide.',
  ];
}

function owedBody(facts: MessageFacts): readonly string[] {
  const owed = written(facts.asks);
  const due = byDay(facts.dueBy ?? '');
  return [
    `Thank you again for talking with me. You wanted to check ${owed.length === 0 ? 'some of it' : owed.length === 1 ? 'this' : 'these'} for me${owed.length === 0 ? '.' : ':'}`,
    list(owed),
    `Do you know more by now?${due === '' ? '' : ` You asked for my answer${due}, and it would help me to know before I give it.`}`,
  ];
}

function acceptBody(facts: MessageFacts): readonly string[] {
  const agreed = written(facts.asks);
  const start = onDay(facts.date);
  const close = `I look forward to starting${start} and to working with you and the team.`;
  if (agreed.length === 0) {
    return [
      sentence(`Thank you for the letter. I have read it with care, and I am glad to accept ${position(facts)}.`),
      'Could you please send me the final version to sign, with everything we agreed in it? ' +
        'Please also tell me what you need from me before the first day.',
      close,
    ];
  }
  const yes = sentence(`Thank you for the letter. I am glad to accept ${position(facts)} on the terms we agreed.`);
  return [
    `${yes} ${agreed.length === 1 ? 'This is' : 'These are'} part of it:`,
    list(agreed),
    `Could you please make sure that the letter names ${
      agreed.length === 1 ? 'it' : 'each of them'
    }? I will sign that version and send it back to you.`,
    close,
  ];
}

function declineBody(facts: MessageFacts): readonly string[] {
  return [
    sentence(`Thank you for offering me ${position(facts)}, and for the time that you and the team gave me.`),
    'I have thought about it with care and decided not to accept. ' +
      'It was not an easy choice, because I enjoyed meeting you and learning about the work.',
    'I would be glad if our paths crossed again. Should something else come up one day that you think would fit, please let me know.',
    'I wish you and the team all the best.',
  ];
}

const WRITE = {
  room: { start: 'Your offer', body: roomBody },
  time: { start: 'Time to answer your offer', body: timeBody },
  owed: { start: 'What you wanted to check', body: owedBody },
  accept: { start: 'Yes to your offer', body: acceptBody },
  decline: { start: 'Your offer', body: declineBody },
} as const satisfies Record<MessageKind, { readonly start: string; readonly body: (facts: MessageFacts) => readonly string[] }>;

/** A message of this kind. */
export function writeTalkMessage(kind: MessageKind, facts: MessageFacts): ReadyMessage {
  const { start, body } = WRITE[kind];
  return { subject: subject(start, facts), body: letter(facts, body(facts)) };
}

/** What became of one ask in the talk. */
export interface RecapItem {
  readonly text: string;
  readonly answer: 'granted' | 'partly' | 'refused' | 'will-check' | 'not-asked';
  /** What they said, for their eyes too; or ''. */
  readonly note: string;
  /** It is about how I come to my yes, and stands in no letter. */
  readonly isProcess?: boolean;
  /** A day in words by which they will know, or ''. */
  readonly till: string;
}

interface Group {
  readonly answer: RecapItem['answer'];
  readonly head: string;
  /** Where no letter is to come. */
  readonly atWork?: string;
}

const GROUPS = [
  { answer: 'granted', head: 'Agreed, to be named in the letter:', atWork: 'Agreed:' },
  { answer: 'partly', head: 'Agreed in part, to be named in the letter:', atWork: 'Agreed in part:' },
  { answer: 'will-check', head: 'You are going to check:' },
  { answer: 'refused', head: 'Not possible now:' },
] as const satisfies readonly Group[];

function recapLine({ text, note, till, answer }: RecapItem): string {
  // What was granted in part stands first: it is what the letter should name.
  if (answer === 'partly' && note.trim() !== '') return `${note.trim().replace(/[.;,\s]+$/, '')} (I had asked for: ${text.trim()})`;
  const said = answer === 'partly' ? 'in part; please tell me how far' : note.trim().replace(/[.;,\s]+$/, '');
  const more = written([said, byDay(till)]);
  return more.length === 0 ? text.trim() : `${text.trim()} (${more.join('; ')})`;
}

/** What was said, sorted by answer and by who has it now. What was not asked stays out, so that nothing in it is new to them. */
export function writeRecap(facts: MessageFacts, items: readonly RecapItem[], conditions: readonly string[]): ReadyMessage {
  const spoken = items.filter(({ text, answer }) => text.trim() !== '' && answer !== 'not-asked');
  const isAgreed = ({ answer, isProcess }: RecapItem): boolean => isProcess === true && (answer === 'granted' || answer === 'partly');
  const group = (head: string, found: readonly RecapItem[]): readonly string[] =>
    found.length === 0 ? [] : [`${head}\n${list(found.map(recapLine))}`];
  const groups = [
    ...GROUPS.slice(0, 2).flatMap(({ answer, head, atWork = head }: Group) =>
      group(
        facts.isAtWork === true ? atWork : head,
        spoken.filter((item) => item.answer === answer && !isAgreed(item)),
      ),
    ),
    ...group('Also agreed, before I sign:', spoken.filter(isAgreed)),
    ...GROUPS.slice(2).flatMap(({ answer, head }) =>
      group(
        head,
        spoken.filter((item) => item.answer === answer),
      ),
    ),
  ];
  const mine = written(conditions);
  if (mine.length > 0) groups.push(`My yes depends on:\n${list(mine)}`);
  const thanks = sentence(
    `Thank you for talking with me${onDay(facts.date)} about ${facts.isAtWork === true ? 'my work' : position(facts)}.`,
  );
  const start = 'What we discussed';
  if (groups.length === 0) {
    return {
      subject: subject(start, facts),
      body: letter(facts, [
        `${thanks} I enjoyed it, and it helped me to see the job more clearly.`,
        'As I understood it, nothing has been settled yet. If you see that differently, please tell me. ' +
          'I would be glad to continue our talk on a day that suits you.',
      ]),
    };
  }
  return {
    subject: subject(start, facts),
    body: letter(facts, [
      `${thanks} To confirm what we discussed, this is what I noted:`,
      ...groups,
      'If anything is off or missing, please correct me. Thank you again for taking the time.',
    ]),
  };
}

/** Something the letter lacks, has in other words, does not name at all, or says in a way one does not understand. */
export interface LetterGap {
  readonly text: string;
  readonly letter: 'missing' | 'different' | 'unnamed' | 'unclear';
  /** What stands there instead, or ''. */
  readonly instead: string;
}

const GAP_HEADS = {
  missing: ['We discussed this, and I do not find it in the letter:', 'We discussed these, and I do not find them in the letter:'],
  different: ['This reads differently from what we discussed:', 'These read differently from what we discussed:'],
  unnamed: [
    'I do not find this in the letter, and would be glad to have it there:',
    'I do not find these in the letter, and would be glad to have them there:',
  ],
  unclear: ['I would like to understand this better:', 'I would like to understand these better:'],
} as const satisfies Record<LetterGap['letter'], readonly [one: string, more: string]>;

function gapLine({ text, letter: state, instead }: LetterGap): string {
  const there = state === 'different' || state === 'unclear' ? instead.trim().replace(/[.;,\s]+$/, '') : '';
  return there === '' ? text.trim() : `${text.trim()} (in the letter: ${there})`;
}

/** Asks for the letter to be put right, point by point; `undefined` where there is none to name. */
export function writeLetterQuery(facts: MessageFacts, gaps: readonly LetterGap[]): ReadyMessage | undefined {
  const named = gaps.filter(({ text }) => text.trim() !== '');
  if (named.length === 0) return undefined;
  const groups = (['missing', 'different', 'unnamed', 'unclear'] as const).flatMap((state) => {
    const lines = named.filter((gap) => gap.letter === state).map(gapLine);
    return lines.length === 0 ? [] : [`${GAP_HEADS[state][lines.length === 1 ? 0 : 1]}\n${list(lines)}`];
  });
  return {
    subject: subject('The offer letter', facts),
    body: letter(facts, [
      sentence(
        `Thank you for sending me the letter for ${position(facts)}. I have read it with care, and I am looking forward to the work.`,
      ),
      ...groups,
      named.every((gap) => gap.letter === 'unclear')
        ? 'Could you please tell me how this is meant? I would be glad to have the answer in writing.'
        : 'Could you please put this right and send me the new version? If I have overlooked something, please tell me where to find it.',
    ]),
  };
}
