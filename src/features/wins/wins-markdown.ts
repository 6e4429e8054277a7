/** Wins, what I do, and reviews, for the Markdown document. */
import { dayText, tickedText } from '../../lib/document-words.ts';
import { fact, item, type MarkdownEntry, type MarkdownSection } from '../../lib/markdown.ts';
import type { Records } from '../../lib/records.ts';
import { descriptionIn } from './job-description.ts';
import type { Review, ReviewAsk } from './review.ts';
import type { Service } from './service.ts';
import { EFFECT_TITLES } from './win-words.ts';
import type { Win } from './win.ts';
import { reviewsIn, servicesIn, winsIn, type WinsRecord } from './wins-format.ts';

const ASK_KIND: Readonly<Record<ReviewAsk['kind'], string>> = {
  pay: 'pay',
  title: 'title',
  scope: 'scope',
  resources: 'resources',
  training: 'training',
  date: 'a date',
};

/** What records of other features are called, by their ids; `''` for one that is gone. */
interface NamesElsewhere {
  readonly story: (id: string) => string;
  readonly salaryCheck: (id: string) => string;
  readonly offer: (id: string) => string;
}

/** What a win or a service is called, by its id. */
interface Named {
  readonly wins: readonly Win[];
  readonly services: readonly Service[];
  readonly names: NamesElsewhere;
}

function winEntry(win: Win, { services, names }: Named): readonly MarkdownEntry[] {
  const { what, happenedOn, forWhom, brought, before, after, effect, proof, said, serviceId, isShort, learned, storyId, cvLine = '' } = win;
  return item(
    what,
    [
      ...fact('When', dayText(happenedOn)),
      ...fact('For whom', forWhom),
      ...fact('What it brought', brought),
      ...fact('Before', before),
      ...fact('After', after),
      ...fact('What it changed', effect === undefined ? '' : EFFECT_TITLES[effect]),
      ...fact('Who or what can confirm it', proof),
      ...fact('What they said', said),
      ...fact('Belongs to', services.find(({ id }) => id === serviceId)?.name ?? ''),
      ...fact('Fell short', isShort === true ? 'Yes' : ''),
      ...fact('What it taught me', learned),
      ...fact('My line for a CV', cvLine),
      ...fact('Told as the story', storyId === undefined ? '' : names.story(storyId)),
    ],
    'A win without words',
  );
}

function serviceEntry({ name, forWhom, brings, tasks, isExtra, hoursAWeek }: Service): readonly MarkdownEntry[] {
  return item(
    name,
    [
      ...fact('For whom', forWhom),
      ...fact('What it brings them', brings),
      ...fact('Hours a week', hoursAWeek === undefined ? '' : String(hoursAWeek)),
      ...fact('In my job description?', isExtra ? 'No' : ''),
      ...fact(
        'Tasks',
        '',
        tasks.flatMap((task) => item(task)),
      ),
    ],
    'A service without a name',
  );
}

function reviewSection(review: Review, { wins, names }: Named): MarkdownSection {
  const named = (ids: readonly string[]): readonly MarkdownEntry[] =>
    ids.flatMap((id) => item(wins.find((win) => win.id === id)?.what ?? ''));
  const { heldOn, since, withWhom, goals, winIds, shortIds, asks, agreed, lookBackOn, doneOn, researchId, talkId } = review;
  const { employer = '', opening = '', floor = '', alternatives = '' } = review;
  const when = dayText(heldOn);
  return {
    title: `Review${withWhom.trim() === '' ? '' : ` with ${withWhom.trim()}`}${when === '' ? '' : `, ${when}`}`,
    entries: [
      ...fact('With whom', withWhom),
      ...fact('Where I work', employer),
      ...fact('On', when),
      ...fact('How I begin', opening),
      ...fact('Wins since', dayText(since)),
      ...fact(
        'Their goals',
        '',
        goals.flatMap(({ text, isKnown }) => item(tickedText(text, text.trim() !== '' && !isKnown, 'to check'))),
      ),
      ...fact('What I brought', '', named(winIds)),
      ...fact('What fell short', '', named(shortIds)),
      ...fact(
        'What I ask for',
        '',
        asks.flatMap(({ kind, what, gives, sentence = '', winIds: rests }) =>
          item(what, [
            ...(`${what}${gives}`.trim() === '' && rests.length === 0 ? [] : fact('About', ASK_KIND[kind])),
            ...fact('What they get for it', gives),
            ...fact('Rests on', '', named(rests)),
            ...fact('In my words', sentence),
          ]),
        ),
      ),
      ...fact('My floor', floor),
      ...fact('If they say no', alternatives),
      ...fact('Agreed', agreed),
      ...fact('We look again on', tickedText(dayText(lookBackOn), doneOn !== undefined, `done ${dayText(doneOn)}`.trim())),
      ...fact('The salary check that goes with it', researchId === undefined ? '' : names.salaryCheck(researchId)),
      ...fact('Its promises are with', talkId === undefined ? '' : names.offer(talkId)),
    ],
  };
}

/** Everything under Wins: wins by their day, what I do, and each review. */
export function winsSection(records: Records<WinsRecord>, names: NamesElsewhere): MarkdownSection {
  const named: Named = { wins: winsIn(records), services: servicesIn(records), names };
  const { text, weekHours } = descriptionIn(records);
  return {
    title: 'Wins',
    entries: named.wins.flatMap((win) => winEntry(win, named)),
    sections: [
      { title: 'What I do', entries: named.services.flatMap(serviceEntry) },
      {
        title: 'My job description',
        entries: [...item(text), ...fact('Hours in my week', weekHours === undefined ? '' : String(weekHours))],
      },
      ...reviewsIn(records).map((review) => reviewSection(review, named)),
    ],
  };
}
