/**
 * Numbers packed as tightly as their own statistics allow: an adaptive binary range coder, as in LZMA (Igor Pavlov, the
 * LZMA specification, public domain). What was coded so far in a context tells how likely the next bit is.
 */

/** What was seen of the bits of one sort: how likely a zero is, in 65,536ths, and after how many of them. */
export interface Context {
  zero: number;
  seen: number;
}

/** So many contexts of which nothing was seen yet. */
export function contexts(count: number): Context[] {
  return Array.from({ length: count }, () => ({ zero: WHOLE / 2, seen: 0 }));
}

/** The contexts of a number that may be of any size. */
export const NUMBER = 32;

const WHOLE = 0x10000;
/** Neither bit is ever held impossible. */
const LEAST = 32;
/** After so many bits the newest keeps its say, so that a context may drift. */
const STEADY = 250;
const TOP = 2 ** 32;
const LOW = 2 ** 24;

function learn(context: Context, bit: number): void {
  const target = bit === 0 ? WHOLE : 0;
  const moved = context.zero + (((target - context.zero) / (context.seen + 1.5)) | 0);
  context.zero = moved < LEAST ? LEAST : moved > WHOLE - LEAST ? WHOLE - LEAST : moved;
  if (context.seen < STEADY) context.seen += 1;
}

/** Reads what an encoder wrote, in the same order and with the same contexts. */
export interface Decoder {
  bit(context: Context): number;
  /** A number of so many bits, each as likely a zero as a one. */
  bits(count: number): number;
  /** A number from 0 to 2^30: small ones take few bits. Of `NUMBER` contexts. */
  number(of: readonly Context[]): number;
}

/** Opens a text (base64) that an encoder has written. Past its end it reads zeros. */
export function decoder(text: string): Decoder {
  const bytes = atob(text);
  let at = 1;
  let range = TOP - 1;
  let code = 0;
  const next = () => {
    code = (code * 256 + (at < bytes.length ? bytes.charCodeAt(at) : 0)) % TOP;
    at += 1;
  };
  for (let byte = 0; byte < 4; byte += 1) next();
  const split = (bound: number) => {
    const bit = code < bound ? 0 : 1;
    if (bit === 0) range = bound;
    else {
      code -= bound;
      range -= bound;
    }
    while (range < LOW) {
      range *= 256;
      next();
    }
    return bit;
  };
  const bit = (context: Context) => {
    const out = split((range >>> 16) * context.zero);
    learn(context, out);
    return out;
  };
  const bits = (count: number) => {
    let out = 0;
    for (let left = count; left > 0; left -= 1) out = out * 2 + split(range >>> 1);
    return out;
  };
  const number = (of: readonly Context[]) => {
    let size = 0;
    while (size < NUMBER - 2 && bit(of[size] as Context) === 1) size += 1;
    return 2 ** size - 1 + bits(size);
  };
  return { bit, bits, number };
}

/** Writes what a decoder reads. */
export interface Encoder {
  bit(context: Context, bit: number): void;
  bits(value: number, count: number): void;
  number(of: readonly Context[], value: number): void;
  /** All that was written, as base64. Nothing can be written after it. */
  text(): string;
}

/** Opens an empty text. */
export function encoder(): Encoder {
  const out: string[] = [];
  let low = 0;
  let range = TOP - 1;
  let held = 0;
  let waiting = 1;
  const shift = () => {
    if (low < TOP - LOW || low >= TOP) {
      const carry = low >= TOP ? 1 : 0;
      for (let byte = held; waiting > 0; waiting -= 1, byte = 255) out.push(String.fromCharCode((byte + carry) % 256));
      held = Math.floor(low / LOW) % 256;
    }
    waiting += 1;
    low = (low % LOW) * 256;
  };
  const split = (bound: number, bit: number) => {
    if (bit === 0) range = bound;
    else {
      low += bound;
      range -= bound;
    }
    while (range < LOW) {
      range *= 256;
      shift();
    }
  };
  const bit = (context: Context, value: number) => {
    split((range >>> 16) * context.zero, value);
    learn(context, value);
  };
  const bits = (value: number, count: number) => {
    for (let left = count - 1; left >= 0; left -= 1) split(range >>> 1, Math.floor(value / 2 ** left) % 2);
  };
  const number = (of: readonly Context[], value: number) => {
    const size = Math.floor(Math.log2(value + 1));
    for (let at = 0; at < size; at += 1) bit(of[at] as Context, 1);
    if (size < NUMBER - 2) bit(of[size] as Context, 0);
    bits(value + 1 - 2 ** size, size);
  };
  const text = () => {
    for (let byte = 0; byte < 5; byte += 1) shift();
    return btoa(out.join(''));
  };
  return { bit, bits, number, text };
}
