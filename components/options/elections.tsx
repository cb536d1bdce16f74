import { useId, useState } from 'react';
import { isDay, today } from '../../lib/elections/day.ts';
import { isOver, withElection, withoutElection } from '../../lib/elections/period.ts';
import type { Election } from '../../lib/settings/settings.ts';
import { keyPart } from '../../lib/words.ts';
import { Button } from '../button.tsx';
import { SelectField } from '../select-field.tsx';
import { useWords } from '../words.tsx';
import type { Part } from './change.ts';

interface ElectionsProps extends Part {
  /** Ms since the epoch. */
  now: number;
  /** The last day on which notice of a poll may be published, by the law and the bank holidays. */
  noticeDay: (poll: string) => string;
}

const KINDS = ['ordinary', 'by-election'] as const satisfies readonly Election['kind'][];

const written = (day: string) =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'full', timeZone: 'UTC' });

/** The polls that the user knows of. From each the time is worked out in which the council's publicity holds back. */
export function Elections({ settings, change, now, noticeDay }: ElectionsProps) {
  const t = useWords();
  const id = useId();
  const [poll, setPoll] = useState('');
  const [kind, setKind] = useState<Election['kind']>('ordinary');
  const [message, setMessage] = useState('');
  const set = (elections: readonly Election[]) => change((old) => ({ ...old, elections: [...elections] }));

  const add = () => {
    if (!isDay(poll) || poll < today(now)) return setMessage(t('elections_no_day'));
    setMessage('');
    change((old) => ({ ...old, elections: withElection(old.elections, { poll, from: noticeDay(poll), kind }) }));
    setPoll('');
  };

  return (
    <>
      <p>{t('elections_what')}</p>
      <ul className="less-list">
        {settings.elections.map((election) => (
          <li key={`${election.poll} ${election.kind}`} className="card stack">
            <p>
              <strong>{t('elections_line', t(`elections_${keyPart(election.kind)}`), written(election.poll))}</strong>
            </p>
            {isOver(election, today(now)) ? (
              <p>{t('elections_over')}</p>
            ) : (
              <p className="field">
                <label htmlFor={`${id}-${election.poll}-${election.kind}`}>{t('elections_from')}</label>
                <input
                  id={`${id}-${election.poll}-${election.kind}`}
                  type="date"
                  max={election.poll}
                  value={election.from}
                  onChange={({ target }) => {
                    const from = target.value;
                    if (isDay(from) && from <= election.poll)
                      set(withElection(settings.elections, { ...election, from }));
                  }}
                />
                <span className="hint">{t('elections_from_hint')}</span>
              </p>
            )}
            <p className="row">
              <Button
                label={t('elections_remove_named', written(election.poll))}
                onPress={() => set(withoutElection(settings.elections, election))}
              >
                {t('elections_remove')}
              </Button>
            </p>
          </li>
        ))}
      </ul>
      <div className="pair">
        <p className="field">
          <label htmlFor={`${id}-poll`}>{t('elections_poll')}</label>
          <input id={`${id}-poll`} type="date" value={poll} onChange={({ target }) => setPoll(target.value)} />
        </p>
        <SelectField
          label={t('elections_kind')}
          options={KINDS.map((value) => ({ value, label: t(`elections_${keyPart(value)}`) }))}
          chosen={kind}
          choose={setKind}
        />
      </div>
      <p className="row">
        <Button onPress={add}>{t('elections_add')}</Button>
      </p>
      <p className="message" role="status">
        {message}
      </p>
      <p className="hint">{t('elections_source')}</p>
    </>
  );
}
