import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Context, contexts, decoder, encoder, NUMBER } from '../../../../lib/check/model/coder.ts';

const flag = fc.record({ sort: fc.constant('flag' as const), of: fc.nat(2), value: fc.nat(1) });
const bits = fc.record({ sort: fc.constant('bits' as const), of: fc.integer({ min: 1, max: 24 }), value: fc.nat() });
const number = fc.record({ sort: fc.constant('number' as const), of: fc.constant(0), value: fc.nat(2 ** 30 - 2) });

describe('the range coder', () => {
  it('gives back what was written, whatever the order and the odds', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(flag, flag, bits, number), { maxLength: 400 }), (entries) => {
        const out = encoder();
        const mine = { flags: contexts(3), numbers: contexts(NUMBER) };
        for (const { sort, of, value } of entries) {
          if (sort === 'flag') out.bit(mine.flags[of] as Context, value);
          else if (sort === 'bits') out.bits(value % 2 ** of, of);
          else out.number(mine.numbers, value);
        }
        const from = decoder(out.text());
        const theirs = { flags: contexts(3), numbers: contexts(NUMBER) };
        for (const { sort, of, value } of entries) {
          if (sort === 'flag') expect(from.bit(theirs.flags[of] as Context)).toBe(value);
          else if (sort === 'bits') expect(from.bits(of)).toBe(value % 2 ** of);
          else expect(from.number(theirs.numbers)).toBe(value);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes few bits for what is nearly always the same', () => {
    const size = (every: number) => {
      const out = encoder();
      const [context] = contexts(1) as [Context];
      for (let at = 0; at < 8000; at += 1) out.bit(context, at % every === 0 ? 1 : 0);
      return out.text().length;
    };
    // 8,000 bits with one in 100 set hold 8,000 × 0.081 bits, 108 characters of base64; every second one all 1,333.
    expect(size(100)).toBeLessThan(140);
    expect(size(2)).toBeGreaterThan(1200);
  });

  it('carries over a row of full bytes', () => {
    const out = encoder();
    for (let at = 0; at < 64; at += 1) out.bits(2 ** 16 - 1, 16);
    const from = decoder(out.text());
    for (let at = 0; at < 64; at += 1) expect(from.bits(16)).toBe(2 ** 16 - 1);
  });

  it('reads zeros past the end, and never without end', () => {
    const from = decoder('');
    expect(from.bits(8)).toBe(0);
    const [context] = contexts(1) as [Context];
    expect([0, 1]).toContain(from.bit(context));
    expect(decoder('////').number(contexts(NUMBER))).toBeLessThan(2 ** 30);
  });
});
