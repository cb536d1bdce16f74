import { useId } from 'react';
import { isAddress } from '../../lib/clerk/addressee.ts';
import type { Addressee } from '../../lib/policy/addressee.ts';
import { clauseOf } from '../../lib/policy/packs.ts';
import type { Role } from '../../lib/policy/vocabulary.ts';
import { keyPart } from '../../lib/words.ts';
import { Button } from '../button.tsx';
import type { MyCouncil } from '../my-councils.ts';
import { useWords } from '../words.tsx';

interface OfficeChoiceProps {
  council: MyCouncil;
  offices: readonly Addressee[];
  chosen: Addressee | undefined;
  choose: (role: Role) => void;
  /** The address that the user enters where none is known. */
  typed: string;
  type: (address: string) => void;
  openSettings: () => void;
}

/** Whom to write to, of those whom the policy names; and the address, where nothing gives it. */
export function OfficeChoice({ council, offices, chosen, choose, typed, type, openSettings }: OfficeChoiceProps) {
  const t = useWords();
  const id = useId();
  const clause = chosen?.clause ? clauseOf(council.pack, chosen.clause) : null;
  const named = clause?.places[0]?.ref;
  return (
    <>
      {offices.length > 1 && chosen && (
        <p className="field">
          <label htmlFor={`${id}-office`}>{t('clerk_office')}</label>
          <select
            id={`${id}-office`}
            value={chosen.role}
            aria-describedby={`${id}-named`}
            onChange={({ target }) => choose(target.value as Role)}
          >
            {offices.map(({ role }) => (
              <option key={role} value={role}>
                {t(`role_${keyPart(role)}`)}
              </option>
            ))}
          </select>
          <span id={`${id}-named`} className="hint">
            {named === undefined ? '' : t('clerk_office_named', council.name, named)}
          </span>
        </p>
      )}
      {chosen && chosen.email === null && (
        <div className="note">
          <p>
            {t(chosen.role === 'clerk' ? 'clerk_none' : 'clerk_none_office', council.name || t('statement_no_council'))}
          </p>
          <p className="field">
            <label htmlFor={id}>{t('clerk_type_address')}</label>
            <input
              id={id}
              type="email"
              autoComplete="off"
              value={typed}
              onChange={({ target }) => type(target.value)}
            />
            <span className="hint">{typed.trim() !== '' && !isAddress(typed) ? t('clerk_address_wrong') : ''}</span>
          </p>
          {chosen.role === 'clerk' && <Button onPress={openSettings}>{t('clerk_none_settings')}</Button>}
        </div>
      )}
    </>
  );
}
