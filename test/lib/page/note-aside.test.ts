import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteAside, type Spoken } from '../../../lib/page/note-aside.ts';
import { hatOf, knownAccount } from '../../../lib/settings/hats.ts';
import { chatAt, placeKey, tomorrow, wordsKey } from '../../../lib/settings/memory.ts';
import { readMemory } from '../../../lib/settings/memory-store.ts';
import { readSettings } from '../../../lib/settings/store.ts';

const context = {
  account: { id: 'jomarsh' },
  conversation: { title: 'Parish members', audience: 'group' as const },
};
const at: Spoken = { site: 'whatsapp', context, now: new Date('2026-11-20T12:00').getTime() };
const nowhere: Spoken = { ...at, context: { conversation: { audience: 'public' } } };
const settings = async () => (await readSettings()).settings;
const chat = { aside: 'chat', readers: 'members', agreed: 'yes', purpose: 'Dates', council: null } as const;

beforeEach(() => fakeBrowser.reset());

describe('noteAside', () => {
  it('remembers a hat', async () => {
    await noteAside({ aside: 'hat', hat: 'councillor' }, at);
    expect(hatOf(await settings(), 'whatsapp', context.account)).toBe('councillor');
  });

  it('silences a kind here until tomorrow', async () => {
    await noteAside({ aside: 'mute', kind: 'profanity' }, at);
    const { salt, mutes } = await readMemory();
    const place = placeKey(salt, 'whatsapp', context);
    expect(mutes).toEqual([{ place, kind: 'profanity', until: tomorrow(at.now) }]);
  });

  it('has nothing to silence where there is no conversation', async () => {
    await noteAside({ aside: 'mute', kind: 'profanity' }, nowhere);
    await noteAside(chat, nowhere);
    expect(await readMemory()).toMatchObject({ mutes: [], chats: [] });
  });

  it('notes what is not right', async () => {
    await noteAside({ aside: 'not-right', kind: 'threat', phrases: ['Kill the lights'], keep: false }, at);
    const { salt, exceptions } = await readMemory();
    const words = wordsKey(salt, 'kill the lights');
    expect(exceptions).toEqual([{ kind: 'threat', words, phrase: null, at: at.now }]);
  });

  it('puts a chat on the register, with the title as the site shows it', async () => {
    await noteAside(chat, at);
    const { aside: _, ...said } = chat;
    expect(chatAt(await readMemory(), 'whatsapp', context)).toMatchObject({ ...said, title: 'Parish members' });
  });
});

describe('which council it is about', () => {
  it('belongs to a chat of the register', async () => {
    await noteAside(chat, at);
    await noteAside({ aside: 'council', council: 'withyham' }, at);
    expect(chatAt(await readMemory(), 'whatsapp', context)?.council).toBe('withyham');
  });

  it('belongs to an account that is known, and makes none known', async () => {
    await noteAside({ aside: 'council', council: 'withyham' }, at);
    expect((await settings()).known).toEqual([]);
    await noteAside({ aside: 'hat', hat: 'personal' }, at);
    await noteAside({ aside: 'council', council: 'withyham' }, at);
    expect(knownAccount(await settings(), 'whatsapp', context.account)).toMatchObject({
      hat: 'personal',
      council: 'withyham',
    });
  });
});
