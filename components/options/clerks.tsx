import { useId } from 'react';
import { isAddress, onCouncilDomain } from '../../lib/clerk/addressee.ts';
import { HANDOVERS, type Settings } from '../../lib/settings/settings.ts';
import { keyPart } from '../../lib/words.ts';
import { clerkOf, type MyCouncil } from '../my-councils.ts';
import { useMyCouncils } from '../packs.tsx';
import { useWords } from '../words.tsx';
import type { Part } from './change.ts';

/** The clerk's address of each council, and the way in which a letter is handed over. */
export function Clerks({ settings, change }: Part) {
  const t = useWords();
  return (
    <>
      {useMyCouncils(settings).map((council) => (
        <Clerk key={council.key} council={council} settings={settings} change={change} />
      ))}
      <fieldset className="choices">
        <legend>{t('handover_legend')}</legend>
        {HANDOVERS.map((way) => (
          <label key={way} className="choice">
            <input
              type="radio"
              name="handover"
              value={way}
              checked={settings.handover === way}
              onChange={() => change((now) => ({ ...now, handover: way }))}
            />
            <span>
              <strong>{t(`handover_${keyPart(way)}`)}</strong>
              <span className="hint">{t(`handover_${keyPart(way)}_hint`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

function Clerk({ council, settings, change }: Part & { council: MyCouncil }) {
  const t = useWords();
  const id = useId();
  const own = settings.clerks[council.key] ?? '';
  const used = clerkOf(council, settings);
  const set = (address: string) => change((now) => ({ ...now, clerks: withAddress(now.clerks, council.key, address) }));
  const hint = () => {
    if (own.trim() !== '' && !isAddress(own)) return t('clerk_address_wrong');
    if (used === null) return t('clerk_address_none');
    if (used.from === 'policy') return t('clerk_address_published', used.address);
    return onCouncilDomain(used.address, council.pack.official.domains) ? '' : t('clerk_not_council', used.address);
  };
  const said = hint();
  return (
    <p className="field">
      <label htmlFor={id}>{t('clerk_address', council.name || t('statement_no_council'))}</label>
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
