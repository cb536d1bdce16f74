import type { KindId } from 'which-hat:units';
import { bitReader, bitWriter } from '../../../lib/check/model/bits.ts';
import { putWeights, takeWeights } from '../../../lib/check/model/table.ts';
import type { Example } from './drafts.ts';
import { fit, type Rows } from './linear.ts';

/** How the kinds are learnt; chosen on drafts of writers left out. */
export const SETTINGS = { bits: 15, cost: 1, positive: 2, rounds: 8, seed: 7, keep: 2500, coarse: 2.2 };

/** One question's weights as they will ship. */
export interface Learnt {
  /** The written form. */
  write(out: ReturnType<typeof bitWriter>): void;
  weights: Float32Array;
  bias: number;
}

/** A kind is learnt from the drafts in which it can be meant at all. */
export function concerns(kind: KindId, { draft: { account } }: Example): boolean {
  if (kind === 'persuasion') return account === 'council-page';
  return account !== 'council-page' || !['unclear-capacity', 'speaks-for-council', 'official-link'].includes(kind);
}

function shipped(weights: Float32Array, bias: number, step: number, bits: number): Learnt {
  const write = (out: ReturnType<typeof bitWriter>) => putWeights(out, weights, step);
  const out = bitWriter();
  write(out);
  const { levels, steps } = takeWeights(bitReader(out.text()), bits, 1);
  return { write, bias, weights: Float32Array.from(levels, (level) => level * (steps[0] as number)) };
}

/** Learns one question, keeps the places with the largest weights, learns those again, and rounds them as they will ship. */
export function learn(
  rows: Rows,
  use: Uint32Array,
  answer: Uint8Array,
  settings: typeof SETTINGS,
  weight?: Float32Array,
): Learnt {
  const { bits, keep, coarse, cost, positive, rounds, seed } = settings;
  const features = 1 << bits;
  const task = { rows, use, answer, features, cost, positive, rounds, seed, weight };
  const all = fit(task);
  const cut = all.slice(0, features).map(Math.abs).sort().at(-Math.min(keep, features)) ?? 0;
  const value = rows.value.map((of, at) => (Math.abs(all[rows.index[at] as number] as number) < cut ? 0 : of));
  const kept = fit({ ...task, rows: { ...rows, value } });
  return shipped(kept.slice(0, features), kept[features] as number, Math.max(cut, 1e-4) * coarse, bits);
}
