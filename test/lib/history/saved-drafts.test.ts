import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SavedDraft } from '../../../lib/history/saved-draft.ts';
import {
  deleteAllDrafts,
  deleteDraft,
  expireDrafts,
  readDrafts,
  remindOfDraft,
  saveDraft,
  watchDrafts,
} from '../../../lib/history/saved-drafts.ts';

const DAY = 24 * 60 * 60 * 1000;
const draft = (id: string, savedAt = 1): SavedDraft => ({
  id,
  text: 'x',
  site: 'x',
  surface: 'reply',
  place: 'reply',
  title: '',
  kinds: [],
  savedAt,
  remindAt: null,
});
const ids = async (now = 2) => (await readDrafts(now)).drafts.map(({ id }) => id);

beforeEach(() => fakeBrowser.reset());

describe('saved drafts', () => {
  it('saves, lists and deletes', async () => {
    await Promise.all([saveDraft(draft('a', 1)), saveDraft(draft('b', 2))]);
    expect(await ids()).toEqual(['b', 'a']);
    await deleteDraft('b', 2);
    expect(await ids()).toEqual(['a']);
    await deleteDraft('unknown', 2);
    expect(await ids()).toEqual(['a']);
  });

  it('keeps aside what cannot be read before it writes the list anew', async () => {
    const before = { version: 1, drafts: [{ words: 'somebody’s' }] };
    await browser.storage.local.set({ drafts: before });
    await saveDraft(draft('a'));
    expect(await ids()).toEqual(['a']);
    expect((await browser.storage.local.get('drafts-aside'))['drafts-aside']).toEqual(before);
  });

  it('says when the browser cannot store', async () => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(saveDraft(draft('a'))).rejects.toThrow('quota');
    await saveDraft(draft('b'));
    expect(await ids()).toEqual(['b']);
  });

  it('removes from the disk what is past its time', async () => {
    await saveDraft(draft('old', 0));
    await saveDraft(draft('new', 20 * DAY));
    await expireDrafts(31 * DAY);
    const stored = (await browser.storage.local.get('drafts')).drafts as { drafts: SavedDraft[] };
    expect(stored.drafts.map(({ id }) => id)).toEqual(['new']);
  });

  it('leaves nothing behind when all are deleted', async () => {
    await browser.storage.local.set({ drafts: 'spoilt' });
    await saveDraft(draft('a'));
    await deleteAllDrafts();
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('sets and ends a reminder', async () => {
    await saveDraft(draft('a'));
    await remindOfDraft('a', 99, 2);
    await remindOfDraft('unknown', 5, 2);
    expect((await readDrafts(2)).drafts).toEqual([{ ...draft('a'), remindAt: 99 }]);
    await remindOfDraft('a', null, 2);
    expect((await readDrafts(2)).drafts).toEqual([draft('a')]);
  });

  it('tells those who watch', async () => {
    const changed = vi.fn();
    const stop = watchDrafts(changed);
    await saveDraft(draft('a'));
    expect(changed).toHaveBeenCalled();
    stop();
  });
});
