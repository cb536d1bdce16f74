import type { Span } from '../draft.ts';
import { PHRASES, type Phrase } from '../words/pattern.ts';
import { LONGEST, prefixesOf } from './prefixes.ts';

/** Where the phrases match, in order and without overlap; offsets in the folded text. */
export type Hits = (phrase: Phrase) => readonly Span[];

interface Tried {
  phrase: Phrase;
  at: RegExp;
}

/** Phrases by the characters that they can begin with. */
let table: Map<string, Tried[]> | undefined;

function byBeginning(): Map<string, Tried[]> {
  const made = new Map<string, Tried[]>();
  for (const phrase of PHRASES) {
    const tried = { phrase, at: new RegExp(`(?:${phrase.source})(?![a-z0-9])`, 'y') };
    for (const prefix of prefixesOf(phrase.source)) {
      if (prefix === '') throw new Error(`A phrase must begin with a word that can be told: ${phrase.source}`);
      const others = made.get(prefix);
      if (others) others.push(tried);
      else made.set(prefix, [tried]);
    }
  }
  return made;
}

const NONE: readonly Span[] = [];

/**
 * Finds all phrases in a folded text in one pass: at each word's start only those are tried that can begin there. The table
 * is made on the first call, not when the module is loaded: pages on which nothing is written do not pay for it.
 */
export function scan(text: string): Hits {
  table ??= byBeginning();
  const found = new Map<Phrase, Span[]>();
  for (const { index } of text.matchAll(/(?<![a-z0-9'])[^ \n]/g)) {
    for (let size = LONGEST; size > 0; size -= 1) {
      for (const { phrase, at } of table.get(text.slice(index, index + size)) ?? []) {
        const before = found.get(phrase);
        if (before && (before.at(-1)?.end ?? 0) > index) continue;
        at.lastIndex = index;
        if (!at.test(text) || at.lastIndex === index) continue;
        const hit = { start: index, end: at.lastIndex };
        if (before) before.push(hit);
        else found.set(phrase, [hit]);
      }
    }
  }
  return (phrase) => found.get(phrase) ?? NONE;
}
