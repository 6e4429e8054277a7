/** For each rule about time and words, messages it decides and look-alikes it must leave alone. */
import { after, AFTER_NO, end, GRACIOUS, PURPOSE_EXAMPLES, STATUS, THANKS, WAITING } from './rule-examples.ts';

const LATER_EXAMPLES: typeof PURPOSE_EXAMPLES = {
  'mending-an-answer': {
    fires: [
      after('Dear Ms. Okafor,\n\nI should have said that I have run board meetings.', 'I was nervous.', { thankYouAlreadySent: true }),
      after(THANKS, 'What I meant to say about budgets was different. I was nervous and went blank. I do know the answer.'),
    ],
    spares: [after(THANKS, 'On late papers: a two-step reminder cut ours from eleven a quarter to two.')],
  },
  'thanked-already': {
    fires: [after(THANKS, '', { thankYouAlreadySent: true })],
    spares: [after(THANKS, ''), after(STATUS, '', WAITING)],
  },
  'asked-for-later': {
    fires: [
      after('Dear Ms. Okafor,\n\nAs requested, my references are attached.', '', {
        askedByThem: true,
        carriesSomethingNew: 'requested-document',
        decisionDateGiven: 'future',
        daysUntilDecisionDate: 4,
        askedFrom: true,
      }),
      after('Dear Ms. Okafor,\n\nYou asked me to send these once you are back from leave.', 'Here they are already.', {
        askedByThem: true,
        decisionDateGiven: 'future',
        daysUntilDecisionDate: 8,
      }),
    ],
    spares: [
      after('Dear Ms. Okafor,\n\nAs requested, my references are attached.', '', {
        askedByThem: true,
        carriesSomethingNew: 'requested-document',
        decisionDateGiven: 'future',
        daysUntilDecisionDate: 2,
      }),
    ],
  },
  'too-early': {
    fires: [after(STATUS, '', { ...WAITING, daysSinceLastContact: 2 })],
    spares: [after(STATUS, '', WAITING), after(THANKS, '', { daysSinceLastContact: 0.1 })],
  },
  'their-date': {
    fires: [after(STATUS, '', { ...WAITING, decisionDateGiven: 'future', daysUntilDecisionDate: 3 })],
    spares: [after(STATUS, '', { ...WAITING, decisionDateGiven: 'past', daysPastDecisionDate: 4 })],
  },
  'asked-again-too-soon': {
    fires: [after(STATUS, '', { ...WAITING, daysSinceLastContact: 2, unansweredSent: 1 })],
    spares: [after(STATUS, '', { ...WAITING, daysSinceLastContact: 9, unansweredSent: 1 })],
  },
  placeholder: {
    fires: [after(THANKS, 'I liked [one moment].'), { text: end('Dear NAME,\n\nThank you for your time.') }],
    spares: [after(THANKS, 'The letter to “Dear NAME” made me laugh.')],
  },
  'wrong-name': {
    fires: [after(THANKS, '', { people: ['Rosalind Abara'] }), after(THANKS, '', { people: ['Ms. Abara'] })],
    spares: [
      after(THANKS, '', { people: ['Dana Okafor', 'Luis Ferreira'] }),
      { text: end('Hi Dana,\n\nThank you for yesterday.'), facts: { people: ['Ms. Okafor'] } },
      { text: end('Hi Bob,\n\nThank you for yesterday.'), facts: { people: ['Robert Lane'] } },
    ],
  },
  'wrong-company': {
    fires: [after(THANKS, 'I would love to join Harbor Mills.', { company: 'Brightwell Foods' })],
    spares: [
      after(THANKS, 'I would love to join Brightwell.', { company: 'Brightwell Foods' }),
      after(THANKS, 'When I worked at Harbor Mills we did the same.', { company: 'Brightwell Foods' }),
    ],
  },
  wrapper: { fires: [{ text: `Sure! Here is a polished email you can use:\n\n${end(THANKS)}` }], spares: [after(THANKS, '')] },
  misspelled: {
    fires: [after(THANKS, 'I realy liekd the openning and definately recieved a good impression.')],
    spares: [
      after(THANKS, 'I realy enjoyed it.'),
      after(THANKS, 'The loom, the crate and the sheared bolt were a surprise to see in a bank.'),
      after(THANKS, 'Mr. Wójcik, Ms. Recieve and Dr. Definately were kind.'),
    ],
  },
  'not-attached': {
    fires: [after('Dear Ms. Okafor,\n\nMy certificate should be here, but I could not attach it.', '', { askedByThem: true })],
    spares: [after('Dear Ms. Okafor,\n\nMy certificate is attached.', '', { askedByThem: true })],
  },
  shouting: { fires: [{ text: end(THANKS).toUpperCase() }], spares: [after(THANKS, 'The CEO and the CFO were kind.')] },
  chatty: {
    fires: [{ text: 'Hi Dana, thx 4 ur time lol. Lmk if u need smth. Ttyl, Jo' }],
    spares: [{ text: 'Hi Dana, thanks for your time. Jo' }],
  },
  apologizes: {
    fires: [after(THANKS, 'Sorry for being late. I apologize for the noise. I am so sorry about my phone, I feel terrible.')],
    spares: [after(THANKS, 'Sorry for the formatting, I am on a train.')],
  },
  'too-long': { fires: [after(THANKS, 'The tour was good and the lunch was good. '.repeat(30))], spares: [after(THANKS, '')] },
  rambles: {
    fires: [
      after(
        'Dear Ms. Okafor,\n\nThank you for the offer. I would like until Monday to decide.',
        'My marriage has been going through a very bad patch, my husband and I hardly sleep, and I cry most evenings over what to do.',
        {
          stage: 'after-offer',
        },
      ),
    ],
    spares: [after('Dear Ms. Okafor,\n\nThank you for the offer.', 'Could I have until Monday to decide?', { stage: 'after-offer' })],
  },
  flatters: {
    fires: [after(THANKS, 'You are the most inspiring leader I have met. I was in awe, and your incredible vision is unique.')],
    spares: [after(THANKS, 'I liked your question about saying no.')],
  },
  'terms-too-soon': {
    fires: [after(THANKS, 'By the way, what is the salary, and could I work from home?')],
    spares: [after(THANKS, 'What is the next step?')],
  },
  'several-asks': {
    fires: [after(THANKS, 'Who is on the team? What is the pay? When do you start? Can I work from home?')],
    spares: [after(THANKS, 'What is the next step?')],
  },
  fine: {
    fires: [after(THANKS, ''), after(STATUS, '', WAITING), after(GRACIOUS, '', AFTER_NO)],
    spares: [after(THANKS, '', { toldNotToContact: true })],
  },
};

/** By rule: what it decides, and what it must not. */
export const RULE_EXAMPLES: typeof PURPOSE_EXAMPLES = { ...PURPOSE_EXAMPLES, ...LATER_EXAMPLES };
