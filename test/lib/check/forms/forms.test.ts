import { describe, expect, it } from 'vitest';
import type { Span } from '../../../../lib/check/draft.ts';
import {
  ibans,
  ipAddresses,
  nationalInsurance,
  nhsNumbers,
  olderPlates,
  plates,
  postcodes,
  sortCodes,
} from '../../../../lib/check/forms/numbers.ts';
import { phonesIn } from '../../../../lib/check/forms/phone.ts';

const words = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));

describe('telephone numbers', () => {
  it.each([
    ['07700900123', 'mobile', '07700900123'],
    ['07700 900 123', 'mobile', '07700900123'],
    ['0770 0900 412', 'mobile', '07700900412'],
    ['07 70 09 00 12 3', 'mobile', '07700900123'],
    ['+44 7700 900587', 'mobile', '07700900587'],
    ['+44 (0)7700 900587', 'mobile', '07700900587'],
    ['0044 7700 900587', 'mobile', '07700900587'],
    ['07700-900-123', 'mobile', '07700900123'],
    ['07700.900.123', 'mobile', '07700900123'],
    ['(01632) 960344', 'geographic', '01632960344'],
    ['01632-960-909', 'geographic', '01632960909'],
    ['020 7946 0018', 'geographic', '02079460018'],
    ['0300 123 4567', 'business', '03001234567'],
    ['0800 111 999', 'business', '0800111999'],
    ['0345 600 1234', 'business', '03456001234'],
    ['+353 1 234 5678', 'foreign', '+35312345678'],
  ])('%s', (text, type, national) => {
    expect(phonesIn(`x ${text} y`)).toEqual([{ start: 2, end: 2 + text.length, type, national }]);
  });

  it.each([
    '07 11 2210 4463',
    '£07700900123',
    'WD/2031/0457',
    '12-34-56 12345678',
    '900 0000 0000 4177',
    '1234567890123456',
    'ref 0123',
    '2031-05-07',
  ])('not %s', (text) => {
    expect(phonesIn(text)).toEqual([]);
  });

  it('leaves the time behind a number alone', () => {
    expect(words('07700 900123 10am', phonesIn('07700 900123 10am'))).toEqual(['07700 900123']);
  });
});

describe('numbers that identify a person', () => {
  it.each([
    [nationalInsurance, 'ni qq 12 34 56 c', ['qq 12 34 56 c']],
    [nationalInsurance, 'ni: q q 1 2 3 4 5 6 c', ['q q 1 2 3 4 5 6 c']],
    [nationalInsurance, 'ab123456d', ['ab123456d']],
    [nationalInsurance, 'ce 12.34.56 d and lb-40-51-62-a', ['ce 12.34.56 d', 'lb-40-51-62-a']],
    [nationalInsurance, 'ab123456e', []],
    [nhsNumbers, 'nhs 943 476 5919', ['943 476 5919']],
    [nhsNumbers, 'nhs 943 476 5918', []],
    [sortCodes, 'it is 12-34-56', ['12-34-56']],
    [sortCodes, 'sort code 123456', ['sort code 123456']],
    [sortCodes, '20.45.67 / 87654321', ['20.45.67 / 87654321']],
    [sortCodes, 'the 20.11.26 meeting', []],
    [ibans, 'gb82 west 1234 5698 7654 32', ['gb82 west 1234 5698 7654 32']],
    [ibans, 'gb82 west 1234 5698 7654 33', []],
    [ipAddresses, 'from 203.0.113.77 again', ['203.0.113.77']],
    [ipAddresses, 'is 203 . 0 . 113 . 9 today, or 203[.]0[.]113[.]9', ['203 . 0 . 113 . 9', '203[.]0[.]113[.]9']],
    [ipAddresses, 'router 192.168.0.1, clause 1.2.3.4, 300.1.1.1', []],
    [ipAddresses, 'v6 2001:db8::ff00:42:8329 it was', ['2001:db8::ff00:42:8329']],
    [ipAddresses, 'at 10:30:15 sharp', []],
    [plates, 'ab12 cde and ab12cde', ['ab12 cde', 'ab12cde']],
    [plates, 'bd51.smr, kn-65-opr, wr7oxyz', ['bd51.smr', 'kn-65-opr', 'wr7oxyz']],
    [olderPlates, 'q431 zzz', ['q431 zzz']],
    [olderPlates, 'p 482 kwr and abc 123 h', ['p 482 kwr', 'abc 123 h']],
    [postcodes, 'so30 3at, ip9 0zz, w1a 1aa', ['so30 3at', 'ip9 0zz', 'w1a 1aa']],
    [postcodes, 'in 2031 5pm', []],
  ])('%o in %j', (find, text, found) => {
    expect(words(text, find(text))).toEqual(found);
  });
});
