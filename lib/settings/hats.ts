import type { CouncilId, SiteId } from 'which-hat:units';
import type { Account } from '../check/draft.ts';
import type { Context } from '../sites/site.ts';
import type { KnownAccount, Settings } from './settings.ts';

/** The account as the page shows it; `undefined` where it shows none. */
type Shown = Context['account'];

/** Is there anything by which this account can be told from others of its site? */
export function isTellable(shown: Shown): shown is NonNullable<Shown> {
  return Boolean(shown?.id || shown?.name);
}

/** By the id where both have one: names are changed, and two people may share one. */
function isThat(known: KnownAccount, site: SiteId, shown: NonNullable<Shown>): boolean {
  if (known.site !== site) return false;
  if (known.id && shown.id) return known.id === shown.id;
  return known.name !== '' && known.name === shown.name;
}

/** What the user said of this very account, or `null`. */
export function knownAccount(settings: Pick<Settings, 'known'>, site: SiteId, shown: Shown): KnownAccount | null {
  return isTellable(shown) ? (settings.known.find((known) => isThat(known, site, shown)) ?? null) : null;
}

/**
 * Which hat an account wears: what the user said of it, else of its site, else what its name shows, else a personal one,
 * the hat that is asked about most.
 */
export function hatOf(settings: Pick<Settings, 'known' | 'accounts'>, site: SiteId, shown: Shown): Account {
  return knownAccount(settings, site, shown)?.hat ?? settings.accounts[site] ?? shown?.as ?? 'personal';
}

/**
 * Should the prompt ask whose account this is? Not where the page does not show it, and not the only account of a site
 * for which the user has answered already, unless its name says otherwise.
 */
export function asksHat(settings: Pick<Settings, 'known' | 'accounts'>, site: SiteId, shown: Shown): boolean {
  if (!isTellable(shown) || knownAccount(settings, site, shown)) return false;
  const said = settings.accounts[site];
  if (said === undefined || settings.known.some((known) => known.site === site)) return true;
  return shown.as !== undefined && shown.as !== said;
}

/**
 * Remembers the hat of an account, and of which council it speaks where that is given. An account that cannot be told
 * from others stands for its site.
 */
export function withHat(
  settings: Settings,
  site: SiteId,
  shown: Shown,
  { hat, council }: { hat: Account; council?: CouncilId | '' },
): Settings {
  if (!isTellable(shown)) return { ...settings, accounts: { ...settings.accounts, [site]: hat } };
  const before = knownAccount(settings, site, shown);
  const now: KnownAccount = {
    site,
    id: shown.id ?? before?.id ?? '',
    name: shown.name ?? before?.name ?? '',
    hat,
    council: council ?? before?.council ?? null,
  };
  return { ...settings, known: [...settings.known.filter((known) => known !== before), now] };
}
