import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EMPTY_MEMORY, withMute } from '../../../lib/settings/memory.ts';
import { changeMemory, forgetMemory, readMemory, watchMemory } from '../../../lib/settings/memory-store.ts';

const mute = (until: number) => ({ place: 'p', kind: `k${until}`, until });

beforeEach(() => fakeBrowser.reset());

describe('the memory', () => {
  it('forgets on the way what no longer holds', async () => {
    const answered = [10, 20].map((until) => ({ key: `k${until}`, until }));
    await changeMemory((memory) => ({ ...memory, answered }), 10);
    expect((await readMemory()).answered).toEqual([{ key: 'k20', until: 20 }]);
  });

  it('is empty at first, and stores nothing', async () => {
    expect(await readMemory()).toEqual(EMPTY_MEMORY);
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('gets a salt with the first change, and keeps it', async () => {
    await changeMemory((memory) => withMute(memory, mute(10)), 1);
    const { salt } = await readMemory();
    expect(salt.length).toBeGreaterThan(20);
    await changeMemory((memory) => withMute(memory, mute(20)), 1);
    expect(await readMemory()).toEqual({ ...EMPTY_MEMORY, salt, mutes: [mute(10), mute(20)] });
  });

  it('forgets mutes that are over', async () => {
    await changeMemory((memory) => withMute(withMute(memory, mute(10)), mute(20)), 10);
    expect((await readMemory()).mutes).toEqual([mute(20)]);
  });

  it('loses no change to another, and goes on after one that failed', async () => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    const failed = changeMemory((memory) => withMute(memory, mute(5)), 1);
    const others = [10, 20].map((until) => changeMemory((memory) => withMute(memory, mute(until)), 1));
    await expect(failed).rejects.toThrow('full');
    await Promise.all(others);
    expect((await readMemory()).mutes).toEqual([mute(10), mute(20)]);
  });

  it('tells those who watch, until they stop', async () => {
    const changed = vi.fn();
    const stop = watchMemory(changed);
    await changeMemory((memory) => withMute(memory, mute(10)), 1);
    expect(changed).toHaveBeenCalledExactlyOnceWith(await readMemory());
    await forgetMemory();
    expect(changed).toHaveBeenLastCalledWith(EMPTY_MEMORY);
    stop();
    await changeMemory((memory) => memory, 1);
    expect(changed).toHaveBeenCalledTimes(2);
  });
});
