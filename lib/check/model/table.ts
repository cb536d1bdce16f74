import { type BitReader, type BitWriter, riceBits } from './bits.ts';
import { SENSE_BITS, type SenseTable } from './senses.ts';

/** Weights of several questions over one table of places: question `q` at place `p` has `levels[p * questions + q]`. */
export interface WeightTable {
  bits: number;
  questions: number;
  levels: Int8Array;
  /** 1 where any question has a weight at the place: most places have none. */
  used: Uint8Array;
  /** What one level of a question is worth. */
  steps: Float32Array;
}

/** The finest step that can be written: steps are whole multiples of it. */
const FINEST = 1 / 4096;
/** Bits of a count, of a step and of a Rice parameter. */
const COUNT = 20;
const STEP = 16;
const PARAMETER = 4;
const MOST = 127;

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** Writes the weights of one question: only places whose weight is at least `least` of the step are kept. */
export function putWeights(out: BitWriter, weights: Float32Array, step: number): void {
  const whole = Math.max(1, Math.round(step / FINEST));
  const worth = whole * FINEST;
  const kept: { gap: number; level: number }[] = [];
  let last = -1;
  for (const [place, weight] of weights.entries()) {
    const level = Math.max(-MOST, Math.min(MOST, Math.round(weight / worth)));
    if (level === 0) continue;
    kept.push({ gap: place - last - 1, level });
    last = place;
  }
  const gapBits = riceBits(mean(kept.map(({ gap }) => gap)));
  const levelBits = riceBits(mean(kept.map(({ level }) => Math.abs(level) - 1)));
  out.put(whole, STEP);
  out.put(kept.length, COUNT);
  out.put(gapBits, PARAMETER);
  out.put(levelBits, PARAMETER);
  for (const { gap, level } of kept) {
    out.rice(gap, gapBits);
    out.put(level < 0 ? 1 : 0, 1);
    out.rice(Math.abs(level) - 1, levelBits);
  }
}

/** Reads the weights of `questions` questions into one table. */
export function takeWeights(from: BitReader, bits: number, questions: number): WeightTable {
  const levels = new Int8Array(questions << bits);
  const used = new Uint8Array(1 << bits);
  const steps = new Float32Array(questions);
  for (let question = 0; question < questions; question += 1) {
    steps[question] = from.take(STEP) * FINEST;
    const count = from.take(COUNT);
    const gapBits = from.take(PARAMETER);
    const levelBits = from.take(PARAMETER);
    let place = -1;
    for (let at = 0; at < count; at += 1) {
      place += from.rice(gapBits) + 1;
      used[place] = 1;
      const sign = from.take(1) === 1 ? -1 : 1;
      levels[place * questions + question] = sign * (from.rice(levelBits) + 1);
    }
  }
  return { bits, questions, levels, used, steps };
}

function putKeys(out: BitWriter, keys: readonly number[]): void {
  const sorted = [...keys].sort((a, b) => a - b);
  const gaps = sorted.map((key, at) => key - (at === 0 ? -1 : (sorted[at - 1] as number)) - 1);
  const bits = riceBits(mean(gaps));
  out.put(keys.length, COUNT);
  out.put(bits, 5);
  for (const gap of gaps) out.rice(gap, bits);
}

/** Writes the words and phrases of each sense, senses numbered from 1. */
export function putSenses(
  out: BitWriter,
  senses: readonly { words: readonly number[]; phrases: readonly number[] }[],
): void {
  out.put(senses.length, COUNT);
  for (const { words, phrases } of senses) {
    putKeys(out, words);
    putKeys(out, phrases);
  }
}

/** Reads what `putSenses` has written. */
export function takeSenses(from: BitReader): SenseTable {
  const words = new Map<number, number>();
  const phrases = new Map<number, number>();
  const senses = from.take(COUNT);
  for (let sense = 1; sense <= senses; sense += 1) {
    for (const map of [words, phrases]) {
      const count = from.take(COUNT);
      const bits = from.take(5);
      let key = -1;
      for (let at = 0; at < count; at += 1) {
        key += from.rice(bits) + 1;
        if (key >> SENSE_BITS === 0) map.set(key, sense);
      }
    }
  }
  return { words, phrases };
}
