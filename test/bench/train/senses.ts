import { globSync, readFileSync } from 'node:fs';
import { hashOf } from '../../../lib/check/model/hash.ts';
import { phraseKey, wordKey } from '../../../lib/check/model/senses.ts';
import { tokensOf } from '../../../lib/check/model/tokens.ts';

/** One word class: what the training needs of it. Its number is its place in the list, from 1. */
export interface Sense {
  name: string;
  words: number[];
  phrases: number[];
}

/**
 * Reads the word classes in `words/*.txt`: one a line, `name: word word_of_a_phrase …`; `=:` makes each word a class of
 * its own; `#` opens a remark. A word that stands twice belongs to the class that names it first.
 */
export function readSenses(): Sense[] {
  const senses = new Map<string, Sense>();
  const taken = new Set<number>();
  const add = (name: string, entry: string) => {
    const sense = senses.get(name) ?? { name, words: [], phrases: [] };
    senses.set(name, sense);
    const text = entry.replaceAll('_', ' ');
    const tokens = tokensOf(text, { start: 0, end: text.length });
    const key = tokens.length === 1 ? wordKey(entry) : phraseKey(tokens.map((token) => hashOf(token.text)));
    const marked = tokens.length === 1 ? key : -1 - key;
    if (taken.has(marked) || tokens.length === 0) return;
    taken.add(marked);
    (tokens.length === 1 ? sense.words : sense.phrases).push(key);
  };
  for (const file of globSync('test/bench/train/words/*.txt').sort()) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const colon = line.indexOf(':');
      if (colon < 0 || line.startsWith('#')) continue;
      const name = line.slice(0, colon).trim();
      for (const entry of line
        .slice(colon + 1)
        .trim()
        .split(/\s+/))
        add(name === '=' ? `=${entry}` : name, entry);
    }
  }
  return [...senses.values()];
}
