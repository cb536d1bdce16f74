import type { SiteId } from 'which-hat:units';
import { ACCOUNTS } from '../../lib/check/draft.ts';
import type { KnownAccount } from '../../lib/settings/settings.ts';
import { keyPart } from '../../lib/words.ts';
import { Button } from '../button.tsx';
import { SelectField } from '../select-field.tsx';
import { useWords } from '../words.tsx';
import type { Part } from './change.ts';
import { ItsCouncil } from './its-council.tsx';

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
  const name = account.name || (account.site === 'x' ? `@${account.id}` : account.id);
  const site = t(`site_${account.site as SiteId}`);
  return (
    <div className="pair">
      <SelectField
        label={t('hats_account', name, site)}
        options={ACCOUNTS.map((value) => ({ value, label: t(`account_${keyPart(value)}`) }))}
        chosen={account.hat}
        choose={(hat) => edit({ hat })}
      />
      <ItsCouncil settings={settings} council={account.council} set={(council) => edit({ council })} />
      <p className="row">
        <Button label={t('hats_forget_named', name)} onPress={() => edit(null)}>
          {t('hats_forget')}
        </Button>
      </p>
    </div>
  );
}
