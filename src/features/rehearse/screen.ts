/** What every way to rehearse is given. */
import type { InterviewHere } from '../interviews/here.ts';

/** The props of a way to rehearse: a component that fills the page. */
export interface ScreenProps {
  /** The interview one rehearses for; without one, whatever comes. */
  readonly interview: InterviewHere | undefined;
  /** Whose records it is about: one’s own, or the sample’s. */
  readonly whose: 'own' | 'sample';
  /** The instant at which it is to be known, as ISO with Z. */
  readonly aim: string;
  readonly base: string;
  /** Back to all ways. */
  readonly onClose: () => void;
}
