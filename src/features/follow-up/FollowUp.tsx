import { createEffect, createMemo, Match, on, Show, Switch, untrack, type JSX } from 'solid-js';
import { $place, goTo, replacePlace } from '../../browser/address.ts';
import { focusTitle } from '../../browser/device.ts';
import { takeText } from '../../storage/left-text.ts';
import { takeShared, type SharedText } from '../../browser/share-sheet.ts';
import { mountOver, type HandedField } from '../../browser/take-over.tsx';
import { useStore } from '../../browser/use-store.ts';
import { parseIsoDate } from '../../lib/parse.ts';
import { pathTo } from '../../lib/routes.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { $begunMessage, $messages, addMessage, beginFrom, loadSampleMessage, removeMessage } from './follow-up.store.ts';
import { readHandedOver, readShared } from './handed-over.ts';
import { MessageList } from './MessageList.tsx';
import { createBegun } from './NewMessage.tsx';
import { templateById } from './templates.ts';

const MessageFile = lazyPart(async () => (await import('./MessageFile.tsx')).MessageFile);
const SharedAsWin = lazyPart(async () => (await import('../wins/SharedAsWin.tsx')).SharedAsWin);
const TemplateList = lazyPart(async () => (await import('./TemplateList.tsx')).TemplateList);

/** The island of the follow-up check: the messages, the templates, or one message, as the address says (`#id`, `#id/edit`). */
export function FollowUp(props: { readonly base: string; readonly handed?: HandedField }): JSX.Element {
  const messages = useStore($messages);
  const place = useStore($place);
  const begun = createBegun();
  /** The message that another app shared just now: it may be no message at all. */
  let sharedAs: { readonly id: string; readonly shared: SharedText } | undefined;
  untrack(() => {
    const typed = props.handed?.text ?? '';
    if (typed !== '' && typed !== begun.message()?.text) {
      begun.settle();
      begun.write(typed);
    }
    const shared = takeShared();
    const known = shared === undefined ? undefined : readShared(shared);
    if (shared === undefined || known === undefined) return;
    sharedAs = { id: addMessage(known), shared };
    replacePlace(sharedAs.id);
  });
  /** It was a win: back to the list. */
  const dropShared = (shared: string): void => {
    removeMessage(shared);
    goTo('');
    focusTitle();
  };
  const id = createMemo(() => place().split('/')[0] ?? '');
  const fromTemplate = useStore($begunMessage);
  const message = createMemo(() => [...messages(), fromTemplate()].find((one) => one?.id === id()));
  const messageId = createMemo(() => message()?.id);
  // Places that do something once: they are never left in the way of Back.
  createEffect(
    on(place, (now) => {
      const [act, templateId = '', interviewId, personId, day] = now.split('/');
      if (act === 'sample') void loadSampleMessage().then(replacePlace);
      if (act !== 'new') return;
      const template = templateById(templateId);
      if (template !== undefined) replacePlace(`${beginFrom(template, interviewId, personId, parseIsoDate(day))}/edit`);
      else {
        const left = readHandedOver(takeText('follow-up-new'));
        const begunId = begun.message()?.id ?? '';
        replacePlace(left === undefined ? begunId : addMessage(left.known, left.isSample ? 'sample' : 'own'));
        // “Check it”, pressed on a page nobody has written on yet.
        if (left === undefined && begunId === '') begun.ask();
      }
      begun.settle();
    }),
  );
  // Another message begins at its top; coming to a list, too.
  createEffect(on([messageId, () => id() === 'templates'], focusTitle, { defer: true }));
  return (
    <>
      <Switch
        fallback={
          <>
            <Head />
            <MessageList begun={begun} base={props.base} />
          </>
        }
      >
        <Match when={id() === 'templates'}>
          <header class="page-head">
            <p>
              <a class="button button--quiet" href={pathTo('followUp', props.base)} onClick={(event) => (event.preventDefault(), goTo(''))}>
                All messages
              </a>
            </p>
            <h1 tabindex="-1">Start from an outline</h1>
            <p class="soft">The frame of a message. What is in brackets is yours to fill in.</p>
          </header>
          <TemplateList onChoose={(template) => replacePlace(`${beginFrom(template)}/edit`)} />
        </Match>
        <Match when={messageId()} keyed>
          {(id) => (
            <Show when={message()}>
              {(found) => (
                <>
                  <Show when={sharedAs?.id === id ? sharedAs : undefined}>
                    {(one) => <SharedAsWin shared={one().shared} onKeep={() => dropShared(id)} />}
                  </Show>
                  <MessageFile message={found()} isEditing={place().endsWith('/edit')} base={props.base} />
                </>
              )}
            </Show>
          )}
        </Match>
      </Switch>
    </>
  );
}

function Head(): JSX.Element {
  return (
    <header class="page-head">
      <h1 tabindex="-1">Should I send this?</h1>
      <p class="soft">Before it goes: will it help them, is it the time, and are these the words?</p>
    </header>
  );
}

/** Puts the follow-up check in the place of its static text, without losing a letter. */
export function mountFollowUp(): void {
  mountOver('follow-up', '#message-first', '.new-message textarea', (handed) => (
    <FollowUp base={import.meta.env.BASE_URL} handed={handed} />
  ));
}
