import { describe, expect, it } from 'vitest';
import { decoder, encoder } from '../../../lib/check/model/coder.ts';
import { putWeights, takeWeights } from '../../../lib/check/model/table.ts';
import { MODEL } from '../../../lib/check/model/weights.ts';
import { kept } from './kept.ts';

describe('kept', () => {
  it('gives the levels of a kind in such a form that they are written as they were', () => {
    const { learnt, scale } = kept('threat', MODEL.bits);
    expect(scale.id).toBe('threat');
    expect(learnt.bias).toBe(scale.bias);
    const out = encoder();
    putWeights(out, [learnt.levels]);
    const again = takeWeights(decoder(out.text()), MODEL.bits, 1);
    const used = learnt.levels.levels.filter((level) => level !== 0);
    expect(used.length).toBeGreaterThan(500);
    expect([...again.levels.subarray(1)]).toEqual([...used]);
  });

  it('says what to do where the file cannot give them', () => {
    expect(() => kept('threat', MODEL.bits - 1)).toThrow('train with the folder');
  });
});
