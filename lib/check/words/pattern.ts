/** A pattern over folded text: lower case, straight quotes, single blanks. All of a draft's are found in one pass: see `scan`. */
export interface Phrase {
  /** Its place among all phrases. */
  readonly index: number;
  /** The source of its regular expression, without the word borders. */
  readonly source: string;
}

const all: Phrase[] = [];

/** Every phrase that has been made. Kinds make theirs when they are loaded, so the list is whole before a draft is read. */
export const PHRASES: readonly Phrase[] = all;

/** Any of the phrases, as the source of a regular expression. Phrases are themselves sources: `'sell(?:s|ing)?'`. */
export function oneOf(...phrases: readonly string[]): string {
  return `(?:${phrases.join('|')})`;
}

/** Up to `most` words of one sentence, each with the blank after it: what may stand between two parts of a phrase. */
export function gap(most: number): string {
  return `(?:[^ .!?;:\\n]{1,24} ){0,${most}}`;
}

/**
 * A phrase between word borders. Lexicons go in as `${...}`. Gaps are bounded, so that matching is linear; a test proves it
 * of every expression.
 */
export function phrase(parts: TemplateStringsArray, ...words: readonly string[]): Phrase {
  const source = parts.raw.reduce((text, part, at) => text + words[at - 1] + part);
  const made = { index: all.length, source };
  all.push(made);
  return made;
}
