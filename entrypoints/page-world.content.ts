import { defineContentScript } from 'wxt/utils/define-content-script';
import { servePage } from '../lib/sites/editors/page-side.ts';
import { siteMatches } from '../lib/sites/matches.ts';

export default defineContentScript({
  matches: siteMatches(),
  runAt: 'document_start',
  world: 'MAIN',
  main() {
    servePage(window);
  },
});
