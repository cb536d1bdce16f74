import type { KindId } from 'which-hat:units';
import { decoder } from '../../../lib/check/model/coder.ts';
import { takeWeights } from '../../../lib/check/model/table.ts';
import { MODEL, PACKED } from '../../../lib/check/model/weights.ts';
import type { Learnt } from './learn.ts';

/**
 * What the weights file holds of a kind, for a kind that is not learnt anew.
 *
 * @throws where the file was made with a table of another size or does not know the kind: only a whole training helps then
 */
export function kept(kind: KindId, bits: number): { learnt: Learnt; scale: (typeof MODEL.kinds)[number] } {
  const question = MODEL.kinds.findIndex(({ id }) => id === kind);
  const scale = MODEL.kinds[question];
  if (!scale || MODEL.bits !== bits)
    throw new Error(`The weights file cannot keep ${kind}: train with the folder of the civility data.`);
  const { rows, levels, steps, questions } = takeWeights(decoder(PACKED.kinds), bits, MODEL.kinds.length + 1);
  const own = Int8Array.from(rows, (row) => levels[row * questions + question] as number);
  const step = steps[question] as number;
  return {
    learnt: {
      levels: { levels: own, step },
      weights: Float32Array.from(own, (level) => level * step),
      bias: scale.bias,
    },
    scale,
  };
}
