/** Messages and the log of contacts as stored, one's own and the sample's, and what a person does with them. */
import { computed, type ReadableAtom } from 'nanostores';
import { nowLocal } from '../../browser/clock.ts';
import { newId, todayIso } from '../../browser/device.ts';
import { persistRecords } from '../../storage/persisted.ts';
import { rememberRemovals } from '../../storage/undo.ts';
import { dropUndefined, type ChangeOf } from '../../lib/list.ts';
import { isTombstone, liveRecords } from '../../lib/records.ts';
import * as interviews from '../interviews/interviews.store.ts';
import type { Reminder } from '../interviews/interviews-format.ts';
import { momentAfter } from '../interviews/when.ts';
import { wantsAnswer, type Contact } from './contact.ts';
import type { Purpose } from '../message-check/facts.ts';
import { FOLLOW_UP_FORMAT, recordsOf, type FollowUpRecord } from './follow-up-format.ts';
import { blankMessage, changeMessage, type Message } from './message.ts';
import { skeletonText, type Skeleton } from './skeletons.ts';

const own = persistRecords('follow-up', FOLLOW_UP_FORMAT);
const sample = persistRecords('follow-up-sample', FOLLOW_UP_FORMAT, 'shared');

const both = <T extends FollowUpRecord['type']>(type: T): ReadableAtom<readonly Extract<FollowUpRecord, { readonly type: T }>[]> =>
  computed([own.$records, sample.$records], (mine, samples) => [...recordsOf(mine, type), ...recordsOf(samples, type)]);

/** Every message, the sample's too. */
export const $messages = both('message');
/** The log of contacts. */
export const $contacts = both('contact');

/** The last removal or cut, its undoing and its dismissal. */
export const removals = rememberRemovals();

/** The hour at which a message that waits for a date comes back. */
const MORNING = '09:00';

const holdsLive = (store: typeof own, id: string): boolean => {
  const record = store.$records.get().get(id);
  return record !== undefined && !isTombstone(record);
};

/** Does this message or contact belong to the sample? */
export function isSampleRecord(id: string): boolean {
  return holdsLive(sample, id);
}

const storeOf = (id: string): typeof own => (isSampleRecord(id) ? sample : own);
/** A message for the sample interview goes with the sample. */
const storeFor = (interviewId: string | undefined): typeof own =>
  interviewId !== undefined && interviews.isSampleId(interviewId) ? sample : own;

const messageOf = (id: string): Message | undefined => $messages.get().find((one) => one.id === id);
const contactOf = (id: string): Contact | undefined => $contacts.get().find((one) => one.id === id);
const put = (store: typeof own, record: Message | Contact): void => store.put({ ...record, updatedAt: 0 });

/** Adds a message with what is known of it, and returns its id. */
export function addMessage(known: Partial<Omit<Message, 'id' | 'type'>> = {}, isSample = false): string {
  const id = newId();
  put(isSample ? sample : storeFor(known.interviewId), { ...blankMessage(id, todayIso()), ...known });
  return id;
}

/** Whom a message for this prep file is to, where that is clear: its only person. */
const readerAt = (interviewId: string): Pick<Message, 'to' | 'company'> => {
  const file = interviews.$interviews.get().find((one) => one.id === interviewId);
  return { to: file?.people.length === 1 ? (file.people[0]?.name.trim() ?? '') : '', company: file?.company.trim() ?? '' };
};

/** Begins a message from a skeleton, for a prep file or none. One begun for the same and not sent is given again. */
export function beginFrom(skeleton: Skeleton, interviewId?: string): string {
  const isHere = interviewId !== undefined && interviews.$interviews.get().some((file) => file.id === interviewId);
  const begun = $messages
    .get()
    .find((one) => isHere && one.interviewId === interviewId && one.skeleton === skeleton.id && one.sentOn === undefined);
  if (begun !== undefined) return begun.id;
  const reader = isHere ? { ...readerAt(interviewId), interviewId } : { to: '' };
  const { subject, answers } = skeleton;
  return addMessage({ ...reader, ...answers, subject, text: skeletonText(skeleton, reader.to), skeleton: skeleton.id });
}

/** Changes a message. New words make a cut that could be undone final. */
export function writeMessage(id: string, change: ChangeOf<Message>): void {
  const message = messageOf(id);
  if (message === undefined) return;
  if (change.text !== undefined && removals.$undo.get()?.id === passageId(id)) removals.dismissUndo();
  put(storeOf(id), changeMessage(message, change));
}

const passageId = (id: string): string => `passage-${id}`;

/** Cuts or replaces a passage: `text` is how the message reads then. Can be undone until more is written. */
export function reword(id: string, text: string, what: string): void {
  const before = messageOf(id)?.text;
  if (before === undefined || before === text) return;
  writeMessage(id, { text });
  removals.offerUndo({
    id: passageId(id),
    text: what,
    restore: () => messageOf(id)?.text === text && writeMessage(id, { text: before }),
  });
}

/** Removes a message; what was logged when it was sent stays. Can be undone. */
export function removeMessage(id: string): void {
  const message = messageOf(id);
  if (message === undefined) return;
  const store = storeOf(id);
  store.remove(id);
  removals.offerUndo({ id, text: 'Message removed', restore: () => messageOf(id) ?? put(store, message) });
}

/** Takes back a message in which nothing was left. Nothing to undo. */
export function dropEmptyMessage(id: string): void {
  const message = messageOf(id);
  if (message !== undefined && message.text.trim() === '') storeOf(id).remove(id);
}

/** Holds a message for some hours, to be read with fresh eyes, or until the morning of a date. */
export function holdMessage(id: string, until: { readonly hours: number } | { readonly date: string }): void {
  if ('date' in until) writeMessage(id, { heldUntil: `${until.date}T${MORNING}`, heldFor: 'date' });
  else writeMessage(id, { heldUntil: momentAfter(nowLocal(), until.hours * 60), heldFor: 'rest' });
}

/** Takes a message off hold. */
export function releaseMessage(id: string): void {
  writeMessage(id, { heldUntil: undefined, heldFor: undefined });
}

const thanksOf = (interviewId: string | undefined): Reminder | undefined =>
  interviews.$reminders.get().find((one) => one.about === 'thank-you' && one.interviewId === interviewId);

/** Takes the thank-you after an interview off Today, and gives back how to put it there again. */
function settleThanks(interviewId: string | undefined): (() => void) | undefined {
  const file = interviews.$interviews.get().find((one) => one.id === interviewId);
  if (file !== undefined && thanksOf(interviewId) === undefined) interviews.noteReminder(file, 'thank-you');
  const thanks = thanksOf(interviewId);
  return thanks === undefined || thanks.doneOn !== undefined ? undefined : interviews.settleReminder(thanks.id);
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
  put(storeOf(id), contact);
  writeMessage(id, { sentOn: todayIso(), heldUntil: undefined, heldFor: undefined });
  const reopen = purpose === 'thanks' ? settleThanks(interviewId) : undefined;
  removals.offerUndo({
    id,
    text: 'Noted as sent',
    restore: () => {
      writeMessage(id, { sentOn: undefined, heldUntil: message.heldUntil, heldFor: message.heldFor });
      storeOf(contact.id).remove(contact.id);
      reopen?.();
    },
  });
}

/** Takes back that a message was sent: out of the log, and the thank-you stands on Today again. Can be undone. */
export function takeBackSent(id: string): void {
  const message = messageOf(id);
  if (message?.sentOn === undefined) return;
  const contact = $contacts.get().find((one) => one.messageId === id);
  const { sentOn, interviewId } = message;
  const thanks = contact?.whatFor === 'thanks' ? thanksOf(interviewId) : undefined;
  // Only what this message settled stands open again.
  const settled = thanks?.doneOn === sentOn ? thanks : undefined;
  const file = interviews.$interviews.get().find((one) => one.id === interviewId);
  writeMessage(id, { sentOn: undefined });
  if (contact !== undefined) storeOf(contact.id).remove(contact.id);
  if (settled !== undefined && file !== undefined) interviews.noteReminder(file, 'thank-you');
  removals.offerUndo({
    id,
    text: 'Noted as not sent',
    restore: () => {
      writeMessage(id, { sentOn });
      if (contact !== undefined) put(storeOf(id), contact);
      if (settled !== undefined) interviews.settleReminder(settled.id, sentOn);
    },
  });
}

/** Notes a contact by hand and returns its id. */
export function noteContact(contact: Omit<Contact, 'id' | 'type' | 'answered'>): string {
  const id = newId();
  put(storeFor(contact.interviewId), { ...contact, id, type: 'contact', answered: false });
  return id;
}

/** Notes that they answered, today, or takes that back. */
export function markAnswered(id: string, isAnswered: boolean): void {
  const contact = contactOf(id);
  if (contact === undefined) return;
  put(storeOf(id), dropUndefined({ ...contact, answered: isAnswered, answeredOn: isAnswered ? todayIso() : undefined }) as Contact);
}

/** Removes a contact; can be undone. */
export function removeContact(id: string): void {
  const contact = contactOf(id);
  if (contact === undefined) return;
  const store = storeOf(id);
  store.remove(id);
  removals.offerUndo({ id, text: 'Contact removed', restore: () => contactOf(id) ?? put(store, contact) });
}

/** Keeps a question and the better answer to it for the next interview, and returns the id of the card. A blank question keeps nothing. */
export function keepAsCard(messageId: string, question: string, better: string): string | undefined {
  const message = messageOf(messageId);
  if (message === undefined) return undefined;
  const cardId = interviews.keepAnswer(message.interviewId ?? '', question, better, isSampleRecord(messageId));
  if (cardId !== undefined) writeMessage(messageId, { cardId });
  return cardId;
}

/** Takes a card away again; can be undone. */
export function removeCard(id: string): void {
  removals.offerUndo({ id, text: 'Answer removed', restore: interviews.removeShared(id, 'Answer removed') });
}

/** Loads the sample and returns the id of its message. One's own messages are never touched. */
export async function loadSampleMessage(): Promise<string> {
  const { sampleMessage } = await import('./sample-message.ts');
  const { message, contacts } = sampleMessage(todayIso());
  if (!holdsLive(sample, message.id)) for (const record of [message, ...contacts]) put(sample, record);
  return message.id;
}

/** Removes the sample with everything done to it, its card too; while this page is open it can be undone. */
export function removeSampleMessage(): void {
  const records = liveRecords(sample.$records.get());
  const cards = recordsOf(sample.$records.get(), 'message').flatMap((message) => message.cardId ?? []);
  sample.erase();
  const restoreCards = cards.map((id) => interviews.removeShared(id, 'Answer removed'));
  removals.offerUndo({
    id: 'sample-message',
    text: 'Sample removed',
    restore: () => {
      records.forEach(sample.put);
      for (const restore of restoreCards) restore();
    },
  });
}
