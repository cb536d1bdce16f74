import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { isBankHoliday } from '../../../lib/elections/bank-holidays.ts';
import { daysFrom, isWeekend } from '../../../lib/elections/day.ts';

/** Proclaimed for one occasion, or moved for one; nobody could have worked them out. */
const FOR_ONE_OCCASION: Record<string, boolean> = {
  '2020-05-04': false,
  '2020-05-08': true,
  '2022-05-30': false,
  '2022-06-02': true,
  '2022-06-03': true,
  '2022-09-19': true,
  '2023-05-08': true,
};

const YEARS = Array.from({ length: 21 }, (_, index) => 2020 + index);
const others = new Holidays('GB', 'ENG', { types: ['public', 'bank'] });

/** Days on which offices would otherwise be open: on the others nothing turns. */
const workingHolidays = (year: number, isHoliday: (day: string) => boolean) => {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = daysFrom(day, 1))
    if (!isWeekend(day) && isHoliday(day)) days.push(day);
  return days;
};

describe('isBankHoliday', () => {
  it.each(YEARS)('agrees in %i with the calendars of date-holidays, but for what was proclaimed once', (year) => {
    const theirs = new Set(others.getHolidays(year).map(({ date }) => date.slice(0, 10)));
    expect(workingHolidays(year, (day) => isBankHoliday(day))).toEqual(
      workingHolidays(year, (day) => {
        const once = FOR_ONE_OCCASION[day];
        return once === undefined ? theirs.has(day) : !once;
      }),
    );
  });

  it.each(YEARS)('gives %i eight working days that are none', (year) => {
    expect(workingHolidays(year, isBankHoliday)).toHaveLength(8);
  });

  // Substitute days as GOV.UK listed them.
  it.each([
    ['2020-12-28', 'Boxing Day on a Saturday'],
    ['2021-12-27', 'Christmas Day on a Saturday'],
    ['2021-12-28', 'and Boxing Day on the Sunday after it'],
    ['2022-01-03', 'New Year’s Day on a Saturday'],
    ['2022-12-26', 'Christmas Day on a Sunday: Boxing Day itself'],
    ['2022-12-27', 'and the Tuesday'],
    ['2023-01-02', 'New Year’s Day on a Sunday'],
  ])('%s: %s', (day) => {
    expect(isBankHoliday(day)).toBe(true);
  });

  it.each(['2026-12-24', '2026-12-29', '2027-05-06', '2027-08-02', '2027-03-25', '2028-01-02'])('not %s', (day) => {
    expect(isBankHoliday(day)).toBe(false);
  });
});
