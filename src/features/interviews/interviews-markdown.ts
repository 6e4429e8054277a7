/** Prep files with their debriefs, strengths and stories, for the Markdown document. */
import { fact, item, link, type MarkdownEntry, type MarkdownSection } from '../../lib/markdown.ts';
import type { Records } from '../../lib/records.ts';
import { capitalized } from '../../lib/text.ts';
import { TOUR_SIGNS, type Debrief } from './debrief.ts';
import { HOMEWORK_WORDS, isLookedUp } from './homework.ts';
import { interviewName, type Interview, type Person, type StyleNote } from './interview.ts';
import { interviewRecords } from './interviews-format.ts';
import type { Asked, InterviewsRecord, OwnAnswer, Reminder, Story, Strength } from './interviews-format.ts';
import { CHANNEL_WORDS, CUE_WORDS, LANDED_WORDS, ROUND_WORDS, stageWords, WORKPLACE_WORDS } from './stage-words.ts';
import { byKind, fearedAnswers, takenOwnAnswers } from './own-answers.ts';
import { worryEntry } from './on-paper.ts';
import { referenceEntries } from './reference-brief.ts';
import { PREP_PART_WORDS } from './thin.ts';
import { TOUR_SIGN_WORDS } from './tour.ts';
import { isReadyQuestion, STYLE_FIT_WORDS, STYLE_WORDS } from './working-style.ts';
import { dayText, momentText, tickedText, timeText } from '../../lib/document-words.ts';

/** What an offer is called; `undefined` for one that is gone. */
type OfferName = (id: string) => string | undefined;

/** What an interview is put together from: the things all of them share, and what came of it. */
interface Shared {
  readonly strengths: readonly Strength[];
  readonly stories: readonly Story[];
  readonly answers: readonly OwnAnswer[];
  readonly asked: readonly Asked[];
  readonly reminders: readonly Reminder[];
  readonly offerName: OfferName;
}

const strengthText = (strengths: readonly Strength[], id: string): string => strengths.find((one) => one.id === id)?.text ?? '';
const storyTitle = (stories: readonly Story[], id: string): string => stories.find((one) => one.id === id)?.title ?? '';

function basics(interview: Interview, { offerName, reminders }: Shared): readonly MarkdownEntry[] {
  return [
    ...fact('Company', interview.company),
    ...fact('Role', interview.role),
    ...fact('Day', dayText(interview.heldOn)),
    ...fact('Time', timeText(interview.startsAt, interview.zone)),
    ...fact('Round', ROUND_WORDS[interview.round]),
    ...fact('Held', CHANNEL_WORDS[interview.channel]),
    ...fact('People at once', interview.inRoom === undefined ? '' : String(interview.inRoom)),
    ...link('Place', interview.place),
    ...fact('Offer', offerName(interview.offerId ?? '') ?? ''),
    ...reminders.filter((one) => one.interviewId === interview.id).flatMap((one) => reminderEntry(one, interview.people)),
  ];
}

function reminderEntry({ about, personId, dueAt, doneOn }: Reminder, people: readonly Person[] = []): readonly MarkdownEntry[] {
  const who = people.find((one) => one.id === personId)?.name.trim() ?? '';
  const name = about === 'thank-you' ? `Thank-you${who === '' ? '' : ` to ${who}`} due` : 'I may ask where things stand from';
  return fact(name, tickedText(momentText(dueAt), doneOn !== undefined, `done ${dayText(doneOn)}`.trim()));
}

function people(interview: Interview): readonly MarkdownEntry[] {
  return interview.people.flatMap(({ name, role, found, mind }) =>
    item(name, [...fact('Their role', role), ...fact('What I found', found), ...fact('What is on their mind', mind)]),
  );
}

function paths(interview: Interview, { strengths, stories }: Shared): readonly MarkdownEntry[] {
  return interview.paths.flatMap(({ strengthId, question, reply, bridge, storyId }) =>
    item(question, [
      ...fact('What I want them to see', strengthText(strengths, strengthId)),
      ...fact('What they may say', reply),
      ...fact('My bridge', bridge),
      ...fact('My story', storyTitle(stories, storyId)),
    ]),
  );
}

/** A topic nobody has looked at has the ready question only: it says nothing of this person. */
function styleEntry({ id, preference, question, heard, fit }: StyleNote): readonly MarkdownEntry[] {
  if (isReadyQuestion({ id, question }) && fit === 'unknown' && `${preference}${heard}`.trim() === '') return [];
  return item(STYLE_WORDS[id].name, [
    ...fact('How I like it', preference),
    ...fact('What I ask', question),
    ...fact('What I heard', heard),
    ...fact('Does it fit?', STYLE_FIT_WORDS[fit]),
  ]);
}

function askedEntry({ text, landed, better }: Asked): readonly MarkdownEntry[] {
  const below = [
    ...(landed === 'unsaid' ? [] : fact('Did the answer land?', capitalized(LANDED_WORDS[landed]))),
    ...fact('What I would say next time', better),
  ];
  return item(text, below);
}

function ownAnswerEntry({ question, line, short, long, storyId }: OwnAnswer, stories: readonly Story[]): readonly MarkdownEntry[] {
  return item(question, [
    ...fact('In one line', line),
    ...fact('In 30 seconds', short),
    ...fact('In 90 seconds', long),
    ...fact('The story that proves it', storyTitle(stories, storyId)),
  ]);
}

function debriefEntries(debrief: Debrief | undefined, offerName: OfferName): readonly MarkdownEntry[] {
  if (debrief === undefined) return [];
  const passed = debrief.passed.flatMap(({ side, text, offerId }) => {
    const to = offerName(offerId);
    return fact(side === 'pros' ? 'Pro' : 'Con', text === '' || to === undefined ? text : `${text} (to ${to})`);
  });
  return [
    ...fact('What they asked', debrief.askedLines),
    ...fact('What else landed, or did not', debrief.landed),
    ...fact('What they promised', debrief.promised),
    ...fact('By when', dayText(debrief.decideBy)),
    ...fact('When and how I may follow up', debrief.followUp),
    ...TOUR_SIGNS.flatMap((sign) => fact(TOUR_SIGN_WORDS[sign].name, debrief[sign])),
    ...fact('On the worksheet', '', passed),
    ...fact('Finished on', dayText(debrief.doneOn)),
  ];
}

const signEntries = ({ signs = [] }: Interview): readonly MarkdownEntry[] =>
  signs.flatMap(({ look, con, xcon, isSeen }) => item(tickedText(look, isSeen, 'seen'), [...fact('Con', con), ...fact('XCon', xcon)]));

function prepSections(interview: Interview, shared: Shared): readonly MarkdownSection[] {
  const told = interview.storyIds.flatMap((id) => item(storyTitle(shared.stories, id)));
  const along = takenOwnAnswers(interview, shared.answers);
  const taken = byKind(along);
  const feared = fearedAnswers(interview, along);
  const tour = [...fact('What I would like to see', interview.tourWish), ...fact('How I ask', interview.tourAsk)];
  return [
    {
      title: PREP_PART_WORDS.homework,
      entries: interview.homework.flatMap((one) => fact(HOMEWORK_WORDS[one.id].name, tickedText(one.note, isLookedUp(one), 'done'))),
    },
    { title: PREP_PART_WORDS.people, entries: people(interview) },
    {
      title: PREP_PART_WORDS.tidbits,
      entries: interview.tidbits.flatMap(({ fact: words, source, use }) =>
        item(words, [...fact('Where I found it', source), ...fact('How I will bring it up', use)]),
      ),
    },
    { title: 'Stories to tell', entries: told },
    { title: PREP_PART_WORDS.steering, entries: paths(interview, shared) },
    {
      title: PREP_PART_WORDS['their-questions'],
      entries: taken.questions.flatMap(({ question }) => item(question)),
      sections: [{ title: 'Worries they may have', entries: taken.worries.flatMap(({ question }) => item(question)) }],
    },
    { title: 'What I fear most', entries: feared.flatMap(({ question }) => item(question)) },
    {
      title: PREP_PART_WORDS.answers,
      entries: (interview.answerIds ?? []).flatMap((id) => item(shared.asked.find((one) => one.id === id)?.text ?? '')),
    },
    {
      title: PREP_PART_WORDS.questions,
      entries: interview.questions.flatMap(({ text, isAsked, heard }) =>
        item(tickedText(text, isAsked, 'asked'), fact('What I heard', heard)),
      ),
    },
    { title: PREP_PART_WORDS.style, entries: interview.style.flatMap(styleEntry) },
    {
      title: PREP_PART_WORDS.tour,
      entries:
        tour.length === 0 && interview.workplace === 'office'
          ? []
          : [...fact('Where the work is done', WORKPLACE_WORDS[interview.workplace]), ...tour],
    },
    {
      title: PREP_PART_WORDS.lines,
      entries: [
        ...fact('I say first', interview.opener),
        ...fact('I say last', interview.closing),
        ...fact('I ask about next steps', interview.nextSteps),
      ],
    },
    { title: PREP_PART_WORDS.props, entries: interview.props.flatMap(({ text, isPacked }) => item(tickedText(text, isPacked, 'packed'))) },
    {
      title: PREP_PART_WORDS.logistics,
      entries: [
        ...fact(CUE_WORDS[interview.channel].route, interview.route),
        ...fact('What I bring', interview.bring),
        ...fact('Names to greet', interview.greet),
        ...fact('Anything else', interview.note),
      ],
    },
    {
      title: 'Debrief',
      entries: debriefEntries(interview.debrief, shared.offerName),
      sections: [
        { title: 'What to look for', entries: signEntries(interview) },
        { title: 'What was asked', entries: shared.asked.filter((one) => one.interviewId === interview.id).flatMap(askedEntry) },
      ],
    },
  ];
}

/** Questions and reminders of interviews that are gone. */
function lone({ asked, reminders }: Shared, files: readonly Interview[]): readonly MarkdownSection[] {
  const isLone = ({ interviewId }: Asked | Reminder): boolean => files.every((interview) => interview.id !== interviewId);
  return [
    { title: 'What was asked elsewhere', entries: asked.filter(isLone).flatMap(askedEntry) },
    { title: 'Messages due elsewhere', entries: reminders.filter(isLone).flatMap((one) => reminderEntry(one)) },
  ];
}

/** Everything under Interviews, the earliest first; those without a day last. */
export function interviewsSection(records: Records<InterviewsRecord>, offerName: OfferName): MarkdownSection {
  const shared: Shared = {
    strengths: interviewRecords(records, 'strength'),
    stories: interviewRecords(records, 'story'),
    answers: interviewRecords(records, 'answer'),
    asked: interviewRecords(records, 'asked'),
    reminders: interviewRecords(records, 'reminder'),
    offerName,
  };
  const files = [...interviewRecords(records, 'interview')].sort((a, b) => ((a.heldOn ?? '9999-99') < (b.heldOn ?? '9999-99') ? -1 : 1));
  const stories = shared.stories.flatMap(({ title, situation, action, result, shows }) =>
    item(title, [
      ...fact('Situation', situation),
      ...fact('What I did', action),
      ...fact('What came of it', result),
      ...fact('What it shows', shows),
    ]),
  );
  return {
    title: 'Interviews',
    sections: [
      ...files.map((interview) => ({
        title: `${interviewName(interview)}: ${stageWords(interview)}`,
        entries: basics(interview, shared),
        sections: prepSections(interview, shared),
      })),
      { title: 'They should remember', entries: shared.strengths.flatMap(({ text }) => item(text)) },
      { title: 'Stories', entries: stories },
      { title: 'My answers', entries: byKind(shared.answers).questions.flatMap((one) => ownAnswerEntry(one, shared.stories)) },
      { title: 'Worries they may have', entries: byKind(shared.answers).worries.flatMap(worryEntry) },
      { title: 'References', entries: referenceEntries(interviewRecords(records, 'reference'), shared.stories) },
      ...lone(shared, files),
    ],
  };
}
