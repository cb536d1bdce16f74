import { useId, useState } from 'react';
import type { HistoryEntry } from '../../lib/history/entry.ts';
import { type EntryWords, entryWords, isFound } from '../../lib/history/history-words.ts';
import { Button } from '../button.tsx';
import { Twice } from '../twice.tsx';
import { useWords } from '../words.tsx';
import type { HistoryTools } from './history.tsx';

/** So many are shown at first, and with every press for more. */
const PAGE = 20;

interface ListProps extends HistoryTools {
  /** Is anything added at present? */
  on: boolean;
  entries: readonly HistoryEntry[];
}

/** The list itself: searched, saved as a file, deleted one by one or whole. */
export function HistoryList({ on, entries, unreadable, remove, removeAll, save, ...known }: ListProps) {
  const t = useWords();
  const id = useId();
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(PAGE);
  if (entries.length + unreadable === 0) return on ? <p>{t('history_none')}</p> : null;
  const found = entries
    .map((entry) => ({ entry, said: entryWords(entry, known, t) }))
    .filter(({ entry, said }) => isFound(entry, said, query));
  const listed = found.map(({ entry }) => entry);
  const search = (text: string) => {
    setQuery(text);
    setShown(PAGE);
  };
  return (
    <>
      <p className="field">
        <label htmlFor={id}>{t('history_search')}</label>
        <input id={id} type="search" value={query} onChange={({ target }) => search(target.value)} />
        <span className="hint" role="status">
          {t('history_found', String(found.length), String(entries.length))}
        </span>
      </p>
      {unreadable > 0 && <p className="note">{t('history_unreadable', String(unreadable))}</p>}
      <ul className="less-list">
        {found.slice(0, shown).map(({ entry, said }) => (
          <Entry key={entry.id} entry={entry} said={said} remove={() => remove(entry.id)} />
        ))}
      </ul>
      <div className="row">
        {found.length > shown && <Button onPress={() => setShown(shown + PAGE)}>{t('history_more')}</Button>}
        {found.length > 0 && <Button onPress={() => save('csv', listed)}>{t('history_csv')}</Button>}
        {found.length > 0 && <Button onPress={() => save('json', listed)}>{t('history_json')}</Button>}
        <Twice label={t('history_delete_all')} act={removeAll} />
      </div>
      {query.trim() !== '' && <p className="hint">{t('history_saves_found')}</p>}
    </>
  );
}

function Entry({ entry, said, remove }: { entry: HistoryEntry; said: EntryWords; remove: () => void }) {
  const t = useWords();
  return (
    <li className="card stack">
      <p>
        <strong>{said.when}</strong> · {said.where} · {t('history_chose', said.choice)}
      </p>
      <ul className="plain-list">
        {said.findings.map(({ kind, clauses }) => (
          <li key={kind}>
            {kind}
            {clauses.length > 0 && <span className="hint"> {clauses.join('; ')}</span>}
          </li>
        ))}
      </ul>
      {entry.words !== null && <p className="history-words">{entry.words}</p>}
      <p className="row">
        <Button label={t('history_delete_named', said.when)} onPress={remove}>
          {t('history_delete')}
        </Button>
      </p>
    </li>
  );
}
