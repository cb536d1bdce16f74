import type { SiteId } from 'which-hat:units';
import { browser } from 'wxt/browser';
import { z } from '../zod.ts';

const KEY = 'missed';

/** Version 1 of what is stored under `local:missed`: how often, never what. */
const missedSchema = z.strictObject({
  version: z.literal(1),
  /** First day that counts, ms since the epoch. */
  since: z.number(),
  sites: z.record(z.string(), z.number()),
});

/** How many drafts left their box on each site without a send that was seen. */
export type Missed = z.infer<typeof missedSchema>;

/** Content script → background: a draft left its box unseen. */
export interface MissedMessage {
  type: 'missed';
  site: SiteId;
}

/** Reads the counts at `now` (ms since the epoch); what cannot be read is begun anew. */
export async function readMissed(now: number): Promise<Missed> {
  const read = missedSchema.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return read.success ? read.data : { version: 1, since: now, sites: {} };
}

let queue: Promise<unknown> = Promise.resolve();

/** Counts one more on a site. Rejects where the browser cannot store. */
export function countMissed(site: SiteId, now: number): Promise<void> {
  const next = queue.then(async () => {
    const missed = await readMissed(now);
    const sites = { ...missed.sites, [site]: (missed.sites[site] ?? 0) + 1 };
    await browser.storage.local.set({ [KEY]: { ...missed, sites } });
  });
  queue = next.catch(() => undefined);
  return next;
}

/** Begins to count anew. */
export async function resetMissed(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
