import type { Span } from '../draft.ts';
import { PHRASES, type Phrase } from '../words/pattern.ts';
import { LONGEST, prefixesOf } from './prefixes.ts';

/** Where the phrases match, in order and without overlap; offsets in the folded text. */
export type Hits = (phrase: Phrase) => readonly Span[];

interface Tried {
  phrase: Phrase;
  at: RegExp;
}

/** A word's beginning as a number, one character after the other. Two may share one: then a phrase is tried in vain. */
const begin = (key: number, code: number) => (key << 5) | (code & 31);
const ROOT = 1;

/** Phrases by the beginnings that they can have; a shorter beginning of one of these has an empty list. */
const table = new Map<number, Tried[]>();

function listAt(prefix: string): Tried[] {
  let key = ROOT;
  let list: Tried[] = [];
  for (let at = 0; at < prefix.length; at += 1) {
    key = begin(key, prefix.charCodeAt(at));
    list = table.get(key) ?? [];
    table.set(key, list);
  }
  return list;
}
let taken = 0;

/** Takes the next phrase into the table; `undefined`: it is whole. */
function takeNext(): RegExp | undefined {
  const phrase = PHRASES[taken];
  if (!phrase) return undefined;
  taken += 1;
  const at = new RegExp(`(?:${phrase.source})(?![a-z0-9])`, 'y');
  for (const prefix of prefixesOf(phrase.source)) {
    if (prefix === '') throw new Error(`A phrase must begin with a word that can be told: ${phrase.source}`);
    listAt(prefix).push({ phrase, at });
  }
  return at;
}

/**
 * Does one piece of what the first scan would do at once: takes a phrase into the table, and has it compiled, which the
 * browser does when an expression is first tried.
 *
 * @returns whether there may be more to do
 */
export function prepareScan(): boolean {
  const at = takeNext();
  at?.test('-');
  return at !== undefined;
}

const NONE: readonly Span[] = [];
const NEW_LINE = 10;
const BLANK = 32;
const APOSTROPHE = 39;

/**
 * Finds all phrases in a folded text in one pass: at each word's start only those are tried that can begin there. The table
 * is made on the first call, or before in pieces, not when the module is loaded: pages on which nothing is written do not
 * pay for it.
 */
export function scan(text: string): Hits {
  while (takeNext());
  const found = new Map<Phrase, Span[]>();
  let inWord = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const starts = !inWord && code !== BLANK && code !== NEW_LINE;
    inWord = (code > 96 && code < 123) || (code > 47 && code < 58) || code === APOSTROPHE;
    if (!starts) continue;
    let key = ROOT;
    for (let size = 0; size < LONGEST; size += 1) {
      key = begin(key, text.charCodeAt(index + size));
      const tried = table.get(key);
      if (!tried) break;
      for (const { phrase, at } of tried) {
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
