/** Messages on paper: one with what it says and the log of the contacts around it, or the list of all. */
import { dayText, momentText } from '../../lib/document-words.ts';
import { fact, type MarkdownEntry, type MarkdownSection } from '../../lib/markdown.ts';
import { isolated, shortened } from '../../lib/text.ts';
import { logByPerson } from './contact-log.ts';
import type { Contact } from './contact.ts';
import { contactsAround } from './facts-of.ts';
import { contactEntry } from './follow-up-markdown.ts';
import { messageName, type Message } from './message.ts';

/** How much of a message stands in the list of all. */
const MOST_IN_LIST = 200;

const whomTo = (message: Message): string => [message.to.trim(), message.company.trim()].filter(Boolean).map(isolated).join(', ');

/** The title of the paper of a message. @example 'Message to Dana Whitfield, Halden Instruments' */
export function messageTitle(message: Message): string {
  return whomTo(message) === '' ? messageName(message) : `Message to ${whomTo(message)}`;
}

/** The title of its tab: the same, or as long as it is to nobody, the question with what it is about. */
export function messageTabTitle(message: Message): string {
  return whomTo(message) === '' ? `Should I send this? ${shortened(message.subject || message.text, 40)}` : messageTitle(message);
}

/** The log, person by person. */
const logSection = (contacts: readonly Contact[]): MarkdownSection => ({
  title: 'Who I have written to',
  sections: logByPerson(contacts).map(({ who, contacts: each }) => ({ title: who, entries: each.flatMap(contactEntry) })),
});

/** The words of a message as it would be sent, or lines to write on; when it rests or went; the contacts with its reader. */
export function messagePaper(message: Message, contacts: readonly Contact[]): readonly MarkdownSection[] {
  const isEmpty = message.text.trim() === '';
  const line: MarkdownEntry = { label: '', text: '', below: [] };
  return [
    {
      title: 'The message',
      entries: [...fact('Subject', message.subject), ...(isEmpty ? Array.from({ length: 10 }, () => line) : fact('', message.text.trim()))],
    },
    {
      title: 'When',
      entries: [
        ...fact('Held until', message.sentOn === undefined ? momentText(message.heldUntil) : ''),
        ...fact('Sent on', dayText(message.sentOn)),
      ],
    },
    logSection(contactsAround(message, contacts)),
  ];
}

/** Every message with its beginning, by where it stands, and the log. */
export function messageListPaper(
  lists: readonly { readonly title: string; readonly messages: readonly Message[] }[],
  contacts: readonly Contact[],
): readonly MarkdownSection[] {
  const entry = (message: Message): readonly MarkdownEntry[] => [
    { label: messageName(message), text: shortened(message.text, MOST_IN_LIST), below: fact('Sent on', dayText(message.sentOn)) },
  ];
  return [...lists.map(({ title, messages }) => ({ title, entries: messages.flatMap(entry) })), logSection(contacts)];
}
