import type { Day } from './day.ts';

/**
 * Loads the bank holidays of England and Wales, Good Friday among them. The library brings those of the whole world, so
 * it is fetched only where somebody enters a poll, in the settings, and no other page carries it.
 *
 * Source: the library `date-holidays` (ISC; its data CC BY 3.0). A holiday that is proclaimed after its release is not in it.
 */
export async function loadBankHolidays(): Promise<(day: Day) => boolean> {
  const { default: Holidays } = await import('date-holidays');
  const calendar = new Holidays('GB', 'ENG', { types: ['public', 'bank'] });
  const years = new Map<number, Set<Day>>();
  return (day) => {
    const year = Number(day.slice(0, 4));
    const days = years.get(year) ?? new Set(calendar.getHolidays(year).map(({ date }) => date.slice(0, 10)));
    years.set(year, days);
    return days.has(day);
  };
}
