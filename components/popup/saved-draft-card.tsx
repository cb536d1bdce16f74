import type { SiteId } from 'which-hat:units';
import { useId, useState } from 'react';
import { isDue, REMINDERS, type Reminder } from '../../lib/history/reminders.ts';
import { daysLeft, type SavedDraft } from '../../lib/history/saved-draft.ts';
import type { PutBack } from '../../lib/page/put-back-draft.ts';
import { keyPart, type MessageKey } from '../../lib/words.ts';
import { Button } from '../button.tsx';
import { useWords } from '../words.tsx';

export interface SavedDraftTools {
  /** Sites that there is an adapter for: a draft of another stays readable. */
  isSite: (id: string) => id is SiteId;
  /** Is there such a kind, and words for it? */
  isKind: (id: string) => boolean;
  copy: (text: string) => Promise<boolean>;
  remove: (id: string) => void;
  openSite: (site: SiteId) => void;
  /** Puts the draft into the site's box; `anyway`: also where another conversation is open. */
  putBack: (draft: SavedDraft, site: SiteId, anyway: boolean) => Promise<PutBack>;
  /** Sets or ends the reminder of a draft. */
  remind: (id: string, reminder: Reminder | null) => void;
}

interface CardProps extends SavedDraftTools {
  draft: SavedDraft;
  /** Ms since the epoch. */
  now: number;
}

const time = (at: number) => new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** One saved draft: where it belongs, what was found, its reminder, and the ways back. */
export function SavedDraftCard({ draft, now, isSite, isKind, copy, remove, openSite, putBack, remind }: CardProps) {
  const t = useWords();
  const id = useId();
  const [message, setMessage] = useState('');
  const [other, setOther] = useState<string | null>(null);
  const site = isSite(draft.site) ? draft.site : null;
  const name = site === null ? draft.site : t(`site_${site}`);

  const back = async (anyway: boolean) => {
    if (site === null) return;
    const reply = await putBack(draft, site, anyway);
    setOther(reply.done === 'elsewhere' ? reply.title : null);
    if (reply.done === 'elsewhere') return setMessage(t('saved_back_elsewhere', draft.title, reply.title));
    if (reply.done === 'no-tab') openSite(site);
    setMessage(t(`saved_back_${keyPart(reply.done)}`, name));
  };

  return (
    <li className="card" data-due={isDue(draft, now) || undefined}>
      <p className="label">
        {name}
        {draft.title && ` · ${draft.title}`} · {time(draft.savedAt)}
      </p>
      {isDue(draft, now) && <p className="note">{t('saved_due')}</p>}
      <p className="saved-text">{draft.text}</p>
      {draft.kinds.length > 0 && (
        <p className="hint">
          {draft.kinds
            .filter(isKind)
            .map((kind) => t(`kind_${keyPart(kind)}_name` as MessageKey))
            .join(' · ')}
        </p>
      )}
      <p className="hint">{t('saved_days', String(daysLeft(draft, now)))}</p>
      <p className="field">
        <label htmlFor={id}>{t('saved_reminder')}</label>
        <select
          id={id}
          value={draft.remindAt === null ? 'none' : 'set'}
          onChange={({ target }) => remind(draft.id, target.value === 'none' ? null : (target.value as Reminder))}
        >
          <option value="none">{t('saved_reminder_none')}</option>
          {draft.remindAt !== null && <option value="set">{time(draft.remindAt)}</option>}
          {REMINDERS.map((reminder) => (
            <option key={reminder} value={reminder}>
              {t(`saved_reminder_${reminder}`)}
            </option>
          ))}
        </select>
      </p>
      <p className="message" role="status">
        {message}
      </p>
      <p className="row">
        {site !== null && (
          <Button look="primary" onPress={() => void back(false)}>
            {t('saved_put_back')}
          </Button>
        )}
        {other !== null && <Button onPress={() => void back(true)}>{t('saved_back_anyway', other)}</Button>}
        <Button onPress={() => void copy(draft.text).then((done) => setMessage(t(done ? 'copy_done' : 'copy_failed')))}>
          {t('saved_copy')}
        </Button>
        {site !== null && <Button onPress={() => openSite(site)}>{t('saved_open', name)}</Button>}
        <Button look="danger" onPress={() => remove(draft.id)}>
          {t('saved_delete')}
        </Button>
      </p>
    </li>
  );
}
