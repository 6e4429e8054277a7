/** What each rule says: its headline, the reason, and what to do instead. Sources are named in `rules.ts`. */
import { formatLongDay } from '../../lib/dates.ts';
import type { Purpose, Verdict } from './facts.ts';

/** The words of a ruling. */
export interface RuleWords {
  /** One or two short sentences. */
  readonly headline: string;
  readonly why: string;
  readonly instead: readonly string[];
}

const NEXT = 'Put the energy into the next interview: that is where it counts.';
const CARD = 'Make your better answer a card, and say it in the next interview, where it counts.';
const LAST_WORD = 'Want a last word? One short thank-you for letting you know, with no reasons in it, is fine. Once.';
const QUIET = 'Leave this one be. When they need something, they will find you.';
const THANKS = 'If you have not thanked them yet: a few lines, one moment from the talk, nothing else.';

type Words = Readonly<Partial<Record<Verdict, RuleWords>>>;
const dont = (headline: string, why: string, ...instead: readonly string[]): RuleWords => ({
  headline: `Don’t send it. ${headline}`,
  why,
  instead,
});
const revise = (headline: string, why: string, ...instead: readonly string[]): RuleWords => ({ headline, why, instead });

/** By rule and verdict. A `wait` names its date in front. */
const WORDS: Readonly<Record<string, Words>> = {
  empty: { revise: revise('Nothing to read yet.', 'Paste or type your message, and the answer stands here.') },
  'not-a-message': {
    revise: revise(
      'This is not a message yet.',
      'It reads like a link, a note, an advertisement or a signature. I can only judge the words you want to send.',
    ),
  },
  'too-short': {
    revise: revise('I cannot tell what this is for.', 'So few words can mean many things. Say who it is for and what they get from it.'),
  },
  'other-language': {
    revise: revise(
      'This is not the language of the interview.',
      'Write in the language you spoke with them. I can judge the words of English messages only.',
    ),
  },
  'cannot-read': {
    revise: revise(
      'I cannot read this well enough to say.',
      'I know English only. Going by your answers alone: ask yourself what the reader gets from it, and have someone who speaks the language read it.',
    ),
  },
  unclear: {
    revise: revise(
      'I cannot see what this gives them.',
      'A message before the decision thanks, asks one thing, or brings something they need. Say in the first line which of these it is.',
    ),
  },
  'offer-without-date': {
    revise: revise(
      'Say by when.',
      'Another offer is news only with its date. “They need my answer by Friday” is enough, with your first choice beside it.',
    ),
  },
  'to-a-friend': {
    revise: revise('This is written to someone else.', 'It asks whether to write. Paste the message itself, and I will tell you.'),
  },
  wrapper: {
    revise: revise(
      'There are words in it that are not yours.',
      'The lines around the message come from the tool that wrote it. Cut them, then say the rest in your own words.',
    ),
  },
  'told-not-to': {
    'dont-send': dont('They asked you not to write.', 'Doing it all the same shows them that you do not do as you are asked.', QUIET, NEXT),
  },
  'third-message': {
    'dont-send': dont(
      'Two are out already.',
      'One question is never resented, a third one is. Silence is common: in surveys by job sites from 2021 to 2024, most candidates say they have met it. It says nothing about you.',
      QUIET,
      NEXT,
    ),
  },
  threatens: {
    'dont-send': dont(
      'A threat ends the talk.',
      'They will pass it on and stop answering. If you were wronged, ask someone who advises on work law before you write anything.',
      'Write down what happened and when, for yourself.',
      NEXT,
    ),
    revise: revise('Take the threat out first.', 'The rest may go. A threat turns a reader into an opponent.'),
  },
  appeals: {
    'dont-send': dont(
      'It goes around the person who decides.',
      'It embarrasses both of them, and the two will talk. Whoever is over them almost never undoes it.',
      QUIET,
      NEXT,
    ),
    revise: revise('Write to the person who asked.', 'What you send is fine; going around somebody is not.'),
  },
  gossips: {
    'dont-send': dont(
      'It asks for what they may not tell.',
      'It puts someone who was kind to you in a tight place, and such questions get around.',
      'Ask the person in charge about the next step, once the time has come.',
      NEXT,
    ),
    revise: revise(
      'Cut the question about the others.',
      'The rest is fine. Asking who else is seen, or what was said, puts the reader in a tight place.',
    ),
  },
  gimmick: {
    'dont-send': dont(
      'No gifts, no stunts.',
      'It puts the reader on the spot, and many may not take gifts at all. What they need is a calm pair of hands.',
      THANKS,
      NEXT,
    ),
    revise: revise(
      'Send the words, not the gift.',
      'Your message is welcome. A present puts the reader on the spot, and many may not take one.',
    ),
  },
  pleads: {
    'dont-send': dont(
      'It asks them to carry your worry.',
      'Pity decides no hire. It leaves the reader uneasy, and the picture they keep is of someone in need.',
      'Tell a friend how hard this is. You need not carry it alone.',
      NEXT,
    ),
    revise: revise(
      'Keep the message, cut the plea.',
      'What it is for is fine. The line about how much hangs on it asks the reader to carry your worry.',
    ),
  },
  'asks-job': {
    'dont-send': dont(
      'It asks too much of someone who hardly knows you.',
      'Nobody can give a job to a stranger, and being asked makes them wish not to answer.',
      'Ask one small question they can answer in a minute, and thank them.',
    ),
    revise: revise(
      'Keep the thanks, leave out the job.',
      'The thanks are welcome. Being asked to find you a job is more than they can do.',
    ),
  },
  pressures: {
    'dont-send': dont(
      'It pushes.',
      'A deadline set by you, with nothing real behind it, makes it easy to let you go.',
      'If you get an offer in writing, tell them so with its date, and say they are your first choice.',
      NEXT,
    ),
    revise: revise(
      'Keep the news, take out the push.',
      'Say what there is and by when, and leave the choice to them. A demand spoils good news.',
    ),
  },
  vents: {
    'dont-send': dont(
      'Sleep on it.',
      'You may be right, and it will still only hurt you: such messages are shown around and remembered.',
      'Write it all down for yourself, and keep it unsent.',
      NEXT,
    ),
    revise: revise('Cut the sour line.', 'The rest does what it should. One sharp sentence is the one they will remember.'),
  },
  reproaches: {
    'dont-send': dont('It presents a bill.', 'They know they are late. Being told makes it harder to answer, not easier.', QUIET, NEXT),
    revise: revise(
      'Take the reproach out.',
      'The question is fair. What they owe you, they know; said out loud, it makes them put off the answer.',
    ),
  },
  're-opens': {
    'dont-send': dont(
      'The decision is made.',
      'Asking to look again tells them you do not take a no. It has never helped, and it closes the door for the next opening.',
      LAST_WORD,
      NEXT,
    ),
  },
  defending: {
    'dont-send': dont(
      'It serves you, not them.',
      'After a no, explaining an answer cannot help the reader. They did not ask for it, and they have moved on.',
      CARD,
      LAST_WORD,
    ),
  },
  'about-you': {
    'dont-send': dont(
      'There is nothing in it for them.',
      'After a no, only thanks, something they asked for, or something they need is worth their time. This is about you.',
      LAST_WORD,
      NEXT,
    ),
  },
  rehash: {
    revise: revise(
      'Leave the old interview out.',
      'The new reason to write is a good one. Going back to what went wrong puts it in front of them again.',
      CARD,
    ),
  },
  'second-request': {
    'dont-send': dont('You have asked once.', 'No answer is the answer here. A second request after a no reads as not letting go.', NEXT),
  },
  'another-post-too-soon': {
    wait: revise(
      'Let a month go by.',
      'Straight after a no, another wish reads as not having heard it. Apply through the usual form meanwhile, if the date is near.',
      'Apply the usual way, without a note to them.',
      NEXT,
    ),
  },
  'mending-an-answer': {
    'dont-send': dont(
      'It points at the slip.',
      'A message of its own to mend an answer makes them think of the answer. They may not have noticed it at all.',
      CARD,
      THANKS,
    ),
    revise: revise(
      'Keep the thanks, cut the explaining.',
      'One new fact, said once and with confidence, is fine. A long defense is all they will remember.',
      CARD,
    ),
  },
  sells: {
    'dont-send': dont(
      'They have heard your case.',
      'Saying it again unasked does not make it stronger. It reads as doubt.',
      'Keep the points for the next talk, or for when they ask.',
      NEXT,
    ),
    revise: revise('Thank them, and stop selling.', 'They met you. One moment from the talk says more than a list.'),
  },
  'thanked-already': {
    'dont-send': dont(
      'They have your thanks.',
      'A second message with nothing new for them is one more to read, and it asks for an answer without saying so.',
      QUIET,
      NEXT,
    ),
  },
  'asked-for-later': {
    wait: revise(
      'They asked for it then.',
      'Sent before the day they named, it is one more thing for them to keep.',
      'Have it ready, and hold it until that day.',
    ),
  },
  'their-date': {
    wait: revise(
      'They named a date.',
      'Let it pass, and a business day more: decisions slip. Asking earlier says you did not listen.',
      'Put the day in your calendar, and let it go until then.',
      NEXT,
    ),
  },
  'too-early': {
    wait: revise(
      'Give them about a week.',
      'Without a date, five to ten business days are usual before a first question. After a last round it often takes longer.',
      'Put the day in your calendar, and let it go until then.',
      NEXT,
    ),
  },
  'asked-again-too-soon': {
    wait: revise(
      'Your last one is still open.',
      'Leave about a week between two questions. This one should be the last.',
      'Put the day in your calendar, and let it go until then.',
      NEXT,
    ),
  },
  placeholder: { revise: revise('Fill in the blanks first.', 'A prompt left standing tells them the letter was not written to them.') },
  'wrong-name': { revise: revise('Check the name.', 'Nobody in the prep file is called that. A wrong name is the first thing they see.') },
  'wrong-company': {
    revise: revise('Check the company.', 'It names another company than the prep file. That reads like a copy of another letter.'),
  },
  shouting: { revise: revise('Write it in small letters.', 'All capitals read as shouting.') },
  chatty: {
    revise: revise(
      'Write it as you would a letter.',
      'Text-message short forms look careless to an executive. Whole words, and it may go.',
    ),
  },
  apologizes: {
    revise: revise('One sorry is enough.', 'Apology after apology puts the slips in front of them. Say it once, or leave it out.'),
  },
  'too-long': { revise: revise('Make it shorter.', 'Over about 200 words it is work to read. Keep the two sentences they need.') },
  rambles: {
    revise: revise(
      'Say the one thing first.',
      'The reason is in there, under much that is yours to carry. Keep the request and its date, and cut the rest.',
    ),
  },
  'several-asks': {
    revise: revise('Ask for one thing.', 'One question gets an answer, a list gets put off. Choose the one that matters.'),
  },
};

/** Why a message may go, by what it is for. */
const FINE: Readonly<Partial<Record<Purpose | 'asked' | 'news' | 'after-no', RuleWords>>> = {
  asked: revise('Send it. They asked for it.', 'What they asked for goes before every rule about when and how often.'),
  news: revise('Send it. They need to know.', 'It brings something they can use now. Short and flat is best.'),
  'after-no': revise('Send it, once.', 'A short, gracious reply to a no is optional and fine. After it, leave them in peace.', NEXT),
  thanks: revise('Send it. Thanks are welcome.', 'Short, in time, and it leaves it at that. It rarely decides anything, and it is kind.'),
  status: revise(
    'Send it. The time is right.',
    'One friendly question that can be answered in a line is never resented. A second one may be; a third is too many.',
    'If nothing comes back within another week, let it go.',
  ),
  feedback: revise(
    'Send it, once.',
    'Asked lightly, with a way out and no argument, a wish for feedback is fine. Many companies may not answer.',
    NEXT,
  ),
  'news-deadline': revise('Send it. They need to know.', 'A real offer with a date, told as information, helps them plan.'),
  corrects: revise('Send it. They need the right fact.', 'A wrong fact put right early, in two lines, speaks for you.'),
  withdraws: revise('Send it. They need to know.', 'It spares them work, and it is remembered kindly.'),
  accepts: revise('Send it. They are waiting for it.', 'A clear yes with a date is all they need.'),
  declines: revise('Send it. They need your answer.', 'A short, warm no leaves the door open. You owe no reasons.'),
  negotiates: revise('Send it. Now is the time to ask.', 'Between offer and yes, one calm question about the terms is expected.'),
  'asks-time': revise('Send it. It is a fair question.', 'Ask before their date, and name a day.'),
  'asks-letter': revise('Send it. You need it in writing.', 'Asking for the contract before you give notice is what they expect.'),
  schedules: revise('Send it. They need to know.', 'About when and where, sooner is always better.'),
  networking: revise(
    'Send it. It is easy to answer.',
    'Thanks, what came of their advice, or one small question: all of them are a pleasure to get.',
  ),
  applies: revise('Send it. Once is enough.', 'One short note about a real opening is fine. Then let the application speak.'),
};

const FOREIGN_THANKS = revise(
  'Send it. Thanks are welcome.',
  'I go by your answers here: I know English only. Have someone who speaks the language read it once.',
);

/** The words of a ruling. `until` is the date of a `wait`. */
export function wordsOf(
  rule: string,
  verdict: Verdict,
  purpose: Purpose | 'asked' | 'news' | 'after-no' | undefined,
  until?: string,
): RuleWords {
  if (rule === 'foreign-thanks') return FOREIGN_THANKS;
  if (verdict === 'send') {
    return (
      (purpose === undefined ? undefined : FINE[purpose]) ??
      revise('Send it, if you like.', 'I see nothing that speaks against it. Ask yourself once more what the reader gets from it.')
    );
  }
  const words = WORDS[rule]?.[verdict] ?? revise('Look at it once more.', 'Something in it would hurt. See the marked words.');
  return until === undefined ? words : { ...words, headline: `Wait until ${formatLongDay(until)}. ${words.headline}` };
}
