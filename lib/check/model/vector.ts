import { features, type GroupIndex, type Passage } from './features.ts';
import { place } from './hash.ts';

/** A passage as numbers: the places of its features in a table of weights, each once, and how much each says. */
export interface Vector {
  places: Uint32Array;
  values: Float32Array;
}

/** How much each group of features weighs against the others; chosen on drafts of writers left out of training. */
const WEIGHT = [1, 1, 2, 1, 1];

/** How much a feature says that comes so many times: the second time adds less than the first. */
export const said = (times: number) => (times === 1 ? 1 : 1 + Math.log(times));

/** The groups by which the kinds are scored, and those by which civility is: letters see through odd spelling. */
export const FOR_KINDS: readonly GroupIndex[] = [0, 1, 2, 4];
export const FOR_CIVILITY: readonly GroupIndex[] = [2, 3, 4];

/** How often each place was met in one group; left all zero after use, and kept because clearing costs less than making. */
let counts = new Uint16Array(0);

/**
 * The vector of a passage over a table of `1 << bits` places. Each group is brought to the same length, whatever the
 * length of the text.
 */
export function vectorOf(passage: Passage, bits: number, groups: readonly GroupIndex[]): Vector {
  if (counts.length < 1 << bits) counts = new Uint16Array(1 << bits);
  const places: number[] = [];
  const values: number[] = [];
  for (const group of groups) {
    const start = places.length;
    features(passage, [group], (hash) => {
      const at = place(hash, bits);
      const times = counts[at] as number;
      if (times === 0) places.push(at);
      counts[at] = times + 1;
    });
    let square = 0;
    for (let at = start; at < places.length; at += 1) {
      const value = said(counts[places[at] as number] as number);
      counts[places[at] as number] = 0;
      square += value * value;
      values.push(value);
    }
    const scale = (WEIGHT[group] as number) / Math.sqrt(square || 1);
    for (let at = start; at < values.length; at += 1) values[at] = (values[at] as number) * scale;
  }
  return { places: Uint32Array.from(places), values: Float32Array.from(values) };
}
