import { describe, expect, test } from 'vitest';
import { matchingOffer, playbookFindings, signFinding, styleFindings, tourFindings } from '../../../src/features/debrief/pass-on.ts';
import { blankDebrief, TOUR_SIGNS } from '../../../src/features/interviews/debrief.ts';
import { blankOffer } from '../../../src/features/offers/offer.ts';
import { interview } from '../interviews/some-interviews.ts';

const offer = (id: string, company: string, title = ''): ReturnType<typeof blankOffer> => ({ ...blankOffer(id, 'offer', title), company });

describe('the offer an interview belongs to', () => {
  const offers = [offer('a', 'Other'), offer('b', ' harlow  &  Finch '), offer('c', 'Harlow & Finch')];
  test('is the first one of the same company, however it is written', () => {
    expect(matchingOffer(interview({ company: 'Harlow & Finch' }), offers)?.id).toBe('b');
  });
  test('is the one something was passed to before', () => {
    expect(matchingOffer(interview({ company: 'Harlow & Finch', offerId: 'c' }), offers)?.id).toBe('c');
    expect(matchingOffer(interview({ company: 'Harlow & Finch', offerId: 'gone' }), offers)?.id).toBe('b');
  });
  test('may be one that is only possible', () => {
    expect(matchingOffer(interview({ company: 'Birch' }), [{ ...blankOffer('p', 'possible'), company: 'Birch' }])?.id).toBe('p');
  });
  test('may carry the company as its title', () => {
    expect(matchingOffer(interview({ company: 'Birch' }), [offer('t', '', 'Birch')])?.id).toBe('t');
  });
  test('is none without a company, when it was put away, or for the present job', () => {
    expect(matchingOffer(interview(), [offer('e', '')])).toBeUndefined();
    expect(matchingOffer(interview({ company: 'Other', offerId: 'a' }), [{ ...offer('a', 'Other'), archived: true }])).toBeUndefined();
    expect(matchingOffer(interview({ company: 'Other' }), [{ ...blankOffer('s', 'stay'), company: 'Other' }])).toBeUndefined();
  });
});

describe('findings', () => {
  test('of the tour are what was written, by name', () => {
    const file = interview({ debrief: { ...blankDebrief(), noise: 'Loud', faces: ' Friendly ' } });
    expect(tourFindings(file).map(({ from, text }) => [from, text])).toEqual([
      ['tour-noise', 'Noise: Loud'],
      ['tour-faces', 'Faces: Friendly'],
    ]);
    expect(tourFindings(interview())).toEqual([]);
  });
  test('of the tour have a ready XCon each, for what speaks against the job', () => {
    const notes = Object.fromEntries(TOUR_SIGNS.map((sign) => [sign, 'Bad']));
    const xcons = tourFindings(interview({ debrief: { ...blankDebrief(), ...notes } })).map(({ xcon }) => xcon ?? '');
    expect(xcons.every((xcon) => xcon.length > 10)).toBe(true);
    expect(new Set(xcons).size).toBe(TOUR_SIGNS.length);
  });
  test('of a sign that was looked for is its con, with its XCon', () => {
    const sign = { id: 's', look: 'Is there a room?', con: 'No room', xcon: 'A room', isSeen: true, from: 'x#y' };
    expect(signFinding(sign)).toEqual({ from: 'sign-s', text: 'No room', xcon: 'A room' });
  });
  test('of a playbook are what was written there of the place', () => {
    const written = { 'saw-and-heard': ' Loud ', 'want-to-see': 'The desk' };
    expect(playbookFindings((slug) => (slug === 'ask-for-a-tour' ? written : {}))).toEqual([
      { from: 'ask-for-a-tour#saw-and-heard', text: 'Loud' },
    ]);
  });
  test('of the working style are mismatches, each with a ready XCon', () => {
    const style = [
      { id: 'inbox', preference: 'I answer', question: '', heard: 'He does', fit: 'differs' },
      { id: 'travel', preference: '', question: '', heard: '', fit: 'fits' },
    ] as const;
    expect(styleFindings(interview({ style }))).toEqual([
      {
        from: 'style-inbox',
        text: 'Inbox: He does (I want: I answer)',
        xcon: 'We agree which emails I answer, and review it after a month',
      },
    ]);
  });
});
