import { expect, test } from 'vitest';
import { capacityAdvice } from '../../../lib/policy/capacity.ts';
import { councilPacks, packOf } from './read-packs.ts';

test('Withyham closes a personal account for speaking as a councillor, and no other account', () => {
  expect(capacityAdvice(packOf('withyham'), 'personal')).toMatchObject({
    closed: true,
    offer: ['private'],
    clause: 'no-personal-account-as-councillor',
  });
  expect(capacityAdvice(packOf('withyham'), 'councillor')).toMatchObject({
    closed: false,
    offer: ['private', 'councillor'],
  });
});

test('the other councils leave both statements open', () => {
  const open = councilPacks().filter((pack) => !capacityAdvice(pack, 'personal').closed);
  expect(open.map((pack) => [pack.id, capacityAdvice(pack, 'personal').stance])).toEqual([
    ['stilton', 'if-clear'],
    ['thurcaston-cropston', 'own-account'],
    ['west-end', 'silent'],
    ['wherstead', 'silent'],
  ]);
});
