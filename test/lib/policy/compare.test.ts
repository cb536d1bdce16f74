import { expect, test } from 'vitest';
import { clausesOn, comparePacks } from '../../../lib/policy/compare.ts';
import { TOPICS } from '../../../lib/policy/vocabulary.ts';
import { packOf } from './read-packs.ts';

const left = packOf('withyham');
const right = packOf('west-end');

test('two councils stand side by side, topic by topic, in the reference’s order', () => {
  const rows = comparePacks(left, right);
  expect(rows.map(({ topic }) => topic)).toEqual(
    TOPICS.filter((topic) => clausesOn(left, topic).length + clausesOn(right, topic).length > 0),
  );
  expect(rows.find(({ topic }) => topic === 'whatsapp')).toMatchObject({ right: [] });
  expect(rows.find(({ topic }) => topic === 'texting')).toMatchObject({ left: [] });
});

test('no clause is lost or shown twice', () => {
  const rows = comparePacks(left, right);
  expect(rows.flatMap((row) => row.left)).toHaveLength(left.clauses.length);
  expect(new Set(rows.flatMap((row) => row.right))).toEqual(new Set(right.clauses));
});
