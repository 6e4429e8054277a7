/** What the follow-up check is told beside the text, and what it says back. */
import type { FindingId, RuleId } from './rule-ids.ts';

/** How far things have come with the reader of the message. */
export const STAGES = [
  'never-interviewed',
  'networking-contact',
  'after-interview',
  'waiting-for-decision',
  'after-rejection',
  'after-offer',
] as const;
/** One of {@link STAGES}. */
export type Stage = (typeof STAGES)[number];

/** What is new for the reader in a message. */
export const NEWS = ['requested-document', 'competing-offer-deadline', 'factual-correction', 'other'] as const;
/** One of {@link NEWS}. */
export type News = (typeof NEWS)[number];

/** The ways a message can go. */
export const CHANNELS = ['email', 'linkedin', 'text', 'other-social'] as const;
/** One of {@link CHANNELS}. */
export type Channel = (typeof CHANNELS)[number];

/** What a message is for. Those after `apology` never help the one who sends them. */
export const PURPOSES = [
  'thanks',
  'status',
  'sends-asked',
  'corrects',
  'news-deadline',
  'withdraws',
  'accepts',
  'declines',
  'negotiates',
  'asks-time',
  'asks-letter',
  'schedules',
  'needs',
  'feedback',
  'networking',
  'applies',
  'apology',
  'sells-again',
  'defends',
  're-opens',
  'appeals',
  'vents',
  'pleads',
  'pressures',
  'gossips',
  'gimmick',
] as const;
/** One of {@link PURPOSES}. */
export type Purpose = (typeof PURPOSES)[number];

/** Whom a message serves, where text and facts disagree: they asked for it, they need it, or neither. */
export const SERVES = ['asked', 'needed', 'neither'] as const;
/** One of {@link SERVES}. */
export type Serves = (typeof SERVES)[number];

/** Offsets in a text; the end is after it. */
export type Span = readonly [start: number, end: number];

/** What the person says about the message: six quick answers, most of them filled in from the case file. */
export interface FollowUpFacts {
  readonly stage: Stage;
  /** They asked for this message, or for what it brings. */
  readonly askedByThem: boolean;
  /** Days since the last contact in either direction; fractions are hours. `null`: never any contact. */
  readonly daysSinceLastContact: number | null;
  /** A date they named: for the decision, for hearing back, or for sending this. */
  readonly decisionDateGiven: null | 'future' | 'past';
  readonly daysUntilDecisionDate?: number;
  readonly daysPastDecisionDate?: number;
  /** Messages that wanted an answer and got none; thank-yous are not counted. */
  readonly unansweredSent: number;
  /** For the latest interview; a reply to a rejection is another thing. */
  readonly thankYouAlreadySent: boolean;
  readonly carriesSomethingNew: News | null;
  readonly channel?: Channel;
  readonly interviewScheduled?: boolean;
  readonly toldNotToContact?: boolean;
  /** The language the interview was in, as `en`, `de` …; English when not given. */
  readonly interviewLanguage?: string;
  /** Names from the interview file, to catch a wrong one. */
  readonly people?: readonly string[];
  /** The company from the interview file. */
  readonly company?: string;
  /** With a date they named and something they asked for: from that day on (`true`) or by that day (`false`). */
  readonly askedFrom?: boolean;
  /** What the person says it is for, where the text does not tell. */
  readonly saidPurpose?: Purpose;
  /** What the person answered when asked whom the message serves. */
  readonly serves?: Serves;
}

/** The facts as the answer to the one question leaves them: they asked for it, or it brings them something they need. */
export function withAnswer(facts: FollowUpFacts): FollowUpFacts {
  if (facts.serves === 'asked') return { ...facts, askedByThem: true };
  return facts.serves === 'needed' ? { ...facts, carriesSomethingNew: facts.carriesSomethingNew ?? 'other' } : facts;
}

/** The text as it would go out. */
export interface Draft {
  readonly subject?: string;
  readonly text: string;
  /** The person says that nothing in it is quoted: all of it is read. */
  readonly isAllMine?: boolean;
}

/** The four answers. */
export const VERDICTS = ['send', 'revise', 'wait', 'dont-send'] as const;
/** One of {@link VERDICTS}. */
export type Verdict = (typeof VERDICTS)[number];

/** One thing noticed. */
export interface Finding {
  /** Its stable name, such as `defending`. */
  readonly rule: FindingId;
  /** What it speaks to: why one writes, when, how, or something done well. */
  readonly effect: 'purpose' | 'time' | 'words' | 'good';
  /** Where in the text of the draft, as offsets; left out when it is about the whole. */
  readonly span?: Span;
  /** The finding in a few words. */
  readonly text: string;
  /** Why it matters, in a sentence. */
  readonly why: string;
}

/** The answer to “should I send this?”. */
export interface Advice {
  readonly verdict: Verdict;
  /** With `wait`: the ISO date from which it may go, a business day. */
  readonly waitUntil?: string;
  /** The rule that decided. */
  readonly rule: RuleId;
  /** One or two short sentences. */
  readonly headline: string;
  /** The most telling first; those with a span do not overlap. */
  readonly findings: readonly Finding[];
  /** How much of it is about the reader: 0 none, 1 all. */
  readonly aboutThem: number;
  /** Better things to do, as short sentences. */
  readonly instead: readonly string[];
  /** What only the person can say, where text and facts disagree; the answers in the order of {@link SERVES}. */
  readonly question?: { readonly text: string; readonly span: Span; readonly answers: readonly string[] };
  /** Parts of the text that were taken for somebody else’s and not read. */
  readonly unread: readonly Span[];
}
