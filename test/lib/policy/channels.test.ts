import { expect, test } from 'vitest';
import { channelsOf, closeness } from '../../../lib/policy/channels.ts';

test('a message on Facebook is Messenger too; a site of no channel’s name is none', () => {
  expect(channelsOf({ site: 'facebook', surface: 'message' })).toEqual(['facebook', 'messenger']);
  expect(channelsOf({ site: 'facebook', surface: 'comment' })).toEqual(['facebook']);
  expect(channelsOf({ site: 'nextdoor' as 'x', surface: 'post' })).toEqual([]);
});

test('the site by name is closest, then social media, then anything; other channels are not close at all', () => {
  expect(
    [['any', 'x'], ['any', 'social'], ['any'], ['facebook']].map((channels) => closeness(channels as ['x'], ['x'])),
  ).toEqual([0, 1, 2, null]);
});

test('what is no social medium is not meant by those words; a site of no name is one', () => {
  expect(closeness(['social'], ['email'])).toBeNull();
  expect(closeness(['social', 'any'], ['email'])).toBe(2);
  expect(closeness(['social'], [])).toBe(1);
});

test('a channel that is named stands for itself, on whatever site', () => {
  expect(channelsOf({ site: 'whatsapp', surface: 'message', channel: 'email' })).toEqual(['email']);
});
