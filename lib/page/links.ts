import { browser } from 'wxt/browser';
import { openTab } from './open-tab.ts';

/** Opens the settings in a tab, at one of their sections. */
export async function openSettings(section: string): Promise<void> {
  await openTab(`${browser.runtime.getURL('/options.html')}#${section}`);
}

/** Opens the reference in a tab, at one clause. */
export async function openClause(council: string, clause: string): Promise<void> {
  await openTab(`${browser.runtime.getURL('/popup.html')}#clause=${council}/${clause}`);
}
