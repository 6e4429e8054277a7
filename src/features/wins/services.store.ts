/** What I do: services as stored, and what a person does with them. */
import { newId } from '../../browser/device.ts';
import { dropUndefined, type ChangeOf } from '../../lib/list.ts';
import { act } from '../../storage/act.ts';
import { blankService, type Service } from './service.ts';
import { editRecord, wins } from './wins.store.ts';
import { servicesIn } from './wins-format.ts';

/** Every service in its order; the sample's last. */
export const $services = wins.both(servicesIn);

/** Adds a service with what is known of it and returns its id. A blank name adds nothing. */
export function addService(name: string, known: ChangeOf<Omit<Service, 'id' | 'type' | 'name' | 'order'>> = {}): string | undefined {
  if (name.trim() === '') return undefined;
  const id = newId();
  const order = 1 + Math.max(-1, ...servicesIn(wins.$own.get()).map((service) => service.order));
  act('', () => wins.put(dropUndefined({ ...blankService(id, name.trim(), order), ...(known as Partial<Service>) })));
  return id;
}

/** Changes a service; a field set to `undefined` is removed. */
export function changeService(id: string, change: ChangeOf<Omit<Service, 'id' | 'type'>>): void {
  editRecord(id, 'service', (service) => dropUndefined({ ...service, ...(change as Partial<Service>) }) as typeof service); // what is undefined is gone
}

/** Removes a service; can be undone. Its wins stay and belong to none. */
export function removeService(id: string): void {
  if (wins.find(id) !== undefined) act('Service removed', () => wins.remove(id));
}
