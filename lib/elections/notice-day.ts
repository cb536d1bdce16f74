import { isBankHoliday } from './bank-holidays.ts';
import { type Day, daysFrom, isWeekend } from './day.ts';

/** The notice of election is published not later than so many days before the poll. */
const DAYS_BEFORE = 25;

/**
 * The last day on which notice of a parish election may be published, with which the time before the election begins for
 * council publicity. The returning officer may publish it earlier.
 *
 * Sources: Local Elections (Parishes and Communities) (England and Wales) Rules 2006 (SI 2006/3305), schedule 2, rule 1
 * (the timetable: not later than the twenty-fifth day before the day of election) and rule 2 (computation of time:
 * Saturdays, Sundays, Christmas Eve, Christmas Day, Good Friday, bank holidays and days of public thanksgiving or
 * mourning do not count). Welsh communities have had rules of their own since 2022 (WSI 2021/1460), with the same days left
 * out. That the time runs from the notice to the polling day: Local Government Association, pre-election
 * guidance on the Code of Recommended Practice on Local Authority Publicity 2011. Days of thanksgiving or mourning, and bank
 * holidays for one occasion, are appointed at short notice and are not known here: the user may put the day right.
 */
export function noticeDay(poll: Day): Day {
  let day = poll;
  for (let counted = 0; counted < DAYS_BEFORE; ) {
    day = daysFrom(day, -1);
    if (!isDisregarded(day)) counted++;
  }
  return day;
}

function isDisregarded(day: Day): boolean {
  return isWeekend(day) || /-12-2[45]$/.test(day) || isBankHoliday(day);
}
