import { EMPTY, hashOf, join, place } from './hash.ts';
import type { ModelToken } from './tokens.ts';

/** Words and phrases with the sense (the word class) that each has. Keys are places of `SENSE_BITS`. */
export interface SenseTable {
  words: ReadonlyMap<number, number>;
  phrases: ReadonlyMap<number, number>;
}

export const SENSE_BITS = 20;
/** Most words in a phrase. */
const LONGEST = 4;

/** The key of a word in a sense table. */
export function wordKey(word: string, end = word.length): number {
  return place(hashOf(word, 0, end, EMPTY), SENSE_BITS);
}

/** The key of a phrase in a sense table: the hashes of its words in their order. */
export function phraseKey(hashes: readonly number[]): number {
  return place(hashes.reduce(join), SENSE_BITS);
}

const ENDINGS = ['s', 'es', 'd', 'ed', 'ing', 'in', 'ly', 'er', 'r', 'ers', 'est', 'y'];
/** A stem is at least this long. */
const STEM = 3;

/** The sense of a word, or of the word without an ending; 0: none. */
export function senseOf({ text, hash }: ModelToken, { words }: SenseTable): number {
  const own = words.get(place(hash, SENSE_BITS));
  if (own !== undefined) return own;
  for (const ending of ENDINGS) {
    const length = text.length - ending.length;
    if (length < STEM || !text.endsWith(ending)) continue;
    const stem = hashOf(text, 0, length, EMPTY);
    const found =
      words.get(place(stem, SENSE_BITS)) ??
      (ending.startsWith('in') ? words.get(place(hashOf('e', 0, 1, stem), SENSE_BITS)) : undefined) ??
      (text[length - 1] === text[length - 2] ? words.get(wordKey(text, length - 1)) : undefined) ??
      (text[length - 1] === 'i'
        ? words.get(place(hashOf('y', 0, 1, hashOf(text, 0, length - 1, EMPTY)), SENSE_BITS))
        : undefined);
    if (found !== undefined) return found;
  }
  return 0;
}

/** The senses of the phrases in a run of tokens, each at the token that ends it. */
export function phraseSenses(
  tokens: readonly ModelToken[],
  { phrases }: SenseTable,
): { token: number; sense: number }[] {
  const out: { token: number; sense: number }[] = [];
  for (let start = 0; start < tokens.length; start += 1) {
    let hash = tokens[start]?.hash ?? 0;
    for (let end = start + 1; end < Math.min(start + LONGEST, tokens.length); end += 1) {
      hash = join(hash, tokens[end]?.hash ?? 0);
      const sense = phrases.get(place(hash, SENSE_BITS));
      if (sense !== undefined) out.push({ token: end, sense });
    }
  }
  return out;
}
