import { describe, expect, it } from 'vitest';
import { spokenNumbers } from '../../../../lib/check/forms/spoken.ts';

describe('spokenNumbers', () => {
  it.each([
    ['07700 nine hundred 123', '07700900123'],
    ['oh seven seven hundred, nine double-oh one two three', '07700900123'],
    ['0 one six three two 960 treble one', '01632960111'],
    ['o7700 9oo123', '07700900123'],
    ['07700_900_123', '07700900123'],
    ['07700 then 900123', '07700900123'],
  ])('reads %s', (text, digits) => {
    expect(spokenNumbers(`ring ${text} soon`)).toEqual([{ start: 5, end: 5 + text.length, digits }]);
  });

  it.each(['one or two of the three', '07700 900123', 'oh no, one more', 'two hundred and one, then two'])(
    'leaves alone: %s',
    (text) => {
      expect(spokenNumbers(text)).toEqual([]);
    },
  );
});
