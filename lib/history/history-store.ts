import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { entrySchema, type HistoryEntry, keptSince } from './entry.ts';

const NAME = 'which-hat-history';
const VERSION = 1;

interface Schema extends DBSchema {
  entries: { key: string; value: HistoryEntry; indexes: { at: number } };
}

/**
 * Prompt → background: put this into the history, in the place of an entry with the same id. The background writes, for a
 * page of ours in a frame over a site may be given a database of its own there, and is closed as soon as it has its answer.
 */
export interface HistoryMessage {
  type: 'history';
  entry: HistoryEntry;
}

async function withDatabase<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const database = await openDB<Schema>(NAME, VERSION, {
    upgrade: (fresh) => {
      fresh.createObjectStore('entries', { keyPath: 'id' }).createIndex('at', 'at');
    },
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** Adds an entry, or puts it in the place of the one with its id. Rejects where it is not whole, or the browser cannot store it. */
export function addEntry(entry: HistoryEntry): Promise<void> {
  return withDatabase(async (database) => void (await database.put('entries', entrySchema.parse(entry))));
}

/** Every entry that is whole, newest first, and how many are not. Rejects where the browser gives no database. */
export function readHistory(): Promise<{ entries: HistoryEntry[]; unreadable: number }> {
  return withDatabase(async (database) => {
    const stored = await database.getAllFromIndex('entries', 'at');
    const entries = stored.flatMap((value) => entrySchema.safeParse(value).data ?? []).reverse();
    return { entries, unreadable: stored.length - entries.length };
  });
}

/** Deletes one entry; one that is gone already is no error. */
export function deleteEntry(id: string): Promise<void> {
  return withDatabase((database) => database.delete('entries', id));
}

/** Deletes all of it, what could not be read as well. */
export function deleteHistory(): Promise<void> {
  return withDatabase((database) => database.clear('entries'));
}

/** Deletes what is past its time at `now` (ms since the epoch). */
export async function expireHistory(days: number | null, now: number): Promise<void> {
  const since = keptSince(days, now);
  if (since === null) return;
  await withDatabase(async (database) => {
    const { store, done } = database.transaction('entries', 'readwrite');
    for await (const cursor of store.index('at').iterate(IDBKeyRange.upperBound(since, true))) await cursor.delete();
    await done;
  });
}
