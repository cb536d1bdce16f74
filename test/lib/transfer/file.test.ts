import { describe, expect, it } from 'vitest';
import type { SavedDraft } from '../../../lib/history/saved-draft.ts';
import { EMPTY_MEMORY, type Memory, withExceptions } from '../../../lib/settings/memory.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import { readFile, writeFile } from '../../../lib/transfer/file.ts';
import memoryV2 from '../settings/memory-v2.json' with { type: 'json' };
import v1 from '../settings/v1.json' with { type: 'json' };
import v3 from '../settings/v3.json' with { type: 'json' };

const NOW = 1_790_000_000_000;
const { salt, chats, exceptions } = memoryV2 as Memory;
const settings = v3 as Settings;
const draft: SavedDraft = {
  id: 'a',
  text: 'Later.',
  site: 'x',
  surface: 'post',
  place: 'home',
  title: '',
  kinds: [],
  savedAt: NOW,
  remindAt: null,
};
const whole = { settings, memory: { salt, chats, exceptions }, drafts: [draft] };
const file = () => JSON.parse(writeFile(whole));
const flaws = (value: unknown) => {
  const read = readFile(JSON.stringify(value), NOW);
  return !read.ok && read.problem === 'flaws' ? read.flaws : read;
};

describe('a file', () => {
  it('gives back what was written, but for the pause', () => {
    expect(readFile(writeFile(whole), NOW)).toEqual({
      ok: true,
      ...whole,
      settings: { ...settings, pausedUntil: null },
    });
  });

  it('holds drafts only where they are asked for, and nothing that ends by itself', () => {
    const memory = {
      ...withExceptions({ ...EMPTY_MEMORY, salt }, { kind: 'threat', phrases: ['x'], keep: false, at: 1 }),
    };
    const text = writeFile({
      ...whole,
      memory: { ...memory, answered: [{ key: 'k', until: 1 }] } as Memory,
      drafts: [],
    });
    expect(Object.keys(JSON.parse(text))).toEqual(['format', 'version', 'settings', 'memory']);
    expect(Object.keys(JSON.parse(text).memory)).toEqual(['salt', 'chats', 'exceptions']);
  });

  it('may be of the first version, which was the settings alone', () => {
    const read = readFile(JSON.stringify(v1), NOW);
    expect(read).toMatchObject({ ok: true, settings: { version: 3, councils: v1.councils }, drafts: [] });
  });

  it('may hold settings of an earlier version', () => {
    const read = readFile(JSON.stringify({ ...file(), settings: v1 }), NOW);
    expect(read).toMatchObject({ ok: true, settings: { version: 3, member: v1.member } });
  });

  it('may begin with the mark that some editors add', () => {
    expect(readFile(`\uFEFF${writeFile(whole)}`, NOW).ok).toBe(true);
  });
});

describe('a file that cannot be used', () => {
  it.each([
    ['', 'not-json'],
    ['{"format": "which-hat-settings",', 'not-json'],
    ['[]', 'other-file'],
    ['7', 'other-file'],
    ['null', 'other-file'],
    ['{"name": "package", "version": "1.0.0"}', 'other-file'],
    ['{"version": 0}', 'other-file'],
    [JSON.stringify({ format: 'recipes', version: 1 }), 'other-file'],
    [JSON.stringify({ format: 'which-hat-history', version: 1, entries: [] }), 'history-file'],
    [JSON.stringify({ ...file(), version: 3 }), 'newer'],
    [JSON.stringify({ ...file(), settings: { ...v3, version: 99 } }), 'newer'],
    [JSON.stringify({ ...v3, version: 99 }), 'newer'],
  ])('%j: %s', (text, problem) => {
    expect(readFile(text, NOW)).toMatchObject({ ok: false, problem });
  });

  it('says where a value is missing, unknown, of another type, or none of those that there are', () => {
    const { member: _, ...without } = v3;
    const [known] = v3.known;
    expect(flaws({ ...file(), settings: without })).toEqual([
      { place: 'settings, member', wrong: 'missing', detail: '' },
    ]);
    expect(flaws({ ...v3, extra: 1 })).toEqual([{ place: 'extra', wrong: 'unknown', detail: '' }]);
    expect(flaws({ ...v3, control: 'yes' })).toEqual([{ place: 'control', wrong: 'type', detail: 'boolean' }]);
    expect(flaws({ ...v3, known: [known, { ...known, hat: 'mayor' }] })).toEqual([
      { place: 'known, 2, hat', wrong: 'one-of', detail: '"personal", "councillor", "council-page"' },
    ]);
    expect(flaws({ ...file(), memory: { salt, chats: [{ ...chats[0], agreed: 'maybe' }], exceptions } })).toEqual([
      { place: 'memory, chats, 1, agreed', wrong: 'one-of', detail: '"yes", "no", "unknown"' },
    ]);
    expect(flaws({ ...file(), drafts: { version: 2, drafts: [{ id: 'b' }] } })).toEqual([
      { place: 'drafts', wrong: 'unreadable', detail: '1' },
    ]);
  });

  it('names every flaw, not the first alone', () => {
    expect(flaws({ ...v3, control: 1, setUp: 2 })).toHaveLength(2);
  });
});
