import { useId } from 'react';
import { useWords } from '../words.tsx';
import type { Part } from './change.ts';

/** Name and ward, for the statement and for the letter to the clerk. */
export function Member({ settings, change }: Part) {
  const t = useWords();
  const id = useId();
  return (
    <div className="pair">
      {(['name', 'ward'] as const).map((key) => (
        <p key={key} className="field">
          <label htmlFor={`${id}-${key}`}>{t(`member_${key}`)}</label>
          <input
            id={`${id}-${key}`}
            type="text"
            autoComplete="off"
            value={settings.member[key]}
            onChange={({ target }) => change((now) => ({ ...now, member: { ...now.member, [key]: target.value } }))}
          />
        </p>
      ))}
    </div>
  );
}
