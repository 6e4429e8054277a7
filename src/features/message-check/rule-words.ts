/** What each rule says where it keeps a message back: its headline, the reason, and what to do instead. Sources are named in `rules.ts`. */
import { BETTER_ANSWER, LAST_WORD, NEXT, QUIET, THANKS } from './better-ways.ts';
import type { KeepingRuleId } from './rule-ids.ts';
import { dont, words, type Words } from './say.ts';
import { SLIP_WORDS } from './slip-words.ts';
import { TIME_WORDS } from './time-words.ts';

/** By rule and verdict. A `wait` names its date in front. */
export const RULE_WORDS: Readonly<Record<KeepingRuleId, Words>> = {
  empty: { revise: words('Nothing to read yet.', 'Paste or type your message, and the answer appears here.') },
  'not-a-message': {
    revise: words(
      'This is not a message yet.',
      'It reads like a link, a note, an advertisement or a signature. I can only judge the words you want to send.',
    ),
  },
  'too-short': {
    revise: words('I cannot tell what this is for.', 'So few words can mean many things. Say who it is for and what they get from it.'),
  },
  'other-language': {
    revise: words(
      'This is not the language of the interview.',
      'Write in the language you spoke with them. I can judge the words of English messages only.',
    ),
  },
  'cannot-read': {
    revise: words(
      'I cannot read this well enough to say.',
      'I know English only. Going by your answers alone: ask yourself what the reader gets from it, and have someone who speaks the language read it.',
    ),
  },
  unclear: {
    revise: words(
      'I cannot see what this gives them.',
      'A message before the decision thanks, asks one thing, or brings something they need. Say in the first line which of these it is.',
    ),
  },
  doubtful: {
    revise: words('It depends on one thing.', 'Some of it can be read either way. Answer the question, and I can say more.'),
    'dont-send': dont(
      'Unless they need it.',
      'As it stands, there is nothing in it for them. Answer the question, and I can say more.',
      NEXT,
    ),
  },
  'offer-without-date': {
    revise: words(
      'Say by when.',
      'Another offer is news only with its date. “They need my answer by Friday” is enough, with your first choice beside it.',
    ),
  },
  resigns: {
    revise: words(
      'This is a letter of resignation.',
      'I judge messages to people who might hire you. For leaving well: the signed offer first, then a short, kind letter with your last day.',
    ),
  },
  wrapper: {
    revise: words(
      'There are words in it that are not yours.',
      'The lines around the message come from the tool that wrote it. Cut them, then say the rest in your own words.',
    ),
  },
  threatens: {
    'dont-send': dont(
      'A threat ends the talk.',
      'They will pass it on and stop answering. If you were wronged, ask someone who advises on employment law before you write anything.',
      'Write down what happened and when, for yourself.',
      NEXT,
    ),
    revise: words('Take the threat out first.', 'The rest may go. A threat turns a reader into an opponent.'),
  },
  appeals: {
    'dont-send': dont(
      'It goes around the person who decides.',
      'It embarrasses both of them, and the two will talk. Whoever is above them almost never overturns it.',
      QUIET,
      NEXT,
    ),
    revise: words('Write to the person who asked.', 'What you send is fine; going around somebody is not.'),
  },
  gossips: {
    'dont-send': dont(
      'It asks for what they may not tell.',
      'It puts someone who was kind to you in a tight place, and such questions get around.',
      'Ask the person in charge about the next step, once the time has come.',
      NEXT,
    ),
    revise: words(
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
    revise: words(
      'Send the words, not the gift.',
      'Your message is welcome. A present puts the reader on the spot, and many may not take one.',
    ),
  },
  leaks: {
    'dont-send': dont(
      'It shows what belongs to another employer.',
      'Asked for or not: whoever brings their papers will one day take ours. For an assistant nothing weighs more.',
      'Say that you may not share it, and describe how you work instead.',
      'Make up a sample with invented names and figures.',
    ),
    revise: words(
      'Leave the other employer’s papers out.',
      'The rest is fine. What is theirs must stay with them, asked for or not.',
      'Say that you may not share it, and describe how you work instead.',
    ),
  },
  personal: {
    'dont-send': dont(
      'It is about the reader as a person.',
      'Looks, a drink, a private number: however kindly meant, it makes a colleague-to-be step back, and it is passed on.',
      THANKS,
      NEXT,
    ),
    revise: words('Keep it to the work.', 'The rest is welcome. A remark on the reader as a person is all they will remember.'),
  },
  'name-drops': {
    'dont-send': dont(
      'It leans on a name.',
      'It sounds as if you needed help to be taken, and the one you name will be asked about it.',
      'If somebody knows your work, offer them as a reference when references are asked for.',
      NEXT,
    ),
    revise: words('Leave the name out.', 'The rest is enough by itself. A name in a high place makes it look as if it were not.'),
  },
  pleads: {
    'dont-send': dont(
      'It asks them to carry your worry.',
      'Nobody is hired out of pity. It leaves the reader uneasy, and the picture they keep is of someone in need.',
      'Tell a friend how hard this is. You need not carry it alone.',
      NEXT,
    ),
    revise: words(
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
    revise: words('Keep the thanks, leave out the job.', 'The thanks are welcome. Being asked to find you a job is more than they can do.'),
  },
  pressures: {
    'dont-send': dont(
      'It pushes.',
      'A deadline set by you, with nothing real behind it, makes it easy to let you go.',
      'If you get an offer in writing, tell them so with its date, and say they are your first choice.',
      NEXT,
    ),
    revise: words(
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
    revise: words(
      'Cut the sour line.',
      'One sharp sentence is the one they will remember. If nothing is left without it, leave it unsent.',
    ),
  },
  reproaches: {
    'dont-send': dont('It keeps score.', 'What they owe you, they know. Being told makes it harder to answer, not easier.', QUIET, NEXT),
    revise: words(
      'Take the reproach out.',
      'The question is fair. What they owe you, they know; said out loud, it makes them put off the answer.',
    ),
  },
  're-opens': {
    'dont-send': dont(
      'The decision is made.',
      'Asking to look again tells them you do not take a no. It hardly ever helps, and it closes the door for the next opening.',
      LAST_WORD,
      NEXT,
    ),
    revise: words('Cut the line that asks again.', 'The rest is kind. A wish to look at it once more is all they would hear.'),
  },
  defending: {
    'dont-send': dont(
      'It serves you, not them.',
      'After a no, explaining an answer cannot help the reader. They did not ask for it, and they have moved on.',
      BETTER_ANSWER,
      LAST_WORD,
    ),
    revise: words(
      'Keep the thanks, cut the explaining.',
      'After a no nobody asks how it came about. The kind lines are enough.',
      BETTER_ANSWER,
    ),
  },
  'about-you': {
    'dont-send': dont(
      'There is nothing in it for them.',
      'After a no, only thanks, something they asked for, or something they need is worth their time. This is about you.',
      LAST_WORD,
      NEXT,
    ),
    revise: words(
      'Begin with what is in it for them.',
      'There is a good reason to write in it. The lines about you come before it, or in its place.',
    ),
  },
  rehash: {
    'dont-send': dont(
      'It goes back to what went wrong.',
      'They may have forgotten it. A message about it puts it in front of them again.',
      BETTER_ANSWER,
      NEXT,
    ),
    revise: words(
      'Leave the old interview out.',
      'The new reason to write is a good one. Going back to what went wrong puts it in front of them again.',
      BETTER_ANSWER,
    ),
  },
  'mending-an-answer': {
    'dont-send': dont(
      'It points at the slip.',
      'A message of its own to mend an answer makes them think of the answer. They may not have noticed it at all.',
      BETTER_ANSWER,
      THANKS,
    ),
    revise: words(
      'Keep the thanks, cut the explaining.',
      'One new fact, said once and with confidence, is fine. A long defense is all they will remember.',
      BETTER_ANSWER,
    ),
  },
  sells: {
    'dont-send': dont(
      'They have heard your case.',
      'Saying it again unasked does not make it stronger. It reads as doubt.',
      'Keep the points for the next talk, or for when they ask.',
      NEXT,
    ),
    revise: words('Thank them, and stop selling.', 'They met you. One moment from the talk says more than a list.'),
  },
  ...TIME_WORDS,
  ...SLIP_WORDS,
};
