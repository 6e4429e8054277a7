import type { JSX } from 'solid-js';
import { createToday } from '../../browser/clock.ts';
import { formatShortDay } from '../../lib/dates.ts';
import { isolated } from '../../lib/text.ts';
import { DateField } from '../../ui/DateField.tsx';
import { ItemRows } from '../../parts/ItemRows.tsx';
import { ResearchPart } from './ResearchPart.tsx';
import type { Research, Said } from './research.ts';
import { addResearchItem, changeResearchItem, removeResearchItem } from './salary.store.ts';

/** Every figure already said, so that one does not contradict oneself. It stands on the sheet, on one’s own copy. */
export function SaidPart(props: { readonly research: Research }): JSX.Element {
  const today = createToday();
  return (
    <ResearchPart part="said" research={props.research}>
      <p class="soft salary-why">In a form, on the phone, to a recruiter. It appears on your own copy of the sheet.</p>
      <ItemRows<Said>
        items={props.research.said}
        title={(said) => said.text}
        note={(said) =>
          [said.to.trim() === '' ? '' : `to ${isolated(said.to)}`, said.on === undefined ? '' : formatShortDay(said.on)]
            .filter(Boolean)
            .join(', ')
        }
        fields={[
          { name: 'text', label: 'What you said', hint: 'As you said it: “around 60”.' },
          { name: 'to', label: 'To whom' },
        ]}
        add="Add a figure you said"
        draft={`said-${props.research.id}`}
        opensAdded
        onAdd={(text) =>
          text.trim() === '' ? undefined : addResearchItem(props.research.id, 'said', { text: text.trim(), to: '', on: today() })
        }
        onChange={(id, part) => changeResearchItem(props.research.id, 'said', id, part)}
        onRemove={(id) => removeResearchItem(props.research.id, 'said', id)}
        extra={(said) => (
          <DateField label="When" date={said().on} onChange={(on) => changeResearchItem(props.research.id, 'said', said().id, { on })} />
        )}
      />
    </ResearchPart>
  );
}
