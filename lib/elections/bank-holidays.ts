import { type Day, daysFrom, weekday } from './day.ts';
import { easterSunday } from './easter.ts';

const MONDAY = 1;
const SATURDAY = 6;
const SUNDAY = 0;

/** This day, or the first Monday after it. */
const mondayFrom = (day: Day) => daysFrom(day, (MONDAY - weekday(day) + 7) % 7);

/** The last Monday of a month of 31 days. */
const lastMonday = (year: number, month: '05' | '08') => mondayFrom(`${year}-${month}-25`);

/** This day, or where it is a Saturday or Sunday the Monday after it. */
const orMonday = (day: Day) => ([SATURDAY, SUNDAY].includes(weekday(day)) ? mondayFrom(day) : day);

/** What the Act itself makes bank holidays in England and Wales, line by line. */
function byStatute(year: number): Day[] {
  const christmas = weekday(`${year}-12-25`);
  const boxing = weekday(`${year}-12-26`);
  return [
    daysFrom(easterSunday(year), 1),
    lastMonday(year, '05'),
    lastMonday(year, '08'),
    ...(boxing === SUNDAY ? [] : [`${year}-12-26`]),
    ...(christmas === SUNDAY || boxing === SUNDAY ? [`${year}-12-27`] : []),
  ];
}

/**
 * What is proclaimed every year: New Year's Day (since 1974) and the first Monday in May (since 1978), and a Monday or
 * Tuesday in the place of a Christmas or Boxing Day that falls on a Saturday.
 */
function byProclamation(year: number): Day[] {
  const weekend = [`${year}-12-25`, `${year}-12-26`].some((day) => weekday(day) === SATURDAY);
  return [orMonday(`${year}-01-01`), mondayFrom(`${year}-05-01`), ...(weekend ? [`${year}-12-28`] : [])];
}

/**
 * Is this a bank holiday in England and Wales, or Good Friday or Christmas Day, which are holidays without any Act? For days
 * from 1978 on.
 *
 * Sources: Banking and Financial Dealings Act 1971, schedule 1, paragraph 1, and section 1(3) for what is proclaimed (for
 * a year with a Saturday see the proclamation in the London Gazette, issue 55182, for 28 December 1998). A day that is
 * proclaimed for one occasion, or moved for one (8 May 2020, 19 September 2022), cannot be known beforehand.
 */
export function isBankHoliday(day: Day): boolean {
  const year = Number(day.slice(0, 4));
  const common = [daysFrom(easterSunday(year), -2), `${year}-12-25`];
  return [...common, ...byStatute(year), ...byProclamation(year)].includes(day);
}
