import { expect, test } from 'vitest';
import { withCouncilWording, withEarlier, wordingFor } from '../../../lib/clerk/wording.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';

const worded = {
  ...DEFAULT_SETTINGS,
  statements: { personal: 'For all.', councillor: 'As one of them.' },
  shortStatements: { personal: 'Me.', councillor: '' },
};

test('what is worded for one council goes before what is worded for all, form by form', () => {
  const settings = withCouncilWording(worded, 'councilStatements', 'stilton', { personal: 'Here.' });
  expect(wordingFor(settings, 'stilton')).toEqual({
    personal: { long: 'Here.', short: 'Me.' },
    councillor: { long: 'As one of them.', short: '' },
  });
  expect(wordingFor(settings, 'withyham').personal.long).toBe('For all.');
});

test('so does what is worded for one council where there is little room', () => {
  const settings = withCouncilWording(worded, 'councilShortStatements', 'stilton', { personal: 'Mine.' });
  expect(wordingFor(settings, 'stilton').personal).toEqual({ long: 'For all.', short: 'Mine.' });
  expect(wordingFor(settings, 'withyham').personal.short).toBe('Me.');
});

test('a council without wording of its own leaves nothing behind', () => {
  const settings = withCouncilWording(worded, 'councilStatements', 'stilton', { personal: 'Here.' });
  expect(withCouncilWording(settings, 'councilStatements', 'stilton', { personal: ' ' }).councilStatements).toEqual({});
});

test('earlier statements are kept once each, the latest first, twenty of them', () => {
  let settings = withEarlier(withEarlier(DEFAULT_SETTINGS, 'One.'), 'Two.');
  settings = withEarlier(settings, 'One.');
  expect(settings.earlierStatements).toEqual(['One.', 'Two.']);
  for (let n = 0; n < 30; n++) settings = withEarlier(settings, String(n));
  expect(settings.earlierStatements).toHaveLength(20);
  expect(settings.earlierStatements[0]).toBe('29');
});
