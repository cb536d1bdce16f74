import type { Memory } from '../../lib/settings/memory.ts';
import { keyPart, type MessageKey } from '../../lib/words.ts';
import { Button } from '../button.tsx';
import { useWords } from '../words.tsx';

interface ExceptionsProps {
  memory: Memory;
  change: (edit: (memory: Memory) => Memory) => void;
  isKind: (id: string) => boolean;
  /** Ms since the epoch. */
  now: number;
}

/** What the user called not right, and what is silenced until tomorrow; each can be taken back. */
export function Exceptions({ memory, change, isKind, now }: ExceptionsProps) {
  const t = useWords();
  const exceptions = memory.exceptions.filter(({ kind }) => isKind(kind));
  const mutes = memory.mutes.filter(({ kind, until }) => isKind(kind) && until > now);
  const name = (kind: string) => t(`kind_${keyPart(kind)}_name` as MessageKey);
  if (exceptions.length === 0 && mutes.length === 0) return <p>{t('exceptions_none')}</p>;
  return (
    <ul className="less-list">
      {exceptions.map((exception) => {
        const day = new Date(exception.at).toLocaleDateString('en-GB', { dateStyle: 'medium' });
        const words = exception.phrase === null ? t('exceptions_unkept', day) : `“${exception.phrase}”`;
        return (
          <li key={`${exception.kind} ${exception.words}`} className="row">
            <span>{t('exceptions_line', name(exception.kind), words)}</span>
            <Button
              label={t('exceptions_remove_named', name(exception.kind), words)}
              onPress={() =>
                change((old) => ({
                  ...old,
                  exceptions: old.exceptions.filter(
                    ({ kind, words: key }) => kind !== exception.kind || key !== exception.words,
                  ),
                }))
              }
            >
              {t('exceptions_remove')}
            </Button>
          </li>
        );
      })}
      {mutes.length > 0 && (
        <li className="row">
          <span>{t('exceptions_muted', [...new Set(mutes.map(({ kind }) => name(kind)))].join(', '))}</span>
          <Button onPress={() => change((old) => ({ ...old, mutes: [] }))}>{t('exceptions_unmute')}</Button>
        </li>
      )}
    </ul>
  );
}
