/** Takes over into a prep file what stands in an earlier one, or in the playbooks. */
import { newId } from '../../browser/device.ts';
import { dropUndefined } from '../../lib/list.ts';
import { shortened } from '../../lib/text.ts';
import { act } from '../../storage/act.ts';
import type { FromBefore, FromPlaybooks } from './carry-over.ts';
import type { Interview } from './interview.ts';
import {
  $stories,
  $strengths,
  addPrepItem,
  addStory,
  addStrength,
  changePrepItem,
  changeStory,
  describeInterview,
  noteHomework,
} from './interviews.store.ts';

/** Copies people and homework from the file of the round before; can be undone as one. */
export function copyFromBefore({ id, people }: Interview, from: FromBefore): void {
  act('People and homework copied', () => {
    describeInterview(id, { people: [...people, ...from.people.map((person) => ({ ...person, id: newId() }))] });
    for (const topic of from.homework) noteHomework(id, topic);
  });
}

/** Takes what was written in the playbooks over into a prep file; can be undone as one. */
export function takeFromPlaybooks(id: string, { opener, tidbit, tourWish, path }: FromPlaybooks): void {
  act('Taken from the playbooks', () => {
    describeInterview(id, dropUndefined({ opener, tourWish }));
    if (tidbit !== undefined) addPrepItem(id, 'tidbits', tidbit);
    if (path === undefined) return;
    const strengthId = $strengths.get().find((one) => one.text.trim() === path.strength)?.id ?? addStrength(id, path.strength) ?? '';
    const told = $stories.get().find((one) => one.situation.trim() === path.story && path.story !== '')?.id;
    const storyId = told ?? addStory(id, shortened(path.story, 60)) ?? '';
    if (told === undefined && storyId !== '') changeStory(storyId, { situation: path.story });
    const pathId = addPrepItem(id, 'paths', path.question) ?? '';
    changePrepItem(id, 'paths', pathId, { bridge: path.bridge, strengthId, storyId });
  });
}
