/** Open ends of the follow-up check: messages on hold, and those whose time has come. */
import { daysBetween, formatClock, formatDistance } from '../../lib/dates.ts';
import { capitalized, isolated } from '../../lib/text.ts';
import type { Message } from '../follow-up/message.ts';
import { momentWords } from '../follow-up/when-words.ts';
import type { Moment } from '../interviews/when.ts';
import type { OpenEnd } from './open-end.ts';

const nameOf = ({ to, company }: Message): string => {
  const who = to.trim() || company.trim();
  return who === '' ? 'a message' : `your message to ${isolated(who)}`;
};

/** The open ends of every message that rests, the soonest first. */
export function messageEnds(messages: readonly Message[], now: Moment): readonly OpenEnd[] {
  const today = now.slice(0, 10);
  return messages
    .filter((one) => one.heldUntil !== undefined && one.sentOn === undefined)
    .sort((a, b) => ((a.heldUntil ?? '') < (b.heldUntil ?? '') ? -1 : 1))
    .map((message): OpenEnd => {
      const { id, heldUntil = now, heldFor } = message;
      const hasCome = heldUntil <= now;
      const day = heldUntil.slice(0, 10);
      return {
        key: `held-${id}`,
        what: capitalized(hasCome && heldFor !== 'date' ? `read ${nameOf(message)} once more` : nameOf(message)),
        why: !hasCome
          ? `Held until ${momentWords(heldUntil, today)}`
          : heldFor === 'date'
            ? 'It was too early. The day has come: check it once more'
            : 'Does it still say what you mean?',
        target: { route: 'followUp', id },
        on: day,
        when:
          Math.abs(daysBetween(today, day)) === 0 && !hasCome ? formatClock(heldUntil.slice(11)) : capitalized(formatDistance(day, today)),
        needsYou: hasCome,
      };
    });
}
