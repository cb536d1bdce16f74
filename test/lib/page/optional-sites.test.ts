import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerScripts, switchedOn, switchOff, switchOn } from '../../../lib/page/optional-sites.ts';
import { listed } from '../../../lib/sites/directory.ts';

/** What the browser has been allowed, and the scripts that it has registered. */
const granted = { origins: new Set<string>(), permissions: new Set<string>() };
let registered: { id: string; matches?: string[]; js?: string[]; world?: string }[];
let answer: boolean;
let told: unknown[];

type Permissions = { origins?: string[]; permissions?: string[] };
const has = ({ origins = [], permissions = [] }: Permissions) =>
  origins.every((one) => granted.origins.has(one)) && permissions.every((one) => granted.permissions.has(one));
const needsScripting = () => {
  if (!granted.permissions.has('scripting')) throw new Error('no permission "scripting"');
};

beforeEach(() => {
  fakeBrowser.reset();
  granted.origins.clear();
  granted.permissions.clear();
  registered = [];
  answer = true;
  told = [];
  Object.assign(browser, {
    permissions: {
      contains: async (wanted: Permissions) => has(wanted),
      request: vi.fn(async ({ origins = [], permissions = [] }: Permissions) => {
        if (!answer) return false;
        for (const one of origins) granted.origins.add(one);
        for (const one of permissions) granted.permissions.add(one);
        return true;
      }),
      remove: async ({ origins = [], permissions = [] }: Permissions) => {
        for (const one of origins) granted.origins.delete(one);
        for (const one of permissions) granted.permissions.delete(one);
        return true;
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => {
        needsScripting();
        return registered;
      },
      registerContentScripts: vi.fn(async (scripts: typeof registered) => {
        needsScripting();
        for (const { id } of scripts) if (registered.some((one) => one.id === id)) throw new Error(`duplicate ${id}`);
        registered.push(...scripts);
      }),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        needsScripting();
        for (const id of ids) if (!registered.some((one) => one.id === id)) throw new Error(`no such script ${id}`);
        registered = registered.filter(({ id }) => !ids.includes(id));
      },
    },
    tabs: {
      query: async () => [{ id: 7 }, { id: 8 }],
      sendMessage: async (tab: number, message: unknown) => {
        told.push(message);
        if (tab === 8) throw new Error('nobody there');
      },
    },
  });
});

const ids = () => registered.map(({ id }) => id);

describe('an optional site', () => {
  it('is off at first, and nothing is registered', async () => {
    await registerScripts();
    expect(await switchedOn()).toEqual([]);
    expect(ids()).toEqual([]);
  });

  it('is switched on: its pages and the right to register are asked for in one question', async () => {
    expect(await switchOn('youtube')).toBe('on');
    expect(browser.permissions.request).toHaveBeenCalledExactlyOnceWith({
      origins: listed('youtube').matches,
      permissions: ['scripting'],
    });
    expect(await switchedOn()).toEqual(['youtube']);
    expect(registered).toMatchObject([
      { matches: listed('youtube').matches, js: ['content-scripts/optional-sites.js'], runAt: 'document_start' },
      { matches: listed('youtube').matches, js: ['content-scripts/page-world.js'], world: 'MAIN' },
    ]);
  });

  it('asks before anything is awaited: Firefox takes the question only within the click', () => {
    void switchOn('youtube');
    expect(browser.permissions.request).toHaveBeenCalledOnce();
  });

  it('stays off where the user says no', async () => {
    answer = false;
    expect(await switchOn('youtube')).toBe('refused');
    expect(await switchedOn()).toEqual([]);
    expect(ids()).toEqual([]);
  });

  it('gives the permission back where the scripts cannot be registered', async () => {
    vi.mocked(browser.scripting.registerContentScripts).mockRejectedValueOnce(new Error('no room'));
    await expect(switchOn('youtube')).rejects.toThrow('no room');
    expect(granted.origins.size + granted.permissions.size).toBe(0);
  });

  it('is switched off: scripts away, open pages told, and everything given back with the last one', async () => {
    await switchOn('youtube');
    await switchOn('threads');
    await switchOff('youtube');
    expect(await switchedOn()).toEqual(['threads']);
    expect(ids().every((id) => id.startsWith('threads'))).toBe(true);
    expect(told).toEqual([
      { type: 'switched-off', site: 'youtube' },
      { type: 'switched-off', site: 'youtube' },
    ]);
    await switchOff('threads');
    expect(ids()).toEqual([]);
    expect(granted.origins.size + granted.permissions.size).toBe(0);
  });

  it('is registered again after an update, and once however often that is seen to', async () => {
    await switchOn('instagram');
    const before = ids();
    registered = [];
    await Promise.all([registerScripts(), registerScripts(), registerScripts()]);
    expect(ids()).toEqual(before);
  });

  it('goes when the user takes its pages back in the browser itself', async () => {
    await switchOn('instagram');
    await switchOn('threads');
    for (const origin of listed('threads').matches) granted.origins.delete(origin);
    await registerScripts();
    expect(await switchedOn()).toEqual(['instagram']);
    expect(ids().every((id) => id.startsWith('instagram'))).toBe(true);
  });
});
