/** For each rule about why one writes, messages it decides and look-alikes it must leave alone. They are its tests; the other rules’ stand in `rule-examples-later.ts`. */
import type { FollowUpFacts } from '../../../src/features/message-check/facts.ts';

/** A message with what differs from the usual facts. */
export interface Example {
  readonly text: string;
  readonly facts?: Partial<FollowUpFacts>;
}

/** After a no. */
export const AFTER_NO = { stage: 'after-rejection', thankYouAlreadySent: true, daysSinceLastContact: 4 } as const;
/** Waiting, long enough to ask. */
export const WAITING = { stage: 'waiting-for-decision', thankYouAlreadySent: true, daysSinceLastContact: 9 } as const;
/** A good thank-you. */
export const THANKS = 'Dear Ms. Okafor,\n\nThank you for your time yesterday. I enjoyed hearing how you plan the plant visits.';
/** A good question. */
export const STATUS = 'Dear Ms. Okafor,\n\nCould you tell me where things stand with the assistant position?';
/** A good reply to a no. */
export const GRACIOUS = 'Dear Ms. Okafor,\n\nThank you for letting me know. I wish you and your new assistant all the best.';
/** With a sign-off. */
export const end = (text: string): string => `${text}\n\nKind regards,\nJo Reyes`;
/** A sentence after another. */
export const after = (first: string, more: string, facts?: Example['facts']): Example => ({
  text: end(`${first} ${more}`),
  ...(facts === undefined ? {} : { facts }),
});

/** By rule: what it decides, and what it must not. */
export const PURPOSE_EXAMPLES: Readonly<Record<string, { readonly fires: readonly Example[]; readonly spares: readonly Example[] }>> = {
  empty: { fires: [{ text: '' }, { text: ' \n\n ' }], spares: [{ text: 'Thank you for yesterday.' }] },
  'not-a-message': {
    fires: [
      { text: 'https://example.org/agenda' },
      { text: 'const days = 7;\nif (days > 7) {\n  send();\n}' },
      { text: 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.' },
      { text: 'Executive Assistant, full time\nWho we are: a maker of doors.\nWhat we offer: 27 days.\nClosing date: May 29' },
      { text: '-- \nJo Reyes\n+1 206 555 0142' },
    ],
    spares: [{ text: end(`${THANKS} Here is the article: https://example.org/agenda`) }, { text: end(THANKS) }],
  },
  'too-short': {
    fires: [{ text: 'any luck' }],
    spares: [{ text: 'Thank you for yesterday, Dana.' }, { text: 'Friday works.', facts: { askedByThem: true } }],
  },
  'other-language': {
    fires: [
      { text: end('Sehr geehrte Frau Okafor,\n\nvielen Dank für das Gespräch am Dienstag, es hat mir sehr gefallen.') },
      { text: end(THANKS), facts: { interviewLanguage: 'de' } },
    ],
    spares: [{ text: end(THANKS) }, { text: end(THANKS), facts: { interviewLanguage: 'en-GB' } }],
  },
  'cannot-read': {
    fires: [
      {
        text: end('Estimada señora Okafor:\n\nGracias por su respuesta, pero le ruego que lo vuelva a pensar con su equipo.'),
        facts: { ...AFTER_NO, interviewLanguage: 'es' },
      },
    ],
    spares: [
      { text: end('Estimada señora Okafor:\n\nGracias por la entrevista de ayer y por su tiempo.'), facts: { interviewLanguage: 'es' } },
    ],
  },
  'foreign-thanks': {
    fires: [{ text: end('Sehr geehrte Frau Okafor,\n\nvielen Dank für das offene Gespräch gestern.'), facts: { interviewLanguage: 'de' } }],
    spares: [
      {
        text: end('Sehr geehrte Frau Okafor,\n\nvielen Dank für das offene Gespräch gestern.'),
        facts: { interviewLanguage: 'de', thankYouAlreadySent: true },
      },
    ],
  },
  'asks-job': {
    fires: [
      after('Hi Stuart,\n\nWe met at the forum in April.', 'Could you get me a job at your company?', {
        stage: 'networking-contact',
        daysSinceLastContact: 30,
      }),
    ],
    spares: [
      after('Hi Stuart,\n\nYour tip about the course got me an interview.', 'Thank you.', {
        stage: 'networking-contact',
        daysSinceLastContact: 30,
      }),
    ],
  },
  'offer-without-date': {
    fires: [
      after('Dear Ms. Okafor,\n\nI have received an offer from elsewhere.', 'You are my first choice.', {
        ...WAITING,
        carriesSomethingNew: 'competing-offer-deadline',
      }),
    ],
    spares: [
      after('Dear Ms. Okafor,\n\nI have received a written offer and have to answer by Friday.', 'You are my first choice.', {
        ...WAITING,
        carriesSomethingNew: 'competing-offer-deadline',
      }),
    ],
  },
  unclear: {
    fires: [after('Dear Ms. Okafor,\n\nThe rain has stopped.', 'The trains run again and the park is full of people.')],
    spares: [after(THANKS, '')],
  },
  resigns: {
    fires: [
      { text: end('Dear Paula,\n\nPlease accept this as my formal notice of resignation. My last day will be 30 June.') },
      { text: end('Hi Tom,\n\nPlease accept my two weeks’ notice. My last day will be the 14th.') },
      { text: end('Dear Ms. Brandt,\n\nI am giving you four weeks notice as of today.') },
      { text: end('Dear Mr. Webb,\n\nI am writing to hand in my notice. Thank you for the six years in the dispatch office.') },
    ],
    spares: [
      { text: end('Dear Ms. Okafor,\n\nPlease accept my apologies for the short notice. Could we speak on Thursday instead?') },
      { text: end('Dear Ms. Okafor,\n\nMy notice is four weeks, and I will hand in my notice once your letter is here.') },
      {
        text: end('Dear Ms. Okafor,\n\nThank you for the offer. I can resign on Monday and start on 1 July.'),
        facts: { stage: 'after-offer' },
      },
    ],
  },
  'told-not-to': {
    fires: [after(STATUS, '', { ...WAITING, toldNotToContact: true }), after(GRACIOUS, '', { ...AFTER_NO, toldNotToContact: true })],
    spares: [
      after('Dear Ms. Okafor,\n\nPlease withdraw my application.', '', { ...WAITING, toldNotToContact: true }),
      after(STATUS, '', { ...WAITING, toldNotToContact: true, askedByThem: true }),
    ],
  },
  'third-message': {
    fires: [after(STATUS, 'There is no rush at all.', { ...WAITING, unansweredSent: 2 })],
    spares: [
      after(STATUS, '', { ...WAITING, unansweredSent: 1 }),
      after('Dear Ms. Okafor,\n\nMy phone number has changed. Please use 206 555 0199.', '', {
        ...WAITING,
        unansweredSent: 3,
        carriesSomethingNew: 'factual-correction',
      }),
    ],
  },
  threatens: {
    fires: [
      after(GRACIOUS, 'My lawyer will be in touch.', AFTER_NO),
      after(STATUS, 'Otherwise I will leave a review on Glassdoor.', WAITING),
    ],
    spares: [after(THANKS, 'I enjoyed hearing about the legal team and its court calendar.')],
  },
  appeals: {
    fires: [after('Dear Mr. Lang,\n\nHR turned me down.', 'You could surely overrule them.', AFTER_NO)],
    spares: [after(THANKS, 'Please thank the CEO for joining us.')],
  },
  gossips: {
    fires: [after(STATUS, 'Just between us, what did they say about me?', WAITING)],
    spares: [after(THANKS, 'It stays with me how you said no to a founder.')],
  },
  gimmick: {
    fires: [after('Hi Dana,', 'A box of cupcakes with your name on it is waiting at the front desk.', WAITING)],
    spares: [after(THANKS, 'And thank you for the coffee.')],
  },
  're-opens': {
    fires: [
      after(GRACIOUS, 'I ask you to reconsider your decision.', AFTER_NO),
      after(GRACIOUS, 'Please give me another chance.', AFTER_NO),
    ],
    spares: [after(GRACIOUS, 'If something similar comes up one day, I would be glad to hear of it.', AFTER_NO)],
  },
  defending: {
    fires: [
      after(GRACIOUS, 'What I meant to say was that I do know the difference.', AFTER_NO),
      after(GRACIOUS, 'I know your decision is made, and I am not trying to change it. I just want you to know who I am.', AFTER_NO),
    ],
    spares: [
      after(GRACIOUS, '', AFTER_NO),
      after('Dear Ms. Okafor,\n\nWhat I meant was the exception.', '', { ...AFTER_NO, askedByThem: true }),
    ],
  },
  pleads: {
    fires: [
      after('Dear Sir,\n\nI beg you, give me any job.', 'You are my last hope.', {
        stage: 'never-interviewed',
        daysSinceLastContact: null,
      }),
      after(STATUS, 'I am desperate, my rent is due.', WAITING),
    ],
    spares: [after(STATUS, 'I remain very interested.', WAITING)],
  },
  pressures: {
    fires: [after(STATUS, 'If I do not hear back by Friday, I will assume you are not interested.', WAITING)],
    spares: [
      after('Dear Ms. Okafor,\n\nI have received a written offer and need to answer by Friday.', 'You are my first choice.', {
        ...WAITING,
        carriesSomethingNew: 'competing-offer-deadline',
      }),
    ],
  },
  vents: {
    fires: [after(STATUS, 'Your process is unprofessional and a waste of my time.', WAITING)],
    spares: [after(THANKS, 'I liked how you calm an angry caller.')],
  },
  reproaches: {
    fires: [after(STATUS, 'You said you would call on Monday, and I still have not heard anything.', WAITING)],
    spares: [after(STATUS, 'You mentioned that you would decide this week.', WAITING)],
  },
  rehash: {
    fires: [
      after('Dear Ms. Okafor,\n\nI saw your new opening and have applied.', 'As for last year, I was nervous that day.', {
        ...AFTER_NO,
        daysSinceLastContact: 200,
        carriesSomethingNew: 'other',
      }),
    ],
    spares: [
      after('Dear Ms. Okafor,\n\nI saw your new opening and have applied today.', '', {
        ...AFTER_NO,
        daysSinceLastContact: 200,
        carriesSomethingNew: 'other',
      }),
    ],
  },
  'another-post-too-soon': {
    fires: [
      after(
        'Dear Ms. Okafor,\n\nThank you for letting me know.',
        'I saw your posting for an office manager and would like to apply.',
        AFTER_NO,
      ),
    ],
    spares: [after(GRACIOUS, '', AFTER_NO)],
  },
  'second-request': {
    fires: [
      after('Dear Ms. Okafor,\n\nIn case it got buried: I would be grateful for any feedback.', '', { ...AFTER_NO, unansweredSent: 1 }),
    ],
    spares: [after(GRACIOUS, 'I would be grateful for any feedback.', AFTER_NO)],
  },
  'about-you': {
    fires: [
      after(
        'Dear Ms. Okafor,\n\nI had a strange week.',
        'I went for long walks, and I talked with my sister about my plans for my life and my work.',
        AFTER_NO,
      ),
    ],
    spares: [after(GRACIOUS, '', AFTER_NO)],
  },
  sells: {
    fires: [
      after('Dear Ms. Okafor,\n\nAs you weigh your choice: I am the best candidate.', 'I bring a proven track record.', {
        ...WAITING,
        daysSinceLastContact: 3,
      }),
    ],
    spares: [after(THANKS, 'I would be glad to bring the same calm to your desk.')],
  },
};
