import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../../../lib/check/kinds.ts';
import { LONGEST, prefixesOf } from '../../../../lib/check/read/prefixes.ts';
import { PHRASES } from '../../../../lib/check/words/pattern.ts';

describe('prefixesOf', () => {
  it.each([
    ['ask(?:s|ed)?', ['ask', 'asks', 'asked']],
    ['(?:the |our )?pc', ['the p', 'our p', 'pc']],
    ['no\\.? ?\\d', ['no.', 'no', 'no ']],
    ['[ab]c', ['ac', 'bc']],
    ["(?<='s )mobile", ['mobil']],
    ['a[^x]b', ['a']],
  ])('of %s', (source, prefixes) => {
    const found = [...prefixesOf(source)];
    for (const prefix of prefixes)
      expect(found.some((each) => each.startsWith(prefix) || prefix.startsWith(each))).toBe(true);
    expect(found.every((each) => each.length <= LONGEST)).toBe(true);
  });

  it('refuses what it cannot read', () => {
    expect(() => prefixesOf('(a)')).toThrow('capture nothing');
    expect(() => prefixesOf('a.b')).toThrow('dot');
  });

  it('misses no match of any phrase', () => {
    const bodies = PHRASES.map(({ source }) => ({
      source,
      at: new RegExp(`^(?:${source})`),
      prefixes: [...prefixesOf(source)],
    }));
    const words = fc
      .array(
        fc.constantFrom(
          'the',
          'council',
          'parish',
          'will',
          'i',
          'i heard',
          'vote',
          'no',
          '12',
          'lives',
          'at',
          'you',
          'absolute',
          'my',
          'on',
          'behalf',
          'of',
          'for',
          'sale',
          'says',
          'bloke',
          'she',
          'is',
          'flat',
          'treasurer',
          'clerk',
        ),
        { minLength: 1, maxLength: 7 },
      )
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(words, (text) => {
        for (const { source, at, prefixes } of bodies) {
          if (at.test(text))
            expect([source, prefixes.some((prefix) => text.startsWith(prefix))]).toEqual([source, true]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
