import { type Tally as Counts, tallyLines } from '../../lib/history/tally.ts';
import { keyPart, type MessageKey } from '../../lib/words.ts';
import { Button } from '../button.tsx';
import { useWords } from '../words.tsx';

interface TallyProps {
  tally: Counts;
  /** Is there such a kind, and words for it? */
  isKind: (id: string) => boolean;
  reset: () => void;
}

/** How often each kind asked and what was chosen: counted on the device, without any words. */
export function Tally({ tally, isKind, reset }: TallyProps) {
  const t = useWords();
  const lines = tallyLines(tally).filter(({ kind }) => isKind(kind));
  if (lines.length === 0) return <p>{t('tally_none')}</p>;
  const since = new Date(tally.since).toLocaleDateString('en-GB', { dateStyle: 'long' });
  return (
    <>
      <table className="tally">
        <caption>{t('tally_since', since)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('tally_kind')}</th>
            <th scope="col">{t('tally_asked')}</th>
            <th scope="col">{t('tally_chosen')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ kind, asked, choices }) => (
            <tr key={kind}>
              <th scope="row">{t(`kind_${keyPart(kind)}_name` as MessageKey)}</th>
              <td>{asked}</td>
              <td>
                {choices
                  .map(({ choice, times }) => t('tally_choice', t(`tally_${keyPart(choice)}`), String(times)))
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="row">
        <Button onPress={reset}>{t('tally_reset')}</Button>
      </p>
    </>
  );
}
