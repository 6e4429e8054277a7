/** Messages and the log of contacts as stored, one's own and the sample's, and what a person does with them. */
import type { ReadableAtom } from 'nanostores';
import { nowLocal } from '../../browser/clock.ts';
import { newId, todayIso } from '../../browser/device.ts';
import { dropUndefined, type ChangeOf } from '../../lib/list.ts';
import { present } from '../../lib/parse.ts';
import type { Stored } from '../../lib/records.ts';
import { act, quietly } from '../../storage/act.ts';
import { persistWithSample, type Whose } from '../../storage/with-sample.ts';
import * as interviews from '../interviews/interviews.store.ts';
import type { Interview } from '../interviews/interview.ts';
import { $references } from '../interviews/references.store.ts';
import { isThanked, leftToThank, namedPeople } from '../interviews/thanks.ts';
import { momentAfter } from '../interviews/when.ts';
import { wantsAnswer, type Contact } from './contact.ts';
import type { Purpose, Serves } from '../message-check/facts.ts';
import { FOLLOW_UP_FORMAT, followUpRecords } from './follow-up-format.ts';
import { blankMessage, changeMessage, type Message } from './message.ts';
import { greetedReader, peopleIn } from './readers.ts';
import { fillBlanks, filledTemplate, greetAnew, type KnownBlanks } from './template-blanks.ts';
import { templateById, type MessageTemplate } from './templates.ts';

/** The records under the keys of the messages. */
export const followUp = persistWithSample('follow-up', FOLLOW_UP_FORMAT);

/** Every message, the sample's too. */
export const $messages = followUp.both((records) => followUpRecords(records, 'message'));
/** The log of contacts. */
export const $contacts = followUp.both((records) => followUpRecords(records, 'contact'));

/** Does this message or contact belong to the sample? */
export const isSampleRecord = followUp.isSample;

/** What is about the sample interview goes with the sample. */
const whoseIs = (interviewId: string | undefined): Whose =>
  interviewId !== undefined && interviews.isSampleId(interviewId) ? 'sample' : 'own';

/** The message begun last from a template: it is stored by its first edit. */
export const $begunMessage = followUp.$begun as ReadableAtom<(Message & Stored) | undefined>; // beginFrom begins nothing else

const messageOf = (id: string): Message | undefined => [...$messages.get(), $begunMessage.get()].find((one) => one?.id === id);
const contactOf = (id: string): Contact | undefined => $contacts.get().find((one) => one.id === id);

/** Adds a message with what is known of it, and returns its id. */
export function addMessage(known: Partial<Omit<Message, 'id' | 'type'>> = {}, whose: Whose = whoseIs(known.interviewId)): string {
  const id = newId();
  followUp.put({ ...blankMessage(id, todayIso()), ...known }, whose);
  return id;
}

const interviewOf = (id: string | undefined): Interview | undefined => interviews.$interviews.get().find((one) => one.id === id);

/** Whom a message for this prep file is to: the person or reference named, else the first who is not thanked yet, else the first. */
function readerAt(interview: Interview, template: MessageTemplate, personId?: string): string {
  if (template.isToOthers)
    return (
      $references
        .get()
        .find(({ id }) => id === personId)
        ?.name.trim() ?? ''
    );
  const people = namedPeople(interview);
  const [next] = template.id === 'thank-you' ? leftToThank(interview, interviews.$reminders.get()) : [];
  const reader = people.find(({ id }) => id === personId) ?? people.find(({ id }) => id === next?.personId) ?? people[0];
  return reader?.name.trim() ?? '';
}

/** What is known for the blanks of a template. `day`: an ISO date the message names. */
const blanksOf = (interview: Interview | undefined, to: string, today: string, day?: string): KnownBlanks => ({
  ...{ to, today, ...present({ day }) },
  ...(interview === undefined
    ? {}
    : {
        ...{ role: interview.role, company: interview.company },
        ...present({ metOn: interview.heldOn, theirDate: interview.debrief?.decideBy }),
      }),
});

/**
 * Begins a message from a template, to a person of a prep file or to nobody yet; it is stored by its first edit. One begun for the same and not sent is given
 * again, with the blanks filled in that are known since. `day`: an ISO date the message names.
 */
export function beginFrom(template: MessageTemplate, interviewId?: string, personId?: string, day?: string): string {
  const interview = interviewOf(interviewId);
  const to = interview === undefined ? '' : readerAt(interview, template, personId);
  const filledOn = (today: string): ReturnType<typeof filledTemplate> => filledTemplate(template, blanksOf(interview, to, today, day));
  const filled = filledOn(todayIso());
  const about = interview === undefined || template.isToOthers ? {} : { company: interview.company.trim(), interviewId: interview.id };
  const begun = $messages.get().find(
    (one) =>
      interview !== undefined &&
      one.interviewId === about.interviewId &&
      one.to.trim() === to &&
      one.skeleton === template.id &&
      // One to a reference belongs to no file: its words tell for which job it is.
      one.text.includes(template.isToOthers ? interview.company.trim() : '') &&
      one.sentOn === undefined,
  );
  if (begun !== undefined) {
    // Begun on another day and left as it was: “today” has become “yesterday”.
    const before = filledOn(begun.addedOn ?? todayIso());
    const isAsItWas = begun.text === before.text && begun.subject === before.subject;
    const text = day === undefined ? begun.text : fillBlanks(begun.text, blanksOf(interview, to, todayIso(), day));
    if (isAsItWas) quietly(() => writeMessage(begun.id, { ...filled, addedOn: todayIso() }));
    else if (text !== begun.text) quietly(() => writeMessage(begun.id, { text }));
    return begun.id;
  }
  const last = $begunMessage.get();
  const isSame = last?.interviewId === about.interviewId && last?.to === to && last.skeleton === template.id && last.addedOn === todayIso();
  if (last !== undefined && interview !== undefined && isSame && ((!template.isToOthers && day === undefined) || last.text === filled.text))
    return last.id;
  const id = newId();
  followUp.begin(
    { ...blankMessage(id, todayIso()), to, ...about, ...template.answers, ...filled, skeleton: template.id },
    whoseIs(interviewId),
  );
  return id;
}

/** Says whom a message is to. The greeting goes along, and so do blanks that the prep file can fill. */
export function addressMessage(id: string, who: Pick<Message, 'to' | 'company'> & { readonly interviewId: string | undefined }): void {
  const message = messageOf(id);
  if (message === undefined) return;
  const blanks = blanksOf(interviewOf(who.interviewId), who.to, todayIso());
  const template = templateById(message.skeleton);
  const subject = template?.subject === message.subject ? filledTemplate(template, blanks).subject : fillBlanks(message.subject, blanks);
  writeMessage(id, { ...who, subject, text: fillBlanks(greetAnew(message.text, message.to, who.to), blanks) });
}

/** Notes whom a message greets where nobody has said whom it is to, and a prep file of the same kind knows them. */
export function addressByGreeting(id: string, names: readonly string[]): void {
  const message = messageOf(id);
  if (message === undefined || message.to.trim() !== '' || message.interviewId !== undefined) return;
  const files = interviews.$interviews.get().filter((one) => interviews.isSampleId(one.id) === isSampleRecord(id));
  const reader = greetedReader(names, files);
  if (reader !== undefined) quietly(() => addressMessage(id, reader));
}

/** Changes a message. */
export function writeMessage(id: string, change: ChangeOf<Message>): void {
  const message = messageOf(id);
  if (message !== undefined) followUp.put(changeMessage(message, change));
}

/** Cuts or replaces a passage: `text` is how the message reads then, `words` what was done. Can be undone until more is written. */
export function reword(id: string, text: string, words: string): void {
  act(words, () => writeMessage(id, { text }));
}

/** Notes whom a message serves, where the check had to ask; `undefined` takes the answer back. Can be undone. */
export function answerServes(id: string, serves: Serves | undefined): void {
  act(serves === undefined ? 'Answer taken back' : 'Answer noted', () => writeMessage(id, { serves }));
}

/** Reads what was taken for quoted too, or leaves it out again. Can be undone. */
export function readAll(id: string, isAllMine: boolean): void {
  act(isAllMine ? 'All of it is read' : 'The quoted part is left out', () => writeMessage(id, { isAllMine: isAllMine || undefined }));
}

/** Removes a message; what was logged when it was sent stays. Can be undone. */
export function removeMessage(id: string): void {
  if (messageOf(id) !== undefined) act('Message removed', () => followUp.remove(id));
}

/** Takes back a message in which nothing was left. Nothing to undo. */
export function dropEmptyMessage(id: string): void {
  const message = messageOf(id);
  if (message !== undefined && message.text.trim() === '') followUp.remove(id);
}

/** Holds a message for some hours, to be read with fresh eyes, or until the morning of a date. */
export function holdMessage(id: string, until: { readonly hours: number } | { readonly date: string }): void {
  if ('date' in until) writeMessage(id, { heldUntil: `${until.date}T${interviews.$reminderTimes.get().dayAt}`, heldFor: 'date' });
  else writeMessage(id, { heldUntil: momentAfter(nowLocal(), until.hours * 60), heldFor: 'rest' });
}

/** Takes a message off hold. */
export function releaseMessage(id: string): void {
  writeMessage(id, { heldUntil: undefined, heldFor: undefined });
}

/** Takes the thank-you of whoever a message is to off Today. Thanks to somebody else leave the others due. */
function settleThanks({ interviewId, to }: Message): void {
  const interview = interviewOf(interviewId);
  if (interview === undefined) return;
  for (const personId of thankedBy(interview, to)) {
    if (!isThanked(interview, personId, interviews.$reminders.get()))
      interviews.settleDue({ interviewId: interview.id, about: 'thank-you', ...(personId === undefined ? {} : { personId }) });
  }
}

/** The ids of the people a message to these words thanks; `undefined` stands for a file that names nobody. */
function thankedBy(interview: Interview, to: string): readonly (string | undefined)[] {
  const people = namedPeople(interview);
  if (people.length === 0) return [undefined];
  const [only] = people;
  return (to.trim() === '' && people.length === 1 && only !== undefined ? [only] : peopleIn(people, to)).map(({ id }) => id);
}

/** Notes that a message was sent today: in the log, and off Today if it was the thank-you. Can be undone as one. */
export function markSent(id: string, purpose: Purpose | undefined): void {
  const message = messageOf(id);
  if (message === undefined) return;
  const { interviewId, to, company, channel = 'email' } = message;
  const contact: Contact = {
    // One contact however often it is pressed, in however many tabs.
    id: `sent-${id}`,
    type: 'contact',
    who: to.trim() || company.trim(),
    ...(interviewId === undefined ? {} : { interviewId }),
    on: todayIso(),
    by: 'me',
    channel,
    whatFor: purpose ?? '',
    wantsAnswer: wantsAnswer(purpose),
    answered: false,
    messageId: id,
  };
  act('Noted as sent', () => {
    followUp.put(contact, followUp.whose(id));
    writeMessage(id, { sentOn: todayIso(), heldUntil: undefined, heldFor: undefined });
    if (purpose === 'thanks') settleThanks(message);
  });
}

/** Takes back that a message was sent: out of the log, and the thank-you stands on Today again. Can be undone. */
export function takeBackSent(id: string): void {
  const message = messageOf(id);
  if (message?.sentOn === undefined) return;
  const contact = $contacts.get().find((one) => one.messageId === id);
  const { sentOn, interviewId } = message;
  const interview = contact?.whatFor === 'thanks' ? interviewOf(interviewId) : undefined;
  const thanked = interview === undefined ? [] : [...thankedBy(interview, message.to), undefined];
  // Only what this message settled stands open again.
  const settled = interviews.$reminders
    .get()
    .filter(
      (one) => one.about === 'thank-you' && one.interviewId === interview?.id && thanked.includes(one.personId) && one.doneOn === sentOn,
    );
  act('Noted as not sent', () => {
    writeMessage(id, { sentOn: undefined });
    if (contact !== undefined) followUp.remove(contact.id);
    for (const one of settled) interviews.reopenDue(one.id);
  });
}

/** Notes a contact by hand and returns its id. */
export function noteContact(contact: Omit<Contact, 'id' | 'type' | 'answered'>): string {
  const id = newId();
  followUp.put({ ...contact, id, type: 'contact', answered: false }, whoseIs(contact.interviewId));
  return id;
}

/** Notes that they answered, today, or takes that back. */
export function markAnswered(id: string, isAnswered: boolean): void {
  const contact = contactOf(id);
  if (contact === undefined) return;
  followUp.put(dropUndefined({ ...contact, answered: isAnswered, answeredOn: isAnswered ? todayIso() : undefined }) as Contact);
}

/** Removes a contact; can be undone. */
export function removeContact(id: string): void {
  if (contactOf(id) !== undefined) act('Contact removed', () => followUp.remove(id));
}

/** Keeps a question and the better answer to it for the next interview, and returns its id. A blank question keeps nothing. */
export function keepBetterAnswer(messageId: string, question: string, better: string): string | undefined {
  const message = messageOf(messageId);
  if (message === undefined) return undefined;
  return act('', () => {
    const cardId = interviews.keepAnswer(message.interviewId ?? '', question, better, followUp.whose(messageId));
    if (cardId !== undefined) writeMessage(messageId, { cardId });
    return cardId;
  });
}

/** Takes a better answer away again; can be undone. */
export function removeBetterAnswer(id: string): void {
  interviews.removeShared(id, 'Better answer removed');
}

/** Loads the sample and returns the id of its message. One's own messages are never touched. */
export async function loadSampleMessage(): Promise<string> {
  const { sampleMessage } = await import('./sample-message.ts');
  const { message, contacts } = sampleMessage(todayIso());
  if (!isSampleRecord(message.id)) followUp.loadSample([message, ...contacts]);
  return message.id;
}
