import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decoder, encoder } from '../../../../lib/check/model/coder.ts';
import { levelsOf, putSenses, putWeights, takeSenses, takeWeights } from '../../../../lib/check/model/table.ts';

describe('weights', () => {
  const weight = fc.oneof(fc.constant(0), fc.float({ min: -3, max: 3, noNaN: true }));
  const question = fc.record({
    weights: fc.array(weight, { minLength: 64, maxLength: 64 }).map((numbers) => Float32Array.from(numbers)),
    step: fc.integer({ min: 1, max: 400 }).map((whole) => whole / 4096),
  });

  it('come back rounded to their step, each at its place', () => {
    fc.assert(
      fc.property(fc.array(question, { minLength: 1, maxLength: 5 }), (questions) => {
        const written = questions.map(({ weights, step }) => levelsOf(weights, step));
        const out = encoder();
        putWeights(out, written);
        const { rows, levels, steps } = takeWeights(decoder(out.text()), 6, questions.length);
        for (const [at, { levels: expected, step }] of written.entries()) {
          expect(steps[at]).toBeCloseTo(step);
          for (const [place, level] of expected.entries())
            expect(levels[(rows[place] as number) * questions.length + at]).toBe(level === 0 ? 0 : level);
        }
      }),
    );
  });

  it('are off by less than a step, unless they are beyond what can be written', () => {
    fc.assert(
      fc.property(question, ({ weights, step }) => {
        const { levels } = levelsOf(weights, step);
        for (const [place, level] of levels.entries()) {
          const most = Math.sign(weights[place] as number) * 127 * step;
          const wanted = Math.abs(weights[place] as number) > 127 * step ? most : (weights[place] as number);
          expect(Math.abs(level * step - wanted)).toBeLessThan(step);
        }
      }),
    );
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
