import { type Context, contexts, type Decoder, type Encoder, NUMBER } from './coder.ts';
import { SENSE_BITS, type SenseTable } from './senses.ts';

/** Weights of several questions over one table of `1 << bits` places. */
export interface WeightTable {
  bits: number;
  questions: number;
  /** The row of a place, from 1; 0: no question has a weight there, as at most places. */
  rows: Uint16Array;
  /** Question `q` has the weight `levels[row * questions + q]`, in steps. */
  levels: Int8Array;
  /** What one level of a question is worth. */
  steps: Float32Array;
}

/** Weights of one question as they can be written: one level a place, and what a level is worth. */
export interface Levels {
  levels: Int8Array;
  step: number;
}

/** The finest step that can be written: steps are whole multiples of it. */
const FINEST = 1 / 4096;
const STEP_BITS = 16;
/** The step nearest to one that can be written. */
export function wholeStep(step: number): number {
  return Math.max(1, Math.round(step / FINEST)) * FINEST;
}

/** A level is told apart by how many questions before it have a weight at the same place, up to one less than this. */
const CROWDS = 4;

/** What is likely of a level, by its question. */
function levelContexts(questions: number) {
  return Array.from({ length: questions }, () => ({
    any: contexts(CROWDS),
    negative: contexts(1)[0] as Context,
    more: contexts(NUMBER),
  }));
}

/** Writes the weights of several questions over the same places. */
export function putWeights(out: Encoder, questions: readonly Levels[]): void {
  for (const { step } of questions) out.bits(Math.round(step / FINEST), STEP_BITS);
  const [used] = contexts(1) as [Context];
  const of = levelContexts(questions.length);
  const places = questions[0]?.levels.length ?? 0;
  for (let place = 0; place < places; place += 1) {
    const row = questions.map(({ levels }) => levels[place] as number);
    const isUsed = row.some((level) => level !== 0);
    out.bit(used, isUsed ? 1 : 0);
    if (!isUsed) continue;
    let before = 0;
    for (const [question, level] of row.entries()) {
      const { any, negative, more } = of[question] as (typeof of)[0];
      out.bit(any[before] as Context, level === 0 ? 0 : 1);
      if (level === 0) continue;
      before = Math.min(before + 1, CROWDS - 1);
      out.bit(negative, level < 0 ? 1 : 0);
      out.number(more, Math.abs(level) - 1);
    }
  }
}

/** Reads what `putWeights` has written of `questions` questions over `1 << bits` places. */
export function takeWeights(from: Decoder, bits: number, questions: number): WeightTable {
  const steps = Float32Array.from({ length: questions }, () => from.bits(STEP_BITS) * FINEST);
  const [used] = contexts(1) as [Context];
  const of = levelContexts(questions);
  const rows = new Uint16Array(1 << bits);
  const levels: number[] = new Array(questions).fill(0);
  let row = 0;
  for (let place = 0; place < rows.length; place += 1) {
    if (from.bit(used) === 0) continue;
    row += 1;
    rows[place] = row;
    let before = 0;
    for (let question = 0; question < questions; question += 1) {
      const { any, negative, more } = of[question] as (typeof of)[0];
      if (from.bit(any[before] as Context) === 0) {
        levels.push(0);
        continue;
      }
      before = Math.min(before + 1, CROWDS - 1);
      const sign = from.bit(negative) === 1 ? -1 : 1;
      levels.push(sign * (from.number(more) + 1));
    }
  }
  return { bits, questions, rows, levels: Int8Array.from(levels), steps };
}

/** What is likely of the keys of a sense: how many there are, and how far apart so many lie. */
function keyContexts() {
  const count = contexts(NUMBER);
  const gaps = Array.from({ length: SENSE_BITS }, () => contexts(NUMBER));
  return { count, gap: (of: number) => gaps[Math.floor(Math.log2(of))] as Context[] };
}

/** Writes the words and phrases of each sense, senses numbered from 1. */
export function putSenses(
  out: Encoder,
  senses: readonly { words: readonly number[]; phrases: readonly number[] }[],
): void {
  const of = { words: keyContexts(), phrases: keyContexts() };
  out.number(contexts(NUMBER), senses.length);
  for (const sense of senses) {
    for (const sort of ['words', 'phrases'] as const) {
      const keys = [...sense[sort]].sort((a, b) => a - b);
      out.number(of[sort].count, keys.length);
      for (const [at, key] of keys.entries()) out.number(of[sort].gap(keys.length), key - (keys[at - 1] ?? -1) - 1);
    }
  }
}

/** Reads what `putSenses` has written. */
export function takeSenses(from: Decoder): SenseTable {
  const out = { words: new Map<number, number>(), phrases: new Map<number, number>() };
  const of = { words: keyContexts(), phrases: keyContexts() };
  const senses = from.number(contexts(NUMBER));
  for (let sense = 1; sense <= senses; sense += 1) {
    for (const sort of ['words', 'phrases'] as const) {
      const count = from.number(of[sort].count);
      let key = -1;
      for (let at = 0; at < count; at += 1) {
        key += from.number(of[sort].gap(count)) + 1;
        out[sort].set(key, sense);
      }
    }
  }
  return out;
}
