import type { StatedDate } from '../../lib/policy/pack.ts';

const PARTS = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<StatedDate['precision'], Intl.DateTimeFormatOptions>;

/** A date as exact as its document is: '13 October 2020', 'May 2021', '2026'. */
export function showDate({ date, precision }: StatedDate): string {
  return new Intl.DateTimeFormat('en-GB', { ...PARTS[precision], timeZone: 'UTC' }).format(new Date(date));
}
