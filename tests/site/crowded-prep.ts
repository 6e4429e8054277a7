/** Prep files for the tests: far too much, and the sample set for a given time. */
import type { Page } from 'playwright-core';
import { blankInterview, type Interview } from '../../src/features/interviews/interview.ts';
import { blankDebrief } from '../../src/features/interviews/debrief.ts';

const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänsanwärterin';
const sentence = (n: number): string =>
  `Sentence number ${n} goes on for a while, since people write the way they talk when nobody stops them, ${LONG} included.`;
const times = <T>(count: number, make: (n: number) => T): readonly T[] => Array.from({ length: count }, (_, n) => make(n));

/** An interview with everything in it, far too much of each. */
export function crowdedInterview(): Interview {
  return {
    ...blankInterview('crowded'),
    company: `Harlow, Finch & ${LONG}`,
    role: sentence(0),
    place: sentence(1),
    round: 'final',
    channel: 'on-site',
    heldOn: '2099-05-14',
    startsAt: '14:30',
    people: times(8, (n) => ({ id: `p${n}`, name: `${LONG} ${n}`, role: sentence(n), found: sentence(n), mind: sentence(n) })),
    homework: (['company', 'numbers', 'news', 'product', 'person', 'posting'] as const).map((id) => ({
      id,
      isDone: true,
      note: sentence(2),
    })),
    tidbits: times(8, (n) => ({ id: `i${n}`, fact: sentence(n), source: sentence(n), use: sentence(n) })),
    props: times(6, (n) => ({ id: `r${n}`, text: sentence(n), isPacked: n % 2 === 0 })),
    paths: times(12, (n) => ({
      id: `s${n}`,
      strengthId: n === 11 ? '' : `g${n % 5}`,
      question: sentence(n),
      reply: sentence(n),
      bridge: n === 3 ? '' : sentence(n),
      storyId: n === 4 ? '' : `t${n % 3}`,
    })),
    ownAnswerIds: times(10, (n) => `w${n}`),
    fearedIds: ['w2', 'w8', 'w0'],
    storyIds: times(9, (n) => `t${n}`),
    questions: times(20, (n) => ({ id: `q${n}`, text: sentence(n), isAsked: n % 3 === 0, heard: n % 3 === 0 ? sentence(n) : '' })),
    style: (['inbox', 'calendar', 'travel'] as const).map((id) => ({
      id,
      preference: sentence(1),
      question: sentence(2),
      heard: sentence(3),
      fit: 'differs',
    })),
    tourWish: sentence(1),
    tourAsk: sentence(2),
    opener: sentence(3),
    closing: sentence(4),
    nextSteps: sentence(5),
    route: sentence(6),
    bring: sentence(7),
    greet: sentence(8),
    debrief: { ...blankDebrief(), noise: sentence(1), promised: sentence(2), decideBy: '2099-06-01' },
  };
}

/** The text in storage of a person with six strengths, nine stories, five references and the crowded interview. */
export function crowdedPrepText(interviews: readonly Interview[] = [crowdedInterview()]): string {
  const strengths = times(6, (n) => ({ id: `g${n}`, type: 'strength', text: `${n}: ${sentence(n)}`, updatedAt: 1 }));
  const stories = times(9, (n) => ({
    id: `t${n}`,
    type: 'story',
    title: `Story ${n}, ${sentence(n)}`,
    situation: sentence(n),
    action: sentence(n),
    result: sentence(n),
    shows: sentence(n),
    updatedAt: 1,
  }));
  const answers = times(10, (n) => ({
    id: `w${n}`,
    type: 'answer',
    ...(n > 6 ? { isWorry: true, proof: times(4, sentence).join(' ') } : {}),
    question: n === 0 ? 'Why here?' : sentence(n),
    line: n === 1 ? '' : times((n % 3) + 1, sentence).join(' '),
    short: times(4, sentence).join(' '),
    long: times(12, sentence).join(' '),
    storyId: 't1',
    order: n,
    updatedAt: 1,
  }));
  const asked = times(10, (n) => ({
    id: `a${n}`,
    type: 'asked',
    interviewId: 'crowded',
    text: sentence(n),
    landed: n % 2 === 0 ? 'no' : 'yes',
    better: '',
    order: n,
    updatedAt: 1,
  }));
  const references = times(5, (n) => ({
    ...{ id: `e${n}`, type: 'reference', name: `${n}: ${sentence(n)}`, known: sentence(n), reach: sentence(n), told: sentence(n) },
    ...{ answer: n === 0 ? 'unsaid' : 'yes', isPresent: n === 1, callFrom: 'told', storyIds: ['t1', 't2', 't3'], order: n, updatedAt: 1 },
  }));
  return JSON.stringify({
    version: 1,
    records: [...interviews.map((one) => ({ ...one, updatedAt: 1 })), ...strengths, ...stories, ...answers, ...references, ...asked],
  });
}

/** Opens the parts of a prep file that a phone folds, since they are done. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('.prep-part > details').first().waitFor();
  await page.locator('.prep-part > details').evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
}

/** Puts a text under a key of this site and nothing else, then opens a path. */
export async function openWith(page: Page, siteUrl: string, stored: Readonly<Record<string, string>>, path: string): Promise<void> {
  await page.goto(`${siteUrl}404.html`);
  await page.evaluate((entries) => {
    localStorage.clear();
    sessionStorage.clear();
    // Storage this young and suddenly empty would look like that of a killed browser.
    indexedDB.deleteDatabase('greenroom');
    for (const [key, text] of Object.entries(entries)) localStorage.setItem(key, text);
  }, stored);
  await page.goto(siteUrl + path);
}
