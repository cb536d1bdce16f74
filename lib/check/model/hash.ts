/** The hash of nothing: where every hash starts (FNV-1a, 32 bits). */
export const EMPTY = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Hash of a stretch of text, from UTF-16 units `start` to `end`. */
export function hashOf(text: string, start = 0, end = text.length, seed: number = EMPTY): number {
  let hash = seed;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}

/** Hash of two hashes in their order. */
export function join(one: number, other: number): number {
  return Math.imul(Math.imul(one, 31) ^ other ^ (one >>> 15), 0x9e3779b1 | 0);
}

/** Spreads a hash over `1 << bits` places. FNV's low bits are poor, so the high ones are stirred in first. */
export function place(hash: number, bits: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b | 0);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35 | 0);
  mixed ^= mixed >>> 16;
  return mixed >>> (32 - bits);
}
