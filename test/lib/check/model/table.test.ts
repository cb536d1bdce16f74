import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decoder, encoder } from '../../../../lib/check/model/coder.ts';
import { putSenses, putWeights, takeSenses, takeWeights, wholeStep } from '../../../../lib/check/model/table.ts';

describe('weights', () => {
  const level = fc.oneof(fc.constant(0), fc.integer({ min: -127, max: 127 }));
  const question = fc.record({
    levels: fc.array(level, { minLength: 64, maxLength: 64 }).map((numbers) => Int8Array.from(numbers)),
    step: fc.integer({ min: 1, max: 400 }).map((whole) => wholeStep(whole / 4096)),
  });

  it('come back level for level, each at its place', () => {
    fc.assert(
      fc.property(fc.array(question, { minLength: 1, maxLength: 5 }), (questions) => {
        const out = encoder();
        putWeights(out, questions);
        const { rows, levels, steps } = takeWeights(decoder(out.text()), 6, questions.length);
        for (const [at, { levels: expected, step }] of questions.entries()) {
          expect(steps[at]).toBeCloseTo(step);
          for (const [place, wanted] of expected.entries())
            expect(levels[(rows[place] as number) * questions.length + at]).toBe(wanted);
        }
      }),
    );
  });
});

describe('wholeStep', () => {
  it('gives the nearest step that can be written, and never none', () => {
    expect(wholeStep(0.25)).toBe(0.25);
    expect(Math.abs(wholeStep(0.12) - 0.12)).toBeLessThan(1 / 8192);
    expect(wholeStep(0)).toBeGreaterThan(0);
  });
});

describe('senses', () => {
  it('come back with their words and phrases', () => {
    const out = encoder();
    putSenses(out, [
      { words: [7, 3, 900000], phrases: [12] },
      { words: [], phrases: [5, 4] },
    ]);
    const { words, phrases } = takeSenses(decoder(out.text()));
    expect(Object.fromEntries(words)).toEqual({ 3: 1, 7: 1, 900000: 1 });
    expect(Object.fromEntries(phrases)).toEqual({ 12: 1, 4: 2, 5: 2 });
  });
});
