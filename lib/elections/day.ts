/** A calendar day, `YYYY-MM-DD`, without a time of day and so without a time zone. */
export type Day = string;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Is this a day that there is in the calendar? */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(utc(text)) && dayOf(utc(text)) === text;
}

/** The day so many days later, or earlier where `days` is negative. */
export function daysFrom(day: Day, days: number): Day {
  return dayOf(utc(day) + days * DAY_MS);
}

/** The day of the week, from 0 for Sunday to 6 for Saturday. */
export function weekday(day: Day): number {
  return new Date(utc(day)).getUTCDay();
}

/** Saturday or Sunday? */
export function isWeekend(day: Day): boolean {
  return [0, 6].includes(weekday(day));
}

/** The day that it is where the user is, at `now` (ms since the epoch). */
export function today(now: number): Day {
  return new Date(now).toLocaleDateString('sv-SE');
}

function utc(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayOf(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}
