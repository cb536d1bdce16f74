import { expect, it } from 'vitest';
import { DIRECTORY, isSiteId, listed } from '../../../lib/sites/directory.ts';
import { OPTIONAL_SITES } from '../../../lib/sites/optional.ts';
import { SITES } from '../../../lib/sites/registry.ts';
import { siteAt } from '../../../lib/sites/shared/match.ts';

it('lists every site that has an adapter under the id that the adapter has', () => {
  const known = (optional: boolean) => DIRECTORY.filter((site) => site.optional === optional).map(({ id }) => id);
  expect(known(false)).toEqual(SITES.map(({ id }) => id));
  expect(known(true)).toEqual(OPTIONAL_SITES.map(({ id }) => id));
});

it.each(DIRECTORY)('$id has its own front page and names what is looked up there', ({ id, home, topics, matches }) => {
  expect(siteAt([{ matches }], home)).not.toBeNull();
  expect(new Set(topics).size).toBe(topics.length);
  expect(topics.length).toBeGreaterThan(2);
  expect(listed(id).home).toBe(home);
});

it('knows an id that it has no file for from one that it has', () => {
  expect([isSiteId('youtube'), isSiteId('x'), isSiteId('friendster')]).toEqual([true, true, false]);
  expect(() => listed('friendster' as never)).toThrow('friendster');
});
