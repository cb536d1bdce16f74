import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { SwitchedOff } from '../lib/page/optional-sites.ts';
import { optionalMatches } from '../lib/sites/matches.ts';
import { OPTIONAL_SITES } from '../lib/sites/optional.ts';
import { siteAt } from '../lib/sites/shared/match.ts';
import { guardPage } from './guard.content/guard-page.ts';

/** The gate on the sites that the user switched on: a script of its own, so that no other page loads their adapters. */
export default defineContentScript({
  matches: optionalMatches(),
  registration: 'runtime',
  runAt: 'document_start',
  main(ctx) {
    guardPage(ctx, OPTIONAL_SITES);
    browser.runtime.onMessage.addListener((message: SwitchedOff) => {
      const here = message.type === 'switched-off' && message.site === siteAt(OPTIONAL_SITES, location.href)?.id;
      if (here) ctx.notifyInvalidated();
    });
  },
});
