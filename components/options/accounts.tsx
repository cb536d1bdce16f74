import type { SiteId } from 'which-hat:units';
import { ACCOUNTS, type Account } from '../../lib/check/draft.ts';
import { keyPart } from '../../lib/words.ts';
import { SelectField } from '../select-field.tsx';
import { useWords } from '../words.tsx';
import type { Part } from './change.ts';

/** How the user's account presents itself to readers, site by site. */
export function Accounts({ settings, change, sites }: Part & { sites: readonly SiteId[] }) {
  const t = useWords();
  const set = (site: SiteId, account: Account) =>
    change((now) => ({ ...now, accounts: { ...now.accounts, [site]: account } }));
  return (
    <>
      {sites.map((site) => (
        <SelectField
          key={site}
          label={t(`site_${site}`)}
          options={ACCOUNTS.map((value) => ({ value, label: t(`account_${keyPart(value)}`) }))}
          chosen={settings.accounts[site] ?? 'personal'}
          choose={(account) => set(site, account)}
        />
      ))}
      <p className="hint">{t('accounts_hint')}</p>
    </>
  );
}
