import { describe, expect, it } from 'vitest';
import { isDue, nextReminder, reminderAt } from '../../../lib/history/reminders.ts';

const at = (text: string) => new Date(text).getTime();

describe('reminderAt', () => {
  it.each([
    ['hour', '2026-11-20T23:30', '2026-11-21T00:30'],
    ['tomorrow', '2026-11-20T23:30', '2026-11-21T08:00'],
    ['tomorrow', '2026-11-20T05:00', '2026-11-21T08:00'],
    ['tomorrow', '2026-12-31T12:00', '2027-01-01T08:00'],
  ] as const)('%s from %s is %s', (reminder, now, then) => {
    expect(reminderAt(reminder, at(now))).toBe(at(then));
  });
});

describe('isDue', () => {
  it.each([
    [null, false],
    [11, false],
    [10, true],
    [9, true],
  ])('at %j: %s', (remindAt, due) => {
    expect(isDue({ remindAt }, 10)).toBe(due);
  });
});

describe('nextReminder', () => {
  it('is the earliest to come', () => {
    expect(nextReminder([{ remindAt: 30 }, { remindAt: null }, { remindAt: 20 }, { remindAt: 5 }], 10)).toBe(20);
    expect(nextReminder([{ remindAt: 10 }, { remindAt: null }], 10)).toBeNull();
  });
});
