/** The steering map: from each strength, the questions that lead to it and the stories they end in; and where a way is missing. */
import { quoted, counted } from '../../lib/text.ts';
import type { SteeringPath } from './interview.ts';
import type { Story, Strength } from './interviews-format.ts';

/** One strength with the paths that lead to it. `strength` is absent for paths that name none. */
export interface MapBranch {
  readonly strength?: Strength;
  readonly paths: readonly (SteeringPath & { readonly story?: Story })[];
}

/** A story used as often as this is worn out. */
const WORN_AFTER = 3;

/** Every strength in its order with its paths; then the paths that belong to none. */
export function steeringMap(
  paths: readonly SteeringPath[],
  strengths: readonly Strength[],
  stories: readonly Story[],
): readonly MapBranch[] {
  const withStory = paths.map((path) => {
    const story = stories.find((one) => one.id === path.storyId);
    return story === undefined ? path : { ...path, story };
  });
  const branches: readonly MapBranch[] = strengths.map((strength) => ({
    strength,
    paths: withStory.filter((path) => path.strengthId === strength.id),
  }));
  const stray = withStory.filter((path) => strengths.every((strength) => strength.id !== path.strengthId));
  return stray.length === 0 ? branches : [...branches, { paths: stray }];
}

/** What is missing on the map, in sentences. */
export function mapGaps(paths: readonly SteeringPath[], strengths: readonly Strength[], stories: readonly Story[]): readonly string[] {
  const gaps: string[] = [];
  for (const strength of strengths) {
    if (paths.every((path) => path.strengthId !== strength.id)) gaps.push(`${quoted(strength.text, 50)} has no question that leads to it.`);
  }
  for (const path of paths) {
    const hasStory = stories.some((story) => story.id === path.storyId);
    const question = path.question.trim() === '' ? 'A path without a question' : quoted(path.question, 50);
    if (path.bridge.trim() === '' && !hasStory) gaps.push(`${question} has no way back: no bridge and no story.`);
    else if (path.bridge.trim() === '') gaps.push(`${question} has no bridge to the story.`);
    else if (!hasStory) gaps.push(`${question} leads to no story.`);
    if (strengths.every((strength) => strength.id !== path.strengthId)) gaps.push(`${question} shows no strength yet.`);
  }
  for (const story of stories) {
    const uses = paths.filter((path) => path.storyId === story.id).length;
    if (uses >= WORN_AFTER)
      gaps.push(`${quoted(story.title, 50)} is told at the end of ${counted(uses, 'path')}. Find another for one of them.`);
  }
  return gaps;
}
