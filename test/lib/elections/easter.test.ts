import { expect, it } from 'vitest';
import { easterSunday } from '../../../lib/elections/easter.ts';

// The earliest and the latest there can be, the corner cases of the rule, and some years of ours.
it.each([
  '1818-03-22',
  '1943-04-25',
  '1954-04-18',
  '1981-04-19',
  '2000-04-23',
  '2008-03-23',
  '2024-03-31',
  '2027-03-28',
  '2038-04-25',
  '2049-04-18',
  '2076-04-19',
])('Easter is on %s', (day) => {
  expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
});
