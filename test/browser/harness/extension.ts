import type { Page } from '@playwright/test';
import type { PageStatus } from '../../../lib/guard/page-status.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import type { Launched } from './chromium.ts';

/** The little of the browser's extension interface that the tests use, in a page of the extension's own. */
declare const chrome: {
  storage: {
    local: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(values: Record<string, unknown>): Promise<void>;
      clear(): Promise<void>;
    };
  };
  tabs: {
    query(which: object): Promise<{ id?: number }[]>;
    sendMessage(tab: number, message: unknown): Promise<unknown>;
  };
  runtime: { reload(): void };
};

/** The address of a page of the extension. */
export function extensionUrl(launched: Launched, path: string): string {
  return `chrome-extension://${launched.extensionId}/${path}`;
}

const desks = new WeakMap<Launched, Page>();

/** Runs `work` in a page of the extension that shows nothing and does nothing by itself; one stays open for every test. */
async function atDesk<T>(launched: Launched, work: (desk: Page) => Promise<T>): Promise<T> {
  let desk = desks.get(launched);
  if (desk === undefined || desk.isClosed()) {
    desk = await launched.context.newPage();
    await desk.goto(extensionUrl(launched, 'manifest.json'));
    desks.set(launched, desk);
  }
  return work(desk);
}

/** Everything that the extension has stored. */
export function stored(launched: Launched): Promise<Record<string, unknown>> {
  return atDesk(launched, (desk) => desk.evaluate(() => chrome.storage.local.get(null)));
}

/** Stores values as they are, valid or not. */
export function store(launched: Launched, values: Record<string, unknown>): Promise<void> {
  return atDesk(launched, (desk) => desk.evaluate((given) => chrome.storage.local.set(given), values));
}

/** Forgets all that is stored: the extension is as on its first day. */
export function forget(launched: Launched): Promise<void> {
  return atDesk(launched, (desk) =>
    desk.evaluate(async () => {
      const deletion = indexedDB.deleteDatabase('which-hat-history');
      await new Promise((done) => Object.assign(deletion, { onsuccess: done, onerror: done }));
      await chrome.storage.local.clear();
    }),
  );
}

/** Stores settings that differ from the defaults in what is given. */
export function settle(launched: Launched, settings: Partial<Settings>): Promise<void> {
  return store(launched, { settings: { ...DEFAULT_SETTINGS, setUp: true, ...settings } });
}

/** What the guard of the one open page that has a guard says of itself. */
export function statusOf(launched: Launched): Promise<PageStatus> {
  return atDesk(launched, (desk) =>
    desk.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      return (await Promise.any(
        tabs.map(({ id }) => chrome.tabs.sendMessage(id ?? -1, { type: 'status' })),
      )) as PageStatus;
    }),
  );
}

/** Loads the extension anew, as an update does. */
export async function reloadExtension(launched: Launched): Promise<void> {
  const desk = await launched.context.newPage();
  await desk.goto(extensionUrl(launched, 'manifest.json'));
  const gone = desk.waitForEvent('close').catch(() => undefined);
  // The page goes before it can answer.
  await desk.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await gone;
}

/** Ends the background worker, as the browser does when it has been idle. */
export async function killWorker(launched: Launched): Promise<void> {
  const page = await launched.context.newPage();
  const session = await launched.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}
