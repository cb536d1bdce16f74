import type { SiteId } from 'which-hat:units';
import { useId } from 'react';
import { ACCOUNTS, type Account } from '../../lib/check/draft.ts';
import { keyPart } from '../../lib/words.ts';
import { useWords } from '../words.tsx';
import type { Part } from './change.ts';

/** How the user's account presents itself to readers, site by site. */
export function Accounts({ settings, change, sites }: Part & { sites: readonly SiteId[] }) {
  const t = useWords();
  const id = useId();
  const set = (site: SiteId, account: Account) =>
    change((now) => ({ ...now, accounts: { ...now.accounts, [site]: account } }));
  return (
    <>
      {sites.map((site) => (
        <p key={site} className="field">
          <label htmlFor={`${id}-${site}`}>{t(`site_${site}`)}</label>
          <select
            id={`${id}-${site}`}
            value={settings.accounts[site] ?? 'personal'}
            onChange={({ target }) => set(site, target.value as Account)}
          >
            {ACCOUNTS.map((account) => (
              <option key={account} value={account}>
                {t(`account_${keyPart(account)}`)}
              </option>
            ))}
          </select>
        </p>
      ))}
      <p className="hint">{t('accounts_hint')}</p>
    </>
  );
}
