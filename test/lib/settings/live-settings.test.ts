import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { liveSettings } from '../../../lib/settings/live-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import { readSettings } from '../../../lib/settings/store.ts';

const named = (name: string) => (settings: Settings) => ({ ...settings, member: { ...settings.member, name } });

beforeEach(() => fakeBrowser.reset());

describe('liveSettings', () => {
  it('shows a change before it is stored', async () => {
    const draw = vi.fn();
    const live = await liveSettings(draw);
    const stored = live.change(named('Jo'));
    expect(live.now().settings.member.name).toBe('Jo');
    expect(draw).toHaveBeenCalled();
    await stored;
    expect((await readSettings()).settings.member.name).toBe('Jo');
  });

  it('never falls back to an earlier letter while somebody types', async () => {
    const seen: string[] = [];
    const live = await liveSettings(() => seen.push(live.now().settings.member.name));
    await Promise.all(['J', 'Jo', 'Jo ', 'Jo M'].map((name) => live.change(named(name))));
    expect([...seen].sort((a, b) => a.length - b.length)).toEqual(seen);
    expect(live.now().settings.member.name).toBe('Jo M');
  });

  it('takes up what another page writes', async () => {
    const draw = vi.fn();
    const live = await liveSettings(draw);
    await browser.storage.local.set({ settings: named('Sam')(DEFAULT_SETTINGS) });
    await vi.waitFor(() => expect(live.now().settings.member.name).toBe('Sam'));
    expect(draw).toHaveBeenCalled();
  });

  it('goes back to what is stored where a change cannot be kept', async () => {
    const live = await liveSettings(() => undefined);
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(live.change(named('Jo'))).rejects.toThrow('full');
    expect(live.now().settings.member.name).toBe('');
  });
});
