import { isDue } from '../../lib/history/reminders.ts';
import type { DraftsRead } from '../../lib/history/saved-draft.ts';
import { useWords } from '../words.tsx';
import { SavedDraftCard, type SavedDraftTools } from './saved-draft-card.tsx';

interface SavedPanelProps extends SavedDraftTools {
  read: DraftsRead;
  /** Ms since the epoch. */
  now: number;
}

/** The drafts that the user saved: to put back, to copy, to be reminded of, to delete. Those that are due stand first. */
export function SavedPanel({ read, now, ...tools }: SavedPanelProps) {
  const t = useWords();
  const drafts = [...read.drafts].sort((a, b) => Number(isDue(b, now)) - Number(isDue(a, now)));
  return (
    <>
      <p className="hint">{t('saved_kept')}</p>
      {read.unreadable > 0 && <p className="note">{t('saved_unreadable', String(read.unreadable))}</p>}
      {drafts.length === 0 && <p>{t('saved_none')}</p>}
      <ul className="saved">
        {drafts.map((draft) => (
          <SavedDraftCard key={draft.id} draft={draft} now={now} {...tools} />
        ))}
      </ul>
    </>
  );
}
