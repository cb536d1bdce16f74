import type { GroupIndex, Passage } from './features.ts';
import type { WeightTable } from './table.ts';
import { vectorOf } from './vector.ts';

/** What each question makes of a passage, before its bias. */
export function sums(
  passage: Passage,
  { questions, rows, levels, steps, bits }: WeightTable,
  groups: readonly GroupIndex[],
): Float64Array {
  const out = new Float64Array(questions);
  const { places, values } = vectorOf(passage, bits, groups);
  for (let at = 0; at < places.length; at += 1) {
    const row = (rows[places[at] as number] as number) * questions;
    if (row === 0) continue;
    const value = values[at] as number;
    for (let question = 0; question < questions; question += 1) {
      const level = levels[row + question] as number;
      if (level !== 0) out[question] = (out[question] as number) + value * level;
    }
  }
  return out.map((sum, question) => sum * (steps[question] as number));
}
