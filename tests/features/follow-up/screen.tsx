/** What the tests of the screen have in common: the page, the one message, a prep file, and a clean store. */
import { render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { goTo } from '../../../src/browser/address.ts';
import { todayIso } from '../../../src/browser/device.ts';
import { dismissNotice } from '../../../src/storage/history.ts';
import { flushAll } from '../../../src/storage/persisted.ts';
import { FollowUp } from '../../../src/features/follow-up/FollowUp.tsx';
import * as store from '../../../src/features/follow-up/follow-up.store.ts';
import type { Message } from '../../../src/features/follow-up/message.ts';
import * as interviews from '../../../src/features/interviews/interviews.store.ts';
import { removeSamples } from '../../../src/features/samples/samples.store.ts';
import { daysAfter } from '../../../src/lib/dates.ts';

/** One who types and presses. */
export const user = userEvent.setup();
/** Presses the button of this name. */
export const press = (name: string | RegExp): Promise<void> => user.click(screen.getByRole('button', { name }));
/** The only message there is. */
export const only = (): Message => {
  const [found] = store.$messages.get();
  if (found === undefined) throw new Error('no message');
  return found;
};
/** Shows the screen at a place. */
export const open = (place: string): void => {
  goTo(place);
  render(() => <FollowUp base="/" />);
};
/** A prep file of an interview that was yesterday, with a person to thank. */
export const anInterview = (): string => {
  const id = interviews.addInterview();
  interviews.describeInterview(id, { company: 'Harlow', heldOn: daysAfter(todayIso(), -1), startsAt: '10:00' });
  interviews.addPrepItem(id, 'people', 'Dana Whitfield');
  return id;
};

/** Nothing stored: neither from the test before nor for the next file, which sees the same storage. */
export function clear(): void {
  goTo('');
  removeSamples('message');
  for (const message of store.$messages.get()) store.removeMessage(message.id);
  for (const contact of store.$contacts.get()) store.removeContact(contact.id);
  for (const file of interviews.$interviews.get()) interviews.removeInterview(file.id);
  for (const asked of interviews.$asked.get()) interviews.removeShared(asked.id, '');
  dismissNotice();
  sessionStorage.clear();
  flushAll();
}
