/** The ways to rehearse, in the order of the page. One line for each: its place behind the `#`, its name and what it is for. */
import { fileAddress, pathTo, type RouteName } from '../../lib/routes.ts';

/** A way to rehearse. */
export interface WayIn {
  /** Its place on this page, or on that of the route. */
  readonly place: string;
  readonly route?: RouteName;
  readonly title: string;
  readonly about: string;
}

/** All of them. Cards come first and are the page itself. */
export const WAYS_IN: readonly WayIn[] = [
  {
    place: '',
    route: 'aloud',
    title: 'Say it aloud',
    about: 'A story, an answer, your first sentence: how long it is, and where it stops.',
  },
  { place: 'mock', route: 'aloud', title: 'Mock interview', about: 'Five questions, twelve minutes, and what they ask next.' },
  { place: 'push-back', title: 'When they push back', about: 'They say no to your ask; you answer aloud, with your own figures.' },
  { place: '', route: 'practice', title: 'Skills tests', about: 'A calendar, an inbox, a trip: the tests many employers give.' },
];

/** The address of a way on a page of its own, for an interview where one is chosen ('' for none). */
export const wayAddress = (route: RouteName, place: string, interviewId: string, base: string): string =>
  route === 'aloud' && `${interviewId}${place}` !== '' ? fileAddress(route, interviewId, base, place) : pathTo(route, base);
