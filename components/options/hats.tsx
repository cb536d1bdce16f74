import type { SiteId } from 'which-hat:units';
import { useId } from 'react';
import { ACCOUNTS, type Account } from '../../lib/check/draft.ts';
import type { KnownAccount } from '../../lib/settings/settings.ts';
import { keyPart } from '../../lib/words.ts';
import { Button } from '../button.tsx';
import { useMyCouncils } from '../packs.tsx';
import { useWords } from '../words.tsx';
import type { Part } from './change.ts';

/** The accounts that the user has told us of, and the control beside the box one writes in. */
export function Hats({ settings, change, sites }: Part & { sites: readonly SiteId[] }) {
  const t = useWords();
  const shown = settings.known.filter(({ site }) => sites.some((one) => one === site));
  const edit = (account: KnownAccount, now: Partial<KnownAccount> | null) =>
    change((old) => ({
      ...old,
      known: old.known.flatMap((one) =>
        one.site === account.site && one.id === account.id && one.name === account.name
          ? now === null
            ? []
            : [{ ...one, ...now }]
          : [one],
      ),
    }));
  return (
    <>
      {shown.length > 0 && <h3>{t('hats_heading')}</h3>}
      {shown.map((account) => (
        <KnownHat
          key={`${account.site} ${account.id} ${account.name}`}
          account={account}
          edit={(now) => edit(account, now)}
          settings={settings}
        />
      ))}
      <label className="choice">
        <input
          type="checkbox"
          checked={settings.control}
          onChange={({ target }) => change((now) => ({ ...now, control: target.checked }))}
        />
        <span>
          <strong>{t('hats_control')}</strong>
          <span className="hint">{t('hats_control_hint')}</span>
        </span>
      </label>
    </>
  );
}

interface KnownHatProps extends Pick<Part, 'settings'> {
  account: KnownAccount;
  edit: (now: Partial<KnownAccount> | null) => void;
}

function KnownHat({ account, edit, settings }: KnownHatProps) {
  const t = useWords();
  const id = useId();
  const councils = useMyCouncils(settings);
  const name = account.name || (account.site === 'x' ? `@${account.id}` : account.id);
  const site = t(`site_${account.site as SiteId}`);
  return (
    <div className="pair">
      <p className="field">
        <label htmlFor={id}>{t('hats_account', name, site)}</label>
        <select id={id} value={account.hat} onChange={({ target }) => edit({ hat: target.value as Account })}>
          {ACCOUNTS.map((hat) => (
            <option key={hat} value={hat}>
              {t(`account_${keyPart(hat)}`)}
            </option>
          ))}
        </select>
      </p>
      {councils.length > 1 && (
        <p className="field">
          <label htmlFor={`${id}-council`}>{t('council_choice')}</label>
          <select
            id={`${id}-council`}
            value={account.council ?? 'any'}
            onChange={({ target }) => edit({ council: target.value === 'any' ? null : target.value })}
          >
            <option value="any">{t('hats_any_council')}</option>
            {councils.map(({ key, name: council }) => (
              <option key={key} value={key}>
                {council || t('council_other')}
              </option>
            ))}
          </select>
        </p>
      )}
      <p className="row">
        <Button label={t('hats_forget_named', name)} onPress={() => edit(null)}>
          {t('hats_forget')}
        </Button>
      </p>
    </div>
  );
}
