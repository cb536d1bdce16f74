import { defineContentScript } from 'wxt/utils/define-content-script';
import { siteMatches } from '../../lib/sites/matches.ts';
import { SITES } from '../../lib/sites/registry.ts';
import { guardPage } from './guard-page.ts';

export default defineContentScript({
  matches: siteMatches(),
  runAt: 'document_start',
  main: (ctx) => guardPage(ctx, SITES),
});
