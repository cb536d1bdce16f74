const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, ALPHABET.indexOf(String.fromCharCode(code))));
/** Bits that one character holds. */
const BITS = 6;

/** Reads numbers from text in which every character holds six bits, the highest first. */
export interface BitReader {
  /** The next `bits` bits as a number, up to 30. Past the end it reads zeros. */
  take(bits: number): number;
  /** A number in Rice code: as many ones as `>> bits` says, a zero, and the lowest `bits` bits. */
  rice(bits: number): number;
}

/** Opens a text that `bitWriter` has written. */
export function bitReader(text: string): BitReader {
  let at = 0;
  let held = 0;
  let size = 0;
  const take = (bits: number): number => {
    let out = 0;
    let left = bits;
    while (left > 0) {
      if (size === 0) {
        held = VALUES[text.charCodeAt(at)] ?? 0;
        at += 1;
        size = BITS;
      }
      const part = Math.min(left, size);
      size -= part;
      out = (out << part) | ((held >> size) & ((1 << part) - 1));
      left -= part;
    }
    return out;
  };
  return {
    take,
    rice: (bits) => {
      let high = 0;
      while (at <= text.length && take(1) === 1) high += 1;
      return (high << bits) | take(bits);
    },
  };
}

/** Writes what `bitReader` reads. */
export interface BitWriter {
  put(value: number, bits: number): void;
  rice(value: number, bits: number): void;
  text(): string;
}

/** Opens an empty text. */
export function bitWriter(): BitWriter {
  const out: string[] = [];
  let held = 0;
  let size = 0;
  const put = (value: number, bits: number) => {
    for (let bit = bits - 1; bit >= 0; bit -= 1) {
      held = (held << 1) | ((value >> bit) & 1);
      size += 1;
      if (size === BITS) {
        out.push(ALPHABET[held] as string);
        held = 0;
        size = 0;
      }
    }
  };
  return {
    put,
    rice: (value, bits) => {
      for (let high = value >> bits; high > 0; high -= 1) put(1, 1);
      put(0, 1);
      put(value & ((1 << bits) - 1), bits);
    },
    text: () => (size === 0 ? out.join('') : out.join('') + (ALPHABET[held << (BITS - size)] as string)),
  };
}

/** The Rice parameter for numbers of this mean. */
export function riceBits(mean: number): number {
  return Math.max(0, Math.round(Math.log2(Math.max(mean, 0.5) * 0.69 + 0.31)));
}
