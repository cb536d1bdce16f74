import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGuard } from '../../lib/guard/guard.ts';
import { type BadgeMessage, badgeOf, type PageStatus, type StatusRequest } from '../../lib/guard/page-status.ts';
import type { PutBackRequest } from '../../lib/guard/put-back.ts';
import type { RemindMessage } from '../../lib/history/saved-drafts.ts';
import type { CountMessage } from '../../lib/history/tally-store.ts';
import { withHat } from '../../lib/settings/hats.ts';
import { isPaused } from '../../lib/settings/settings.ts';
import { changeSettings } from '../../lib/settings/store.ts';
import { connectPageWorld } from '../../lib/sites/editors/page-world.ts';
import { siteMatches } from '../../lib/sites/matches.ts';
import { siteFor } from '../../lib/sites/registry.ts';
import { openHatControl } from './hat-control.ts';
import { openNotices } from './notice.ts';
import { openPrompt } from './prompt.ts';
import { keepStored } from './stored.ts';

export default defineContentScript({
  matches: siteMatches(),
  runAt: 'document_start',
  main(ctx) {
    const site = siteFor(location.href);
    if (!site) return;
    connectPageWorld();

    const stored = keepStored(() => {
      guard.refresh();
      control.refresh();
    });
    const notices = openNotices((draft, reminder) => ask({ type: 'remind', draft, reminder }));
    let promptHost: HTMLElement | undefined;
    const guard = startGuard({
      view: window,
      site,
      stored: stored.now,
      readAgain: stored.readAgain,
      openPrompt: () => {
        const prompt = openPrompt();
        promptHost = prompt.host;
        return prompt;
      },
      isOurs: (target) =>
        (target !== null && target === promptHost) || notices.isOurs(target) || control.isOurs(target),
      take: (event) => {
        if (control.isOurs(event.target)) control.take(event);
        if (notices.isOurs(event.target)) notices.take(event);
      },
      tell: notices.tell,
      count: (kinds, choice) => {
        if (kinds.length > 0) tell({ type: 'count', kinds, choice });
      },
      statusChanged: drawBadge,
      alive: () => ctx.isValid,
    });

    const control = openHatControl({
      composerAt: (element) => {
        const { settings } = stored.now();
        return settings.control && !isPaused(settings, Date.now()) ? site.composerAt(element) : null;
      },
      look: guard.look,
      // Where it cannot be stored the control goes on showing the old hat.
      wear: (hat, { context }) =>
        void changeSettings((old) => withHat(old, site.id, context.account, { hat })).catch(() => undefined),
    });

    browser.runtime.onMessage.addListener((message: StatusRequest | PutBackRequest, _sender, reply) => {
      if (message.type === 'status') reply(guard.status());
      if (message.type !== 'put-back') return;
      void guard.putBack(message).then((done) => {
        if (done.done === 'written') notices.tell('put-back');
        reply(done);
      });
      // The answer comes later.
      return true;
    });

    ctx.onInvalidated(() => {
      guard.stop();
      control.stop();
      stored.stop();
    });
  },
});

function drawBadge(status: PageStatus) {
  tell({ type: 'badge', state: badgeOf(status) });
}

/** Badge and tally are courtesies: a sleeping or missing worker must not disturb the page. */
function tell(message: BadgeMessage | CountMessage) {
  browser.runtime.sendMessage(message).catch(() => undefined);
}

/** Asks the worker to do something that the user wants to hear the end of. */
function ask(message: RemindMessage): Promise<boolean> {
  return browser.runtime.sendMessage(message).then(
    (done) => done === true,
    () => false,
  );
}
