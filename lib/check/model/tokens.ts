import type { Span } from '../draft.ts';
import { EMPTY, hashOf } from './hash.ts';

/** A word or sign of the folded text as the scorer reads it; every digit counts as `0`, and `don't` is two: `do`, `n't`. */
export interface ModelToken extends Span {
  text: string;
  hash: number;
}

/** Signs and digits that stand for a letter inside a word. */
const LEET: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
};

const PARTS =
  /[a-z]+[0-9@$*#]+(?:[a-z]+[0-9@$*#]+)*[a-z]+|[a-z]+?(?=n't\b)|n't\b|[a-z]+|'(?:s|ll|ve|re|d|m)\b|[0-9]+|[!?]+|\.{2,}|[^\sa-z0-9]/gu;

/** The tokens of a stretch of folded text. Offsets are those of the whole text. */
export function tokensOf(text: string, { start, end }: Span): ModelToken[] {
  const out: ModelToken[] = [];
  const piece = start === 0 && end === text.length ? text : text.slice(start, end);
  for (const { 0: hit, index } of piece.matchAll(PARTS)) {
    const first = hit.charCodeAt(0);
    const word =
      first >= 48 && first <= 57
        ? '0'.repeat(Math.min(hit.length, 6))
        : /[a-z][0-9@$]/.test(hit)
          ? hit.replace(/[0-9@$]/g, (sign) => LEET[sign] ?? '')
          : hit.length > 3 && /^[!?.]/.test(hit)
            ? hit.slice(0, 3)
            : hit;
    out.push({
      start: start + index,
      end: start + index + hit.length,
      text: word,
      hash: hashOf(word, 0, word.length, EMPTY),
    });
  }
  return out;
}
