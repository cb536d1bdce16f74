import { browser } from 'wxt/browser';
import type { Reminder } from './reminders.ts';
import { DRAFTS_VERSION, type DraftsRead, parseDrafts, type SavedDraft } from './saved-draft.ts';

/** Content script → background: remind the user of a draft that was just saved. Answered with `true` when it is noted. */
export interface RemindMessage {
  type: 'remind';
  draft: string;
  reminder: Reminder;
}

const KEY = 'drafts';
const ASIDE = 'drafts-aside';

/** Reads the saved drafts at `now` (ms since the epoch). */
export async function readDrafts(now: number): Promise<DraftsRead> {
  return parseDrafts((await browser.storage.local.get(KEY))[KEY], now);
}

let queue: Promise<unknown> = Promise.resolve();

function change(now: number, edit: (drafts: SavedDraft[]) => SavedDraft[]): Promise<void> {
  const next = queue.then(async () => {
    const stored = (await browser.storage.local.get(KEY))[KEY];
    const read = parseDrafts(stored, now);
    // What cannot be read may be somebody's words: it is kept aside before the list is written anew.
    if (read.unreadable > 0) await browser.storage.local.set({ [ASIDE]: stored });
    await browser.storage.local.set({ [KEY]: { version: DRAFTS_VERSION, drafts: edit(read.drafts) } });
  });
  queue = next.catch(() => undefined);
  return next;
}

/** Saves a draft. Rejects where the browser cannot store it (a full disk, the quota of the extension). */
export function saveDraft(draft: SavedDraft): Promise<void> {
  return change(draft.savedAt, (drafts) => [draft, ...drafts.filter(({ id }) => id !== draft.id)]);
}

/** Deletes one saved draft; one that is gone already is no error. */
export function deleteDraft(id: string, now: number): Promise<void> {
  return change(now, (drafts) => drafts.filter((draft) => draft.id !== id));
}

/** Sets when to be reminded of a draft (ms since the epoch), or ends the reminder. One that is gone is no error. */
export function remindOfDraft(id: string, remindAt: number | null, now: number): Promise<void> {
  return change(now, (drafts) => drafts.map((draft) => (draft.id === id ? { ...draft, remindAt } : draft)));
}

/** Deletes every saved draft, those that could not be read as well. */
export async function deleteAllDrafts(): Promise<void> {
  await browser.storage.local.remove([KEY, ASIDE]);
}

/** Removes from the disk what is past its time. */
export async function expireDrafts(now: number): Promise<void> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  if (stored === undefined) return;
  const kept = parseDrafts(stored, now).drafts;
  const before = parseDrafts(stored, 0).drafts;
  if (kept.length < before.length) await change(now, (drafts) => drafts);
}

/** Calls back after every change of the list. Returns the function that stops it. */
export function watchDrafts(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
