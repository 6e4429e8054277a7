/** Dates to the person’s own calendar, as a file that it opens. */
import type { UnstampedEntry } from '../lib/calendar-entry.ts';
import { saveTextFile } from './device.ts';

/** Saves entries as a calendar file, as of now, and gives back what to say of it. The code for that comes on the press. */
export async function saveCalendar(file: string, entries: readonly UnstampedEntry[]): Promise<string> {
  const now = new Date();
  const { calendarFile } = await import('../lib/calendar-file.ts');
  saveTextFile(
    file,
    calendarFile(
      entries.map((entry) => ({ ...entry, changedAt: now.getTime() })),
      now,
    ),
    'text/calendar',
  );
  return `Saved as ${file}. Open it with your calendar.`;
}
