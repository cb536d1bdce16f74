import { describe, expect, test } from 'vitest';
import { addressees } from '../../../lib/policy/addressee.ts';
import { packOf } from './read-packs.ts';

const roles = (...of: Parameters<typeof addressees>) => addressees(...of).map(({ role }) => role);

describe('who to ask', () => {
  test('Stilton: the Clerk, and for official business the Chair and the Vice-Chair too', () => {
    expect(roles(packOf('stilton'), 'speaks-for-council')).toEqual(['clerk', 'chair', 'vice-chair']);
    expect(addressees(packOf('stilton'))[0]).toEqual({
      role: 'clerk',
      email: 'clerk@stiltonparishcouncil.org',
      phone: null,
      source: 'published',
      clause: 'clerk-mailbox',
    });
  });

  test('West End: the Clerk or the Deputy, not the office, for official business', () => {
    expect(roles(packOf('west-end'), 'speaks-for-council')).toEqual(['clerk', 'deputy-clerk']);
    expect(roles(packOf('west-end'), 'personal-data')).toEqual(['clerk', 'deputy-clerk', 'office']);
  });

  test('Withyham and Wherstead publish no address, and none is made up', () => {
    expect(addressees(packOf('withyham'))[0]).toMatchObject({ role: 'clerk', email: null, source: 'none' });
    expect(addressees(packOf('wherstead'))[0]).toMatchObject({ role: 'clerk', email: null, source: 'none' });
  });

  test('Thurcaston and Cropston: with a telephone number', () => {
    expect(addressees(packOf('thurcaston-cropston'))[0]).toMatchObject({ phone: '0116 236 7626' });
  });

  test('an address from the settings goes before the published one, office by office', () => {
    const yours = { 'deputy-clerk': 'deputy@westend-pc.gov.uk' };
    const [clerk, deputy] = addressees(packOf('west-end'), undefined, yours);
    expect(clerk).toMatchObject({ email: 'clerk@westend-pc.gov.uk', source: 'published' });
    expect(deputy).toMatchObject({ email: 'deputy@westend-pc.gov.uk', source: 'yours' });
    const mine = { clerk: 'mine@westend-pc.gov.uk' };
    expect(addressees(packOf('west-end'), 'persuasion', mine)[0]).toMatchObject({ email: mine.clerk, source: 'yours' });
  });

  test('whoever can be reached goes first', () => {
    expect(roles(packOf('stilton'), 'persuasion')[0]).toBe('clerk');
  });

  test('the clerk can be asked where others moderate too, and goes first who can be reached', () => {
    expect(addressees(packOf('withyham'), 'speaks-for-council')).toEqual([
      { role: 'office', email: null, phone: null, source: 'none', clause: 'staff-run-page' },
      { role: 'clerk', email: null, phone: null, source: 'none', clause: 'report-bad-mail' },
    ]);
    const yours = { clerk: 'clerk@withyhamparishcouncil.gov.uk' };
    expect(addressees(packOf('withyham'), 'speaks-for-council', yours)[0]).toMatchObject({ email: yours.clerk });
  });
});
