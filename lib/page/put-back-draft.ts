import type { SiteId } from 'which-hat:units';
import { browser } from 'wxt/browser';
import type { PageStatus, StatusRequest } from '../guard/page-status.ts';
import type { PutBackReply, PutBackRequest } from '../guard/put-back.ts';
import type { SavedDraft } from '../history/saved-draft.ts';

/** What became of a draft that was to go back to its site; `no-tab`: the site is not open. */
export type PutBack = PutBackReply | { done: 'no-tab' };

/**
 * Takes a saved draft to the open page of its site, the tab in front first, and brings that tab to the front. Pages are
 * asked one by one: the extension may not read the addresses of tabs.
 */
export async function putBackDraft(
  draft: Pick<SavedDraft, 'text' | 'place' | 'title'>,
  site: SiteId,
  anyway: boolean,
): Promise<PutBack> {
  const tabs = (await browser.tabs.query({})).sort((a, b) => Number(b.active) - Number(a.active));
  for (const { id, active } of tabs) {
    if (id === undefined || (await siteOf(id)) !== site) continue;
    if (!active) await browser.tabs.update(id, { active: true });
    const request: PutBackRequest = {
      type: 'put-back',
      text: draft.text,
      place: draft.place,
      title: draft.title,
      anyway,
    };
    const reply = (await send(id, request)) as PutBackReply | undefined;
    return reply ?? { done: 'failed' };
  }
  return { done: 'no-tab' };
}

async function siteOf(tab: number): Promise<SiteId | undefined> {
  const request: StatusRequest = { type: 'status' };
  return ((await send(tab, request)) as PageStatus | undefined)?.site;
}

/** One frame answers for the page: the top one. `undefined`: nobody is there. */
function send(tab: number, message: StatusRequest | PutBackRequest): Promise<unknown> {
  return browser.tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => undefined);
}
