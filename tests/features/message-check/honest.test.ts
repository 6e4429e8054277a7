/** Needs nobody may refuse, and honest messages whose words only sound frightening: none of them is ever held back. */
import { describe, expect, test } from 'vitest';
import { allExamples, factsOfExample, isHeldBack } from '../../../scripts/train/examples.mjs';
import { adviseFollowUp } from '../../../src/features/message-check/advice.ts';
import type { FollowUpFacts } from '../../../src/features/message-check/facts.ts';
import { USUAL_FACTS } from './usual-facts.ts';

const TODAY = '2026-05-13';
const answer = (text: string, facts: Partial<FollowUpFacts>): string =>
  adviseFollowUp({ subject: 'Our meeting', text }, { ...USUAL_FACTS, ...facts }, TODAY).verdict;

const SCHEDULED = { stage: 'never-interviewed', interviewScheduled: true, daysSinceLastContact: 1 } as const;
const WAITING = { stage: 'waiting-for-decision', daysSinceLastContact: 9, thankYouAlreadySent: true } as const;
const THANKS_DUE = { stage: 'after-interview', daysSinceLastContact: 1 } as const;
const AFTER_NO = { stage: 'after-rejection', daysSinceLastContact: 1, thankYouAlreadySent: true } as const;
const OFFER = { stage: 'after-offer', daysSinceLastContact: 1 } as const;

const NEEDS: readonly (readonly [Partial<FollowUpFacts>, string])[] = [
  [SCHEDULED, 'I am deaf and will bring a sign language interpreter on Wednesday.'],
  [SCHEDULED, 'I use a wheelchair. Is there a step-free way into the building?'],
  [{ ...SCHEDULED, unansweredSent: 2 }, 'I am blind and work with a screen reader. Could the test be sent as a text file?'],
  [
    { ...SCHEDULED, decisionDateGiven: 'future', daysUntilDecisionDate: 6 },
    'I have dyslexia and would be grateful for 25 % more time for the written part.',
  ],
  [SCHEDULED, 'I am autistic. It would help me a lot to have the questions the day before.'],
  [{ ...WAITING, daysSinceLastContact: 1 }, 'For the second round I would need captions on the call, since I am hard of hearing.'],
  [SCHEDULED, 'I stammer, so please give me a moment when I begin. I do get there.'],
  [SCHEDULED, 'I have epilepsy. Could we meet in a room without flickering lights?'],
  [SCHEDULED, 'I am in my eighth month and would be glad of a chair and a short break after an hour.'],
  [SCHEDULED, 'I am nursing a baby. Is there a room in which I could pump at noon?'],
  [SCHEDULED, 'I pray at half past one on Fridays. Could we begin at two instead?'],
  [SCHEDULED, 'I keep the Sabbath, so Saturday is not possible for me. Any other day is.'],
  [SCHEDULED, 'I will have my guide dog with me. He is quiet and lies under the table.'],
  [OFFER, 'I have diabetes and will need to eat at regular times. Can that be planned with the rota?'],
  [OFFER, 'Before I start: I use a standing desk because of my back. May I bring my own?'],
  [
    { ...SCHEDULED, toldNotToContact: true },
    'I broke my wrist on Sunday and cannot type at the moment. Could the typing test be done another way?',
  ],
];

describe('a need nobody may refuse', () => {
  test.each(NEEDS)('%# is sent: %o %s', (facts, text) => {
    expect(answer(`Dear Ms. Okafor,\n\n${text}\n\nKind regards,\nJo Reyes`, facts)).toMatch(/^(?:send|revise)$/);
  });

  test('of the labelled ones hardly one is put off or held back', () => {
    const needs = allExamples().filter(
      ({ file, for: what, accept }) => /^(?:access|needs)/.test(file) && what === 'needs' && accept[0] === 'send',
    );
    const isHeld = (one: (typeof needs)[number]): boolean => /wait|dont/.test(adviseFollowUp(one, factsOfExample(one), TODAY).verdict);
    expect(needs.length).toBeGreaterThan(250);
    const learned = needs.filter((one) => !isHeldBack(one));
    const others = needs.filter(isHeldBack);
    expect(learned.filter(isHeld).length).toBeLessThanOrEqual(learned.length * 0.01);
    expect(others.filter(isHeld).length).toBeLessThanOrEqual(others.length * 0.08);
  });
});

const HONEST: readonly (readonly [Partial<FollowUpFacts>, string])[] = [
  [SCHEDULED, 'My father died on Saturday, and the funeral is on Thursday. Could we move our meeting to the week after?'],
  [SCHEDULED, 'There is a rail strike on Wednesday. I will come by coach and may be ten minutes late.'],
  [THANKS_DUE, 'Thank you for showing me how the debt advice desk works. The calm with which you take a desperate call stayed with me.'],
  [THANKS_DUE, 'Thank you for Tuesday. I liked how you speak of your killer deadlines as if they were weather.'],
  [THANKS_DUE, 'Thank you for your time yesterday, fire drill and all. The stairwell was the best part of the tour.'],
  [WAITING, 'We spoke about the post of clerk at the family court. Could you tell me whether the panel has met?'],
  [THANKS_DUE, 'Thank you for the talk about the post at the union. How the grievance files are kept was new to me, and very clear.'],
  [SCHEDULED, 'I have jury duty from Monday on and cannot come on the 19th. Would the 26th suit you?'],
  [AFTER_NO, 'Thank you for letting me know. I am disappointed, of course, and I wish you and your new colleague all the best.'],
  [AFTER_NO, 'Thank you for telling me yourself. It hurts a little, and I am glad to have met you all.'],
  [THANKS_DUE, 'Thank you for the hour at the crematorium. You spoke of the dead with more kindness than most speak of the living.'],
  [{ ...THANKS_DUE, daysSinceLastContact: 5 }, 'Thank you for last week. I was ill in bed and could not write before.'],
  [OFFER, 'I am happy to accept. My present employer will fight to keep me, but I give notice on Monday and start on 15 June.'],
  [OFFER, 'Thank you for the offer. I have to decline, since my mother is very ill and I am moving back to Cork.'],
  [
    { stage: 'networking-contact', daysSinceLastContact: 12 },
    'Your advice to attack the numbers first worked: I got the post at the prison service. Thank you.',
  ],
  [
    { ...WAITING, carriesSomethingNew: 'factual-correction', daysSinceLastContact: 2 },
    'I made a mistake in my form: I left Harlow in 2023, not in 2022. I am sorry for the error.',
  ],
];

describe('an honest message with frightening words', () => {
  const letter = (text: string): string => `Dear Ms. Okafor,\n\n${text}\n\nKind regards,\nJo Reyes`;

  test('goes, but for one in ten that is to be looked at once more', () => {
    const others = HONEST.filter(([facts, text]) => answer(letter(text), facts) !== 'send');
    expect(others.length).toBeLessThanOrEqual(HONEST.length / 10 + 1);
  });

  test.each(HONEST)('%# is never held back: %o %s', (facts, text) => {
    expect(answer(letter(text), facts)).toMatch(/^(?:send|revise)$/);
  });
});

/** What a thank-you must not hold, and what looks like it and is fine. */
const IN_THANKS: readonly (readonly [RegExp, Partial<FollowUpFacts>, string])[] = [
  [/revise|dont/, {}, 'You looked stunning in that dress and I would love to have a drink with you.'],
  [/revise|dont/, {}, 'You have beautiful eyes. Would you like to go out for dinner with me?'],
  [/revise|dont/, {}, 'I forgot to say that I need at least 62,000 and every Friday off.'],
  [/revise|dont/, {}, 'My salary expectation is 65,000 and I would want two days at home.'],
  [/revise|dont/, {}, 'My aunt is a good friend of your CFO and will put in a word for me.'],
  [/dont/, {}, 'Attached are board papers and last quarter’s internal figures of my current employer.'],
  [/dont/, { askedByThem: true }, 'Here are two confidential board papers from Nordlab that I wrote for my boss.'],
  [/revise|dont/, {}, 'My lawyer will be in touch.'],
  [/^send/, {}, 'I have told only my husband; please keep it between us.'],
  [/^send/, {}, 'I was nervous before, and you put me at ease.'],
  [/^send/, {}, 'The desk where guests leave a review was a nice touch.'],
  [/^send/, {}, 'I helped tenants take legal action, as we said.'],
  [/^send/, {}, 'You gave me a second chance to see the archive, which was kind.'],
];

test.each(IN_THANKS)('in thanks, %s %o: %s', (verdict, facts, text) => {
  const letter = `Dear Mara,\n\nThank you for meeting me yesterday. I enjoyed hearing about the office. ${text}\n\nBest,\nJo`;
  expect(answer(letter, { stage: 'waiting-for-decision', daysSinceLastContact: 1, ...facts })).toMatch(verdict);
});

test('what may go has no day to wait for', () => {
  const advice = adviseFollowUp(
    { text: 'Dear Ms. Lee,\n\nI am deaf and will bring a sign language interpreter on Wednesday.\n\nJo' },
    { ...USUAL_FACTS, ...SCHEDULED, decisionDateGiven: 'future', daysUntilDecisionDate: 4 },
    TODAY,
  );
  expect(advice.verdict === 'wait' || advice.waitUntil === undefined).toBe(true);
});
