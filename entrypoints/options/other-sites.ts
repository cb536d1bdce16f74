import type { SiteId } from 'which-hat:units';
import { browser } from 'wxt/browser';
import type { OtherSitesTools } from '../../components/options/other-sites.tsx';
import { switchedOn, switchOff, switchOn } from '../../lib/page/optional-sites.ts';
import { browserWords as t } from '../../lib/page/words.ts';

interface OtherSitesDeps {
  changed: () => void;
  say: (text: string) => void;
}

/** The switches of the optional sites, which follow what the browser was allowed, here or in its own settings. */
export async function openOtherSites({ changed, say }: OtherSitesDeps): Promise<OtherSitesTools> {
  const tools: OtherSitesTools = { on: await switchedOn(), problem: null, set: (site, on) => void set(site, on) };

  async function set(site: SiteId, on: boolean) {
    tools.problem = null;
    try {
      const done = on ? await switchOn(site) : await switchOff(site).then(() => 'off' as const);
      if (done === 'refused') tools.problem = { site, why: 'refused' };
      else say(t(`sites_${done}`, t(`site_${site}`)));
    } catch {
      tools.problem = { site, why: 'failed' };
    }
    await look();
  }

  async function look() {
    tools.on = await switchedOn();
    changed();
  }

  browser.permissions.onAdded.addListener(() => void look());
  browser.permissions.onRemoved.addListener(() => void look());
  return tools;
}
