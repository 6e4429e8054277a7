import { createMemo, Show, type JSX } from 'solid-js';
import { useStore } from '../../browser/use-store.ts';
import { formatShortDay } from '../../lib/dates.ts';
import { splitPerson } from '../../lib/split-person.ts';
import { counted, isolated, joined, shortened } from '../../lib/text.ts';
import { ItemRows } from '../../parts/ItemRows.tsx';
import { Button } from '../../ui/Button.tsx';
import type { PartProps } from './BasicParts.tsx';
import { fromBefore, type FromBefore } from '../interviews/carry-over.ts';
import type { Interview } from '../interviews/interview.ts';
import { PrepSection } from './PrepSection.tsx';
import { stageWords } from '../interviews/stage-words.ts';
import { copyFromBefore } from '../interviews/carry-over.store.ts';
import { $interviews, addPrepItem, changePrepItem, goesWith, removePrepItem } from '../interviews/interviews.store.ts';

const what = ({ people, homework }: FromBefore): string =>
  joined(
    [
      people.length === 0 ? '' : counted(people.length, 'person', 'people'),
      homework.length === 0 ? '' : counted(homework.length, 'line of homework', 'lines of homework'),
    ].filter(Boolean),
    'and',
  );

const whence = (interview: Interview): string =>
  interview.heldOn === undefined
    ? 'Your other file for this company'
    : `The file of ${formatShortDay(interview.heldOn)} (${stageWords(interview)})`;

/** Offers, in a later round at the same company, what the file of the one before knows. */
function FromBeforeOffer(props: { readonly interview: Interview }): JSX.Element {
  const interviews = useStore($interviews);
  const found = createMemo(() => fromBefore(props.interview, interviews().filter(goesWith(props.interview.id))));
  return (
    <Show when={found()}>
      {(before) => (
        <div class="from-before">
          <p>
            {whence(before().from)} has {what(before())} more.
          </p>
          <Button onClick={() => copyFromBefore(props.interview, before())}>Copy them here</Button>
        </div>
      )}
    </Show>
  );
}

/** Whom I will meet, and what may be on their mind. */
export function PeoplePart(props: PartProps): JSX.Element {
  return (
    <PrepSection part="people" why="The first one you name is the one on the cue card.">
      <FromBeforeOffer interview={props.interview} />
      <ItemRows
        items={props.interview.people}
        title={(person) => person.name}
        note={(person) =>
          [person.role, person.mind]
            .filter((text) => text.trim() !== '')
            .map(isolated)
            .join(' · ')
        }
        fields={[
          { name: 'name', label: 'Name' },
          { name: 'role', label: 'Their role' },
          { name: 'found', label: 'What I found', lines: 2 },
          {
            name: 'mind',
            label: 'What is on their mind this week',
            hint: 'A guess: a deadline, hiring, the budget, the team, a tired Monday.',
            lines: 2,
          },
        ]}
        counts
        extra={(person) => (
          <Show when={person().role.trim() === '' ? splitPerson(person().name) : undefined}>
            {(split) => (
              <Button
                look="quiet"
                onClick={() => changePrepItem(props.interview.id, 'people', person().id, { name: split().name, role: split().role })}
              >
                Put “{shortened(split().role, 40)}” under their role
              </Button>
            )}
          </Show>
        )}
        add="Add a person"
        draft={`person-${props.interview.id}`}
        onAdd={(text) => addPrepItem(props.interview.id, 'people', text)}
        onChange={(id, part) => changePrepItem(props.interview.id, 'people', id, part)}
        onRemove={(id) => removePrepItem(props.interview.id, 'people', id)}
      />
    </PrepSection>
  );
}
