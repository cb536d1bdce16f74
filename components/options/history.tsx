import { type HistoryEntry, KEEP_DAYS } from '../../lib/history/entry.ts';
import type { Known } from '../../lib/history/history-words.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { SelectField } from '../select-field.tsx';
import { useWords } from '../words.tsx';
import type { Part } from './change.ts';
import { HistoryList } from './history-list.tsx';

/** What the page has read of the history, and what it can do with it. */
export interface HistoryTools extends Known {
  /** Newest first; `failed`: the browser gives no database, as in some private windows. */
  entries: readonly HistoryEntry[] | 'failed';
  /** How many more there are that could not be read. */
  unreadable: number;
  remove: (id: string) => void;
  removeAll: () => void;
  save: (as: 'csv' | 'json', entries: readonly HistoryEntry[]) => void;
}

type Kept = Settings['history'];

/** The history: off until it is switched on, with or without the drafts' words, for as long as the user likes. */
export function History({ settings, change, tools }: Part & { tools: HistoryTools }) {
  const t = useWords();
  const { history } = settings;
  const set = (now: Partial<Kept>) => change((old) => ({ ...old, history: { ...old.history, ...now } }));
  const tick = (key: 'on' | 'words') => (
    <label className="choice">
      <input type="checkbox" checked={history[key]} onChange={({ target }) => set({ [key]: target.checked })} />
      <span>
        <strong>{t(`history_${key}`)}</strong>
        <span className="hint">{t(`history_${key}_hint`)}</span>
      </span>
    </label>
  );
  return (
    <>
      {tick('on')}
      {history.on && tick('words')}
      {history.on && (
        <SelectField
          label={t('history_days')}
          options={KEEP_DAYS.map((days) => ({
            value: String(days),
            label: t(days === null ? 'history_days_always' : `history_days_${days}`),
          }))}
          chosen={String(history.days)}
          choose={(value) => set({ days: KEEP_DAYS.find((days) => String(days) === value) ?? null })}
        />
      )}
      {tools.entries === 'failed' ? (
        history.on && <p className="note">{t('history_failed')}</p>
      ) : (
        <HistoryList on={history.on} {...tools} entries={tools.entries} />
      )}
    </>
  );
}
