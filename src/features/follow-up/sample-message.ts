/** The sample: after a no, Priya Nair wants to explain an answer. Names are made up. */
import { daysAfter } from '../../lib/dates.ts';
import type { Contact } from './contact.ts';
import { blankMessage, type Message } from './message.ts';

const WHO = 'Ms. Lindgren';

/** The sample’s records, new each time: the message, and what went before it. `today` is an ISO date. */
export function sampleMessage(today: string): { readonly message: Message; readonly contacts: readonly Contact[] } {
  const contact = (id: string, by: Contact['by'], daysAgo: number, channel: Contact['channel'], whatFor: string): Contact => ({
    id,
    type: 'contact',
    who: WHO,
    on: daysAfter(today, -daysAgo),
    by,
    channel,
    whatFor,
    wantsAnswer: false,
    answered: false,
  });
  return {
    message: {
      ...blankMessage('sample-message', today),
      to: WHO,
      company: 'Brightwell Foods',
      subject: 'Your question last week',
      text: `Dear Ms. Lindgren,

Thank you again for your time last week. I know you have chosen someone else, and I am not trying to change that. I just wanted you to know that I have thought about your question.

What I meant to say is that an executive assistant speaks for the executive. I do know the difference, and I was nervous that day.

I hope you will keep me in mind.

Priya Nair`,
      stage: 'after-rejection',
      askedByThem: false,
      news: 'nothing',
      thankYouAlreadySent: true,
      unansweredSent: 0,
      theirDate: 'none',
      channel: 'email',
    },
    contacts: [
      contact('sample-contact-1', 'them', 9, 'in-person', 'the interview'),
      contact('sample-contact-2', 'me', 8, 'email', 'thanks'),
      contact('sample-contact-3', 'them', 3, 'email', 'a no'),
    ],
  };
}
