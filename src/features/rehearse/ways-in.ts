/** The ways to rehearse, in the order of the page. One line for each: its place behind the `#`, its name and what it is for. */
import type { RouteName } from '../../lib/routes.ts';

/** A way to rehearse. */
export interface WayIn {
  /** Its place on this page; that of a page of its own is the route. */
  readonly place: string;
  readonly route?: RouteName;
  readonly title: string;
  readonly about: string;
}

/** All of them. Cards come first and are the page itself. */
export const WAYS_IN: readonly WayIn[] = [
  { place: '', route: 'practice', title: 'Skills tests', about: 'A calendar, an inbox, a trip: the tests many employers give.' },
];
