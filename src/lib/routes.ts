/** The addresses of the app, relative to where it is deployed. Only parts that exist stand here. */
const ROUTES = {
  today: '',
  interviews: 'interviews/',
  cue: 'interviews/cue/',
  debrief: 'interviews/debrief/',
  playbooks: 'playbooks/',
  practice: 'practice/',
  rehearse: 'rehearse/',
  aloud: 'rehearse/aloud/',
  wins: 'wins/',
  services: 'wins/services/',
  review: 'wins/review/',
  handOver: 'wins/hand-over/',
  offers: 'offers/',
  clocks: 'offers/clocks/',
  salary: 'salary/',
  negotiate: 'negotiate/',
  call: 'negotiate/call/',
  followUp: 'follow-up/',
  more: 'more/',
  yourData: 'your-data/',
  privacy: 'privacy/',
  hide: 'hide/',
  about: 'about/',
} as const;

/** The way about: what stands in the bar at the foot or the side, each with the pages under it. */
export const NAVIGATION = [
  { route: 'today', icon: 'today', text: 'Today', rest: '', parts: [] },
  {
    route: 'interviews',
    icon: 'prepare',
    text: 'Prepare',
    rest: '',
    parts: [
      { route: 'interviews', text: 'Interviews' },
      { route: 'rehearse', text: 'Rehearse' },
      { route: 'playbooks', text: 'Playbooks' },
      { route: 'practice', text: 'Practice' },
      { route: 'wins', text: 'Wins' },
    ],
  },
  {
    route: 'offers',
    icon: 'offers',
    text: 'Offers',
    rest: '',
    parts: [
      { route: 'offers', text: 'Worksheet' },
      { route: 'salary', text: 'Salary' },
      { route: 'negotiate', text: 'Negotiate' },
    ],
  },
  { route: 'followUp', icon: 'follow', text: 'Follow-up', rest: '', parts: [] },
  {
    route: 'more',
    icon: 'more',
    text: 'More',
    rest: ' about Greenroom',
    parts: [
      { route: 'more', text: 'This device' },
      { route: 'yourData', text: 'Your data' },
      { route: 'privacy', text: 'Privacy' },
      { route: 'about', text: 'About' },
    ],
  },
] as const;

/** A page of the app. */
export type RouteName = keyof typeof ROUTES;

/** The path of a page under a base path. @example pathTo('offers', '/') // '/offers/' */
export function pathTo(route: RouteName, base: string): string {
  return underBase(ROUTES[route], base);
}

/** Any path under a base path, which may or may not end with a slash. */
export function underBase(path: string, base: string): string {
  return `${base.replace(/\/*$/, '/')}${path}`;
}

/** The address of one file (a prep file, a research, a negotiation), or of a part of it, under a base path. @example fileAddress('interviews', 'abc', '/') // '/interviews/#abc' */
export function fileAddress(
  route: 'interviews' | 'cue' | 'debrief' | 'rehearse' | 'salary' | 'negotiate' | 'call' | 'followUp' | 'wins' | 'review' | 'aloud',
  id: string,
  base: string,
  part = '',
): string {
  return `${pathTo(route, base)}#${encodeURIComponent(part === '' ? id : `${id}/${part}`)}`;
}

/**
 * The address that begins a message from a template. `about`: the prep file it is about; `day`: the day it names, an ISO date.
 * @example templateAddress('resign', '/', { day: '2026-06-12' }) // '/follow-up/#new/resign///2026-06-12'
 */
export function templateAddress(
  template: string,
  base: string,
  { about = '', day = '' }: { readonly about?: string; readonly day?: string | undefined } = {},
): string {
  const parts = day === '' ? [about] : [about, '', day];
  return `${pathTo('followUp', base)}#${['new', template, ...parts.map(encodeURIComponent)].join('/').replace(/\/+$/, '')}`;
}
