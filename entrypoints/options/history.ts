import type { KindId } from 'which-hat:units';
import type { HistoryTools } from '../../components/options/history.tsx';
import { KINDS } from '../../lib/check/kinds.ts';
import { deleteEntry, deleteHistory, expireHistory, readHistory } from '../../lib/history/history-store.ts';
import { historyCsv, historyJson, type Known } from '../../lib/history/history-words.ts';
import { download } from '../../lib/page/download.ts';
import { browserWords as t } from '../../lib/page/words.ts';
import { isSiteId } from '../../lib/sites/directory.ts';

/** What this build has words for. */
export const known: Known = {
  isKind: (id): id is KindId => KINDS.some((kind) => kind.id === id),
  isSite: isSiteId,
};

interface HistoryDeps {
  /** How long entries are kept, as set now. */
  days: () => number | null;
  changed: () => void;
  /** Does something with the storage, and tells the user how it went. */
  keep: (work: Promise<unknown>, done: string) => void;
}

/**
 * The history as the page shows it. What happens meanwhile on another page is read when this one comes to the front again.
 *
 * @returns what the page shows now; `read` reads it anew and deletes what is past its time, `forget` deletes all of it
 */
export function openHistory({ days, changed, keep }: HistoryDeps) {
  const tools: HistoryTools = {
    ...known,
    entries: [],
    unreadable: 0,
    remove: (id) => keep(deleteEntry(id).then(read), t('history_deleted')),
    removeAll: () => keep(forget(), t('history_deleted')),
    save: (as, entries) =>
      as === 'csv'
        ? download(t('history_file_csv'), historyCsv(entries, known, t), 'text/csv;charset=utf-8')
        : download(t('history_file_json'), historyJson(entries)),
  };

  async function read() {
    try {
      await expireHistory(days(), Date.now());
      Object.assign(tools, await readHistory());
    } catch {
      tools.entries = 'failed';
    }
    changed();
  }

  async function forget() {
    // Where the browser has no place for it there is nothing to delete.
    if (tools.entries !== 'failed') await deleteHistory();
    await read();
  }

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void read();
  });
  return { tools, read, forget };
}
