import type { Trouble } from '../../lib/settings/store.ts';
import { Button } from '../button.tsx';
import { Twice } from '../twice.tsx';
import { useWords } from '../words.tsx';
import { Transfer, type TransferTools } from './transfer.tsx';

export interface StoredTools {
  trouble: Trouble | null;
  saved: number;
  transfer: TransferTools;
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
export function Stored({ saved, transfer, reset, deleteDrafts }: StoredTools) {
  const t = useWords();
  return (
    <>
      <Transfer saved={saved} tools={transfer} />
      <p>{saved === 0 ? t('stored_no_drafts') : t('stored_drafts', String(saved))}</p>
      <div className="row">
        {saved > 0 && <Twice label={t('stored_delete_drafts')} act={deleteDrafts} />}
        <Twice label={t('stored_reset')} act={reset} />
      </div>
    </>
  );
}
