import { browser } from 'wxt/browser';
import { MEMORY_VERSION, type Memory, parseMemory } from './memory.ts';

const KEY = 'memory';

/** Reads and validates what the user said beside questions. Throws only where the browser's storage itself fails. */
export async function readMemory(): Promise<Memory> {
  return parseMemory((await browser.storage.local.get(KEY))[KEY]);
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Changes the memory: `change` gets the current one, with a salt. Changes of one page follow each other. What is over is
 * forgotten on the way. Rejects where the browser cannot store.
 */
export function changeMemory(change: (current: Memory) => Memory, now: number): Promise<void> {
  const next = queue.then(async () => {
    const current = await readMemory();
    const changed = change({ ...current, salt: current.salt || crypto.randomUUID() });
    const lasts = ({ until }: { until: number }) => until > now;
    const lasting = { mutes: changed.mutes.filter(lasts), answered: changed.answered.filter(lasts) };
    await browser.storage.local.set({ [KEY]: { version: MEMORY_VERSION, ...changed, ...lasting } });
  });
  queue = next.catch(() => undefined);
  return next;
}

/** Calls back with the memory after every change, from wherever it came. Returns the function that stops it. */
export function watchMemory(changed: (memory: Memory) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) changed(parseMemory(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Forgets all of it. */
export async function forgetMemory(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
