import { useId } from 'react';
import { addressKey, isAddress, onCouncilDomain } from '../../lib/clerk/addressee.ts';
import type { Role } from '../../lib/policy/vocabulary.ts';
import { HANDOVERS, type Settings } from '../../lib/settings/settings.ts';
import { keyPart } from '../../lib/words.ts';
import { Choices } from '../choices.tsx';
import { addressOf, type MyCouncil, rolesOf } from '../my-councils.ts';
import { useMyCouncils } from '../packs.tsx';
import { useWords } from '../words.tsx';
import type { Part } from './change.ts';

/** The addresses of each council's clerk and other offices, and the way in which a letter is handed over. */
export function Clerks({ settings, change }: Part) {
  const t = useWords();
  return (
    <>
      {useMyCouncils(settings).map((council) => (
        <Offices key={council.key} council={council} settings={settings} change={change} />
      ))}
      <Choices
        legend={t('handover_legend')}
        options={HANDOVERS.map((value) => ({
          value,
          label: t(`handover_${keyPart(value)}`),
          hint: t(`handover_${keyPart(value)}_hint`),
        }))}
        chosen={settings.handover}
        choose={(handover) => change((now) => ({ ...now, handover }))}
      />
    </>
  );
}

/** The clerk, and folded away the other offices that the policy names. */
function Offices({ council, settings, change }: Part & { council: MyCouncil }) {
  const t = useWords();
  const [clerk, ...others] = rolesOf(council).map((role) => (
    <OfficeAddress key={role} council={council} role={role} settings={settings} change={change} />
  ));
  return (
    <>
      {clerk}
      {others.length > 0 && (
        <details className="fold">
          <summary>{t('clerk_others', council.name)}</summary>
          <div className="stack">{others}</div>
        </details>
      )}
    </>
  );
}

function OfficeAddress({ council, role, settings, change }: Part & { council: MyCouncil; role: Role }) {
  const t = useWords();
  const id = useId();
  const key = addressKey(council.key, role);
  const own = settings.clerks[key] ?? '';
  const used = addressOf(council, role, settings);
  const name = council.name || t('statement_no_council');
  const set = (address: string) => change((now) => ({ ...now, clerks: withAddress(now.clerks, key, address) }));
  const hint = () => {
    if (own.trim() !== '' && !isAddress(own)) return t('clerk_address_wrong');
    if (used === null) return t(role === 'clerk' ? 'clerk_address_none' : 'clerk_address_none_office');
    if (used.from === 'policy') return t('clerk_address_published', used.address);
    return onCouncilDomain(used.address, council.pack.official.domains) ? '' : t('clerk_not_council', used.address);
  };
  const said = hint();
  return (
    <p className="field">
      <label htmlFor={id}>
        {role === 'clerk' ? t('clerk_address', name) : t('clerk_address_office', t(`role_${keyPart(role)}`), name)}
      </label>
      <input
        id={id}
        type="email"
        autoComplete="off"
        value={own}
        placeholder={used?.from === 'policy' ? used.address : undefined}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => set(target.value)}
      />
      <span id={`${id}-hint`} className={own.trim() !== '' && !isAddress(own) ? 'hint problem' : 'hint'}>
        {said}
      </span>
    </p>
  );
}

function withAddress(clerks: Settings['clerks'], key: string, address: string): Settings['clerks'] {
  const { [key]: _, ...others } = clerks;
  return address.trim() === '' ? others : { ...others, [key]: address };
}
