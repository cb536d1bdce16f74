import type { SiteId } from 'which-hat:units';
import { browser } from 'wxt/browser';
import { DIRECTORY, type ListedSite, listed } from '../sites/directory.ts';

/** Our own page → content scripts: the site is switched off, and what guards its open pages is to stop. */
export type SwitchedOff = { type: 'switched-off'; site: SiteId };

const OPTIONAL = DIRECTORY.filter(({ optional }) => optional);

/**
 * What a site needs of the browser: its pages, and the right to put a script on pages that the manifest does not name.
 * Both are asked for together, at the moment of switching on, and never before.
 */
const needsOf = ({ matches }: ListedSite) => ({ origins: matches, permissions: ['scripting' as const] });

const scriptsOf = ({ id, matches }: ListedSite) => [
  { id, matches, js: ['content-scripts/optional-sites.js'], runAt: 'document_start' as const },
  {
    id: `${id}-page-world`,
    matches,
    js: ['content-scripts/page-world.js'],
    runAt: 'document_start' as const,
    world: 'MAIN' as const,
  },
];

/** The settings page and the background both see to the scripts: one at a time, or one of them would register twice. */
const inTurn = (work: () => Promise<void>) => navigator.locks.request('optional-sites', work);

/**
 * The optional sites that are switched on. What the browser was allowed is the only record of it, so that a permission
 * which the user takes back in the browser's own settings switches the site off as well.
 */
export async function switchedOn(): Promise<SiteId[]> {
  const allowed = await Promise.all(OPTIONAL.map((site) => browser.permissions.contains(needsOf(site))));
  return OPTIONAL.filter((_, index) => allowed[index]).map(({ id }) => id);
}

/**
 * Makes the scripts that the browser has registered those of the sites that are switched on. Browsers keep them over a
 * restart and forget them on an update of the extension.
 *
 * @throws where the browser refuses to register them
 */
export function registerScripts(): Promise<void> {
  return inTurn(async () => {
    // Without it nothing is registered, and there is no `scripting` to ask.
    if (!(await browser.permissions.contains({ permissions: ['scripting'] }))) return;
    const wanted = (await switchedOn()).flatMap((id) => scriptsOf(listed(id)));
    const there = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
    const gone = there.filter((id) => !wanted.some((script) => script.id === id));
    const missing = wanted.filter(({ id }) => !there.includes(id));
    if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
    if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
  });
}

/**
 * Asks the user to allow a site, and guards its pages from the next one that is loaded. To be called in the user's click
 * before anything is awaited: Firefox forgets the click otherwise.
 *
 * @returns `refused` where the user says no: then nothing has changed
 * @throws where the browser cannot register the scripts; the permission is given back then
 */
export async function switchOn(id: SiteId): Promise<'on' | 'refused'> {
  if (!(await browser.permissions.request(needsOf(listed(id))))) return 'refused';
  try {
    await registerScripts();
    return 'on';
  } catch (cause) {
    await switchOff(id);
    throw cause;
  }
}

/** Takes a site's scripts away, from its open pages too, and gives back what it needed that no other site needs. */
export async function switchOff(id: SiteId): Promise<void> {
  const site = listed(id);
  const others = (await switchedOn()).filter((one) => one !== id);
  await inTurn(async () => {
    const there = (await browser.scripting.getRegisteredContentScripts()).map((script) => script.id);
    const ids = scriptsOf(site)
      .map((script) => script.id)
      .filter((one) => there.includes(one));
    if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
  });
  await stopOpenPages(id);
  const { origins, permissions } = needsOf(site);
  await browser.permissions.remove(others.length > 0 ? { origins } : { origins, permissions });
}

async function stopOpenPages(site: SiteId): Promise<void> {
  const message: SwitchedOff = { type: 'switched-off', site };
  const tabs = await browser.tabs.query({});
  // Most tabs have nobody who would listen.
  await Promise.allSettled(tabs.map(({ id }) => browser.tabs.sendMessage(id ?? -1, message)));
}
