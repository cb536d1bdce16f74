import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { prepareCheck } from '../../lib/check/check.ts';
import { startGuard } from '../../lib/guard/guard.ts';
import {
  type BadgeMessage,
  type BadgeState,
  badgeOf,
  type PageStatus,
  type StatusRequest,
} from '../../lib/guard/page-status.ts';
import type { PutBackRequest } from '../../lib/guard/put-back.ts';
import type { MissedMessage } from '../../lib/history/missed.ts';
import type { RemindMessage } from '../../lib/history/saved-drafts.ts';
import type { CountMessage } from '../../lib/history/tally-store.ts';
import { withHat } from '../../lib/settings/hats.ts';
import { isPaused } from '../../lib/settings/settings.ts';
import { changeSettings } from '../../lib/settings/store.ts';
import { connectPageWorld } from '../../lib/sites/editors/page-world.ts';
import { siteAt } from '../../lib/sites/shared/match.ts';
import type { Site } from '../../lib/sites/site.ts';
import { openHatControl } from './hat-control.ts';
import { openNotices } from './notice.ts';
import { keepPrompts } from './prompts.ts';
import { keepStored } from './stored.ts';

/** Guards the page if it is one of `sites`, for as long as the script's context is valid. */
export function guardPage(ctx: ContentScriptContext, sites: readonly Site[]): void {
  const site = siteAt(sites, location.href);
  if (!site) return;
  connectPageWorld();

  const stored = keepStored(() => {
    guard.refresh();
    control.refresh();
  });
  const notices = openNotices((draft, reminder) => ask({ type: 'remind', draft, reminder }));
  const prompts = keepPrompts();
  const guard = startGuard({
    view: window,
    site,
    stored: stored.now,
    readAgain: stored.readAgain,
    openPrompt: prompts.open,
    isOurs: (target) => target === prompts.host || notices.isOurs(target) || control.isOurs(target),
    take: (event) => {
      if (control.isOurs(event.target)) control.take(event);
      if (notices.isOurs(event.target)) notices.take(event);
    },
    tell: notices.tell,
    count: (kinds, choice) => {
      if (kinds.length > 0) tell({ type: 'count', kinds, choice });
    },
    countMissed: () => tell({ type: 'missed', site: site.id }),
    statusChanged: drawBadge,
    alive: () => ctx.isValid,
  });

  const control = openHatControl({
    composerAt: (element) => {
      const { settings } = stored.now();
      return settings.control && !isPaused(settings, Date.now()) ? site.composerAt(element) : null;
    },
    look: guard.look,
    prepare: prepareCheck,
    expect: prompts.expect,
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
    prompts.stop();
    stored.stop();
  });
}

let drawn: BadgeState | undefined;

/** A new badge wakes the worker, so that it is told of changes alone. */
function drawBadge(status: PageStatus) {
  const state = badgeOf(status);
  if (state !== drawn) tell({ type: 'badge', state });
  drawn = state;
}

/** Badge and tally are courtesies: a sleeping or missing worker must not disturb the page. */
function tell(message: BadgeMessage | CountMessage | MissedMessage) {
  browser.runtime.sendMessage(message).catch(() => undefined);
}

/** Asks the worker to do something that the user wants to hear the end of. */
function ask(message: RemindMessage): Promise<boolean> {
  return browser.runtime.sendMessage(message).then(
    (done) => done === true,
    () => false,
  );
}
