/** Far too many messages and contacts, some with very long words. */
import { blankMessage } from '../../src/features/follow-up/message.ts';

const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänsanwärterin';
const TEXT = `Dear ${LONG},\n\nI know you have chosen someone else. What I meant to say is ${LONG}. I do know the difference, and I hope you will keep me in mind.\n\nJordan Reyes`;

/** The text in storage: 200 messages, a third held, a third sent, and 200 contacts with 30 people. */
export function crowdedMessages(): string {
  const numbers = Array.from({ length: 200 }, (_, n) => n);
  const messages = numbers.map((n) => ({
    ...blankMessage(`m${n}`, '2026-05-14'),
    to: n % 7 === 0 ? `${LONG} ${n}` : `Person ${n}`,
    company: `Company ${n} ${n % 5 === 0 ? LONG : ''}`,
    subject: `${n} ${LONG}`,
    text: TEXT,
    stage: 'after-rejection',
    ...(n % 3 === 1 ? { heldUntil: `2099-05-0${(n % 9) + 1}T07:30`, heldFor: 'rest' } : n % 3 === 2 ? { sentOn: '2026-05-10' } : {}),
    updatedAt: 1,
  }));
  const contacts = numbers.map((n) => ({
    id: `c${n}`,
    type: 'contact',
    who: n % 30 === 3 ? LONG : `Person ${n % 30}`,
    on: `2026-05-${String((n % 28) + 1).padStart(2, '0')}`,
    by: n % 4 === 0 ? 'them' : 'me',
    channel: n % 5 === 0 ? 'phone' : 'email',
    whatFor: n % 2 === 0 ? 'status' : `${LONG} ${LONG}`,
    wantsAnswer: n % 2 === 0,
    answered: false,
    updatedAt: 1,
  }));
  return JSON.stringify({ version: 1, records: [...messages, ...contacts] });
}
