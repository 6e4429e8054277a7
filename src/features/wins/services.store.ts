/** What I do: services as stored, and what a person does with them. */
import { computed } from 'nanostores';
import { newId } from '../../browser/device.ts';
import { dropUndefined, type ChangeOf } from '../../lib/list.ts';
import { act } from '../../storage/act.ts';
import { descriptionIn, type JobDescription } from './job-description.ts';
import { blankService, placesAfterMove, type Service } from './service.ts';
import { tasksWith, tasksWithout } from './service-tasks.ts';
import { editRecord, wins } from './wins.store.ts';
import { servicesIn } from './wins-format.ts';

/** Every service in its order; the sample's last. */
export const $services = wins.both(servicesIn);

/** My job description; a blank one while there is none. */
export const $jobDescription = computed(wins.$own, descriptionIn);

/** Changes my job description, or how long my week is; a field set to `undefined` is removed. */
export function changeJobDescription(change: ChangeOf<Omit<JobDescription, 'id' | 'type'>>): void {
  wins.put(dropUndefined({ ...$jobDescription.get(), ...(change as Partial<JobDescription>) }));
}

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

/** Moves a service a step up (-1) or down (1) among mine, or among those of the sample. One thing to take back. */
export function moveService(id: string, step: -1 | 1): void {
  const row = $services.get().filter((one) => wins.whose(one.id) === wins.whose(id));
  act('', () => {
    for (const [moved, order] of placesAfterMove(row, id, step)) changeService(moved, { order });
  });
}

/** Takes lines out of every service beside one. */
function takeFromOthers(id: string, lines: readonly string[]): void {
  for (const { id: other, tasks } of $services.get()) {
    const rest = other === id || wins.whose(other) !== wins.whose(id) ? tasks : tasksWithout(tasks, lines);
    if (rest !== tasks) changeService(other, { tasks: rest });
  }
}

/** Takes out of the others what was typed into one: a line is in one only. */
export function keepApart(id: string): void {
  const tasks = $services.get().find((service) => service.id === id)?.tasks ?? [];
  act('', () => takeFromOthers(id, tasks));
}

/** Gives lines to a service, and takes them out of any other: a line is in one only. Can be undone. */
export function giveTasks(id: string, lines: readonly string[]): void {
  if (wins.find(id)?.type !== 'service') return;
  act('Added to it', () => {
    takeFromOthers(id, lines);
    editRecord(id, 'service', (service) => ({ ...service, tasks: tasksWith(service.tasks, lines) }));
  });
}

/** Makes a service out of lines that belong together and returns its id; can be undone. A blank name makes none. */
export function groupTasks(lines: readonly string[], name: string): string | undefined {
  return act('Put together', () => {
    const id = addService(name, { tasks: tasksWith([], lines) });
    if (id !== undefined) takeFromOthers(id, lines);
    return id;
  });
}

/** Removes a service; can be undone. Its wins stay and belong to none. */
export function removeService(id: string): void {
  if (wins.find(id) !== undefined) act('Service removed', () => wins.remove(id));
}
