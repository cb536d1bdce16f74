import { expect, test } from 'vitest';
import { isWhole } from '../../../lib/policy/whole.ts';
import { allPacks } from './read-packs.ts';

test('every pack that is shipped is whole', () => {
  expect(allPacks().filter((pack) => !isWhole(pack))).toEqual([]);
});

/** A pack with something taken out or spoilt, by the way that leads to it. */
function spoilt(way: (string | number)[], value?: unknown): unknown {
  const pack = structuredClone(allPacks()[0]) as unknown as Record<string | number, unknown>;
  const holder = way
    .slice(0, -1)
    .reduce<Record<string | number, unknown>>((at, step) => at[step] as Record<string | number, unknown>, pack);
  holder[way.at(-1) ?? ''] = value;
  return pack;
}

test.each([
  [['council', 'name'], ''],
  [['council'], undefined],
  [['document', 'title'], undefined],
  [['answers'], {}],
  [['channels', 0, 'says'], undefined],
  [['moderators', 'roles'], undefined],
  [['personalAccountAsCouncillor'], undefined],
  [['official', 'domains'], undefined],
  [['clauses', 3, 'places'], []],
  [['clauses', 3, 'places', 0, 'ref'], undefined],
  [['clauses', 3, 'summary'], undefined],
  [['clauses', 3, 'binds'], 'councillor'],
  [['clauses', 3], null],
  [['retired'], null],
])('%j as %j spoils it', (way, value) => {
  expect(isWhole(spoilt(way, value))).toBe(false);
});

test.each([undefined, null, 'a pack', 7, []])('%j is no pack', (value) => {
  expect(isWhole(value)).toBe(false);
});
