import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_MEMORY, placeKey, withChat, withExceptions, wordsKey } from '../../../lib/settings/memory.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import type { Bundle } from '../../../lib/transfer/bundle.ts';
import { merged, planMerge } from '../../../lib/transfer/merge.ts';
import { itemsOf } from '../../../lib/transfer/parts.ts';
import v3 from '../settings/v3.json' with { type: 'json' };

const full = v3 as Settings;
const bundle = (settings: Partial<Settings> = {}, memory: Partial<Bundle['memory']> = {}): Bundle => ({
  settings: { ...DEFAULT_SETTINGS, ...settings },
  memory: { ...EMPTY_MEMORY, ...memory },
  drafts: [],
});
const ids = (items: { part: string; key: string }[]) => items.map(({ part, key }) => `${part} ${key}`);
const village = { conversation: { title: 'Village', audience: 'group' as const } };
const chat = (salt: string) => ({
  place: placeKey(salt, 'whatsapp', village) ?? '',
  site: 'whatsapp',
  title: 'Village',
  readers: 'members' as const,
  agreed: 'yes' as const,
  purpose: '',
  council: null,
});

describe('a file on a device where nothing is set', () => {
  it('is taken over whole', () => {
    const result = merged(bundle(), { ...bundle(full), memory: withChat({ ...EMPTY_MEMORY, salt: 'f' }, chat('f')) });
    expect(result.settings).toEqual({ ...full, pausedUntil: null });
    expect(result.memory).toMatchObject({ salt: 'f', chats: [chat('f')] });
  });
});

describe('a file on a device with settings of its own', () => {
  const here = bundle({
    councils: ['stilton', 'west-end'],
    member: { name: 'Jo', ward: 'South' },
    statements: { personal: '', councillor: 'As one of many.' },
    clerks: { 'west-end': 'clerk@west.example' },
  });

  it('says what it would add, replace and leave', () => {
    const plan = planMerge(
      here,
      bundle({ ...full, handover: 'mail-program', control: true, history: here.settings.history }),
    );
    expect(ids(plan.replaced.map(({ file }) => file))).toEqual(['member name', 'member ward']);
    expect(ids(plan.added)).toEqual([
      'councils withyham',
      'other-council ',
      'accounts x',
      'accounts facebook',
      'known x jomarsh',
      'known facebook 100077',
      'known facebook Lower Ditchford Parish Council',
      'statements long personal *',
      'statements long councillor withyham',
      'statements short personal *',
      'statements short personal withyham',
      'earlier Only me: Jo Marsh.',
      'clerks withyham',
      'clerks ',
      'elections 2027-05-06 ordinary',
    ]);
    expect(ids(plan.stays)).toEqual([
      'councils stilton',
      'councils west-end',
      'statements long councillor *',
      'clerks west-end',
      'handover ',
      'control ',
      'history ',
    ]);
  });

  it('replaces only what the user lets it', () => {
    const { settings } = merged(here, bundle(full), new Set(['member ward', 'handover ']));
    expect(settings.member).toEqual({ name: 'Jo Marsh', ward: 'South' });
    expect(settings.handover).toBe('mail-program');
    expect(settings.councils).toEqual(['stilton', 'west-end', 'withyham']);
    expect(settings.statements).toEqual({ personal: full.statements.personal, councillor: 'As one of many.' });
  });

  it('keeps a pause that is on here, and ends the first run', () => {
    const { settings } = merged(bundle({ pausedUntil: 'off' }), bundle(full));
    expect(settings).toMatchObject({ pausedUntil: 'off', setUp: true });
  });

  it('never pushes out an earlier statement', () => {
    const mine = Array.from({ length: 20 }, (_, index) => `Mine ${index}.`);
    expect(merged(bundle({ earlierStatements: mine }), bundle(full)).settings.earlierStatements).toEqual(mine);
  });
});

describe('chats and exceptions', () => {
  const kept = { kind: 'threat', phrases: ['kill the lights'], keep: true, at: 1 };
  const unkept = { kind: 'profanity', phrases: ['damn'], keep: false, at: 1 };
  const file = withChat(withExceptions(withExceptions({ ...EMPTY_MEMORY, salt: 'f' }, kept), unkept), chat('f'));
  const untitled = { ...chat('f'), place: 'x.y', title: '' };

  it('keep their keys where the device has none', () => {
    const plan = planMerge(bundle(), bundle({}, file));
    expect(plan.lost).toBe(0);
    expect(merged(bundle({}, { salt: 'h' }), bundle({}, file)).memory).toMatchObject({
      salt: 'f',
      chats: file.chats,
      exceptions: file.exceptions,
    });
  });

  it('get keys of this device where their words were kept, and are counted where not', () => {
    const here = bundle({}, withExceptions({ ...EMPTY_MEMORY, salt: 'h' }, { ...unkept, phrases: ['hell'] }));
    const there = bundle({}, { ...file, chats: [...file.chats, untitled] });
    expect(planMerge(here, there).lost).toBe(2);
    const { memory } = merged(here, there);
    expect(memory.salt).toBe('h');
    expect(memory.chats).toEqual([chat('h')]);
    expect(memory.exceptions).toContainEqual({ ...file.exceptions[0], words: wordsKey('h', 'kill the lights') });
    expect(memory.exceptions).toHaveLength(2);
  });

  it('are the same whenever they were said', () => {
    const later = { ...file, exceptions: file.exceptions.map((one) => ({ ...one, at: 99 })) };
    const plan = planMerge(bundle({}, file), bundle({}, later));
    expect([plan.added, plan.replaced]).toEqual([[], []]);
  });
});

describe('whatever is merged', () => {
  const councils = fc.uniqueArray(fc.constantFrom('stilton' as const, 'withyham' as const, 'west-end' as const));
  const text = fc.constantFrom('', 'One.', 'Two.');
  const any = fc
    .record({ councils, personal: text, name: text, clerk: text })
    .map(({ councils, personal, name, clerk }) =>
      bundle({
        councils,
        statements: { personal, councillor: '' },
        member: { name, ward: '' },
        clerks: clerk ? { stilton: clerk } : {},
      }),
    );

  it('loses nothing that is here but what the plan says is replaced, and leaves nothing more to take', () => {
    fc.assert(
      fc.property(any, any, (here, there) => {
        const plan = planMerge(here, there);
        const result = merged(here, there);
        const after = itemsOf(result);
        expect(after).toEqual(expect.arrayContaining(plan.stays));
        expect(after).toEqual(expect.arrayContaining([...plan.added, ...plan.replaced.map(({ file }) => file)]));
        const again = planMerge(result, there);
        expect([again.added, again.replaced]).toEqual([[], []]);
      }),
    );
  });
});
