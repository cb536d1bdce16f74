import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBankHoliday } from '../../../lib/elections/bank-holidays.ts';
import { daysFrom, isDay, isWeekend } from '../../../lib/elections/day.ts';
import { noticeDay } from '../../../lib/elections/notice-day.ts';

describe('noticeDay', () => {
  // Timetables as returning officers published them.
  it.each([
    ['Wootton Bridge, parish, 4 May 2017', '2017-05-04', '2017-03-27'],
    ['Packington, parish by-election, 19 July 2018', '2018-07-19', '2018-06-14'],
    ['North Yorkshire, 5 May 2022', '2022-05-05', '2022-03-28'],
    ['Southampton, 2 May 2024', '2024-05-02', '2024-03-26'],
    ['Gloucestershire and Stroud, 1 May 2025', '2025-05-01', '2025-03-25'],
  ])('is as published: %s', (_, poll, notice) => {
    expect(noticeDay(poll)).toBe(notice);
  });

  it('counts neither Christmas Eve nor the holidays after it', () => {
    expect(noticeDay('2027-01-14')).toBe('2026-12-04');
  });

  it('has 25 days that count from the notice to the poll, and never begins on one that does not', () => {
    const days = fc.integer({ min: 0, max: 4000 }).map((days) => daysFrom('2020-01-01', days));
    fc.assert(
      fc.property(days, (poll) => {
        const notice = noticeDay(poll);
        const counts = (day: string) => !isWeekend(day) && !isBankHoliday(day) && !/-12-2[45]$/.test(day);
        let counted = 0;
        for (let day = notice; day < poll; day = daysFrom(day, 1)) if (counts(day)) counted++;
        expect([counted, counts(notice)]).toEqual([25, true]);
      }),
    );
  });
});

describe('isDay', () => {
  it.each([
    ['2027-05-06', true],
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2027-5-6', false],
    ['', false],
  ])('%j: %s', (text, day) => {
    expect(isDay(text)).toBe(day);
  });
});
