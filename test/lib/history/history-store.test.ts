import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../../lib/history/entry.ts';
import {
  addEntry,
  deleteEntry,
  deleteHistory,
  expireHistory,
  readHistory,
} from '../../../lib/history/history-store.ts';

const DAY = 24 * 60 * 60 * 1000;
const entry = (id: string, at: number): HistoryEntry => ({
  id,
  at,
  site: 'facebook',
  surface: 'comment',
  choice: 'edit',
  findings: [{ kind: 'profanity', clauses: ['Stilton Parish Council, 7 (must)'] }],
  words: null,
});
const ids = async () => (await readHistory()).entries.map(({ id }) => id);

beforeEach(deleteHistory);

describe('the history', () => {
  it('is empty at first', async () => {
    expect(await readHistory()).toEqual({ entries: [], unreadable: 0 });
  });

  it('keeps entries whole, newest first, whatever the order in which they came', async () => {
    const all = [entry('old', 1), entry('new', 3), entry('mid', 2)];
    for (const one of all) await addEntry(one);
    expect((await readHistory()).entries).toEqual([all[1], all[2], all[0]]);
  });

  it('takes nothing that is not whole', async () => {
    await expect(addEntry({ ...entry('a', 1), choice: 'shouted' as 'edit' })).rejects.toThrow();
    expect(await ids()).toEqual([]);
  });

  it('tells how many entries it cannot read, and leaves them until all of it is deleted', async () => {
    await addEntry(entry('a', 1));
    const database = await openDB('which-hat-history');
    await database.put('entries', { id: 'b', at: 2 });
    database.close();
    expect(await readHistory()).toEqual({ entries: [entry('a', 1)], unreadable: 1 });
    await deleteHistory();
    expect(await readHistory()).toEqual({ entries: [], unreadable: 0 });
  });

  it('deletes one, and does not mind one that is gone', async () => {
    await addEntry(entry('a', 1));
    await addEntry(entry('b', 2));
    await deleteEntry('a');
    await deleteEntry('a');
    expect(await ids()).toEqual(['b']);
  });

  it('deletes what is older than it may be, and nothing where nothing ends', async () => {
    const now = 100 * DAY;
    await addEntry(entry('over', now - 30 * DAY - 1));
    await addEntry(entry('just', now - 30 * DAY));
    await expireHistory(null, now);
    expect(await ids()).toEqual(['just', 'over']);
    await expireHistory(30, now);
    expect(await ids()).toEqual(['just']);
  });
});
