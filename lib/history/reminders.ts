import type { SavedDraft } from './saved-draft.ts';

/** When the user may be reminded of a saved draft. */
export const REMINDERS = ['hour', 'tomorrow'] as const;
export type Reminder = (typeof REMINDERS)[number];

const HOUR_MS = 60 * 60 * 1000;
const MORNING = 8;

/** The time of a reminder that is chosen at `now`; both in ms since the epoch. */
export function reminderAt(reminder: Reminder, now: number): number {
  if (reminder === 'hour') return now + HOUR_MS;
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1, MORNING).getTime();
}

/** Has the time come to remind of this draft? */
export function isDue(draft: Pick<SavedDraft, 'remindAt'>, now: number): boolean {
  return draft.remindAt !== null && draft.remindAt <= now;
}

/** When to look next, or `null` where nothing is to come. */
export function nextReminder(drafts: readonly Pick<SavedDraft, 'remindAt'>[], now: number): number | null {
  const times = drafts.flatMap(({ remindAt }) => (remindAt !== null && remindAt > now ? [remindAt] : []));
  return times.length === 0 ? null : Math.min(...times);
}
