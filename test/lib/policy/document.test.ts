import { describe, expect, test } from 'vitest';
import { documentBadges, mentions } from '../../../lib/policy/document.ts';
import type { Pack } from '../../../lib/policy/pack.ts';
import { generalPack } from '../../../lib/policy/packs.ts';
import { examplePack } from './example-pack.ts';
import { packOf } from './read-packs.ts';

const TODAY = '2026-11-20';
const X = ['x'] as const;
const WHATSAPP = ['whatsapp'] as const;

const names = (pack: Pack, today = TODAY, here?: Parameters<typeof documentBadges>[2]) =>
  documentBadges(pack, today, here).map(({ badge }) => badge);

describe('the five documents on 20 November 2026', () => {
  test('Stilton: review overdue since May 2022', () => {
    expect(documentBadges(packOf('stilton'), TODAY)).toEqual([
      { badge: 'review-overdue', since: { precision: 'month', date: '2022-05' } },
    ]);
  });

  test('Withyham: review just past, no clerk address, X not mentioned', () => {
    expect(names(packOf('withyham'), TODAY, X)).toEqual([
      'review-overdue',
      'channel-not-mentioned',
      'no-clerk-address',
    ]);
    expect(names(packOf('withyham'), '2026-10-31')).toEqual(['review-due', 'no-clerk-address']);
  });

  test('West End: neither adoption nor review is stated', () => {
    expect(names(packOf('west-end'))).toEqual(['review-not-stated', 'adoption-not-stated']);
  });

  test('Wherstead: overdue by its own yearly rhythm', () => {
    expect(documentBadges(packOf('wherstead'), TODAY)).toEqual([
      { badge: 'review-overdue-by-cycle', since: { precision: 'day', date: '2024-03-08' }, months: 12 },
      { badge: 'no-clerk-address' },
    ]);
  });

  test('Thurcaston and Cropston: no date of review', () => {
    expect(names(packOf('thurcaston-cropston'))).toEqual(['review-not-stated']);
  });

  test('general guidance is no document', () => {
    expect(documentBadges(generalPack, TODAY, X)).toEqual([]);
  });
});

test('WhatsApp is named at Stilton, Withyham and Wherstead, not at West End', () => {
  expect(
    (['stilton', 'withyham', 'wherstead', 'west-end'] as const).filter((id) => mentions(packOf(id), WHATSAPP)),
  ).toEqual(['stilton', 'withyham', 'wherstead']);
});

test('a message on Facebook is Messenger, which Withyham names; a policy on social media in general names all', () => {
  const only = (channel: Pack['channels'][number]['channel']) =>
    examplePack({ channels: [{ channel, stance: 'used', says: 'Yes.', clauses: [] }] });
  expect(mentions(only('messenger'), ['facebook', 'messenger'])).toBe(true);
  expect(mentions(only('messenger'), ['facebook'])).toBe(false);
  expect(mentions(only('social'), X)).toBe(true);
});

describe('when a review is late', () => {
  const reviewed = (
    review: NonNullable<Pack['document']>['review'],
    reviewCycle?: number,
    adopted = examplePack().document?.adopted ?? null,
  ) => examplePack({ document: { title: 'Policy', adopted, effective: null, review, reviewCycle, notes: [] } });

  test.each([
    ['day', '2026-11-20', 'review-due'],
    ['day', '2026-11-19', 'review-overdue'],
    ['month', '2026-11', 'review-due'],
    ['month', '2026-10', 'review-overdue'],
    ['year', '2026', 'review-due'],
    ['year', '2025', 'review-overdue'],
  ] as const)('due %s %s: %s', (precision, date, badge) => {
    expect(names(reviewed({ precision, date }))).toEqual([badge]);
  });

  test('a rhythm counts months, and stays within the month', () => {
    const due = (adopted: string, months: number) =>
      documentBadges(reviewed(null, months, { precision: 'day', date: adopted }), '2020-01-01').map((badge) =>
        'on' in badge ? badge.on.date : badge,
      );
    expect(due('2023-01-31', 1)).toEqual(['2023-02-28']);
    expect(due('2024-01-31', 1)).toEqual(['2024-02-29']);
    expect(due('2023-12-15', 12)).toEqual(['2024-12-15']);
    expect(due('2023-12-15', 37)).toEqual(['2027-01-15']);
  });

  test('a rhythm is as exact as the date that it starts from', () => {
    const due = (adopted: NonNullable<Pack['document']>['adopted']) =>
      documentBadges(reviewed(null, 18, adopted), '2020-01-01').map((badge) => ('on' in badge ? badge.on : badge));
    expect(due({ precision: 'month', date: '2023-10' })).toEqual([{ precision: 'month', date: '2025-04' }]);
    expect(due({ precision: 'year', date: '2023' })).toEqual([{ precision: 'year', date: '2025' }]);
  });

  test('a rhythm without a start says nothing of lateness', () => {
    expect(
      names(
        examplePack({
          document: { title: 'Policy', adopted: null, effective: null, review: null, reviewCycle: 12, notes: [] },
        }),
      ),
    ).toEqual(['review-not-stated', 'adoption-not-stated']);
  });
});
