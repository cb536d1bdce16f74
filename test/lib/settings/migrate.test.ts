import { describe, expect, it } from 'vitest';
import { CURRENT_VERSION, migrate } from '../../../lib/settings/migrate.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import v1 from './v1.json' with { type: 'json' };
import v2 from './v2.json' with { type: 'json' };
import v3 from './v3.json' with { type: 'json' };

const SINCE_3 = { version: 3, councilShortStatements: {}, history: { on: false, words: false, days: 365 } };

describe('migrate', () => {
  it('has a frozen example of every version', async () => {
    const examples = Object.keys(import.meta.glob('./v*.json'));
    expect(examples).toHaveLength(CURRENT_VERSION);
  });

  it('takes version 3 as it is', () => {
    expect(migrate(v3)).toEqual({ ok: true, settings: v3 });
  });

  it('loses nothing of version 2, and keeps no history that nobody asked for', () => {
    expect(migrate(v2)).toEqual({ ok: true, settings: { ...v2, ...SINCE_3 } });
  });

  it('loses nothing of version 1', () => {
    expect(migrate(v1)).toEqual({
      ok: true,
      settings: {
        ...v1,
        ...SINCE_3,
        known: [],
        shortStatements: { personal: '', councillor: '' },
        councilStatements: {},
        earlierStatements: [],
        control: true,
        elections: [],
      },
    });
  });

  it('takes the defaults', () => {
    expect(migrate(DEFAULT_SETTINGS)).toEqual({ ok: true, settings: DEFAULT_SETTINGS });
  });

  it('knows a later version from a spoilt value', () => {
    expect(migrate({ ...v2, version: CURRENT_VERSION + 1, more: true })).toEqual({ ok: false, reason: 'newer' });
  });

  it.each([
    ['nothing', null],
    ['a word', 'settings'],
    ['a list', []],
    ['no version', { councils: [] }],
    ['version zero', { ...v1, version: 0 }],
    ['half a version', { ...v1, version: 1.5 }],
    ['a missing key', { ...v1, member: undefined }],
    ['an unknown key', { ...v1, extra: 1 }],
    ['an impossible account', { ...v1, accounts: { x: 'mayor' } }],
    ['an account without a hat', { ...v2, known: [{ site: 'x', id: 'a', name: '', council: null }] }],
    ['an impossible pause', { ...v1, pausedUntil: 'tomorrow' }],
  ])('refuses %s', (_, value) => {
    expect(migrate(value)).toEqual({ ok: false, reason: 'corrupt' });
  });
});
