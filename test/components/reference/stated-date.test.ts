import { expect, it } from 'vitest';
import { showDate } from '../../../components/reference/stated-date.ts';

it.each([
  [{ precision: 'day', date: '2020-10-13' }, '13 October 2020'],
  [{ precision: 'month', date: '2021-05' }, 'May 2021'],
  [{ precision: 'year', date: '2026' }, '2026'],
] as const)('%j reads %s', (date, text) => {
  expect(showDate(date)).toBe(text);
});
