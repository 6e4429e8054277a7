/** How much of a week services take, and what is said of one that is in nobody's job description: scope is a boundary. */
import { capitalized, counted, countWord } from '../../lib/text.ts';
import { doingFor } from './formula.ts';
import { USUAL_WEEK } from './job-description.ts';
import type { Service } from './service.ts';

/** The hours of all services together. */
export interface WeekOfServices {
  readonly hours: number;
  /** Those of them that are in no job description. */
  readonly extraHours: number;
  /** How many services have no hours yet. */
  readonly uncounted: number;
}

const rounded = (hours: number): number => Math.round(hours * 100) / 100;

/** Adds them up. */
export function sumWeek(services: readonly Pick<Service, 'hoursAWeek' | 'isExtra'>[]): WeekOfServices {
  const sum = (some: typeof services): number => rounded(some.reduce((all, { hoursAWeek = 0 }) => all + hoursAWeek, 0));
  return {
    hours: sum(services),
    extraHours: sum(services.filter(({ isExtra }) => isExtra)),
    uncounted: services.filter(({ hoursAWeek = 0 }) => hoursAWeek === 0).length,
  };
}

/** Hours as they are said. @example hoursWords(0.5) // 'half an hour' */
export function hoursWords(hours: number): string {
  if (hours === 0.5) return 'half an hour';
  return Number.isInteger(hours) ? counted(hours, 'hour') : `${hours} hours`;
}

/** A share of the week in whole percent. @example shareWords(12, 40) // '30%' */
export function shareWords(hours: number, weekHours: number): string {
  const percent = (hours / (weekHours > 0 ? weekHours : USUAL_WEEK)) * 100;
  return percent < 1 ? 'less than 1%' : `${Math.round(percent)}%`;
}

/** @example weekWords(37.5) // 'a 37.5-hour week' */
export function weekWords(weekHours: number): string {
  return `a${/^(?:8|11|18|8\d)(?:\.|$)/.test(String(weekHours)) ? 'n' : ''} ${weekHours}-hour week`;
}

/** What that is of a week. @example shareOfWeek(12, 40) // 'That is 30% of a 40-hour week.' */
export function shareOfWeek(hours: number, weekHours: number): string | undefined {
  return hours > 0 ? `That is ${shareWords(hours, weekHours)} of ${weekWords(weekHours)}.` : undefined;
}

/** What all of them take of a week, and how many are not counted yet. */
export function weekSumWords(services: readonly Pick<Service, 'hoursAWeek' | 'isExtra'>[], weekHours: number): string {
  const { hours, uncounted } = sumWeek(services);
  if (hours === 0) return '';
  const rest = uncounted === 0 ? '' : ` ${capitalized(countWord(uncounted))} ${uncounted === 1 ? 'has' : 'have'} no hours yet.`;
  return `${capitalized(hoursWords(hours))} a week. ${shareOfWeek(hours, weekHours) ?? ''}${rest}`;
}

/** What of it is in nobody's job description; `''` where nothing is. */
export function extraWords(services: readonly Pick<Service, 'hoursAWeek' | 'isExtra'>[], weekHours: number): string {
  const { extraHours } = sumWeek(services);
  if (extraHours === 0) return '';
  return `${capitalized(hoursWords(extraHours))} of it, ${shareWords(extraHours, weekHours)} of the week, ${extraHours === 1 ? 'is' : 'are'} in nobody’s job description.`;
}

/**
 * What I say of work that is in nobody's job description, to the one who decides about it: what is so, what I can do, and which choice is
 * theirs. `''` for what is in mine, and until its hours are known.
 */
export function boundaryOf(service: Pick<Service, 'name' | 'forWhom' | 'hoursAWeek' | 'isExtra'>, weekHours: number): string {
  const what = doingFor(service);
  const { hoursAWeek: hours = 0, isExtra } = service;
  if (!isExtra || hours <= 0 || what === '') return '';
  const whatIs = `${what.replace(/\.$/, '')}. That takes about ${hoursWords(hours)} a week, ${shareWords(hours, weekHours)} of my time, and it is in nobody’s job description.`;
  return `${whatIs} I can keep it if we write it into mine and agree on what waits, or I can hand it on. Which would you prefer?`;
}

/** The same as an ask for a review, in one line; `''` where there is nothing to say. */
export function scopeAskOf(service: Pick<Service, 'name' | 'forWhom' | 'hoursAWeek' | 'isExtra'>, weekHours: number): string {
  if (boundaryOf(service, weekHours) === '') return '';
  const what = doingFor(service).replace(/\.$/, '');
  return `“${what}” (${shareWords(service.hoursAWeek ?? 0, weekHours)} of my week): into my job description, with what waits for it, or to somebody else`;
}
