import { useState } from 'react';
import type { Trouble } from '../../lib/settings/store.ts';
import { Button } from '../button.tsx';
import { useWords } from '../words.tsx';

export interface StoredTools {
  trouble: Trouble | null;
  saved: number;
  exportSettings: () => void;
  exportAside: () => void;
  dropAside: () => void;
  reset: () => void;
  deleteDrafts: () => void;
}

/** Tells that stored settings could not be used, and where they are now. */
export function TroubleNote({
  trouble,
  exportAside,
  dropAside,
}: Pick<StoredTools, 'trouble' | 'exportAside' | 'dropAside'>) {
  const t = useWords();
  if (trouble === null) return null;
  return (
    <div className="note" role="alert">
      <p>{t(trouble === 'newer' ? 'trouble_newer' : 'trouble_corrupt')}</p>
      <p className="row">
        <Button onPress={exportAside}>{t('trouble_export')}</Button>
        <Button onPress={dropAside}>{t('trouble_drop')}</Button>
      </p>
    </div>
  );
}

/** What is stored: to take away as a file, to delete, to start afresh. */
export function Stored({ saved, exportSettings, reset, deleteDrafts }: StoredTools) {
  const t = useWords();
  return (
    <>
      <p className="row">
        <Button onPress={exportSettings}>{t('stored_export')}</Button>
      </p>
      <p>{saved === 0 ? t('stored_no_drafts') : t('stored_drafts', String(saved))}</p>
      <div className="row">
        {saved > 0 && <Twice label={t('stored_delete_drafts')} act={deleteDrafts} />}
        <Twice label={t('stored_reset')} act={reset} />
      </div>
    </>
  );
}

/** A button for what cannot be undone: the first press asks, the second one does it. */
function Twice({ label, act }: { label: string; act: () => void }) {
  const t = useWords();
  const [asked, setAsked] = useState(false);
  if (!asked) return <Button onPress={() => setAsked(true)}>{label}</Button>;
  return (
    <span className="row">
      <Button
        look="danger"
        onPress={() => {
          act();
          setAsked(false);
        }}
      >
        {t('stored_sure', label)}
      </Button>
      <Button look="quiet" onPress={() => setAsked(false)}>
        {t('stored_keep')}
      </Button>
    </span>
  );
}
