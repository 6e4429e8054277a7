/** What I do, in one sentence each, for the screens that offer it. Its code comes only where something of it is kept. */
import { createSignal, onCleanup, type Accessor } from 'solid-js';
import { holds } from '../../browser/start.ts';
import { formulaOf } from './formula.ts';
import type { Service } from './service.ts';

/** A service in one sentence. */
export interface Formula {
  readonly id: string;
  readonly text: string;
  readonly isSample: boolean;
}

const found = (services: readonly Service[], isSample: (id: string) => boolean): readonly Formula[] =>
  services
    .map((service) => ({ id: service.id, text: formulaOf(service), isSample: isSample(service.id) }))
    .filter(({ text }) => text !== '');

/** The sentences of all services that have one; none until they are read. */
export function createFormulas(): Accessor<readonly Formula[]> {
  const [formulas, setFormulas] = createSignal<readonly Formula[]>([]);
  let stop: (() => void) | undefined;
  onCleanup(() => stop?.());
  if (holds('wins')) {
    void Promise.all([import('./services.store.ts'), import('./wins.store.ts')]).then(
      ([{ $services }, { isSampleOfWins }]) => (stop = $services.subscribe((services) => setFormulas(found(services, isSampleOfWins)))),
    );
  }
  return formulas;
}
