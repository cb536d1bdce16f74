import { expect, it } from 'vitest';
import { siteMatches } from '../../../lib/sites/matches.ts';
import { SITES, siteFor } from '../../../lib/sites/registry.ts';

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
  expect(siteFor(url)?.id).toBe(id);
});

it.each([
  'https://example.com/',
  'https://x.com.example.com/',
  'http://x.com/',
  'https://notx.com/',
  'about:blank',
  '',
])('%j belongs to none', (url) => {
  expect(siteFor(url)).toBeNull();
});

it('guards every site that is not optional from the start', () => {
  expect(siteMatches()).toEqual(SITES.filter(({ optional }) => !optional).flatMap(({ matches }) => matches));
});
