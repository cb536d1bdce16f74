import type { KindId } from 'which-hat:units';
import { browser } from 'wxt/browser';
import { type Choice, counted, parseTally, type Tally } from './tally.ts';

const KEY = 'tally';

/** Content script → background: counting must not make the page wait, and only one may count at a time. */
export interface CountMessage {
  type: 'count';
  kinds: KindId[];
  choice: Choice;
}

/** Reads the tally at `now` (ms since the epoch). */
export async function readTally(now: number): Promise<Tally> {
  return parseTally((await browser.storage.local.get(KEY))[KEY], now);
}

let queue: Promise<unknown> = Promise.resolve();

/** Adds to the tally. Rejects where the browser cannot store. */
export function addToTally({ kinds, choice }: Pick<CountMessage, 'kinds' | 'choice'>, now: number): Promise<void> {
  const next = queue.then(async () => {
    await browser.storage.local.set({ [KEY]: counted(await readTally(now), kinds, choice) });
  });
  queue = next.catch(() => undefined);
  return next;
}

/** Begins to count anew. */
export async function resetTally(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** Calls back with the tally after every change. Returns the function that stops it. */
export function watchTally(changed: (tally: Tally) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) changed(parseTally(changes[KEY]?.newValue, Date.now()));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
