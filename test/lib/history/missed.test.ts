import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countMissed, readMissed, resetMissed } from '../../../lib/history/missed.ts';

beforeEach(() => fakeBrowser.reset());

describe('sends that were not seen', () => {
  it('are counted by site, one after the other, and can be forgotten', async () => {
    await Promise.all([countMissed('x', 5), countMissed('facebook', 6), countMissed('x', 7)]);
    expect(await readMissed(9)).toEqual({ version: 1, since: 5, sites: { x: 2, facebook: 1 } });
    await resetMissed();
    expect(await readMissed(9)).toEqual({ version: 1, since: 9, sites: {} });
  });

  it.each(['nonsense', { version: 2 }, { version: 1, since: 1, sites: { x: 'many' } }])(
    'begin anew where what is stored cannot be read: %o',
    async (missed) => {
      await browser.storage.local.set({ missed });
      await countMissed('x', 8);
      expect(await readMissed(9)).toEqual({ version: 1, since: 8, sites: { x: 1 } });
    },
  );
});
