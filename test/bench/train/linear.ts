/** Examples as sparse rows: `index[from[row] .. from[row + 1]]` with their values. */
export interface Rows {
  from: Uint32Array;
  index: Uint32Array;
  value: Float32Array;
}

export interface Training {
  rows: Rows;
  /** Which rows to learn from. */
  use: Uint32Array;
  /** 1 or 0 for each row. */
  answer: Uint8Array;
  /** How much each row counts; 1 where absent. */
  weight?: Float32Array;
  features: number;
  cost: number;
  /** How much more a row counts whose answer is 1. */
  positive: number;
  rounds: number;
  seed: number;
}

/** A small seeded generator (mulberry32): numbers from 0 up to 1, the same on every machine. */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Brings a list into another order, in place (Fisher and Yates). */
export function shuffle(order: Uint32Array, next: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    const held = order[at] as number;
    order[at] = order[other] as number;
    order[other] = held;
  }
}

/**
 * A linear classifier: L2-regularised squared hinge loss by dual coordinate descent (Hsieh et al., 2008). Gives one
 * weight a feature and a bias as the last.
 */
export function fit({
  rows: { from, index, value },
  use,
  answer,
  weight,
  features,
  cost,
  positive,
  rounds,
  seed,
}: Training): Float32Array {
  const w = new Float32Array(features + 1);
  const alpha = new Float64Array(use.length);
  const order = Uint32Array.from(use.keys());
  const next = random(seed);
  const lengths = Float64Array.from(use, (row) => {
    let sum = 1;
    for (let at = from[row] as number; at < (from[row + 1] as number); at += 1) sum += (value[at] as number) ** 2;
    return sum;
  });
  const slack = Float64Array.from(use, (row) => 1 / (2 * cost * (answer[row] ? positive : 1) * (weight?.[row] ?? 1)));
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, next);
    for (const at of order) {
      const row = use[at] as number;
      const sign = answer[row] ? 1 : -1;
      const [start, end] = [from[row] as number, from[row + 1] as number];
      let dot = w[features] as number;
      for (let i = start; i < end; i += 1) dot += (w[index[i] as number] as number) * (value[i] as number);
      const old = alpha[at] as number;
      const gradient = sign * dot - 1 + (slack[at] as number) * old;
      const now = Math.max(old - gradient / ((lengths[at] as number) + (slack[at] as number)), 0);
      const step = (now - old) * sign;
      if (step === 0) continue;
      alpha[at] = now;
      for (let i = start; i < end; i += 1) {
        const place = index[i] as number;
        w[place] = (w[place] as number) + step * (value[i] as number);
      }
      w[features] = (w[features] as number) + step;
    }
  }
  return w;
}

/** What a classifier says of a row. */
export function scoreOf({ from, index, value }: Rows, w: Float32Array, row: number): number {
  let dot = w[w.length - 1] as number;
  for (let at = from[row] as number; at < (from[row + 1] as number); at += 1)
    dot += (w[index[at] as number] as number) * (value[at] as number);
  return dot;
}
