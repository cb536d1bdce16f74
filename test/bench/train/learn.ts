import type { KindId } from 'which-hat:units';
import { type Levels, levelsOf } from '../../../lib/check/model/table.ts';
import type { Example } from './drafts.ts';
import { fit, type Rows } from './linear.ts';

/** How the kinds are learnt; chosen on drafts of writers left out. */
export const SETTINGS = { bits: 16, cost: 1, positive: 2, rounds: 8, seed: 7, keep: 3300, step: 0.25 };

/** One question's weights as they will ship. */
export interface Learnt {
  levels: Levels;
  weights: Float32Array;
  bias: number;
}

/** A kind is learnt from the drafts in which it can be meant at all. */
export function concerns(kind: KindId, { draft: { account } }: Example): boolean {
  if (kind === 'persuasion') return account === 'council-page';
  return account !== 'council-page' || !['unclear-capacity', 'speaks-for-council'].includes(kind);
}

function shipped(weights: Float32Array, bias: number, step: number): Learnt {
  const levels = levelsOf(weights, step);
  return { levels, bias, weights: Float32Array.from(levels.levels, (level) => level * levels.step) };
}

/** How much a place's share in many drafts counts when it is chosen: a rare word with a large weight seldom decides. */
const COMMON = 0.25;

/** In how many rows each feature occurs. */
function frequencies({ index }: Rows, features: number): Uint32Array {
  const out = new Uint32Array(features);
  for (const feature of index) out[feature] = (out[feature] as number) + 1;
  return out;
}

/** Learns one question, keeps the places that tell most, learns those again, and rounds them as they will ship. */
export function learn(
  rows: Rows,
  use: Uint32Array,
  answer: Uint8Array,
  settings: typeof SETTINGS,
  weight?: Float32Array,
): Learnt {
  const { bits, keep, step, cost, positive, rounds, seed } = settings;
  const features = 1 << bits;
  const task = { rows, use, answer, features, cost, positive, rounds, seed, weight };
  const all = fit(task).subarray(0, features);
  const often = frequencies(rows, features);
  const telling = all.map((one, at) => Math.abs(one) * (often[at] as number) ** COMMON);
  const cut = telling.slice().sort().at(-Math.min(keep, features)) ?? 0;
  const value = rows.value.map((of, at) => ((telling[rows.index[at] as number] as number) < cut ? 0 : of));
  const kept = fit({ ...task, rows: { ...rows, value } });
  return shipped(kept.slice(0, features), kept[features] as number, step);
}
