import type { JSX } from 'solid-js';
import { ItemRows } from '../../parts/ItemRows.tsx';
import { placesAfterMove, type Service } from '../wins/service.ts';
import { formulaOf } from '../wins/formula.ts';
import { serviceNote } from './service-words.ts';
import { addService, changeService, moveService, removeService } from '../wins/services.store.ts';
import { isSampleOfWins } from '../wins/wins.store.ts';
import { ServiceDetails } from './ServiceDetails.tsx';

/** Every service as its sentence, to open and change; and a field for the next. */
export function ServiceRows(props: {
  readonly services: readonly Service[];
  readonly weekHours: number;
  readonly base: string;
}): JSX.Element {
  // The sample’s have an order of their own.
  const canMove = (id: string, step: -1 | 1): boolean => {
    const row = props.services.filter((one) => isSampleOfWins(one.id) === isSampleOfWins(id));
    return placesAfterMove(row, id, step).size > 0;
  };
  return (
    <ItemRows
      items={props.services}
      title={(service) => formulaOf(service) || service.name}
      note={(service) =>
        [isSampleOfWins(service.id) ? 'the sample' : '', serviceNote(service, props.weekHours)].filter(Boolean).join(' · ')
      }
      fields={[
        { name: 'name', label: 'What you do', hint: 'After “I”: keep two calendars.', lines: 1 },
        { name: 'forWhom', label: 'For whom', hint: 'Such as: two directors.', lines: 1 },
        { name: 'brings', label: 'What it brings them', hint: 'After “so that”: nothing collides.', lines: 1 },
      ]}
      extra={(service) => <ServiceDetails service={service()} weekHours={props.weekHours} base={props.base} />}
      add="Add something I do"
      draft="service"
      opensAdded
      onAdd={(name) => addService(name)}
      onChange={changeService}
      onRemove={removeService}
      moves={{ can: canMove, move: moveService }}
    />
  );
}
