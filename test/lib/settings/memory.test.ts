import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Chat,
  chatAt,
  EMPTY_MEMORY,
  type Memory,
  parseMemory,
  placeKey,
  tomorrow,
  withChat,
  withExceptions,
  withMute,
  wordsKey,
} from '../../../lib/settings/memory.ts';
import v1 from './memory-v1.json' with { type: 'json' };
import v2 from './memory-v2.json' with { type: 'json' };

const memory: Memory = { ...EMPTY_MEMORY, salt: 'pepper' };
const group = { conversation: { title: 'Parish members', audience: 'group' as const } };
const chat: Chat = {
  place: placeKey('pepper', 'whatsapp', group) ?? '',
  site: 'whatsapp',
  title: 'Parish members',
  readers: 'members',
  agreed: 'yes',
  purpose: 'Dates',
  council: 'withyham',
};

describe('parseMemory', () => {
  it('takes version 2 as it is', () => {
    const { version: _, ...rest } = v2;
    expect(parseMemory(v2)).toEqual(rest);
  });

  it('loses nothing of version 1', () => {
    const { version: _, ...rest } = v1;
    expect(parseMemory(v1)).toEqual({ ...rest, answered: [] });
  });

  it('leaves out what is spoilt, and keeps the rest', () => {
    expect(parseMemory({ ...v1, mutes: [{ kind: 'profanity' }, ...v1.mutes, 7] }).mutes).toEqual(v1.mutes);
  });

  it.each([undefined, null, 'memory', { version: 3 }, { version: 1, salt: 1 }])('begins anew with %j', (value) => {
    expect(parseMemory(value)).toEqual(EMPTY_MEMORY);
  });
});

describe('placeKey', () => {
  it('knows a chat by its title, whether or not the page shows an id', () => {
    const open = { conversation: { ...group.conversation, id: '17' } };
    expect(placeKey('pepper', 'whatsapp', open)).toBe(placeKey('pepper', 'whatsapp', group));
  });

  it('knows a thread by the words that are answered', () => {
    const post = (quoted: string) => placeKey('pepper', 'x', { conversation: { audience: 'public' }, quoted });
    expect(post('The precept is up.')).toBe(post('The precept is up.'));
    expect(post('The precept is up.')).not.toBe(post('The precept is down.'));
  });

  it('finds no place for a post of its own', () => {
    expect(placeKey('pepper', 'x', { conversation: { audience: 'public' } })).toBeNull();
  });

  it('tells chats apart whose names are only signs', () => {
    const named = (title: string) => placeKey('s', 'whatsapp', { conversation: { title, audience: 'group' } });
    expect(named('🌳')).not.toBe(named('🎂'));
  });
});

describe('wordsKey', () => {
  it('is the same for the same words, whatever their case and marks', () => {
    expect(wordsKey('s', '“The  Council will…”')).toBe(wordsKey('s', 'the council will'));
  });

  it('differs by the salt, and holds nothing of the words', () => {
    expect(wordsKey('one', 'the council will')).not.toBe(wordsKey('two', 'the council will'));
    expect(wordsKey('one', 'the council will')).toMatch(/^[0-9a-z]{1,6}\.[0-9a-z]{1,6}$/);
  });

  it('does not meet itself in other words', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme-ascii' }), { minLength: 50, maxLength: 400 }), (texts) => {
        const plain = new Set(
          texts.map(
            (text) =>
              text
                .toLowerCase()
                .replace(/[^a-z0-9]+/g, ' ')
                .trim() || text,
          ),
        );
        expect(new Set(texts.map((text) => wordsKey('s', text))).size).toBe(plain.size);
      }),
    );
  });
});

describe('what is said', () => {
  it('keeps words only where the user wants them kept', () => {
    const [kept] = withExceptions(memory, { kind: 'threat', phrases: [' kill '], keep: true, at: 5 }).exceptions;
    expect(kept).toEqual({ kind: 'threat', words: wordsKey('pepper', 'kill'), phrase: 'kill', at: 5 });
    const without = withExceptions(memory, { kind: 'threat', phrases: ['kill'], keep: false, at: 5 });
    expect(JSON.stringify(without)).not.toContain('kill');
  });

  it('has one entry for the same words, the same mute, the same chat', () => {
    const twice = [1, 2].reduce(
      (now, at) =>
        withChat(
          withMute(withExceptions(now, { kind: 'threat', phrases: ['kill'], keep: false, at }), {
            place: 'p',
            kind: 'profanity',
            until: at,
          }),
          { ...chat, purpose: String(at) },
        ),
      memory,
    );
    expect(twice.exceptions).toHaveLength(1);
    expect(twice.mutes).toEqual([{ place: 'p', kind: 'profanity', until: 2 }]);
    expect(twice.chats).toEqual([{ ...chat, purpose: '2' }]);
  });

  it('leaves a chat in its place on the register when it changes', () => {
    const two = withChat(withChat(memory, chat), { ...chat, place: 'other' });
    const changed = withChat(two, { ...chat, purpose: 'News' });
    expect(changed.chats).toEqual([
      { ...chat, purpose: 'News' },
      { ...chat, place: 'other' },
    ]);
  });

  it('finds a chat again', () => {
    const known = withChat(memory, chat);
    expect(chatAt(known, 'whatsapp', group)).toEqual(chat);
    expect(chatAt(known, 'facebook', group)).toBeNull();
    expect(chatAt(EMPTY_MEMORY, 'whatsapp', group)).toBeNull();
  });
});

describe('tomorrow', () => {
  it.each([
    ['2026-11-20T23:50', '2026-11-21T06:00'],
    ['2026-11-20T00:10', '2026-11-21T06:00'],
    ['2026-12-31T12:00', '2027-01-01T06:00'],
    ['2027-03-27T20:00', '2027-03-28T06:00'],
  ])('from %s is %s', (now, then) => {
    expect(tomorrow(new Date(now).getTime())).toBe(new Date(then).getTime());
  });
});
