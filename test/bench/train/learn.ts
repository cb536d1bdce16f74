import type { KindId } from 'which-hat:units';
import { applies } from '../../../lib/check/model/scorer.ts';
import { type Levels, wholeStep } from '../../../lib/check/model/table.ts';
import type { Example } from './drafts.ts';
import { fit, type Rows } from './linear.ts';
import { columnsOf, fitStepped, MOST, type Stepped } from './sparse.ts';

/** How the kinds are learnt; chosen on drafts of writers left out. */
export const SETTINGS = { bits: 17, cost: 1, rounds: 8, seed: 7, step: 0.12, price: 0.066 };

/** What is to be learnt: yes or no of the rows in use. */
export interface Question {
  use: Uint32Array;
  /** 1 or 0 for each row. */
  answer: Uint8Array;
  /** How much more a row counts whose answer is 1. */
  positive: number;
  /** How much each row counts; 1 where absent. */
  weight?: Float32Array;
}

/** One question's weights as they will ship. */
export interface Learnt {
  levels: Levels;
  weights: Float32Array;
  bias: number;
}

/** A kind is learnt from the drafts in which it can be meant at all. */
export const concerns = (kind: KindId, { draft: { account } }: Example): boolean => applies(kind, account);

/** The price of a bit comes in slowly, so that no feature is dropped before others could take its place. */
const TURNS = [
  [0.3, 0.5, 0.7, 0.85, 1],
  [1, 1, 1, 1, 1],
];

/** The costs of errors by row: nothing where a row is not in use. */
function costsOf({ use, answer, positive, weight }: Question, rows: number, cost: number): Float64Array {
  const out = new Float64Array(rows);
  for (const row of use) out[row] = cost * (answer[row] ? positive : 1) * (weight?.[row] ?? 1);
  return out;
}

/** Where any other question has a weight. */
function sharedBy(learnt: readonly Stepped[], except: number, features: number): Uint8Array {
  const out = new Uint8Array(features);
  for (const [question, { levels }] of learnt.entries()) {
    if (question === except) continue;
    for (let feature = 0; feature < features; feature += 1) if (levels[feature] !== 0) out[feature] = 1;
  }
  return out;
}

/**
 * Learns questions over the same rows: each alone and in full at first, then all in whole steps by `fitStepped`, where a
 * place at which several have a weight is cheaper to write.
 */
export function learn(rows: Rows, questions: readonly Question[], settings: typeof SETTINGS): Learnt[] {
  const { bits, step: wanted, price, cost, rounds, seed } = settings;
  const features = 1 << bits;
  const step = wholeStep(wanted);
  const columns = columnsOf(rows, features);
  const learnt = questions.map(({ use, answer, positive, weight }): Stepped => {
    const whole = fit({ rows, use, answer, features, cost, positive, rounds, seed, weight });
    const levels = Int8Array.from(whole.subarray(0, features), (one) => Math.max(-MOST, Math.min(MOST, one / step)));
    return { levels, bias: whole[features] as number };
  });
  for (const turn of TURNS) {
    for (const [at, question] of questions.entries()) {
      const task = {
        columns,
        answer: question.answer,
        cost: costsOf(question, rows.from.length - 1, cost),
        step,
        price,
        shared: sharedBy(learnt, at, features),
        rounds: turn,
        seed,
      };
      learnt[at] = fitStepped(task, learnt[at] as Stepped);
    }
  }
  return learnt.map(({ levels, bias }) => ({
    levels: { levels, step },
    bias,
    weights: Float32Array.from(levels, (level) => level * step),
  }));
}
