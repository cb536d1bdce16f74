import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, isPaused } from '../../../lib/settings/settings.ts';
import {
  changeSettings,
  dropAside,
  readAside,
  readSettings,
  resetSettings,
  watchSettings,
} from '../../../lib/settings/store.ts';
import v3 from './v3.json' with { type: 'json' };

const stored = () => browser.storage.local.get(null);

beforeEach(() => fakeBrowser.reset());

describe('reading', () => {
  it('gives the defaults where nothing is stored, and stores nothing', async () => {
    expect(await readSettings()).toEqual({ settings: DEFAULT_SETTINGS, trouble: null });
    expect(await stored()).toEqual({});
  });

  it('gives what is stored', async () => {
    await browser.storage.local.set({ settings: v3 });
    expect(await readSettings()).toEqual({ settings: v3, trouble: null });
  });

  it.each([
    ['corrupt', { version: 1, councils: 'stilton' }],
    ['newer', { version: 99 }],
  ])('keeps a %s value aside and uses the defaults', async (trouble, value) => {
    await browser.storage.local.set({ settings: value });
    expect(await readSettings()).toEqual({ settings: DEFAULT_SETTINGS, trouble });
    expect(JSON.parse((await readAside()) ?? '')).toEqual(value);
  });

  it('does not lose the value when settings are changed afterwards, and goes on telling', async () => {
    await browser.storage.local.set({ settings: { version: 99, mine: true } });
    await changeSettings((settings) => ({ ...settings, handover: 'copy' }));
    expect(await readSettings()).toEqual({ settings: { ...DEFAULT_SETTINGS, handover: 'copy' }, trouble: 'newer' });
    expect(JSON.parse((await readAside()) ?? '')).toEqual({ version: 99, mine: true });
  });

  it('stops telling when the user lets the value go', async () => {
    await browser.storage.local.set({ settings: { version: 99 } });
    await readSettings();
    await dropAside();
    expect(await readSettings()).toEqual({ settings: DEFAULT_SETTINGS, trouble: null });
    expect(await readAside()).toBeNull();
  });

  it('keeps usable settings when the value that was set aside is let go', async () => {
    await browser.storage.local.set({ settings: v3, 'settings-aside': { reason: 'corrupt', value: 1 } });
    await dropAside();
    expect(await readSettings()).toEqual({ settings: v3, trouble: null });
  });
});

describe('changing', () => {
  it('lets no change of one page overtake another', async () => {
    const add = (council: 'stilton' | 'withyham') =>
      changeSettings((settings) => ({ ...settings, councils: [...settings.councils, council] }));
    await Promise.all([add('stilton'), add('withyham')]);
    expect((await readSettings()).settings.councils).toEqual(['stilton', 'withyham']);
  });

  it('says when the browser cannot store, and works again afterwards', async () => {
    const set = vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(changeSettings((settings) => settings)).rejects.toThrow('quota');
    set.mockRestore();
    await changeSettings((settings) => ({ ...settings, setUp: true }));
    expect((await readSettings()).settings.setUp).toBe(true);
  });

  it('tells those who watch until they stop', async () => {
    const changed = vi.fn();
    const stop = watchSettings(changed);
    await changeSettings((settings) => ({ ...settings, setUp: true }));
    await vi.waitFor(() => expect(changed).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, setUp: true }, null));
    stop();
    changed.mockClear();
    await changeSettings((settings) => ({ ...settings, setUp: false }));
    expect(changed).not.toHaveBeenCalled();
  });

  it('goes back to the first day', async () => {
    await browser.storage.local.set({ settings: v3 });
    await resetSettings();
    expect((await readSettings()).settings).toEqual(DEFAULT_SETTINGS);
  });
});

describe('isPaused', () => {
  it.each([
    [null, false],
    ['off', true],
    [1000, false],
    [1001, true],
  ] as const)('until %s: %s', (pausedUntil, paused) => {
    expect(isPaused({ pausedUntil }, 1000)).toBe(paused);
  });
});
