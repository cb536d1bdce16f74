import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitReader, bitWriter, riceBits } from '../../../../lib/check/model/bits.ts';
import { putSenses, putWeights, takeSenses, takeWeights } from '../../../../lib/check/model/table.ts';

describe('numbers in text', () => {
  it('are read as they were written', () => {
    const entry = fc.record({ value: fc.nat(2000), bits: fc.integer({ min: 0, max: 11 }), rice: fc.boolean() });
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const out = bitWriter();
        for (const { value, bits, rice } of entries) rice ? out.rice(value, bits) : out.put(value, 12);
        const from = bitReader(out.text());
        for (const { value, bits, rice } of entries) expect(rice ? from.rice(bits) : from.take(12)).toBe(value);
      }),
    );
  });

  it('read as zero past the end of the text, and never without end', () => {
    const from = bitReader('_');
    expect(from.take(6)).toBe(63);
    expect(from.take(20)).toBe(0);
    expect(bitReader('____').rice(3)).toBeGreaterThan(0);
  });

  it('take fewest bits near their mean', () => {
    const size = (bits: number) => {
      const out = bitWriter();
      for (let value = 0; value < 200; value += 1) out.rice(value % 40, bits);
      return out.text().length;
    };
    const best = Math.min(...Array.from({ length: 10 }, (_, bits) => size(bits)));
    expect(size(riceBits(19.5))).toBeLessThanOrEqual(best * 1.1);
  });
});

describe('weights', () => {
  it('come back rounded to their step, each at its place', () => {
    const weight = fc.float({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(weight, { minLength: 64, maxLength: 64 }),
        fc.integer({ min: 1, max: 400 }),
        (numbers, whole) => {
          const step = whole / 4096;
          const out = bitWriter();
          putWeights(out, Float32Array.from(numbers), step);
          putWeights(out, Float32Array.from(numbers).reverse(), step);
          const { levels, steps } = takeWeights(bitReader(out.text()), 6, 2);
          for (const [place, number] of Float32Array.from(numbers).entries()) {
            const level = Math.max(-127, Math.min(127, Math.round(number / step)));
            expect(levels[place * 2] ?? 0).toBe(level === 0 ? 0 : level);
            expect(levels[(63 - place) * 2 + 1] ?? 0).toBe(level === 0 ? 0 : level);
          }
          expect(steps[0]).toBeCloseTo(step);
        },
      ),
    );
  });
});

describe('senses', () => {
  it('come back with their words and phrases', () => {
    const out = bitWriter();
    putSenses(out, [
      { words: [7, 3, 900000], phrases: [12] },
      { words: [], phrases: [5, 4] },
    ]);
    const { words, phrases } = takeSenses(bitReader(out.text()));
    expect([...words].sort()).toEqual(
      [
        [3, 1],
        [7, 1],
        [900000, 1],
      ].sort(),
    );
    expect([...phrases].sort()).toEqual(
      [
        [12, 1],
        [4, 2],
        [5, 2],
      ].sort(),
    );
  });
});
