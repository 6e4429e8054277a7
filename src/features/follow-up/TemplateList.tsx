import { For, type JSX } from 'solid-js';
import { TEMPLATES, type MessageTemplate } from './templates.ts';

/** Every template, with when it fits. */
export function TemplateList(props: { readonly onChoose: (template: MessageTemplate) => void }): JSX.Element {
  return (
    <ul class="rows templates">
      <For each={TEMPLATES}>
        {(template) => (
          <li>
            <button type="button" class="row-open" onClick={() => props.onChoose(template)}>
              <span>
                {template.name}
                <span class="open-end__why">{template.when}</span>
              </span>
            </button>
          </li>
        )}
      </For>
    </ul>
  );
}
