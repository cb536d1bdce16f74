import type { Site, SiteHealth } from '../sites/site.ts';
import { faultIn, type PageStatus, type Unguarded } from './page-status.ts';

/** What the guard counts of a page since it was opened. */
type Counts = Pick<PageStatus, 'asked' | 'missed'>;

/**
 * Knows how well a page is guarded: what went wrong on it, and what was found of each sort of composer that has been on
 * it, so that one that has closed again can still be told of.
 */
export function openSelfCheck(site: Site, view: Window, paused: () => boolean) {
  let trouble: Unguarded | undefined;
  const checked = new Map<string, SiteHealth>();

  function healthNow(): SiteHealth[] {
    try {
      return site.health(view.document);
    } catch {
      trouble = 'error';
      return [];
    }
  }

  return {
    /** From now on the page is shown as not protected, for this reason. */
    fault(reason: Unguarded) {
      trouble = reason;
    },
    /** Tests every composer on the page for box, send control, resume and write. */
    status({ asked, missed }: Counts): PageStatus {
      const health = healthNow();
      for (const one of health) checked.set(one.place, one);
      const reason = paused() ? 'paused' : (trouble ?? faultIn(health));
      return {
        guarded: reason === undefined,
        site: site.id,
        host: view.location.hostname,
        reason,
        health,
        earlier: [...checked.values()].filter(({ place }) => health.every((one) => one.place !== place)),
        asked,
        missed,
      };
    },
  };
}
