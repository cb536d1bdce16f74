import { browser } from 'wxt/browser';
import type { PageView } from '../../components/page-view.ts';
import type { PageStatus, StatusRequest } from '../../lib/guard/page-status.ts';
import { switchedOn } from '../../lib/page/optional-sites.ts';
import { DIRECTORY } from '../../lib/sites/directory.ts';
import { siteAt } from '../../lib/sites/shared/match.ts';

/** The tab that the user looks at, and what is known of its page. */
export interface PageInFront {
  tab: number | undefined;
  view: PageView;
}

/** Asks the page in front of the user. Without an answer the address tells whether there should have been one. */
export async function pageInFront(): Promise<PageInFront> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { tab: undefined, view: { page: 'not-covered' } };
  const site = tab.url === undefined ? null : siteAt(DIRECTORY, tab.url);
  // A page that was guarded before its site was switched off could still answer.
  if (site?.optional && !(await switchedOn()).includes(site.id))
    return { tab: tab.id, view: { page: 'off', site: site.id } };
  try {
    const request: StatusRequest = { type: 'status' };
    // One frame answers for the page: the top one.
    const status = (await browser.tabs.sendMessage(tab.id, request, { frameId: 0 })) as PageStatus | undefined;
    if (status !== undefined) return { tab: tab.id, view: { page: 'answered', status } };
  } catch {
    // Nobody there to answer.
  }
  return { tab: tab.id, view: site === null ? { page: 'not-covered' } : { page: 'silent', site: site.id } };
}
