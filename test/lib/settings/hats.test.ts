import { describe, expect, it } from 'vitest';
import { asksHat, hatOf, knownAccount, withHat } from '../../../lib/settings/hats.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';

const jo = { id: 'jomarsh', name: 'Jo Marsh' };
const page = { name: 'Stilton Parish Council', as: 'council-page' as const };
const settled = withHat(DEFAULT_SETTINGS, 'x', jo, { hat: 'councillor' });

describe('hatOf', () => {
  it.each<[string, Settings, Parameters<typeof hatOf>[2], string]>([
    ['what was said of the very account', settled, jo, 'councillor'],
    ['what was said of it, under another name', settled, { ...jo, name: 'Jo M' }, 'councillor'],
    ['what was said of the site', { ...DEFAULT_SETTINGS, accounts: { x: 'council-page' } }, jo, 'council-page'],
    ['what the name shows', DEFAULT_SETTINGS, page, 'council-page'],
    ['a personal one', DEFAULT_SETTINGS, undefined, 'personal'],
    ['nothing of another account', settled, { id: 'other', name: 'Jo Marsh' }, 'personal'],
  ])('takes %s', (_, settings, shown, hat) => {
    expect(hatOf(settings, 'x', shown)).toBe(hat);
  });

  it('does not carry a hat to another site', () => {
    expect(hatOf(settled, 'facebook', jo)).toBe('personal');
  });
});

describe('asksHat', () => {
  const said: Settings = { ...DEFAULT_SETTINGS, accounts: { x: 'personal' } };
  it.each<[string, Settings, Parameters<typeof asksHat>[2], boolean]>([
    ['an account that is not known', DEFAULT_SETTINGS, jo, true],
    ['no account that is known', settled, jo, false],
    ['no account that cannot be told', DEFAULT_SETTINGS, undefined, false],
    ['not once the site has been answered for', said, jo, false],
    ['still, where the name says otherwise', said, page, true],
    ['a second account of a site', withHat(said, 'x', jo, { hat: 'personal' }), { id: 'other' }, true],
  ])('asks of %s', (_, settings, shown, asks) => {
    expect(asksHat(settings, 'x', shown)).toBe(asks);
  });
});

describe('withHat', () => {
  it('changes what is known, and keeps the rest of it', () => {
    const first = withHat(DEFAULT_SETTINGS, 'x', jo, { hat: 'personal', council: 'stilton' });
    const then = withHat(first, 'x', { id: 'jomarsh' }, { hat: 'councillor' });
    expect(then.known).toEqual([{ site: 'x', id: 'jomarsh', name: 'Jo Marsh', hat: 'councillor', council: 'stilton' }]);
  });

  it('takes an account that cannot be told for its site', () => {
    expect(withHat(DEFAULT_SETTINGS, 'whatsapp', undefined, { hat: 'councillor' }).accounts).toEqual({
      whatsapp: 'councillor',
    });
  });

  it('knows an account by its name where there is no id', () => {
    const named = withHat(DEFAULT_SETTINGS, 'facebook', { name: 'Jo Marsh' }, { hat: 'councillor' });
    expect(knownAccount(named, 'facebook', { name: 'Jo Marsh', id: '7' })?.hat).toBe('councillor');
  });
});
