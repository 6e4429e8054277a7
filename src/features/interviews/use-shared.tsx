import { createMemo, type Accessor } from 'solid-js';
import { useStore } from '../../browser/use-store.ts';
import type { Story, Strength } from './interviews-format.ts';
import { $stories, $strengths, isSampleId } from './interviews.store.ts';

/** The strengths and stories that go with an interview: one's own with one's own, the sample's with the sample. */
export function useShared(
  interviewId: Accessor<string>,
): Accessor<{ readonly strengths: readonly Strength[]; readonly stories: readonly Story[] }> {
  const strengths = useStore($strengths);
  const stories = useStore($stories);
  return createMemo(() => {
    const isSample = isSampleId(interviewId());
    const goes = (record: { readonly id: string }): boolean => isSampleId(record.id) === isSample;
    return { strengths: strengths().filter(goes), stories: stories().filter(goes) };
  });
}
