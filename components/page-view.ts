import type { SiteId } from 'which-hat:units';
import type { PageStatus } from '../lib/guard/page-status.ts';

/**
 * What is known of the page in front of the user. `silent`: a covered site, but nobody answers, because it was open
 * before the extension was. `off`: a site that may be switched on, and is not.
 */
export type PageView =
  | { page: 'looking' }
  | { page: 'answered'; status: PageStatus }
  | { page: 'silent' | 'off'; site: SiteId }
  | { page: 'not-covered' };

/** The guarded site in front of the user, or `null`. */
export function siteInFront(view: PageView): SiteId | null {
  switch (view.page) {
    case 'answered':
      return view.status.site;
    case 'silent':
    case 'off':
      return view.site;
    case 'looking':
    case 'not-covered':
      return null;
  }
}
