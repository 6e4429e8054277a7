/** Open ends around an offer: the talk to come, what was promised by a day, the looks back. */
import { daysAfter, daysBetween, formatDistance } from '../../lib/dates.ts';
import { capitalized, isolated } from '../../lib/text.ts';
import { asAgreed, isToldKept, LOOK_BACKS, type AfterYes, type PromiseRecord } from '../negotiate/promises.ts';
import { atWorkName, isPresentJob } from '../negotiate/talk-at-work.ts';
import { talkClock, type TalkHere } from '../negotiate/talk-time.ts';
import { offerName, type Offer } from '../offers/offer.ts';
import { fromSide, sideName } from '../offers/side-words.ts';
import type { OpenEnd } from './open-end.ts';

/** What these open ends come from. */
export interface TalkFiles {
  readonly offers: readonly Offer[];
  /** On the clock here. */
  readonly negotiations: readonly TalkHere[];
  readonly promises: readonly PromiseRecord[];
  readonly afterYes: readonly AfterYes[];
}

/** Named from this many days before. */
const AHEAD_DAYS = 14;
const LATE_DAYS = 30;

const when = (day: string, today: string): string => capitalized(formatDistance(day, today));
const isNear = (day: string, today: string): boolean => {
  const days = daysBetween(today, day);
  return days <= AHEAD_DAYS && days >= -LATE_DAYS;
};

/** The open ends of every offer on the table, today being an ISO date. */
export function talkEnds({ offers, negotiations, promises, afterYes }: TalkFiles, today: string): readonly OpenEnd[] {
  return offers.flatMap((offer, index): readonly OpenEnd[] => {
    const name = isolated(offerName(offer, index));
    const side = sideName(offer, index);
    const isAtWork = isPresentJob(offer);
    const talk = negotiations.find((one) => one.id === offer.id);
    const { callOn } = talk ?? {};
    const call: readonly OpenEnd[] =
      callOn === undefined || callOn < today || !isNear(callOn, today)
        ? []
        : [
            {
              key: `talk-${offer.id}`,
              what: talk?.employer !== undefined ? atWorkName(talk) : `Talk about ${name}`,
              why: [talk === undefined ? '' : talkClock(talk), 'Print the sheet, or open the talk on your phone']
                .filter(Boolean)
                .join('. '),
              target: { route: 'negotiate', id: offer.id, part: 'sheet' },
              on: callOn,
              when: when(callOn, today),
              needsYou: daysBetween(today, callOn) <= 1,
            },
          ];
    const after = afterYes.find((one) => one.offerId === offer.id);
    const due = [...promises].sort(asAgreed).flatMap((promise): readonly OpenEnd[] =>
      promise.offerId !== offer.id || promise.dueOn === undefined || !isNear(promise.dueOn, today) || isToldKept(promise.id, after)
        ? []
        : [
            {
              key: `due-${promise.id}`,
              what: `Promised by ${side}`,
              why: isolated(promise.text) || 'One of the things they granted',
              target: { route: 'negotiate', id: offer.id, part: 'promises' },
              on: promise.dueOn,
              when: when(promise.dueOn, today),
              needsYou: promise.dueOn <= today,
            },
          ],
    );
    const owed = (talk?.asks ?? []).flatMap((plan): readonly OpenEnd[] =>
      plan.own.trim() === '' || plan.answer !== 'will-check' || plan.till === undefined
        ? []
        : [
            {
              key: `owed-${plan.id}`,
              what: fromSide(`${side} ${plan.till < today ? 'meant to tell you by now' : 'will tell you'}`),
              why: isolated(plan.own.trim()),
              target: { route: 'call', id: offer.id },
              on: plan.till,
              when: when(plan.till, today),
              needsYou: plan.till < today,
            },
          ],
    );
    // Who is leaving for it starts there.
    const start: readonly OpenEnd[] =
      after === undefined || after.startsOn !== undefined || (after.noticeOn ?? after.lastDayOn ?? after.leaving) === undefined
        ? []
        : [
            {
              key: `start-${offer.id}`,
              what: `When do you start? (${name})`,
              why: 'With your first day, Today serves the new job too',
              target: { route: 'negotiate', id: offer.id, part: 'promises' },
              when: 'When you know',
              needsYou: false,
            },
          ];
    const back = LOOK_BACKS.flatMap((days): readonly OpenEnd[] => {
      const day = after?.startsOn === undefined ? undefined : daysAfter(after.startsOn, days);
      const isDone = Object.entries(after?.outcomes ?? {}).some(([key, outcome]) => key.startsWith(`${days}:`) && outcome !== 'unsaid');
      if (day === undefined || isDone || day > daysAfter(today, 3) || !isNear(day, today)) return [];
      return [
        {
          key: `back-${offer.id}-${days}`,
          what: `Look back on ${name} after ${days} days`,
          why: 'Compare the worksheet with how it turned out',
          target: { route: 'negotiate', id: offer.id, part: 'promises' },
          on: day,
          when: when(day, today),
          needsYou: day <= today,
        },
      ];
    });
    const all = [...call, ...owed, ...due, ...start, ...back];
    return isAtWork ? all.map((end) => ({ ...end, isOfJob: true })) : all;
  });
}
