import { expect, it } from 'vitest';
import { DIRECTORY } from '../../../lib/sites/directory.ts';
import { optionalMatches, siteMatches } from '../../../lib/sites/matches.ts';
import { OPTIONAL_SITES } from '../../../lib/sites/optional.ts';
import { SITES } from '../../../lib/sites/registry.ts';
import { siteAt } from '../../../lib/sites/shared/match.ts';

it.each([
  ['https://www.facebook.com/groups/1', 'facebook'],
  ['https://web.facebook.com/', 'facebook'],
  ['https://m.facebook.com/', 'facebook'],
  ['https://business.facebook.com/latest', 'facebook'],
  ['https://www.messenger.com/t/1', 'facebook'],
  ['https://x.com/home?a=b', 'x'],
  ['https://mobile.twitter.com/home', 'x'],
  ['https://www.twitter.com/', 'x'],
  ['https://web.whatsapp.com/send?text=a', 'whatsapp'],
])('%s belongs to %s', (url, id) => {
  expect(siteAt(SITES, url)?.id).toBe(id);
  expect(siteAt(OPTIONAL_SITES, url)).toBeNull();
});

it.each([
  ['https://www.youtube.com/watch?v=1', 'youtube'],
  ['https://m.youtube.com/', 'youtube'],
  ['https://www.instagram.com/p/abc/', 'instagram'],
  ['https://www.threads.com/@jo/post/1', 'threads'],
  ['https://www.threads.net/', 'threads'],
])('%s belongs to %s, where it is switched on', (url, id) => {
  expect(siteAt(OPTIONAL_SITES, url)?.id).toBe(id);
  expect(siteAt(SITES, url)).toBeNull();
});

it.each([
  'https://example.com/',
  'https://x.com.example.com/',
  'http://x.com/',
  'https://notx.com/',
  'https://www.youtube.com.example.com/',
  'https://studio.youtube.com/',
  'about:blank',
  '',
])('%j belongs to none', (url) => {
  expect(siteAt(DIRECTORY, url)).toBeNull();
});

it('keeps the pages of the two sorts apart', () => {
  expect(siteMatches()).toEqual(SITES.flatMap(({ matches }) => matches));
  expect(optionalMatches()).toEqual(OPTIONAL_SITES.flatMap(({ matches }) => matches));
  expect(siteMatches().filter((match) => optionalMatches().includes(match))).toEqual([]);
});
