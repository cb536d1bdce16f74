import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background.ts';
import type { HistoryEntry } from '../../lib/history/entry.ts';
import { addEntry, deleteHistory, readHistory } from '../../lib/history/history-store.ts';
import { readMissed } from '../../lib/history/missed.ts';
import type { SavedDraft } from '../../lib/history/saved-draft.ts';
import { deleteDraft, readDrafts, saveDraft } from '../../lib/history/saved-drafts.ts';
import { readTally } from '../../lib/history/tally-store.ts';
import { takeSelectedText } from '../../lib/page/selected-text.ts';
import { readMemory } from '../../lib/settings/memory-store.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';
import { changeSettings, readSettings } from '../../lib/settings/store.ts';

const opened = () => vi.mocked(browser.tabs.create).mock.calls.map(([tab]) => tab?.url);
let allowed: () => void;
let menuClicked: (info: { menuItemId: string; selectionText?: string }) => void;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.spyOn(browser.tabs, 'create').mockResolvedValue(undefined as never);
  browser.i18n.getMessage = vi.fn((key: string) => key);
  browser.contextMenus.create = vi.fn();
  browser.contextMenus.onClicked.addListener = vi.fn((listener) => {
    menuClicked = listener as typeof menuClicked;
  });
  browser.permissions.contains = vi.fn(async () => false);
  browser.permissions.onAdded.addListener = vi.fn((listener) => {
    allowed = listener as () => void;
  });
  browser.permissions.onRemoved.addListener = vi.fn();
  browser.action.setIcon = vi.fn(async () => undefined);
  browser.action.setTitle = vi.fn(async () => undefined);
  browser.action.setBadgeText = vi.fn(async () => undefined);
  background.main();
});

describe('the background worker', () => {
  it('opens the settings on the first day, and not after an update', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.1' });
    expect(opened()).toEqual([]);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    expect(opened()).toEqual([expect.stringMatching(/options\.html#councils$/)]);
  });

  it.each(['guarding', 'unprotected', 'paused'] as const)('draws the icon of a tab: %s', async (state) => {
    await fakeBrowser.runtime.onMessage.trigger({ type: 'badge', state }, { tab: { id: 7 } } as never, () => undefined);
    const path = { 16: `/icons/${state}-16.png`, 32: `/icons/${state}-32.png`, 48: `/icons/${state}-48.png` };
    expect(browser.action.setIcon).toHaveBeenCalledExactlyOnceWith({ tabId: 7, path });
  });

  it('leaves other messages alone', async () => {
    await fakeBrowser.runtime.onMessage.trigger({ type: 'status' }, { tab: { id: 7 } } as never, () => undefined);
    expect(browser.action.setIcon).not.toHaveBeenCalled();
  });

  it('registers the scripts of an optional site when it starts and when the browser was told to allow one', async () => {
    const register = vi.fn(async () => undefined);
    Object.assign(browser, {
      scripting: { getRegisteredContentScripts: async () => [], registerContentScripts: register },
    });
    expect(register).not.toHaveBeenCalled();
    browser.permissions.contains = vi.fn(async () => true);
    allowed();
    await vi.waitFor(() => expect(register).toHaveBeenCalledOnce());
    background.main();
    await vi.waitFor(() => expect(register).toHaveBeenCalledTimes(2));
  });

  it('hands the selected text to the check', async () => {
    menuClicked({ menuItemId: 'check-selection', selectionText: 'Some words' });
    await vi.waitFor(() => expect(opened()).toEqual([expect.stringMatching(/popup\.html#check$/)]));
    expect(await takeSelectedText()).toBe('Some words');
    expect(await takeSelectedText()).toBe('');
  });

  it('sets an alarm for the end of a pause, and clears it when the pause ends earlier', async () => {
    await changeSettings((settings) => ({ ...settings, pausedUntil: 5000 }));
    await vi.waitFor(async () => expect(await browser.alarms.get('pause-ends')).toMatchObject({ scheduledTime: 5000 }));
    await changeSettings((settings) => ({ ...settings, pausedUntil: null }));
    await vi.waitFor(async () => expect(await browser.alarms.get('pause-ends')).toBeUndefined());
  });

  it('ends a pause when its time has come, and no other', async () => {
    const ring = () =>
      fakeBrowser.alarms.onAlarm.trigger({ name: 'pause-ends', scheduledTime: 0, persistAcrossSessions: true });
    await browser.storage.local.set({ settings: { ...DEFAULT_SETTINGS, pausedUntil: Date.now() + 60_000 } });
    await ring();
    // Changes follow each other: had the alarm ended the pause, it would have done so before this one.
    await readSettings();
    await changeSettings((settings) => ({ ...settings, setUp: true }));
    expect((await readSettings()).settings.pausedUntil).not.toBeNull();
    await browser.storage.local.set({ settings: { ...DEFAULT_SETTINGS, pausedUntil: 1 } });
    await ring();
    await vi.waitFor(async () => expect((await readSettings()).settings.pausedUntil).toBeNull());
  });

  it('counts sends that were not seen', async () => {
    const missed = { type: 'missed', site: 'x' };
    await fakeBrowser.runtime.onMessage.trigger(missed, { tab: { id: 7 } } as never, () => undefined);
    await vi.waitFor(async () => expect((await readMissed(0)).sites).toEqual({ x: 1 }));
  });

  it('counts, one after the other', async () => {
    const count = (choice: 'edit' | 'send-as-is') =>
      fakeBrowser.runtime.onMessage.trigger(
        { type: 'count', kinds: ['profanity'], choice },
        {} as never,
        () => undefined,
      );
    await Promise.all([count('edit'), count('edit'), count('send-as-is')]);
    await vi.waitFor(async () =>
      expect((await readTally(0)).counts).toEqual({ profanity: { edit: 2, 'send-as-is': 1 } }),
    );
  });

  it('remembers as keys what was let go', async () => {
    const letGo = [{ kind: 'profanity', words: 'damn her' }];
    const thread = { site: 'x', context: { quoted: 'The precept is up.' } };
    await fakeBrowser.runtime.onMessage.trigger({ type: 'let-go', thread, letGo }, {} as never, () => undefined);
    await vi.waitFor(async () => expect((await readMemory()).answered).toHaveLength(1));
    expect(JSON.stringify(await browser.storage.local.get())).not.toMatch(/damn|precept/);
  });

  describe('the history', () => {
    const entry = (id: string, at: number): HistoryEntry => ({
      id,
      at,
      site: 'x',
      surface: 'post',
      choice: 'edit',
      findings: [{ kind: 'profanity', clauses: [] }],
      words: null,
    });
    const kept = async () => (await readHistory()).entries.map(({ id }) => id);
    beforeEach(deleteHistory);

    it('is written by it', async () => {
      const message = { type: 'history', entry: entry('a', 1) };
      await fakeBrowser.runtime.onMessage.trigger(message, {} as never, () => undefined);
      await vi.waitFor(async () => expect(await kept()).toEqual(['a']));
    });

    it('loses every day what is past its time', async () => {
      const now = Date.now();
      await changeSettings((settings) => ({ ...settings, history: { ...settings.history, days: 30 } }));
      await addEntry(entry('over', now - 31 * 24 * 60 * 60 * 1000));
      await addEntry(entry('new', now));
      await fakeBrowser.alarms.onAlarm.trigger({ name: 'daily', scheduledTime: 0, persistAcrossSessions: true });
      await vi.waitFor(async () => expect(await kept()).toEqual(['new']));
    });
  });

  describe('reminders', () => {
    const draft: SavedDraft = {
      id: 'a',
      text: 'x',
      site: 'x',
      surface: 'post',
      place: 'home',
      title: '',
      kinds: [],
      savedAt: Date.now(),
      remindAt: null,
    };
    const badge = () => vi.mocked(browser.action.setBadgeText).mock.lastCall?.[0].text;

    it('are noted for a draft, and wake the worker', async () => {
      await saveDraft(draft);
      const reply = vi.fn();
      await fakeBrowser.runtime.onMessage.trigger({ type: 'remind', draft: 'a', reminder: 'hour' }, {} as never, reply);
      await vi.waitFor(() => expect(reply).toHaveBeenCalledExactlyOnceWith(true));
      const { remindAt } = (await readDrafts(Date.now())).drafts[0] ?? {};
      await vi.waitFor(async () =>
        expect(await browser.alarms.get('reminder')).toMatchObject({ scheduledTime: remindAt }),
      );
      expect(badge()).toBe('');
    });

    it('show how many are due, and no more once they are seen to', async () => {
      await saveDraft({ ...draft, remindAt: Date.now() - 1 });
      await vi.waitFor(() => expect(badge()).toBe('1'));
      await deleteDraft('a', Date.now());
      await vi.waitFor(() => expect(badge()).toBe(''));
      expect(await browser.alarms.get('reminder')).toBeUndefined();
    });
  });
});
