import { browser } from 'wxt/browser';
import { migrate } from './migrate.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

const KEY = 'settings';
const ASIDE = 'settings-aside';

/** Why a stored value could not be used: `newer`, a later version of the extension wrote it; `corrupt`, anything else. */
export type Trouble = 'newer' | 'corrupt';

/** The settings, and whether what was stored could not be used (it is kept aside until the user lets it go). */
export interface SettingsRead {
  settings: Settings;
  trouble: Trouble | null;
}

interface Aside {
  reason: Trouble;
  value: unknown;
}

function asideReason(value: unknown): Trouble | null {
  if (typeof value !== 'object' || value === null) return null;
  return (value as Partial<Aside>).reason === 'newer' ? 'newer' : 'corrupt';
}

/**
 * Reads and validates the settings. What cannot be used is copied aside before anything may overwrite it, and the
 * defaults are returned. Throws only where the browser's storage itself fails.
 */
export async function readSettings(): Promise<SettingsRead> {
  const stored = await browser.storage.local.get([KEY, ASIDE]);
  const value = stored[KEY];
  const earlier = asideReason(stored[ASIDE]);
  if (value === undefined) return { settings: DEFAULT_SETTINGS, trouble: earlier };
  const read = migrate(value);
  if (read.ok) return { settings: read.settings, trouble: earlier };
  const aside: Aside = { reason: read.reason, value };
  if (JSON.stringify(stored[ASIDE]) !== JSON.stringify(aside)) await browser.storage.local.set({ [ASIDE]: aside });
  return { settings: DEFAULT_SETTINGS, trouble: read.reason };
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Changes the settings: `change` gets the current ones. Changes of one page follow each other, so that none is lost.
 * Rejects where the browser cannot store.
 */
export function changeSettings(change: (current: Settings) => Settings): Promise<Settings> {
  const next = queue.then(async () => {
    const settings = change((await readSettings()).settings);
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
  queue = next.catch(() => undefined);
  return next;
}

/** Calls back with the settings after every change, from wherever it came. Returns the function that stops it. */
export function watchSettings(changed: (settings: Settings, trouble: Trouble | null) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' || !(KEY in changes || ASIDE in changes)) return;
    readSettings().then(
      (read) => changed(read.settings, read.trouble),
      () => undefined,
    );
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** What was kept aside, as text to look at or export, or `null`. */
export async function readAside(): Promise<string | null> {
  const aside = (await browser.storage.local.get(ASIDE))[ASIDE];
  return aside === undefined ? null : JSON.stringify((aside as Aside).value ?? aside, null, 2);
}

/** Lets go of what was kept aside; with a value that is still unusable under the settings' own key, of that as well. */
export async function dropAside(): Promise<void> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  if (stored !== undefined && !migrate(stored).ok) await browser.storage.local.remove(KEY);
  await browser.storage.local.remove(ASIDE);
}

/** Back to the defaults, as on the first day. */
export async function resetSettings(): Promise<void> {
  await browser.storage.local.remove([KEY, ASIDE]);
}
