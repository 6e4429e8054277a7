/** Messages and the log of contacts, for the Markdown document. */
import { fact, item, type MarkdownEntry, type MarkdownSection } from '../../lib/markdown.ts';
import type { Records } from '../../lib/records.ts';
import { isolated } from '../../lib/text.ts';
import {
  CHANNEL_CHOICES,
  CONTACT_CHANNEL_WORDS,
  LANGUAGE_CHOICES,
  NEWS_WORDS,
  purposeWords,
  SERVES_WORDS,
  STAGE_WORDS,
} from './answer-words.ts';
import { logByPerson } from './contact-log.ts';
import type { Contact } from './contact.ts';
import { deskWords } from './desk.ts';
import { followUpRecords, type FollowUpRecord } from './follow-up-format.ts';
import { messageName, type Message } from './message.ts';
import { dayText, momentText } from '../../lib/document-words.ts';

const yesNo = (value: boolean | undefined): string => (value === undefined ? '' : value ? 'Yes' : 'No');
const chosen = (choices: readonly { readonly value: string; readonly text: string }[], value: string | undefined): string =>
  choices.find((choice) => choice.value === value)?.text ?? value ?? '';

/** What was answered about a message. */
function answerEntries(message: Message): readonly MarkdownEntry[] {
  const { stage, news, channel, saidPurpose, lastContactOn, theirDate, askedFrom, unansweredSent } = message;
  return [
    ...fact('Where things stand', stage === undefined ? '' : STAGE_WORDS[stage]),
    ...fact('They asked for it', yesNo(message.askedByThem)),
    ...fact('Last in touch', lastContactOn === 'never' ? 'Never' : dayText(lastContactOn)),
    ...fact('A date they named', theirDate === 'none' ? 'None' : dayText(theirDate)),
    ...fact('They want it', askedFrom === undefined ? '' : askedFrom ? 'From that day on' : 'By that day'),
    ...fact('Thanked since the interview', yesNo(message.thankYouAlreadySent)),
    ...fact('Other messages without an answer', unansweredSent === undefined ? '' : String(unansweredSent)),
    ...fact('Something new for them', news === undefined ? '' : NEWS_WORDS[news]),
    ...fact('How it is sent', chosen(CHANNEL_CHOICES, channel)),
    ...fact('What it is for', saidPurpose === undefined ? '' : purposeWords(saidPurpose)),
    ...fact('Language of the interview', chosen(LANGUAGE_CHOICES, message.interviewLanguage)),
    ...fact('An interview is scheduled', yesNo(message.interviewScheduled)),
    ...fact('They said not to write', yesNo(message.toldNotToContact)),
    ...fact('Whom it serves', message.serves === undefined ? '' : SERVES_WORDS[message.serves]),
  ];
}

function messageSection(message: Message): MarkdownSection {
  return {
    title: messageName(message),
    entries: [
      ...fact('To whom', message.to),
      ...fact('Company', message.company),
      ...fact('Subject', message.subject),
      ...fact('My message', message.text),
      ...fact('On their mind', deskWords(message.desk)),
      ...fact('What they can do with it', message.chair),
      ...fact('How it would feel to me', message.felt ?? ''),
      ...answerEntries(message),
      ...fact('Added on', dayText(message.addedOn)),
      ...fact('Held until', momentText(message.heldUntil)),
      ...fact('Sent on', dayText(message.sentOn)),
    ],
  };
}

/** One contact of the log. */
export function contactEntry(contact: Contact): readonly MarkdownEntry[] {
  const way = CONTACT_CHANNEL_WORDS[contact.channel];
  const what = [dayText(contact.on), contact.by === 'me' ? 'from me' : 'from them', way, isolated(purposeWords(contact.whatFor))].filter(
    Boolean,
  );
  return item(what.join(', '), [
    ...(contact.wantsAnswer ? fact('Wants an answer', 'Yes') : []),
    ...fact('Answered', contact.answered ? dayText(contact.answeredOn) || 'Yes' : ''),
  ]);
}

/** Everything under Messages and contacts: messages, then the log, person by person. */
export function messagesSection(records: Records<FollowUpRecord>): MarkdownSection {
  const log = logByPerson(followUpRecords(records, 'contact'));
  return {
    title: 'Messages and contacts',
    sections: [
      ...followUpRecords(records, 'message').map(messageSection),
      { title: 'Contacts', sections: log.map(({ who, contacts }) => ({ title: who, entries: contacts.flatMap(contactEntry) })) },
    ],
  };
}
