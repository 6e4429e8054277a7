/** What the open ends of messages come from, as stored. Apart from Today, which loads it only where a message is stored. */
import { computed, type ReadableAtom } from 'nanostores';
import { $messages, isSampleRecord } from '../follow-up/follow-up.store.ts';
import type { Message } from '../follow-up/message.ts';

/** One’s own messages; the sample’s only as long as there are none. */
export const $heldMessages: ReadableAtom<readonly Message[]> = computed($messages, (messages) => {
  const mine = messages.filter((one) => !isSampleRecord(one.id));
  return (mine.length > 0 ? mine : messages).filter((one) => one.heldUntil !== undefined);
});
