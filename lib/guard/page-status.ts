import type { SiteId } from 'which-hat:units';
import type { SiteHealth } from '../sites/site.ts';

/** Why a page is not guarded. */
export type Unguarded = 'paused' | 'error' | 'composer-not-read' | 'not-resumable' | 'prompt-not-shown' | 'stood-down';

/** What the pop-up and the badge are told of a page. */
export interface PageStatus {
  guarded: boolean;
  site: SiteId;
  /** Present where `guarded` is false. */
  reason?: Unguarded;
  health: SiteHealth[];
  /** Held questions and sends that went out since the page was opened. */
  asked: number;
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
