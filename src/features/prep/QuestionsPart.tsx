import { createSignal, For, Show, type JSX } from 'solid-js';
import { focusSoon } from '../../browser/device.ts';
import { Button } from '../../ui/Button.tsx';
import type { PartProps } from './BasicParts.tsx';
import { addPrepItem, changePrepItem, removePrepItem } from '../interviews/interviews.store.ts';
import { ItemRows } from '../../parts/ItemRows.tsx';
import { FromPlaybook } from './FromPlaybook.tsx';
import { PrepSection } from './PrepSection.tsx';
import { QUESTION_BANK } from '../playbooks/question-bank.ts';

/** The questions, ticked when asked, each with what I heard. */
export function QuestionRows(props: PartProps): JSX.Element {
  return (
    <ItemRows
      items={props.interview.questions}
      title={(question) => question.text}
      note={(question) => question.heard || (question.isAsked ? 'asked' : '')}
      fields={[
        { name: 'text', label: 'What I ask', lines: 1 },
        { name: 'heard', label: 'What I heard', lines: 2 },
      ]}
      lead={(question) => (
        <label class="item__tick">
          <input
            type="checkbox"
            checked={question().isAsked}
            onChange={(event) => changePrepItem(props.interview.id, 'questions', question().id, { isAsked: event.currentTarget.checked })}
          />
          <span class="visually-hidden">Asked: {question().text}</span>
        </label>
      )}
      extra={(question) => <Show when={question().from}>{(from) => <FromPlaybook place={from()} />}</Show>}
      add="Add a question of my own"
      draft={`question-${props.interview.id}`}
      onAdd={(text) => addPrepItem(props.interview.id, 'questions', text)}
      onChange={(id, part) => changePrepItem(props.interview.id, 'questions', id, part)}
      onRemove={(id) => removePrepItem(props.interview.id, 'questions', id)}
    />
  );
}

/** Questions to ask: a bank to pick from, and one's own; ticked when asked. */
export function QuestionsPart(props: PartProps): JSX.Element {
  const [isPicking, setIsPicking] = createSignal(false);
  const has = (text: string): boolean => props.interview.questions.some((question) => question.text === text);
  const toggle = (text: string): void => {
    const found = props.interview.questions.find((question) => question.text === text);
    if (found === undefined) addPrepItem(props.interview.id, 'questions', text);
    else removePrepItem(props.interview.id, 'questions', found.id);
  };
  return (
    <PrepSection
      part="questions"
      why="Ask them while the subject is on the table, and tick those you asked. The first three are on the cue card."
    >
      <QuestionRows interview={props.interview} />
      <Show
        when={isPicking()}
        fallback={
          <Button look="quiet" icon="plus" data-row="pick-questions" onClick={() => setIsPicking(true)}>
            Pick from the bank
          </Button>
        }
      >
        <div class="bank">
          <For each={QUESTION_BANK}>
            {(topic, at) => (
              <fieldset>
                <legend class="field__label">{topic.name}</legend>
                <ul class="tick-list">
                  <For each={topic.questions}>
                    {(question, place) => (
                      <li>
                        <label class="tick">
                          <input
                            type="checkbox"
                            ref={(box) => at() === 0 && place() === 0 && queueMicrotask(() => box.focus())}
                            checked={has(question)}
                            onChange={() => toggle(question)}
                          />
                          <span class="tick__text">{question}</span>
                        </label>
                      </li>
                    )}
                  </For>
                </ul>
              </fieldset>
            )}
          </For>
          <Button
            onClick={() => {
              setIsPicking(false);
              focusSoon('[data-row="pick-questions"]');
            }}
          >
            Close the bank
          </Button>
        </div>
      </Show>
    </PrepSection>
  );
}
