import type { SiteId } from 'which-hat:units';
import type { SiteHealth } from '../sites/site.ts';

/** Why a page is not guarded. */
export type Unguarded =
  | 'paused'
  | 'error'
  | 'composer-not-read'
  | 'not-resumable'
  | 'prompt-not-shown'
  | 'missed-send'
  | 'stood-down';

/** What the pop-up and the badge are told of a page. */
export interface PageStatus {
  guarded: boolean;
  site: SiteId;
  /** Present where `guarded` is false. */
  reason?: Unguarded;
  /** The page's address without all that tells what is read there. */
  host: string;
  /** The composers on the page now. */
  health: SiteHealth[];
  /** What was found of sorts of composers that have been on the page since it was opened and are not now. */
  earlier: SiteHealth[];
  /** Questions since the page was opened. */
  asked: number;
  /** Drafts that left their box since then without a send that was seen, and not by the user's own deletion. */
  missed: number;
}

/** Why composers on the page cannot be guarded, or `undefined`: they can. */
export function faultIn(health: readonly SiteHealth[]): Unguarded | undefined {
  if (health.some(({ editor }) => editor === null)) return 'composer-not-read';
  return health.some(({ resumable }) => !resumable) ? 'not-resumable' : undefined;
}

/** Pop-up → content script. */
export type StatusRequest = { type: 'status' };

/** What the badge shows. */
export type BadgeState = 'guarding' | 'unprotected' | 'paused';

/** Content script → background, only to draw the badge: nothing waits for it. */
export type BadgeMessage = { type: 'badge'; state: BadgeState };

export function badgeOf(status: Pick<PageStatus, 'guarded' | 'reason'>): BadgeState {
  if (status.guarded) return 'guarding';
  return status.reason === 'paused' ? 'paused' : 'unprotected';
}
