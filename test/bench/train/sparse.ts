import { type Rows, random, shuffle } from './linear.ts';

/** Examples by feature: `row[from[feature] .. from[feature + 1]]` with their values. */
interface Columns {
  from: Uint32Array;
  row: Uint32Array;
  value: Float32Array;
}

/** A linear classifier whose weights are whole steps. */
export interface Stepped {
  levels: Int8Array;
  bias: number;
}

export interface SparseTraining {
  columns: Columns;
  /** 1 or 0 for each row. */
  answer: Uint8Array;
  /** How much an error in each row costs; 0: the row is not learnt from. */
  cost: Float64Array;
  step: number;
  /** What a bit of the weights file may cost in loss. */
  price: number;
  /** Whether other classifiers have a weight at a place already: writing one more there costs less. */
  shared: Uint8Array;
  /** How the price rises from round to round, as shares of it. */
  rounds: readonly number[];
  seed: number;
}

/** About what the range coder of `lib/check/model/table.ts` spends on a weight, in bits: where it stands, its sign, and each further level. */
const BITS = { alone: 8, shared: 4, further: 0.8 };
/** The highest level that can be written. */
export const MOST = 127;

export function columnsOf({ from, index, value }: Rows, features: number): Columns {
  const starts = new Uint32Array(features + 1);
  for (const feature of index) starts[feature + 1] = (starts[feature + 1] as number) + 1;
  for (let feature = 0; feature < features; feature += 1)
    starts[feature + 1] = (starts[feature + 1] as number) + (starts[feature] as number);
  const next = starts.slice();
  const out = { from: starts, row: new Uint32Array(index.length), value: new Float32Array(index.length) };
  for (let row = 0; row + 1 < from.length; row += 1) {
    for (let at = from[row] as number; at < (from[row + 1] as number); at += 1) {
      const to = next[index[at] as number] as number;
      next[index[at] as number] = to + 1;
      out.row[to] = row;
      out.value[to] = value[at] as number;
    }
  }
  return out;
}

/** What a classifier says of each row, times its answer as 1 or -1. */
function marginsOf({ columns: { from, row, value }, answer, step }: SparseTraining, { levels, bias }: Stepped) {
  const out = new Float64Array(answer.length).fill(bias);
  for (const [feature, level] of levels.entries()) {
    if (level === 0) continue;
    for (let at = from[feature] as number; at < (from[feature + 1] as number); at += 1)
      out[row[at] as number] = (out[row[at] as number] as number) + level * step * (value[at] as number);
  }
  return out.map((said, at) => (answer[at] ? said : -said));
}

/** Brings the bias, which costs nothing to write, to where it fits best: a few of Newton's steps. */
function fitBias({ answer, cost }: SparseTraining, margins: Float64Array, bias: number): number {
  let now = bias;
  for (let step = 0; step < 3; step += 1) {
    let [slope, curve] = [now, 1];
    for (const [row, margin] of margins.entries()) {
      const short = 1 - margin;
      if (short <= 0) continue;
      slope -= 2 * (cost[row] as number) * (answer[row] ? short : -short);
      curve += 2 * (cost[row] as number);
    }
    const by = -slope / curve;
    now += by;
    for (const [row, margin] of margins.entries()) margins[row] = margin + (answer[row] ? by : -by);
  }
  return now;
}

interface State extends Stepped {
  task: SparseTraining;
  /** What is said of each row, times its answer as 1 or -1. */
  margins: Float64Array;
}

/** Where the loss leads the weight of a feature: the level, not yet whole, at which it would be least. */
function aim({ task: { columns, answer, cost, step }, margins, levels }: State, feature: number) {
  const weight = (levels[feature] as number) * step;
  let [slope, curve] = [weight, 1];
  for (let at = columns.from[feature] as number; at < (columns.from[feature + 1] as number); at += 1) {
    const row = columns.row[at] as number;
    const short = 1 - (margins[row] as number);
    if (short <= 0) continue;
    const pull = 2 * (cost[row] as number) * (columns.value[at] as number);
    slope -= answer[row] ? pull * short : -pull * short;
    curve += pull * (columns.value[at] as number);
  }
  return { level: (weight - slope / curve) / step, gain: (slope * slope) / (2 * curve) };
}

/** What the loss would be more if a feature had another level. */
function lossOf({ task: { columns, answer, cost, step }, margins, levels }: State, feature: number, level: number) {
  const before = levels[feature] as number;
  const by = (level - before) * step;
  let more = ((level ** 2 - before ** 2) * step ** 2) / 2;
  for (let at = columns.from[feature] as number; at < (columns.from[feature + 1] as number); at += 1) {
    const row = columns.row[at] as number;
    const short = 1 - (margins[row] as number);
    const then = short - (answer[row] ? by : -by) * (columns.value[at] as number);
    if (then > 0) more += (cost[row] as number) * then * then;
    if (short > 0) more -= (cost[row] as number) * short * short;
  }
  return more;
}

function move({ task: { columns, answer, step }, margins, levels }: State, feature: number, level: number): void {
  const by = (level - (levels[feature] as number)) * step;
  levels[feature] = level;
  for (let at = columns.from[feature] as number; at < (columns.from[feature + 1] as number); at += 1) {
    const row = columns.row[at] as number;
    margins[row] = (margins[row] as number) + (answer[row] ? by : -by) * (columns.value[at] as number);
  }
}

/** Gives a feature the level at which loss and price together are least, of the nearest two and none. */
function settle(state: State, feature: number, priceOf: (level: number) => number): void {
  const level = state.levels[feature] as number;
  const { level: wanted, gain } = aim(state, feature);
  if (level === 0 && gain < priceOf(1)) return;
  let [best, least] = [level, priceOf(level)];
  for (const other of [0, Math.floor(wanted), Math.floor(wanted) + 1]) {
    if (other === level || Math.abs(other) > MOST) continue;
    const total = priceOf(other) + lossOf(state, feature, other);
    if (total < least) [best, least] = [other, total];
  }
  if (best !== level) move(state, feature, best);
}

/**
 * Learns a linear classifier in the form in which it will be written: weights are whole steps, and each is there only if
 * it spares more loss than its bits cost. Coordinate descent on squared hinge loss with L2 regularisation plus price × bits
 * (entropy-constrained quantisation; Chou, Lookabaugh and Gray, 1989), from the levels given. Deterministic.
 */
export function fitStepped(task: SparseTraining, start: Stepped): Stepped {
  const { price, shared, rounds, seed } = task;
  const state: State = { task, levels: start.levels.slice(), bias: start.bias, margins: marginsOf(task, start) };
  const next = random(seed);
  const order = Uint32Array.from(state.levels.keys());
  for (const share of rounds) {
    state.bias = fitBias(task, state.margins, state.bias);
    shuffle(order, next);
    for (const feature of order) {
      const place = shared[feature] ? BITS.shared : BITS.alone;
      settle(state, feature, (level) =>
        level === 0 ? 0 : price * share * (place + BITS.further * (Math.abs(level) - 1)),
      );
    }
  }
  return { levels: state.levels, bias: state.bias };
}
