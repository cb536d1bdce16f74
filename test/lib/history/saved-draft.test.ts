import { describe, expect, it } from 'vitest';
import { daysLeft, parseDrafts, type SavedDraft } from '../../../lib/history/saved-draft.ts';

const DAY = 24 * 60 * 60 * 1000;
const draft = (id: string, savedAt: number): SavedDraft => ({
  id,
  text: `text of ${id}`,
  site: 'facebook',
  surface: 'post',
  place: 'post-dialog',
  title: '',
  kinds: ['profanity'],
  savedAt,
  remindAt: null,
});

describe('parseDrafts', () => {
  it('gives none where nothing is stored', () => {
    expect(parseDrafts(undefined, 0)).toEqual({ drafts: [], unreadable: 0 });
  });

  it('gives the newest first', () => {
    const drafts = [draft('old', 1), draft('new', 2)];
    expect(parseDrafts({ version: 2, drafts }, 3).drafts.map(({ id }) => id)).toEqual(['new', 'old']);
  });

  it('leaves out what is 30 days old, and not a moment earlier', () => {
    const drafts = [draft('a', 0)];
    expect(parseDrafts({ version: 2, drafts }, 30 * DAY - 1).drafts).toHaveLength(1);
    expect(parseDrafts({ version: 2, drafts }, 30 * DAY).drafts).toHaveLength(0);
  });

  it('lets no spoilt draft spoil the others', () => {
    const drafts = [draft('a', 1), { id: 'b' }, null];
    expect(parseDrafts({ version: 2, drafts }, 2)).toEqual({ drafts: [draft('a', 1)], unreadable: 2 });
  });

  it('takes drafts of version 1, which knew no reminders', () => {
    const { remindAt: _, ...old } = draft('a', 1);
    expect(parseDrafts({ version: 1, drafts: [old, 7] }, 2)).toEqual({ drafts: [draft('a', 1)], unreadable: 1 });
  });

  it.each([[null], ['x'], [[]], [{ version: 3, drafts: [] }]])('cannot read %j', (value) => {
    expect(parseDrafts(value, 0)).toEqual({ drafts: [], unreadable: 1 });
  });
});

describe('daysLeft', () => {
  it.each([
    [0, 30],
    [DAY, 29],
    [29.5 * DAY, 1],
  ])('after %d ms: %d', (now, days) => {
    expect(daysLeft(draft('a', 0), now)).toBe(days);
  });
});
