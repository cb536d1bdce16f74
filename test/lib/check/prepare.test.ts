import { beforeEach, expect, it, vi } from 'vitest';
import type { Draft } from '../../../lib/check/draft.ts';

const draft: Draft = {
  text: 'We at the parish council will be resurfacing the car park. Ring Mrs Jones on 07700 900123.',
  site: 'facebook',
  surface: 'post',
  account: 'personal',
};

const load = () => import('../../../lib/check/check.ts');

// Every test has a check that has not read anything yet, as a page has.
beforeEach(() => vi.resetModules());

it('is prepared piece by piece, and then for good', async () => {
  const { prepareCheck } = await load();
  let pieces = 0;
  while (prepareCheck()) pieces += 1;
  expect(pieces).toBeGreaterThan(10);
  expect(prepareCheck()).toBe(false);
});

it.each(['not at all', 'in part', 'wholly'])('finds the same, prepared %s', async (how) => {
  const { check, prepareCheck } = await load();
  if (how === 'in part') for (let pieces = 0; pieces < 5; pieces += 1) prepareCheck();
  if (how === 'wholly') while (prepareCheck());
  const kinds = check(draft).findings.map(({ kind }) => kind);
  expect(kinds).toContain('personal-data');
  expect(kinds).toContain('speaks-for-council');
});
