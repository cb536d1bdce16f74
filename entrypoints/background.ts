import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { type LetGoMessage, noteLetGo } from '../lib/guard/let-go.ts';
import type { BadgeMessage, BadgeState } from '../lib/guard/page-status.ts';
import { addEntry, expireHistory, type HistoryMessage } from '../lib/history/history-store.ts';
import { countMissed, type MissedMessage } from '../lib/history/missed.ts';
import { isDue, nextReminder, reminderAt } from '../lib/history/reminders.ts';
import {
  expireDrafts,
  type RemindMessage,
  readDrafts,
  remindOfDraft,
  watchDrafts,
} from '../lib/history/saved-drafts.ts';
import { addToTally, type CountMessage } from '../lib/history/tally-store.ts';
import { openSettings } from '../lib/page/links.ts';
import { registerScripts } from '../lib/page/optional-sites.ts';
import { leaveSelectedText } from '../lib/page/selected-text.ts';
import { changeSettings, readSettings, watchSettings } from '../lib/settings/store.ts';

const PAUSE_ENDS = 'pause-ends';
const DAILY = 'daily';
const REMINDER = 'reminder';
const MENU = 'check-selection';
const ICON_SIZES = [16, 32, 48];

type Message = BadgeMessage | CountMessage | HistoryMessage | LetGoMessage | MissedMessage | RemindMessage;

/** Courtesies only: no hold and no answer depends on this worker being awake. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    browser.contextMenus.create({ id: MENU, title: browser.i18n.getMessage('menu_check'), contexts: ['selection'] });
    void browser.alarms.create(DAILY, { periodInMinutes: 24 * 60 });
    if (reason === 'install') void openSettings('councils');
  });

  browser.runtime.onStartup.addListener(() => void expire(Date.now()));

  browser.runtime.onMessage.addListener((message: Message, { tab }, reply) => {
    if (message.type === 'badge' && tab?.id !== undefined) void drawIcon(tab.id, message.state);
    // A count that cannot be stored is lost, and nothing else with it.
    if (message.type === 'count') addToTally(message, Date.now()).catch(() => undefined);
    if (message.type === 'missed') countMissed(message.site, Date.now()).catch(() => undefined);
    if (message.type === 'history') addEntry(message.entry).catch(() => undefined);
    if (message.type === 'let-go') noteLetGo(message, Date.now()).catch(() => undefined);
    if (message.type !== 'remind') return;
    const now = Date.now();
    remindOfDraft(message.draft, reminderAt(message.reminder, now), now).then(
      () => reply(true),
      () => reply(false),
    );
    // The answer comes later.
    return true;
  });

  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === MENU && selectionText) void checkSelection(selectionText);
  });

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === DAILY) void expire(Date.now());
    if (name === REMINDER) void remind(Date.now());
    if (name === PAUSE_ENDS) void endPause(Date.now());
  });

  // Also when the worker starts: an update of the extension has made the browser forget them.
  browser.permissions.onAdded.addListener(seeToOptionalSites);
  browser.permissions.onRemoved.addListener(seeToOptionalSites);
  seeToOptionalSites();

  watchDrafts(() => void remind(Date.now()));
  void remind(Date.now());
  watchSettings(({ pausedUntil }) => void setAlarm(pausedUntil));
  void readSettings().then(({ settings }) => setAlarm(settings.pausedUntil));
});

/** Deletes what is past its time. */
async function expire(now: number) {
  const { days } = (await readSettings()).settings.history;
  await Promise.allSettled([expireDrafts(now), expireHistory(days, now)]);
}

/** Where the browser will not, the pop-up says on those pages that they are not guarded. */
function seeToOptionalSites() {
  registerScripts().catch(() => undefined);
}

async function checkSelection(text: string) {
  await leaveSelectedText(text);
  await browser.tabs.create({ url: `${browser.runtime.getURL('/popup.html')}#check` });
}

async function setAlarm(pausedUntil: number | 'off' | null) {
  if (typeof pausedUntil === 'number') await browser.alarms.create(PAUSE_ENDS, { when: pausedUntil });
  else await browser.alarms.clear(PAUSE_ENDS);
}

/** Shows on the icon how many drafts the user wanted to come back to by now, and wakes up again for the next one. */
async function remind(now: number) {
  const { drafts } = await readDrafts(now);
  const due = drafts.filter((draft) => isDue(draft, now)).length;
  await browser.action.setBadgeText({ text: due === 0 ? '' : String(due) });
  const next = nextReminder(drafts, now);
  if (next === null) await browser.alarms.clear(REMINDER);
  else await browser.alarms.create(REMINDER, { when: next });
}

/** Clears a pause that is over, so that every open page hears of it and shows it. */
async function endPause(now: number) {
  const { pausedUntil } = (await readSettings()).settings;
  if (typeof pausedUntil !== 'number' || pausedUntil > now) return;
  await changeSettings((settings) => ({ ...settings, pausedUntil: null }));
}

async function drawIcon(tabId: number, state: BadgeState) {
  const path = Object.fromEntries(ICON_SIZES.map((size) => [size, `/icons/${state}-${size}.png`]));
  const title = browser.i18n.getMessage(`icon_${state}`);
  // The tab may be gone by now, and then there is nothing to draw on.
  await Promise.all([browser.action.setIcon({ tabId, path }), browser.action.setTitle({ tabId, title })]).catch(
    () => undefined,
  );
}
